import { squaresOf } from "./term";
import { meanOf } from "../results/statistic";

/** Variance of an outcome between worlds: by what is not known, and by luck. */
export type VarianceSplit = {
  /** Variance by the parameters; unbiased, so it may be estimated below 0. */
  readonly knowledge: number;
  readonly knowledgeSe: number;
  /** Variance by the luck of persons and homes, when all parameters are known. */
  readonly chance: number;
  readonly chanceSe: number;
  /** knowledge + chance */
  readonly total: number;
  /** knowledge / total, held from 0 to 1; NaN where nothing varies. */
  readonly share: number;
  readonly rawShare: number;
  readonly shareSe: number;
};

/**
 * Splits an outcome's variance by twins: in each world two values under the same parameters and different luck. One-way random effects
 * by analysis of variance (Searle, Casella & McCulloch 1992, ch. 3); standard errors by leaving out one world after another. At least
 * three worlds.
 */
export function varianceSplit(
  first: Float64Array,
  second: Float64Array,
): VarianceSplit {
  demandTwins(first, second);
  const sums = sumsOf(first, second);
  const { knowledge, chance } = split(sums);
  const total = knowledge + chance;
  const rawShare = knowledge / total;
  return {
    knowledge,
    chance,
    total,
    rawShare,
    share: Math.min(1, Math.max(0, rawShare)),
    ...jackknife(sums),
  };
}

/** The split of each budget year: one column per year, as of the cumulative saving. */
export function varianceSplitByYear(
  first: readonly Float64Array[],
  second: readonly Float64Array[],
): VarianceSplit[] {
  return first.map((column, year) => varianceSplit(column, second[year]!));
}

/** Of each world, its pair's mean (from the mean of all) and half its squared difference; and their sums. */
type Sums = {
  readonly centres: Float64Array;
  readonly within: Float64Array;
  readonly worlds: number;
  readonly centre: number;
  readonly centreSquares: number;
  readonly withinSum: number;
};

function sumsOf(first: Float64Array, second: Float64Array): Sums {
  const pairs = first.map((value, world) => (value + second[world]!) / 2);
  const mean = meanOf(pairs);
  const centres = pairs.map((value) => value - mean);
  const within = first.map((value, world) => {
    const apart = value - second[world]!;
    return (apart * apart) / 2;
  });
  return {
    centres,
    within,
    worlds: first.length,
    centre: centres.reduce((a, b) => a + b),
    centreSquares: squaresOf(centres),
    withinSum: within.reduce((a, b) => a + b),
  };
}

type Parts = { readonly knowledge: number; readonly chance: number };

/** Variance of the pairs' means is knowledge + chance / 2. */
function split(sums: Omit<Sums, "centres" | "within">): Parts {
  const { worlds, centre, centreSquares, withinSum } = sums;
  const chance = withinSum / worlds;
  const between = (centreSquares - (centre * centre) / worlds) / (worlds - 1);
  return { knowledge: between - chance / 2, chance };
}

function jackknife(
  sums: Sums,
): Pick<VarianceSplit, "knowledgeSe" | "chanceSe" | "shareSe"> {
  const without = Array.from(sums.centres, (centre, world) =>
    split({
      worlds: sums.worlds - 1,
      centre: sums.centre - centre,
      centreSquares: sums.centreSquares - centre * centre,
      withinSum: sums.withinSum - sums.within[world]!,
    }),
  );
  const error = (read: (parts: Parts) => number) =>
    jackknifeError(Float64Array.from(without, read));
  return {
    knowledgeSe: error(({ knowledge }) => knowledge),
    chanceSe: error(({ chance }) => chance),
    shareSe: error(({ knowledge, chance }) => knowledge / (knowledge + chance)),
  };
}

/** Tukey 1958. */
function jackknifeError(values: Float64Array): number {
  const mean = meanOf(values);
  const squares = squaresOf(values.map((value) => value - mean));
  return Math.sqrt((squares * (values.length - 1)) / values.length);
}

function demandTwins(first: Float64Array, second: Float64Array): void {
  if (first.length !== second.length || first.length < 3)
    throw new RangeError(
      `Twins of ${first.length} and ${second.length} worlds; give both for the same worlds, at least three.`,
    );
}
