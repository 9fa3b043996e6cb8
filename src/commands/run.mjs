import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Trouble, cache, command, root, say, sourcesHash } from "./project.mjs";
import { ready } from "./ready.mjs";

const BUNDLES = join(cache, "commands");

// Every src/commands/<command>.ts is a command; workers/*.node.ts are what they may start beside them.
await command(async () => {
  const [name = "", ...words] = process.argv.slice(2);
  if (!(name in commands())) throw new Trouble(unknown(name));
  ready();
  process.argv = [
    process.execPath,
    join(await bundle(), `${name}.js`),
    ...words,
  ];
});

// Outside, so that an error of the command itself ends the process as Node ends it.
if (!process.exitCode) {
  process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(process.argv[1] ?? "").href);
  if (main) process.exitCode = await main(process.argv.slice(2));
}

function commands() {
  return entries("src/commands", /^([^.]+)\.ts$/);
}

/** @param {string} name */
function unknown(name) {
  const known = Object.keys(commands()).join(", ");
  return `There is no command "${name}". There is: ${known || "none yet"}.`;
}

/** The folder with the commands bundled for Node from the sources as they are now. */
async function bundle() {
  const folder = join(BUNDLES, sourcesHash());
  if (!existsSync(folder)) await build(folder);
  return folder;
}

/** @param {string} folder */
async function build(folder) {
  say("Building the commands (only when their sources have changed) …");
  process.env.NODE_ENV ??= "production";
  const unfinished = `${folder}-${process.pid}`;
  const { build: viteBuild } = await import("vite");
  await viteBuild({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: "node20",
      sourcemap: true,
      outDir: unfinished,
      emptyOutDir: true,
      rolldownOptions: {
        input: { ...commands(), ...entries("workers", /^(.+\.node)\.ts$/) },
        // All side by side, so that a command finds its worker with new URL("./x.node.js", import.meta.url).
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "[name]-[hash].js",
        },
      },
    },
  });
  writeFileSync(join(unfinished, "package.json"), '{ "type": "module" }\n');
  discardOld();
  putInPlace(unfinished, folder);
}

/**
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true }); // another process was first
  }
}

// An hour's grace: a command that is still running may yet start a worker.
function discardOld() {
  mkdirSync(BUNDLES, { recursive: true });
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    const age = Date.now() - statSync(folder).mtimeMs;
    if (age > 60 * 60_000) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The files of a folder that match, by the name the pattern captures.
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {Record<string, string>}
 */
function entries(folder, pattern) {
  const path = join(root, folder);
  const files = existsSync(path) ? readdirSync(path) : [];
  return Object.fromEntries(
    files.flatMap((file) => {
      const name = pattern.exec(basename(file))?.[1];
      return name ? [[name, join(path, file)]] : [];
    }),
  );
}
