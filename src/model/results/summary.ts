import {
  CATEGORIES,
  type Category,
  HEALTH_EFFECTS,
  NOT_CASHABLE,
} from "../ledger/category";
import { SUPPORT } from "../ledger/price";
import {
  HOMELESS_NIGHTS,
  Q,
  QUANTITIES,
  type QuantityName,
} from "../ledger/quantity";
import { DRAWS, INDEX } from "../scenario/draw";
import type { Sampling } from "../scenario/sampling";
import { MODEL_VERSION } from "../version";
import { breakEven } from "./breakEven";
import {
  type Columns,
  eachColumn,
  less,
  minus,
  type Money,
  moneyOf,
  runningSums,
} from "./money";
import { headCountOf } from "./headCount";
import { errorShare } from "./precision";
import type {
  Account,
  Comparison,
  Cost,
  Means,
  Outcomes,
  PartSaving,
  Results,
  Series,
  Statistic,
} from "./results";
import { meanOf, statistic } from "./statistic";
import type { Worlds } from "./worlds";

const ROW = QUANTITIES.length;
export type Summary = Omit<Results, "seconds">;

/** What the first `count` worlds say: statistics per policy, and each policy against the baseline. */
export function summarise(
  worlds: Worlds,
  count: number,
  discounted: boolean,
): Summary {
  const { scenario } = worlds;
  const money = scenario.policies.map((_, arm) =>
    moneyOf(worlds, arm, count, discounted),
  );
  const baseline = scenario.policies.findIndex(
    (policy) => policy.id === scenario.baseline,
  );
  const nights = scenario.policies.map((_, arm) =>
    nightsOf(worlds, arm, count),
  );
  const outcomes = outcomesOfPolicies(worlds, count);
  return {
    format: "hjemvej-results",
    version: 1,
    model: MODEL_VERSION,
    scenario,
    seed: scenario.seed,
    replications: count,
    ...(scenario.precision && {
      precision: {
        wanted: scenario.precision.share,
        reached: errorShare(worlds, count),
      },
    }),
    events: worlds.events,
    discounted,
    policies: scenario.policies.map((policy, arm) => ({
      id: policy.id,
      years: calendarYears(worlds),
      cost: costOf(money[arm]!, scenario.sampling),
      outcomes: outcomes[arm]!,
    })),
    comparisons: scenario.policies.flatMap((policy, arm) =>
      arm === baseline
        ? []
        : [
            {
              policy: policy.id,
              baseline: scenario.baseline,
              ...compare(
                { money: money[baseline]!, nights: nights[baseline]! },
                { money: money[arm]!, nights: nights[arm]! },
                scenario.sampling,
              ),
            },
          ],
    ),
  };
}

/** Read once for so many worlds: another price moves nobody. */
function outcomesOfPolicies(
  worlds: Worlds,
  count: number,
): readonly Outcomes[] {
  if (worlds.outcomes?.count !== count)
    worlds.outcomes = {
      count,
      ofPolicies: worlds.scenario.policies.map((_, arm) =>
        outcomesOf(worlds, arm, count),
      ),
    };
  return worlds.outcomes.ofPolicies;
}

/** Calendar year in which each budget year begins. */
function calendarYears(worlds: Worlds): number[] {
  const first = Number(worlds.scenario.start.slice(0, 4));
  return Array.from({ length: worlds.plan.years }, (_, year) => first + year);
}

// ---------------------------------------------------------------- money

const accountOf = (columns: Columns, sampling: Sampling): Account =>
  eachColumn((column) => statistic(columns[column], sampling));
const meansOf = (columns: Columns): Means =>
  eachColumn((column) => meanOf(columns[column]));

function costOf(money: Money, sampling: Sampling): Cost {
  return {
    ...accountOf(money.horizon, sampling),
    byYear: money.byYear.map((columns) => accountOf(columns, sampling)),
    byCategory: byCategory((i) => ({
      ...accountOf(money.byCategory[i]!.horizon, sampling),
      byYear: money.byCategory[i]!.yearSums.map(meansOf),
    })),
  };
}

const byCategory = <T>(make: (index: number) => T) =>
  Object.fromEntries(CATEGORIES.map((category, i) => [category, make(i)])) as {
    readonly [K in Category]: T;
  };

// ---------------------------------------------------------------- comparison

type Nights = {
  readonly horizon: Float64Array;
  readonly byYear: readonly Float64Array[];
};

/** One policy's money and nights, world by world. */
type Side = { readonly money: Money; readonly nights: Nights };

function compare(
  { money: base, nights: baseNights }: Side,
  { money: policy, nights: policyNights }: Side,
  sampling: Sampling,
): Omit<Comparison, "policy" | "baseline"> {
  const years = base.byYear.map((columns, year) =>
    less(columns, policy.byYear[year]!),
  );
  const cumulative = runningSums(years);
  const horizon = less(base.horizon, policy.horizon);
  return {
    netSaving: {
      ...accountOf(horizon, sampling),
      byYear: years.map((columns) => accountOf(columns, sampling)),
      cumulative: cumulative.map((columns) => accountOf(columns, sampling)),
      byCategory: byCategory((i) =>
        accountOf(
          less(base.byCategory[i]!.horizon, policy.byCategory[i]!.horizon),
          sampling,
        ),
      ),
    },
    chanceItPays: chanceOf(horizon),
    cashable: partOf(savingWithout(NOT_CASHABLE, base, policy), sampling),
    withoutHealth: partOf(
      savingWithout(HEALTH_EFFECTS, base, policy),
      sampling,
    ),
    breakEvenYear: eachColumn((column) =>
      breakEven(
        cumulative.map((columns) => columns[column]),
        sampling,
      ),
    ),
    nightsAvoided: {
      horizon: statistic(
        minus(baseNights.horizon, policyNights.horizon),
        sampling,
      ),
      byYear: baseNights.byYear.map((nights, year) =>
        statistic(minus(nights, policyNights.byYear[year]!), sampling),
      ),
    },
  };
}

const chanceOf = (saving: Columns) =>
  eachColumn((column) => shareAbove(saving[column]));

/** The saving by all categories but these; exact, since the ledger's grid is. */
function savingWithout(
  categories: readonly Category[],
  base: Money,
  policy: Money,
): Columns {
  let saving = less(base.horizon, policy.horizon);
  for (const category of categories) {
    const i = CATEGORIES.indexOf(category);
    const part = less(
      base.byCategory[i]!.horizon,
      policy.byCategory[i]!.horizon,
    );
    saving = less(saving, part);
  }
  return saving;
}

const partOf = (saving: Columns, sampling: Sampling): PartSaving => ({
  netSaving: accountOf(saving, sampling),
  chanceItPays: chanceOf(saving),
});

function shareAbove(values: Float64Array): number {
  let above = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) above++;
  return above / values.length;
}

// ---------------------------------------------------------------- people, homes, workers

/** Reads one number of one world: `at` is where a budget year's quantities begin in `tallies`. */
type Reading = (
  tallies: Float64Array,
  at: number,
  year: number,
  world: number,
) => number;

function sumOf(...names: readonly QuantityName[]): Reading {
  const columns = names.map((name) => Q[name]);
  return (tallies, at) => {
    let sum = 0;
    for (const column of columns) sum += tallies[at + column]!;
    return sum;
  };
}

function readYears(
  worlds: Worlds,
  arm: number,
  count: number,
  read: Reading,
): Float64Array[] {
  const { tallies, shape } = worlds;
  return Array.from({ length: worlds.plan.years }, (_, year) => {
    const values = new Float64Array(count);
    const first = arm * shape.perArm + year * ROW;
    for (let world = 0; world < count; world++)
      values[world] = read(
        tallies,
        first + world * shape.perWorld,
        year,
        world,
      );
    return values;
  });
}

/** Person-nights in homelessness of the first `count` worlds under one policy. */
function nightsOf(worlds: Worlds, arm: number, count: number): Nights {
  const byYear = readYears(worlds, arm, count, sumOf(...HOMELESS_NIGHTS));
  return { horizon: total(byYear), byYear };
}

function total(byYear: readonly Float64Array[]): Float64Array {
  const sum = byYear[0]!.slice();
  for (const values of byYear.slice(1))
    for (let world = 0; world < sum.length; world++)
      sum[world]! += values[world]!;
  return sum;
}

function outcomesOf(worlds: Worlds, arm: number, count: number): Outcomes {
  const years = (read: Reading) => readYears(worlds, arm, count, read);
  const { sampling } = worlds.scenario;
  const summed = (...names: readonly QuantityName[]): Series =>
    seriesOf(years(sumOf(...names)), total, sampling);
  const perDay = (name: QuantityName): Series =>
    seriesOf(
      years(
        (tallies, at, year) => tallies[at + Q[name]]! / worlds.yearLength(year),
      ),
      meanOverYears,
      sampling,
    );
  return {
    nights: {
      rough: summed("roughNights"),
      hidden: summed("hiddenNights"),
      shelter: summed("shelterNightsRefunded", "shelterNightsUnrefunded"),
      all: summed(...HOMELESS_NIGHTS),
    },
    days: {
      interim: summed("interimDaysRefunded", "interimDaysUnrefunded"),
      home: summed("homeDays"),
      care: summed("careDays"),
    },
    refundedNights: summed("shelterNightsRefunded"),
    unrefundedNights: summed("shelterNightsUnrefunded"),
    persons: {
      ...summed("persons"),
      horizon: summed("personsFirstSeen").horizon,
    },
    newcomers: summed("newcomers"),
    moveIns: summed("moveIns"),
    losses: summed("losses"),
    deaths: summed("deaths"),
    dischargesDecided: summed("dischargesDecided"),
    dischargesUndecided: summed("dischargesUndecided"),
    waitingDays: summed("waitingDays"),
    waitingShelterNights: summed("waitingShelterNights"),
    homes: perDay("homeDays"),
    emptyHomes: perDay("emptyHomeDays"),
    workers: Object.fromEntries(
      SUPPORT.map(({ method, days, caseload }) => {
        const supported = sumOf(...days);
        const peoplePerWorker = INDEX[caseload];
        const read: Reading = (tallies, at, year, world) =>
          supported(tallies, at, year, world) /
          worlds.draws[world * DRAWS + peoplePerWorker]! /
          worlds.yearLength(year);
        return [method, seriesOf(years(read), meanOverYears, sampling)];
      }),
    ) as Outcomes["workers"],
    census: censusOf(worlds, arm, count),
    ...headCountOf(worlds, arm, count),
  };
}

function seriesOf(
  byYear: readonly Float64Array[],
  overHorizon: (byYear: readonly Float64Array[]) => Float64Array,
  sampling: Sampling,
): Series {
  return {
    horizon: statistic(overHorizon(byYear), sampling),
    byYear: byYear.map((values) => statistic(values, sampling)),
  };
}

const meanOverYears = (byYear: readonly Float64Array[]) =>
  total(byYear).map((sum) => sum / byYear.length);

function censusOf(worlds: Worlds, arm: number, count: number): Statistic[] {
  const { tallies, shape } = worlds;
  const first = arm * shape.perArm + worlds.plan.years * ROW;
  return Array.from({ length: worlds.shape.censusPoints }, (_, point) => {
    const values = new Float64Array(count);
    for (let world = 0; world < count; world++)
      values[world] = tallies[world * shape.perWorld + first + point]!;
    return statistic(values, worlds.scenario.sampling);
  });
}
