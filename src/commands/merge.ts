import { atTerminal } from "./line/atTerminal";
import { merge } from "./merge/command";

await atTerminal("merge", merge);
