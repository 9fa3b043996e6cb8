import {
  CATEGORIES,
  NOT_CASHABLE,
  type Category,
} from "../../model/ledger/category";
import type { Bearing } from "../../model/analysis/budget";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import { isRefunded } from "../../model/ledger/refunded";
import type { Column } from "../../model/results/results";
import {
  ACCOUNT_PLAN,
  FUNCTION_CODES,
  type Booking,
  type FunctionCode,
} from "./accountPlan";
import type { Pair } from "./comparison";
import { bookOf, type Book, type LedgerSide } from "./ledgerRows";

/** The state's refunds, each a line of its own: minus in the municipality's account, plus in the state's. */
export const REFUNDS = {
  refundShelter: ["shelter"],
  refundInterim: ["interim"],
  refundSupport: ["cti", "icm", "act"],
  refundExpensive: ["expensiveCases"],
} as const satisfies { readonly [name: string]: readonly Category[] };
export type RefundLine = keyof typeof REFUNDS;
export const REFUND_LINES = Object.keys(REFUNDS) as readonly RefundLine[];

export type LineName = Category | RefundLine;

export const isRefundLine = (line: LineName): line is RefundLine =>
  line in REFUNDS;

/** Whole thousands of kroner, budget year by budget year, and last their sum. */
export type Figures = readonly number[];

export type ThreeSides = { readonly [S in LedgerSide]: Figures };

/** How the municipality's lines are put together: by kind of expenditure, or by function of the account plan. */
export type Grouping = "kind" | "function";

/** A row of the account. Lines add to subtotals, subtotals to totals; a memo is part of the sum above it and adds to nothing. */
export type AccountRow = ThreeSides & {
  readonly key: string;
} & (
    | {
        readonly kind: "line";
        readonly payer: Payer;
        readonly line: LineName;
        /** Only of the municipality's lines. */
        readonly booking?: Booking;
      }
    | { readonly kind: "gross" | "refunds" }
    | { readonly kind: "function"; readonly code: FunctionCode | undefined }
    | { readonly kind: "payer"; readonly payer: Payer }
    | { readonly kind: "total" }
    | { readonly kind: "cashable" }
  );

const SIDES = ["baseline", "policy", "saving"] as const;

const sumOf = (cells: readonly number[]) =>
  cells.reduce((sum, cell) => sum + cell, 0);

const plus = (all: readonly Figures[], length: number): Figures =>
  Array.from({ length }, (_, y) => sumOf(all.map((cells) => cells[y] ?? 0)));

const threeOf = (make: (side: LedgerSide) => Figures): ThreeSides => ({
  baseline: make("baseline"),
  policy: make("policy"),
  saving: make("saving"),
});

const addUp = (rows: readonly ThreeSides[], length: number): ThreeSides =>
  threeOf((side) =>
    plus(
      rows.map((row) => row[side]),
      length,
    ),
  );

const isNothing = (row: ThreeSides) =>
  SIDES.every((side) => row[side].every((cell) => cell === 0));

type Line = AccountRow & { readonly kind: "line" };

/** What a payer pays on a line, year by year, in one policy's book. */
function paid(book: Book, payer: Payer, line: LineName): readonly number[] {
  if (isRefundLine(line)) {
    const refund = plus(
      REFUNDS[line].map((category) => book.state[category]),
      book.state.shelter.length,
    );
    if (payer === "state") return refund;
    return refund.map((cell) => (payer === "municipality" ? 0 - cell : 0));
  }
  const own = book[payer][line];
  if (!isRefunded(line)) return own;
  if (payer === "state") return own.map(() => 0);
  if (payer === "region") return own;
  return own.map((cell, y) => cell + (book.state[line][y] ?? 0));
}

function bookingOf(line: LineName): Booking {
  return ACCOUNT_PLAN[isRefundLine(line) ? REFUNDS[line][0] : line];
}

/** The account of a payer's lines under both policies; lines that are nothing in every year of both are left out. */
function linesOf(
  books: { readonly baseline: Book; readonly policy: Book },
  payer: Payer,
): readonly Line[] {
  const withSum = (cells: readonly number[]) => [...cells, sumOf(cells)];
  return [...CATEGORIES, ...REFUND_LINES]
    .map((line): Line => {
      const baseline = withSum(paid(books.baseline, payer, line));
      const policy = withSum(paid(books.policy, payer, line));
      return {
        kind: "line",
        key: `${payer} ${line}`,
        payer,
        line,
        ...(payer === "municipality" && { booking: bookingOf(line) }),
        baseline,
        policy,
        saving: baseline.map((cell, y) => cell - (policy[y] ?? 0)),
      };
    })
    .filter((row) => !isNothing(row));
}

/** The municipality's lines with their subtotals: gross expenditure and refunds, or function by function. */
function municipalRows(
  lines: readonly Line[],
  grouping: Grouping,
  length: number,
): readonly AccountRow[] {
  if (grouping === "kind") {
    const gross = lines.filter(({ line }) => !isRefundLine(line));
    const refunds = lines.filter(({ line }) => isRefundLine(line));
    if (refunds.length === 0) return gross;
    return [
      ...gross,
      { kind: "gross", key: "gross", ...addUp(gross, length) },
      ...refunds,
      { kind: "refunds", key: "refunds", ...addUp(refunds, length) },
    ];
  }
  return [...FUNCTION_CODES, undefined].flatMap((code): AccountRow[] => {
    const booked = lines.filter(({ booking }) => booking?.code === code);
    if (booked.length === 0) return [];
    return [
      ...booked,
      {
        kind: "function",
        key: code ?? "unknown",
        code,
        ...addUp(booked, length),
      },
    ];
  });
}

/** What of a saving somebody's budget falls by: all but capacity that is set free (`NOT_CASHABLE`). */
const cashableOf = (
  key: string,
  lines: readonly Line[],
  length: number,
): AccountRow => ({
  kind: "cashable",
  key,
  ...addUp(
    lines.filter(
      ({ line }) => isRefundLine(line) || !NOT_CASHABLE.includes(line),
    ),
    length,
  ),
});

/**
 * The refund of § 176 is the same krone on both sides; where rounding has parted the two by a thousand, the municipality's
 * largest line of the year takes it, so that no gross expenditure appears where there is none.
 */
function inStep(book: Book): Book {
  const own = Object.fromEntries(
    CATEGORIES.map((category) => [category, [...book.municipality[category]]]),
  ) as { [C in Category]: number[] };
  book.state.expensiveCases.forEach((refund, y) => {
    const apart = own.expensiveCases[y]! + refund;
    const size = (category: Category) => Math.abs(own[category][y]!);
    const largest = CATEGORIES.filter(
      (category) => category !== "expensiveCases" && size(category) > 0,
    ).toSorted((a, b) => size(b) - size(a))[0];
    if (apart === 0 || !largest) return;
    own.expensiveCases[y] = 0 - refund;
    own[largest][y]! += apart;
  });
  return { ...book, municipality: own };
}

/** The account as rows, for one payer or all of them one after the other; ask it again for another payer or grouping. */
export function accountOf(pair: Pair, factors: readonly number[]) {
  const books = {
    baseline: inStep(bookOf(pair.baseline, factors)),
    policy: inStep(bookOf(pair.policy, factors)),
  };
  const length = pair.years.length + 1;
  const lines = {
    municipality: linesOf(books, "municipality"),
    region: linesOf(books, "region"),
    state: linesOf(books, "state"),
  };
  return (column: Column, grouping: Grouping): readonly AccountRow[] => {
    const payers = column === "total" ? PAYERS : [column];
    const rows = payers.flatMap((payer): AccountRow[] => [
      ...(payer === "municipality"
        ? municipalRows(lines[payer], grouping, length)
        : lines[payer]),
      {
        kind: "payer",
        key: `payer ${payer}`,
        payer,
        ...addUp(lines[payer], length),
      },
      cashableOf(`cashable ${payer}`, lines[payer], length),
    ]);
    if (column !== "total") return rows;
    const all = payers.flatMap((payer) => lines[payer]);
    return [
      ...rows,
      { kind: "total", key: "total", ...addUp(all, length) },
      cashableOf("cashable", all, length),
    ];
  };
}

/** One column of the table: a year of one side, or several sides of one year. */
export type Cell = { readonly side: LedgerSide; readonly at: number };

/** The cells of a row in the columns wanted; a memo on what can be saved says nothing of one policy alone. */
export const cellsOf = (
  row: AccountRow,
  columns: readonly Cell[],
): readonly (number | undefined)[] =>
  columns.map(({ side, at }) =>
    row.kind === "cashable" && side !== "saving" ? undefined : row[side][at],
  );

/** What the municipality is expected to pay under the policy of some categories in a budget year, as the account shows it: whole thousands. */
export type ShownPart = (
  categories: readonly Category[],
  year: number,
  bearing: Bearing,
) => number;

export function shownParts(pair: Pair, factors: readonly number[]): ShownPart {
  const { municipality, state } = inStep(bookOf(pair.policy, factors));
  return (categories, year, bearing) =>
    sumOf(
      categories.map((category) => {
        const own = municipality[category][year] ?? 0;
        return bearing === "gross" && isRefunded(category)
          ? own + (state[category][year] ?? 0)
          : own;
      }),
    );
}
