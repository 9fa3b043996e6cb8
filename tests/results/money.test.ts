import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS, type Payer } from "../../src/model/ledger/payer";
import { CELLS } from "../../src/model/ledger/price";
import type { Account, Column } from "../../src/model/results/results";
import { summarise, type Summary } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import {
  CATALOGUE,
  PARAMETER_NAMES,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import { INDEX } from "../../src/model/scenario/draw";
import type { Scenario } from "../../src/model/scenario/scenario";
import { postable } from "../../src/model/units";
import {
  certain,
  ISHOEJ,
  overHorizon,
  perYear,
  SHIPPED,
  total,
  upTo,
  withLaw,
  withNumbers,
  worldsOf,
} from "../engine/scenarios";

const COLUMNS = ["total", ...PAYERS] as const satisfies readonly Column[];

/** The whole country takes a second a world. */
const AS_MANY_AS_TIME_ALLOWS = SHIPPED.map(([file, scenario]) =>
  file === "danmark.json"
    ? ([file, { ...scenario, years: 2 }, 4] as const)
    : ([file, scenario, 50] as const),
);

/** One world of many, alone: each statistic of its summary is then that world's number. */
function alone(worlds: Worlds, world: number): Worlds {
  const { perWorld } = worlds.shape;
  const one = new Worlds(worlds.scenario);
  one.add({
    first: 0,
    count: 1,
    draws: worlds.drawsOf(world).slice(),
    tallies: worlds.tallies.slice(world * perWorld, (world + 1) * perWorld),
    events: 0,
  });
  return one;
}

/** Kroner of a world under a policy, by year, category and payer. */
const cell = (
  account: Float64Array,
  year: number,
  category: (typeof CATEGORIES)[number],
  payer: Payer,
) =>
  account[
    year * CELLS +
      CATEGORIES.indexOf(category) * PAYERS.length +
      PAYERS.indexOf(payer)
  ]!;

const means = (account: Account) =>
  Object.fromEntries(COLUMNS.map((column) => [column, account[column].mean]));

/** Added column by column. */
const sumOf = (accounts: readonly Account[]) =>
  Object.fromEntries(
    COLUMNS.map((column) => [
      column,
      total(accounts.map((account) => account[column].mean)),
    ]),
  );

/** Asserts that no krone is lost or made between payers, categories, years and policies. */
function expectToAddUp({ policies, comparisons }: Summary) {
  const everyAccount: Account[] = [];
  for (const { cost } of policies) {
    const categories = Object.values(cost.byCategory);
    everyAccount.push(cost, ...cost.byYear, ...categories);
    expect(sumOf(categories)).toEqual(means(cost));
    expect(sumOf(cost.byYear)).toEqual(means(cost));
    for (const category of categories)
      for (const column of COLUMNS)
        expect(total(category.byYear.map((year) => year[column]))).toBe(
          category[column].mean,
        );
    cost.byYear.forEach((year, i) => {
      for (const column of COLUMNS)
        expect(total(categories.map((c) => c.byYear[i]![column]))).toBe(
          year[column].mean,
        );
    });
  }
  for (const { policy, baseline, netSaving } of comparisons) {
    const costOf = (id: string) => policies.find((p) => p.id === id)!.cost;
    const [before, after] = [costOf(baseline), costOf(policy)];
    const pairs = [
      [netSaving, before, after],
      ...netSaving.byYear.map(
        (saving, i) => [saving, before.byYear[i]!, after.byYear[i]!] as const,
      ),
      ...CATEGORIES.map(
        (category) =>
          [
            netSaving.byCategory[category],
            before.byCategory[category],
            after.byCategory[category],
          ] as const,
      ),
    ] as const;
    for (const [saving, from, to] of pairs)
      for (const column of COLUMNS)
        expect(saving[column].mean).toBe(from[column].mean - to[column].mean);
    netSaving.cumulative.forEach((saving, year) =>
      expect(means(saving)).toEqual(
        sumOf(netSaving.byYear.slice(0, year + 1)),
      ),
    );
    expect(sumOf(Object.values(netSaving.byCategory))).toEqual(
      means(netSaving),
    );
    everyAccount.push(netSaving, ...netSaving.byYear, ...netSaving.cumulative);
  }
  for (const account of everyAccount)
    expect(total(PAYERS.map((payer) => account[payer].mean))).toBe(
      account.total.mean,
    );
}

describe("no krone is lost or made", () => {
  test.each(AS_MANY_AS_TIME_ALLOWS)(
    "in any world of %s, undiscounted or discounted",
    (_, scenario, count) => {
      const worlds = worldsOf(scenario, count);
      for (const world of upTo(count)) {
        const one = alone(worlds, world);
        expectToAddUp(summarise(one, 1, true));
        const plain = summarise(one, 1, false);
        expectToAddUp(plain);
        plain.policies.forEach(({ cost }, arm) =>
          expect(cost.total.mean).toBe(total(worlds.accountOf(world, arm))),
        );
      }
    },
  );
});

describe("a refund has two ends", () => {
  const ALL_READINGS = (["ignored", "beforeSharing", "afterSharing"] as const)
    .flatMap((userPayment) =>
      (["asDated", "before2023", "none"] as const).map(
        (regime) => ({ userPayment, regime }) as const,
      ),
    )
    .map((law) => [JSON.stringify(law), withLaw(ISHOEJ, law)] as const);

  test.each(ALL_READINGS)(
    "state and municipality pay the nights at their price, under %s",
    (_, scenario) => {
      const worlds = worldsOf({ ...scenario, years: 4 }, 10);
      const { regime, userPayment } = scenario.law;
      for (const world of upTo(10))
        for (const arm of [0, 1]) {
          const draws = worlds.drawsOf(world);
          const price = draws[INDEX.shelterDay]!;
          const own =
            userPayment === "ignored" ? 0 : draws[INDEX.userPaymentDay]!;
          const shared = userPayment === "beforeSharing" ? price - own : price;
          const account = worlds.accountOf(world, arm);
          const refunded = perYear(worlds, world, arm, "shelterNightsRefunded");
          const unrefunded = perYear(
            worlds,
            world,
            arm,
            "shelterNightsUnrefunded",
          );
          upTo(4).forEach((year) => {
            const state = cell(account, year, "shelter", "state");
            const rest = cell(account, year, "shelter", "municipality");
            expect(state + rest).toBe(
              postable(refunded[year]! * (price - own)) +
                postable(unrefunded[year]! * (price - own)),
            );
            expect(state).toBe(
              regime === "none" ? 0 : postable(refunded[year]! * shared * 0.5),
            );
            expect(cell(account, year, "shelter", "region")).toBe(0);
          });
          if (regime !== "asDated")
            expect(total(regime === "none" ? refunded : unrefunded)).toBe(0);
        }
    },
  );

  test("what § 176 takes off the municipality it puts on the state", () => {
    const worlds = worldsOf({ ...ISHOEJ, years: 4 }, 10);
    let refunds = 0;
    for (const world of upTo(10))
      for (const arm of [0, 1]) {
        const account = worlds.accountOf(world, arm);
        const counted = perYear(worlds, world, arm, "expensiveCaseRefund");
        counted.forEach((refund, year) => {
          const state = cell(account, year, "expensiveCases", "state");
          expect(state).toBe(postable(refund));
          expect(cell(account, year, "expensiveCases", "municipality")).toBe(
            0 - state,
          );
          refunds += state;
        });
      }
    expect(refunds).toBeGreaterThan(0);
  });
});

// ---- Dearer is never cheaper

const AMOUNTS = PARAMETER_NAMES.filter((name) =>
  CATALOGUE[name].unit.startsWith("kr"),
);
const PRICES = AMOUNTS.filter((name) => name !== "userPaymentDay");

const dearer = (scenario: Scenario, name: ParameterName, factor: number) =>
  withNumbers(scenario, {
    [name]: scenario.assumptions[name].value * factor,
  });

const costsOf = (worlds: Worlds, count: number) =>
  upTo(count).map((world) =>
    worlds.scenario.policies.map((_, arm) =>
      total(worlds.accountOf(world, arm)),
    ),
  );

const WITHOUT_SECTION_176 = SHIPPED.filter(
  ([file]) => file !== "danmark.json",
).map(
  ([file, scenario]) =>
    [
      file,
      withLaw(certain({ ...scenario, years: 4 }), {
        especiallyExpensive: false,
      }),
    ] as const,
);

describe("dearer is never cheaper", () => {
  test("whichever price rises, in whichever place", async () => {
    const worlds = WITHOUT_SECTION_176.map(([, s]) => worldsOf(s, 6));
    const before = worlds.map((w) => costsOf(w, 6));
    await fc.assert(
      fc.property(
        fc.nat(worlds.length - 1),
        fc.constantFrom(...PRICES),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (place, name, factor) => {
          const [, scenario] = WITHOUT_SECTION_176[place]!;
          worlds[place]!.reprice(dearer(scenario, name, factor));
          const after = costsOf(worlds[place]!, 6);
          worlds[place]!.reprice(scenario);
          after.forEach((costs, world) =>
            costs.forEach((cost, arm) =>
              expect(cost).toBeGreaterThanOrEqual(before[place]![world]![arm]!),
            ),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(PRICES)("%s alone makes some policy dearer", (name) => {
    const scenario = withNumbers(certain({ ...ISHOEJ, years: 4 }), {
      healthEffect: 1,
      careRate: 0.3,
    });
    // Somebody is there whom each price is for: a worker too many, homes kept empty, § 85 and § 107.
    const [first, second] = scenario.policies;
    const rich = {
      ...scenario,
      law: { ...scenario.law, especiallyExpensive: false },
      policies: [
        { ...first!, workers: { ...first!.workers, act: 1 } },
        { ...second!, homes: { atStart: 20, perYear: 5, reserved: 9 } },
      ],
    };
    const worlds = worldsOf(rich, 4);
    const before = total(costsOf(worlds, 4).flat());
    worlds.reprice(dearer(rich, name, 2));
    expect(total(costsOf(worlds, 4).flat())).toBeGreaterThan(before);
  });

  test("a citizen's own payment never makes it dearer", () => {
    for (const userPayment of ["beforeSharing", "afterSharing"] as const) {
      const scenario = withLaw(WITHOUT_SECTION_176[0]![1], { userPayment });
      const worlds = worldsOf(scenario, 4);
      const before = costsOf(worlds, 4);
      worlds.reprice(dearer(scenario, "userPaymentDay", 2));
      costsOf(worlds, 4).forEach((costs, world) =>
        costs.forEach((cost, arm) =>
          expect(cost).toBeLessThan(before[world]![arm]!),
        ),
      );
    }
  });

  test("§ 176 moves kroner between payers, and the total knows nothing of it", () => {
    const scenario = { ...ISHOEJ, years: 3 };
    const [with176, without] = [true, false].map((especiallyExpensive) =>
      costsOf(worldsOf(withLaw(scenario, { especiallyExpensive }), 6), 6),
    );
    expect(with176).toEqual(without);
  });

  test("a dearer shelter speaks for the policy with fewer nights there, by those nights", () => {
    for (const [, scenario] of WITHOUT_SECTION_176) {
      const worlds = worldsOf(scenario, 6);
      const nights = (world: number, arm: number) =>
        overHorizon(
          worlds,
          world,
          arm,
          "shelterNightsRefunded",
          "shelterNightsUnrefunded",
        );
      const saving = () =>
        costsOf(worlds, 6).map(([today, reform]) => today! - reform!);
      const [before, price] = [saving(), worlds.drawsOf(0)[INDEX.shelterDay]!];
      worlds.reprice(dearer(scenario, "shelterDay", 1.25));
      const rise = worlds.drawsOf(0)[INDEX.shelterDay]! - price;
      saving().forEach((after, world) => {
        const avoided = nights(world, 0) - nights(world, 1);
        expect(after - before[world]!).toBeCloseTo(avoided * rise, 1);
      });
    }
  });
});
