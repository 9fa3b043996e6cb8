import { describe, expect, test } from "vitest";
import { leverValue } from "../../src/model/scenario/lever";
import { readScenario } from "../../src/model/scenario/schema";
import type { Scenario } from "../../src/model/scenario/scenario";
import { readSheet, sheetOf } from "../../src/ui/rows/pastedNumbers";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { inputTexts } from "../../src/ui/text/inputs/texts";
import { ishoejScenario } from "./results";

const scenario = ishoejScenario();
const danish = { m: da, t: inputTexts("da") };
const english = { m: en, t: inputTexts("en") };
const ground = { scenario, origin: scenario, leverPolicyId: "housing-first" };

const read = (text: string, more: Partial<typeof ground> = {}) =>
  readSheet(text, { ...ground, ...more }, danish);
const valueOf = (
  sheet: { scenario: Scenario },
  name: "shelterDay" | "retention36",
) => sheet.scenario.assumptions[name].value;
const faultsOf = (text: string) =>
  read(text).faults.map(({ line, message }) => `${line}: ${message}`);
const homesOf = ({ scenario }: { scenario: Scenario }, at = 1) =>
  leverValue(scenario.policies[at]!, "homes");

describe("numbers as they are written", () => {
  test.each([
    ["shelterDay\t1.520", 1520],
    ["shelterDay\t1520", 1520],
    ["shelterDay\t1.520,50", 1520.5],
    ["shelterDay\t1,520.50", 1520.5],
    ["shelterDay;1 520,5 kr.", 1520.5],
    ['"shelterDay";"1.520"', 1520],
  ])("%s", (text, value) => {
    const sheet = read(text);
    expect(sheet.faults).toEqual([]);
    expect(valueOf(sheet, "shelterDay")).toBe(value);
  });

  test.each([
    ["retention36\t75 %", 0.75],
    ["retention36\t75,5", 0.755],
    ["retention36\t75.5", 0.755],
  ])("%s", (text, value) => {
    expect(valueOf(read(text), "retention36")).toBe(value);
  });

  test("a share that may be a per cent is asked about, never guessed at", () => {
    expect(faultsOf("retention36\t0,85")[0]).toMatch(
      /^1: Mener du 85\s% eller 0,85 %\? Skriv tallet med %-tegn\.$/,
    );
  });

  test("one number that only one language writes decides how all are read", () => {
    const sheet = read("shelterDay\t1.520\nICM pr. borger\t86,500.50");
    expect(sheet.language).toBe("en");
    expect(valueOf(sheet, "shelterDay")).toBe(1.52);
  });

  test("the reader may say which language it is, and what does not fit is told", () => {
    const sheet = readSheet(
      "shelterDay\t1,520.50",
      { ...ground, language: "da" },
      danish,
    );
    expect(sheet.changes).toEqual([]);
    expect(sheet.faults[0]!.message).toContain("Tvetydigt tal");
  });

  test("a dash is no number", () => {
    expect(faultsOf("shelterDay\t–")).toEqual([
      "1: Der er intet tal i anden kolonne.",
    ]);
    const kept = read("retention36\t70 %\t–\t–");
    expect(kept.faults).toEqual([]);
    expect(valueOf(kept, "retention36")).toBe(0.7);
  });
});

describe("names", () => {
  test.each([
    "Takst for forsorgshjem/herberg (§ 110)",
    "takst for FORSORGSHJEM / herberg § 110",
    "shelterday",
  ])("%s is the price of a shelter's day", (name) => {
    expect(valueOf(read(`${name}\t2000`), "shelterDay")).toBe(2000);
  });

  test("in the other language, and without accents", () => {
    expect(homesOf(read("Homes a year\t15"))).toBe(15);
    const coverage = read("Daekning\t70 %");
    expect(coverage.changes[0]).toMatchObject({
      label: "Housing First: Dækning",
      before: "90 %",
      after: "70 %",
    });
  });

  test("a lever stands for the policy at hand, unless it names its own", () => {
    const sheet = read(
      "Boliger pr. år\t15\nBehandling først: Boliger pr. år\t4",
    );
    expect([homesOf(sheet, 0), homesOf(sheet, 1)]).toEqual([4, 15]);
  });

  test("every one that is unknown is named with its line, all at once", () => {
    const sheet = read(
      "Takst for forsorgshjem/herberg (§ 110)\t2000\n\nBoliger pr år i alt\t3\nBolger pr. år\t15",
    );
    expect(sheet.changes).toHaveLength(1);
    expect(sheet.faults.map(({ line }) => line)).toEqual([3, 4]);
    expect(sheet.faults[1]!.message).toContain("Mente du »Boliger pr. år«?");
    expect(sheet.faults[0]!.text).toBe("Boliger pr år i alt · 3");
  });

  test("one that stands twice counts once", () => {
    expect(faultsOf("shelterDay\t2000\nshelterDay\t3000")).toEqual([
      "2: Samme navn står også i linje 1.",
    ]);
  });
});

describe("columns", () => {
  test("may stand in any order under their headings", () => {
    const sheet = read(
      "Enhed;Højt;Lavt;Værdi;Navn\nkr.;5000;3000;4000;shelterDay",
    );
    expect(sheet.faults).toEqual([]);
    expect(sheet.scenario.assumptions.shelterDay).toMatchObject({
      value: 4000,
      spread: { family: "lognormal", low: 3000, high: 5000 },
    });
  });

  test("low and high are taken together or not at all", () => {
    expect(faultsOf("shelterDay\t4000\t3000")).toEqual([
      "1: Både lavt og højt skal være der, eller ingen af dem.",
    ]);
    expect(faultsOf("Boliger pr. år\t12\t10\t14")[0]).toContain(
      "Et greb har ingen usikkerhed",
    );
    expect(faultsOf("shelterDay\t4000\t5000\t3000")[0]).toContain(
      "mindre end det høje",
    );
    expect(faultsOf("discountRate\t4 %\t3 %\t5 %")[0]).toContain(
      "Sikker (ingen usikkerhed)",
    );
  });
});

describe("what is out of the question", () => {
  test("is refused in the field's own words", () => {
    expect(faultsOf("retention36\t120 %")[0]).toContain("højst være 100 %");
    expect(faultsOf("Boliger pr. år\t-2")[0]).toContain("negativt");
    expect(faultsOf("Boliger pr. år\tmange")[0]).toContain("ikke et tal");
    expect(faultsOf("Boliger pr. år\tefter behov")[0]).toContain(
      "Dette greb kan ikke sættes til",
    );
  });

  test("as are shares that exceed their whole, on both lines", () => {
    const faults = faultsOf("ageUnder30\t60 %\nage60Plus\t50 %");
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain("mere end 100");
  });

  test("while shares that trade places have room in either order", () => {
    for (const text of [
      "ageUnder30\t90 %\nage60Plus\t10 %",
      "age60Plus\t90 %\nageUnder30\t10 %",
    ]) {
      const sheet = read(text);
      expect(sheet.faults).toEqual([]);
      const { ageUnder30, age60Plus } = sheet.scenario.assumptions;
      const [one, other] = [ageUnder30.value, age60Plus.value];
      expect([Math.min(one, other), Math.max(one, other)]).toEqual([0.1, 0.9]);
    }
  });
});

test("nothing pasted changes nothing", () => {
  expect(read("\n \n")).toMatchObject({ changes: [], faults: [], same: 0 });
  expect(read("\n \n").scenario).toBe(scenario);
});

describe("a round trip", () => {
  test.each([
    ["da", danish],
    ["en", english],
  ] as const)("in %s leaves every number as it stood", (_, words) => {
    const { text, count } = sheetOf(scenario, words);
    const sheet = readSheet(text, ground, words);
    expect(sheet.faults).toEqual([]);
    expect(sheet.changes).toEqual([]);
    expect(sheet.same).toBe(count);
    expect(sheet.scenario).toBe(scenario);
  });

  test("carries one scenario's numbers to another, which is still a scenario", () => {
    const changed = read(
      "shelterDay\t2000\t1500\t2600\nICM-medarbejdere\t4\nDækning\tsom i dag\nageUnder30\t10 %",
    );
    expect(changed.faults).toEqual([]);
    expect(changed.changes).toHaveLength(4);
    const { text } = sheetOf(changed.scenario, english);
    const carried = readSheet(text, ground, english);
    expect(carried.faults).toEqual([]);
    expect(carried.changes).toHaveLength(4);
    expect(carried.scenario.policies).toEqual(changed.scenario.policies);
    const { shelterDay } = carried.scenario.assumptions;
    expect(shelterDay.spread).toEqual({
      family: "lognormal",
      low: 1500,
      high: 2600,
    });
    expect(readScenario(carried.scenario).ok).toBe(true);
  });
});
