import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptability } from "../../src/model/analysis/acceptability";
import type { Strategy } from "../../src/model/analysis/strategy";
import { willingnessGrid } from "../../src/model/analysis/willingness";
import { strategy } from "./samples";

const ends = (strategies: readonly Strategy[]) => {
  const grid = willingnessGrid(strategies);
  return { step: grid[1]! - grid[0]!, first: grid[0], last: grid.at(-1) };
};

describe("the prices a curve is drawn over", () => {
  test.each<[string, Strategy[], { step: number; last: number }]>([
    [
      "twice the price where the best changes",
      [strategy("a", [0], [100]), strategy("b", [43_000], [0])],
      { step: 50, last: 900 },
    ],
    [
      "the last of several",
      [
        strategy("a", [0], [100]),
        strategy("b", [100], [50]),
        strategy("c", [100_000], [0]),
      ],
      { step: 100, last: 4000 },
    ],
    [
      "what a homeless night costs where nothing changes",
      [strategy("a", [300_000], [150]), strategy("b", [200_000], [120])],
      { step: 50, last: 2000 },
    ],
    [
      "1,000 kr. where nothing costs",
      [strategy("a", [0], [150]), strategy("b", [0], [120])],
      { step: 50, last: 1000 },
    ],
    [
      "1,000 kr. where nobody is homeless",
      [strategy("a", [5], [0]), strategy("b", [7], [0])],
      { step: 50, last: 1000 },
    ],
    [
      "whole kroner at least",
      [strategy("a", [0], [100]), strategy("b", [260], [0])],
      { step: 1, last: 6 },
    ],
  ])("reach %s", (_, strategies, expected) => {
    expect(ends(strategies)).toEqual({ first: 0, ...expected });
  });

  test("are equal whole steps, 17 to 41 of them, with every change of the best inside", async () => {
    const kr = fc.integer({ min: 0, max: 100_000_000 });
    const nights = fc.integer({ min: 0, max: 100_000 });
    const all = fc.array(fc.tuple(kr, nights), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(all, async (points) => {
        const strategies = points.map(([cost, stays], i) =>
          strategy(`${i}`, [cost], [stays]),
        );
        const grid = willingnessGrid(strategies);
        const step = grid[1]!;
        expect(grid).toEqual(grid.map((_, i) => i * step));
        expect(`${step}`).toMatch(/^[125]0*$/);
        expect(grid.length).toBeLessThanOrEqual(41);
        if (step > 1) expect(grid.length).toBeGreaterThanOrEqual(17);
        const half = grid.at(-1)! / 2;
        const beyond = acceptability(strategies, [half, 1e10]);
        // From half way on the best is the best for good.
        expect(beyond[0]!.expectedLoss[place(beyond[1]!.best)]).toBeLessThan(1);
      }),
    );
  });
});

const place = (id: string) => Number(id);
