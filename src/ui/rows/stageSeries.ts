import type { Results } from "../../model/results/results";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import type { LockedAnswer } from "./lockedAnswer";
import { censusSeries, savingSeries, type CensusPoint } from "./series";

type Range = readonly [number, number];

/** The cumulative saving by a year's end, and what it was in the answer that is kept. */
export type StageSavingPoint = {
  readonly x: number;
  readonly now: number;
  readonly nowBand: Range;
  readonly before: number | undefined;
};

const startYear = ({ scenario }: { scenario: { start: string } }) =>
  Number(scenario.start.slice(0, 4));

/** A kept answer in other prices, or discounted otherwise, is not drawn on the same axis. */
const hasSameKroner = (results: Results, before: LockedAnswer) =>
  results.scenario.priceYear === before.scenario.priceYear &&
  results.discounted === before.discounted;

export function stageSaving(
  results: Results,
  pair: Pair,
  before: LockedAnswer | null,
): readonly StageSavingPoint[] {
  const drawn = before && hasSameKroner(results, before) ? before : null;
  return savingSeries(pair, "total").map(
    ({ year, isStart, median, middle }) => ({
      x: year,
      now: median,
      nowBand: middle,
      before: drawn
        ? isStart
          ? 0
          : drawn.savingByYear[year - startYear(drawn)]
        : undefined,
    }),
  );
}

export const stageSavingAxis = (points: readonly StageSavingPoint[]): Axis => {
  const all = points.flatMap(({ nowBand, before }) => [
    ...nowBand,
    before ?? 0,
  ]);
  return axisFor(Math.min(0, ...all), Math.max(0, ...all), 4);
};

/** People in homelessness on a day under both policies, and under the one that is kept. */
export type StageCensusPoint = {
  readonly x: number;
  readonly baseline: number;
  readonly baselineBand: Range;
  readonly policy: number;
  readonly policyBand: Range;
  readonly before: number | undefined;
  readonly day: CensusPoint;
};

export function stageCensus(
  results: Results,
  pair: Pair,
  before: LockedAnswer | null,
): readonly StageCensusPoint[] {
  const late = before ? (startYear(results) - startYear(before)) * 4 : 0;
  return censusSeries(pair).map((day, i) => ({
    x: day.time,
    baseline: day.baseline,
    baselineBand: day.baselineBand,
    policy: day.policy,
    policyBand: day.policyBand,
    before: before?.census[i + late],
    day,
  }));
}

export const stageCensusAxis = (points: readonly StageCensusPoint[]): Axis =>
  axisFor(
    0,
    Math.max(
      1,
      ...points.flatMap(({ baselineBand, policyBand, before }) => [
        baselineBand[1],
        policyBand[1],
        before ?? 0,
      ]),
    ),
    4,
  );
