import { simulate } from "./simulate/command";
import { atTerminal } from "./line/atTerminal";

await atTerminal("simulate", simulate);
