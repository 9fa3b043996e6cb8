import { availableParallelism } from "node:os";
import { nodeSeat } from "../../workers/seat.node";
import { analyse } from "./analyse/command";

const WORKER = new URL("./simulator.node.js", import.meta.url);
const INTERRUPTED = 130;

const interruption = new AbortController();
process.on("SIGINT", () => {
  if (interruption.signal.aborted) process.exit(INTERRUPTED); // asked twice: at once
  interruption.abort();
});
// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** npm runs its scripts in the project's folder, and tells where the reader stands. */
const isRunByNpm = process.env["npm_lifecycle_event"] === "analyse";
const folder = (isRunByNpm && process.env["INIT_CWD"]) || process.cwd();

process.exitCode = await analyse(process.argv.slice(2), {
  folder,
  cores: availableParallelism(),
  spawn: () => nodeSeat(WORKER),
  answer: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  interrupted: interruption.signal,
});
