import type { Column, Results, Statistic } from "../../model/results/results";
import { decimal, type Language } from "../../ui/format";
import { pairOf, type Pair } from "../../ui/rows/comparison";
import { shownNights } from "../../ui/rows/nightRows";
import { COLUMNS, partRows, payerTable } from "../../ui/rows/payerRows";
import {
  basisSentence,
  drawnSentence,
  headline,
  interimSentence,
  medianBreakEven,
  municipalitySentence,
  savingText,
  verdictOf,
} from "../../ui/rows/sentences";
import type { Messages } from "../../ui/text/da";
import { messages } from "../../ui/text/messages";
import { aligned, onTerminal } from "../line/aligned";
import { oneLine } from "./fault";
import { wordsOf, type Words } from "./words";

/** A million in tenths: what the tables count in, so that printed parts add to printed totals. */
const TENTH = 100_000;

/**
 * The answer for a terminal: for each policy the sentence, what it costs and whom, and the nights; then what it rests on.
 * @param shards How many shards it was merged of; the seconds are then theirs together, and nobody's threads are known.
 */
export function answerText(
  results: Results,
  language: Language,
  threads: number,
  shards?: number,
): string {
  const m = messages(language);
  const w = wordsOf(language);
  const blocks = results.comparisons.map(({ policy }) =>
    comparisonText(results, pairOf(results, policy, language), m, w),
  );
  const seconds = decimal(results.seconds, language, 1);
  const basis = w.basis(
    shards === undefined
      ? w.byThreads(seconds, threads)
      : w.inShards(seconds, shards),
    oneLine(results.seed),
    results.model,
  );
  return onTerminal(
    [
      ...blocks,
      `${basisSentence(results, m)} ${drawnSentence(results.scenario, m)} ${basis}\n`,
    ].join("\n"),
  );
}

function comparisonText(
  results: Results,
  pair: Pair,
  m: Messages,
  w: Words,
): string {
  const { priceYear } = results.scenario;
  return `${oneLine(headline(results, pair, m))}
${[municipalitySentence(results, pair, m), interimSentence(pair, m)].filter(Boolean).map(oneLine).join("\n")}

${m.payers.tableCaption(priceYear, results.discounted)} ${oneLine(savingText(pair, m))}.

${aligned([moneyHead(pair, m, w), ...moneyRows(results, pair, m, w)])}

${aligned([partHead(m, w), ...partLines(results, pair, m, w)])}

${aligned([nightsHead(pair, w), nightsRow(results, pair, m, w)])}
`;
}

// ---- Money

const moneyHead = (pair: Pair, m: Messages, w: Words) => [
  "",
  pair.baselineName,
  pair.policyName,
  m.payers.difference,
  w.table.interval,
  w.table.chance,
  w.table.breakEven,
];

function moneyRows(results: Results, pair: Pair, m: Messages, w: Words) {
  const table = payerTable(pair, TENTH);
  const millions = (tenths: number) => decimal(tenths / 10, m.locale, 1);
  return COLUMNS.map((column) => [
    m.columns[column],
    millions(table.baseline[column]),
    millions(table.policy[column]),
    millions(table.saving[column]),
    intervalText(
      results,
      pair.comparison.netSaving[column],
      (kr) => decimal(kr / 1e6, m.locale, 1),
      m,
    ),
    chanceText(results, pair, column, m, w),
    breakEvenText(results, pair, column, w),
  ]);
}

const NONE = "–";

/** The 80 % interval; one world has none. */
const intervalText = (
  { replications }: Results,
  { p10, p90 }: Statistic,
  text: (value: number) => string,
  m: Messages,
) => (replications > 1 ? m.payers.range(text(p10), text(p90)) : NONE);

/** Whether the verdict on this column says anything of chance. */
function isUncertain(results: Results, pair: Pair, column: Column): boolean {
  const saving = pair.comparison.netSaving[column];
  const verdict = verdictOf(saving, results.replications);
  return (
    verdict !== "equal" && verdict !== "oneWorld" && verdict !== "fewWorlds"
  );
}

/** "93 af 100", by the same bounds as the sentence above the table. */
function chanceText(
  results: Results,
  pair: Pair,
  column: Column,
  m: Messages,
  w: Words,
): string {
  if (!isUncertain(results, pair, column)) return NONE;
  return chanceWords(pair.comparison.chanceItPays[column], m, w);
}

function chanceWords(share: number, m: Messages, w: Words): string {
  if (share < 1 && share > 0.99) return w.table.chanceOf(">99");
  if (share > 0 && share < 0.01) return w.table.chanceOf("<1");
  return w.table.chanceOf(decimal(share * 100, m.locale));
}

/** The budget year by whose end half of the worlds have broken even for good. */
function breakEvenText(
  results: Results,
  pair: Pair,
  column: Column,
  w: Words,
): string {
  if (!isUncertain(results, pair, column)) return NONE;
  const ordinal = medianBreakEven(pair, column);
  return ordinal === null
    ? w.table.later(pair.years.length)
    : w.table.year(ordinal, pair.years[ordinal - 1]!);
}

// ---- Parts of the saving

const partHead = (m: Messages, w: Words) => [
  "",
  ...COLUMNS.map((column) => m.columns[column]),
  w.table.interval,
  w.table.chance,
];

function partLines(results: Results, pair: Pair, m: Messages, w: Words) {
  const tenths = (value: number) => decimal(value / 10, m.locale, 1);
  const millions = (kr: number) => decimal(kr / 1e6, m.locale, 1);
  return partRows(pair, TENTH).map(({ id, saving, part }) => [
    m.payers.parts[id],
    ...COLUMNS.map((column) => tenths(saving[column])),
    intervalText(results, part.netSaving.total, millions, m),
    isUncertain(results, pair, "total")
      ? chanceWords(part.chanceItPays.total, m, w)
      : NONE,
  ]);
}

// ---- Nights

const nightsHead = (pair: Pair, w: Words) => [
  "",
  pair.baselineName,
  pair.policyName,
  w.table.avoided,
  w.table.interval,
];

/** Whole nights; those avoided are the difference of the two printed beside them. */
function nightsRow(results: Results, pair: Pair, m: Messages, w: Words) {
  const whole = (nights: number) => decimal(nights, m.locale);
  const { before, after, avoided } = shownNights(
    pair.baseline,
    pair.comparison,
  );
  return [
    w.table.nights,
    whole(before),
    whole(after),
    whole(avoided),
    intervalText(results, pair.comparison.nightsAvoided.horizon, whole, m),
  ];
}
