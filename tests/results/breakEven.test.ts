import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakEven } from "../../src/model/results/breakEven";
import type { BreakEven } from "../../src/model/results/results";

/** Cumulative savings, one row per world, turned to one array per year. */
const ofWorlds = (...worlds: readonly (readonly number[])[]) =>
  breakEven(
    worlds[0]!.map((_, year) =>
      Float64Array.from(worlds, (world) => world[year]!),
    ),
    "independent",
  );

const percentilesOf = ({ p5, p10, p25, p50, p75, p90, p95 }: BreakEven) => ({
  p5,
  p10,
  p25,
  p50,
  p75,
  p90,
  p95,
});

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
    const result = ofWorlds(
      [1, 1, 1],
      [-1, 1, 1],
      [-1, 1, 1],
      [-1, -1, 1],
      [-1, -1, -1],
    );
    const { mean, se, never, paidBackBy } = result;
    expect(mean).toBe((1 + 2 + 2 + 3) / 4);
    expect(se).toBeCloseTo(Math.sqrt(2 / 3 / 4), 14);
    expect(never).toBeCloseTo(0.2, 14);
    expect(paidBackBy).toEqual([0.2, 0.6, 0.8]);
    // Sorted: 1, 2, 2, 3, never. A percentile next to the last is never, too.
    expect(percentilesOf(result)).toEqual({
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
    const result = ofWorlds(
      [1, 1, 1],
      [-1, -1, -1],
      [-1, 1, 1],
      [-1, -1, -1],
      [-1, -1, 1],
      [-1, -1, -1],
      [-1, -1, 1],
    );
    const { mean, se, never, paidBackBy } = result;
    expect(never).toBeCloseTo(3 / 7, 14);
    expect(paidBackBy).toEqual([1 / 7, 2 / 7, 4 / 7]);
    expect([mean, se]).toEqual([9 / 4, Math.sqrt((25 + 1 + 9 + 9) / 16 / 12)]);
    // Sorted: 1, 2, 3, 3, never, never, never; the places are 6 times the share.
    expect(percentilesOf(result)).toEqual({
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

describe("worlds that pay and then un-pay", () => {
  test.each<[string, number[], "forGood" | "unpays" | "neverAtAll"]>([
    ["stays ahead", [-1, 1, 2], "forGood"],
    ["falls behind and comes back", [1, -1, 2], "forGood"],
    ["is ahead until the last year", [1, 2, -1], "unpays"],
    ["ends at exactly nothing", [-1, 1, 0], "unpays"],
    ["is ahead at one year's end alone", [-1, 1, -1], "unpays"],
    ["is never ahead", [-3, -2, -1], "neverAtAll"],
    ["is nothing throughout", [0, 0, 0], "neverAtAll"],
  ])("a world that %s", (_, cumulative, kind) => {
    const { paidBackBy, unpays, neverAtAll, aheadAt } = ofWorlds(cumulative);
    const forGood = paidBackBy.at(-1);
    expect({ forGood, unpays, neverAtAll }).toEqual({
      forGood: kind === "forGood" ? 1 : 0,
      unpays: kind === "unpays" ? 1 : 0,
      neverAtAll: kind === "neverAtAll" ? 1 : 0,
    });
    expect(aheadAt).toEqual(cumulative.map((sum) => (sum > 0 ? 1 : 0)));
  });

  test("the share ahead rises and falls, the share paid back only rises", () => {
    const { paidBackBy, aheadAt, never, unpays, neverAtAll } = ofWorlds(
      [1, 1, -1, 1],
      [-1, 1, -1, -1],
      [-1, 1, 1, 1],
      [-1, -1, -1, -1],
    );
    expect(aheadAt).toEqual([0.25, 0.75, 0.25, 0.5]);
    expect(paidBackBy).toEqual([0, 0.25, 0.25, 0.5]);
    expect([never, unpays, neverAtAll]).toEqual([0.5, 0.25, 0.25]);
  });

  const worldsOf = fc.integer({ min: 1, max: 5 }).chain((years) =>
    fc.array(
      fc.array(fc.integer({ min: -2, max: 2 }), {
        minLength: years,
        maxLength: years,
      }),
      { minLength: 1, maxLength: 60 },
    ),
  );

  test("the three add up to all worlds, exactly; and the two that lose to never", async () => {
    await fc.assert(
      fc.asyncProperty(worldsOf, async (worlds) => {
        const { paidBackBy, never, unpays, neverAtAll, aheadAt } = ofWorlds(
          ...worlds,
        );
        expect(unpays + neverAtAll).toBe(never);
        expect(paidBackBy.at(-1)! + (unpays + neverAtAll)).toBe(1);
        expect(aheadAt.at(-1)).toBe(paidBackBy.at(-1));
        aheadAt.forEach((share, year) =>
          expect(share).toBeGreaterThanOrEqual(paidBackBy[year]!),
        );
        const lost = worlds.filter(
          (world) => world.at(-1)! <= 0 && world.some((sum) => sum > 0),
        );
        expect(unpays).toBeCloseTo(lost.length / worlds.length, 14);
        expect(unpays === 0).toBe(lost.length === 0);
      }),
    );
  });

  test("exactly, for every split of up to 50 worlds", () => {
    const wrong: number[][] = [];
    for (let worlds = 1; worlds <= 50; worlds++)
      for (let paid = 0; paid <= worlds; paid++)
        for (let lost = 0; lost <= worlds - paid; lost++) {
          const first = Float64Array.from({ length: worlds }, (_, i) =>
            i < paid + lost ? 1 : -1,
          );
          const last = first.map((_, i) => (i < paid ? 1 : -1));
          const { never, unpays, neverAtAll } = breakEven(
            [first, last],
            "independent",
          );
          const isWhole = paid / worlds + (unpays + neverAtAll) === 1;
          if (!isWhole || unpays + neverAtAll !== never)
            wrong.push([worlds, paid, lost]);
        }
    expect(wrong).toEqual([]);
  });
});
