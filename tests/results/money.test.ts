import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS, type Payer } from "../../src/model/ledger/payer";
import { CELLS } from "../../src/model/ledger/price";
import type {
  Account,
  Column,
  Comparison,
  Cost,
  PolicyResult,
} from "../../src/model/results/results";
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
  withCount,
  withLaw,
  withNumbers,
  worldsOf,
  isNational,
} from "../engine/scenarios";

const COLUMNS = ["total", ...PAYERS] as const satisfies readonly Column[];

/** The whole country takes a second a world. */
const AS_MANY_AS_TIME_ALLOWS = SHIPPED.map(([file, scenario]) =>
  isNational(scenario)
    ? ([file, { ...scenario, years: 1 }, 2] as const)
    : ([file, scenario, 50] as const),
);

/** Holds one world at a time, so that each statistic of its summary is that world's number. */
function aloneIn(one: Worlds, worlds: Worlds, world: number): Worlds {
  const { perWorld, countsPerWorld } = worlds.shape;
  one.add({
    first: 0,
    count: 1,
    draws: worlds.drawsOf(world).slice(),
    tallies: worlds.tallies.slice(world * perWorld, (world + 1) * perWorld),
    counts: worlds.counts.slice(
      world * countsPerWorld,
      (world + 1) * countsPerWorld,
    ),
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

/** Two sides of an account that must be the same to the last bit. */
type Claim = readonly [what: string, is: number, ought: number];

const columnsOf = (
  what: string,
  is: (column: Column) => number,
  ought: (column: Column) => number,
): Claim[] =>
  COLUMNS.map((column) => [`${what}, ${column}`, is(column), ought(column)]);

/** The accounts add up to the whole, column by column. */
const addUp = (
  what: string,
  whole: Account,
  parts: readonly Account[],
): Claim[] =>
  columnsOf(
    what,
    (column) => total(parts.map((part) => part[column].mean)),
    (column) => whole[column].mean,
  );

/** The saving is what one account has more than the other. */
const differ = (
  what: string,
  saving: Account,
  from: Account,
  to: Account,
): Claim[] =>
  columnsOf(
    what,
    (column) => saving[column].mean,
    (column) => from[column].mean - to[column].mean,
  );

const payersAddUp = (what: string, account: Account): Claim => [
  what,
  total(PAYERS.map((payer) => account[payer].mean)),
  account.total.mean,
];

function claimsOnPolicy({ id, cost }: PolicyResult): Claim[] {
  const categories = Object.values(cost.byCategory);
  return [
    ...addUp(`${id}: categories`, cost, categories),
    ...addUp(`${id}: years`, cost, cost.byYear),
    ...categories.flatMap((category, i) =>
      columnsOf(
        `${id}: years of ${CATEGORIES[i]}`,
        (column) => total(category.byYear.map((year) => year[column])),
        (column) => category[column].mean,
      ),
    ),
    ...cost.byYear.flatMap((year, i) =>
      columnsOf(
        `${id}: categories of year ${i}`,
        (column) => total(categories.map((c) => c.byYear[i]![column])),
        (column) => year[column].mean,
      ),
    ),
    ...[cost, ...cost.byYear, ...categories].map((account) =>
      payersAddUp(`${id}: payers`, account),
    ),
  ];
}

function claimsOnComparison(
  { policy, netSaving }: Comparison,
  from: Cost,
  to: Cost,
): Claim[] {
  const { byYear, byCategory, cumulative } = netSaving;
  return [
    ...differ(`${policy}: horizon`, netSaving, from, to),
    ...byYear.flatMap((saving, i) =>
      differ(`${policy}: year ${i}`, saving, from.byYear[i]!, to.byYear[i]!),
    ),
    ...CATEGORIES.flatMap((category) =>
      differ(
        `${policy}: ${category}`,
        byCategory[category],
        from.byCategory[category],
        to.byCategory[category],
      ),
    ),
    ...cumulative.flatMap((saving, i) =>
      addUp(`${policy}: up to year ${i}`, saving, byYear.slice(0, i + 1)),
    ),
    ...addUp(`${policy}: categories`, netSaving, Object.values(byCategory)),
    ...[netSaving, ...byYear, ...cumulative].map((account) =>
      payersAddUp(`${policy}: payers`, account),
    ),
  ];
}

/** Asserts that no krone is lost or made between payers, categories, years and policies. */
function expectToAddUp({ policies, comparisons }: Summary) {
  const costOf = (id: string) => policies.find((p) => p.id === id)!.cost;
  const claims = [
    ...policies.flatMap(claimsOnPolicy),
    ...comparisons.flatMap((comparison) =>
      claimsOnComparison(
        comparison,
        costOf(comparison.baseline),
        costOf(comparison.policy),
      ),
    ),
  ];
  expect(claims.length).toBeGreaterThan(200);
  expect(claims.filter(([, is, ought]) => is !== ought)).toEqual([]);
}

describe("no krone is lost or made", () => {
  test.each(AS_MANY_AS_TIME_ALLOWS)(
    "in any world of %s, undiscounted or discounted",
    (_, scenario, count) => {
      const worlds = worldsOf(scenario, count);
      const one = new Worlds(scenario);
      for (const world of upTo(count)) {
        aloneIn(one, worlds, world);
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
/** Amounts that come off a cost: the citizen's own payment, and the housing benefit that those without a home do not get. */
const SAVES: readonly string[] = ["userPaymentDay", "housingBenefitMonth"];
const PRICES = AMOUNTS.filter((name) => !SAVES.includes(name));

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
  ([, scenario]) => !isNational(scenario),
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
  test("whichever price rises, in whichever place", () => {
    const worlds = WITHOUT_SECTION_176.map(([, s]) => worldsOf(s, 6));
    const before = worlds.map((w) => costsOf(w, 6));
    fc.assert(
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
      { numRuns: 150 },
    );
  });

  test.each(PRICES)("%s alone makes some policy dearer", (name) => {
    const scenario = withNumbers(certain({ ...ISHOEJ, years: 4 }), {
      healthEffect: 1,
      workEffect: 1,
      careRate: 0.3,
      // Amounts that no source has are 0 in the presets.
      rentGapMonth: 500,
      rentArrears: 9000,
      addictionHomelessDay: 40,
    });
    // Somebody is there whom each price is for: a worker too many, homes kept empty, § 85 and § 107.
    const [first, second] = scenario.policies;
    const rich = {
      ...scenario,
      law: { ...scenario.law, especiallyExpensive: false },
      policies: [
        { ...first!, workers: { ...first!.workers, act: 1 } },
        {
          ...second!,
          homes: { atStart: 20, perYear: 5, usable: 1, reserved: 9 },
        },
      ],
    };
    const worlds = worldsOf(rich, 4);
    const before = total(costsOf(worlds, 4).flat());
    worlds.reprice(dearer(rich, name, 2));
    expect(total(costsOf(worlds, 4).flat())).toBeGreaterThan(before);
  });

  test("housing benefit not paid out to the homeless never makes it dearer", () => {
    const scenario = WITHOUT_SECTION_176[0]![1];
    const worlds = worldsOf(scenario, 4);
    const before = costsOf(worlds, 4);
    worlds.reprice(dearer(scenario, "housingBenefitMonth", 2));
    costsOf(worlds, 4).forEach((costs, world) =>
      costs.forEach((cost, arm) =>
        expect(cost).toBeLessThan(before[world]![arm]!),
      ),
    );
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

describe("parts of the saving", () => {
  const WORLDS = 12;
  const comparisonOf = (scenario: Scenario) =>
    summarise(worldsOf(scenario, WORLDS), WORLDS, false).comparisons[0]!;

  test.each(SHIPPED)(
    "%s: the whole less those categories, for each payer",
    (_, scenario) => {
      const { netSaving, cashable, withoutHealth } = comparisonOf({
        ...withCount(scenario, Math.min(scenario.place.count, 120)),
        years: 3,
      });
      const { health, justice, addiction } = netSaving.byCategory;
      for (const column of ["total", ...PAYERS] as const) {
        const whole = netSaving[column].mean;
        expect(cashable.netSaving[column].mean).toBeCloseTo(
          whole - health[column].mean - justice[column].mean,
          2,
        );
        expect(withoutHealth.netSaving[column].mean).toBeCloseTo(
          whole - health[column].mean - addiction[column].mean,
          2,
        );
      }
    },
  );

  test("without any price of health and police they are the whole", () => {
    const { netSaving, chanceItPays, cashable, withoutHealth } = comparisonOf(
      withNumbers(ISHOEJ, { healthHomelessDay: 0, justiceHomelessDay: 0 }),
    );
    const { byYear: _y, cumulative: _c, byCategory: _k, ...whole } = netSaving;
    expect(cashable).toEqual({ netSaving: whole, chanceItPays });
    expect(withoutHealth).toEqual({ netSaving: whole, chanceItPays });
  });
});
