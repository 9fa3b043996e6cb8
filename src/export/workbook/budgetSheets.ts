import {
  type Category,
  HEALTH_EFFECTS,
  NOT_CASHABLE,
} from "../../model/ledger/category";
import { PAYERS, type Payer } from "../../model/ledger/payer";
import type {
  Account,
  Column,
  Comparison,
  PolicyResult,
} from "../../model/results/results";
import { ACCOUNT_PLAN, ACCOUNT_PLAN_SOURCE } from "../../ui/rows/accountPlan";
import {
  isRefundLine,
  REFUNDS,
  type LineName,
} from "../../ui/rows/budgetAccount";
import {
  bookingText,
  type BudgetWords,
  pricesText,
} from "../../ui/rows/budgetTable";
import { COLUMNS } from "../../ui/rows/payerRows";
import { budgetTexts } from "../../ui/text/budget/texts";
import { type AccountLine, accountLines, paidOn } from "./account";
import { at, onSheet, sumOver } from "./address";
import { type Cell, formula, kroner, type Row, type Sheet, text } from "./cell";
import {
  BLANK,
  type Desk,
  policyNameOf,
  sectionRow,
  sentenceRow,
  titleRow,
} from "./desk";

/** An account as a sheet, and where in it the sums stand. */
export type AccountSheet = {
  readonly sheet: Sheet;
  /** Address of a payer's sum over all years. */
  readonly sumOf: (column: Column) => string;
  /** Addresses of the cells that are 0 when the sheet's sums are the model's own. */
  readonly checks: string;
  /** What all those cells come to, kr. */
  readonly apart: number;
};

export type BudgetSheets = {
  /** By the policy's id. */
  readonly accounts: ReadonlyMap<string, AccountSheet>;
  readonly differences: ReadonlyMap<string, AccountSheet>;
};

/** A row of the account: a line, or a sum of rows above it. All sheets have the same rows in the same places. */
type Item = { readonly payer: Payer | undefined } & (
  | { readonly kind: "line"; readonly line: LineName; readonly payer: Payer }
  | {
      readonly kind: "gross" | "refunds" | "payer" | "total";
      /** Places of the rows added. */
      readonly of: readonly number[];
    }
);

const HEAD = 3;
const FIRST = HEAD + 1;
/** Payer, line and function stand before the years. */
const BEFORE = 3;

/** Columns that a note stretches over: those of the first page. */
const NOTE = BEFORE + 11;

/** More years than this are not read on one page. */
const YEARS_ON_A_PAGE = 15;

const rowOf = (place: number): number => FIRST + place;

/** The rows of every account: the municipality's gross expenditure and refunds, its net, then the region, the state, and all together. */
function itemsOf(lines: {
  readonly [P in Payer]: readonly AccountLine[];
}): readonly Item[] {
  const items: Item[] = [];
  const totals: number[] = [];
  const add = (item: Item): number => items.push(item) - 1;
  const addLines = (some: readonly AccountLine[]) =>
    some.map((line) => add({ kind: "line", ...line }));
  for (const payer of PAYERS) {
    const refunds = lines[payer].filter(({ line }) => isRefundLine(line));
    const gross = lines[payer].filter(({ line }) => !isRefundLine(line));
    const isApart = payer === "municipality" && refunds.length > 0;
    const of = isApart
      ? [
          add({ kind: "gross", payer, of: addLines(gross) }),
          add({ kind: "refunds", payer, of: addLines(refunds) }),
        ]
      : addLines([...gross, ...refunds]);
    totals.push(add({ kind: "payer", payer, of }));
  }
  add({ kind: "total", payer: undefined, of: totals });
  return items;
}

/** Each row's amounts, budget year by budget year and last their sum, kr. in full. */
type Figures = readonly (readonly number[])[];

function figuresOf(
  items: readonly Item[],
  amounts: (line: AccountLine) => readonly number[],
  years: number,
): Figures {
  const figures: (readonly number[])[] = [];
  for (const item of items) {
    const yearly =
      item.kind === "line"
        ? amounts(item)
        : Array.from({ length: years }, (_, y) =>
            item.of.reduce((sum, place) => sum + figures[place]![y]!, 0),
          );
    figures.push([...yearly, yearly.reduce((sum, kr) => sum + kr, 0)]);
  }
  return figures;
}

/** One account to be written. */
type Order = {
  readonly desk: Desk;
  readonly items: readonly Item[];
  readonly years: readonly number[];
  readonly name: string;
  readonly title: string;
  /** What the amounts are, at the prices named. */
  readonly caption: (prices: string) => string;
  readonly about: string;
  readonly figures: Figures;
  /** A line's cell in a budget year. */
  readonly lineCell: (place: number, year: number) => Cell;
  /** The model's own sums: per budget year, and of all together. */
  readonly model: {
    readonly byYear: readonly Account[];
    readonly horizon: Account;
  };
  /** Sums of parts of the whole, under the total. */
  readonly parts: readonly Part[];
};

/** The total without some categories, and what the model itself says of it over all years. */
type Part = {
  readonly name: string;
  readonly short: string;
  readonly without: readonly Category[];
  readonly horizon: number;
};

const words = ({ input: { m } }: Desk): BudgetWords => ({
  m,
  t: budgetTexts(m.locale),
});

function accountSheet(order: Order): AccountSheet {
  const { desk, items, years, name, title, caption, figures, about } = order;
  const { w, input } = desk;
  const total = items.length - 1;
  const parts = order.parts.map((part, nth) => partRow(order, part, nth));
  const end = rowOf(items.length + parts.length);
  const checks = checkRows(order, end + 2);
  const last = BEFORE + years.length;
  const { scenario, discounted } = input.results;
  const prices = pricesText(
    {
      basis: discounted ? "discounted" : "fixed",
      priceYear: scenario.priceYear,
      growth: 0,
    },
    words(desk),
  );
  const { t } = words(desk);
  const note = (said: string) =>
    sentenceRow(said, Math.min(last + 1, NOTE), "note");
  return {
    sheet: {
      name,
      about,
      headRows: FIRST,
      headColumns: BEFORE,
      pagesWide: Math.ceil(years.length / YEARS_ON_A_PAGE),
      widths: [{ most: 22 }, { least: 30, most: 45 }, { most: 24 }],
      rows: [
        titleRow(title),
        note(caption(prices)),
        note(w.budget.note),
        [
          ...[t.account.payer, t.account.line, t.account.function].map((head) =>
            text(head, { role: "head" }),
          ),
          ...years.map((year): Cell => ({
            kind: "number",
            value: year,
            format: "year",
            role: "head",
          })),
          text(t.account.sum, { role: "head" }),
        ],
        ...items.map((item, place) => itemRow(order, item, place)),
        ...parts,
        BLANK,
        sectionRow(w.budget.check),
        ...checks.rows,
        BLANK,
        note(t.account.refundNote),
        note(t.plan.source(ACCOUNT_PLAN_SOURCE)),
      ],
    },
    sumOf: (column) => {
      const place =
        column === "total"
          ? total
          : items.findIndex(
              (item) => item.kind === "payer" && item.payer === column,
            );
      return onSheet(name, at(rowOf(place), last));
    },
    checks: onSheet(name, checks.range),
    apart: checks.apart,
  };

  function itemRow(of: Order, item: Item, place: number): Row {
    const row = rowOf(place);
    const role =
      item.kind === "line" ? "plain" : item.kind === "total" ? "total" : "sum";
    const who = item.payer ? input.m.columns[item.payer] : t.account.everyPayer;
    return [
      text(who, { role }),
      text(nameOf(item, desk), { role, wrap: true }),
      text(functionOf(item, desk), { role, wrap: true }),
      ...years.map((_, y) => {
        if (item.kind === "line") return of.lineCell(place, y);
        const column = BEFORE + y;
        return formula(added(item.of, column), figures[place]![y]!, "kroner", {
          role,
        });
      }),
      formula(
        sumOver(at(row, BEFORE), at(row, last - 1)),
        figures[place]!.at(-1)!,
        "kroner",
        { role: role === "plain" ? "strong" : role },
      ),
    ];
  }
}

/** Rows of a column added: as a range where they stand one under another. */
function added(places: readonly number[], column: number): string {
  const addresses = places.map((place) => at(rowOf(place), column));
  const [first, final] = [places[0], places.at(-1)];
  if (first === undefined || final === undefined) return "0";
  return final - first === places.length - 1
    ? sumOver(addresses[0]!, addresses.at(-1)!)
    : addresses.join("+");
}

function nameOf(item: Item, desk: Desk): string {
  const { m, t } = words(desk);
  switch (item.kind) {
    case "line":
      return isRefundLine(item.line)
        ? t.account.refundOf[item.line]
        : m.categories[item.line];
    case "gross":
    case "refunds":
    case "total":
      return t.account[item.kind];
    case "payer":
      return item.payer ? t.account.payers[item.payer] : t.account.total;
  }
}

/** Function of the municipal account plan, and that it is not certain where it is not. */
function functionOf(item: Item, desk: Desk): string {
  if (item.kind !== "line" || item.payer !== "municipality") return "";
  const category = isRefundLine(item.line) ? REFUNDS[item.line][0] : item.line;
  return bookingText(ACCOUNT_PLAN[category], words(desk));
}

/** The lines of some categories, refunds left out: of those asked for here there are none. */
const placesOf = (
  items: readonly Item[],
  categories: readonly Category[],
): readonly number[] =>
  items.flatMap((item, place) =>
    item.kind === "line" &&
    !isRefundLine(item.line) &&
    categories.includes(item.line)
      ? [place]
      : [],
  );

function partRow(
  { items, figures, years }: Order,
  { name, without }: Part,
  nth: number,
): Row {
  const left = placesOf(items, without);
  const total = items.length - 1;
  const row = rowOf(items.length + nth);
  const cells = years.map((_, y) => {
    const column = BEFORE + y;
    const less = left.map((place) => `-${at(rowOf(place), column)}`).join("");
    return formula(
      at(rowOf(total), column) + less,
      left.reduce(
        (sum, place) => sum - figures[place]![y]!,
        figures[total]![y]!,
      ),
      "kroner",
    );
  });
  const values = left.reduce(
    (sum, place) => sum - figures[place]!.at(-1)!,
    figures[total]!.at(-1)!,
  );
  return [
    undefined,
    text(name, { wrap: true }),
    undefined,
    ...cells,
    formula(
      sumOver(at(row, BEFORE), at(row, BEFORE + years.length - 1)),
      values,
      "kroner",
      { role: "strong" },
    ),
  ];
}

/** The model's own totals, and how far the sheet's sums are from them: nothing, to the øre. */
function checkRows(
  { desk, items, model, figures, years, parts }: Order,
  first: number,
): {
  readonly rows: readonly Row[];
  readonly range: string;
  readonly apart: number;
} {
  const { w, input } = desk;
  const places = COLUMNS.map((column) =>
    items.findIndex((item) =>
      column === "total"
        ? item.kind === "total"
        : item.kind === "payer" && item.payer === column,
    ),
  );
  const own = COLUMNS.map((column): Row => [
    text(input.m.columns[column], { role: "check" }),
    text(w.budget.modelsOwn, { role: "check" }),
    undefined,
    ...[...model.byYear, model.horizon].map((account) =>
      kroner(account[column].mean, { role: "check" }),
    ),
  ]);
  const ofParts = parts.map(({ short, horizon }): Row => [
    text(short, { role: "check" }),
    text(w.budget.modelsOwn, { role: "check" }),
    undefined,
    ...years.map(() => undefined),
    kroner(horizon, { role: "check" }),
  ]);
  const apartFrom = first + own.length + ofParts.length;
  const apart = (sum: number, written: number, column: number, by: number) =>
    formula(
      `ROUND(${at(sum, column)}-${at(written, column)},2)`,
      Math.round(by * 100) / 100,
      "hundredths",
      { role: "check" },
    );
  const apartRows = COLUMNS.map((column, nth): Row => {
    const place = places[nth]!;
    return [
      text(input.m.columns[column], { role: "check" }),
      text(w.budget.apart, { role: "check" }),
      undefined,
      ...[...model.byYear, model.horizon].map((account, y) =>
        apart(
          rowOf(place),
          first + nth,
          BEFORE + y,
          figures[place]![y]! - account[column].mean,
        ),
      ),
    ];
  });
  const apartParts = parts.map(({ short, without, horizon }, nth): Row => {
    const sum = placesOf(items, without).reduce(
      (kr, place) => kr - figures[place]!.at(-1)!,
      figures.at(-1)!.at(-1)!,
    );
    return [
      text(short, { role: "check" }),
      text(w.budget.apart, { role: "check" }),
      undefined,
      ...years.map(() => undefined),
      apart(
        rowOf(items.length + nth),
        first + own.length + nth,
        BEFORE + years.length,
        sum - horizon,
      ),
    ];
  });
  const rows = [...own, ...ofParts, ...apartRows, ...apartParts];
  const sum = [...apartRows, ...apartParts]
    .flat()
    .reduce(
      (kr, cell) => (cell?.kind === "formula" ? kr + Math.abs(cell.value) : kr),
      0,
    );
  return {
    rows,
    apart: sum,
    range: `${at(apartFrom, BEFORE)}:${at(first + rows.length - 1, BEFORE + years.length)}`,
  };
}

/** The account of every policy, and what each saves on the baseline, line by line. */
export function budgetSheets(desk: Desk): BudgetSheets {
  const { input, w, nameFor } = desk;
  const { policies, comparisons, scenario } = input.results;
  const years = policies[0]?.years ?? [];
  const items = itemsOf(accountLines(policies));
  const figures = new Map(
    policies.map((policy) => [
      policy.id,
      figuresOf(items, (line) => paidOn(policy, line), years.length),
    ]),
  );
  const place = scenario.place.name[input.m.locale];
  const accounts = new Map(
    policies.map((policy) => [policy.id, accountOf(policy)]),
  );
  const differences = new Map(
    comparisons.map((comparison) => [
      comparison.policy,
      differenceOf(comparison),
    ]),
  );
  return { accounts, differences };

  function accountOf(policy: PolicyResult): AccountSheet {
    const name = policyNameOf(input, policy.id);
    const own = figures.get(policy.id)!;
    return accountSheet({
      desk,
      items,
      years,
      name: nameFor(w.budget.sheet(name)),
      title: w.budget.title(name, place),
      caption: w.budget.caption,
      about: w.budget.about(name),
      figures: own,
      lineCell: (row, y) => kroner(own[row]![y]!),
      model: { byYear: policy.cost.byYear, horizon: policy.cost },
      parts: [],
    });
  }

  function differenceOf(comparison: Comparison): AccountSheet {
    const [policyName, baselineName] = [
      policyNameOf(input, comparison.policy),
      policyNameOf(input, comparison.baseline),
    ];
    const [before, after] = [
      figures.get(comparison.baseline)!,
      figures.get(comparison.policy)!,
    ];
    const sheetOf = (id: string) => accounts.get(id)!.sheet.name;
    const own = figuresOf(
      items,
      ({ payer, line }) => {
        const row = items.findIndex(
          (item) =>
            item.kind === "line" && item.payer === payer && item.line === line,
        );
        return years.map((_, y) => before[row]![y]! - after[row]![y]!);
      },
      years.length,
    );
    const { netSaving, cashable, withoutHealth } = comparison;
    return accountSheet({
      desk,
      items,
      years,
      name: nameFor(w.budget.differenceSheet(policyName)),
      title: w.budget.differenceTitle(policyName, baselineName, place),
      caption: w.budget.differenceCaption,
      about: w.budget.differenceAbout(policyName, baselineName),
      figures: own,
      lineCell: (row, y) => {
        const address = at(rowOf(row), BEFORE + y);
        return formula(
          `${onSheet(sheetOf(comparison.baseline), address)}-${onSheet(sheetOf(comparison.policy), address)}`,
          own[row]![y]!,
          "kroner",
        );
      },
      model: { byYear: netSaving.byYear, horizon: netSaving },
      parts: [
        {
          name: w.budget.cashable,
          short: w.budget.cashableShort,
          without: NOT_CASHABLE,
          horizon: cashable.netSaving.total.mean,
        },
        {
          name: w.budget.withoutHealth,
          short: w.budget.withoutHealthShort,
          without: HEALTH_EFFECTS,
          horizon: withoutHealth.netSaving.total.mean,
        },
      ],
    });
  }
}
