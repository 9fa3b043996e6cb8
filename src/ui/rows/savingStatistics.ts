import type { Results, Statistic } from "../../model/results/results";
import { decimal } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import type { Pair } from "./comparison";
import { cellsOf, COLUMNS } from "./payerRows";
import { chanceInWords } from "./sentences";

/** The percentiles of the table, in per cent. */
export const PERCENTILES = [5, 10, 25, 50, 75, 90, 95] as const;

/** One payer's net saving in words: mean, Monte Carlo error, percentiles in mio. kr., and in how many worlds it pays. */
export type StatisticRow = {
  readonly column: (typeof COLUMNS)[number];
  readonly cells: readonly string[];
};

const MILLION = 1e6;
/** A hundredth of a million, kr.: the last figure shown. */
const UNIT = 10_000;

/** Payers and total; the means add up as printed. */
export function savingStatistics(
  { replications }: Results,
  pair: Pair,
  t: DecisionTexts,
  m: Messages,
): readonly StatisticRow[] {
  const { netSaving, chanceItPays } = pair.comparison;
  const means = cellsOf(netSaving, UNIT);
  const millions = (kr: number) =>
    Number.isFinite(kr)
      ? decimal(kr / MILLION, m.locale, 2)
      : t.statistics.unknown;
  return COLUMNS.map((column) => ({
    column,
    cells: [
      millions(means[column] * UNIT),
      millions(netSaving[column].se),
      ...PERCENTILES.map((n) => millions(netSaving[column][percentileOf(n)])),
      chanceInWords(chanceItPays[column], replications, m),
    ],
  }));
}

const percentileOf = (n: (typeof PERCENTILES)[number]): keyof Statistic =>
  `p${n}`;
