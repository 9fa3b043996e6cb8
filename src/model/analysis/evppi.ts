import { meanOf } from "../results/statistic";
import { type Regression, regression } from "./regression";
import { writeSigns } from "./signs";
import type { Smoother } from "./smoother";
import { squaresOf } from "./term";

/** What is asked: the worth of knowing some parameters before deciding. */
export type ValueQuestion = {
  /** Net benefit of each policy, one value per world; for money, minus the cost. */
  readonly benefits: readonly Float64Array[];
  /** The smoothers of the parameters that would be known. */
  readonly smoothers: readonly Smoother[];
  /**
   * For the group of all parameters: the knowledge variance of each policy's benefit less the first policy's, by twins; the first
   * policy has none. What the regression says is then stretched round its mean to that variance.
   */
  readonly knowledge?: readonly number[];
};

/** Expected value of partial perfect information, in the benefit's unit. */
export type ValueOfKnowing = {
  /** Best estimate: fitted values stretched to the variance that the parameters truly explain. */
  readonly value: number;
  /** Standard error, from the luck of the worlds and of the fit. */
  readonly se: number;
  /** Estimate from the fitted values as they are (Strong, Oakley & Brennan 2014). */
  readonly raw: number;
  /** How much too high the raw one is expected to be, since the best of noisy fits is chosen. */
  readonly upwardBias: number;
  /** Per policy after the first: variance of its difference that the regression explains, unbiased. */
  readonly explained: readonly number[];
};

/** Each draw is used with both signs. */
const DRAWS = 16;

/**
 * Expected value of knowing some parameters without error: the mean over worlds of the best policy's expected benefit given them, less
 * the expected benefit of the policy that is best without. Regression-based as in Strong, Oakley & Brennan (Med Decis Making 2014;
 * 34:311-26); errors by a wild bootstrap of the fit (Mammen 1993), since the luck of few persons differs from world to world.
 */
export function evppi(question: ValueQuestion): ValueOfKnowing {
  const { benefits, smoothers, knowledge } = question;
  const fits = differences(benefits).map((difference) =>
    regression(smoothers, difference),
  );
  const says = fits.map(({ mean, fitted }, i) => ({
    mean,
    deviations: fitted,
    stretch: stretchOf(fits[i]!, knowledge?.[i]),
  }));
  const raw = gain(says.map(unstretched));
  const best = gain(says);
  const errors = errorsOf(fits, says);
  return {
    value: best.mean,
    se: Math.sqrt(errors.variance + best.variance / benefits[0]!.length),
    raw: raw.mean,
    upwardBias: errors.rawMean - raw.mean,
    explained: fits.map(({ explained }) => explained),
  };
}

/** Expected value of knowing everything, the luck of each person too: a ceiling over every `evppi`. */
export function evpi(
  benefits: readonly Float64Array[],
): Pick<ValueOfKnowing, "value" | "se"> {
  const says = differences(benefits).map((difference) => {
    const mean = meanOf(difference);
    const deviations = difference.map((value) => value - mean);
    return { mean, deviations, stretch: 1 };
  });
  const { mean, variance } = gain(says);
  return { value: mean, se: Math.sqrt(variance / benefits[0]!.length) };
}

function differences(benefits: readonly Float64Array[]): Float64Array[] {
  const [first, ...others] = benefits;
  return others.map((benefit) =>
    benefit.map((value, world) => value - first![world]!),
  );
}

/** What is said of one policy's benefit less the first one's: in each world, mean + stretch x deviation. */
type Said = {
  readonly mean: number;
  readonly deviations: Float64Array;
  readonly stretch: number;
};

const unstretched = (said: Said): Said => ({ ...said, stretch: 1 });

/** So that what is fitted varies as what it estimates. */
function stretchOf(
  { fitted, explained }: Regression,
  knowledge = explained,
): number {
  const variance = squaresOf(fitted) / (fitted.length - 1);
  return variance > 0 ? Math.sqrt(Math.max(0, knowledge) / variance) : 0;
}

/** Mean and variance over worlds of what the best policy there brings beyond the one that is best on average. */
function gain(says: readonly Said[]): { mean: number; variance: number } {
  const worlds = says[0]!.deviations.length;
  const means = says.map(({ mean }) => mean);
  const chosen = means.indexOf(Math.max(0, ...means)); // −1 is the first policy
  let sum = 0;
  let squares = 0;
  for (let world = 0; world < worlds; world++) {
    let best = 0;
    let ofChosen = 0;
    for (let i = 0; i < says.length; i++) {
      const { mean, deviations, stretch } = says[i]!;
      const value = mean + stretch * deviations[world]!;
      if (value > best) best = value;
      if (i === chosen) ofChosen = value;
    }
    sum += best - ofChosen;
    squares += (best - ofChosen) * (best - ofChosen);
  }
  const mean = sum / worlds;
  return { mean, variance: Math.max(0, squares / worlds - mean * mean) };
}

/**
 * Variance of the estimate by luck of the fit, and mean of the raw one. Never below the variance of what is fitted unstretched, so that
 * a value which is 0 because nothing is explained does not seem certain.
 */
function errorsOf(fits: readonly Regression[], says: readonly Said[]) {
  const signs = new Float64Array(says[0]!.deviations.length);
  const raw: number[] = [];
  const widened: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    writeSigns(draw, signs);
    const noises = fits.map((fit) => noiseOf(fit, signs));
    for (const sign of [1, -1]) {
      const other = says.map((said, i) => shaken(said, noises[i]!, sign));
      raw.push(gain(other.map(unstretched)).mean);
      widened.push(gain(other).mean);
    }
  }
  const [rawMean, mean] = [
    meanOf(Float64Array.from(raw)),
    meanOf(Float64Array.from(widened)),
  ];
  const variance =
    widened.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) /
    (widened.length - 1);
  return { rawMean, variance };
}

type Noise = Pick<Said, "mean" | "deviations">;

/** What the fit makes of its residuals with other signs, each enlarged by what the fit took from it. */
function noiseOf(
  { residuals, freedom, again }: Regression,
  signs: Float64Array,
): Noise {
  const worlds = residuals.length;
  const enlarged = Math.sqrt(worlds / Math.max(1, worlds - freedom));
  const values = residuals.map(
    (residual, i) => enlarged * residual * signs[i]!,
  );
  return { mean: meanOf(values), deviations: again(values) };
}

const shaken = (
  { mean, deviations, stretch }: Said,
  noise: Noise,
  sign: number,
): Said => ({
  mean: mean + sign * noise.mean,
  deviations: deviations.map((value, i) => value + sign * noise.deviations[i]!),
  stretch: Math.max(1, stretch),
});
