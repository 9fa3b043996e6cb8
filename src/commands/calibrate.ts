import { calibrate } from "./calibrate/command";

// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** npm runs its scripts in the project's folder, whose files the calibration is written to. */
process.exitCode = await calibrate(process.argv.slice(2), {
  folder: process.cwd(),
  answer: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
