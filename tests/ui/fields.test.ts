import { describe, expect, test } from "vitest";
import {
  assumptionField,
  isChanged,
  isOutside,
  isOwnValue,
  leverField,
  MAIN_ASSUMPTIONS,
  OTHER_ASSUMPTIONS,
  perMonth,
  readField,
  shownValue,
} from "../../src/ui/rows/fields";
import {
  isIdle,
  LEVERS,
  leverValue,
  MORE_LEVERS,
  withLever,
} from "../../src/model/scenario/lever";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import { withAssumption } from "../../src/model/scenario/edit";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { asRead, ishoejScenario } from "./results";

const scenario = ishoejScenario();
const policy = scenario.policies.find(({ id }) => id === "housing-first")!;
const retention = assumptionField(scenario, scenario, "retention36", da);
const shelter = assumptionField(scenario, scenario, "shelterDay", da);

describe("an assumption's field", () => {
  test("shows a share as per cent, in each language's marks", () => {
    expect(retention.unit).toBe("%");
    expect(shownValue(retention, "da")).toBe("80");
    expect(shownValue({ ...retention, value: 0.855 }, "da")).toBe("85,5");
    expect(shownValue({ ...retention, value: 0.855 }, "en")).toBe("85.5");
  });

  test("entered here is the reader's own until it is given a source", () => {
    const entered = withAssumption(scenario, "shelterDay", 1500);
    const field = assumptionField(entered, scenario, "shelterDay", da);
    expect(isOwnValue(field)).toBe(true);
    expect(isOwnValue(shelter)).toBe(false);
    const source = { ...field.source!, cite: "Takst 2026" };
    const sourced = {
      ...entered,
      assumptions: {
        ...entered.assumptions,
        shelterDay: { ...entered.assumptions.shelterDay, source },
      },
    };
    expect(
      isOwnValue(assumptionField(sourced, scenario, "shelterDay", da)),
    ).toBe(false);
  });

  test("shows yearly rates with the digits that tell", () => {
    const rate = assumptionField(scenario, scenario, "careRate", da);
    expect(rate.value).toBe(0.005);
    expect(shownValue(rate, "da")).toBe("0,005");
    expect(shownValue({ ...rate, value: 0.025 }, "da")).toBe("0,025");
    expect(shownValue({ ...rate, value: 0.0125 }, "en")).toBe("0.0125");
    expect(rate.limitsText).toContain("fra 0,002 til 0,01 pr. år.");
  });

  test.each([
    ["retention36", "Kilderne spænder fra "],
    ["careRate", "Skønnet spænder fra "],
    ["stayShelter", "Tilpasset landets tal; spændet går fra "],
  ] as const)("%s says what its limits rest on", (name, words) => {
    const { limitsText } = assumptionField(scenario, scenario, name, da);
    expect(limitsText.startsWith(words)).toBe(true);
  });

  test("ends its limits with one full stop, also after kr.", () => {
    const field = assumptionField(scenario, scenario, "refurbishment", da);
    expect(field.limitsText).toMatch(/^Skønnet .* til 60\.000 kr\. Skønnets/);
  });

  test("shows the month's price beside the day's", () => {
    expect(shownValue(shelter, "da")).toBe("3.945");
    expect(asRead(shelter.beside ?? "")).toBe("= 120.000 kr. pr. måned");
    expect(perMonth(1507)).toBe(46_000);
  });

  test("holds its value and its limits on the slider, also when the value lies outside", () => {
    for (const { limits, slider, before } of [retention, shelter]) {
      expect(slider.min).toBeLessThanOrEqual(Math.min(limits.low, before));
      expect(slider.max).toBeGreaterThanOrEqual(Math.max(limits.high, before));
    }
  });

  test("is flagged outside its limits and marked when changed", () => {
    expect(isOutside({ ...retention, value: 0.2 })).toBe(true);
    expect(isOutside({ ...retention, value: retention.limits.low })).toBe(
      false,
    );
    expect(isChanged(retention)).toBe(false);
  });

  test("can be made for every parameter, in both languages", () => {
    for (const name of PARAMETER_NAMES)
      for (const m of [da, en]) {
        const field = assumptionField(scenario, scenario, name, m);
        expect(field.slider.step).toBeGreaterThan(0);
        expect(field.slider.max).toBeGreaterThan(field.slider.min);
        expect(readField(field, shownValue(field, m.locale), m).ok).toBe(true);
      }
  });

  test("stands in exactly one place", () => {
    const shown = [
      ...MAIN_ASSUMPTIONS,
      ...OTHER_ASSUMPTIONS.flatMap(({ names }) => names),
    ];
    expect(shown.toSorted()).toEqual(PARAMETER_NAMES.toSorted());
  });
});

describe("typing into a field", () => {
  test.each([
    ["85", 0.85],
    ["85 %", 0.85],
    ["85,5", 0.855],
    ["0,8 %", 0.008],
  ])("%j in a per cent field is %d", (text, value) => {
    expect(readField(retention, text, da)).toEqual({ ok: true, value });
  });

  test("0,8 without a sign could be 80 % or 0,8 %, and is asked about", () => {
    expect(readField(retention, "0,8", da)).toEqual({
      ok: false,
      message: "Mener du 80\u00a0% eller 0,8 %? Skriv tallet med %-tegn.",
    });
  });

  test.each([
    [retention, "120", "Tallet kan højst være 100 %."],
    [shelter, "-5", "Tallet kan ikke være negativt."],
    [shelter, "80 %", "Feltet er ikke i procent. Skriv tallet uden %-tegn."],
    [shelter, "2345.6", da.field.separator],
    [shelter, "", "Skriv et tal."],
  ])("refuses what makes no sense", (field, text, message) => {
    expect(readField(field, text, da)).toEqual({ ok: false, message });
  });

  test("takes a value outside the limits", () => {
    expect(readField(shelter, "12.345,5", da)).toEqual({
      ok: true,
      value: 12345.5,
    });
  });
});

describe("a lever", () => {
  test.each([
    "homes",
    "icm",
    "cti",
    "act",
    "coverage",
    "offerDelayShelter",
  ] as const)("%s changes its own number and nothing else", (lever) => {
    const moved = withLever(policy, lever, 0.5);
    expect(leverValue(moved, lever)).toBe(0.5);
    const back = withLever(
      moved,
      lever,
      leverValue(policy, lever) ?? "asNeeded",
    );
    expect(back).toEqual(policy);
  });

  test("hires as needed, and shows what is needed", () => {
    const asNeeded = withLever(policy, "icm", "asNeeded");
    expect(leverValue(asNeeded, "icm")).toBeUndefined();
    expect(leverField(asNeeded, policy, "icm", 40, da, 3.5).value).toBe(3.5);
  });

  test("is idle where it makes no difference: overload of workers hired as needed", () => {
    const { section85, cti, icm, act } = policy.workers;
    expect([section85, cti, icm, act]).toEqual(Array(4).fill("asNeeded"));
    const withFive = withLever(policy, "icm", 5);
    const only85 = {
      ...policy,
      workers: { ...policy.workers, section85: 2 },
    };
    expect(isIdle(policy, "overload")).toBe(true);
    expect(isIdle(withFive, "overload")).toBe(false);
    expect(isIdle(only85, "overload")).toBe(false);
    for (const lever of [...LEVERS, ...MORE_LEVERS])
      if (lever !== "overload") expect(isIdle(policy, lever)).toBe(false);
  });

  test("of homes that differ from year to year shows their mean", () => {
    const homes = { ...policy.homes, perYear: [4, 8, 12] };
    expect(leverValue({ ...policy, homes }, "homes")).toBe(8);
  });

  test("reaches past its own value", () => {
    const field = leverField(
      withLever(policy, "homes", 900),
      policy,
      "homes",
      40,
      da,
    );
    expect(isOutside(field)).toBe(true);
    expect(leverField(policy, policy, "coverage", 40, da).slider).toEqual({
      min: 0,
      max: 1,
      step: 0.01,
    });
  });
});
