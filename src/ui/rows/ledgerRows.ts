import { CATEGORIES, type Category } from "../../model/ledger/category";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Column, PolicyResult } from "../../model/results/results";
import type { Pair } from "./comparison";
import { roundedParts } from "./roundedParts";

/** Whole thousands of kroner: [payer][category][year]. Everything shown is a sum of these cells. */
export type Book = {
  readonly [P in Payer]: { readonly [C in Category]: readonly number[] };
};

const THOUSAND = 1000;

/**
 * Rounds from the top down (payers, years, categories), so that each total is right and each sum adds up. `factors` lift
 * the amounts of each budget year to that year's prices.
 */
export function bookOf(
  { cost, years }: PolicyResult,
  factors: readonly number[] = years.map(() => 1),
): Book {
  const yearly = PAYERS.map((payer) =>
    cost.byYear.map(
      (account, y) => (account[payer].mean * (factors[y] ?? 1)) / THOUSAND,
    ),
  );
  const payers = roundedParts(
    yearly.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0)),
  );
  const rows = PAYERS.map((payer, p) => {
    const totals = roundedParts(yearly[p] ?? [], payers[p]);
    const cells = years.map((_, y) =>
      roundedParts(
        CATEGORIES.map(
          (category) =>
            ((cost.byCategory[category].byYear[y]?.[payer] ?? 0) *
              (factors[y] ?? 1)) /
            THOUSAND,
        ),
        totals[y],
      ),
    );
    const byCategory = CATEGORIES.map(
      (category, c) => [category, cells.map((year) => year[c] ?? 0)] as const,
    );
    return [payer, Object.fromEntries(byCategory)] as const;
  });
  return Object.fromEntries(rows) as unknown as Book;
}

/** One line of the account: a category (or the total) over the budget years and their sum. */
export type LedgerRow = {
  readonly cells: readonly number[];
  readonly sum: number;
};

export type LedgerView = {
  readonly years: readonly number[];
  readonly rows: readonly (LedgerRow & { readonly category: Category })[];
  readonly total: LedgerRow;
};

export type LedgerSide = "baseline" | "policy" | "saving";

const add = (columns: readonly (readonly number[])[], length: number) =>
  Array.from({ length }, (_, i) =>
    columns.reduce((sum, cells) => sum + (cells[i] ?? 0), 0),
  );

const lineOf = (cells: readonly number[]): LedgerRow => ({
  cells,
  sum: cells.reduce((sum, cell) => sum + cell, 0),
});

/** The account of both policies and their difference; ask it for one side and one payer at a time. */
export function ledgerOf(pair: Pair) {
  const books = {
    baseline: bookOf(pair.baseline),
    policy: bookOf(pair.policy),
  };
  const { years } = pair;
  const paid = (side: "baseline" | "policy", column: Column, of: Category) =>
    add(
      (column === "total" ? PAYERS : [column]).map(
        (payer) => books[side][payer][of],
      ),
      years.length,
    );
  const cellsOf = (side: LedgerSide, column: Column, category: Category) =>
    side === "saving"
      ? paid("baseline", column, category).map(
          (cell, y) => cell - (paid("policy", column, category)[y] ?? 0),
        )
      : paid(side, column, category);
  const isUsed = (category: Category) =>
    [
      ...paid("baseline", "total", category),
      ...paid("policy", "total", category),
    ].some((cell) => cell !== 0);
  const used = CATEGORIES.filter(isUsed);
  return (side: LedgerSide, column: Column): LedgerView => {
    const rows = used.map((category) => ({
      category,
      ...lineOf(cellsOf(side, column, category)),
    }));
    return {
      years,
      rows,
      total: lineOf(
        add(
          rows.map(({ cells }) => cells),
          years.length,
        ),
      ),
    };
  };
}
