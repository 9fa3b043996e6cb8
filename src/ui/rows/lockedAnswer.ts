import type { Results, Statistic } from "../../model/results/results";
import type { Scenario } from "../../model/scenario/scenario";
import type { Pair } from "./comparison";

/** Of a statistic, what a picture in large type shows: mean, its standard error and the ends of the 80 % interval. */
export type Shown = Pick<Statistic, "mean" | "se" | "p10" | "p90">;

/** An answer kept to be seen beside later ones; plain data, a few hundred figures besides the scenario itself. */
export type LockedAnswer = {
  readonly scenario: Scenario;
  /** The policy that was held against the baseline. */
  readonly policyId: string;
  readonly worlds: number;
  readonly discounted: boolean;
  /** Net saving of all payers together over the horizon, kr. */
  readonly saving: Shown;
  /** Share of worlds in which it pays. */
  readonly chance: number;
  /** People in homelessness on the last day. */
  readonly homeless: Shown;
  /** Median cumulative saving at each year's end, kr. */
  readonly savingByYear: readonly number[];
  /** Median of people in homelessness on each quarter's first day and on the last day. */
  readonly census: readonly number[];
};

const shown = ({ mean, se, p10, p90 }: Statistic): Shown => ({
  mean,
  se,
  p10,
  p90,
});

/** What is kept of a run's answer about one policy. */
export function lockedAnswer(results: Results, pair: Pair): LockedAnswer {
  const { netSaving, chanceItPays } = pair.comparison;
  const { census } = pair.policy.outcomes;
  return {
    scenario: results.scenario,
    policyId: pair.policy.id,
    worlds: results.replications,
    discounted: results.discounted,
    saving: shown(netSaving.total),
    chance: chanceItPays.total,
    homeless: shown(census.at(-1)!),
    savingByYear: netSaving.cumulative.map(({ total }) => total.p50),
    census: census.map(({ p50 }) => p50),
  };
}
