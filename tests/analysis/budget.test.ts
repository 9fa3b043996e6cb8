import { describe, expect, test } from "vitest";
import {
  type BudgetOrder,
  heldAgainst,
  reserve,
  spent,
  testBudget,
} from "../../src/model/analysis/budget";
import { CATEGORIES } from "../../src/model/ledger/category";
import { COST_ITEMS } from "../../src/model/ledger/costItem";
import { PAYERS } from "../../src/model/ledger/payer";
import { CELLS } from "../../src/model/ledger/price";
import { isRefunded, REFUNDED } from "../../src/model/ledger/refunded";
import { summarise } from "../../src/model/results/summary";
import type { Worlds } from "../../src/model/results/worlds";
import { ISHOEJ, total, upTo, withLaw, worldsOf } from "../engine/scenarios";

const SCENARIO = { ...ISHOEJ, years: 3 };
const COUNT = 40;
const WORLDS = worldsOf(SCENARIO, COUNT);
const POLICY = SCENARIO.policies.findIndex(
  ({ id }) => id !== SCENARIO.baseline,
);
const ID = SCENARIO.policies[POLICY]!.id;
const FIXED = { policy: ID, count: COUNT, factors: [1, 1, 1] };

/** Worlds whose account holds the same few amounts of the municipality, written by hand: shelter of the first years. */
function worldsByHand(shelter: readonly (readonly number[])[]): Worlds {
  const size = 3 * CELLS;
  return {
    scenario: SCENARIO,
    accountOf: (world: number, arm: number) => {
      const account = new Float64Array(size);
      if (arm === POLICY)
        shelter[world]!.forEach((kr, year) => (account[year * CELLS] = kr));
      return account;
    },
  } as unknown as Worlds;
}

describe("gross expenditure is what the municipality bears and the refund together", () => {
  test("in a refunded category the state pays by the law of refunds and no other way", () => {
    expect(REFUNDED).toEqual([
      "shelter",
      "interim",
      "cti",
      "icm",
      "act",
      "expensiveCases",
    ]);
    for (const { category, paidBy } of COST_ITEMS.filter((item) =>
      isRefunded(item.category),
    ))
      expect(paidBy === "refunded" || paidBy.municipality === 1, category).toBe(
        true,
      );
  });

  test("net is gross less refund in every world, year and category, to the last bit", () => {
    for (const category of REFUNDED)
      for (const year of upTo(3)) {
        const slice = { categories: [category], years: [year] };
        const net = spent(WORLDS, POLICY, FIXED, slice, "net");
        const gross = spent(WORLDS, POLICY, FIXED, slice, "gross");
        const at =
          year * CELLS +
          CATEGORIES.indexOf(category) * PAYERS.length +
          PAYERS.indexOf("state");
        for (const world of upTo(COUNT))
          expect(gross[world]! - net[world]!).toBe(
            WORLDS.accountOf(world, POLICY)[at],
          );
      }
  });

  test("where the state pays for its own part, its krone is no refund", () => {
    const slice = { categories: ["benefits"], years: [0] } as const;
    expect(spent(WORLDS, POLICY, FIXED, slice, "gross")).toEqual(
      spent(WORLDS, POLICY, FIXED, slice, "net"),
    );
  });

  test("who is refunded does not change what is laid out", () => {
    const without = worldsOf(
      withLaw(SCENARIO, { regime: "none", especiallyExpensive: false }),
      5,
    );
    for (const category of REFUNDED) {
      const slice = { categories: [category], years: [0, 1, 2] };
      const reading = { ...FIXED, count: 5 };
      const gross = spent(WORLDS, POLICY, reading, slice, "gross");
      const alone = spent(without, POLICY, reading, slice, "net");
      for (const world of upTo(5))
        expect(gross[world]).toBeCloseTo(alone[world]!, 1);
    }
  });
});

describe("a reserve", () => {
  test("by hand: five worlds, two of which are dear in different years", () => {
    const worlds = worldsByHand([
      [100, 100, 100],
      [100, 100, 100],
      [100, 100, 100],
      [200, 100, 100],
      [100, 300, 100],
    ]);
    const { years, horizon, furthestBehind, allYearsHold } = reserve(worlds, {
      ...FIXED,
      count: 5,
      certainty: 0.75,
    });
    expect(years[0]!.cost).toEqual({ expected: 120, enough: 100 });
    expect(years[1]!.cost).toEqual({ expected: 140, enough: 100 });
    expect(years[1]!.extraSoFar).toEqual({ expected: 260, enough: 300 });
    expect(horizon).toEqual({ expected: 360, enough: 400 });
    expect(furthestBehind).toEqual({ expected: 360, enough: 400 });
    expect(allYearsHold).toBe(0.6);
  });

  test("is never behind where the policy is cheaper all along", () => {
    const worlds = worldsByHand([
      [-5, -5, -5],
      [-9, -1, -1],
    ]);
    const { furthestBehind } = reserve(worlds, {
      ...FIXED,
      count: 2,
      certainty: 0.9,
    });
    expect(furthestBehind).toEqual({ expected: 0, enough: 0 });
  });

  test("agrees with the percentiles of the results, in fixed prices", () => {
    const { policies, comparisons } = summarise(WORLDS, COUNT, false);
    const { years } = reserve(WORLDS, { ...FIXED, certainty: 0.9 });
    years.forEach(({ cost, extraSoFar }, year) => {
      const { municipality } = policies[POLICY]!.cost.byYear[year]!;
      expect(cost.expected).toBeCloseTo(municipality.mean, 6);
      expect(cost.enough).toBeCloseTo(municipality.p90, 6);
      const saved = comparisons[0]!.netSaving.cumulative[year]!.municipality;
      expect(extraSoFar.expected).toBeCloseTo(-saved.mean, 6);
      expect(extraSoFar.enough).toBeCloseTo(-saved.p10, 6);
    });
  });

  test("in running prices each year is lifted by its own factor", () => {
    const worlds = worldsByHand([[100, 100, 100]]);
    const { years, horizon } = reserve(worlds, {
      ...FIXED,
      count: 1,
      factors: [1, 1.1, 1.21],
      certainty: 0.8,
    });
    expect(years.map(({ cost }) => Math.round(cost.expected))).toEqual([
      100, 110, 121,
    ]);
    expect(horizon.expected).toBeCloseTo(331, 9);
  });
});

describe("a budget test", () => {
  test("one budget against ten costs", () => {
    const cost = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const verdict = heldAgainst(cost, 8);
    expect(verdict).toMatchObject({
      budget: 8,
      expected: 5.5,
      chanceOver: 0.2,
      expectedOver: 0.3,
    });
    expect(verdict.enough80).toBeCloseTo(8.2, 9);
    expect(verdict.enough90).toBeCloseTo(9.1, 9);
  });

  test("a budget met to the krone is not overrun", () => {
    expect(heldAgainst(Float64Array.from([8, 8]), 8).chanceOver).toBe(0);
  });

  test("all lines together are judged world by world, not by adding their chances", () => {
    const worlds = worldsByHand([
      [90, 110, 0],
      [110, 90, 0],
      [90, 110, 0],
      [110, 90, 0],
    ]);
    const order: BudgetOrder = {
      ...FIXED,
      count: 4,
      bearing: "net",
      lines: [
        { categories: ["shelter"], year: 0, budget: 100 },
        { categories: ["shelter"], year: 1, budget: 100 },
      ],
    };
    const {
      lines,
      years,
      total: all,
      chanceAnyOver,
    } = testBudget(worlds, order);
    expect(lines.map(({ chanceOver }) => chanceOver)).toEqual([0.5, 0.5]);
    expect(years.map(({ year, budget }) => [year, budget])).toEqual([
      [0, 100],
      [1, 100],
    ]);
    expect(all).toMatchObject({ budget: 200, expected: 200, chanceOver: 0 });
    expect(chanceAnyOver).toBe(1);
  });

  test("asks for a line", () => {
    expect(() =>
      testBudget(WORLDS, { ...FIXED, bearing: "net", lines: [] }),
    ).toThrow(RangeError);
  });

  test("the municipality's every category is its whole cost", () => {
    const { total: all } = testBudget(WORLDS, {
      ...FIXED,
      bearing: "net",
      lines: upTo(3).map((year) => ({
        categories: CATEGORIES,
        year,
        budget: 0,
      })),
    });
    const { cost } = summarise(WORLDS, COUNT, false).policies[POLICY]!;
    expect(all.expected).toBeCloseTo(
      total(cost.byYear.map(({ municipality }) => municipality.mean)),
      6,
    );
  });
});
