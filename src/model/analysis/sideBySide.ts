import type { Statistic } from "../results/results";
import { ascending, meanOf, percentile, statistic } from "../results/statistic";
import type { Scenario } from "../scenario/scenario";
import {
  againstOf,
  eachGain,
  estimateOf,
  gainOf,
  type Gains,
} from "./estimate";
import type { Outcome } from "./outcome";
import type { Sampling } from "../scenario/sampling";

/** What one policy gains on the baseline in each world, in replication order. */
export type WorldGains = {
  readonly policy: string;
  readonly gains: Gains<Float64Array<ArrayBuffer>>;
};

/** Which run is asked for its worlds, and how its kroner are read. */
export type WorldsOrder = {
  readonly scenario: Scenario;
  readonly count: number;
  readonly discounted: boolean;
};

/** The gains of every policy that is not the baseline, world by world. */
export const worldGains = (
  outcome: Outcome,
  scenario: Scenario,
): readonly WorldGains[] =>
  scenario.policies
    .filter(({ id }) => id !== scenario.baseline)
    .map(({ id }) => ({
      policy: id,
      gains: eachGain((gain) => gainOf(outcome, againstOf(scenario, id), gain)),
    }));

/** A run in as far as it decides which people and which luck it has met. */
export type Played = {
  readonly scenario: Pick<
    Scenario,
    "seed" | "sampling" | "start" | "years" | "place"
  >;
  readonly replications: number;
};

/** Whether world for world two runs have the same people and the same luck, so that their difference can be taken in each world. */
export function sharesLuck(a: Played, b: Played): boolean {
  const [one, other] = [a.scenario, b.scenario];
  return (
    a.replications === b.replications &&
    one.seed === other.seed &&
    one.sampling === other.sampling &&
    one.start === other.start &&
    one.years === other.years &&
    one.place.count === other.place.count
  );
}

/** How much more one run gains than another, with its own band. */
export type GainDifference = {
  readonly difference: Statistic;
  /** Share of worlds, or of pairs of worlds, in which it gains more. */
  readonly higher: number;
};

/** One value per world of a run, and how its worlds were drawn. */
export type Sample = {
  readonly values: Float64Array;
  readonly sampling: Sampling;
};

/** What `after` is above `before` in each of the same worlds. */
export function pairedDifference(
  before: Sample,
  after: Sample,
): GainDifference {
  const change = after.values.map((value, w) => value - before.values[w]!);
  return {
    difference: statistic(change, after.sampling),
    higher: shareAbove(change),
  };
}

/** So many values stand for the worlds of a run where every one is held against every one of another. */
const MOST_POINTS = 300;

/**
 * What a world of `after` is above any world of `before`, as if they had nothing in common: neither people nor luck, nor
 * numbers that nobody knows. The mean is the difference of the means; its errors are added as those of two runs.
 */
export function independentDifference(
  before: Sample,
  after: Sample,
): GainDifference {
  const [from, to] = [pointsOf(before.values), pointsOf(after.values)];
  const change = new Float64Array(from.length * to.length);
  to.forEach((value, i) =>
    from.forEach((other, j) => (change[i * from.length + j] = value - other)),
  );
  const [one, other] = [before, after].map(
    ({ values, sampling }) => estimateOf(values, sampling).se,
  );
  return {
    difference: {
      ...statistic(change, "independent"),
      mean: meanOf(after.values) - meanOf(before.values),
      se: Math.sqrt(one! * one! + other! * other!),
    },
    higher: shareAbove(change),
  };
}

/** All values, or percentiles that stand for equally many of them each. */
function pointsOf(values: Float64Array): Float64Array {
  if (values.length <= MOST_POINTS) return values;
  const sorted = ascending(values);
  return Float64Array.from({ length: MOST_POINTS }, (_, i) =>
    percentile(sorted, (i + 0.5) / MOST_POINTS),
  );
}

const shareAbove = (values: Float64Array): number =>
  values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) /
  values.length;
