import { type Histogram, worldsAbove } from "../../model/analysis/histogram";
import type { Column, Results, Statistic } from "../../model/results/results";
import {
  money,
  moneyRange,
  scaleFor,
  tickFigure,
  unitName,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { MoneyTexts } from "../text/money/da";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import { chanceInWords, verdictOf } from "./sentences";

/** One bar: the worlds whose net saving lies above `from` and not above `to`, kr. */
export type BinRow = {
  readonly from: number;
  readonly to: number;
  /** Where the bar stands. */
  readonly middle: number;
  readonly count: number;
  readonly isSaving: boolean;
};

export const binRows = ({ edges, counts }: Histogram): readonly BinRow[] =>
  counts.map((count, i) => {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    return { from, to, middle: (from + to) / 2, count, isSaving: from >= 0 };
  });

export const countAxis = (rows: readonly BinRow[]): Axis =>
  axisFor(0, Math.max(1, ...rows.map(({ count }) => count)), 4);

/** From the lowest bin's edge to the highest's. */
export const binAxis = (rows: readonly BinRow[], marks: number): Axis => {
  const [low, high] = [rows[0]?.from ?? 0, rows.at(-1)?.to ?? 0];
  const { ticks } = axisFor(low, high, marks);
  return {
    domain: [low, high],
    ticks: ticks.filter((tick) => tick >= low && tick <= high),
  };
};

/** Share of the worlds above zero; the same as the chance that it pays. */
export const shareAbove = (of: Histogram): number =>
  worldsAbove(of) / of.counts.reduce((sum, count) => sum + count, 0);

/** "I 93 af 100 verdener spares der penge …", as firm as the interval allows. */
export function histogramFinding(
  results: Results,
  pair: Pair,
  column: Column,
  share: number,
  t: MoneyTexts,
  m: Messages,
): string {
  const saving = pair.comparison.netSaving[column];
  const worlds = results.replications;
  const scale = scaleFor([saving.p10, saving.p90]);
  const facts = {
    policy: pair.policyName,
    who: t.who[column],
    chance: chanceInWords(share, worlds, m),
    ...endsOf(saving, t, m),
    amount: money(saving.mean, scaleFor([saving.mean]), m.locale),
    range: moneyRange(
      Math.min(Math.abs(saving.p10), Math.abs(saving.p90)),
      Math.max(Math.abs(saving.p10), Math.abs(saving.p90)),
      scale,
      m.locale,
    ),
  };
  switch (verdictOf(saving, worlds)) {
    case "equal":
      return t.histogram.equal(facts);
    case "oneWorld":
    case "fewWorlds":
      return t.histogram.few(facts);
    case "saves":
      return t.histogram.saves(facts);
    case "costs":
      return t.histogram.costs(facts);
    case "undecided":
      return t.histogram.undecided(facts);
  }
}

/** The ends of the interval as a saving or an extra cost, each in words. */
function endsOf({ p10, p90 }: Statistic, t: MoneyTexts, m: Messages) {
  const scale = scaleFor([p10, p90]);
  const say = (kr: number) =>
    (kr < 0 ? t.histogram.extra : t.histogram.saving)(
      money(Math.abs(kr), scale, m.locale),
    );
  return { low: say(p10), high: say(p90) };
}

/** An edge of a bin in the axis' size, with as many decimals as edges so close need. */
export const edgeFigure = (
  edge: number,
  { from, to }: BinRow,
  scale: Scale,
  m: Messages,
): string => tickFigure(edge, to - from, scale, m.locale);

/** "Over 4 til og med 5 mio. kr." */
export const binText = (
  row: BinRow,
  scale: Scale,
  t: MoneyTexts,
  m: Messages,
): string =>
  t.histogram.bin(
    edgeFigure(row.from, row, scale, m),
    edgeFigure(row.to, row, scale, m),
    unitName(scale, m.locale),
  );
