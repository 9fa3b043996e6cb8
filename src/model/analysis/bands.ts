import type { Statistic } from "../results/results";
import { meanOf, statistic } from "../results/statistic";
import { varianceSplit } from "./varianceSplit";

/** Percentiles of an outcome over worlds. */
export type Band = Omit<Statistic, "mean" | "se">;

/** How the outcome would vary if one of the two kinds of uncertainty were the only one, and by both. */
export type Bands = {
  /** By the parameters alone, each world at its expected luck. */
  readonly knowledge: Band;
  /** By luck alone, round the mean; symmetric by its making. */
  readonly chance: Band;
  readonly both: Band;
};

/**
 * Bands by twins: two values per world under the same parameters and different luck. Knowledge: the pairs' means, shrunk round the mean
 * so that their variance is the knowledge variance (empirical Bayes constrained to the variance: Louis, JASA 1984; 79:393-8); their form
 * keeps a little of the luck. Chance: the mean ± the difference of the twins over √2, a mixture over all worlds.
 */
export function bands(first: Float64Array, second: Float64Array): Bands {
  const { knowledge, chance } = varianceSplit(first, second);
  const pairs = first.map((value, world) => (value + second[world]!) / 2);
  const mean = meanOf(pairs);
  const shrink =
    knowledge > 0 ? Math.sqrt(knowledge / (knowledge + chance / 2)) : 0;
  const luck = first.map(
    (value, world) => (value - second[world]!) * Math.SQRT1_2,
  );
  return {
    knowledge: bandOf(pairs.map((value) => mean + shrink * (value - mean))),
    chance: bandOf(
      together(
        luck,
        luck.map((x) => -x),
      ).map((value) => mean + value),
    ),
    both: bandOf(together(first, second)),
  };
}

/** Width of the middle four fifths: of the chance band, by how much the result would vary even with perfect knowledge. */
export const middleWidth = ({ p10, p90 }: Band): number => p90 - p10;

function bandOf(values: Float64Array): Band {
  const { p5, p10, p25, p50, p75, p90, p95 } = statistic(values);
  return { p5, p10, p25, p50, p75, p90, p95 };
}

function together(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
