import { describe, expect, test } from "vitest";
import { carryOut, type Trial } from "../../src/model/analysis/experiment";
import { quantileOf } from "../../src/model/analysis/subject";
import {
  tornado,
  type TornadoOrder,
  uncertain,
} from "../../src/model/analysis/tornado";
import { trialStage } from "../../src/model/analysis/trialStage";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { certain, ISHOEJ, withNumbers } from "../engine/scenarios";
import { BOARD, game, POLICY } from "./outcomes";

const orderOf = (changes: Partial<TornadoOrder>): TornadoOrder => ({
  scenario: BOARD,
  policy: POLICY,
  discounted: false,
  ends: [0.1, 0.9],
  worlds: [2, 4],
  ...changes,
});

/** Only these assumptions have a spread. */
const onlyUncertain = (
  scenario: Scenario,
  names: readonly (typeof PARAMETER_NAMES)[number][],
): Scenario => ({
  ...certain(scenario),
  assumptions: Object.fromEntries(
    PARAMETER_NAMES.map((name) => [
      name,
      (names.includes(name) ? scenario : certain(scenario)).assumptions[name],
    ]),
  ) as Scenario["assumptions"],
});

describe("a tornado", () => {
  test("has a bar for every assumption with a spread, and no other", () => {
    const scenario = onlyUncertain(BOARD, ["retention36", "shelterDay"]);
    const { bars } = carryOut(
      tornado(orderOf({ scenario })),
      game(() => 0),
    );
    expect(bars.map(({ name }) => name).toSorted()).toEqual([
      "retention36",
      "shelterDay",
    ]);
    expect(uncertain(withNumbers(BOARD, { shelterDay: 1 }))).not.toContain(
      "shelterDay",
    );
  });

  test("moves from quantile to quantile, world by world, round the mean where nothing is fixed", () => {
    const scenario = onlyUncertain(BOARD, ["retention36", "shelterDay"]);
    const isFixed = (s: Scenario) =>
      s.assumptions.shelterDay.spread.family === "fixed";
    const { bars, middle, worlds } = carryOut(
      tornado(orderOf({ scenario })),
      game((s, world) =>
        isFixed(s)
          ? s.assumptions.shelterDay.value + 1000 * world + (world % 2)
          : 1000 * world,
      ),
    );
    const { low, high } = bars.find(({ name }) => name === "shelterDay")!;
    expect(worlds).toBe(4);
    expect(middle.total.mean).toBe(1500);
    expect(low.value).toBe(quantileOf(scenario, "shelterDay", 0.1));
    expect(high.value).toBe(quantileOf(scenario, "shelterDay", 0.9));
    expect(low.change.total.mean).toBeCloseTo(low.value + 0.5, 8);
    // the luck of the worlds, thousands, is no part of the difference
    expect(low.change.municipality.se).toBeCloseTo(Math.sqrt(1 / 3 / 4), 8);
    expect(low.change.state.mean).toBe(0);
    const other = bars.find(({ name }) => name === "retention36")!;
    expect(other.low.change.total).toEqual({ mean: 0, se: 0 });
  });

  test("of the model says what two runs say, and nothing moves by what nobody meets", () => {
    const names = ["shelterDay", "retention36"] as const;

    const scenario = onlyUncertain(ISHOEJ, names);
    const order = orderOf({ scenario, worlds: [8] });
    const { bars, middle } = carryOut(tornado(order), trialStage());
    const answer = (s: Scenario) => {
      const all = new Worlds(s);
      all.add(stage(plan(s))(0, 8));
      return summarise(all, 8, false).comparisons[0]!;
    };
    const mean = (s: Scenario) => answer(s).netSaving.total.mean;
    const { nightsAvoided } = answer(scenario);
    expect(middle.total.mean).toBe(mean(scenario));
    expect(middle.nights.mean).toBe(nightsAvoided.horizon.mean);
    for (const { name, low } of bars) {
      const fixed = withNumbers(scenario, { [name]: low.value });
      expect(low.change.total.mean).toBeCloseTo(
        mean(fixed) - mean(scenario),
        4,
      );
      expect(low.change.total.mean).not.toBe(0);
    }
  });

  test("tells what it knows after each step, of twice as many worlds", () => {
    const asked: Trial[] = [];
    const run = tornado(
      orderOf({ scenario: onlyUncertain(BOARD, ["shelterDay"]) }),
    );
    const first = run.next();
    if (first.done) throw new Error("no step");
    expect(first.value.soFar).toBeUndefined();
    const play = game((_, world) => world);
    const second = run.next(first.value.trials.map(play));
    if (second.done) throw new Error("one step");
    asked.push(...second.value.trials);
    expect(second.value.soFar!.worlds).toBe(2);
    expect(asked.map((trial) => [trial.first, trial.count])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
  });
});
