import { isoOf } from "../../model/calendar";
import type { Life } from "../../model/life/life";
import type { Trace } from "../../model/life/trace";
import type { Scenario } from "../../model/scenario/scenario";
import { date, decimal, plain, type Language } from "../../ui/format";
import {
  lifeAccount,
  sharedLines,
  type CategoryLine,
  type LifeAccount,
} from "../../ui/rows/lifeAccount";
import {
  categoryText,
  costsAnything,
  daysText,
  lineRule,
  whatText,
} from "../../ui/rows/lifeLines";
import { COLUMNS, type Cells } from "../../ui/rows/payerRows";
import { disputeText, whoText } from "../../ui/rows/lifeWords";
import type { Messages } from "../../ui/text/da";
import { messages } from "../../ui/text/messages";
import { aligned, onTerminal } from "../line/aligned";
import { oneLine } from "./fault";
import { wordsOf, type Words } from "./words";

/** One person's life under each policy, for a terminal: every stretch of days and every krone, and the sums they make. */
export function traceText(
  scenario: Scenario,
  trace: Trace,
  language: Language,
): string {
  const m = messages(language);
  const w = wordsOf(language);
  const blocks = trace.lives.map(({ policy, life, shared }) => {
    const name = scenario.policies.find(({ id }) => id === policy)!.name;
    return [
      `── ${oneLine(name[language])} ──`,
      lifeText(scenario, life, m, w),
      sharedText(shared, m, w),
    ].join("\n\n");
  });
  const dispute = disputeText(
    trace.lives.map(({ life }) => life),
    m,
  );
  const head = [
    `${oneLine(scenario.title[language])}. ${w.trace.seed(oneLine(scenario.seed))}`,
    whoText(trace, scenario, m),
    `${m.life.basis(scenario.priceYear)} ${m.life.beside}`,
    ...(dispute === undefined ? [] : [dispute]),
  ];
  return onTerminal(`${head.join("\n")}\n\n${blocks.join("\n\n")}\n`);
}

function lifeText(
  { start, years }: Scenario,
  life: Life,
  m: Messages,
  w: Words,
): string {
  const account = lifeAccount(life, years);
  return [
    aligned(linesTable(account, start, m), [0, 1, 7]),
    aligned(yearsTable(account, start, m, w)),
    aligned(categoriesTable(account, m, w)),
  ].join("\n\n");
}

const kroner = (cells: Cells, m: Messages) =>
  COLUMNS.map((column) => decimal(cells[column], m.locale));

const NOTHING = COLUMNS.map(() => "");

const heads = (m: Messages) => COLUMNS.map((column) => m.columns[column]);

function linesTable(account: LifeAccount, start: string, m: Messages) {
  return [
    [m.life.dates, m.life.what, m.life.days, ...heads(m), m.life.rule],
    ...account.lines.map((line) => [
      line.kind === "event"
        ? date(isoOf(line.from, start), m.locale)
        : daysText(line, start, m),
      whatText(line, m),
      line.kind === "stretch" ? decimal(line.until - line.from, m.locale) : "",
      ...(costsAnything(line) ? kroner(line.cells, m) : NOTHING),
      lineRule(line, m),
    ]),
    [m.life.sum, "", "", ...kroner(account.total, m), ""],
  ];
}

function yearsTable(
  account: LifeAccount,
  start: string,
  m: Messages,
  w: Words,
) {
  const first = Number(start.slice(0, 4));
  return [
    [w.trace.year, ...heads(m)],
    ...account.years.map(({ year, cells }) => [
      String(first + year),
      ...kroner(cells, m),
    ]),
    [m.life.sum, ...kroner(account.total, m)],
  ];
}

function categoriesTable(account: LifeAccount, m: Messages, w: Words) {
  return [
    [w.trace.category, w.trace.amount, w.trace.unit, ...heads(m)],
    ...account.categories.map((line) => [
      categoryText(line, m),
      ...priceCells(line, m),
      ...kroner(line.cells, m),
    ]),
    [m.life.sum, "", "", ...kroner(account.total, m)],
  ];
}

/** How many, and what one costs after the citizen's own payment. */
const priceCells = ({ amount, unit, own }: CategoryLine, m: Messages) =>
  unit === undefined
    ? ["", ""]
    : [decimal(amount, m.locale), plain(unit - own, m.locale, 4)];

function sharedText(
  shared: Trace["lives"][number]["shared"],
  m: Messages,
  w: Words,
): string {
  const { lines, total } = sharedLines(shared);
  return aligned([
    [w.trace.shared, ...heads(m)],
    ...lines.map(({ category, cells }) => [
      m.categories[category],
      ...kroner(cells, m),
    ]),
    [m.life.sum, ...kroner(total, m)],
  ]);
}
