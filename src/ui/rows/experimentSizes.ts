import type { Scenario } from "../../model/scenario/scenario";

// How many worlds an experiment takes, step by step from a first picture to the whole one.

/** In a place of up to so many people; fewer in a larger one, whose worlds take longer and differ less. */
const SMALL_PLACE = 250;
const PAIRS = [100, 300, 1000];
const TORNADO_WORLDS = [10, 30, 60];
/** Fewer than these say nothing of their own error. */
const FEWEST_PAIRS = 20;
const FEWEST_WORLDS = 2;

/** The assumption's 80 % interval, as everywhere. */
export const TORNADO_ENDS = [0.1, 0.9] as const;

/** So many worlds as the place allows, and never fewer than `fewest`. */
export function forPlace(
  { place }: Scenario,
  steps: readonly number[],
  fewest: number,
): readonly number[] {
  const share = Math.min(1, SMALL_PLACE / place.count);
  return [...new Set(steps.map((n) => Math.max(fewest, Math.ceil(n * share))))];
}

/** Pairs of twins, which tell chance from knowledge. */
export const pairsFor = (scenario: Scenario): readonly number[] =>
  forPlace(scenario, PAIRS, FEWEST_PAIRS);

/** Worlds at each end of each bar of the tornado. */
export const endsFor = (scenario: Scenario): readonly number[] =>
  forPlace(scenario, TORNADO_WORLDS, FEWEST_WORLDS);
