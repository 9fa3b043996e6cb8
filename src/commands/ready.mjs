import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble, alone, cache, hash, root, say } from "./project.mjs";

const LOCK = join(root, "package-lock.json");
const INSTALLED_LOCK = join(root, "node_modules", ".package-lock.json");
const STAMP = join(cache, "installed");

/**
 * What package-lock.json says of one package.
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 */

/** Makes sure that Node is new enough and that the packages of package-lock.json are installed. */
export function ready() {
  refuseOldNode();
  if (isInstalled()) return;
  alone("install", () => {
    if (!isInstalled()) install();
  });
}

/**
 * Runs npm with its own words on stderr, and tells whether it succeeded.
 * @param {string[]} words
 */
export function npm(words) {
  const started = process.env.npm_execpath ?? "";
  const direct = /npm-cli\.[cm]?js$/.test(started);
  // Windows starts npm.cmd only through a shell; no word given here needs quoting.
  const result = direct
    ? spawnSync(process.execPath, [started, ...words], npmOptions)
    : spawnSync("npm", words, {
        ...npmOptions,
        shell: process.platform === "win32",
      });
  return result.status === 0;
}

/** @type {import("node:child_process").SpawnSyncOptions} */
const npmOptions = { cwd: root, stdio: ["ignore", 2, 2] };

// Vite 8 asks for these.
function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const enough =
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 12) ||
    major > 22;
  if (enough) return;
  throw new Trouble(
    `Hjemvej needs Node 20.19, 22.12 or newer, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org and run the command again.`,
  );
}

function isInstalled() {
  if (!existsSync(INSTALLED_LOCK)) return false;
  if (stampInPlace() === stampWanted()) return true;
  if (!agreesWithLock()) return false;
  writeStamp(); // somebody ran npm install by hand
  return true;
}

function install() {
  say("Installing packages with npm ci (only when they have changed) …");
  rmSync(STAMP, { force: true });
  if (!npm(["ci", "--include=dev", "--no-audit", "--no-fund"])) {
    throw new Trouble(
      "npm ci did not succeed; its own words are above. Check the network connection and that package.json and package-lock.json belong together, then run the command again.",
    );
  }
  writeStamp();
}

function writeStamp() {
  mkdirSync(cache, { recursive: true });
  writeFileSync(STAMP, stampWanted());
}

function stampInPlace() {
  return existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
}

function stampWanted() {
  const major = process.versions.node.split(".")[0];
  const lock = hash(readFileSync(LOCK));
  return `${lock} node${major} ${process.platform}-${process.arch}`;
}

/** Whether node_modules holds everything the lock wants on this machine, by npm's own list of what it installed. */
function agreesWithLock() {
  const installed = packagesIn(INSTALLED_LOCK);
  return Object.entries(packagesIn(LOCK))
    .filter(([path, wanted]) => path !== "" && isNeededHere(wanted))
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

/** @param {Locked} wanted */
function isNeededHere(wanted) {
  if (!wanted.optional) return true;
  if (wanted.libc) return false; // which C library this is takes long to ask
  return (
    !!wanted.os?.includes(process.platform) &&
    !!wanted.cpu?.includes(process.arch)
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, Locked>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
