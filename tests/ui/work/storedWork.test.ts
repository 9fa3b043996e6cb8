import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import ishoej1 from "../../fixtures/ishoej-version-1.json";
import { beginning, presentStep, withStep } from "../../../src/ui/work/history";
import type { Snapshot } from "../../../src/ui/work/snapshot";
import { readWork } from "../../../src/ui/work/storedWork";
import { ishoejScenario } from "../results";

const scenario = ishoejScenario();
const text = (da: string) => ({ da, en: da });
const of: Snapshot = {
  scenario,
  origin: scenario,
  presetId: "ishoej",
  ownId: null,
  policyId: "housing-first",
  discounted: true,
};
const stored = {
  format: "hjemvej-work",
  version: 1,
  model: "2.1.0",
  language: "en",
  history: withStep(beginning(text("Begyndt"), of), {
    name: text("Færre verdener"),
    key: "replications",
    of: { ...of, scenario: { ...scenario, replications: 60 } },
  }),
};

describe("stored work", () => {
  test("is read as it was", () => {
    expect(readWork(structuredClone(stored))).toEqual(stored);
  });

  test("shares in storage what its steps share", () => {
    const { history } = readWork(structuredClone(stored))!;
    const [first, second] = history.steps;
    expect(second!.of.origin).toBe(first!.of.scenario);
    expect(second!.of.scenario.correlations).toBe(
      first!.of.scenario.correlations,
    );
  });

  test("with a scenario of an earlier version is brought up to this one", () => {
    const early = {
      ...stored,
      history: beginning(text("Begyndt"), {
        ...of,
        scenario: ishoej1,
        origin: ishoej1,
      }),
    };
    const { history } = readWork(structuredClone(early))!;
    expect(presentStep(history).of.scenario.version).toBe(scenario.version);
  });

  test.each([
    ["nothing", undefined],
    ["something else", { format: "andet" }],
    ["a later version", { ...stored, version: 2 }],
    ["no steps", { ...stored, history: { at: 0, steps: [] } }],
    [
      "a present that is not there",
      { ...stored, history: { ...stored.history, at: 2 } },
    ],
    [
      "a present scenario with faults",
      {
        ...stored,
        history: beginning(text("x"), {
          ...of,
          scenario: { ...scenario, years: 99 },
        }),
      },
    ],
  ])("%s is not read", (_, json) => {
    expect(readWork(json)).toBeUndefined();
  });

  test("of the first edition is read for ever", () => {
    const json: unknown = JSON.parse(
      readFileSync("tests/fixtures/work-1.json", "utf8"),
    );
    const work = readWork(json)!;
    expect(work.history.steps.map(({ name }) => name.da)).toEqual([
      "Verdener 2.000 → 60",
    ]);
    expect(presentStep(work.history).of.scenario.replications).toBe(60);
  });
});
