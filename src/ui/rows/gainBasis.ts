import type { Gain } from "../../model/analysis/estimate";
import type { Scenario } from "../../model/scenario/scenario";
import type { Measure, Words } from "./measure";

/** Which answer a picture is about. */
export type About = {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly gain: Gain;
  readonly discounted: boolean;
};

/** Name of a policy of the scenario. */
export const policyName = (
  { policies }: Scenario,
  wanted: string,
  { m }: Words,
): string => policies.find(({ id }) => id === wanted)?.name[m.locale] ?? wanted;

/** What is counted, in which unit, over which years and in which prices. */
export function basisText(
  { scenario, policy, gain, discounted }: About,
  measure: Measure,
  words: Words,
): string {
  const first = Number(scenario.start.slice(0, 4));
  return words.t.basis({
    counted: words.t.counted[gain],
    policy: policyName(scenario, policy, words),
    baseline: policyName(scenario, scenario.baseline, words),
    from: first,
    to: first + scenario.years - 1,
    unit: measure.unit,
    prices: scenario.priceYear,
    discounted,
    isMoney: measure.isMoney,
  });
}
