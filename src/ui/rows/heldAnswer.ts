import type { Gains } from "../../model/analysis/estimate";
import type { Results } from "../../model/results/results";
import type { Scenario } from "../../model/scenario/scenario";

/** An answer that is kept while the scenario moves on. */
export type HeldAnswer = {
  readonly scenario: Scenario;
  /** Version of the model that gave it. */
  readonly model: string;
  readonly worlds: number;
  readonly discounted: boolean;
  /** Mean gains by the policy's id. */
  readonly gains: ReadonlyMap<string, Gains<number>>;
};

/** What is kept of a run's results. */
export const heldAnswer = ({
  scenario,
  model,
  replications,
  discounted,
  comparisons,
}: Omit<Results, "seconds">): HeldAnswer => ({
  scenario,
  model,
  worlds: replications,
  discounted,
  gains: new Map(
    comparisons.map(({ policy, netSaving, nightsAvoided }) => [
      policy,
      {
        total: netSaving.total.mean,
        municipality: netSaving.municipality.mean,
        region: netSaving.region.mean,
        state: netSaving.state.mean,
        nights: nightsAvoided.horizon.mean,
      },
    ]),
  ),
});
