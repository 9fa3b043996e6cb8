import { type Payer, PAYERS } from "../../model/ledger/payer";
import { CATEGORIES, type Category } from "../../model/ledger/category";
import { type Life, postingsOf } from "../../model/life/life";
import { type ByPayer, type Posting, sumOf } from "../../model/life/posting";
import type { SharedCost } from "../../model/life/trace";
import type { Cells } from "./payerRows";
import { roundedParts } from "./roundedParts";
import { linesOfLife, type LifeLine } from "./lifeLines";

/** A line of a life with its whole kroner. */
export type PaidLine = LifeLine & { readonly cells: Cells };

/** So much of one item of the price list at one price. */
export type CategoryLine = {
  readonly category: Category;
  /** Which of the category's items it is. */
  readonly price: Posting["price"];
  readonly amount: number;
  /** Price of one, and what the citizen pays of it, kr.; undefined of § 176, which has no price. */
  readonly unit: number | undefined;
  readonly own: number;
  readonly cells: Cells;
};

/** A life's account in whole kroner, where rows and columns add up as printed: by line, budget year and category alike. */
export type LifeAccount = {
  readonly lines: readonly PaidLine[];
  readonly years: readonly { readonly year: number; readonly cells: Cells }[];
  readonly categories: readonly CategoryLine[];
  readonly total: Cells;
};

export function lifeAccount(life: Life, years: number): LifeAccount {
  const lines = linesOfLife(life);
  const all = [...postingsOf(life)];
  const sums = sumOf(all);
  const byLine = addingCells(
    lines.map(({ postings }) => sumOf(postings)),
    sums,
  );
  const byYear = addingCells(perYear(all, years), sums);
  return {
    lines: lines.map((line, i) => ({ ...line, cells: byLine[i]! })),
    years: byYear.map((cells, year) => ({ year, cells })),
    categories: categoryLines(all, sums),
    total: cellsOfPayers((payer) => Math.round(sums[payer])),
  };
}

/**
 * Each part in whole kroner, so that every payer's parts add up to that payer's rounded sum. What only goes from one
 * payer to another (§ 176) is rounded once, so that it adds up to nothing.
 */
export function addingCells(
  parts: readonly ByPayer[],
  sums: ByPayer,
): readonly Cells[] {
  const columns = Object.fromEntries(
    PAYERS.map((payer) => [payer, column(parts, payer, sums[payer])]),
  ) as { readonly [P in Payer]: readonly number[] };
  return parts.map((_, i) => cellsOfPayers((payer) => columns[payer][i]!));
}

function column(
  parts: readonly ByPayer[],
  payer: Payer,
  sum: number,
): readonly number[] {
  const moved = parts.map((part) =>
    isTransfer(part) ? awayFromZero(part[payer]) : 0,
  );
  const rest = roundedParts(
    parts.map((part) => (isTransfer(part) ? 0 : part[payer])),
    moved.reduce((left, kr) => left - kr, Math.round(sum)),
  );
  return rest.map((kr, i) => kr + moved[i]!);
}

const isTransfer = (part: ByPayer) =>
  PAYERS.reduce((sum, payer) => sum + part[payer], 0) === 0;

/** To the nearest whole number, the same for an amount and for what it is taken from. */
const awayFromZero = (kr: number) => Math.sign(kr) * Math.round(Math.abs(kr));

/** Whole numbers by payer, and their sum. */
export function cellsOfPayers(numberOf: (payer: Payer) => number): Cells {
  const parts = PAYERS.map((payer) => [payer, numberOf(payer) + 0] as const);
  const total = parts.reduce((sum, [, part]) => sum + part, 0);
  return { ...Object.fromEntries(parts), total } as Cells;
}

const perYear = (postings: readonly Posting[], years: number) =>
  Array.from({ length: years }, (_, year) =>
    sumOf(postings.filter((posting) => posting.year === year)),
  );

function categoryLines(
  all: readonly Posting[],
  sums: ByPayer,
): readonly CategoryLine[] {
  const groups = new Map<string, Posting[]>();
  for (const posting of all) {
    const { category, price, unit, own } = posting;
    const key = `${CATEGORIES.indexOf(category) + 100} ${price} ${unit} ${own}`;
    groups.set(key, [...(groups.get(key) ?? []), posting]);
  }
  const grouped = [...groups].toSorted(byKey).map(([, group]) => group);
  const cells = addingCells(grouped.map(sumOf), sums);
  return grouped.map((postings, i) => {
    const { category, price, unit, own, rule } = postings[0]!;
    return {
      category,
      price,
      amount: postings.reduce((sum, { amount }) => sum + amount, 0),
      unit: rule.by === "§ 176" ? undefined : unit,
      own,
      cells: cells[i]!,
    };
  });
}

const byKey = (
  [a]: readonly [string, unknown],
  [b]: readonly [string, unknown],
) => (a < b ? -1 : 1);

/** What nobody in particular costs, in whole kroner that add up. */
export function sharedLines(shared: readonly SharedCost[]) {
  const sums = cellsOfPayers((payer) =>
    shared.reduce((sum, { kroner }) => sum + kroner[payer], 0),
  );
  const cells = addingCells(
    shared.map(({ kroner }) => kroner),
    sums,
  );
  return {
    lines: shared.map(({ category }, i) => ({ category, cells: cells[i]! })),
    total: cellsOfPayers((payer) => Math.round(sums[payer])),
  };
}
