import { availableParallelism } from "node:os";
import { nodeSeat } from "../../../workers/seat.node";
import type { Surroundings } from "../simulate/surroundings";

// Beside the command once both are bundled.
const WORKER = new URL("./simulator.node.js", import.meta.url);
const INTERRUPTED = 130;

/** Runs a command on the process's own words, streams and signals, and leaves its exit code. `name` is its script in npm. */
export async function atTerminal(
  name: string,
  command: (words: readonly string[], around: Surroundings) => Promise<number>,
): Promise<void> {
  const interruption = new AbortController();
  process.on("SIGINT", () => {
    if (interruption.signal.aborted) process.exit(INTERRUPTED); // asked twice: at once
    interruption.abort();
  });
  // A reader that has seen enough, such as head, closes the pipe.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.exitCode = await command(process.argv.slice(2), {
    folder: folderOf(name),
    cores: availableParallelism(),
    spawn: () => nodeSeat(WORKER),
    answer: (text) => process.stdout.write(text),
    say: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    interrupted: interruption.signal,
  });
}

/** npm runs its scripts in the project's folder, and tells where the reader stands. */
function folderOf(name: string): string {
  const isRunByNpm = process.env["npm_lifecycle_event"] === name;
  return (isRunByNpm && process.env["INIT_CWD"]) || process.cwd();
}
