import type { Column } from "../../model/results/results";
import type { Pair } from "./comparison";
import { axisFor, type Axis } from "./axis";

type Range = readonly [number, number];

/** The cumulative saving at the end of one budget year; the first point is the start, where all is zero. */
export type SavingPoint = {
  /** The budget year whose end this is; the start is the end of the year before. */
  readonly year: number;
  readonly isStart: boolean;
  readonly widest: Range;
  readonly middle: Range;
  readonly narrowest: Range;
  readonly median: number;
  readonly mean: number;
};

const START = {
  isStart: true,
  widest: [0, 0],
  middle: [0, 0],
  narrowest: [0, 0],
  median: 0,
  mean: 0,
} as const;

export function savingSeries(
  pair: Pair,
  column: Column,
): readonly SavingPoint[] {
  const first = pair.years[0] ?? 0;
  const points = pair.comparison.netSaving.cumulative.map((account, i) => {
    const saving = account[column];
    return {
      year: pair.years[i] ?? first + i,
      isStart: false,
      widest: [saving.p5, saving.p95],
      middle: [saving.p10, saving.p90],
      narrowest: [saving.p25, saving.p75],
      median: saving.p50,
      mean: saving.mean,
    } as const;
  });
  return [{ ...START, year: first - 1 }, ...points];
}

export const savingAxis = (points: readonly SavingPoint[]): Axis =>
  axisFor(
    Math.min(...points.map(({ widest }) => widest[0])),
    Math.max(...points.map(({ widest }) => widest[1])),
  );

/** People in homelessness on one day, under both policies. */
export type CensusPoint = {
  /** Calendar time in years: 2027.25 is the first day of the second quarter of 2027. */
  readonly time: number;
  readonly quarter: number;
  readonly isEnd: boolean;
  readonly baseline: number;
  readonly baselineBand: Range;
  readonly policy: number;
  readonly policyBand: Range;
};

export function censusSeries(pair: Pair): readonly CensusPoint[] {
  const { census } = pair.policy.outcomes;
  const start = pair.years[0] ?? 0;
  return census.map((now, i) => {
    const before = pair.baseline.outcomes.census[i] ?? now;
    return {
      time: start + i / 4,
      quarter: (i % 4) + 1,
      isEnd: i === census.length - 1,
      baseline: before.p50,
      baselineBand: [before.p10, before.p90],
      policy: now.p50,
      policyBand: [now.p10, now.p90],
    };
  });
}

export const censusAxis = (points: readonly CensusPoint[]): Axis =>
  axisFor(
    0,
    Math.max(
      1,
      ...points.flatMap(({ baselineBand, policyBand }) => [
        baselineBand[1],
        policyBand[1],
      ]),
    ),
  );

/** Every n-th year, so that at most `most` marks stand on the axis; the last year always does. */
export function yearTicks(
  first: number,
  last: number,
  most: number,
): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}
