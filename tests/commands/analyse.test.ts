import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "../../src/commands/analyse/command";
import { readOptions } from "../../src/commands/analyse/options";
import type { Surroundings } from "../../src/commands/simulate/surroundings";
import type { Trial } from "../../src/model/analysis/experiment";
import { presets } from "../../src/model/preset/preset";
import { withAssumption } from "../../src/model/scenario/edit";
import type { Scenario } from "../../src/model/scenario/scenario";
import type { Seat } from "../../workers/pool";
import { simulator } from "../../workers/simulator";

const SMALL: Scenario = {
  ...presets()[1]!.scenario,
  years: 2,
  replications: 260,
};
const DEARER = withAssumption(SMALL, "shelterDay", 3000);

const folder = mkdtempSync(join(tmpdir(), "hjemvej-analyse-"));
beforeAll(() => {
  writeFileSync(join(folder, "small.json"), JSON.stringify(SMALL));
  writeFileSync(join(folder, "dearer.json"), JSON.stringify(DEARER));
  const precise = { ...SMALL, precision: { share: 0.5, most: 1000 } };
  writeFileSync(join(folder, "precise.json"), JSON.stringify(precise));
  writeFileSync(join(folder, "broken.json"), "{");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that is none: the engine here and now. */
function seat(): Seat {
  const here = simulator();
  const asked = {
    open: async (scenario: Scenario) => here.open(scenario),
    play: async (first: number, count: number) => here.play(first, count),
    tryOut: async (trial: Trial) => here.tryOut(trial),
  };
  return {
    simulator: asked as unknown as Seat["simulator"],
    died: new Promise(() => {}),
    leave: () => {},
  };
}

async function run(...words: string[]) {
  let [answer, said] = ["", ""];
  const around: Surroundings = {
    folder,
    cores: 1,
    spawn: seat,
    answer: (text) => (answer += text),
    say: (text) => (said += text),
    isTerminal: false,
    interrupted: new AbortController().signal,
  };
  const code = await analyse(words, around);
  return { code, answer, said };
}

const figures = (line: string) =>
  [...line.matchAll(/[−\d][\d.]*,\d\d/g)].map(([text]) =>
    Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-")),
  );

describe("a sound file", () => {
  test("is told in all its parts, in both languages", async () => {
    const da = await run("small.json", "--worlds=3");
    const en = await run("small.json", "--worlds=3", "--language=en");
    expect([da.said, en.said].join()).not.toMatch(/gik i stå|has stopped/);
    expect([da.code, en.code]).toEqual([0, 0]);
    for (const heading of [
      "Held og viden hver for sig",
      "Hvornår går det i nul?",
      "Kroner og nætter",
      "Hvilke tal flytter svaret?",
      "Hvad er det værd at vide?",
    ])
      expect(da.answer).toContain(heading);
    expect(en.answer).toContain("Chance and knowledge apart");
    expect(en.answer).not.toMatch(/verdener|viden|Besparelse/);
    expect(da.answer).toContain("260 verdener, frø");
  }, 120_000);

  test("is told in the part asked for alone", async () => {
    const { answer } = await run("small.json", "--only=breakEven");
    expect(answer).toContain("Hvornår går det i nul?");
    expect(answer).not.toContain("Kroner og nætter");
    expect(answer.match(/^20\d\d .*\d+,\d +\d+,\d$/gm)).toHaveLength(2);
  });

  test("with few worlds says what they are too few for", async () => {
    const { answer, code } = await run(
      "small.json",
      "--replications=100",
      "--only=value",
    );
    expect(code).toBe(0);
    expect(answer).toContain("kan først siges fra 250 verdener");
  });

  test("stops at a wanted precision, as simulate does", async () => {
    const { answer } = await run("precise.json", "--only=breakEven");
    expect(answer).toMatch(/^256 verdener, frø/m);
  });

  test("tells what has moved the answer, in parts that add up", async () => {
    const { answer, code } = await run(
      "dearer.json",
      "--since=small.json",
      "--only=breakEven",
    );
    expect(code).toBe(0);
    const lines = answer.split("\n");
    const at = (name: string) =>
      figures(lines.find((line) => line.startsWith(name))!)[0]!;
    const price = at("Takst for forsorgshjem/herberg");
    expect(Math.abs(at("nu") - at("før") - price)).toBeLessThan(0.011);
    expect(price).toBeGreaterThan(0.1);
  }, 60_000);

  test("says where the answer turns, and what two numbers do together", async () => {
    const { answer } = await run(
      "small.json",
      "--threshold=shelterDay",
      "--map=shelterDay,homes",
      "--worlds=20",
      "--only=breakEven",
    );
    expect(answer).toContain("Hvad skal være sandt?");
    const map = answer.split("\n").slice(-10);
    expect(map.filter((line) => figures(line).length === 6)).toHaveLength(6);
  }, 120_000);
});

describe("what cannot be done", () => {
  test("is told all at once, and nothing is computed", async () => {
    const { code, answer, said } = await run(
      "small.json",
      "--threshold=shelterdag",
      "--map=homes,homes",
      "--payer=kommunen",
      "--night=1.000",
      "--policy=housing",
      "--since=broken.json",
    );
    expect(code).toBe(2);
    expect(answer).toBe("");
    for (const place of [
      "--threshold",
      "--map",
      "--payer",
      "--night",
      "--policy",
      "broken.json",
    ])
      expect(said).toMatch(new RegExp(`^${place}: `, "m"));
    expect(said).toContain("Mente du shelterDay?");
  });

  test("a label in place of a name is understood as far as a hint", () => {
    const { faults } = readOptions(["a.json", "--threshold=midlertidigt"]);
    expect(faults[0]!.da).toMatch(/Mente du \w+\?/);
  });

  test("a file is missing, or one too many", () => {
    expect(readOptions([]).faults).toHaveLength(1);
    expect(readOptions(["a.json", "b.json"]).faults).toHaveLength(1);
    expect(readOptions(["a.json"]).faults).toHaveLength(0);
  });
});
