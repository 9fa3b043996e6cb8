import { describe, expect, test } from "vitest";
import { decide } from "../../src/model/analysis/decision";
import { histogram, worldsAbove } from "../../src/model/analysis/histogram";
import { summarise } from "../../src/model/results/summary";
import { ISHOEJ, worldsOf } from "../engine/scenarios";

const of = (...values: number[]) => histogram(Float64Array.from(values));
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe("a histogram", () => {
  test("counts every value once, in bins that have zero as an edge", () => {
    const { edges, counts } = of(-3, -1, 0, 1, 2, 2, 37);
    expect(edges).toContain(0);
    expect(counts).toHaveLength(edges.length - 1);
    expect(sum(counts)).toBe(7);
    expect(edges[0]).toBeLessThan(-3);
    expect(edges.at(-1)).toBeGreaterThanOrEqual(37);
    expect(counts.length).toBeLessThanOrEqual(40);
  });

  test("zero itself is not above zero, and the least above it is", () => {
    expect(worldsAbove(of(0, 0, 0))).toBe(0);
    expect(worldsAbove(of(0, 1e-9, 1e9))).toBe(2);
    expect(worldsAbove(of(-1e-9, 5))).toBe(1);
  });

  test("a value on an edge belongs to the bin below it", () => {
    const { edges, counts } = of(40, 20);
    const at = edges.indexOf(20);
    expect(counts[at - 1]).toBe(1);
    expect(counts[at]).toBe(0);
  });

  test("widths are round, whatever the size", () => {
    for (const size of [1, 37, 4_200, 98_000_000, 3.1e9]) {
      const { edges } = of(-size / 3, size);
      const width = edges[1]! - edges[0]!;
      expect(String(width).replace(/0+$/, "")).toMatch(/^[125]$/);
    }
  });

  test("says of the worlds of a run exactly what the results do", () => {
    const count = 60;
    const scenario = { ...ISHOEJ, years: 2 };
    const worlds = worldsOf(scenario, count);
    const policy = scenario.policies[1]!.id;
    for (const column of ["total", "municipality", "region", "state"] as const)
      for (const discounted of [false, true]) {
        const order = { policy, column, discounted, count, willingness: 0 };
        const { savings } = decide(worlds, order);
        const [told] = summarise(worlds, count, discounted).comparisons;
        expect(sum(savings.counts)).toBe(count);
        expect(worldsAbove(savings) / count).toBe(told!.chanceItPays[column]);
      }
  });
});
