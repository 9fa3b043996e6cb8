import { expect, test } from "vitest";
import { PARAMETER_NAMES } from "../../../src/model/scenario/catalogue";
import { LEVERS, MORE_LEVERS } from "../../../src/model/scenario/lever";
import { withPolicy } from "../../../src/model/scenario/edit";
import {
  fieldOf,
  SUBJECT_NAMES,
  standsAt,
  subjectChoices,
  subjectOf,
  valuesOver,
  valueText,
} from "../../../src/ui/rows/subjects";
import { asRead } from "../results";
import { DA, EN, ISHOEJ, POLICY } from "./found";

const standing = { scenario: ISHOEJ, origin: ISHOEJ };

test("a name is a lever of the policy or an assumption", () => {
  expect(subjectOf("homes", POLICY)).toEqual({
    kind: "lever",
    policy: POLICY,
    lever: "homes",
  });
  expect(subjectOf("shelterDay", POLICY)).toEqual({
    kind: "assumption",
    name: "shelterDay",
  });
});

test("every lever and every assumption is a subject, under a name of its own", () => {
  expect(SUBJECT_NAMES).toHaveLength(
    LEVERS.length + MORE_LEVERS.length + PARAMETER_NAMES.length,
  );
  expect(new Set(SUBJECT_NAMES).size).toBe(SUBJECT_NAMES.length);
});

test("every subject has a field with a range, in both languages", () => {
  for (const name of SUBJECT_NAMES) {
    const subject = subjectOf(name, POLICY);
    const [da, en] = [DA, EN].map(({ m }) => fieldOf(standing, subject, m));
    expect(da!.slider.max).toBeGreaterThan(da!.slider.min);
    expect(en!.slider).toEqual(da!.slider);
  }
});

test("values go from one end of the slider to the other", () => {
  const field = fieldOf(standing, subjectOf("retention36", POLICY), DA.m);
  const values = valuesOver(field, 7);
  expect(values).toHaveLength(7);
  expect(values[0]).toBe(field.slider.min);
  expect(values[6]).toBeCloseTo(field.slider.max, 12);
});

test("of values over a slider the nearest to where the number stands is that number", () => {
  const field = fieldOf(standing, subjectOf("shelterDay", POLICY), DA.m);
  const { min, max } = field.slider;
  const apart = (max - min) / 6;
  const now = min + 2.4 * apart;
  const values = valuesOver(field, 7, now);
  expect(values[2]).toBe(now);
  expect(values.with(2, min + 2 * apart)).toEqual(valuesOver(field, 7));
  expect(valuesOver(field, 7, max + 1)).toEqual(valuesOver(field, 7));
});

test("a lever left loose stands nowhere", () => {
  const homes = subjectOf("homes", POLICY);
  expect(standsAt(standing, homes)).toBeGreaterThan(0);
  const loose = withPolicy(ISHOEJ, POLICY, { coverage: "asToday" });
  expect(
    standsAt({ scenario: loose }, subjectOf("coverage", POLICY)),
  ).toBeUndefined();
  expect(standsAt(standing, subjectOf("shelterDay", POLICY))).toBe(
    ISHOEJ.assumptions.shelterDay.value,
  );
});

test("a value is said with its unit and price year", () => {
  const field = fieldOf(standing, subjectOf("shelterDay", POLICY), DA.m);
  expect(asRead(valueText(field, 1310, DA.m))).toBe(
    "1.310 kr. pr. døgn (2023-priser)",
  );
});

test("the list to choose from has all subjects, each with its label and part", () => {
  const choices = subjectChoices(DA.m);
  expect(choices).toHaveLength(SUBJECT_NAMES.length);
  expect(choices[0]).toEqual({
    name: "homes",
    label: "Boliger pr. år",
    group: "levers",
  });
});
