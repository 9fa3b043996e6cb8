import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  Trouble,
  alone,
  cache,
  hash,
  root,
  say,
  sourcesHash,
} from "./project.mjs";

const PAGE = join(root, "dist", "index.html");
const STAMP = join(cache, "built");

/** Builds the app into dist, unless dist is already what the sources give. */
export function buildApp() {
  const sources = sourcesHash();
  if (isBuilt(sources)) return;
  alone("build", () => {
    if (!isBuilt(sources)) build(sources);
  });
}

/**
 * Serves dist on this machine only, at the first free port from the one given (0: any).
 * @param {number} port
 */
export async function serveApp(port) {
  const { preview } = await import("vite");
  const server = await preview({
    root,
    configFile: false,
    logLevel: "warn",
    preview: { host: "127.0.0.1", port, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Trouble("The app could not be served.");
  return { address, close: () => server.close() };
}

/** @param {string} sources */
function build(sources) {
  say("Building the app (only when its sources have changed) …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  // Under a test runner NODE_ENV is "test", which would build React's slow version.
  const env = { ...process.env, NODE_ENV: "production" };
  const result = spawnSync(
    process.execPath,
    [vite, "build", "--logLevel", "warn"],
    { cwd: root, env, stdio: ["ignore", 2, 2] },
  );
  if (result.status !== 0) {
    throw new Trouble("The app could not be built; the reason is above.");
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(STAMP, stamp(sources));
}

/** @param {string} sources */
function isBuilt(sources) {
  return (
    existsSync(PAGE) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === stamp(sources)
  );
}

/**
 * The page names every file by its hash, so it stands for all of dist.
 * @param {string} sources
 */
function stamp(sources) {
  return `${sources} ${hash(readFileSync(PAGE))}`;
}
