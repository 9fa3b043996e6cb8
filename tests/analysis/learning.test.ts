import { describe, expect, test } from "vitest";
import { decide, type DecisionOrder } from "../../src/model/analysis/decision";
import { learn } from "../../src/model/analysis/learning";
import { costOf, nightsOf, outcomeOf } from "../../src/model/analysis/outcome";
import { meanOf } from "../../src/model/results/statistic";
import type { Worlds } from "../../src/model/results/worlds";
import { INDEX } from "../../src/model/scenario/draw";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  homesAtOnce,
  ISHOEJ,
  NO_PROGRAMME,
  quiet,
  withNumbers,
  worldsOf,
} from "../engine/scenarios";

const COUNT = 600;
const HOMES: Policy = {
  ...homesAtOnce(20),
  id: "homes",
  costs: { startUp: 0, perYear: 9_000_000 },
};

/** Nothing is uncertain but the price of a day in a shelter, and what chance does to few people. */
const ONE_PRICE: Scenario = {
  ...quiet({ shelterBeforeStart: 0 }, [NO_PROGRAMME, HOMES]),
  years: 2,
};
const UNCERTAIN: Scenario = {
  ...ONE_PRICE,
  assumptions: {
    ...ONE_PRICE.assumptions,
    shelterDay: {
      ...ONE_PRICE.assumptions.shelterDay,
      value: 1000,
      spread: { family: "lognormal", low: 500, high: 1900 },
    },
  },
};

const orderOf = (willingness: number): DecisionOrder => ({
  policy: "homes",
  column: "total",
  discounted: false,
  count: COUNT,
  willingness,
});

/** Net benefit of the homes less none, per world. */
function gainsOf(worlds: Worlds, willingness: number): Float64Array {
  const outcome = outcomeOf(worlds, {
    first: 0,
    count: COUNT,
    discounted: false,
  });
  const [none, homes] = [0, 1].map((at) => ({
    cost: costOf(outcome, at, { column: "total" }),
    nights: nightsOf(outcome, at),
  }));
  return none!.cost.map(
    (kr, w) =>
      kr -
      homes!.cost[w]! +
      willingness * (none!.nights[w]! - homes!.nights[w]!),
  );
}

describe("where a single price is uncertain", () => {
  const worlds = worldsOf(UNCERTAIN, COUNT);
  const balance = decide(worlds, orderOf(0)).icer.ratio!;

  test("knowing it is worth what its own draws say by hand", () => {
    const order = orderOf(balance);
    const { parameters, groups, everything, foresight } = learn(worlds, order);
    expect(parameters.map(({ name }) => name)).toEqual(["shelterDay"]);
    const { worth, importance } = parameters[0]!;

    // The gain is a + b × price in each world: priced twice, and luck averaged out of a and b.
    const pricedAt = (shelterDay: number) => {
      const priced = worldsOf(withNumbers(UNCERTAIN, { shelterDay }), COUNT);
      return {
        price: priced.drawsOf(0)[INDEX.shelterDay]!,
        gain: meanOf(gainsOf(priced, balance)),
      };
    };
    const [cheap, dear] = [pricedAt(500), pricedAt(1500)];
    const slope = (dear.gain - cheap.gain) / (dear.price - cheap.price);
    const atPrice = (price: number) =>
      cheap.gain + slope * (price - cheap.price);
    const known = Float64Array.from({ length: COUNT }, (_, world) =>
      atPrice(worlds.drawsOf(world)[INDEX.shelterDay]!),
    );
    const byHand =
      meanOf(known.map((gain) => Math.max(0, gain))) -
      Math.max(0, meanOf(known));

    expect(byHand).toBeGreaterThan(100_000);
    expect(Math.abs(worth.value - byHand)).toBeLessThan(3 * worth.se);
    expect(worth.se).toBeLessThan(0.1 * byHand);
    expect(worth.value).toBeLessThanOrEqual(foresight.evpi);
    // Homes save shelter days: the dearer the day, the more they gain.
    expect(importance.correlation.value).toBeGreaterThan(0.5);
    expect(groups).toEqual([{ group: "prices", names: ["shelterDay"], worth }]);
    expect(everything).toEqual(worth);
  });

  test("it is worth nothing once a night is worth so much that the price cannot turn the choice", () => {
    const { parameters, everything, foresight } = learn(
      worlds,
      orderOf(balance + 1_000_000),
    );
    expect(foresight.evpi).toBe(0);
    expect(everything.value).toBe(0);
    expect(parameters[0]!.worth.value).toBe(0);
  });

  test("it is worth less the farther the choice is from even", () => {
    const [even, ahead, farAhead] = [balance, 1.5 * balance, 3 * balance].map(
      (willingness) =>
        learn(worlds, orderOf(willingness)).parameters[0]!.worth.value,
    );
    expect(even).toBeGreaterThan(ahead!);
    expect(ahead).toBeGreaterThanOrEqual(farAhead!);
  });

  test("the policy must be of the scenario", () => {
    expect(() => learn(worlds, { ...orderOf(0), policy: "nobody" })).toThrow(
      'No policy has the id "nobody".',
    );
  });
});

test("nothing is worth more than foresight of all, also where half of the worlds are equal", () => {
  const scenario = { ...ISHOEJ, years: 2 };
  const { policies, baseline } = scenario;
  const learnt = learn(worldsOf(scenario, 260), {
    ...orderOf(0),
    policy: policies.find(({ id }) => id !== baseline)!.id,
    column: "region",
    count: 260,
  });
  const { foresight, everything, groups, parameters } = learnt;
  const worths = [
    everything,
    ...[...groups, ...parameters].map((o) => o.worth),
  ];
  for (const { value } of worths)
    expect(value).toBeLessThanOrEqual(foresight.evpi);
  expect(Math.max(...worths.map(({ raw }) => raw))).toBeGreaterThan(
    foresight.evpi,
  );
});
