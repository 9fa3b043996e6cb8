import {
  fit,
  type Fitted,
  meanOf,
  quantile,
  type Spread,
} from "../../model/distributions";
import { logGamma } from "../../model/elementary";
import type { ParameterName } from "../../model/scenario/catalogue";
import { parameter } from "../../model/scenario/catalogue";
import { domainOf, partnerOf } from "../../model/scenario/domain";
import type { Assumption } from "../../model/scenario/parameter";
import { canFit } from "../../model/scenario/rules";
import { summaryOf } from "./guesses";

/** Fewer guesses than this say nothing of a spread. */
export const FEWEST_GUESSES = 3;

/** Numbers that a room can have an opinion of, and that stand alone: no other number follows from them. */
export const GUESSED = [
  "retention36",
  "shelterDay",
  "reachToday",
  "acceptHome",
  "timeToHome",
  "interimStay",
  "interimDay",
  "icmYear",
  "decisionInTime",
] as const satisfies readonly ParameterName[];
export type Guessed = (typeof GUESSED)[number];

/** A value and a spread as a room's guesses give them. */
export type GuessedSpread =
  | {
      readonly ok: true;
      readonly value: number;
      readonly spread: Spread;
      /** What the model's own distribution holds: the ends of its 80 % interval and its median. */
      readonly low: number;
      readonly median: number;
      readonly high: number;
    }
  | { readonly ok: false; readonly why: "tooFew" | "alike" | "impossible" };

/** Standard normal deviates of the 80 % and the 95 % interval's upper ends. */
const Z90 = 1.2815515655446004;
const Z975 = 1.959963984540054;

/**
 * The distribution whose 80 % interval is that of the guesses: lognormal where the number is above zero, beta where it is a
 * share. Where no such one exists, as with guesses of none or all, a triangle of the lowest, the middle and the highest guess.
 */
export function spreadOfGuesses(
  values: readonly number[],
  name: ParameterName,
): GuessedSpread {
  const summary = summaryOf(values);
  if (!summary || values.length < FEWEST_GUESSES)
    return { ok: false, why: "tooFew" };
  const { low, high, median } = summary;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return { ok: false, why: "alike" };
  const isShare = parameter(name).unit === "share";
  const smooth = isShare ? betaOf(low, high) : lognormalOf(low, high);
  const triangle = {
    value: median,
    spread: { family: "triangular", low: least, high: most },
  } as const;
  const found = [smooth, triangle].find((one) => one && isPossible(one, name));
  if (!found || partnerOf(name)) return { ok: false, why: "impossible" };
  const fitted = fit(found.value, found.spread);
  return {
    ok: true,
    ...found,
    low: quantile(fitted, 0.1),
    median: quantile(fitted, 0.5),
    high: quantile(fitted, 0.9),
  };
}

type Wanted = { readonly value: number; readonly spread: Spread };

function isPossible({ value, spread }: Wanted, name: ParameterName): boolean {
  const domain = domainOf(name);
  const ends = "low" in spread ? [spread.low, spread.high] : [];
  return (
    [value, ...ends].every((x) => x >= domain.low && x <= domain.high) &&
    canFit(value, spread)
  );
}

/** The lognormal with these 10 and 90 percentiles, by its mean and its 95 % interval. */
function lognormalOf(low: number, high: number): Wanted | undefined {
  if (!(low > 0 && high > low)) return undefined;
  const deviation = Math.log(high / low) / (2 * Z90);
  const median = Math.sqrt(low * high);
  const at = (z: number) => clean(median * Math.exp(z * deviation));
  return {
    value: clean(median * Math.exp(deviation ** 2 / 2)),
    spread: { family: "lognormal", low: at(-Z975), high: at(Z975) },
  };
}

/** Halvings of a bracket: enough for seven digits. */
const STEPS = 30;
/** Effective sample sizes between which a beta is looked for. */
const SIZES = { fewest: 0.5, most: 1e5 } as const;

/** The beta with these 10 and 90 percentiles: for each mean the size that gives the width, and the mean that puts it in its place. */
function betaOf(low: number, high: number): Wanted | undefined {
  if (!(low > 0 && high < 1 && high > low)) return undefined;
  let [least, most] = [low, high];
  let found = betaWithWidth((low + high) / 2, high - low);
  for (let step = 0; step < STEPS; step++) {
    const mean = (least + most) / 2;
    found = betaWithWidth(mean, high - low);
    const excess = quantile(found, 0.1) + quantile(found, 0.9) - low - high;
    if (excess < 0) least = mean;
    else most = mean;
  }
  const whole = quantile(found, 0.975) - quantile(found, 0.025);
  const value = clean(meanOf(found));
  return { value, spread: intervalOf(value, whole) };
}

function betaWithWidth(mean: number, width: number): Fitted {
  let [few, many]: [number, number] = [SIZES.fewest, SIZES.most];
  let beta = betaOfSize(mean, few);
  for (let step = 0; step < STEPS; step++) {
    const size = Math.sqrt(few * many);
    beta = betaOfSize(mean, size);
    if (quantile(beta, 0.9) - quantile(beta, 0.1) > width) few = size;
    else many = size;
  }
  return beta;
}

function betaOfSize(mean: number, size: number): Fitted {
  const [shape1, shape2] = [mean * size, (1 - mean) * size];
  const logBeta = logGamma(shape1) + logGamma(shape2) - logGamma(size);
  return { family: "beta", shape1, shape2, logBeta, low: 0, high: 1 };
}

/** An interval of this width that lies inside 0 to 1 and holds the mean; a beta is fitted to its width alone. */
function intervalOf(value: number, width: number): Spread {
  const low = Math.min(Math.max(0, value - width / 2), Math.max(0, 1 - width));
  return { family: "beta", low: clean(low), high: clean(low + width) };
}

/** Without the last digits that arithmetic leaves. */
const clean = (x: number) => Number(x.toPrecision(12));

/** The assumption as the room would have it; its source says so. */
export const guessedAssumption = (
  before: Assumption,
  { value, spread }: Extract<GuessedSpread, { ok: true }>,
  note: { readonly da: string; readonly en: string },
): Assumption => ({
  ...before,
  value,
  spread,
  source: { kind: "guess", cite: note.da, confidence: "D", note },
});

/** Ends of the 80 % interval, median and mean of an assumption as it stands. */
export function standingSpread({ value, spread }: Assumption) {
  const fitted = fit(value, spread);
  return {
    low: quantile(fitted, 0.1),
    median: quantile(fitted, 0.5),
    high: quantile(fitted, 0.9),
    mean: meanOf(fitted),
  };
}
