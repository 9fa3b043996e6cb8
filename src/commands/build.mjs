import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildApp } from "./app.mjs";
import { Trouble, command, filesUnder, root } from "./project.mjs";
import { ready } from "./ready.mjs";

const FOLDER = join(root, "dist");

await command(() => {
  if (process.argv.length > 2) throw new Trouble("Usage: npm run build");
  ready();
  buildApp();
  const files = filesUnder(FOLDER);
  const maps = files.filter((file) => file.endsWith(".map"));
  const needed = files.filter((file) => !maps.includes(file));
  const compressed = sum(
    needed.map((file) => gzipSync(readFileSync(file)).length),
  );
  console.log(`Hjemvej is built in ${FOLDER}

  ${needed.length} files, ${megabytes(sizeOf(needed))} (${megabytes(compressed)} compressed), and ${maps.length} source maps (*.map), ${megabytes(sizeOf(maps))}, which may be left out.

Copy what is in that folder to any web server, under any path: no server program, no rules, no database.
Use https, or the app cannot be installed and needs the net each time it is opened.
Serve *.webmanifest as application/manifest+json. The page brings its own Content-Security-Policy;
which header lines are worth adding, and what a new build means for those who have the old one open,
is told in README.md under "Host it". To try it on this machine: npm start`);
});

/** @param {readonly string[]} files */
function sizeOf(files) {
  return sum(files.map((file) => statSync(file).size));
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
