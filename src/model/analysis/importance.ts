import { meanOf } from "../results/statistic";
import { midRanks } from "./ranks";
import { type Regression, regression } from "./regression";
import type { Smoother } from "./smoother";
import { squaresOf } from "./term";

/** An estimate and its standard error. */
export type Measure = { readonly value: number; readonly se: number };

/** How much one parameter has to do with one outcome. */
export type Importance = {
  /** Spearman's rank correlation, −1 to 1; the sign tells the direction. 0 for a parameter that never varies. */
  readonly correlation: Measure;
  /** Part of the outcome's variance that would go if this parameter alone were known; unbiased, so below 0 by luck where it does nothing. */
  readonly share: Measure;
  /** The same of the variance that knowledge of all parameters would take away; none when that is not given. */
  readonly shareOfKnowledge: Measure | undefined;
};

/** Importance of each parameter for one outcome; `knowledge` is the outcome's knowledge variance, by twins, taken as it is. */
export function importance(
  smoothers: readonly Smoother[],
  outcome: Float64Array,
  knowledge?: number,
): Importance[] {
  const ranks = midRanks(outcome);
  return smoothers.map((smoother) => {
    const { share, variance } = explainedShare(smoother, outcome);
    return {
      correlation: correlation(smoother.ranks, ranks),
      share,
      shareOfKnowledge:
        knowledge !== undefined && knowledge > 0
          ? times(share, variance / knowledge)
          : undefined,
    };
  });
}

const times = ({ value, se }: Measure, factor: number): Measure => ({
  value: value * factor,
  se: se * factor,
});

const NOTHING: Measure = { value: 0, se: 0 };

/** Spearman's correlation, ties at their middle rank; standard error of Bonett & Wright (Psychometrika 2000; 65:23-8). */
function correlation(a: Float64Array | undefined, b: Float64Array): Measure {
  if (!a) return NOTHING;
  const middle = (b.length + 1) / 2;
  let products = 0;
  for (let i = 0; i < b.length; i++)
    products += (a[i]! - middle) * (b[i]! - middle);
  const lengths = Math.sqrt(
    squaresOf(a.map((rank) => rank - middle)) *
      squaresOf(b.map((rank) => rank - middle)),
  );
  if (lengths === 0) return NOTHING;
  const rho = products / lengths;
  const spread = Math.sqrt((1 + (rho * rho) / 2) / (b.length - 3));
  return { value: rho, se: (1 - rho * rho) * spread };
}

/** First-order share by the parameter's smooth curve; standard error by the share's influence function, whatever the noise's form. */
function explainedShare(
  smoother: Smoother,
  outcome: Float64Array,
): { readonly share: Measure; readonly variance: number } {
  const fit = regression([smoother], outcome);
  const { variance, explained } = fit;
  if (!(variance > 0)) return { share: NOTHING, variance };
  const value = explained / variance;
  const se = Math.max(errorByInfluence(fit, outcome), errorOfNothing(fit));
  return { share: { value, se }, variance };
}

/** How far each world moves the share, to first order: (curve² + 2 curve residual − share deviation²) / variance. */
function errorByInfluence(fit: Regression, outcome: Float64Array): number {
  const { mean, fitted, residuals, variance, explained } = fit;
  const share = explained / variance;
  const influence = outcome.map((value, world) => {
    const curve = fitted[world]! * (fitted[world]! + 2 * residuals[world]!);
    return (curve - share * (value - mean) * (value - mean)) / variance;
  });
  const centre = meanOf(influence);
  const squares = squaresOf(influence.map((value) => value - centre));
  return Math.sqrt(squares) / outcome.length;
}

/** Error of a share that is truly 0, where the first order vanishes: a chi-squared number over the worlds. */
const errorOfNothing = ({ freedom, residuals }: Regression) =>
  Math.sqrt(2 * Math.max(0, freedom - 1)) / residuals.length;
