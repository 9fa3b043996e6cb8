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
  /** How much too high the raw one is by the bootstrap, since the best of noisy fits is chosen; rather more where noise is most of the fit. */
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
 *
 * Two reservations. The policy that is best without knowing is found on the same worlds: where policies are about equal, the value is
 * too low, by less than its standard error. And a benefit that several parameters bend together beyond products of two is caught in
 * part; `knowledge` sets that right for the group of all.
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

function differences(benefits: readonly Float64Array[]): Float64Array[] {
  const [first, ...others] = benefits;
  if (others.length === 0)
    throw new RangeError(
      "Knowing is worth something between policies; give two or more.",
    );
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
  const gains = new Float64Array(says[0]!.deviations.length); // the first policy's difference is 0
  for (const said of says) raise(gains, said);
  const chosen = says.reduce((a, b) => (b.mean > a.mean ? b : a));
  if (chosen.mean > 0) lower(gains, chosen);
  const mean = meanOf(gains);
  const variance = squaresOf(gains) / gains.length - mean * mean;
  return { mean, variance: Math.max(0, variance) };
}

function raise(best: Float64Array, { mean, deviations, stretch }: Said): void {
  for (let world = 0; world < best.length; world++) {
    const value = mean + stretch * deviations[world]!;
    if (value > best[world]!) best[world] = value;
  }
}

function lower(best: Float64Array, { mean, deviations, stretch }: Said): void {
  for (let world = 0; world < best.length; world++)
    best[world]! -= mean + stretch * deviations[world]!;
}

/**
 * Variance of the estimate by luck of the fit, and mean of the raw one. Never below the variance of what is fitted unstretched, so that
 * a value which is 0 because nothing is explained does not seem certain.
 */
function errorsOf(fits: readonly Regression[], says: readonly Said[]) {
  const signs = new Float64Array(says[0]!.deviations.length);
  const isWidened = says.some(({ stretch }) => stretch > 1);
  const widened: number[] = [];
  const raw = isWidened ? [] : widened;
  for (let draw = 0; draw < DRAWS; draw++) {
    writeSigns(draw, signs);
    const noises = fits.map((fit) => noiseOf(fit, signs));
    for (const sign of [1, -1]) {
      const other = says.map((said, i) => shaken(said, noises[i]!, sign));
      widened.push(gain(other).mean);
      if (isWidened) raw.push(gain(other.map(unstretched)).mean);
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
function noiseOf(fit: Regression, signs: Float64Array): Noise {
  const { residuals, freedom, again } = fit;
  const worlds = residuals.length;
  const enlarged = Math.sqrt(worlds / Math.max(1, worlds - freedom));
  const values = new Float64Array(worlds);
  for (let i = 0; i < worlds; i++)
    values[i] = enlarged * residuals[i]! * signs[i]!;
  return { mean: meanOf(values), deviations: again(values) };
}

function shaken(said: Said, noise: Noise, sign: number): Said {
  const deviations = said.deviations.slice();
  for (let i = 0; i < deviations.length; i++)
    deviations[i]! += sign * noise.deviations[i]!;
  return {
    mean: said.mean + sign * noise.mean,
    deviations,
    stretch: Math.max(1, said.stretch),
  };
}
