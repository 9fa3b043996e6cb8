import { describe, expect, test } from "vitest";
import { decide, type DecisionOrder } from "../../src/model/analysis/decision";
import { costOf, outcomeOf } from "../../src/model/analysis/outcome";
import { meanOf } from "../../src/model/results/statistic";
import { summarise } from "../../src/model/results/summary";
import type { Policy } from "../../src/model/scenario/policy";
import {
  homesAtOnce,
  ISHOEJ,
  NO_PROGRAMME,
  quiet,
  withCount,
  withPolicies,
  worldsOf,
} from "../engine/scenarios";

const orderOf = (
  policy: string,
  count: number,
  more: Partial<DecisionOrder> = {},
): DecisionOrder => ({
  policy,
  column: "total",
  discounted: false,
  count,
  willingness: 0,
  ...more,
});

/** The policy with so many kroner a year for running it. */
const dearer = (policy: Policy, perYear: number, id = policy.id): Policy => ({
  ...policy,
  id,
  costs: { ...policy.costs, perYear },
});

const SHORT = { ...ISHOEJ, years: 3 };
const [TREATMENT, HOUSING] = SHORT.policies;
const COUNT = 40;
const worlds = worldsOf(SHORT, COUNT);

describe("a decision between two policies", () => {
  test("rests on the means of the results themselves, whoever pays, discounted or not", () => {
    for (const column of ["total", "municipality", "region", "state"] as const)
      for (const discounted of [false, true]) {
        const order = orderOf(HOUSING!.id, COUNT, { column, discounted });
        const { plane } = decide(worlds, order);
        const [told] = summarise(worlds, COUNT, discounted).comparisons;
        expect(plane.meanCost).toBeCloseTo(-told!.netSaving[column].mean, 4);
        expect(plane.meanNightsAvoided).toBeCloseTo(
          told!.nightsAvoided.horizon.mean,
          6,
        );
      }
  });

  test("is of the first worlds, so many as are asked for", () => {
    const { plane, points } = decide(worlds, orderOf(HOUSING!.id, 7));
    const [told] = summarise(worlds, 7, false).comparisons;
    expect(points.cost).toHaveLength(7);
    expect(plane.meanCost).toBeCloseTo(-told!.netSaving.total.mean, 4);
  });

  test("is about a policy of the scenario", () => {
    expect(() => decide(worlds, orderOf("nobody", COUNT))).toThrow(
      'No policy has the id "nobody".',
    );
  });

  test("values foresight for each budget year as if it were the last", () => {
    const { foresightByYear, here } = decide(
      worlds,
      orderOf(HOUSING!.id, COUNT),
    );
    expect(foresightByYear).toHaveLength(SHORT.years);
    expect(foresightByYear.at(-1)).toEqual({
      evpi: here.evpi,
      se: here.se,
      best: here.best,
    });
    const outcome = outcomeOf(worlds, {
      first: 0,
      count: COUNT,
      discounted: false,
    });
    for (const years of [1, 2]) {
      const [before, after] = [0, 1].map((at) =>
        costOf(outcome, at, { column: "total", years }),
      );
      const cheapest = before!.map((kr, w) => Math.min(kr, after![w]!));
      const best = Math.min(meanOf(before!), meanOf(after!));
      expect(foresightByYear[years - 1]!.evpi).toBeCloseTo(
        best - meanOf(cheapest),
        4,
      );
    }
  });
});

test("between equal policies foresight is worth exactly nothing, and each is best in half of the worlds", () => {
  const twins = withPolicies(SHORT, [
    TREATMENT!,
    { ...TREATMENT!, id: "twin" },
  ]);
  const { here, curve, foresightByYear, icer, interval, plane } = decide(
    worldsOf(twins, 9),
    orderOf("twin", 9, { willingness: 700 }),
  );
  expect(here).toMatchObject({ shares: [0.5, 0.5], evpi: 0, se: 0 });
  expect(curve.every(({ shares }) => shares[0] === 0.5)).toBe(true);
  expect(foresightByYear.map(({ evpi }) => evpi)).toEqual([0, 0, 0]);
  expect(icer).toEqual({ kind: "none", ratio: null });
  expect(interval).toEqual({ kind: "noRatio" });
  expect(plane.shares.none).toBe(1);
});

describe("a policy that costs more and avoids nights", () => {
  const homes = dearer(homesAtOnce(20), 9_000_000, "homes");
  const scenario = {
    ...quiet({ shelterDay: 400 }, [NO_PROGRAMME, homes]),
    years: 3,
  };
  const traded = worldsOf(scenario, 12);
  const at = (willingness: number) =>
    decide(traded, orderOf("homes", 12, { willingness }));

  test("is chosen once a night is worth more than it costs", () => {
    const { icer, here, frontier, plane } = at(0);
    expect(icer).toEqual({
      kind: "tradeOff",
      ratio: plane.meanCost / plane.meanNightsAvoided,
    });
    expect(icer.ratio).toBeGreaterThan(0);
    expect(here.best).toBe(NO_PROGRAMME.id);
    expect(at(icer.ratio! * 0.99).here.best).toBe(NO_PROGRAMME.id);
    expect(at(icer.ratio! * 1.01).here.best).toBe("homes");
    expect(frontier.map(({ id }) => id)).toEqual([NO_PROGRAMME.id, "homes"]);
    expect(frontier[1]!.icer).toBeCloseTo(icer.ratio!, 6);
  });

  test("beside one like it that is dearer still: the frontier tells which to forget", () => {
    const wasteful = dearer(homesAtOnce(20), 9_500_000, "wasteful");
    const three = worldsOf(
      { ...scenario, policies: [wasteful, NO_PROGRAMME, homes] },
      12,
    );
    const { frontier, here } = decide(three, orderOf("homes", 12));
    expect(frontier.map(({ id, status }) => [id, status])).toEqual([
      [NO_PROGRAMME.id, "efficient"],
      ["homes", "efficient"],
      ["wasteful", "dominated"],
    ]);
    const cost = (id: string) =>
      summarise(three, 12, false).policies.find((one) => one.id === id)!.cost
        .total.mean;
    for (const standing of frontier)
      expect(standing.cost).toBeCloseTo(cost(standing.id), 4);
    expect(here.shares).toHaveLength(3);
    expect(here.shares[0]).toBe(0);
  });
});

test("of very many worlds two thousand are given as points, and all are counted", () => {
  const one = withCount({ ...quiet({}), years: 1 }, 1);
  const small = withPolicies(one, [NO_PROGRAMME, homesAtOnce(1)]);
  const many = decide(worldsOf(small, 2_100), orderOf("homes-1-none", 2_100));
  expect(many.points.cost).toHaveLength(2_000);
  expect(many.points.nightsAvoided).toHaveLength(2_000);
  const shares = Object.values(many.plane.shares);
  for (const share of shares)
    expect(share * 2_100).toBeCloseTo(Math.round(share * 2_100), 6);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
});
