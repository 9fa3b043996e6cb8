import { middleWidth } from "../../model/analysis/bands";
import type { Spread, Variation } from "../../model/analysis/spread";
import { uncertain } from "../../model/analysis/tornado";
import { decimal, percent } from "../format";
import { axisFor, type Axis } from "./axis";
import type { About } from "./gainBasis";
import { measureOf, type Measure, type Words } from "./measure";

/** What alone makes the result vary. */
export const CAUSES = ["knowledge", "chance", "both"] as const;
export type Cause = (typeof CAUSES)[number];

/** The middle four fifths of worlds by one cause alone. */
export type CauseRow = {
  readonly cause: Cause;
  readonly low: number;
  readonly high: number;
};

export const causeRows = ({ bands }: Variation): readonly CauseRow[] =>
  CAUSES.map((cause) => ({
    cause,
    low: bands[cause].p10,
    high: bands[cause].p90,
  }));

const amountsOf = (variation: Variation): readonly number[] => [
  variation.mean,
  ...causeRows(variation).flatMap(({ low, high }) => [low, high]),
];

/** Holds all bars, and zero. */
export function spreadAxis(variation: Variation): Axis {
  const amounts = amountsOf(variation);
  return axisFor(Math.min(...amounts), Math.max(...amounts));
}

export const spreadMeasure = (
  spread: Spread,
  { gain }: About,
  words: Words,
): Measure => measureOf(gain, amountsOf(spread.horizon[gain]), words);

/** Half the width of the middle four fifths by luck alone: to which side of what, nobody knows yet. */
export const reachOf = ({ bands: { chance } }: Variation): number =>
  middleWidth(chance) / 2;

/** How much of the spread is luck, and how far the result would swing if all were known. */
export function spreadFinding(
  spread: Spread,
  { scenario, gain }: About,
  words: Words,
): string {
  const { m, t } = words;
  const variation = spread.horizon[gain];
  const { split, bands } = variation;
  const what = t.what[gain];
  if (!(split.total > 0)) return t.spread.nothing(what);
  if (split.chance === 0) return t.spread.knowledgeOnly(what);
  const measure = measureOf(gain, amountsOf(variation), words);
  const isLuckAlone =
    uncertain(scenario).length === 0 ||
    split.knowledge <= 2 * split.knowledgeSe;
  if (isLuckAlone) {
    const { p10, p90 } = bands.both;
    return t.spread.luckOnly({ what, range: measure.range(p10, p90) });
  }
  return t.spread.finding({
    count: decimal(scenario.place.count, m.locale),
    share: percent(1 - split.share, m.locale),
    what,
    reach: measure.text(reachOf(variation)),
  });
}

/** A row of the table: the figures behind the bars, for the whole period or up to a year. */
export type SpreadTableRow = {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
};

/** The whole period, and the cumulative saving of every year; nights have no years. */
export function spreadTable(
  spread: Spread,
  { scenario, gain }: About,
  words: Words,
): readonly SpreadTableRow[] {
  const { t } = words;
  const measure = measureOf(gain, amountsOf(spread.horizon[gain]), words);
  const first = Number(scenario.start.slice(0, 4));
  const years =
    gain === "nights" ? [] : spread.cumulative.map((year) => year[gain]);
  return [
    ...years.map((variation, i) => ({
      key: String(first + i),
      name: t.spread.until(first + i),
      cells: cellsOf(variation, measure, words),
    })),
    {
      key: "horizon",
      name: t.spread.horizon,
      cells: cellsOf(spread.horizon[gain], measure, words),
    },
  ];
}

function cellsOf(
  variation: Variation,
  measure: Measure,
  { m }: Words,
): readonly string[] {
  const { share, shareSe } = variation.split;
  const known = Number.isFinite(share);
  return [
    measure.figure(variation.mean),
    ...causeRows(variation).map(({ low, high }) =>
      m.payers.range(measure.figure(low), measure.figure(high)),
    ),
    known ? percent(1 - share, m.locale) : "–",
    known ? `± ${percent(shareSe, m.locale)}` : "–",
  ];
}
