import type { Subject } from "../../model/analysis/subject";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../model/scenario/catalogue";
import {
  type Lever,
  LEVERS,
  leverValue,
  MORE_LEVERS,
} from "../../model/scenario/lever";
import type { ParameterGroup } from "../../model/scenario/parameter";
import { parameter } from "../../model/scenario/catalogue";
import type { Scenario } from "../../model/scenario/scenario";
import type { Messages } from "../text/da";
import { assumptionField, leverField, type Field, written } from "./fields";

/** A number that can be asked about, by its name: the same in every scenario and for every policy. */
export type SubjectName = ParameterName | Lever;

/** All of them, levers first. */
export const SUBJECT_NAMES: readonly SubjectName[] = [
  ...LEVERS,
  ...MORE_LEVERS,
  ...PARAMETER_NAMES,
];

const isParameter = (name: string): name is ParameterName =>
  PARAMETER_NAMES.some((known) => known === name);

/** An assumption, or a lever of the policy. */
export const subjectOf = (name: SubjectName, policy: string): Subject =>
  isParameter(name)
    ? { kind: "assumption", name }
    : { kind: "lever", policy, lever: name };

/** A scenario as it stands and as it was opened; the range of a field depends on both. */
export type Standing = {
  readonly scenario: Scenario;
  readonly origin: Scenario;
};

/** The subject as the app's own field: label, unit, range. */
export function fieldOf(
  { scenario, origin }: Standing,
  subject: Subject,
  m: Messages,
): Field {
  if (subject.kind === "assumption")
    return assumptionField(scenario, origin, subject.name, m);
  const policyIn = ({ policies }: Scenario) =>
    policies.find(({ id }) => id === subject.policy);
  const policy = policyIn(scenario)!;
  return leverField(
    policy,
    policyIn(origin) ?? policy,
    subject.lever,
    scenario.place.count,
    m,
  );
}

/** Where the subject stands now; undefined for a lever that is left loose. */
export function standsAt(
  { scenario }: Pick<Standing, "scenario">,
  subject: Subject,
): number | undefined {
  if (subject.kind === "assumption")
    return scenario.assumptions[subject.name].value;
  const policy = scenario.policies.find(({ id }) => id === subject.policy);
  return policy && leverValue(policy, subject.lever);
}

/** So many values from one end of the field's slider to the other; the one nearest to where it stands is that itself. */
export function valuesOver(
  { slider: { min, max } }: Field,
  count: number,
  now?: number,
): number[] {
  const step = (max - min) / (count - 1);
  const values = Array.from({ length: count }, (_, i) => min + i * step);
  if (now === undefined || now < min || now > max) return values;
  return values.with(Math.round((now - min) / step), now);
}

/** The unit without the price year behind it. */
export const shortUnit = ({ unit }: Field): string => unit.replace(/ \(.*/, "");

/** A value with its unit and price year: 1.310 kr. pr. døgn (2025-priser). */
export const valueText = (field: Field, value: number, m: Messages): string =>
  `${written(field, value, m.locale)} ${field.unit}`;

/** A subject as it stands in a list to choose from. */
export type SubjectChoice = {
  readonly name: SubjectName;
  readonly label: string;
  readonly group: ParameterGroup | "levers";
};

export const subjectChoices = (m: Messages): readonly SubjectChoice[] =>
  SUBJECT_NAMES.map((name) =>
    isParameter(name)
      ? {
          name,
          label: parameter(name).label[m.locale],
          group: parameter(name).group,
        }
      : { name, label: m.levers.names[name], group: "levers" },
  );
