import { fit, quantile } from "../distributions";
import { type ParameterName } from "../scenario/catalogue";
import { withAssumption, withPolicy } from "../scenario/edit";
import { type Lever, leverValue, withLever } from "../scenario/lever";
import type { Scenario } from "../scenario/scenario";

/** One number that can be asked about: an assumption, or a lever of a policy. */
export type Subject =
  | { readonly kind: "assumption"; readonly name: ParameterName }
  | { readonly kind: "lever"; readonly policy: string; readonly lever: Lever };

/** The scenario with the subject at a value, as if a person had set it: an assumption's spread moves along. */
export function withSubject(
  scenario: Scenario,
  subject: Subject,
  value: number,
): Scenario {
  if (subject.kind === "assumption")
    return withAssumption(scenario, subject.name, value);
  const policy = scenario.policies.find(({ id }) => id === subject.policy);
  if (!policy) throw new Error(`No policy has the id "${subject.policy}".`);
  return withPolicy(
    scenario,
    policy.id,
    withLever(policy, subject.lever, value),
  );
}

/** Where the subject stands; undefined for a lever that is left loose. */
export function valueOf(
  scenario: Scenario,
  subject: Subject,
): number | undefined {
  if (subject.kind === "assumption")
    return scenario.assumptions[subject.name].value;
  const policy = scenario.policies.find(({ id }) => id === subject.policy);
  return policy && leverValue(policy, subject.lever);
}

/** The scenario with an assumption known to be exactly this, all else as uncertain as it was. */
export function knowing(
  scenario: Scenario,
  name: ParameterName,
  value: number,
): Scenario {
  const assumption = scenario.assumptions[name];
  const known = { ...assumption, value, spread: { family: "fixed" } } as const;
  return {
    ...scenario,
    assumptions: { ...scenario.assumptions, [name]: known },
  };
}

/** The assumption's value that a share of its distribution lies below, in its own price year. */
export function quantileOf(
  scenario: Scenario,
  name: ParameterName,
  share: number,
): number {
  const { value, spread } = scenario.assumptions[name];
  return quantile(fit(value, spread), share);
}
