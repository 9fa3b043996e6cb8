import { normalCdf, normalQuantile } from "../distributions";
import { PARAMETER_NAMES } from "./catalogue";
import { correlated, type Correlation, factorOf } from "./correlation";

/** How correlated parameters follow each other, in the form a draw reads. */
export type Dependence = {
  /** Positions of the correlated parameters, in catalogue order. */
  readonly parameters: readonly number[];
  /** Those that follow an earlier one: which of `parameters`, and how much of each one's own normal score is in theirs. */
  readonly followers: readonly {
    readonly at: number;
    readonly weights: Float64Array;
  }[];
};

/** Throws RangeError where the correlations contradict each other; the schema lets none through. */
export function dependenceOf(correlations: readonly Correlation[]): Dependence {
  const names = correlated(correlations);
  const factor = factorOf(names, correlations);
  if (!factor) throw new RangeError("The correlations contradict each other.");
  return {
    parameters: names.map((name) => PARAMETER_NAMES.indexOf(name)),
    followers: factor
      .map((weights, at) => ({ at, weights }))
      .filter(({ at, weights }) => weights.subarray(0, at).some(Boolean)),
  };
}

const scores = new Float64Array(PARAMETER_NAMES.length);

/** The largest double below 1. */
const MOST = 1 - Number.EPSILON / 2;

/**
 * Ties independent percentiles together: each follower's normal score becomes its share of the earlier ones' and of its
 * own, so that every percentile is still uniform (a Gaussian copula). All others keep their bytes.
 */
export function tie(
  { parameters, followers }: Dependence,
  percentiles: Float64Array,
): void {
  for (let i = 0; i < parameters.length; i++)
    scores[i] = normalQuantile(percentiles[parameters[i]!]!);
  for (const { at, weights } of followers) {
    let score = 0;
    for (let i = 0; i <= at; i++) score += weights[i]! * scores[i]!;
    percentiles[parameters[at]!] = Math.min(MOST, normalCdf(score));
  }
}
