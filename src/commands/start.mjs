import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { buildApp, serveApp } from "./app.mjs";
import { Trouble, command } from "./project.mjs";
import { ready } from "./ready.mjs";

const USAGE = "npm start -- [--port 4173] [--no-open]";

await command(async () => {
  const { port, open } = wishes();
  ready();
  buildApp();
  const { address, close } = await serveApp(port);
  console.log(`Hjemvej is running at ${address} (Ctrl-C stops it)`);
  if (open && hasScreen()) openInBrowser(address);
  const stop = () => void close().finally(() => process.exit(0));
  process.on("SIGINT", stop).on("SIGTERM", stop);
});

function wishes() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean" } },
    });
    return { port: portFrom(values.port ?? "4173"), open: !values["no-open"] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${reason}\nUsage: ${USAGE}`);
  }
}

/** @param {string} text */
function portFrom(text) {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Trouble(`--port must be a number from 0 to 65535, not "${text}".`);
}

function hasScreen() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== "linux" || !!(DISPLAY || WAYLAND_DISPLAY);
}

/** @param {string} address */
function openInBrowser(address) {
  const [program, ...words] = opener(address);
  spawn(program, words, {
    stdio: "ignore",
    detached: true,
    windowsVerbatimArguments: true,
  })
    .on("error", () => {}) // the address is on the screen already
    .unref();
}

/**
 * @param {string} address
 * @returns {[string, ...string[]]}
 */
function opener(address) {
  if (process.platform === "darwin") return ["open", address];
  // The empty title is needed: start takes its first quoted word for one.
  if (process.platform === "win32")
    return ["cmd", "/c", "start", '""', address];
  return ["xdg-open", address];
}
