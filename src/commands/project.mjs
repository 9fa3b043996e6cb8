import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the commands keep what they can make again: stamps, bundles, a browser. */
export const cache = join(root, "node_modules", ".cache", "hjemvej");

/** An error the reader can act on: shown as its sentence, without a stack. */
export class Trouble extends Error {}

/**
 * A word to the person waiting. Always on stderr: stdout belongs to results.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Runs a command's main function and turns what it throws into a sentence and exit code 1.
 * @param {() => void | Promise<void>} main
 */
export async function command(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof Trouble ? error.message : stackOf(error));
    process.exitCode = 1;
  }
}

/**
 * A short hash of some text or bytes.
 * @param {string | Buffer} content
 */
export function hash(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

const SOURCES = [
  "src",
  "workers",
  "scenarios",
  "index.html",
  "vite.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** One hash over every file a build reads, so that nothing is built twice and nothing is stale. */
export function sourcesHash() {
  const lines = SOURCES.flatMap((name) => filesUnder(join(root, name)))
    .sort()
    .map((file) => `${relative(root, file)} ${hash(readFileSync(file))}`);
  return hash(lines.join("\n").replaceAll(sep, "/"));
}

/**
 * Every file in a folder and its subfolders; a file's path gives itself, a missing path gives none.
 * @param {string} path
 * @returns {string[]}
 */
export function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/**
 * Does some work while no other process does the same work in this project.
 * @param {string} task
 * @param {() => void} work
 */
export function alone(task, work) {
  const claim = join(tmpdir(), `hjemvej-${hash(root)}-${task}`);
  while (!claimed(claim)) sleep(100);
  try {
    work();
  } finally {
    rmSync(claim, { force: true });
  }
}

/** @param {string} claim */
function claimed(claim) {
  try {
    writeFileSync(claim, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (abandoned(claim)) rmSync(claim, { force: true });
    return false;
  }
}

/** @param {string} claim */
function abandoned(claim) {
  try {
    const tooOld = Date.now() - statSync(claim).mtimeMs > 15 * 60_000;
    return tooOld || !isRunning(Number(readFileSync(claim, "utf8")));
  } catch {
    return false; // its owner has just finished
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/** @param {number} milliseconds */
function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** @param {unknown} error */
function stackOf(error) {
  return error instanceof Error ? String(error.stack) : String(error);
}
