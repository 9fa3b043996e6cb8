import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { FILE, validate } from "../../src/commands/validate/command";
import { validationText } from "../../src/commands/validate/table";
import type { Finding } from "../../src/model/evidence/finding";

const folder = mkdtempSync(join(tmpdir(), "hjemvej-validate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command in this process. */
async function run(...words: string[]) {
  let [stdout, stderr] = ["", ""];
  const code = await validate(words, {
    folder,
    answer: (text) => (stdout += text),
    say: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}

const lastLine = (text: string) => text.trimEnd().split("\n").at(-1);

const FINDING: Finding = {
  id: "V90",
  what: { da: "Borgere i bolig", en: "People housed" },
  measure: "share",
  published: 0.8,
  band: { low: 0.75, high: 0.85 },
  simulated: 0.7,
  error: 0.012,
  isWithin: false,
  source: { cite: "–", confidence: "C" },
  note: { da: "Hvorfor ikke.", en: "Why not." },
};
const OTHER: Finding = {
  ...FINDING,
  id: "V91",
  measure: "kroner",
  published: 2.5e9,
  band: { low: 2.25e9, high: 2.75e9 },
  simulated: 2.4e9,
  error: 3e7,
  isWithin: true,
};

describe("the table", () => {
  const text = (language: "da" | "en") =>
    validationText(
      {
        findings: [FINDING, OTHER],
        assumed: [{ ...OTHER, id: "V92" }],
        notRun: [{ id: "V93", what: FINDING.what, why: FINDING.note! }],
      },
      language,
    );

  test("tells a miss as a miss, and why", () => {
    expect(text("en")).toContain(
      `V90   People housed
      published 80.0 (band 75.0 to 85.0), simulated 70.0 ± 1.2 %, distance −10.0 percentage points: MISS
      Why not.
V91   People housed
      published 2.50 (band 2.25 to 2.75), simulated 2.40 ± 0.03 DKK billion, distance −0.10 DKK billion: within
`,
    );
  });

  test("says where a verdict hangs on the number of worlds", () => {
    const told = (simulated: number) =>
      validationText(
        { findings: [{ ...FINDING, simulated }], assumed: [], notRun: [] },
        "en",
      ).includes("more worlds may move it");
    expect([0.72, 0.73, 0.77, 0.78, 0.83, 0.87, 0.88].map(told)).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });

  test("ends with the count, in which what is assumed and what is not run have no part", () => {
    expect(text("en")).toContain("1 of 2 figures lie within their band.\n");
    expect(text("da")).toContain("1 af 2 tal ligger inden for deres bånd.\n");
    for (const language of ["en", "da"] as const)
      expect(lastLine(text(language))).toBe("1 of 2 within their band");
  });

  test("tells what is assumed and what cannot be run", () => {
    expect(text("da")).toMatch(
      /Ikke talt med[^]*V92[^]*Kan ikke regnes[^]*V93/,
    );
  });
});

describe("the command", () => {
  test("plays the cases asked for, and a miss is no failure", async () => {
    const { code, stdout } = await run("--only", "v15,V19", "--language", "en");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^V15 {3}Ishøj/);
    expect(stdout).toMatch(/\nV19 {3}Hjørring/);
    expect(lastLine(stdout)).toMatch(/^[01] of 1 within their band$/);
  });

  test("writes nothing unless asked", () => {
    expect(existsSync(join(folder, FILE))).toBe(false);
  });

  test("refuses what it cannot use, all at once", async () => {
    const { code, stdout, stderr } = await run(
      "x.json",
      "--only=V1,V06",
      "--language=eng",
      "--write",
      "--onyl",
    );
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining("Mente du --only?"),
      expect.stringContaining("x.json: kommandoen læser ingen fil."),
      expect.stringContaining('--only: her står "V1"; der skal stå'),
      expect.stringContaining("Mente du en?"),
      expect.stringContaining("--write: valget skriver hele filen"),
    ]);
  });

  test("shows its options in the language asked for", async () => {
    expect(await run("--help", "--language=en")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("--only V01,V06"),
      stderr: "",
    });
  });
});
