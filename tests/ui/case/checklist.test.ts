import { expect, test } from "vitest";
import {
  parameter,
  type ParameterName,
} from "../../../src/model/scenario/catalogue";
import { withAssumption, withPolicy } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { readScenario } from "../../../src/model/scenario/schema";
import average from "../../../scenarios/ishoej-landsgennemsnit.json";
import { lacks } from "../../../src/ui/rows/case/checklist";
import { asRead, ishoejScenario, savingOf } from "../results";
import { caseWith } from "./caseWith";

const saving = savingOf([31, 9, 58], [10, 2, 20]);

const idsOf = (orders: Omit<Parameters<typeof caseWith>[0], "saving"> = {}) =>
  lacks(caseWith({ saving, ...orders })).map(({ id }) => id);

const national = (scenario: Scenario, name: ParameterName): Scenario => ({
  ...scenario,
  assumptions: {
    ...scenario.assumptions,
    [name]: parameter(name).standard,
  },
});

test("asks for the municipality's own price where the country's is used, and leads to the field", () => {
  const own = ishoejScenario();
  expect(idsOf()).not.toContain("shelterDay");
  const lack = lacks(
    caseWith({ saving, scenario: national(own, "shelterDay") }),
  ).find(({ id }) => id === "shelterDay");
  expect(lack?.field).toBe("shelterDay");
  expect(asRead(lack?.text ?? "")).toContain("1.520 kr. pr. døgn");
});

test("knows the country's figure in a file that names its parts in another order", () => {
  const reading = readScenario(average);
  if (!reading.ok) throw new Error("The scenario does not read.");
  expect(idsOf({ scenario: reading.scenario })).toContain("shelterDay");
});

test("asks for an own figure of retention until there is one", () => {
  const scenario = ishoejScenario();
  expect(idsOf()).toContain("retention36");
  const mended = withAssumption(scenario, "retention36", 0.7);
  expect(idsOf({ scenario: mended })).not.toContain("retention36");
});

test("an old count, few worlds and unequal homes are missed until they are mended", () => {
  const scenario = ishoejScenario();
  const fresh = { ...scenario, place: { ...scenario.place, countYear: 2026 } };
  expect(idsOf()).toContain("count");
  expect(idsOf({ scenario: fresh })).not.toContain("count");
  expect(idsOf({ worlds: 400 })).toContain("worlds");
  expect(idsOf({ worlds: 2000 })).not.toContain("worlds");
  expect(idsOf()).not.toContain("homes");
  const more = withPolicy(scenario, "housing-first", {
    homes: { ...scenario.policies[1]!.homes, perYear: 20 },
  });
  expect(idsOf({ scenario: more })).toContain("homes");
});

test("a changed number asks for its source until the author has given one", () => {
  const origin = ishoejScenario();
  const scenario = withAssumption(origin, "icmYear", 90_000);
  expect(idsOf({ scenario, origin })).toContain("source icmYear");
  expect(
    idsOf({ scenario, origin, remarks: { sources: "Budget 2027, side 4." } }),
  ).not.toContain("source icmYear");
  expect(
    idsOf({ scenario: withAssumption(origin, "icmYear", 900_000), origin }),
  ).toContain("outside icmYear");
});

test("speaks the other language", () => {
  const [first] = lacks(caseWith({ saving, language: "en" }));
  expect(asRead(first?.text ?? "")).toContain("are missing; 80%");
});
