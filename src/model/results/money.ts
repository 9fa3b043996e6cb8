import { CATEGORIES } from "../ledger/category";
import { PAYERS } from "../ledger/payer";
import { CELLS } from "../ledger/price";
import { INDEX } from "../scenario/draw";
import { postable } from "../units";
import type { Column } from "./results";
import type { Worlds } from "./worlds";

/** The columns of every account. */
export const COLUMNS = [
  "total",
  ...PAYERS,
] as const satisfies readonly Column[];

/** One value per world for each column. */
export type Columns = { readonly [C in Column]: Float64Array };

/** All amounts of one policy, world by world. */
export type Money = {
  readonly horizon: Columns;
  readonly byYear: readonly Columns[];
  readonly byCategory: readonly {
    readonly horizon: Columns;
    readonly yearSums: readonly Columns[];
  }[];
};

function emptyColumns(count: number): Columns {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, new Float64Array(count)]),
  ) as unknown as Columns;
}

/** Adds up the accounts of the first `count` worlds of one policy, present values where `discounted`: payers to totals, categories to years, years to the horizon; exact on the ledger's grid. */
export function moneyOf(
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
  const take: Taker = (year, category, payer, amount) =>
    addAmount(money, year, category, payer, world, amount);
  const rate = rateIn(worlds, world, discounted);
  forEachAmount(worlds.accountOf(world, arm), rate, take);
}

/** The rate that one world's amounts are discounted at: its own, or 0. */
export const rateIn = (
  worlds: Worlds,
  world: number,
  discounted: boolean,
): number => (discounted ? worlds.drawsOf(world)[INDEX.discountRate]! : 0);

type Taker = (
  year: number,
  category: number,
  payer: number,
  amount: number,
) => void;

/** Hands over each amount of an account (years x categories x payers) that is not nothing, at its present value; the first year is not discounted. */
export function forEachAmount(
  account: Float64Array,
  rate: number,
  take: Taker,
): void {
  let factor = 1;
  for (let year = 0; year < account.length / CELLS; year++) {
    for (let category = 0; category < CATEGORIES.length; category++) {
      for (let payer = 0; payer < PAYERS.length; payer++) {
        const amount =
          account[year * CELLS + category * PAYERS.length + payer]!;
        if (amount !== 0)
          take(
            year,
            category,
            payer,
            rate === 0 ? amount : postable(amount * factor),
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

/** A record made column by column. */
export const eachColumn = <T>(make: (column: Column) => T) =>
  Object.fromEntries(COLUMNS.map((column) => [column, make(column)])) as {
    readonly [C in Column]: T;
  };

/** World by world: what `a` is above `b`. */
export const minus = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, world) => value - b[world]!);

/** Column by column and world by world: what `a` is above `b`. */
export const less = (a: Columns, b: Columns): Columns =>
  eachColumn((column) => minus(a[column], b[column]));

/** Sums of the years up to and with each. */
export function runningSums(years: readonly Columns[]): Columns[] {
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
