import type { ParameterName } from "../../model/scenario/catalogue";
import { parameter } from "../../model/scenario/catalogue";
import { changedParameters, same } from "../../model/scenario/difference";
import {
  type Lever,
  LEVERS,
  leverValue,
  looseOf,
  MORE_LEVERS,
  withLever,
} from "../../model/scenario/lever";
import type { Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import {
  decimal,
  figure,
  list,
  money,
  rounded,
  unitName,
  type Scale,
} from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import { axisFor, type Axis } from "./axis";
import { reachOf, type BandRow } from "./bandRows";
import { leverField, shownValue } from "./fields";
import type { LockedAnswer, Shown } from "./lockedAnswer";
import { ENOUGH_WORLDS } from "./sentences";
import { scaleOfShown } from "./stageAnswer";

/** Two answers beside each other, everything written in one size. */
export type BeforeNow = {
  readonly rows: readonly BandRow[];
  readonly axis: Axis;
  readonly scale: Scale;
  /** What the difference is, as far as it can be told. */
  readonly finding: string;
  /** Which levers and what else differ. */
  readonly changes: string;
  readonly caption: string;
  readonly table: readonly {
    readonly key: string;
    readonly name: string;
    /** Before, now and difference. */
    readonly cells: readonly [string, string, string];
  }[];
};

/** How the two answers are called, alone and inside a sentence. */
export type BeforeNowNames = {
  readonly before: string;
  readonly now: string;
  readonly beforeInSentence: string;
  readonly nowInSentence: string;
  /** What is said of all that differs, and of nothing. */
  readonly changed: (changes: string) => string;
  readonly nothing: string;
};

export const beforeNowNames = (t: WorkshopTexts): BeforeNowNames => ({
  before: t.lock.before,
  now: t.lock.now,
  beforeInSentence: t.lock.beforeInSentence,
  nowInSentence: t.lock.nowInSentence,
  changed: t.lock.changed,
  nothing: t.lock.nothing,
});

/** Two locked answers, or a locked one and the present, on one scale. */
export function beforeNow(
  before: LockedAnswer,
  now: LockedAnswer,
  names: BeforeNowNames,
  t: WorkshopTexts,
  m: Messages,
): BeforeNow {
  const scale = scaleOfShown(before.saving, now.saving);
  const rows: readonly BandRow[] = [
    bandOf("before", names.before, before, scale, t, m),
    bandOf("now", names.now, now, scale, t, m),
  ];
  const [low, high] = reachOf(rows);
  const { priceYear } = now.scenario;
  return {
    rows,
    axis: axisFor(low, high),
    scale,
    finding: findingOf(before, now, scale, names, t, m),
    changes: changesText(before, now, names, t, m),
    caption: isComparable(before, now)
      ? t.lock.caption(priceYear, now.discounted)
      : t.lock.captionBoth,
    table: tableOf(before, now, scale, t, m),
  };
}

/** Whether one answer's kroner may be taken from the other's: same years, same prices, same discounting. */
export const isComparable = (a: LockedAnswer, b: LockedAnswer): boolean =>
  a.scenario.years === b.scenario.years &&
  a.scenario.start === b.scenario.start &&
  a.scenario.priceYear === b.scenario.priceYear &&
  a.discounted === b.discounted;

/** Few worlds have no interval that one may show. */
const bandIn = ({ saving, worlds }: LockedAnswer) =>
  worlds < ENOUGH_WORLDS ? undefined : ([saving.p10, saving.p90] as const);

function bandOf(
  look: "before" | "now",
  name: string,
  answer: LockedAnswer,
  scale: Scale,
  t: WorkshopTexts,
  m: Messages,
): BandRow {
  const { mean } = answer.saving;
  const band = bandIn(answer);
  const middle = money(mean, scale, m.locale);
  return {
    key: look,
    name,
    look,
    band,
    middle: mean,
    text: band
      ? t.predict.modelText(middle, rangeOf(answer.saving, scale, t, m))
      : middle,
  };
}

const rangeOf = (
  { p10, p90 }: Shown,
  scale: Scale,
  t: WorkshopTexts,
  { locale }: Messages,
) => t.lock.range(figure(p10, scale, locale), figure(p90, scale, locale));

/** The difference of the means as they are written, so that the figures shown add up. */
const shownDifference = (
  before: LockedAnswer,
  now: LockedAnswer,
  scale: Scale,
) => rounded(now.saving.mean, scale) - rounded(before.saving.mean, scale);

/** Worlds are the same in both at best, so the errors at most add up. */
const isNoise = (before: LockedAnswer, now: LockedAnswer): boolean => {
  const error = (before.saving.se || 0) + (now.saving.se || 0);
  const difference = Math.abs(now.saving.mean - before.saving.mean);
  const isSame = same(before.saving, now.saving);
  const isShort = Math.min(before.worlds, now.worlds) < ENOUGH_WORLDS;
  return !isSame && (isShort || difference <= 2 * error);
};

function findingOf(
  before: LockedAnswer,
  now: LockedAnswer,
  scale: Scale,
  { beforeInSentence, nowInSentence }: BeforeNowNames,
  t: WorkshopTexts,
  m: Messages,
): string {
  const say = (text: (before: string, now: string) => string) =>
    text(beforeInSentence, nowInSentence);
  if (!isComparable(before, now)) return say(t.lock.notComparable);
  if (isNoise(before, now)) return say(t.lock.unclear);
  const difference = shownDifference(before, now, scale) * scale.divisor;
  if (rounded(difference, scale) === 0) return say(t.lock.same);
  const amount = money(Math.abs(difference), scale, m.locale);
  const move = t.lock.moves[moveOf(before.saving.mean, now.saving.mean, scale)];
  return say((one, other) => move(amount, one, other));
}

/** How a difference is told: as more or less of what both do, or as better or worse where one saves and the other costs. */
function moveOf(
  before: number,
  now: number,
  scale: Scale,
): keyof WorkshopTexts["lock"]["moves"] {
  const [was, is] = [rounded(before, scale), rounded(now, scale)];
  if (was >= 0 && is >= 0) return is > was ? "savesMore" : "savesLess";
  if (was <= 0 && is <= 0) return is < was ? "costsMore" : "costsLess";
  return is > was ? "better" : "worse";
}

function tableOf(
  before: LockedAnswer,
  now: LockedAnswer,
  scale: Scale,
  t: WorkshopTexts,
  m: Messages,
): BeforeNow["table"] {
  const unit = unitName(scale, m.locale);
  const amount = ({ saving }: LockedAnswer) =>
    figure(saving.mean, scale, m.locale);
  const range = (answer: LockedAnswer) =>
    bandIn(answer) ? rangeOf(answer.saving, scale, t, m) : "–";
  const difference = isComparable(before, now)
    ? signed(
        figure(
          shownDifference(before, now, scale) * scale.divisor,
          scale,
          m.locale,
        ),
      )
    : "–";
  const persons = ({ homeless }: LockedAnswer) =>
    decimal(homeless.mean, m.locale);
  const fewer =
    Math.round(now.homeless.mean) - Math.round(before.homeless.mean);
  const last = lastYear(now.scenario);
  const chance = ({ chance, worlds }: LockedAnswer) =>
    worlds < ENOUGH_WORLDS ? "–" : hundredth(chance, m);
  return [
    {
      key: "saving",
      name: t.lock.saving(unit),
      cells: [amount(before), amount(now), difference],
    },
    {
      key: "interval",
      name: t.lock.interval(unit),
      cells: [range(before), range(now), ""],
    },
    {
      key: "chance",
      name: t.lock.chance,
      cells: [chance(before), chance(now), ""],
    },
    {
      key: "homeless",
      name: t.lock.homeless(last),
      cells: [
        persons(before),
        persons(now),
        lastYear(before.scenario) === last
          ? signed(decimal(fewer, m.locale))
          : "–",
      ],
    },
  ];
}

/** Never rounded to none or all unless it is none or all. */
function hundredth(share: number, { locale }: Messages): string {
  if (share > 0 && share < 0.01) return "<1";
  if (share > 0.99 && share < 1) return ">99";
  return decimal(share * 100, locale);
}

const lastYear = ({ start, years }: Scenario) =>
  Number(start.slice(0, 4)) + years - 1;

const signed = (text: string) =>
  /[1-9]/.test(text) && !text.startsWith("−") ? `+${text}` : text;

// ---- What differs

const ALL_LEVERS: readonly Lever[] = [...LEVERS, ...MORE_LEVERS];
/** So many assumptions are named; the others are counted. */
const NAMED = 3;

/** Which levers, and what else, differ between two answers. */
export function changesText(
  before: LockedAnswer,
  now: LockedAnswer,
  { changed, nothing }: Pick<BeforeNowNames, "changed" | "nothing">,
  t: WorkshopTexts,
  m: Messages,
): string {
  const parts = [
    ...placeChange(before, now, t, m),
    ...leverChanges(before.scenario, now.scenario, t, m),
    ...otherChanges(before, now, t, m),
  ];
  return parts.length === 0 ? nothing : changed(list(parts, m.locale));
}

function placeChange(
  before: LockedAnswer,
  now: LockedAnswer,
  t: WorkshopTexts,
  { locale }: Messages,
): readonly string[] {
  const [a, b] = [before.scenario, now.scenario];
  if (a.id === b.id) return [];
  return [t.lock.other.place(a.title[locale], b.title[locale])];
}

/** A lever's setting in words, also one that is left loose. */
export function leverText(
  policy: Policy,
  lever: Lever,
  count: number,
  m: Messages,
): string {
  if (leverValue(policy, lever) === undefined)
    return m.levers.looseNow[looseOf(lever) ?? "asNeeded"];
  const field = leverField(policy, policy, lever, count, m);
  return `${shownValue(field, m.locale)} ${field.unit}`;
}

/** "12,3 til 20 boliger": the unit once where both are numbers. */
function leverMove(
  lever: Lever,
  [before, now]: readonly [Policy, Policy],
  count: number,
  t: WorkshopTexts,
  m: Messages,
): string {
  const name = m.levers.names[lever];
  const hasUnit = leverValue(now, lever) !== undefined;
  const isNumber = leverValue(before, lever) !== undefined;
  const field = leverField(before, before, lever, count, m);
  const from =
    hasUnit && isNumber
      ? shownValue(field, m.locale)
      : leverText(before, lever, count, m);
  return t.lock.lever(name, from, leverText(now, lever, count, m));
}

/** Every lever that stands differently in a policy that both scenarios have. */
export function leverChanges(
  before: Scenario,
  now: Scenario,
  t: WorkshopTexts,
  m: Messages,
): readonly string[] {
  return now.policies.flatMap((policy) => {
    const other = before.policies.find(({ id }) => id === policy.id);
    if (!other) return [];
    return ALL_LEVERS.filter(
      (lever) => !same(settingOf(policy, lever), settingOf(other, lever)),
    ).map((lever) =>
      t.lock.ofPolicy(
        policy.name[m.locale],
        leverMove(lever, [other, policy], now.place.count, t, m),
      ),
    );
  });
}

/** The part of the policy that a lever moves; of homes every year. */
const settingOf = (policy: Policy, lever: Lever) =>
  lever === "homes"
    ? policy.homes.perYear
    : (leverValue(policy, lever) ?? null);

/** The policy with all levers as in another, to see whether anything else differs. */
function withLeversOf(policy: Policy, other: Policy): Policy {
  const moved = ALL_LEVERS.reduce((one, lever) => {
    const value = leverValue(other, lever) ?? looseOf(lever);
    return value === undefined ? one : withLever(one, lever, value);
  }, policy);
  const { perYear } = other.homes;
  return { ...moved, homes: { ...moved.homes, perYear } };
}

function otherChanges(
  before: LockedAnswer,
  now: LockedAnswer,
  t: WorkshopTexts,
  m: Messages,
): readonly string[] {
  const { other } = t.lock;
  const [a, b] = [before.scenario, now.scenario];
  if (a.id !== b.id) return [];
  const nameOf = ({ scenario, policyId }: LockedAnswer) =>
    scenario.policies.find(({ id }) => id === policyId)?.name[m.locale] ??
    policyId;
  const hasOtherParts =
    a.policies.length !== b.policies.length ||
    b.policies.some((policy, i) => {
      const before = a.policies[i];
      return !before || !same(withLeversOf(policy, before), before);
    });
  const isOtherFrame =
    !isComparable(before, now) || !same(a.law, b.law) || a.seed !== b.seed;
  const hasOtherWorlds =
    a.replications !== b.replications || !same(a.precision, b.precision);
  const names = changedParameters(a, b);
  return [
    ...(before.policyId === now.policyId
      ? []
      : [other.policy(nameOf(before), nameOf(now))]),
    ...(hasOtherParts ? [other.policies] : []),
    ...(names.length > 0 ? [other.assumptions(namesText(names, t, m))] : []),
    ...(hasOtherWorlds ? [other.worlds] : []),
    ...(isOtherFrame ? [other.frame] : []),
  ];
}

function namesText(
  names: readonly ParameterName[],
  t: WorkshopTexts,
  m: Messages,
): string {
  const named = names
    .slice(0, NAMED)
    .map((name) => parameter(name).label[m.locale]);
  const left = names.length - named.length;
  return list(
    left > 0 ? [...named, t.lock.other.more(decimal(left, m.locale))] : named,
    m.locale,
  );
}
