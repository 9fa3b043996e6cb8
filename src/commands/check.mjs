import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildApp } from "./app.mjs";
import { command, root } from "./project.mjs";
import { ready } from "./ready.mjs";

const LINTED = ["src", "workers", "scenarios", "tests", "vite.config.ts"];

/** Everything that is checked besides the tests, by name. @type {Record<string, () => boolean>} */
const CHECKS = {
  types: () => node("typescript/bin/tsc"),
  "types of the model alone": () =>
    node("typescript/bin/tsc", "-p", "src/model"),
  lint: () =>
    node(
      "oxlint/bin/oxlint",
      "--config=.ci/oxlint.json",
      "--type-aware",
      "--deny-warnings",
      ...LINTED.filter((path) => existsSync(join(root, path))),
    ),
  format: () => node("prettier/bin/prettier.cjs", "--check", "."),
  build: () => {
    buildApp();
    return true;
  },
};

await command(() => {
  ready();
  const failed = Object.keys(CHECKS).filter((name) => !passes(name));
  if (!process.argv.includes("--static") && !runTests()) failed.push("tests");
  if (failed.length === 0) return;
  console.log(`Not in order: ${failed.join(", ")}`);
  process.exitCode = 1;
});

/** @param {string} name */
function passes(name) {
  console.log(`\n${name}`);
  const start = performance.now();
  const passed = attempt(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  return passed;
}

/** @param {string} name */
function attempt(name) {
  try {
    return CHECKS[name]?.() ?? false;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return false;
  }
}

function runTests() {
  console.log("\ntests");
  return run(join(root, "src", "commands", "test.mjs"));
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function node(program, ...words) {
  return run(join(root, "node_modules", program), ...words);
}

/** @param {string[]} words */
function run(...words) {
  const options = /** @type {const} */ ({ cwd: root, stdio: "inherit" });
  return spawnSync(process.execPath, words, options).status === 0;
}
