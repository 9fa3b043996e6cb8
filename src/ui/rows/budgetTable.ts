import { PAYERS, type Payer } from "../../model/ledger/payer";
import type { Column, Results } from "../../model/results/results";
import { decimal, kroner, money, percentAsWritten, scaleFor } from "../format";
import type { BudgetTexts } from "../text/budget/da";
import type { Messages } from "../text/da";
import { FUNCTIONS, type Booking } from "./accountPlan";
import {
  cellsOf,
  isRefundLine,
  type AccountRow,
  type Cell,
} from "./budgetAccount";
import type { Pair } from "./comparison";
import type { LedgerSide } from "./ledgerRows";
import type { PriceBasis } from "./priceBasis";
import { chanceInWords, over, verdictOf } from "./sentences";
import { rowsCopied } from "./spreadsheet";

/** Texts of the app and of the page. */
export type BudgetWords = { readonly m: Messages; readonly t: BudgetTexts };

/** The prices an account is written in. */
export type Prices = {
  readonly basis: PriceBasis;
  readonly priceYear: number;
  /** Growth a year, of running prices. */
  readonly growth: number;
};

export function pricesText(
  { basis, priceYear, growth }: Prices,
  { m, t }: BudgetWords,
): string {
  return t.prices[basis](priceYear, percentAsWritten(growth, m.locale));
}

/** What the table shows: one side over all years, or all three sides of one year; `at` is a budget year, or undefined for all of them together. */
export type Layout =
  | { readonly kind: "byYear"; readonly side: LedgerSide }
  | { readonly kind: "threeSides"; readonly at: number | undefined };

type Heading = { readonly key: string; readonly name: string };

/** A row as it is shown and copied. Whole thousands of kroner; undefined where a cell says nothing. */
export type TableRow = {
  readonly key: string;
  readonly kind: AccountRow["kind"];
  readonly name: string;
  readonly note?: string;
  /** Function of the account plan, and whether it is certain; empty where there is none. */
  readonly code: string;
  readonly cells: readonly (number | undefined)[];
};

export type Table = {
  readonly columns: readonly Heading[];
  /** Rows payer by payer; the last group, without a payer, is of all of them. */
  readonly groups: readonly {
    readonly payer: Payer | undefined;
    readonly rows: readonly TableRow[];
  }[];
};

const SIDES = ["baseline", "policy", "saving"] as const;

const namesOf = (
  { baselineName, policyName }: Pair,
  { t }: BudgetWords,
): { readonly [S in LedgerSide]: string } => ({
  baseline: baselineName,
  policy: policyName,
  saving: t.account.saving,
});

/** The account's rows as a table with names and headings. */
export function tableOf(
  rows: readonly AccountRow[],
  layout: Layout,
  pair: Pair,
  words: BudgetWords,
): Table {
  const { t } = words;
  const columns = columnsOf(layout, pair);
  const names = namesOf(pair, words);
  const headings =
    layout.kind === "byYear"
      ? [...pair.years.map(String), t.account.sum].map((name) => ({
          key: name,
          name,
        }))
      : SIDES.map((side) => ({ key: side, name: names[side] }));
  const isWanted = (row: AccountRow) =>
    row.kind !== "cashable" ||
    layout.kind === "threeSides" ||
    layout.side === "saving";
  let payer: Payer | undefined = PAYERS.find((one) =>
    rows.some((row) => row.kind === "line" && row.payer === one),
  );
  const groups = new Map<Payer | undefined, TableRow[]>();
  for (const row of rows.filter(isWanted)) {
    if (row.kind === "line" || row.kind === "payer") payer = row.payer;
    if (row.kind === "total") payer = undefined;
    groups.set(payer, [
      ...(groups.get(payer) ?? []),
      shown(row, columns, words),
    ]);
  }
  return {
    columns: headings,
    groups: [...groups].map(([payer, rows]) => ({ payer, rows })),
  };
}

function columnsOf(layout: Layout, { years }: Pair): readonly Cell[] {
  if (layout.kind === "byYear")
    return [...years, 0].map((_, at) => ({ side: layout.side, at }));
  return SIDES.map((side) => ({ side, at: layout.at ?? years.length }));
}

function shown(
  row: AccountRow,
  columns: readonly Cell[],
  words: BudgetWords,
): TableRow {
  const code = row.kind === "line" ? bookingText(row.booking, words) : "";
  const note = noteOf(row, code, words);
  return {
    key: row.key,
    kind: row.kind,
    name: nameOf(row, words),
    ...(note && { note }),
    code: row.kind === "function" ? (row.code ?? "") : code,
    cells: cellsOf(row, columns),
  };
}

/** "5.38.42", "5.38.38, ikke sikker" or "ikke sikker"; empty for what has no municipal function. */
export function bookingText(
  booking: Booking | undefined,
  { t }: BudgetWords,
): string {
  if (!booking) return "";
  const { code, isSure } = booking;
  return [code, !isSure && t.account.unsure].filter(Boolean).join(", ");
}

function nameOf(row: AccountRow, { m, t }: BudgetWords): string {
  switch (row.kind) {
    case "line":
      return isRefundLine(row.line)
        ? t.account.refundOf[row.line]
        : m.categories[row.line];
    case "gross":
    case "refunds":
    case "cashable":
    case "total":
      return t.account[row.kind];
    case "function":
      return row.code ? t.account.functionSum(row.code) : t.account.noFunction;
    case "payer":
      return t.account.payers[row.payer];
  }
}

function noteOf(row: AccountRow, code: string, { t }: BudgetWords) {
  if (row.kind === "line") return code;
  if (row.kind === "function") return row.code && FUNCTIONS[row.code];
  return row.kind === "cashable" ? t.account.cashableNote : "";
}

/** What the table shows, in words over it. */
export function captionOf(
  layout: Layout,
  column: Column,
  pair: Pair,
  prices: Prices,
  words: BudgetWords,
): string {
  const { m, t } = words;
  const what =
    layout.kind === "threeSides"
      ? layout.at === undefined
        ? t.account.allYears
        : t.account.oneYear(String(pair.years[layout.at]))
      : layout.side === "saving"
        ? t.account.savingLong(pair.policyName, pair.baselineName)
        : namesOf(pair, words)[layout.side];
  const who = column === "total" ? t.account.everyPayer : m.columns[column];
  return t.account.caption(what, who, pricesText(prices, words));
}

/** The finding over the table: what a payer saves by the table's own sum, and how sure that is. */
export function accountSentence(
  thousands: number,
  column: Column,
  results: Results,
  pair: Pair,
  { m, t }: BudgetWords,
): string {
  const who = t.account.who[column];
  const horizon = over(pair, m).toLowerCase();
  const { netSaving, chanceItPays } = pair.comparison;
  const verdict = verdictOf(netSaving[column], results.replications);
  if (thousands === 0) return t.account.equal(who, pair.policyName, horizon);
  const kr = Math.abs(thousands) * 1000;
  const say = thousands > 0 ? t.account.saves : t.account.costs;
  const said = say(
    who,
    money(kr, scaleFor([kr]), m.locale),
    pair.policyName,
    horizon,
  );
  if (verdict === "oneWorld") return `${said} ${t.account.oneWorld}`;
  if (verdict === "fewWorlds")
    return `${said} ${t.account.fewWorlds(decimal(results.replications, m.locale))}`;
  if (verdict !== "undecided") return said;
  const chance = chanceInWords(chanceItPays[column], results.replications, m);
  return `${said} ${t.account.notSure(chance)}`;
}

/** How much of the whole difference is money: the table's own figures, whole thousands. */
export function cashableSentence(
  rows: readonly AccountRow[],
  { m, t }: BudgetWords,
): string {
  const sumOf = (wanted: "total" | "cashable") =>
    rows.find(({ key }) => key === wanted)?.saving.at(-1) ?? 0;
  const [saving, cashable] = [sumOf("total"), sumOf("cashable")];
  const text = (thousands: number) => kroner(thousands * 1000, m.locale);
  return saving === cashable
    ? t.account.cashableAll(text(saving))
    : t.account.cashableText(
        text(saving),
        text(cashable),
        text(saving - cashable),
      );
}

/** A number as a spreadsheet of the language takes it: no thousands mark, a plain minus. */
const bare = (value: number | undefined): string =>
  value === undefined ? "" : String(value);

/** The table to be pasted into a spreadsheet: payer, function, line, and the figures in whole thousands. */
export function tsvOf(table: Table, { m, t }: BudgetWords): string {
  const head = [
    t.account.payer,
    t.account.function,
    t.account.line,
    ...table.columns.map(({ name }) => name),
  ];
  const body = table.groups.flatMap(({ payer, rows }) =>
    rows.map(({ name, code, cells }) => [
      payer ? m.columns[payer] : t.account.everyPayer,
      code,
      name,
      ...cells.map(bare),
    ]),
  );
  return rowsCopied([head, ...body]);
}
