import { parameter, type ParameterName } from "../../model/scenario/catalogue";
import { changedParameters, same } from "../../model/scenario/difference";
import {
  type Lever,
  LEVERS,
  leverValue,
  looseOf,
  MORE_LEVERS,
} from "../../model/scenario/lever";
import type { Text } from "../../model/scenario/parameter";
import type { Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, type Language } from "../format";
import {
  assumptionField,
  type Field,
  leverField,
  shownValue,
  written,
} from "../rows/fields";
import type { Messages } from "../text/da";
import { messages } from "../text/messages";
import type { WorkTexts } from "../text/work/da";
import { workTexts } from "../text/work/texts";

/** What was done, in both languages, and what it was done to. */
export type Named = { readonly name: Text; readonly key: string };

type Words = { readonly m: Messages; readonly t: WorkTexts };

/** One thing that is otherwise in the one scenario than in the other. */
type Change = {
  readonly key: string;
  readonly say: (words: Words) => string;
};

/** A sentence in every language. */
export const inBoth = (
  say: (words: Words, language: Language) => string,
): Text => {
  const of = (language: Language) =>
    say({ m: messages(language), t: workTexts(language) }, language);
  return { da: of("da"), en: of("en") };
};

/** What leads from one scenario to the other, such as "Boliger pr. år 8 → 20". */
export function stepName(before: Scenario, after: Scenario): Named {
  const changes = changesOf(before, after);
  const [first] = changes;
  if (!first) return { name: inBoth(({ t }) => t.steps.other), key: "other" };
  if (changes.length === 1) return { name: inBoth(first.say), key: first.key };
  return {
    name: inBoth(({ m, t }) => several(changes, m, t)),
    key: changes.map(({ key }) => key).join(" "),
  };
}

function several(
  changes: readonly Change[],
  { locale }: Messages,
  { steps }: WorkTexts,
): string {
  const count = decimal(changes.length, locale);
  return changes.every(({ key }) => key.startsWith("assumption:"))
    ? steps.assumptions(count)
    : steps.several(count);
}

const changesOf = (a: Scenario, b: Scenario): readonly Change[] => [
  ...assumptionChanges(a, b),
  ...policyChanges(a, b),
  ...numberChange(a, b, "years"),
  ...worldChanges(a, b),
  ...partChange("law", a.law, b.law),
  ...partChange("place", a.place, b.place),
];

// ---- Assumptions

function assumptionChanges(a: Scenario, b: Scenario): readonly Change[] {
  const drawn = changedParameters(a, b);
  const names = (Object.keys(b.assumptions) as ParameterName[]).filter(
    (name) =>
      drawn.includes(name) || !same(a.assumptions[name], b.assumptions[name]),
  );
  return names.map((name) => ({
    key: `assumption:${name}`,
    say: (words) => assumptionStep(a, b, name, words),
  }));
}

function assumptionStep(
  a: Scenario,
  b: Scenario,
  name: ParameterName,
  { m, t }: Words,
): string {
  const label = parameter(name).label[m.locale];
  const [before, after] = [a.assumptions[name], b.assumptions[name]];
  if (before.value !== after.value) {
    const field = assumptionField(b, a, name, m);
    return moved(label, field, unitOf(name, m), { m, t });
  }
  return same(before.spread, after.spread)
    ? t.steps.assumption(label)
    : t.steps.spread(label);
}

/** Kroner per what is said by the label; the step says kroner. */
const unitOf = (name: ParameterName, m: Messages): string => {
  const { unit } = parameter(name);
  return unit.startsWith("kr") ? m.units.kr : m.units[unit];
};

const moved = (label: string, field: Field, unit: string, { m, t }: Words) =>
  t.steps.moved(
    label,
    written(field, field.before, m.locale),
    shownValue(field, m.locale),
    unit,
  );

// ---- Policies

const ALL_LEVERS: readonly Lever[] = [...LEVERS, ...MORE_LEVERS];

function policyChanges(a: Scenario, b: Scenario): readonly Change[] {
  const ids = ({ policies }: Scenario) => policies.map(({ id }) => id);
  if (a.baseline !== b.baseline || !same(ids(a), ids(b)))
    return [{ key: "policies", say: ({ t }) => t.steps.policies }];
  return b.policies.flatMap((after, i) => {
    const before = a.policies[i]!;
    if (same(before, after)) return [];
    const levers = ALL_LEVERS.filter(
      (lever) => leverValue(before, lever) !== leverValue(after, lever),
    );
    if (levers.length === 0)
      return [
        {
          key: `policy:${after.id}`,
          say: ({ m, t }: Words) => t.steps.policy(after.name[m.locale]),
        },
      ];
    return levers.map((lever) => ({
      key: `lever:${after.id}:${lever}`,
      say: (words: Words) => leverStep(before, after, lever, b, words),
    }));
  });
}

/** The baseline is named, since most levers moved are those of what it is compared with. */
function leverStep(
  before: Policy,
  after: Policy,
  lever: Lever,
  { baseline, place }: Scenario,
  words: Words,
): string {
  const { m, t } = words;
  const field = leverField(after, before, lever, place.count, m);
  const value = (policy: Policy) => {
    const number = leverValue(policy, lever);
    return number === undefined
      ? t.steps[looseOf(lever) ?? "asNeeded"]
      : written(field, number, m.locale);
  };
  const isShare =
    field.factor === 100 && leverValue(after, lever) !== undefined;
  const unit = isShare ? field.unit : "";
  const step = t.steps.moved(field.label, value(before), value(after), unit);
  return after.id === baseline
    ? t.steps.ofPolicy(step, after.name[m.locale])
    : step;
}

// ---- The rest

function numberChange(
  a: Scenario,
  b: Scenario,
  part: "years" | "replications",
): readonly Change[] {
  if (a[part] === b[part]) return [];
  const label = part === "years" ? "years" : "worlds";
  return [
    {
      key: part,
      say: ({ m, t }) =>
        t.steps.moved(
          t.steps[label],
          decimal(a[part], m.locale),
          decimal(b[part], m.locale),
          "",
        ),
    },
  ];
}

function worldChanges(a: Scenario, b: Scenario): readonly Change[] {
  const [before, after] = [a.precision, b.precision];
  if (same(before, after)) return numberChange(a, b, "replications");
  if (!before) return [{ key: "precision", say: ({ t }) => t.steps.precision }];
  if (!after)
    return [{ key: "precision", say: ({ t }) => t.steps.fixedNumber }];
  if (before.share !== after.share)
    return [{ key: "precision", say: ({ t }) => t.steps.howPrecise }];
  return [
    {
      key: "most",
      say: ({ m, t }) =>
        t.steps.moved(
          t.steps.most,
          decimal(before.most, m.locale),
          decimal(after.most, m.locale),
          "",
        ),
    },
  ];
}

const partChange = (
  part: "law" | "place",
  before: unknown,
  after: unknown,
): readonly Change[] =>
  same(before, after) ? [] : [{ key: part, say: ({ t }) => t.steps[part] }];
