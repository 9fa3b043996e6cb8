import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { MANIFEST } from "./manifest.mjs";

/**
 * A file of the built app.
 * @typedef {{ readonly name: string, readonly content: string | Uint8Array }} BuiltFile
 */

const here = dirname(fileURLToPath(import.meta.url));
const ICONS = join(here, "icons");
const WORKER = join(here, "..", "..", "workers", "offline.ts");
const MANIFEST_NAME = "manifest.webmanifest";
const UNNAMED = "build-without-a-name";

/** What the page's head says of it all. */
const HEAD = [
  link("manifest", MANIFEST_NAME),
  link("apple-touch-icon", "icons/apple-touch-icon.png"),
  themeColor("light", MANIFEST.theme_color),
  themeColor("dark", "#14181b"),
];

/**
 * Makes the built app one that can be installed, and opened without a net: manifest, icons, service worker.
 * @returns {import("vite").Plugin}
 */
export function offlineApp() {
  return {
    name: "offline-app",
    apply: "build",
    enforce: "post",
    transformIndexHtml: { order: "post", handler: () => HEAD },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const parts = Object.values(bundle);
        const entry = parts.find((part) => "isEntry" in part && part.isEntry);
        if (!entry) throw new Error("The page has no script to begin with.");
        const added = [...icons(), manifest()];
        const all = [...parts.map(asFile), ...added];
        const worker = await serviceWorker(entry.fileName, all);
        for (const { name, content } of [...added, worker])
          this.emitFile({ type: "asset", fileName: name, source: content });
      },
    },
  };
}

/**
 * @param {string} rel
 * @param {string} file
 * @returns {import("vite").HtmlTagDescriptor}
 */
function link(rel, file) {
  return { tag: "link", attrs: { rel, href: `./${file}` }, injectTo: "head" };
}

/**
 * @param {string} scheme
 * @param {string} content
 * @returns {import("vite").HtmlTagDescriptor}
 */
function themeColor(scheme, content) {
  const media = `(prefers-color-scheme: ${scheme})`;
  const attrs = { name: "theme-color", media, content };
  return { tag: "meta", attrs, injectTo: "head" };
}

/** @returns {BuiltFile[]} */
function icons() {
  return readdirSync(ICONS).map((name) => ({
    name: `icons/${name}`,
    content: readFileSync(join(ICONS, name)),
  }));
}

/** @returns {BuiltFile} */
function manifest() {
  const content = `${JSON.stringify(MANIFEST, null, 2)}\n`;
  return { name: MANIFEST_NAME, content };
}

/**
 * @param {import("vite").Rolldown.OutputChunk | import("vite").Rolldown.OutputAsset} part
 * @returns {BuiltFile}
 */
function asFile(part) {
  const content = part.type === "chunk" ? part.code : part.source;
  return { name: part.fileName, content };
}

/**
 * The files that are kept for use without a net. Not source maps, nor the fonts of browsers too old for a service
 * worker; nor the page, which is kept under the folder's address, nor the manifest, which some servers do not hand out.
 * @param {readonly string[]} names
 */
export function keptFiles(names) {
  return names
    .filter((name) => !/\.(html|map|eot|ttf|woff|webmanifest)$/.test(name))
    .sort();
}

/**
 * The service worker of a build: one script that imports nothing and is another whenever any file is.
 * @param {string} entry
 * @param {readonly BuiltFile[]} files
 * @returns {Promise<BuiltFile>}
 */
async function serviceWorker(entry, files) {
  const script = await bundled({
    __BUILD__: JSON.stringify(UNNAMED),
    __ENTRY__: JSON.stringify(entry),
    __FILES__: JSON.stringify(keptFiles(files.map(({ name }) => name))),
  });
  const hash = createHash("sha256").update(script);
  for (const { name, content } of files.toSorted(byName))
    hash.update(name).update(content);
  const build = hash.digest("hex").slice(0, 16);
  return { name: "sw.js", content: script.replaceAll(UNNAMED, build) };
}

/**
 * @param {BuiltFile} a
 * @param {BuiltFile} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

/**
 * @param {Record<string, string>} define
 * @returns {Promise<string>}
 */
async function bundled(define) {
  const outcome = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define,
    build: {
      write: false,
      lib: { entry: WORKER, formats: ["iife"], name: "offline" },
    },
  });
  const [first] = Array.isArray(outcome) ? outcome : [outcome];
  if (!first || !("output" in first))
    throw new Error("The service worker could not be built.");
  return first.output[0].code;
}
