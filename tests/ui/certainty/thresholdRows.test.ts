import { describe, expect, test } from "vitest";
import type { Root, Threshold } from "../../../src/model/analysis/threshold";
import { fieldOf } from "../../../src/ui/rows/subjects";
import {
  curveAxis,
  curveOf,
  thresholdFinding,
} from "../../../src/ui/rows/thresholdRows";
import { asRead } from "../results";
import { DA, EN, forAll, ISHOEJ } from "./found";

const SUBJECT = { kind: "assumption", name: "shelterDay" } as const;
const standing = { scenario: ISHOEJ, origin: ISHOEJ };

const point = (value: number, mean: number, chance: number) => ({
  value,
  gains: forAll({ mean, se: 1e6 }),
  chance: forAll(chance),
});

const root = (value: number, gainsAbove = true, reach = 60): Root => ({
  value,
  low: value - reach,
  high: value + reach,
  gainsAbove,
});

type Crossings = Threshold["safe"]["crossings"];

const threshold = (
  roots: readonly Root[],
  crossings: Crossings = [{ value: 1620.4, gainsAbove: true }],
  points = [point(0, -20e6, 0.1), point(3000, 30e6, 0.95)],
): Threshold => ({
  subject: SUBJECT,
  policy: "housing-first",
  gain: "municipality",
  limits: { low: 0, high: 3000 },
  points,
  roots,
  safe: { share: 0.9, crossings },
  worlds: 100,
});

function finding(of: Threshold, words = DA) {
  const field = fieldOf(standing, SUBJECT, words.m);
  return asRead(thresholdFinding(of, field, words));
}

const NAME = "»Takst for forsorgshjem/herberg (§ 110)«";

describe("what must be true", () => {
  test("one turn: over the value, with its interval, and where it is safe", () => {
    expect(finding(threshold([root(1310.4)]))).toBe(
      `Det betaler sig for kommunen, når ${NAME} er over 1.310 kr. pr. døgn (95 %: 1.250 til 1.370). I mindst 90 af 100 verdener gælder det, når tallet er over 1.620 kr. pr. døgn.`,
    );
    expect(finding(threshold([root(1310.4)]), EN)).toBe(
      "It pays for the municipality when “Price of a shelter day (§ 110)” is above 1,310 DKK a day (95%: 1,250 to 1,370). In at least 90 of 100 worlds this holds when the number is above 1,620 DKK a day.",
    );
  });

  test("one turn the other way: under the value", () => {
    expect(
      finding(
        threshold([root(900, false)], [{ value: 500, gainsAbove: false }]),
      ),
    ).toBe(
      `Det betaler sig for kommunen, når ${NAME} er under 900 kr. pr. døgn (95 %: 840 til 960). I mindst 90 af 100 verdener gælder det, når tallet er under 500 kr. pr. døgn.`,
    );
  });

  test("an end of the interval outside the limits is said as such", () => {
    const open = { ...root(1310), low: null, high: null };
    expect(finding(threshold([open]))).toContain(
      "(95 %: under 0 til over 3.000).",
    );
    expect(finding(threshold([open]), EN)).toContain(
      "(95%: below 0 to above 3,000).",
    );
  });

  test("two turns: between them, or outside them", () => {
    expect(finding(threshold([root(1000), root(2000, false)]))).toContain(
      "er mellem 1.000 kr. pr. døgn og 2.000 kr. pr. døgn (95 %: 940 til 1.060 og 1.940 til 2.060).",
    );
    expect(finding(threshold([root(1000, false), root(2000)]))).toContain(
      "er under 1.000 kr. pr. døgn eller over 2.000 kr. pr. døgn",
    );
    expect(finding(threshold([root(1000), root(2000, false)]), EN)).toContain(
      "is between 1,000 DKK a day and 2,000 DKK a day",
    );
    expect(finding(threshold([root(1000, false), root(2000)]), EN)).toContain(
      "is below 1,000 DKK a day or above 2,000 DKK a day",
    );
  });

  test("more turns are listed", () => {
    const three = threshold([root(500), root(1000, false), root(2000)]);
    expect(finding(three)).toContain(
      `Svaret vender flere gange for ${NAME}: ved 500 kr. pr. døgn, 1.000 kr. pr. døgn og 2.000 kr. pr. døgn.`,
    );
    expect(finding(three, EN)).toContain("The answer turns several times");
  });

  test("no turn within the limits: it always pays, or never", () => {
    const always = [point(0, 5e6, 0.92), point(3000, 30e6, 0.99)];
    const never = [point(0, -20e6, 0.1), point(3000, -5e6, 0.4)];
    expect(finding(threshold([], [], always))).toBe(
      `Det betaler sig for kommunen, hvad enten ${NAME} er 0 kr. pr. døgn eller 3.000 kr. pr. døgn: ingen værdi inden for grænserne vender svaret. I mindst 90 af 100 verdener gælder det i hele spændet.`,
    );
    expect(finding(threshold([], [], never))).toBe(
      `I gennemsnit betaler det sig ikke for kommunen, hvad enten ${NAME} er 0 kr. pr. døgn eller 3.000 kr. pr. døgn: ingen værdi inden for grænserne vender svaret. Så sikkert som i 90 af 100 verdener bliver det ikke noget sted i spændet.`,
    );
    expect(finding(threshold([], [], always), EN)).toContain(
      "over the whole range",
    );
    expect(finding(threshold([], [], never), EN)).toMatch(
      /^On average it does not pay .* Nowhere in the range/,
    );
  });

  test("a gain that no value makes sure is said of the mean alone, and a sure loss without reserve", () => {
    const unsure = [point(0, 1e6, 0.44), point(3000, 3e6, 0.6)];
    expect(finding(threshold([], [], unsure))).toMatch(
      /^I gennemsnit betaler det sig for kommunen, hvad enten/,
    );
    expect(finding(threshold([], [], unsure), EN)).toMatch(
      /^On average it pays for the municipality whether/,
    );
    expect(finding(threshold([root(1310)], [], unsure))).toMatch(
      /^I gennemsnit betaler det sig for kommunen, når/,
    );
    const lost = [point(0, -30e6, 0), point(3000, -20e6, 0.1)];
    expect(finding(threshold([], [], lost))).toMatch(
      /^Det betaler sig ikke for kommunen, hvad enten/,
    );
  });

  test("where it is safe may lie between two values, or change too often to say", () => {
    const at = (...values: number[]): Crossings =>
      values.map((value, i) => ({ value, gainsAbove: i % 2 === 0 }));
    const safe = (crossings: Crossings) =>
      finding(threshold([root(1000)], crossings));
    expect(safe(at(1500, 2500))).toContain(
      "når tallet er mellem 1.500 kr. pr. døgn og 2.500 kr. pr. døgn.",
    );
    expect(safe(at(1500, 2000, 2500))).toContain(
      "Om det gælder i mindst 90 af 100 verdener, skifter flere gange i spændet.",
    );
  });

  test("the curve has its 95 % band, and the axis holds it and zero", () => {
    const curve = curveOf(threshold([]));
    expect(curve[1]).toEqual({
      value: 3000,
      mean: 30e6,
      band: [30e6 - 1.96e6, 30e6 + 1.96e6],
      chance: 0.95,
    });
    const [low, high] = curveAxis(curve).domain;
    expect(low).toBeLessThanOrEqual(-21.96e6);
    expect(high).toBeGreaterThanOrEqual(31.96e6);
  });
});
