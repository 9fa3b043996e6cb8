import type { Scenario } from "../scenario/scenario";
import { type Part, partsBetween, withParts } from "./difference";
import {
  againstOf,
  eachGain,
  type Estimate,
  estimateOf,
  gainOf,
  type Gains,
  samplingOf,
} from "./estimate";
import { type Experiment, Series } from "./experiment";

/** What one part of a change has moved. */
export type Move = { readonly part: Part; readonly change: Gains<Estimate> };

/** The way from one scenario's mean gains to another's, part by part; the moves add up to the whole but for the last digits of doubles. */
export type Explanation = {
  readonly policy: string;
  readonly before: Gains<Estimate>;
  readonly after: Gains<Estimate>;
  /** Shapley: each part's mean move over all orders. Sequential: its move in the order of `moves`, where parts are too many. */
  readonly method: "shapley" | "sequential";
  readonly moves: readonly Move[];
  readonly worlds: number;
};

export type ExplainOrder = {
  readonly before: Scenario;
  readonly after: Scenario;
  /** A policy that both have. */
  readonly policy: string;
  readonly discounted: boolean;
  readonly worlds: readonly number[];
};

/** Up to so many parts all 2^n combinations are played. */
export const MOST_FOR_SHAPLEY = 4;

/** Splits the change of the gains between the parts in which two scenarios differ, in the same worlds with the same luck (Shapley 1953; Štrumbelj & Kononenko 2010). */
export function* explain(order: ExplainOrder): Experiment<Explanation> {
  const { before, after } = order;
  const parts = partsBetween(before, after);
  const coalitions = coalitionsOf(parts.length);
  const series = new Series(
    coalitions.map((inside) =>
      withParts(
        before,
        after,
        parts.filter((_, i) => inside.includes(i)),
      ),
    ),
    order.discounted,
  );
  let soFar: Explanation | undefined;
  for (const worlds of order.worlds) {
    series.take(yield { trials: series.next(worlds), soFar });
    soFar = resultOf(order, parts, coalitions, series);
  }
  if (!soFar)
    throw new Error("An explanation needs at least one step of worlds.");
  return soFar;
}

/** Places of the parts that are as `after` has them. */
type Coalition = readonly number[];

/** Every combination of few parts; of many, the first none, one, two, … From nothing to all. */
function coalitionsOf(parts: number): readonly Coalition[] {
  const places = Array.from({ length: parts }, (_, i) => i);
  if (parts > MOST_FOR_SHAPLEY)
    return Array.from({ length: parts + 1 }, (_, n) => places.slice(0, n));
  return Array.from({ length: 1 << parts }, (_, bits) =>
    places.filter((place) => bits & (1 << place)),
  );
}

function resultOf(
  { policy }: ExplainOrder,
  parts: readonly Part[],
  coalitions: readonly Coalition[],
  series: Series,
): Explanation {
  const columns = eachGain((gain) =>
    coalitions.map((_, at) =>
      gainOf(series.of(at), againstOf(series.scenarios[at]!, policy), gain),
    ),
  );
  const last = coalitions.length - 1;
  const sampling = samplingOf([series.of(0), series.of(last)]);
  const isShapley = parts.length <= MOST_FOR_SHAPLEY;
  const weightsOf = isShapley ? shapleyWeights : sequentialWeights;
  const meanOfEach = (column: (of: readonly Float64Array[]) => Float64Array) =>
    eachGain((gain) => estimateOf(column(columns[gain]), sampling));
  return {
    policy,
    before: meanOfEach((of) => of[0]!),
    after: meanOfEach((of) => of[last]!),
    method: isShapley ? "shapley" : "sequential",
    moves: parts.map((part, place) => {
      const weights = weightsOf(place, parts.length, coalitions);
      return { part, change: meanOfEach((of) => weighted(weights, of)) };
    }),
    worlds: series.worlds,
  };
}

/** A part's weight on the value of each coalition: |S|! (n − |S| − 1)! / n! for joining S, the negative of it on S itself. */
function shapleyWeights(
  place: number,
  parts: number,
  coalitions: readonly Coalition[],
): number[] {
  const share = (others: number) =>
    (factorial(others) * factorial(parts - others - 1)) / factorial(parts);
  return coalitions.map((inside) =>
    inside.includes(place) ? share(inside.length - 1) : -share(inside.length),
  );
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

const sequentialWeights = (place: number, parts: number): number[] =>
  Array.from({ length: parts + 1 }, (_, n) =>
    n === place + 1 ? 1 : n === place ? -1 : 0,
  );

function weighted(
  weights: readonly number[],
  columns: readonly Float64Array[],
): Float64Array {
  const sum = new Float64Array(columns[0]!.length);
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    columns[at]!.forEach((value, world) => (sum[world]! += weight * value));
  });
  return sum;
}
