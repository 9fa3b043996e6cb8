import type { Comparison, PolicyResult } from "../../model/results/results";

/** Whole nights in homelessness over the horizon as they are written: those avoided are rounded for themselves, as in every sentence. */
export type ShownNights = {
  readonly before: number;
  readonly after: number;
  readonly avoided: number;
};

/** Nights under the baseline and the policy, and those avoided, which add up as printed. */
export function shownNights(
  baseline: PolicyResult,
  { nightsAvoided }: Pick<Comparison, "nightsAvoided">,
): ShownNights {
  const before = Math.round(baseline.outcomes.nights.all.horizon.mean);
  const avoided = Math.round(nightsAvoided.horizon.mean) + 0;
  return { before, avoided, after: before - avoided };
}
