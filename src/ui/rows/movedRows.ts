import { type Part, partsBetween } from "../../model/analysis/difference";
import type { Explanation } from "../../model/analysis/explain";
import {
  type Lever,
  LEVERS,
  leverValue,
  looseOf,
  MORE_LEVERS,
} from "../../model/scenario/lever";
import type { Scenario } from "../../model/scenario/scenario";
import { figure, money, scaleFor, type Scale } from "../format";
import { certaintyTexts } from "../text/certainty/texts";
import { partName } from "./changeRows";
import { assumptionField, leverField, written } from "./fields";
import { errorsFor95 } from "./meaning";
import { roundedParts } from "./roundedParts";
import { type FieldWords, spreadSentence } from "./spreads";
import type { Subject } from "./warnings";

/** Whose doing a change is: the council's, nobody's, or what is neither. */
export type MovedKind = "levers" | "assumptions" | "others";

/** A number that stands elsewhere than in the scenario as opened. */
export type MovedItem = {
  readonly key: string;
  readonly kind: MovedKind;
  readonly label: string;
  /** From what to what. */
  readonly text: string;
  /** The field it is changed in; one that has none is another part of the scenario. */
  readonly subject?: Subject;
  readonly part: Part;
};

const EVERY_LEVER: readonly Lever[] = [...LEVERS, ...MORE_LEVERS];

export const kindOf = ({ kind }: Part): MovedKind =>
  kind === "lever"
    ? "levers"
    : kind === "assumption"
      ? "assumptions"
      : "others";

const nameOf = (part: Part, scenario: Scenario, { m }: FieldWords) =>
  partName(part, { scenario }, { m, t: certaintyTexts(m.locale) });

/** Everything that has been changed since the scenario was opened: levers, assumptions, the rest. */
export function movedItems(
  scenario: Scenario,
  origin: Scenario,
  words: FieldWords,
): readonly MovedItem[] {
  if (scenario === origin) return [];
  return partsBetween(origin, scenario).flatMap((part) => {
    if (part.kind === "assumption")
      return [assumptionItem(part, scenario, origin, words)];
    const levers =
      part.kind === "lever" ? leverItems(part, scenario, origin, words) : [];
    if (levers.length > 0) return levers;
    const label = nameOf(part, scenario, words);
    return [{ key: label, kind: kindOf(part), label, text: "", part }];
  });
}

function assumptionItem(
  part: Part & { readonly kind: "assumption" },
  scenario: Scenario,
  origin: Scenario,
  words: FieldWords,
): MovedItem {
  const { m, t } = words;
  const { name } = part;
  const field = assumptionField(scenario, origin, name, m);
  const shown = (value: number) => written(field, value, m.locale);
  const isMoved = field.value !== field.before;
  const before = spreadSentence(field, origin.assumptions[name], words);
  const text = isMoved
    ? t.moved.from(shown(field.before), shown(field.value), field.unit)
    : `${t.moved.spreadOnly}. ${t.spread.before(before)}`;
  return {
    key: name,
    kind: "assumptions",
    label: field.label,
    text,
    subject: { kind: "assumption", name },
    part,
  };
}

/** The levers that a part of a policy is made of, those of them that have moved. */
function leverItems(
  part: Part & { readonly kind: "lever" },
  scenario: Scenario,
  origin: Scenario,
  words: FieldWords,
): readonly MovedItem[] {
  const { m, t } = words;
  const now = scenario.policies.find(({ id }) => id === part.policy);
  const before = origin.policies.find(({ id }) => id === part.policy);
  if (!now || !before) return [];
  return EVERY_LEVER.filter((lever) => FIELDS[lever] === part.field).flatMap(
    (lever) => {
      const [from, to] = [leverValue(before, lever), leverValue(now, lever)];
      if (from === to) return [];
      const field = leverField(now, before, lever, scenario.place.count, m);
      const shown = (value: number | undefined) =>
        value === undefined
          ? m.levers.looseNow[looseOf(lever) ?? "asNeeded"]
          : written(field, value, m.locale);
      return [
        {
          key: `${part.policy} ${lever}`,
          kind: "levers" as const,
          label: `${now.name[m.locale]}: ${field.label}`,
          text: t.moved.from(shown(from), shown(to), field.unit),
          subject: { kind: "lever" as const, policy: part.policy, lever },
          part,
        },
      ];
    },
  );
}

/** The part of a policy that each lever is in. */
const FIELDS: { readonly [L in Lever]: string } = {
  homes: "homes",
  usable: "homes",
  icm: "workers",
  cti: "workers",
  act: "workers",
  coverage: "coverage",
  offerDelayShelter: "offerDelay",
  hiringStep: "hiringStep",
  overload: "overload",
  prevention: "prevention",
};

/** A row of the split; amounts are written in whole steps and add up as written. */
export type MovedRow = {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** Answers and sums of groups stand out from their parts. */
  readonly isStrong: boolean;
};

export type MovedSplit = {
  readonly finding: string;
  readonly rows: readonly MovedRow[];
  readonly unit: Scale;
  /** What the error of the whole move is at most, in words. */
  readonly error: string;
};

const KINDS: readonly MovedKind[] = ["levers", "assumptions", "others"];

/** The way from the savings as opened to those now: levers, assumptions and the rest, and each part of them. */
export function movedSplit(
  { before, after, moves }: Explanation,
  scenario: Scenario,
  words: FieldWords,
): MovedSplit {
  const { m, t } = words;
  const [from, to] = [before.total.mean, after.total.mean];
  const amounts = moves.map(({ change }) => change.total.mean);
  const unit = withOneDigitMore(scaleFor([from, to, ...amounts]));
  const step = unit.divisor * 10 ** -unit.digits;
  const steps = (x: number) => Math.round(x / step) + 0;
  const groups = KINDS.map((kind) => ({
    kind,
    moves: moves.filter(({ part }) => kindOf(part) === kind),
  })).filter((group) => group.moves.length > 0);
  const sums = roundedParts(
    groups.map((group) => sumOf(group.moves) / step),
    steps(to) - steps(from),
  );
  const shown = (whole: number) => figure(whole * step, unit, m.locale);
  const signed = (whole: number) =>
    whole > 0 ? `+${shown(whole)}` : shown(whole);
  const rows = groups.flatMap((group, i): readonly MovedRow[] => {
    const parts = roundedParts(
      group.moves.map(({ change }) => change.total.mean / step),
      sums[i],
    );
    return [
      {
        key: group.kind,
        name: t.moved[group.kind],
        amount: signed(sums[i]!),
        isStrong: true,
      },
      ...group.moves.map(({ part }, at) => ({
        key: `${group.kind} ${at}`,
        name: nameOf(part, scenario, words),
        amount: signed(parts[at]!),
        isStrong: false,
      })),
    ];
  });
  const errors = errorsFor95(scenario);
  const error =
    errors * moves.reduce((sum, { change }) => sum + change.total.se, 0);
  return {
    finding: findingOf(groups, sums, { step, unit, error }, words),
    rows: [
      {
        key: "before",
        name: t.moved.before,
        amount: shown(steps(from)),
        isStrong: true,
      },
      ...rows,
      {
        key: "after",
        name: t.moved.after,
        amount: shown(steps(to)),
        isStrong: true,
      },
    ],
    unit,
    error: money(error, scaleFor([error]), m.locale),
  };
}

/** A change is mostly much smaller than the answer that it changes. */
const withOneDigitMore = (scale: Scale): Scale =>
  scale.name === "krone" || scale.digits === 1
    ? scale
    : { ...scale, digits: scale.digits + 1 };

const sumOf = (moves: Explanation["moves"]) =>
  moves.reduce((sum, { change }) => sum + change.total.mean, 0);

/** What levers and assumptions each have moved; that nothing can be told where the error is larger than either. */
function findingOf(
  groups: readonly {
    readonly kind: MovedKind;
    readonly moves: Explanation["moves"];
  }[],
  sums: readonly number[],
  { step, unit, error }: { step: number; unit: Scale; error: number },
  { m, t }: FieldWords,
): string {
  const told = (kind: MovedKind): string => {
    const at = groups.findIndex((group) => group.kind === kind);
    const whole = sums[at];
    if (whole === undefined) return "";
    const text = money(Math.abs(whole) * step, unit, m.locale);
    if (whole === 0) return text;
    return whole > 0 ? t.moved.up(text) : t.moved.down(text);
  };
  const isUnclear = groups.every(
    (group) => Math.abs(sumOf(group.moves)) <= error,
  );
  if (isUnclear) return t.moved.unclear;
  const [levers, assumptions] = [told("levers"), told("assumptions")];
  if (!levers && !assumptions) return "";
  return t.moved.finding({
    levers,
    assumptions,
    both: levers !== "" && assumptions !== "",
  });
}
