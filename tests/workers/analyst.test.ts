import { beforeEach, describe, expect, test } from "vitest";
import { reserve, testBudget } from "../../src/model/analysis/budget";
import { decide, type DecisionOrder } from "../../src/model/analysis/decision";
import { ENOUGH_TO_LEARN, learn } from "../../src/model/analysis/learning";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import { plan } from "../../src/model/simulation/plan";
import { type Analyst, analyst } from "../../workers/analyst";
import { ISHOEJ, withNumbers } from "../engine/scenarios";

const SCENARIO = { ...ISHOEJ, years: 2 };
const play = stage(plan(SCENARIO));
const [EARLY, MIDDLE, LATE] = [play(0, 4), play(4, 3), play(7, 5)];

const allWorlds = (scenario = SCENARIO) => {
  const worlds = new Worlds(SCENARIO);
  for (const chunk of [EARLY, MIDDLE, LATE]) worlds.add(chunk);
  worlds.reprice(scenario);
  return worlds;
};

const said = (count: number, discounted = false, scenario = SCENARIO) =>
  summarise(allWorlds(scenario), count, discounted);

const ORDER: DecisionOrder = {
  policy: SCENARIO.policies.find(({ id }) => id !== SCENARIO.baseline)!.id,
  column: "municipality",
  discounted: true,
  count: 99,
  willingness: 200,
};

describe("an analyst", () => {
  let one: Analyst;
  beforeEach(() => {
    one = analyst();
    one.open(SCENARIO);
  });

  test("says nothing before a scenario is open, before its first world, or of no world", () => {
    expect(analyst().summarise(false, 9)).toBeUndefined();
    expect(one.summarise(false, 9)).toBeUndefined();
    one.add(EARLY);
    expect(one.summarise(false, 0)).toBeUndefined();
  });

  test("tells what each policy gains in each world, agreeing with what it sums up, and nothing of another scenario", () => {
    one.add(EARLY);
    one.add(MIDDLE);
    const order = { scenario: SCENARIO, count: 7, discounted: true };
    const [gains] = one.gains(order)!;
    const { netSaving, nightsAvoided } = said(7, true).comparisons[0]!;
    const mean = (values: Float64Array) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(gains!.policy).toBe(ORDER.policy);
    expect(mean(gains!.gains.state)).toBeCloseTo(netSaving.state.mean, 4);
    expect(mean(gains!.gains.total)).toBeCloseTo(netSaving.total.mean, 4);
    expect(mean(gains!.gains.nights)).toBe(nightsAvoided.horizon.mean);
    expect(one.gains({ ...order, count: 8 })).toBeUndefined();
    const other = { ...SCENARIO, seed: "other" };
    expect(one.gains({ ...order, scenario: other })).toBeUndefined();
  });

  test("asks for worlds until there are as many as the scenario wants", () => {
    expect(() => analyst().wanted()).toThrow(/Open a scenario/);
    one.open({ ...SCENARIO, replications: 7 });
    one.add(EARLY);
    expect(one.wanted()).toEqual({ count: 7, isEnough: false });
    one.add(MIDDLE);
    one.add(LATE);
    expect(one.wanted()).toEqual({ count: 7, isEnough: true });
  });

  test("speaks of worlds up to the first that is missing, whatever has come after it", () => {
    one.add(MIDDLE);
    expect(one.summarise(false, 99)).toBeUndefined();
    one.add(EARLY);
    expect(one.summarise(false, 99)).toMatchObject({ replications: 7 });
    one.add(LATE);
    expect(one.summarise(false, 99)).toEqual(said(12));
  });

  test("speaks of no more worlds than it is asked for, for the rest may be left from a longer run", () => {
    for (const chunk of [EARLY, MIDDLE, LATE]) one.add(chunk);
    const { policies, comparisons } = one.summarise(false, 6)!;
    expect({ policies, comparisons }).toEqual({
      policies: said(6).policies,
      comparisons: said(6).comparisons,
    });
    expect(policies).not.toEqual(said(12).policies);
  });

  test("discounts when asked to", () => {
    one.add(EARLY);
    const { cost } = one.summarise(true, 4)!.policies[0]!;
    expect(cost).toEqual(said(4, true).policies[0]!.cost);
    expect(cost).not.toEqual(said(4).policies[0]!.cost);
  });

  test("prices the worlds it has, and those still to come, at the newest prices", () => {
    const dearer = withNumbers(SCENARIO, { establishment: 90_000 });
    one.add(EARLY);
    one.reprice(dearer);
    one.add(MIDDLE);
    one.add(LATE);
    expect(one.summarise(false, 12)).toEqual(said(12, false, dearer));
  });

  test("forgets all worlds when another scenario is opened", () => {
    for (const chunk of [EARLY, MIDDLE, LATE]) one.add(chunk);
    one.open({ ...SCENARIO, seed: "another" });
    expect(one.summarise(false, 99)).toBeUndefined();
  });

  test("decides by the worlds that are in without a gap, and by no more than are asked for", () => {
    expect(analyst().decide(ORDER)).toBeUndefined();
    one.add(LATE);
    one.add(EARLY);
    expect(one.decide(ORDER)).toEqual(
      decide(allWorlds(), { ...ORDER, count: 4 }),
    );
    one.add(MIDDLE);
    expect(one.decide(ORDER)!.order.count).toBe(12);
    expect(one.decide({ ...ORDER, count: 6 })).toEqual(
      decide(allWorlds(), { ...ORDER, count: 6 }),
    );
  });

  test("decides by what is in, be it a single world", () => {
    expect(one.decide(ORDER)).toBeUndefined();
    one.add(EARLY);
    const single = one.decide({ ...ORDER, count: 1 })!;
    expect(single.points.cost).toHaveLength(1);
    expect(single.monteCarlo.kind).toBe("everything");
  });

  test("decides at the newest prices", () => {
    const dearer = withNumbers(SCENARIO, { establishment: 90_000 });
    for (const chunk of [EARLY, MIDDLE, LATE]) one.add(chunk);
    one.reprice(dearer);
    expect(one.decide(ORDER)).toEqual(
      decide(allWorlds(dearer), { ...ORDER, count: 12 }),
    );
  });

  test("learns nothing of too few worlds, and else what the same worlds say", () => {
    one.add(play(0, ENOUGH_TO_LEARN - 1));
    expect(one.learn({ ...ORDER, count: 1000 })).toBeUndefined();
    one.add(play(ENOUGH_TO_LEARN - 1, 3));
    expect(one.learn({ ...ORDER, count: ENOUGH_TO_LEARN - 1 })).toBeUndefined();
    const worlds = new Worlds(SCENARIO);
    worlds.add(play(0, ENOUGH_TO_LEARN + 2));
    expect(one.learn({ ...ORDER, count: 1000 })).toEqual(
      learn(worlds, { ...ORDER, count: ENOUGH_TO_LEARN + 2 }),
    );
  });

  test("finds a reserve and tests a budget by the worlds that are in without a gap, at the newest prices", () => {
    const reading = { policy: ORDER.policy, count: 99, factors: [1, 1.03] };
    const reserved = { ...reading, certainty: 0.9 };
    const budget = {
      ...reading,
      bearing: "net",
      lines: [{ categories: ["shelter"], year: 1, budget: 9e6 }],
    } as const;
    expect(one.reserve(reserved)).toBeUndefined();
    expect(one.testBudget(budget)).toBeUndefined();
    one.add(LATE);
    one.add(EARLY);
    expect(one.reserve(reserved)!.order.count).toBe(4);
    const dearer = withNumbers(SCENARIO, { shelterDay: 3000 });
    one.reprice(dearer);
    one.add(MIDDLE);
    expect(one.reserve(reserved)).toEqual(
      reserve(allWorlds(dearer), { ...reserved, count: 12 }),
    );
    expect(one.testBudget({ ...budget, count: 6 })).toEqual(
      testBudget(allWorlds(dearer), { ...budget, count: 6 }),
    );
  });
});
