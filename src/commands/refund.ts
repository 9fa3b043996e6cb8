import { refund } from "./refund/command";

// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** npm runs its scripts in the project's folder, and tells where the reader stands. */
const isRunByNpm = process.env["npm_lifecycle_event"] === "refund";
const folder = (isRunByNpm && process.env["INIT_CWD"]) || process.cwd();

process.exitCode = await refund(process.argv.slice(2), {
  folder,
  answer: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
