import { describe, expect, test } from "vitest";
import { icer } from "../../src/model/analysis/icer";
import {
  increments,
  plane,
  type Quadrant,
  quadrant,
} from "../../src/model/analysis/plane";
import { strategy } from "./samples";

const QUADRANT_OF: [number, number, Quadrant][] = [
  [-1, 1, "dominant"],
  [1, 1, "tradeOff"],
  [-1, -1, "savesButMoreNights"],
  [1, -1, "dominated"],
  [0, 0, "none"],
  // On an axis the other one decides.
  [0, 1, "dominant"],
  [-1, 0, "dominant"],
  [0, -1, "dominated"],
  [1, 0, "dominated"],
];

test.each(QUADRANT_OF)(
  "%d kr. more and %d nights avoided is %s",
  (cost, nightsAvoided, name) => {
    expect(quadrant(cost, nightsAvoided)).toBe(name);
  },
);

describe("a policy against the baseline", () => {
  const baseline = strategy("today", [100, 100, 100, 100], [50, 60, 70, 80]);

  test("costs more by its own cost less the baseline's, and avoids the baseline's nights less its own", () => {
    const policy = strategy("new", [90, 130, 100, 70], [40, 50, 70, 81]);
    const { cost, nightsAvoided } = increments(baseline, policy);
    expect([...cost]).toEqual([-10, 30, 0, -30]);
    expect([...nightsAvoided]).toEqual([10, 10, 0, -1]);
  });

  test("has means, and shares of the worlds in each quadrant", () => {
    const policy = strategy("new", [90, 130, 100, 70], [40, 50, 70, 81]);
    expect(plane(increments(baseline, policy))).toEqual({
      meanCost: -2.5,
      meanNightsAvoided: 4.75,
      shares: {
        dominant: 0.25,
        tradeOff: 0.25,
        savesButMoreNights: 0.25,
        dominated: 0,
        none: 0.25,
      },
    });
  });

  test("must be played in the same worlds", () => {
    const other = strategy("new", [90, 130], [40, 50]);
    expect(() => increments(baseline, other)).toThrow(
      "new has 2 costs and 2 counts of nights, but 4 worlds are judged.",
    );
    const torn = strategy("torn", [1, 2, 3, 4], [1]);
    expect(() => increments(baseline, torn)).toThrow(RangeError);
    const empty = strategy("empty", [], []);
    expect(() => increments(empty, empty)).toThrow("No strategy, or no world");
  });
});

describe("the price of an avoided night", () => {
  const ratioOf = (cost: readonly number[], avoided: readonly number[]) =>
    icer({
      cost: Float64Array.from(cost),
      nightsAvoided: Float64Array.from(avoided),
    });

  test("is a ratio of means, not a mean of ratios", () => {
    // World by world it is 10 and 1; of the means (10 + 9) / (1 + 9).
    expect(ratioOf([10, 9], [1, 9])).toEqual({ kind: "tradeOff", ratio: 1.9 });
  });

  test("is what is saved for each night more, where a policy saves and adds nights", () => {
    expect(ratioOf([-10, -20], [-2, -4])).toEqual({
      kind: "savesButMoreNights",
      ratio: 5,
    });
  });

  test.each<[string, number, number, Quadrant]>([
    ["better in both", -10, 5, "dominant"],
    ["worse in both", 10, -5, "dominated"],
    ["as dear, with fewer nights", 0, 5, "dominant"],
    ["dearer, with as many nights", 10, 0, "dominated"],
    ["the same", 0, 0, "none"],
  ])("is no number for a policy that is %s", (_, cost, avoided, kind) => {
    expect(ratioOf([cost], [avoided])).toEqual({ kind, ratio: null });
  });
});
