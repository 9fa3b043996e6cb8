import type {
  Comparison,
  PolicyResult,
  Results,
} from "../../model/results/results";
import type { Policy } from "../../model/scenario/policy";
import type { Language } from "../format";

/** One policy and the baseline it is held against, with everything the pictures need of both. */
export type Pair = {
  readonly comparison: Comparison;
  readonly policy: PolicyResult;
  readonly baseline: PolicyResult;
  readonly policyName: string;
  readonly baselineName: string;
  /** Calendar years of the budget years. */
  readonly years: readonly number[];
};

const nameOf = (policies: readonly Policy[], id: string, language: Language) =>
  policies.find((policy) => policy.id === id)?.name[language] ?? id;

/** The comparison of this policy with the baseline; the first one when the policy is not among them. */
export function pairOf(
  results: Results,
  policyId: string,
  language: Language,
): Pair {
  const comparison =
    results.comparisons.find(({ policy }) => policy === policyId) ??
    results.comparisons[0];
  const policy = results.policies.find(({ id }) => id === comparison?.policy);
  const baseline = results.policies.find(
    ({ id }) => id === comparison?.baseline,
  );
  if (!comparison || !policy || !baseline)
    throw new Error("The results hold no comparison with a baseline.");
  const { policies } = results.scenario;
  return {
    comparison,
    policy,
    baseline,
    policyName: nameOf(policies, policy.id, language),
    baselineName: nameOf(policies, baseline.id, language),
    years: policy.years,
  };
}
