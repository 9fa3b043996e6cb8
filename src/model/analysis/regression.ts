import { meanOf } from "../results/statistic";
import { jointSmoother, type Smoother } from "./smoother";
import {
  afresh,
  squaresOf,
  squaresOfCurve,
  sweep,
  type Term,
  termOf,
} from "./term";

/** What some parameters together tell of an outcome. */
export type Regression = {
  readonly mean: number;
  /** What the parameters say of each world, from the mean. */
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** Parameters that the fit is worth, the mean among them: the trace of S in fitted = S outcome. */
  readonly freedom: number;
  /** Variance of the outcome. */
  readonly variance: number;
  /** Variance that the parameters explain, unbiased: the residuals' is taken over worlds less trace(2S − S²). By luck below 0 where they explain nothing. */
  readonly explained: number;
  /** The same smoothing of other values, as deviations from their mean. */
  readonly again: (values: Float64Array) => Float64Array;
};

const SWEEPS_TO_TUNE = 3;
const MOST_SWEEPS = 60;
/** Part of the outcome's sum of squares. */
const SETTLED = 1e-9;
const SWEEPS_AGAIN = 2;
/** As many products as there are this many worlds for each. */
const WORLDS_PER_PAIR = 40;
const MOST_PAIRS = 66;

/**
 * Regression of one value per world on one parameter or several: a sum of penalised splines, by backfitting (Hastie & Tibshirani
 * 1990), and products of normal scores between those that bend the outcome most. Throws where lengths differ or worlds are too few.
 */
export function regression(
  smoothers: readonly Smoother[],
  outcome: Float64Array,
): Regression {
  demandWorlds(smoothers, outcome);
  const deviations = lessMean(outcome);
  const residuals = deviations.slice();
  const terms = smoothers.map(termOf);
  const total = squaresOf(residuals);
  if (total > 0) {
    settle(terms, residuals, SWEEPS_TO_TUNE);
    const pairs = pairsOf(terms, outcome.length);
    terms.push(...pairs);
    if (pairs.length > 0) settle(terms, residuals, 0);
  }
  return {
    mean: meanOf(outcome),
    fitted: less(deviations, residuals),
    residuals,
    ...worthOf(terms, residuals, total),
    again: (values) => smoothedAgain(terms, values),
  };
}

function settle(
  terms: readonly Term[],
  residuals: Float64Array,
  tuning: number,
): void {
  const total = squaresOf(residuals);
  for (let i = 0; i < MOST_SWEEPS; i++) {
    const moved = sweep(terms, residuals, i < tuning);
    if (terms.length === 1) return;
    if (i >= tuning && moved <= SETTLED * total) return;
  }
}

/** Products of the strongest terms, each with each, as many as the worlds allow. */
function pairsOf(terms: readonly Term[], worlds: number): Term[] {
  const most = Math.min(MOST_PAIRS, worlds / WORLDS_PER_PAIR);
  const strongest = terms
    .filter(({ smoother }) => smoother.ranks)
    .map((term) => ({ term, strength: squaresOfCurve(term) }))
    .toSorted((a, b) => b.strength - a.strength)
    .filter((_, i) => (i * (i + 1)) / 2 <= most)
    .map(({ term }) => term.smoother);
  return strongest.flatMap((a, i) =>
    strongest.slice(0, i).map((b) => termOf(jointSmoother(a, b))),
  );
}

/** Traces of the terms one by one; exact for what is free, and near for bends, as parameters are drawn apart. The mean counts once. */
function worthOf(
  terms: readonly Term[],
  residuals: Float64Array,
  total: number,
): Pick<Regression, "freedom" | "variance" | "explained"> {
  let freedom = 1 - terms.length;
  let spent = 1 - terms.length;
  for (const { smoother, kept } of terms)
    kept.forEach((part, j) => {
      const trace = part * smoother.told[j]!;
      freedom += trace;
      spent += trace * (2 - trace);
    });
  const variance = total / (residuals.length - 1);
  const left = squaresOf(residuals) / (residuals.length - spent);
  return { freedom, variance, explained: variance - left };
}

function smoothedAgain(
  terms: readonly Term[],
  values: Float64Array,
): Float64Array {
  const centred = lessMean(values);
  const left = centred.slice();
  const fresh = terms.map(afresh);
  for (let i = 0; i < (terms.length === 1 ? 1 : SWEEPS_AGAIN); i++)
    sweep(fresh, left, false);
  return less(centred, left);
}

function lessMean(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  const deviations = values.slice();
  for (let i = 0; i < values.length; i++) deviations[i]! -= mean;
  return deviations;
}

function less(a: Float64Array, b: Float64Array): Float64Array {
  const difference = a.slice();
  for (let i = 0; i < a.length; i++) difference[i]! -= b[i]!;
  return difference;
}

function demandWorlds(
  smoothers: readonly Smoother[],
  outcome: Float64Array,
): void {
  const worlds = outcome.length;
  const other = smoothers.find((smoother) => smoother.worlds !== worlds);
  if (other)
    throw new RangeError(
      `A parameter has ${other.worlds} worlds and the outcome ${worlds}; give both for the same worlds.`,
    );
  const least = 2 * (smoothers.length + 10);
  if (worlds < least)
    throw new RangeError(
      `${worlds} worlds are too few for ${smoothers.length} parameters; give at least ${least}.`,
    );
}
