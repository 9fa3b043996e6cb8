import { validate } from "./validate/command";

// A reader that has seen enough, such as head, closes the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await validate(process.argv.slice(2), {
  folder: process.cwd(),
  answer: (text) => process.stdout.write(text),
  say: (text) => process.stderr.write(text),
});
