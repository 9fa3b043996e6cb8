import type { Category } from "../../../model/ledger/category";
import { PAYERS } from "../../../model/ledger/payer";
import { decimal, money, type Scale } from "../../format";
import type { CaseTexts } from "../../text/case/da";
import type { Messages } from "../../text/da";
import type { Pair } from "../comparison";
import { payerTable, type Cells, COLUMNS } from "../payerRows";
import { roundedParts } from "../roundedParts";
import { paragraph, type Section, type Table, type TableRow } from "./blocks";
import { span, type CaseInput } from "./input";

/** What the effort itself costs, and what it changes elsewhere: the two sides of an investment. */
export const SIDES = ["effort", "elsewhere"] as const;
export type Side = (typeof SIDES)[number];

export type Group = {
  readonly id: keyof CaseTexts["account"]["groups"];
  readonly side: Side;
  readonly categories: readonly Category[];
};

/** Every category of the ledger in one group. */
export const GROUPS: readonly Group[] = [
  {
    id: "support",
    side: "effort",
    categories: ["section85", "cti", "icm", "act", "idleWorkers"],
  },
  {
    id: "homes",
    side: "effort",
    categories: [
      "homes",
      "rent",
      "establishment",
      "emptyRent",
      "refurbishment",
    ],
  },
  { id: "running", side: "effort", categories: ["startUp", "programme"] },
  { id: "shelter", side: "elsewhere", categories: ["shelter", "emptyPlaces"] },
  { id: "interim", side: "elsewhere", categories: ["interim"] },
  { id: "care", side: "elsewhere", categories: ["care"] },
  { id: "expensive", side: "elsewhere", categories: ["expensiveCases"] },
  { id: "health", side: "elsewhere", categories: ["health", "addiction"] },
  { id: "justice", side: "elsewhere", categories: ["justice"] },
  { id: "welfare", side: "elsewhere", categories: ["benefits", "tax"] },
];

/** How the document's amounts are rounded: tenths of a million, or thousands where a million is much. */
export type Unit = {
  /** Kr. */
  readonly size: number;
  readonly name: "millions" | "thousands";
  readonly digits: number;
};

const MILLIONS: Unit = { size: 100_000, name: "millions", digits: 1 };
const THOUSANDS: Unit = { size: 1000, name: "thousands", digits: 0 };
const SMALL_ACCOUNT = 10e6;

/** One unit for all tables of the document, so that they say the same. */
export function unitOf({ baseline, policy }: Pair): Unit {
  const largest = Math.max(baseline.cost.total.mean, policy.cost.total.mean);
  return largest < SMALL_ACCOUNT ? THOUSANDS : MILLIONS;
}

/** So many units without their name. */
export const cellText = (cell: number, unit: Unit, { locale }: Messages) =>
  decimal(unit.name === "millions" ? cell / 10 : cell, locale, unit.digits);

const SCALES: { readonly [N in Unit["name"]]: Scale } = {
  millions: { name: "million", divisor: 1e6, digits: 1 },
  thousands: { name: "krone", divisor: 1, digits: -3 },
};

/** So many units as an amount in a sentence. */
export const cellMoney = (cell: number, unit: Unit, { locale }: Messages) =>
  money(cell * unit.size, SCALES[unit.name], locale);

const sum = (rows: readonly Cells[]): Cells =>
  rows.reduce(
    (all, row) => ({
      municipality: all.municipality + row.municipality,
      region: all.region + row.region,
      state: all.state + row.state,
      total: all.total + row.total,
    }),
    { municipality: 0, region: 0, state: 0, total: 0 },
  );

/** What is saved (minus: spent) by group and payer, in whole units. All rows and columns add up, to the saving of the table by payer. */
export function accountOf(pair: Pair, unit: Unit) {
  const net = payerTable(pair, unit.size).saving;
  const saved = ({ categories }: Group, payer: (typeof PAYERS)[number]) =>
    categories.reduce(
      (all, category) =>
        all +
        pair.baseline.cost.byCategory[category][payer].mean -
        pair.policy.cost.byCategory[category][payer].mean,
      0,
    );
  const columns = PAYERS.map((payer) =>
    roundedParts(
      GROUPS.map((group) => saved(group, payer) / unit.size),
      net[payer],
    ),
  );
  const rows = GROUPS.map((group, at) => {
    const [municipality = 0, region = 0, state = 0] = columns.map(
      (column) => column[at] ?? 0,
    );
    const total = municipality + region + state;
    return { group, cells: { municipality, region, state, total } };
  });
  const of = (side: Side) =>
    sum(rows.filter(({ group }) => group.side === side).map((r) => r.cells));
  return { rows, effort: of("effort"), elsewhere: of("elsewhere"), net };
}

const isUsed = (cells: Cells) => COLUMNS.some((column) => cells[column] !== 0);

/** Cost of the effort, what it changes elsewhere, and the net of both, by payer. */
export function accountSection(input: CaseInput): Section {
  const { pair, m, t } = input;
  return {
    id: "account",
    heading: t.account.heading,
    blocks: [
      paragraph(accountSentence(pair, m, t)),
      accountTable(input),
      paragraph(t.account.notKraka, "small"),
    ],
  };
}

function accountSentence(pair: Pair, m: Messages, t: CaseTexts): string {
  const unit = unitOf(pair);
  const { effort, elsewhere, net } = accountOf(pair, unit);
  const text = (cell: number) => cellMoney(Math.abs(cell), unit, m);
  const { effort: e, elsewhere: o, net: n } = t.account.sentence;
  const sign = (cell: number) =>
    cell > 0 ? "less" : cell < 0 ? "more" : "same";
  return [
    e[sign(effort.total)](
      pair.policyName,
      pair.baselineName,
      text(effort.total),
    ),
    o[sign(elsewhere.total)](text(elsewhere.total)),
    n[sign(net.total)](text(net.total)),
  ].join(" ");
}

function accountTable({ results, pair, m, t }: CaseInput): Table {
  const unit = unitOf(pair);
  const { rows, effort, elsewhere, net } = accountOf(pair, unit);
  const line = (key: string, name: string, cells: Cells, isSum = false) => ({
    key,
    name,
    cells: COLUMNS.map((column) => cellText(cells[column], unit, m)),
    isSum,
  });
  const linesOf = (side: Side): readonly TableRow[] =>
    rows
      .filter(({ group, cells }) => group.side === side && isUsed(cells))
      .map(({ group: { id }, cells }) => line(id, t.account.groups[id], cells));
  return {
    kind: "table",
    id: "account",
    caption: t.account.caption({
      unit: t.units[unit.name],
      span: span(pair.years),
      prices: results.scenario.priceYear,
      discounted: results.discounted,
    }),
    corner: t.account.corner,
    columns: COLUMNS.map((column) => m.columns[column]),
    rows: [
      ...linesOf("effort"),
      line("effort", t.account.effort, effort, true),
      ...linesOf("elsewhere"),
      line("elsewhere", t.account.elsewhere, elsewhere, true),
      line("net", t.account.net, net, true),
    ],
    holds: "figures",
  };
}
