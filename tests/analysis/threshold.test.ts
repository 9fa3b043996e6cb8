import { describe, expect, test } from "vitest";
import { carryOut } from "../../src/model/analysis/experiment";
import { withSubject } from "../../src/model/analysis/subject";
import {
  threshold,
  type ThresholdOrder,
} from "../../src/model/analysis/threshold";
import { trialStage } from "../../src/model/analysis/trialStage";
import { gainOf, againstOf } from "../../src/model/analysis/estimate";
import { meanOf } from "../../src/model/results/statistic";
import type { Scenario } from "../../src/model/scenario/scenario";
import { roll, uniform, words } from "../../src/model/random";
import { normalQuantile } from "../../src/model/distributions";
import { ISHOEJ } from "../engine/scenarios";
import { BOARD, game, POLICY } from "./outcomes";

const orderOf = (changes: Partial<ThresholdOrder> = {}): ThresholdOrder => ({
  scenario: BOARD,
  policy: POLICY,
  gain: "total",
  subject: { kind: "assumption", name: "shelterDay" },
  limits: { low: 1000, high: 2000 },
  discounted: false,
  worlds: 4,
  points: 6,
  rounds: 6,
  ...changes,
});

const price = (s: Scenario) => s.assumptions.shelterDay.value;

/** Luck of one world, standard normal. */
function normal(world: number, seed = 0): number {
  roll(17, seed, world, 3);
  return normalQuantile(uniform(words[0]!));
}

describe("what must be true", () => {
  test("a straight line's zero is found", () => {
    const { roots } = carryOut(
      threshold(orderOf()),
      game((s) => 3 * (price(s) - 1437)),
    );
    expect(roots).toHaveLength(1);
    expect(roots[0]!.value).toBeCloseTo(1437, 6);
    expect(roots[0]!.gainsAbove).toBe(true);
    expect(roots[0]!.low).toBeCloseTo(1437, 6);
  });

  test("a curve's two zeros are both found, and which side gains", () => {
    const { roots } = carryOut(
      threshold(orderOf({ rounds: 12 })),
      game((s) => -(price(s) - 1234) * (price(s) - 1789)),
    );
    expect(roots.map(({ value }) => Math.round(value))).toEqual([1234, 1789]);
    expect(roots.map(({ gainsAbove }) => gainsAbove)).toEqual([true, false]);
  });

  test("no value within the limits is said by no root", () => {
    const { roots, points } = carryOut(
      threshold(orderOf()),
      game((s) => price(s) - 2001),
    );
    expect(roots).toEqual([]);
    expect(points).toHaveLength(6);
  });

  test("an end of the interval outside the limits is not made up", () => {
    const { roots } = carryOut(
      threshold(orderOf({ worlds: 40 })),
      game((s, world) => price(s) - 1080 + 300 * normal(world)),
    );
    expect(roots[0]!.low).toBeNull();
    expect(roots[0]!.high).toBeGreaterThan(roots[0]!.value);
  });

  test("another payer has another threshold", () => {
    const { roots } = carryOut(
      threshold(orderOf({ gain: "state" })),
      game((s) => price(s) - 1437),
    );
    expect(roots).toEqual([]);
  });

  test("where nine of ten worlds gain lies where their luck says", () => {
    const { safe } = carryOut(
      threshold(orderOf({ worlds: 4000, points: 41 })),
      game((s, world) => price(s) - 1400 + 100 * normal(world)),
    );
    expect(safe.crossings).toHaveLength(1);
    expect(safe.crossings[0]!.value).toBeGreaterThan(1528.2 - 15);
    expect(safe.crossings[0]!.value).toBeLessThan(1528.2 + 15);
    expect(safe.crossings[0]!.gainsAbove).toBe(true);
  });

  test("the interval holds the truth in about 95 of 100 seeds", () => {
    const holds = Array.from({ length: 300 }, (_, seed) => {
      const { roots } = carryOut(
        threshold(orderOf({ worlds: 50, rounds: 3 })),
        game((s, world) => price(s) - 1500 + 300 * normal(world, seed)),
      );
      const { low, high } = roots[0]!;
      return low! <= 1500 && 1500 <= high!;
    });
    const share = holds.filter(Boolean).length / 300;
    expect(share).toBeGreaterThan(0.91);
    expect(share).toBeLessThan(0.985);
  });

  test("at the threshold the model neither gains nor loses", () => {
    const order = orderOf({
      scenario: ISHOEJ,
      limits: { low: 200, high: 4000 },
      worlds: 20,
    });
    const play = trialStage();
    const { roots, points } = carryOut(threshold(order), play);
    expect(roots).toHaveLength(1);
    const at = withSubject(ISHOEJ, order.subject, roots[0]!.value);
    const outcome = play({
      scenario: at,
      first: 0,
      count: 20,
      luck: 0,
      discounted: false,
    });
    const gain = meanOf(gainOf(outcome, againstOf(at, POLICY), "total"));
    const most = Math.max(...points.map((p) => Math.abs(p.gains.total.mean)));
    expect(Math.abs(gain)).toBeLessThan(most / 1000);
  });

  test("a lever's value is set as a person would set it", () => {
    const subject = { kind: "lever", policy: POLICY, lever: "homes" } as const;
    const { roots } = carryOut(
      threshold(orderOf({ subject, limits: { low: 0, high: 40 } })),
      game((s) => {
        const { perYear } = s.policies.find(({ id }) => id === POLICY)!.homes;
        return 7.5 - (perYear as number);
      }),
    );
    expect(roots[0]!.value).toBeCloseTo(7.5, 6);
    expect(roots[0]!.gainsAbove).toBe(false);
  });
});
