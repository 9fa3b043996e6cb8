import { describe, expect, test } from "vitest";
import {
  independentDifference,
  pairedDifference,
  sharesLuck,
} from "../../src/model/analysis/sideBySide";
import { ishoejScenario } from "../ui/results";

const sample = (...values: number[]) => ({
  values: Float64Array.from(values),
  sampling: "independent" as const,
});

describe("a difference between two runs", () => {
  test("is taken in each world where they have the same worlds", () => {
    const { difference, higher } = pairedDifference(
      sample(1, 2, 3, 4),
      sample(3, 3, 3, 10),
    );
    expect(difference.mean).toBe(2.25);
    expect(difference.p50).toBe(1.5);
    expect(higher).toBe(0.75);
  });

  test("has no band where each world gains the same, and one where worlds have nothing in common", () => {
    const [before, after] = [sample(0, 10), sample(1, 11)];
    const paired = pairedDifference(before, after).difference;
    expect([paired.p5, paired.mean, paired.p95]).toEqual([1, 1, 1]);
    const { difference, higher } = independentDifference(before, after);
    expect(difference.mean).toBe(1);
    expect(difference.p10).toBeCloseTo(-6, 12);
    expect(difference.p90).toBeCloseTo(8, 12);
    expect(higher).toBe(0.75);
  });

  test("adds the errors of two runs that have nothing in common", () => {
    const { difference } = independentDifference(
      sample(0, 2, 4),
      sample(1, 2, 3, 4),
    );
    const [one, other] = [4 / 3, 5 / 3 / 4];
    expect(difference.se).toBeCloseTo(Math.sqrt(one + other), 12);
  });

  test("of many worlds rests on percentiles, and is that of the two distributions", () => {
    const even = sample(...Array.from({ length: 1000 }, (_, i) => i));
    const { difference, higher } = independentDifference(even, even);
    expect(difference.mean).toBe(0);
    const exact = 1000 * (1 - Math.sqrt(0.2)); // 90 % of the difference of two even distributions
    expect(Math.abs(difference.p90 - exact)).toBeLessThan(3);
    expect(higher).toBeCloseTo(0.5, 2);
    const { p50 } = independentDifference(sample(0, 0), even).difference;
    expect(Math.abs(p50 - 499.5)).toBeLessThan(0.5);
  });
});

describe("two runs have the same people and luck", () => {
  const scenario = ishoejScenario();
  const run = { scenario, replications: 2000 };

  test("whatever is assumed and decided", () => {
    const other = { ...scenario, policies: [], correlations: [] };
    expect(sharesLuck(run, { ...run, scenario: other })).toBe(true);
  });

  test.each([
    ["seed", { seed: "other" }],
    ["sampling", { sampling: "independent" }],
    ["first day", { start: "2028-01-01" }],
    ["number of years", { years: 5 }],
    ["number of people", { place: { ...scenario.place, count: 41 } }],
  ] as const)("not with another %s", (_, part) => {
    const other = { ...scenario, ...part };
    expect(sharesLuck(run, { ...run, scenario: other })).toBe(false);
  });

  test("not with another number of worlds", () => {
    expect(sharesLuck(run, { ...run, replications: 1999 })).toBe(false);
  });
});
