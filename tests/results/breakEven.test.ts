import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/model/results/breakEven";

/** Cumulative savings, one row per world, turned to one array per year. */
const ofWorlds = (...worlds: readonly (readonly number[])[]) =>
  breakEven(
    worlds[0]!.map((_, year) =>
      Float64Array.from(worlds, (world) => world[year]!),
    ),
    "independent",
  );

describe("the year a policy breaks even", () => {
  test.each<[string, number[], number | null]>([
    ["pays from the first year", [1, 2, 3, 4], 1],
    ["pays from the third", [-2, -1, 0.5, 1], 3],
    ["pays in the last alone", [-2, -1, -0.5, 1], 4],
    ["never pays", [-1, -2, -3, -4], null],
    ["pays, then no longer", [1, 2, 3, -1], null],
    ["pays, un-pays, and pays again", [1, -1, -1, 2], 4],
    ["pays, touches nothing, pays", [1, 0, 2, 3], 3],
    ["ends at exactly nothing", [1, 1, 1, 0], null],
    ["is nothing throughout", [0, 0, 0, 0], null],
    ["has one year only", [1], 1],
  ])("that %s", (_, cumulative, year) => {
    const { mean, p5, p50, p95, never, paidBackBy } = ofWorlds(cumulative);
    expect([mean, p5, p50, p95]).toEqual([year, year, year, year]);
    expect(never).toBe(year === null ? 1 : 0);
    expect(paidBackBy).toEqual(
      cumulative.map((_, i) => (year !== null && i + 1 >= year ? 1 : 0)),
    );
  });

  test("over worlds: shares, and percentiles that count those which never do", () => {
    const { mean, se, never, paidBackBy, ...percentiles } = ofWorlds(
      [1, 1, 1],
      [-1, 1, 1],
      [-1, 1, 1],
      [-1, -1, 1],
      [-1, -1, -1],
    );
    expect(mean).toBe((1 + 2 + 2 + 3) / 4);
    expect(se).toBeCloseTo(Math.sqrt(2 / 3 / 4), 14);
    expect(never).toBeCloseTo(0.2, 14);
    expect(paidBackBy).toEqual([0.2, 0.6, 0.8]);
    // Sorted: 1, 2, 2, 3, never. A percentile next to the last is never, too.
    expect(percentiles).toEqual({
      p5: expect.closeTo(1.2, 12) as number,
      p10: expect.closeTo(1.4, 12) as number,
      p25: 2,
      p50: 2,
      p75: 3,
      p90: null,
      p95: null,
    });
  });

  test("in one of two worlds: half never, and no standard error", () => {
    const { mean, se, never, p5, p50 } = ofWorlds([-1, 5], [-1, -5]);
    expect({ mean, se, never, p5, p50 }).toEqual({
      mean: 2,
      se: null,
      never: 0.5,
      p5: null,
      p50: null,
    });
  });

  test("of seven worlds, three of them never: between two that never do it is never, too", () => {
    const { never, paidBackBy, mean, se, ...percentiles } = ofWorlds(
      [1, 1, 1],
      [-1, -1, -1],
      [-1, 1, 1],
      [-1, -1, -1],
      [-1, -1, 1],
      [-1, -1, -1],
      [-1, -1, 1],
    );
    expect(never).toBeCloseTo(3 / 7, 14);
    expect(paidBackBy).toEqual([1 / 7, 2 / 7, 4 / 7]);
    expect([mean, se]).toEqual([9 / 4, Math.sqrt((25 + 1 + 9 + 9) / 16 / 12)]);
    // Sorted: 1, 2, 3, 3, never, never, never; the places are 6 times the share.
    expect(percentiles).toEqual({
      p5: expect.closeTo(1.3, 12) as number,
      p10: expect.closeTo(1.6, 12) as number,
      p25: 2.5,
      p50: 3,
      p75: null,
      p90: null,
      p95: null,
    });
  });
});
