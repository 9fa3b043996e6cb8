import { type Payer, PAYERS } from "../../model/ledger/payer";
import type { Column, Results, Statistic } from "../../model/results/results";
import {
  capital,
  figure,
  list,
  money,
  rounded,
  scaleFor,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { MoneyTexts } from "../text/money/da";
import { axisFor, type Axis } from "./axis";
import { fewWorldsCaveat } from "./cashFlowRows";
import type { Pair } from "./comparison";
import { COLUMNS, payerTable } from "./payerRows";
import { verdictOf } from "./sentences";

/** What one payer is ahead (above zero) or behind at the end of a budget year, kr. */
export type StandPoint = {
  readonly year: number;
  readonly isStart: boolean;
  readonly mean: number;
  readonly band: readonly [number, number];
};

/** One payer: how far behind at the worst, and where it stands in the end. */
export type InvestRow = {
  readonly column: Column;
  readonly points: readonly StandPoint[];
  /** The year's end with the largest expected outlay so far; undefined when none is behind. */
  readonly outlay?: {
    readonly year: number;
    readonly amount: number;
    readonly stand: Statistic;
  };
  readonly end: Statistic;
  /** Tenths of a million; the payers add up to the total. */
  readonly endShown: number;
  readonly chance: number;
};

export function investRows(pair: Pair): readonly InvestRow[] {
  const { netSaving, chanceItPays } = pair.comparison;
  const { saving } = payerTable(pair);
  return COLUMNS.map((column) => {
    const stands = pair.years.map((year, y) => ({
      year,
      stand: netSaving.cumulative[y]![column],
    }));
    const worst = stands.reduce((a, b) =>
      b.stand.mean < a.stand.mean ? b : a,
    );
    return {
      column,
      points: [
        {
          year: (pair.years[0] ?? 0) - 1,
          isStart: true,
          mean: 0,
          band: [0, 0] as const,
        },
        ...stands.map(({ year, stand }) => ({
          year,
          isStart: false,
          mean: stand.mean,
          band: [stand.p10, stand.p90] as const,
        })),
      ],
      ...(worst.stand.mean < 0 && {
        outlay: { ...worst, amount: 0 - worst.stand.mean },
      }),
      end: netSaving[column],
      endShown: saving[column],
      chance: chanceItPays[column],
    };
  });
}

/** The outlay as it is written by itself; undefined where it is written as nothing. */
export function outlayText(
  { outlay }: InvestRow,
  { t, m }: Words,
): string | undefined {
  if (!outlay) return undefined;
  const scale = scaleFor([outlay.amount]);
  return rounded(outlay.amount, scale) === 0
    ? undefined
    : t.invest.outlayIn(money(outlay.amount, scale, m.locale), outlay.year);
}

/** The outlay in tenths of a million; undefined where it is written as nothing. */
export function outlayInMillions(
  { outlay }: InvestRow,
  { t, m }: Words,
): string | undefined {
  if (!outlay || rounded(outlay.amount, MILLIONS) === 0) return undefined;
  return t.invest.outlayIn(
    figure(outlay.amount, MILLIONS, m.locale),
    outlay.year,
  );
}

const MILLIONS: Scale = { name: "million", divisor: 1e6, digits: 1 };

/** One axis for all payers, so that they can be compared. */
export const investAxis = (rows: readonly InvestRow[]): Axis => {
  const ends = rows.flatMap(({ points }) => points.flatMap(({ band }) => band));
  return axisFor(Math.min(...ends), Math.max(...ends), 4);
};

type Words = { readonly t: MoneyTexts; readonly m: Messages };

/** Who is out of pocket first and how much, and who has the money in the end. */
export function investFinding(
  results: Results,
  pair: Pair,
  rows: readonly InvestRow[],
  words: Words,
): string {
  const { t, m } = words;
  const payers = rows.filter(({ column }) => column !== "total");
  return [
    outlaySentence(results, payers, words),
    ...endSentences(results, pair, payers, words),
    ...fewWorldsCaveat(results, t, m),
  ].join(" ");
}

function outlaySentence(
  results: Results,
  payers: readonly InvestRow[],
  { t, m }: Words,
): string {
  const outlays = payers.flatMap(({ column, outlay }) =>
    outlay ? [{ column: column as Payer, ...outlay }] : [],
  );
  const scale = scaleFor(outlays.map(({ amount }) => amount));
  const [most] = outlays
    .filter(({ amount }) => rounded(amount, scale) > 0)
    .toSorted((a, b) => b.amount - a.amount);
  if (!most) return t.invest.noOutlay;
  const facts = {
    who: capital(t.who[most.column]),
    amount: money(most.amount, scale, m.locale),
    year: most.year,
  };
  return verdictOf(most.stand, results.replications) === "undecided"
    ? t.invest.outlayUnsure(facts)
    : t.invest.outlay(facts);
}

function endSentences(
  { replications }: Results,
  pair: Pair,
  payers: readonly InvestRow[],
  { t, m }: Words,
): readonly string[] {
  const year = pair.years.at(-1) ?? 0;
  const whoOf = (wanted: (end: Statistic) => boolean) => {
    const names = PAYERS.filter((payer) =>
      payers.some(({ column, end }) => column === payer && wanted(end)),
    ).map((payer) => t.who[payer]);
    return names.length === 0 ? "" : list(names, m.locale);
  };
  const verdictIs = (verdict: string) =>
    whoOf((end) => verdictOf(end, replications) === verdict);
  const hasInterval = payers.every(
    ({ end }) =>
      !["oneWorld", "fewWorlds"].includes(verdictOf(end, replications)),
  );
  const gains = hasInterval
    ? verdictIs("saves")
    : whoOf(({ mean }) => mean > 0);
  const loses = hasInterval
    ? verdictIs("costs")
    : whoOf(({ mean }) => mean < 0);
  const unsure = hasInterval ? verdictIs("undecided") : "";
  const said = [
    gains && t.invest.gains(gains, year),
    loses && t.invest.loses(loses, year),
    unsure && t.invest.unsure(unsure, year),
  ].filter((sentence) => sentence !== "");
  return said.length === 0 ? [t.invest.nobody(year)] : said.map(capital);
}
