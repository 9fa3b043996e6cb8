import type { Account, Column } from "../../model/results/results";
import { axisFor, type Axis } from "./axis";
import { type Contender, dividedBy } from "./compareRows";

/** One point in time of all curves; the value of each contender by its key, null where its period has ended. */
export type CurvePoint = {
  /** Years from the start. */
  readonly at: number;
  readonly values: { readonly [key: string]: number | null };
};

function curvesOf(
  contenders: readonly Contender[],
  perYear: number,
  valuesOf: (one: Contender) => readonly number[],
): readonly CurvePoint[] {
  const all = contenders.map((one) => [one.key, valuesOf(one)] as const);
  const length = Math.max(0, ...all.map(([, values]) => values.length));
  return Array.from({ length }, (_, i) => ({
    at: i / perYear,
    values: Object.fromEntries(
      all.map(([key, values]) => [key, values[i] ?? null]),
    ),
  }));
}

/** The median of what has been saved by the end of each year; all begin at nothing. */
export const savingCurves = (
  contenders: readonly Contender[],
  column: Column,
  perPerson: boolean,
): readonly CurvePoint[] =>
  curvesOf(contenders, 1, (one) => [
    0,
    ...one.pair.comparison.netSaving.cumulative.map(
      (account: Account) => account[column].p50 / dividedBy(one, perPerson),
    ),
  ]);

/** So many people found in homelessness do the counts of places of different size stand for. */
const HUNDRED = 100;

/** The median of people in homelessness under the policy, quarter by quarter; per hundred found where `perPerson`. */
export const homelessCurves = (
  contenders: readonly Contender[],
  perPerson: boolean,
): readonly CurvePoint[] =>
  curvesOf(contenders, 4, (one) =>
    one.pair.policy.outcomes.census.map(({ p50 }) =>
      perPerson ? (p50 / dividedBy(one, true)) * HUNDRED : p50,
    ),
  );

export function curveAxis(points: readonly CurvePoint[]): Axis {
  const values = points
    .flatMap((point) => Object.values(point.values))
    .filter((value) => value !== null);
  return axisFor(Math.min(0, ...values), Math.max(0, ...values));
}

/** The last value of a contender's curve. */
export const lastOf = (
  points: readonly CurvePoint[],
  key: string,
): number | undefined =>
  points.findLast(({ values }) => values[key] !== null)?.values[key] ??
  undefined;

/** Where each curve carries its letter, as an index of its points: each at another time, so that no letter hides another. */
export function lettersAt(
  points: readonly CurvePoint[],
  keys: readonly string[],
): readonly number[] {
  return keys.map((key, place) => {
    const last = points.findLastIndex(({ values }) => values[key] !== null);
    return Math.max(0, Math.round((last * (place + 1)) / (keys.length + 0.5)));
  });
}
