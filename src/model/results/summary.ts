import {
  CATEGORIES,
  type Category,
  HEALTH_EFFECTS,
  NOT_CASHABLE,
} from "../ledger/category";
import { PAYERS } from "../ledger/payer";
import { CELLS, SUPPORT } from "../ledger/price";
import {
  HOMELESS_NIGHTS,
  Q,
  QUANTITIES,
  type QuantityName,
} from "../ledger/quantity";
import { DRAWS, INDEX } from "../scenario/draw";
import { postable } from "../units";
import { MODEL_VERSION } from "../version";
import { breakEven } from "./breakEven";
import type {
  Account,
  Column,
  Comparison,
  Cost,
  Means,
  Outcomes,
  PartSaving,
  PolicyResult,
  Results,
  Series,
  Statistic,
} from "./results";
import { meanOf, statistic } from "./statistic";
import type { Worlds } from "./worlds";

const ROW = QUANTITIES.length;
const COLUMNS = ["total", ...PAYERS] as const satisfies readonly Column[];

/** One value per world for each column. */
type Columns = { readonly [C in Column]: Float64Array };

/** All amounts of one policy, world by world. */
type Money = {
  readonly horizon: Columns;
  readonly byYear: readonly Columns[];
  readonly byCategory: readonly {
    readonly horizon: Columns;
    readonly yearSums: readonly Columns[];
  }[];
};

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
  return {
    format: "hjemvej-results",
    version: 1,
    model: MODEL_VERSION,
    scenario,
    seed: scenario.seed,
    replications: count,
    events: worlds.events,
    discounted,
    policies: scenario.policies.map((policy, arm) =>
      policyResult(worlds, arm, count, policy.id, money[arm]!),
    ),
    comparisons: scenario.policies.flatMap((policy, arm) =>
      arm === baseline
        ? []
        : [
            {
              policy: policy.id,
              baseline: scenario.baseline,
              ...compare(
                money[baseline]!,
                money[arm]!,
                nights[baseline]!,
                nights[arm]!,
              ),
            },
          ],
    ),
  };
}

function policyResult(
  worlds: Worlds,
  arm: number,
  count: number,
  id: string,
  money: Money,
): PolicyResult {
  return {
    id,
    years: calendarYears(worlds),
    cost: costOf(money),
    outcomes: outcomesOf(worlds, arm, count),
  };
}

/** Calendar year in which each budget year begins. */
function calendarYears(worlds: Worlds): number[] {
  const first = Number(worlds.scenario.start.slice(0, 4));
  return Array.from({ length: worlds.plan.years }, (_, year) => first + year);
}

// ---------------------------------------------------------------- money

function emptyColumns(count: number): Columns {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, new Float64Array(count)]),
  ) as unknown as Columns;
}

/** Adds up the accounts of one policy: payers to totals, categories to years, years to the horizon; exact on the ledger's grid. */
function moneyOf(
  worlds: Worlds,
  arm: number,
  count: number,
  discounted: boolean,
): Money {
  const { years } = worlds.plan;
  const money: Money = {
    horizon: emptyColumns(count),
    byYear: Array.from({ length: years }, () => emptyColumns(count)),
    byCategory: CATEGORIES.map(() => ({
      horizon: emptyColumns(count),
      yearSums: Array.from({ length: years }, () => emptyColumns(count)),
    })),
  };
  for (let world = 0; world < count; world++)
    addWorld(worlds, arm, world, discounted, money);
  return money;
}

function addWorld(
  worlds: Worlds,
  arm: number,
  world: number,
  discounted: boolean,
  money: Money,
): void {
  const account = worlds.accountOf(world, arm);
  const rate = discounted ? worlds.drawsOf(world)[INDEX.discountRate]! : 0;
  let factor = 1;
  for (let year = 0; year < worlds.plan.years; year++) {
    for (let category = 0; category < CATEGORIES.length; category++) {
      for (let payer = 0; payer < PAYERS.length; payer++) {
        const amount =
          account[year * CELLS + category * PAYERS.length + payer]!;
        if (amount !== 0)
          addAmount(
            money,
            year,
            category,
            payer,
            world,
            discounted ? postable(amount * factor) : amount,
          );
      }
    }
    factor /= 1 + rate;
  }
}

function addAmount(
  money: Money,
  year: number,
  category: number,
  payer: number,
  world: number,
  amount: number,
): void {
  const column = PAYERS[payer]!;
  const ofYear = money.byYear[year]!;
  const ofCategory = money.byCategory[category]!;
  const ofBoth = ofCategory.yearSums[year]!;
  money.horizon.total[world]! += amount;
  money.horizon[column][world]! += amount;
  ofYear.total[world]! += amount;
  ofYear[column][world]! += amount;
  ofCategory.horizon.total[world]! += amount;
  ofCategory.horizon[column][world]! += amount;
  ofBoth.total[world]! += amount;
  ofBoth[column][world]! += amount;
}

const eachColumn = <T>(make: (column: Column) => T) =>
  Object.fromEntries(COLUMNS.map((column) => [column, make(column)])) as {
    readonly [C in Column]: T;
  };

const accountOf = (columns: Columns): Account =>
  eachColumn((column) => statistic(columns[column]));
const meansOf = (columns: Columns): Means =>
  eachColumn((column) => meanOf(columns[column]));

function costOf(money: Money): Cost {
  return {
    ...accountOf(money.horizon),
    byYear: money.byYear.map(accountOf),
    byCategory: byCategory((i) => ({
      ...accountOf(money.byCategory[i]!.horizon),
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

function compare(
  base: Money,
  policy: Money,
  baseNights: Nights,
  policyNights: Nights,
): Omit<Comparison, "policy" | "baseline"> {
  const years = base.byYear.map((columns, year) =>
    less(columns, policy.byYear[year]!),
  );
  const cumulative = runningSums(years);
  const horizon = less(base.horizon, policy.horizon);
  return {
    netSaving: {
      ...accountOf(horizon),
      byYear: years.map(accountOf),
      cumulative: cumulative.map(accountOf),
      byCategory: byCategory((i) =>
        accountOf(
          less(base.byCategory[i]!.horizon, policy.byCategory[i]!.horizon),
        ),
      ),
    },
    chanceItPays: chanceOf(horizon),
    cashable: savingWithout(NOT_CASHABLE, base, policy),
    withoutHealth: savingWithout(HEALTH_EFFECTS, base, policy),
    breakEvenYear: eachColumn((column) =>
      breakEven(cumulative.map((columns) => columns[column])),
    ),
    nightsAvoided: {
      horizon: statistic(minus(baseNights.horizon, policyNights.horizon)),
      byYear: baseNights.byYear.map((nights, year) =>
        statistic(minus(nights, policyNights.byYear[year]!)),
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
): PartSaving {
  let saving = less(base.horizon, policy.horizon);
  for (const category of categories) {
    const i = CATEGORIES.indexOf(category);
    const part = less(
      base.byCategory[i]!.horizon,
      policy.byCategory[i]!.horizon,
    );
    saving = less(saving, part);
  }
  return { netSaving: accountOf(saving), chanceItPays: chanceOf(saving) };
}

const minus = (a: Float64Array, b: Float64Array) =>
  a.map((value, world) => value - b[world]!);
const less = (a: Columns, b: Columns): Columns =>
  eachColumn((column) => minus(a[column], b[column]));

function runningSums(years: readonly Columns[]): Columns[] {
  let sum: Columns | undefined;
  return years.map((columns) => {
    const before = sum;
    sum = before
      ? eachColumn((column) =>
          columns[column].map((value, world) => value + before[column][world]!),
        )
      : columns;
    return sum;
  });
}

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
  const summed = (...names: readonly QuantityName[]): Series =>
    seriesOf(years(sumOf(...names)), total);
  const perDay = (name: QuantityName): Series =>
    seriesOf(
      years(
        (tallies, at, year) => tallies[at + Q[name]]! / worlds.yearLength(year),
      ),
      meanOverYears,
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
        return [method, seriesOf(years(read), meanOverYears)];
      }),
    ) as Outcomes["workers"],
    census: censusOf(worlds, arm, count),
  };
}

function seriesOf(
  byYear: readonly Float64Array[],
  overHorizon: (byYear: readonly Float64Array[]) => Float64Array,
): Series {
  return {
    horizon: statistic(overHorizon(byYear)),
    byYear: byYear.map(statistic),
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
    return statistic(values);
  });
}
