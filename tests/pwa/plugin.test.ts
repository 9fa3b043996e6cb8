import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MANIFEST } from "../../src/pwa/manifest.mjs";
import { keptFiles } from "../../src/pwa/plugin.mjs";

const ICONS = "src/pwa/icons";

test("what is kept for use without a net is what the app may ask for there", () => {
  expect(
    keptFiles([
      "index.html",
      "assets/index-b.js",
      "assets/index-b.js.map",
      "assets/a.worker-c.js",
      "assets/index-d.css",
      "assets/Plex-e.woff2",
      "assets/Plex-e.woff",
      "assets/Plex-e.ttf",
      "assets/Plex-e.eot",
      "icons/icon.svg",
      "manifest.webmanifest",
    ]),
  ).toEqual([
    "assets/Plex-e.woff2",
    "assets/a.worker-c.js",
    "assets/index-b.js",
    "assets/index-d.css",
    "icons/icon.svg",
  ]);
});

test("the manifest names no place but its own folder", () => {
  const places = [
    MANIFEST.start_url,
    MANIFEST.scope,
    ...MANIFEST.icons.map(({ src }) => src),
  ];
  for (const place of places) expect(place).toMatch(/^\.\/(?!.*\.\.)/);
});

test("each icon is there, of the size it is said to have, and small", () => {
  const files = readdirSync(ICONS);
  for (const { src, sizes, type } of MANIFEST.icons) {
    const name = src.replace("./icons/", "");
    expect(files).toContain(name);
    const content = readFileSync(`${ICONS}/${name}`);
    expect(content.length).toBeLessThan(10_000);
    if (type === "image/png") expect(sizes).toBe(sizeOf(content));
  }
  expect(sizeOf(readFileSync(`${ICONS}/apple-touch-icon.png`))).toBe("180x180");
});

/** Width and height stand at the head of a PNG. */
const sizeOf = (png: Buffer) =>
  `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
