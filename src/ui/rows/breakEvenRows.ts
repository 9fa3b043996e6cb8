import type { Column, Results } from "../../model/results/results";
import { countInWords } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import type { Pair } from "./comparison";
import { chanceInWords, medianBreakEven, verdictOf, within } from "./sentences";
import { withReserve, worldsOf } from "./worldShares";

/** One budget year; shares of all worlds. */
export type BreakEvenYear = {
  readonly year: number;
  /** Above zero at the end of this year and of every later one. */
  readonly forGood: number;
  /** Above zero at the end of this year. */
  readonly ahead: number;
  /** From the end of this year for good: what `forGood` has grown. */
  readonly thisYear: number;
};

/** When a policy breaks even for one payer. */
export type BreakEvenRows = {
  readonly years: readonly BreakEvenYear[];
  /** Worlds paid back for good, paid back and lost again, never ahead; together all of them. */
  readonly outcomes: readonly [
    forGood: number,
    unpays: number,
    neverAtAll: number,
  ];
  readonly worlds: number;
};

/** Shares year by year, and the worlds of the three outcomes. */
export function breakEvenRows(
  { replications }: Results,
  pair: Pair,
  column: Column,
): BreakEvenRows {
  const { paidBackBy, aheadAt, unpays, neverAtAll } =
    pair.comparison.breakEvenYear[column];
  const [lost = 0, never = 0] = worldsOf([unpays, neverAtAll], replications);
  const years = paidBackBy.map((forGood, i) => ({
    year: pair.years[i] ?? i + 1,
    forGood,
    ahead: aheadAt[i] ?? forGood,
    thisYear: forGood - (paidBackBy[i - 1] ?? 0),
  }));
  return {
    years,
    outcomes: [replications - lost - never, lost, never],
    worlds: replications,
  };
}

/** The year by which at least half of the worlds have broken even, or that fewer do. */
export function breakEvenFinding(
  results: Results,
  pair: Pair,
  column: Column,
  t: DecisionTexts,
  m: Messages,
): string {
  const say = findingOf(results, pair, column, t, m);
  return withReserve(say, results.replications, t, m);
}

function findingOf(
  { replications }: Results,
  pair: Pair,
  column: Column,
  t: DecisionTexts,
  m: Messages,
): string {
  const who = m.saving.who[column];
  const policy = pair.policyName;
  const { netSaving, breakEvenYear } = pair.comparison;
  if (verdictOf(netSaving[column], replications) === "equal")
    return t.breakEven.equal(who);
  const { paidBackBy } = breakEvenYear[column];
  const ordinal = medianBreakEven(pair, column);
  const share = paidBackBy.at((ordinal ?? 0) - 1) ?? 0;
  const chance = chanceInWords(share, replications, m);
  if (ordinal !== null) {
    const year = pair.years[ordinal - 1] ?? ordinal;
    return t.breakEven.median({ policy, who, year, chance });
  }
  const horizon = within(pair, m);
  return share === 0
    ? t.breakEven.never({ policy, who, within: horizon })
    : t.breakEven.seldom({ policy, who, within: horizon, chance });
}

/** "ikke inden for ti år": the bar of the worlds that do not get there. */
export const notWithin = (pair: Pair, t: DecisionTexts, m: Messages): string =>
  t.breakEven.notWithin(
    m.sentence.within(
      countInWords(pair.years.length, m.locale),
      pair.years.length === 1,
    ),
  );
