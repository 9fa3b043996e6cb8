import type { ParameterName } from "../scenario/catalogue";
import { changedParameters, same } from "../scenario/difference";
import { withYears } from "../scenario/edit";
import type { Policy } from "../scenario/policy";
import type { Scenario } from "../scenario/scenario";

/** Something in which two scenarios differ, small enough to have a name of its own. */
export type Part =
  | {
      readonly kind: "lever";
      readonly policy: string;
      readonly field: PolicyField;
    }
  | { readonly kind: "assumption"; readonly name: ParameterName }
  | { readonly kind: "law" }
  /** Place, start, years, price year, baseline, seed, sampling, correlations, and policies that only one of the two has. */
  | { readonly kind: "frame" };

/** What of a policy can be changed; its name is no change. */
export type PolicyField = Exclude<keyof Policy, "id" | "name">;

/** Everything that moves a figure from one scenario to another: levers, then assumptions in catalogue order, law, frame. */
export function partsBetween(
  before: Scenario,
  after: Scenario,
): readonly Part[] {
  return [
    ...leversBetween(before, after),
    ...changedParameters(before, after).map(
      (name) => ({ kind: "assumption", name }) as const,
    ),
    ...(same(before.law, after.law) ? [] : [{ kind: "law" } as const]),
    ...(same(frameOf(before), frameOf(after))
      ? []
      : [{ kind: "frame" } as const]),
  ];
}

function leversBetween(before: Scenario, after: Scenario): readonly Part[] {
  return before.policies.flatMap((policy) => {
    const other = after.policies.find(({ id }) => id === policy.id);
    if (!other) return [];
    return fieldsOf(policy)
      .filter((field) => !same(policy[field], other[field]))
      .map((field) => ({ kind: "lever", policy: policy.id, field }) as const);
  });
}

const fieldsOf = (policy: Policy): readonly PolicyField[] =>
  (Object.keys(policy) as (keyof Policy)[]).filter(
    (key) => key !== "id" && key !== "name",
  );

/** All of a scenario that bears on figures and is neither lever, assumption nor law. */
function frameOf(scenario: Scenario): object {
  const {
    assumptions: _assumptions,
    law: _law,
    policies,
    title: _title,
    description: _description,
    id: _id,
    replications: _replications,
    precision: _precision,
    correlations,
    place: { count },
    ...frame
  } = scenario;
  const ties = correlations.map(({ between, value }) => ({ between, value }));
  return { ...frame, count, ties, ids: policies.map(({ id }) => id) };
}

/** `before` with some of the parts as `after` has them. */
export function withParts(
  before: Scenario,
  after: Scenario,
  parts: readonly Part[],
): Scenario {
  return parts.reduce(
    (scenario, part) => withPart(scenario, after, part),
    before,
  );
}

function withPart(scenario: Scenario, after: Scenario, part: Part): Scenario {
  switch (part.kind) {
    case "assumption": {
      const { name } = part;
      const assumptions = {
        ...scenario.assumptions,
        [name]: after.assumptions[name],
      };
      return { ...scenario, assumptions };
    }
    case "law":
      return { ...scenario, law: after.law };
    case "lever":
      return withField(scenario, after, part);
    case "frame":
      return withFrame(scenario, after);
  }
}

function withField(
  scenario: Scenario,
  after: Scenario,
  { policy: wanted, field }: Part & { readonly kind: "lever" },
): Scenario {
  const other = after.policies.find(({ id }) => id === wanted)!;
  const policies = scenario.policies.map((policy) =>
    policy.id === wanted ? { ...policy, [field]: other[field] } : policy,
  );
  return { ...scenario, policies };
}

/** Another frame with one's own levers, assumptions and law. */
function withFrame(scenario: Scenario, after: Scenario): Scenario {
  const { policies, assumptions, law } = scenario;
  const own = (id: string) => policies.find((policy) => policy.id === id);
  const kept = after.policies.map((policy) => own(policy.id) ?? policy);
  return withYears({ ...after, policies: kept, assumptions, law }, after.years);
}
