import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { Trouble, cache, root, say } from "./project.mjs";
import { npm } from "./ready.mjs";

/**
 * A Chromium on this machine, and the environment it needs beyond the usual.
 * @typedef {{ executablePath: string, env?: Record<string, string> }} Chromium
 */

/** Starts Chromium without a sandbox (root has none) and without calls to its makers. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What to do when there is no browser to test with. */
export const NO_CHROMIUM =
  "No Chrome, Chromium or Edge was found, and none could be installed: install one, or set CHROME_PATH to its program, and run npm test again.";

const FOUND = join(cache, "chromium.json");
const OWN = join(cache, "chromium");

/** A Chromium that starts: the environment's, the one found last time, or one in a usual place. */
export async function findChromium() {
  const remembered = recall();
  const wished = wishedPlaces();
  if (remembered && wished.length === 0) return remembered;
  for (const executablePath of [...wished, ...(await usualPlaces())]) {
    if (executablePath === remembered?.executablePath) return remembered;
    const chromium = { executablePath };
    if (await starts(chromium)) return remember(chromium);
  }
  return remembered;
}

/** A Chromium that starts, installed for the purpose when there is none. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  for (const install of [installPackaged, installPlaywrights, installDebians]) {
    const chromium = await install();
    if (chromium && (await starts(chromium))) return remember(chromium);
  }
  throw new Trouble(NO_CHROMIUM);
}

function wishedPlaces() {
  const { CHROMIUM, CHROME_PATH } = process.env;
  return [CHROMIUM, CHROME_PATH].filter((path) => path !== undefined);
}

async function usualPlaces() {
  const places = {
    linux: linuxPlaces,
    darwin: macPlaces,
    win32: windowsPlaces,
  };
  const here = process.platform in places ? process.platform : "linux";
  const all = [
    ...places[/** @type {keyof typeof places} */ (here)](),
    await playwrightsPlace(),
  ];
  return [...new Set(all)].filter((path) => existsSync(path));
}

function linuxPlaces() {
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/usr/bin",
    "/usr/local/bin",
    "/snap/bin",
    "/opt/google/chrome",
  ];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function macPlaces() {
  const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
  return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  );
}

function windowsPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [
    PROGRAMFILES,
    process.env["PROGRAMFILES(X86)"],
    LOCALAPPDATA,
  ];
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ];
  return programs.flatMap((program) =>
    folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
  );
}

async function playwrightsPlace() {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

/**
 * Whether a browser really starts: one on the disk may lack its libraries.
 * @param {Chromium} browser
 */
async function starts({ executablePath, env }) {
  const { chromium } = await import("playwright-core");
  try {
    const browser = await chromium.launch({
      executablePath,
      args: chromiumArguments,
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    await browser.close();
    return true;
  } catch {
    say(`${executablePath} does not start, so it is passed over.`);
    return false;
  }
}

const PACKAGE = "@sparticuz/chromium@153.0.0";

// Brings its own system libraries, but only into a process that looks like AWS Lambda.
const UNPACK = `
  const { default: chromium } = await import(process.argv[1]);
  process.stdout.write(await chromium.executablePath());
`;

/** @returns {Chromium | undefined} */
function installPackaged() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  say("No browser found: installing one from npm, for this project only …");
  rmSync(OWN, { recursive: true, force: true }); // what an interrupted run left
  const unpacked = join(OWN, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  const words = [
    "install",
    "--prefix",
    OWN,
    "--no-save",
    "--no-audit",
    "--no-fund",
  ];
  if (!npm([...words, "--loglevel=error", PACKAGE])) return undefined;
  const result = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", UNPACK, packageEntry()],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        TMPDIR: unpacked,
        AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x",
      },
      stdio: ["ignore", "pipe", 2],
    },
  );
  if (result.status !== 0) return undefined;
  const env = {
    LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"),
    FONTCONFIG_FILE: fontSettings(unpacked),
  };
  return { executablePath: result.stdout, env };
}

/**
 * The package's own settings look for its font in /tmp only; without a font, text has no height.
 * @param {string} unpacked
 */
function fontSettings(unpacked) {
  const file = join(OWN, "fonts.conf");
  const folders = [join(unpacked, "fonts"), "/usr/share/fonts"];
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${join(OWN, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  return file;
}

function packageEntry() {
  const folder = join(OWN, "node_modules", "@sparticuz", "chromium");
  return join(folder, "build", "index.js");
}

/** @returns {Promise<Chromium | undefined>} */
async function installPlaywrights() {
  say("Trying Playwright's own Chromium …");
  const cli = join(root, "node_modules", "playwright-core", "cli.js");
  const result = spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", 2, 2],
    timeout: 10 * 60_000,
  });
  if (result.status !== 0) return undefined;
  return { executablePath: await playwrightsPlace() };
}

/** @returns {Chromium | undefined} */
function installDebians() {
  const apt = "/usr/bin/apt-get";
  if (!existsSync(apt) || process.getuid?.() !== 0) return undefined;
  say("Trying Debian's package chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "chromium"]]) {
    spawnSync(apt, ["-q", ...words], { env, stdio: ["ignore", 2, 2] });
  }
  const executablePath = "/usr/bin/chromium";
  return existsSync(executablePath) ? { executablePath } : undefined;
}

/** @returns {Chromium | undefined} */
function recall() {
  if (!existsSync(FOUND)) return undefined;
  const chromium = JSON.parse(readFileSync(FOUND, "utf8"));
  return existsSync(chromium.executablePath) ? chromium : undefined;
}

/** @param {Chromium} chromium */
function remember(chromium) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(FOUND, JSON.stringify(chromium));
  return chromium;
}
