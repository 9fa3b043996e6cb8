import { describe, expect, test } from "vitest";
import {
  carryOut,
  inParts,
  type Trial,
} from "../../src/model/analysis/experiment";
import {
  costOf,
  joined,
  nightsAvoidedOf,
  outcomeOf,
  savingOf,
} from "../../src/model/analysis/outcome";
import {
  againstOf,
  changeOf,
  estimateOf,
  gainOf,
} from "../../src/model/analysis/estimate";
import { trialStage } from "../../src/model/analysis/trialStage";
import { twins } from "../../src/model/analysis/twins";
import { COLUMNS } from "../../src/model/results/money";
import { meanOf } from "../../src/model/results/statistic";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import { withAssumption } from "../../src/model/scenario/edit";
import { INDEX } from "../../src/model/scenario/draw";
import { plan } from "../../src/model/simulation/plan";
import {
  certain,
  ISHOEJ,
  isNational,
  SHIPPED,
  withLaw,
} from "../engine/scenarios";

const trialOf = (changes: Partial<Trial> = {}): Trial => ({
  scenario: ISHOEJ,
  first: 0,
  count: 6,
  luck: 0,
  discounted: false,
  ...changes,
});

describe("an outcome", () => {
  test.each(["independent", "stratified"] as const)(
    "of %s worlds has the answer's own error, and so has a change of it",
    (sampling) => {
      const worlds = new Worlds({ ...ISHOEJ, years: 2, sampling });
      worlds.add(stage(worlds.plan)(0, 40));
      const reading = { first: 0, count: 40, discounted: false };
      const outcome = outcomeOf(worlds, reading);
      const { comparisons } = summarise(worlds, 40, false);
      const { policy, netSaving } = comparisons[0]!;
      const against = againstOf(ISHOEJ, policy);
      const nothing = { ...outcome, cost: outcome.cost.map(() => 0) };
      const { se } = changeOf(nothing, outcome, against).total;
      expect(se).toBe(netSaving.total.se);
      const saved = gainOf(outcome, against, "total");
      expect(estimateOf(saved, sampling).se).toBe(netSaving.total.se);
    },
  );

  const towns = SHIPPED.filter(([, scenario]) => !isNational(scenario));
  test.each(towns)("of %s says what the answer says", (_, scenario) => {
    const worlds = new Worlds(scenario);
    worlds.add(stage(plan(scenario))(0, 5));
    for (const discounted of [false, true]) {
      const outcome = outcomeOf(worlds, { first: 0, count: 5, discounted });
      const { comparisons, policies } = summarise(worlds, 5, discounted);
      policies.forEach(({ cost }, policy) => {
        for (const column of COLUMNS) {
          expect(meanOf(costOf(outcome, policy, { column }))).toBe(
            cost[column].mean,
          );
          expect(meanOf(costOf(outcome, policy, { column, years: 1 }))).toBe(
            cost.byYear[0]![column].mean,
          );
        }
      });
      for (const { policy, netSaving, nightsAvoided } of comparisons) {
        const against = againstOf(scenario, policy);
        for (const column of COLUMNS) {
          const saved = savingOf(outcome, against, { column, years: 3 });
          expect(meanOf(saved)).toBe(netSaving.cumulative[2]![column].mean);
        }
        expect(meanOf(nightsAvoidedOf(outcome, against))).toBe(
          nightsAvoided.horizon.mean,
        );
      }
    }
  });

  test("is the same played in parts", () => {
    const play = trialStage();
    const whole = play(trialOf({ count: 7 }));
    const parts = inParts(trialOf({ count: 7 }), 3);
    expect(parts.map(({ count }) => count)).toEqual([2, 3, 2]);
    expect(joined(parts.map((part) => play(part)))).toEqual(whole);
  });

  test("of worlds priced anew is that of worlds played anew", () => {
    const ordinary = withLaw(ISHOEJ, { especiallyExpensive: false });
    const dearer = withAssumption(ordinary, "shelterDay", 5000);
    const longer = withAssumption(ordinary, "stayShelter", 300);
    const other = { discounted: true, luck: 1 };
    const play = trialStage();
    for (const scenario of [ordinary, dearer, ordinary, longer, dearer])
      for (const trial of [
        trialOf({ scenario }),
        trialOf({ scenario, ...other }),
        trialOf({ scenario, first: 3 }),
      ])
        expect(play(trial)).toEqual(trialStage()(trial));
  });
});

describe("twins", () => {
  test("share what is known of the world, and not its luck", () => {
    const play = stage(plan(ISHOEJ));
    const own = play(3, 2);
    const twin = play(3, 2, 1);
    expect(twin.draws).toEqual(own.draws);
    expect(twin.tallies).not.toEqual(own.tallies);
    expect(play(3, 2)).toEqual(own);
  });

  test("have a luck that no other world has", () => {
    const play = stage(plan(certain(ISHOEJ)));
    const twin = play(0, 1, 1).tallies;
    for (let world = 0; world < 4; world++) {
      expect(play(world, 1).tallies).not.toEqual(twin);
      if (world > 0) expect(play(world, 1, 1).tallies).not.toEqual(twin);
    }
    const outcome = trialStage()(trialOf({ scenario: certain(ISHOEJ) }));
    expect(outcome.nights).not.toEqual(
      trialStage()(trialOf({ scenario: certain(ISHOEJ), luck: 1 })).nights,
    );
  });

  test("have the same people under both policies", () => {
    const [policy] = ISHOEJ.policies;
    const same = {
      ...ISHOEJ,
      policies: [policy!, { ...policy!, id: "again" }],
      baseline: policy!.id,
    };
    const outcome = trialStage()(trialOf({ scenario: same, luck: 1 }));
    const saved = savingOf(
      outcome,
      { policy: 1, baseline: 0 },
      { column: "total" },
    );
    expect([...saved]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("are played in steps of the same worlds", () => {
    const asked: Trial[] = [];
    const order = { scenario: ISHOEJ, discounted: false, worlds: [2, 5] };
    const stageOf = trialStage();
    const counts = carryOut(
      twins(order, ({ first, second }) => [first, second]),
      (trial) => {
        asked.push(trial);
        return stageOf(trial);
      },
    );
    expect(asked.map(({ first, count, luck }) => [first, count, luck])).toEqual(
      [
        [0, 2, 0],
        [0, 2, 1],
        [2, 3, 0],
        [2, 3, 1],
      ],
    );
    expect(counts[0]).toEqual(trialStage()(trialOf({ count: 5 })));
    expect(counts[1]).toEqual(trialStage()(trialOf({ count: 5, luck: 1 })));
  });
});

test("present values use each world's own rate", () => {
  const { discountRate } = ISHOEJ.assumptions;
  const spread = { family: "uniform", low: 0.01, high: 0.09 } as const;
  const scenario = {
    ...ISHOEJ,
    assumptions: {
      ...ISHOEJ.assumptions,
      discountRate: { ...discountRate, value: 0.05, spread },
    },
  };
  const worlds = new Worlds(scenario);
  worlds.add(stage(plan(scenario))(0, 2));
  const reading = { first: 1, count: 1 };
  const whole = outcomeOf(worlds, { ...reading, discounted: false });
  const present = outcomeOf(worlds, { ...reading, discounted: true });
  const rate = worlds.drawsOf(1)[INDEX.discountRate]!;
  const last = ISHOEJ.years * 3 - 3;
  expect(present.cost[last]! / whole.cost[last]!).toBeCloseTo(
    (1 + rate) ** -(ISHOEJ.years - 1),
    8,
  );
});
