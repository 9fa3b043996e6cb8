import type { Subject } from "../../model/analysis/subject";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../model/scenario/catalogue";
import { type Lever } from "../../model/scenario/lever";
import type { Scenario } from "../../model/scenario/scenario";
import { assumptionField, leverField, type Field } from "../../ui/rows/fields";
import type { Messages } from "../../ui/text/da";
import type { SubjectName } from "./options";

/** An assumption or a lever of the policy, by its name. */
export const subjectOf = (name: SubjectName, policy: string): Subject =>
  isParameter(name)
    ? { kind: "assumption", name }
    : { kind: "lever", policy, lever: name as Lever };

const isParameter = (name: string): name is ParameterName =>
  PARAMETER_NAMES.some((known) => known === name);

/** The subject as the app's own field: label, unit, range. */
export function fieldOf(
  scenario: Scenario,
  subject: Subject,
  m: Messages,
): Field {
  if (subject.kind === "assumption")
    return assumptionField(scenario, scenario, subject.name, m);
  const policy = scenario.policies.find(({ id }) => id === subject.policy)!;
  return leverField(policy, policy, subject.lever, scenario.place.count, m);
}
