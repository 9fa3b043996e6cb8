import {
  type BudgetOrder,
  type BudgetTest,
  type Reserve,
  reserve,
  type ReserveOrder,
  testBudget,
} from "../src/model/analysis/budget";
import {
  decide,
  type Decision,
  type DecisionOrder,
} from "../src/model/analysis/decision";
import {
  ENOUGH_TO_LEARN,
  learn,
  type Learning,
  type LearningOrder,
} from "../src/model/analysis/learning";
import { outcomeOf } from "../src/model/analysis/outcome";
import {
  worldGains,
  type WorldGains,
  type WorldsOrder,
} from "../src/model/analysis/sideBySide";
import type { Chunk } from "../src/model/results/chunk";
import { type Wanted, wanted } from "../src/model/results/precision";
import { type Summary, summarise } from "../src/model/results/summary";
import { Worlds } from "../src/model/results/worlds";
import { same } from "../src/model/scenario/difference";
import type { Scenario } from "../src/model/scenario/scenario";

/** Keeps the worlds of the newest run, so that the page holds only what it draws. */
export type Analyst = {
  /** Forgets what it has and waits for the worlds of this scenario. */
  open(scenario: Scenario): void;
  add(chunk: Chunk): void;
  /** The same worlds at other prices. */
  reprice(scenario: Scenario): void;
  /** How many worlds to have, by those that are in. */
  wanted(): Wanted;
  /** What the first `atMost` worlds say, as far as they are in without a gap; undefined before the first. */
  summarise(discounted: boolean, atMost: number): Summary | undefined;
  /** What the first worlds, at most `count`, say to whoever must choose; undefined before there are enough. */
  decide(order: DecisionOrder): Decision | undefined;
  /** What they say of which number is worth knowing better; undefined before there are enough. */
  learn(order: LearningOrder): Learning | undefined;
  /** What each policy gains in each of the first `count` worlds; undefined where they are not in, or are those of another scenario. */
  gains(order: WorldsOrder): readonly WorldGains[] | undefined;
  /** What the municipality must have at hand by them; undefined before the first world. */
  reserve(order: ReserveOrder): Reserve | undefined;
  /** How an adopted budget stands against them; undefined before the first world. */
  testBudget(order: BudgetOrder): BudgetTest | undefined;
};

export function analyst(): Analyst {
  let worlds: Worlds | undefined;
  /** Asks the worlds that are in without a gap. */
  function ask<O extends { readonly count: number }, A>(
    order: O,
    enough: number,
    answer: (worlds: Worlds, order: O) => A,
  ): A | undefined {
    const count = Math.min(worlds?.complete ?? 0, order.count);
    return worlds && count >= enough
      ? answer(worlds, { ...order, count })
      : undefined;
  }
  return {
    open(scenario) {
      worlds = new Worlds(scenario);
    },
    add(chunk) {
      worlds?.add(chunk);
    },
    reprice(scenario) {
      worlds?.reprice(scenario);
    },
    wanted() {
      if (!worlds) throw new Error("Open a scenario before its worlds.");
      return wanted(worlds);
    },
    summarise(discounted, atMost) {
      const count = Math.min(worlds?.complete ?? 0, atMost);
      return worlds && count > 0
        ? summarise(worlds, count, discounted)
        : undefined;
    },
    decide: (order) => ask(order, 1, decide),
    learn: (order) => ask(order, ENOUGH_TO_LEARN, learn),
    gains({ scenario, count, discounted }) {
      if (!worlds || worlds.complete < count) return undefined;
      if (!same(worlds.scenario, scenario)) return undefined;
      const reading = { first: 0, count, discounted };
      return worldGains(outcomeOf(worlds, reading), scenario);
    },
    reserve: (order) => ask(order, 1, reserve),
    testBudget: (order) => ask(order, 1, testBudget),
  };
}
