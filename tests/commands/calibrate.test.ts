import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import {
  calibrate,
  FINDINGS_FILE,
  VALUES_FILE,
} from "../../src/commands/calibrate/command";
import * as findings from "../../src/model/calibration/findings";
import { TARGETS } from "../../src/model/calibration/target";

const folder = mkdtempSync(join(tmpdir(), "hjemvej-calibrate-"));
for (const file of [VALUES_FILE, FINDINGS_FILE])
  mkdirSync(dirname(join(folder, file)), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EFFORT = { fitWorlds: 1, rounds: 1, slopeWorlds: 1, worlds: 1 };

/** The command in this process. */
async function run(...words: string[]) {
  let [stdout, stderr] = ["", ""];
  const code = await calibrate(words, {
    folder,
    answer: (text) => (stdout += text),
    say: (text) => (stderr += text),
    effort: EFFORT,
  });
  return { code, stdout, stderr };
}

/** Every target found where it is published, but for those named. */
const found = (...missed: string[]) =>
  TARGETS.map((target) => {
    const isMissed = missed.includes(target.id);
    const simulated = isMissed ? 2 * target.band.high : target.published;
    return findings.findingOf(target, [{ [target.id]: simulated }]);
  });

describe("--check", () => {
  test("exits 0 when all targets are met, and writes nothing", async () => {
    const spy = vi.spyOn(findings, "findingsAt").mockReturnValue(found());
    const { code, stdout, stderr } = await run("--check", "--language", "en");
    spy.mockRestore();
    expect(code).toBe(0);
    expect(stdout).toContain(`All ${TARGETS.length} targets are met.`);
    expect(stdout).not.toContain("MISSED");
    expect(stderr).toBe("");
    expect(() => readFileSync(join(folder, VALUES_FILE))).toThrow(/ENOENT/);
  });

  test("exits 1 when one is missed, and calls it a miss", async () => {
    const spy = vi.spyOn(findings, "findingsAt").mockReturnValue(found("K12b"));
    const { code, stdout } = await run("--check");
    spy.mockRestore();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^K12b .* IKKE RAMT$/m);
    expect(stdout.match(/IKKE RAMT/g)).toHaveLength(1);
    expect(stdout).toContain(`1 af ${TARGETS.length} mål er ikke nået.`);
  });

  test("plays the committed figures, with a row per target", async () => {
    const { code, stdout, stderr } = await run("--check", "--language=en");
    for (const { id, what } of TARGETS)
      expect(
        stdout.split("\n").filter((row) => row.startsWith(`${id} `)),
        what.en,
      ).toHaveLength(1);
    expect(code).toBe(stdout.includes("MISSED") ? 1 : 0);
    expect(stderr).toBe("World 1 of 1\n");
  });
});

describe("options", () => {
  test("wrong ones are all told at once, and the exit code is 2", async () => {
    const { code, stdout, stderr } = await run(
      "--chekc",
      "x.json",
      "--language",
      "de",
    );
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      "--chekc: valget findes ikke. Mente du --check?",
      '--language: her står "de"; der skal stå da eller en.',
      "x.json: kalibreringen læser ingen fil; fjern ordet.",
    ]);
  });

  test.each([
    ["da", "Finder de tal"],
    ["en", "Finds the figures"],
  ])("--help speaks %s", async (language, start) => {
    const { code, stdout } = await run("--help", "--language", language);
    expect(code).toBe(0);
    expect(stdout).toContain(start);
    expect(stdout).toContain("--check");
  });
});
