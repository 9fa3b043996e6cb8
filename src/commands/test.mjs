import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { ensureChromium } from "./browser.mjs";
import { Trouble, command, filesUnder, root, say } from "./project.mjs";
import { ready } from "./ready.mjs";

/**
 * The part of vitest's JSON report that is counted here.
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} Report
 */

await command(async () => {
  const wishes = process.argv.slice(2);
  ready();
  if (includesBrowserTests(wishes)) await ensureChromium().catch(sayTrouble);
  const { status, report } = runVitest(wishes);
  const { passed, failed, skipped } = count(report, status);
  console.log(
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`,
  );
  if (failed > 0 || passed === 0) process.exitCode = 1;
});

/**
 * Vitest takes a word for a part of a test file's path; no word means all files.
 * @param {string[]} wishes
 */
function includesBrowserTests(wishes) {
  if (/--project[= ]unit/.test(wishes.join(" "))) return false;
  const parts = wishes.filter((word) => !word.startsWith("-"));
  const files = filesUnder(join(root, "tests", "browser"))
    .map((file) => relative(root, file).replaceAll(sep, "/"))
    .filter((file) => file.endsWith(".test.ts"));
  if (parts.length === 0) return files.length > 0;
  return files.some((file) => parts.some((part) => file.includes(part)));
}

/** @param {string[]} wishes */
function runVitest(wishes) {
  const folder = mkdtempSync(join(tmpdir(), "hjemvej-"));
  const file = join(folder, "report.json");
  const words = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(
    process.execPath,
    [vitest, "run", ...words, ...wishes],
    { cwd: root, stdio: "inherit" },
  );
  const report = existsSync(file) ? readFileSync(file, "utf8") : "null";
  rmSync(folder, { recursive: true, force: true });
  return { status, report: /** @type {Report | null} */ (JSON.parse(report)) };
}

/**
 * A file that could not be read to its tests counts as one failure; so does any other trouble of the run.
 * @param {Report | null} report
 * @param {number | null} status
 */
function count(report, status) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" &&
      !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {unknown} error */
function sayTrouble(error) {
  if (!(error instanceof Trouble)) throw error;
  say(error.message); // the other tests can still run
}
