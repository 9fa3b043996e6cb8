import { analyse } from "./analyse/command";
import { atTerminal } from "./line/atTerminal";

await atTerminal("analyse", analyse);
