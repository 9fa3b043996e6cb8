import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  parameter,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import type { Text } from "../../src/model/scenario/parameter";
import { sentence } from "../../src/model/scenario/problem";
import { parseScenarioText } from "../../src/model/scenario/schema";
import { given, study } from "../../src/model/validation/closedGroup";
import { NOT_RUN } from "../../src/model/validation/notRun";
import { STUDIES } from "../../src/model/validation/studies";
import { HIGH_NEED } from "../../src/model/validation/studies/highNeed";
import { USUAL_WHY } from "../../src/model/validation/studies/trial";
import type { Study } from "../../src/model/validation/study";
import {
  CASES,
  caseOf,
  validated,
  validation,
} from "../../src/model/validation/validate";

const FIGURES = STUDIES.flatMap(({ figures }) => figures);
const COMMITTED = JSON.parse(
  readFileSync("src/model/evidence/validation.json", "utf8"),
) as ReturnType<typeof validation>;

describe("the published studies", () => {
  test.each(STUDIES.map(({ scenario }) => [scenario.id, scenario] as const))(
    "%s is a scenario that reads",
    (_, scenario) => {
      const outcome = parseScenarioText(JSON.stringify(scenario));
      const told = outcome.ok ? [] : outcome.problems.map(sentence);
      expect(told).toEqual([]);
      expect(outcome).toEqual({ ok: true, scenario });
    },
  );

  test("have each an id of their own, and each figure too", () => {
    const ids = [
      ...STUDIES.map(({ scenario }) => scenario.id),
      ...[...FIGURES, ...NOT_RUN].map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("are V01 to V25, played or told why not", () => {
    const all = Array.from(
      { length: 25 },
      (_, i) => `V${String(i + 1).padStart(2, "0")}`,
    );
    expect(CASES).toEqual(all);
  });

  test("agree with themselves: each published figure lies in its band", () => {
    for (const { id, published, band } of FIGURES) {
      expect(published, id).toBeGreaterThanOrEqual(band.low);
      expect(published, id).toBeLessThanOrEqual(band.high);
      expect(band.high, id).toBeGreaterThan(band.low);
    }
  });

  test("speak both languages", () => {
    for (const { id, what, note } of FIGURES)
      for (const text of [what, note!]) expect(text.da, id).not.toBe(text.en);
  });
});

describe("a note that tells a figure of the catalogue", () => {
  const value = (name: ParameterName) => parameter(name).standard.value;
  const expectTold = (text: Text, figure: number, unit: RegExp) => {
    for (const told of [text.da, text.en]) {
      const [, number] = unit.exec(told) ?? [];
      expect(Number(number), told).toBe(Math.round(figure));
    }
  };

  test("tells the present one", () => {
    const ishoej = FIGURES.find(({ id }) => id === "V15")!;
    expectTold(ishoej.note!, value("stayShelter"), /(\d+) (?:døgn|nights)/);
    const never = 100 * (1 - value("returnShare"));
    expectTold(USUAL_WHY, never, /(\d+) ?%/);
  });
});

describe("the committed findings", () => {
  test("are those of all studies", () => {
    const ids = ({ findings, assumed }: typeof COMMITTED) =>
      [...findings, ...assumed].map(({ id }) => id);
    expect(ids(COMMITTED).toSorted()).toEqual(
      FIGURES.map(({ id }) => id).toSorted(),
    );
    expect(COMMITTED.notRun).toEqual(NOT_RUN);
  });

  test("are what the model gives today, to the last bit", () => {
    const some = ["V13", "V20", "V23", "V25"];
    const wanted = ({ id }: { readonly id: string }) =>
      some.includes(caseOf(id));
    expect(validation(some).findings).toEqual(
      COMMITTED.findings.filter(wanted),
    );
  });
});

describe("a verdict can fall", () => {
  const quick: Study = { ...HIGH_NEED, worlds: 20 };
  const back = (of: Study) => validated(of, (id) => id === "V25").findings[0]!;
  const withRetention = (retention36: number): Study => ({
    ...quick,
    scenario: given(quick.scenario, { retention36 }, study("test", "C")),
  });

  test("where homes are lost too often", () => {
    expect(back(withRetention(0.8)).isWithin).toBe(true);
    expect(back(withRetention(0.3)).isWithin).toBe(false);
  });

  test("where what is offered is what there was", () => {
    const [usual] = quick.scenario.policies;
    const policies = [usual!, { ...usual!, id: "the-same" }];
    const same = { ...quick, scenario: { ...quick.scenario, policies } };
    const [difference] = validated(same, (id) => id === "V01a").findings;
    expect(difference).toMatchObject({
      simulated: 0,
      error: 0,
      isWithin: false,
    });
  });
});
