import { normalCdf, normalQuantile } from "../distributions";
import { PARAMETER_NAMES, type ParameterName } from "./catalogue";
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
  /** Where one of them is known: which of `parameters`, its normal score, and each one's correlation with it. */
  readonly pinned?: {
    readonly at: number;
    readonly score: number;
    readonly pull: Float64Array;
  };
};

/** A parameter taken to lie where a share of its distribution is below. */
export type Known = { readonly name: ParameterName; readonly share: number };

/** With `known`, what is correlated with it is drawn as it is given that one. Throws RangeError where the correlations contradict each other; the schema lets none through. */
export function dependenceOf(
  correlations: readonly Correlation[],
  known?: Known,
): Dependence {
  const names = correlated(correlations);
  const factor = factorOf(names, correlations);
  if (!factor) throw new RangeError("The correlations contradict each other.");
  const at = known ? names.indexOf(known.name) : -1;
  return {
    ...(known &&
      at >= 0 && {
        pinned: {
          at,
          score: normalQuantile(known.share),
          pull: Float64Array.from(factor, (row) => product(row, factor[at]!)),
        },
      }),
    parameters: names.map((name) => PARAMETER_NAMES.indexOf(name)),
    followers: factor
      .map((weights, at) => ({ at, weights }))
      .filter(({ at, weights }) => weights.subarray(0, at).some(Boolean)),
  };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

const scores = new Float64Array(PARAMETER_NAMES.length);
const tied = new Float64Array(PARAMETER_NAMES.length);

/** The largest double below 1. */
const MOST = 1 - Number.EPSILON / 2;

/**
 * Ties independent percentiles together: each follower's normal score becomes its share of the earlier ones' and of its
 * own, so that every percentile is still uniform (a Gaussian copula). All others keep their bytes. Where one is known,
 * each score moves by its correlation with how far that one's has to go: conditioning by kriging (Journel & Huijbregts
 * 1978), which leaves every world its own luck.
 */
export function tie(
  { parameters, followers, pinned }: Dependence,
  percentiles: Float64Array,
): void {
  for (let i = 0; i < parameters.length; i++) {
    scores[i] = normalQuantile(percentiles[parameters[i]!]!);
    tied[i] = scores[i]!;
  }
  for (const { at, weights } of followers) {
    let score = 0;
    for (let i = 0; i <= at; i++) score += weights[i]! * scores[i]!;
    tied[at] = score;
    percentiles[parameters[at]!] = percentileOf(score);
  }
  if (!pinned) return;
  const way = pinned.score - tied[pinned.at]!;
  pinned.pull.forEach((pull, i) => {
    if (pull !== 0)
      percentiles[parameters[i]!] = percentileOf(tied[i]! + pull * way);
  });
}

const percentileOf = (score: number) => Math.min(MOST, normalCdf(score));
