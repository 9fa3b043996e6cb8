import type { Column, Comparison } from "../results/results";
import { COLUMNS } from "../results/money";
import { meanOf, standardError } from "../results/statistic";
import type { Sampling } from "../scenario/sampling";
import type { Scenario } from "../scenario/scenario";
import {
  type Against,
  nightsAvoidedOf,
  type Outcome,
  savingOf,
} from "./outcome";

/** A mean over worlds and its Monte Carlo standard error. */
export type Estimate = { readonly mean: number; readonly se: number };

/** What a policy gains on the baseline: net saving per column in kr., and nights in homelessness avoided. */
export const GAINS = [...COLUMNS, "nights"] as const;
export type Gain = Column | "nights";
export type Gains<T> = { readonly [G in Gain]: T };

/** A record made gain by gain. */
export const eachGain = <T>(make: (gain: Gain) => T): Gains<T> =>
  Object.fromEntries(GAINS.map((gain) => [gain, make(gain)])) as Gains<T>;

/** Of one value per world, of consecutive worlds in their order. */
export function estimateOf(values: Float64Array, sampling: Sampling): Estimate {
  const mean = meanOf(values);
  const se = values.length > 1 ? standardError(values, mean, sampling) : NaN;
  return { mean, se };
}

/** The gain per world over the horizon. */
export const gainOf = (
  outcome: Outcome,
  against: Against,
  gain: Gain,
): Float64Array<ArrayBuffer> =>
  gain === "nights"
    ? nightsAvoidedOf(outcome, against)
    : savingOf(outcome, against, { column: gain });

/** How the worlds of outcomes read together were drawn: as soon as some lean on each other, all are read by sequences. */
export const samplingOf = (outcomes: readonly Outcome[]): Sampling =>
  outcomes.some(({ sampling }) => sampling === "stratified")
    ? "stratified"
    : "independent";

/** The mean change of each gain from one outcome to another of the same worlds, world by world. */
export function changeOf(
  before: Outcome,
  after: Outcome,
  against: Against,
): Gains<Estimate> {
  return eachGain((gain) => {
    const from = gainOf(before, against, gain);
    const to = gainOf(after, against, gain);
    const change = to.map((value, world) => value - from[world]!);
    return estimateOf(change, samplingOf([before, after]));
  });
}

/** The places in a scenario of a comparison's two policies. Throws where it has no policy of that name. */
export function againstOf(
  scenario: Scenario,
  policy: Comparison["policy"],
): Against {
  const placeOf = (id: string) => {
    const place = scenario.policies.findIndex((one) => one.id === id);
    if (place < 0) throw new Error(`No policy has the id "${id}".`);
    return place;
  };
  return { policy: placeOf(policy), baseline: placeOf(scenario.baseline) };
}
