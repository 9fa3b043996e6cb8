import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulate } from "../../src/commands/simulate/command";
import { trace } from "../../src/model/life/trace";
import { ISHOEJ } from "../engine/scenarios";

const folder = mkdtempSync(join(tmpdir(), "hjemvej-trace-"));
const SOUND = { ...ISHOEJ, replications: 40 };

beforeAll(() =>
  writeFileSync(join(folder, "sound.json"), JSON.stringify(SOUND)),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command in this process; it may start no worker. */
async function run(...words: string[]) {
  let [stdout, stderr] = ["", ""];
  const code = await simulate(words, {
    folder,
    cores: 1,
    spawn: () => {
      throw new Error("One world needs no worker.");
    },
    answer: (text) => (stdout += text),
    say: (text) => (stderr += text),
    isTerminal: false,
    interrupted: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

const ofPolicy = (text: string, name: string) =>
  text.split("── ").find((block) => block.startsWith(name))!;

/** A table's rows as whole numbers, by its headline's first word; the last row is the sum. */
function rowsOf(block: string, head: string): number[][] {
  const lines = block.split("\n");
  const at = lines.findIndex((line) => line.startsWith(head));
  const end = lines.findIndex((line, i) => i > at && line === "");
  const width = (line: string) => {
    const numbers = line.match(/(?<=\s)−?\d[\d.]*(?=\s\s|\s*$)/g) ?? [];
    return numbers
      .slice(-4)
      .map((text) => Number(text.replaceAll(".", "").replace("−", "-")));
  };
  return lines.slice(at + 1, end < 0 ? undefined : end).map(width);
}

describe("a life at the command line", () => {
  test("tells every policy's life, in Danish, without a worker", async () => {
    const { code, stdout, stderr } = await run("sound.json", "--trace=5:12");
    expect([code, stderr]).toEqual([0, ""]);
    const told = trace(SOUND, 4, 11);
    expect(stdout).toContain(`Borger 12 af ${told.people} i verden 5 af 40`);
    for (const { name } of SOUND.policies)
      expect(stdout).toContain(`── ${name.da} ──`);
    expect(stdout).toMatch(/^1\.1\.2027 /m);
    expect(stdout).not.toContain("\u00a0");
  });

  test("prints years and categories that add up to the same sums by payer, and payers to the total", async () => {
    const person = trace(SOUND, 4).person + 1;
    const { stdout } = await run("sound.json", `--trace=5:${person}`);
    for (const { name } of SOUND.policies) {
      const block = ofPolicy(stdout, name.da);
      const sums = [rowsOf(block, "Budgetår"), rowsOf(block, "Udgiftsområde")];
      for (const rows of sums) {
        const total = rows.at(-1)!;
        expect(total[3]).toBeGreaterThan(0);
        for (let column = 0; column < 4; column++) {
          const parts = rows.slice(0, -1).map((row) => row[column]!);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total[column]);
        }
        for (const row of rows)
          expect(row[0]! + row[1]! + row[2]!).toBe(row[3]);
      }
      expect(sums[0]!.at(-1)).toEqual(sums[1]!.at(-1));
    }
  });

  test("in English the words change and the numbers do not", async () => {
    const english = await run("sound.json", "--trace=5:12", "--language=en");
    const danish = await run("sound.json", "--trace=5:12");
    expect(english.stdout).toMatch(/^1 Jan 2027 /m);
    expect(english.stdout).toContain("Person 12 of ");
    const sums = (text: string, word: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith(word))
        .map((line) => line.replace(word, "").replaceAll(/[.,\s]/g, ""));
    expect(sums(english.stdout, "Total")).toEqual(sums(danish.stdout, "I alt"));
  });

  test.each([
    ["not two numbers", ["--trace=5"], 'her står "5"; der skal stå en verden'],
    ["counted from 1", ["--trace=0:1"], "talt fra 1"],
    ["a world too many", ["--trace=41:1"], "her står verden 41, men der er 40"],
    ["a person too many", ["--trace=1:99999"], "her står borger 99.999, men i"],
    ["files beside it", ["--trace=1:1", "--out=a.json"], "--out: valget hører"],
  ])("refuses %s", async (_, words, said) => {
    const { code, stdout, stderr } = await run("sound.json", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });

  test("more worlds may be asked for", async () => {
    const words = ["--trace=41:1", "--replications=41"];
    expect((await run("sound.json", ...words)).code).toBe(0);
  });
});
