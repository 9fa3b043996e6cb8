import {
  density,
  fit,
  type Fitted,
  meanOf,
  quantile,
  type Spread,
} from "../../model/distributions";
import { parameter, type ParameterName } from "../../model/scenario/catalogue";
import { same } from "../../model/scenario/difference";
import { domainOf } from "../../model/scenario/domain";
import { withAssumption } from "../../model/scenario/edit";
import type { Assumption } from "../../model/scenario/parameter";
import { canFit, familiesFor } from "../../model/scenario/rules";
import type { Scenario } from "../../model/scenario/scenario";
import { percentAsWritten } from "../format";
import type { InputTexts } from "../text/inputs/da";
import type { Messages } from "../text/da";
import { readField, roughly, written, type Field } from "./fields";

/** The texts that fields' own pictures, editors and warnings are written with. */
export type FieldWords = { readonly m: Messages; readonly t: InputTexts };

/** What is believed of a number: its best estimate, and how wrong it may be. */
export type Belief = Pick<Assumption, "value" | "spread">;

export type Family = Spread["family"];
type Limited = Extract<Spread, { readonly low: number }>;

export const hasLimits = (spread: Spread): spread is Limited => "low" in spread;

/** Whether a family's low and high are the ends of what can happen, and its value the likeliest; else they hold 95 % of the worlds, and the value is the mean. */
export const isBounded = (family: Family): boolean =>
  family === "uniform" || family === "triangular" || family === "pert";

/** A distribution in three points, in the model's unit: one world in ten lies below `low`, one in ten above `high`. */
export type Points = {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** The 10 % and 90 % points; undefined where the value is certain or one of two. */
export function pointsOf({ value, spread }: Belief): Points | undefined {
  if (!hasLimits(spread)) return undefined;
  const fitted = fit(value, spread);
  return {
    low: quantile(fitted, 0.1),
    middle: value,
    high: quantile(fitted, 0.9),
  };
}

/** How wrong the number may be, in words. The points may be given by one who has them already. */
export function spreadSentence(
  field: Field,
  belief: Belief,
  { m, t }: FieldWords,
  points: Points | undefined = pointsOf(belief),
): string {
  const { value, spread } = belief;
  if (spread.family === "fixed") return t.spread.certain;
  if (!points) return t.spread.oneOfTwo(percentAsWritten(value, m.locale));
  const shown = (x: number) => roughly(field, x, m.locale);
  return t.spread.sentence({
    low: shown(points.low),
    middle: written(field, value, m.locale),
    high: shown(points.high),
    isLikeliest: spread.family === "triangular" || spread.family === "pert",
  });
}

/** A density drawn small: points of its outline in a box of 100 times 100, y downwards, and where the three points stand across it. */
export type DensityPicture = {
  readonly outline: readonly (readonly [number, number])[];
  /** Part of the outline between the 10 % and the 90 % point. */
  readonly middle: readonly (readonly [number, number])[];
  readonly at: { readonly [P in keyof Points]: number };
  /** The ends of the picture, in the model's unit. */
  readonly from: number;
  readonly to: number;
};

const STEPS = 60;
/** Tails that are not drawn. */
const TAIL = 0.004;

/** Undefined where there is nothing to draw: a certain value, or one of two. */
export function densityPicture(assumption: Belief): DensityPicture | undefined {
  const { value, spread } = assumption;
  const points = pointsOf(assumption);
  if (!points || !hasLimits(spread)) return undefined;
  const fitted = fit(value, spread);
  const isWhole = isBounded(spread.family);
  const from = isWhole ? spread.low : quantile(fitted, TAIL);
  const to = isWhole ? spread.high : quantile(fitted, 1 - TAIL);
  const across = (x: number) => ((x - from) / (to - from)) * 100;
  const top = highest(fitted, from, to);
  const curve = (start: number, end: number) => [
    [across(start), 100] as const,
    ...Array.from({ length: STEPS + 1 }, (_, i) => {
      const x = start + ((end - start) * i) / STEPS;
      return [across(x), 100 - heightAt(fitted, x, top)] as const;
    }),
    [across(end), 100] as const,
  ];
  return {
    outline: curve(from, to),
    middle: curve(points.low, points.high),
    at: {
      low: across(points.low),
      middle: Math.min(100, Math.max(0, across(points.middle))),
      high: across(points.high),
    },
    from,
    to,
  };
}

/** The highest point of the curve inside its ends, where a beta or gamma may rise without end. */
function highest(fitted: Fitted, from: number, to: number): number {
  const heights = Array.from({ length: STEPS - 1 }, (_, i) =>
    density(fitted, from + ((to - from) * (i + 1)) / STEPS),
  );
  return Math.max(...heights.filter(Number.isFinite), Number.MIN_VALUE);
}

const heightAt = (fitted: Fitted, x: number, top: number) =>
  Math.min(1, density(fitted, x) / top) * 94;

// ---- Another family

/** Families that a number may have: those of its unit, and one of two only where the number is such a chance by nature. */
export function familiesOf(
  name: ParameterName,
  { spread }: Assumption,
): readonly Family[] {
  const isChance = (family: Family) => family === "bernoulli";
  if (isChance(spread.family)) return ["fixed", "bernoulli"];
  return familiesFor(parameter(name).unit).filter(
    (family) => !isChance(family),
  );
}

/** The family when a certain number is made uncertain: the likeliest value between two ends, as one who knows the trade would tell it. */
const FIRST_GUESS: Family = "pert";

/**
 * The same belief told by another family: its low, middle and high are kept as well as it can. From a certain number the
 * catalogue's limits are taken for the ends. Undefined where the family has none round this value.
 */
export function converted(
  name: ParameterName,
  assumption: Belief,
  family: Family,
): Belief | undefined {
  const { value, spread } = assumption;
  if (family === "fixed" || family === "bernoulli")
    return { value, spread: { family } };
  if (family === spread.family) return { value, spread };
  const known: Belief | undefined = hasLimits(spread)
    ? assumption
    : fromLimits(name, value);
  if (!known) return undefined;
  const answer = isBounded(family)
    ? withEnds(name, known, family as Limited["family"])
    : withInterval(name, known, family as Limited["family"]);
  return answer && canFit(answer.value, answer.spread) ? answer : undefined;
}

function fromLimits(name: ParameterName, value: number) {
  const { low, high } = parameter(name).limits;
  const ends = { low: Math.min(low, value), high: Math.max(high, value) };
  const spread: Spread = { family: FIRST_GUESS as "pert", ...ends };
  return canFit(value, spread) ? { value, spread } : undefined;
}

/** Digits enough for a file that people read. */
const clean = (x: number) => Number(x.toPrecision(6));

function withInterval(
  name: ParameterName,
  { value, spread }: Belief,
  family: Limited["family"],
) {
  const fitted = fit(value, spread);
  const room = domainOf(name);
  const least =
    family === "lognormal" ? Math.max(room.low, value / 1000) : room.low;
  const low = Math.max(least, clean(quantile(fitted, 0.025)));
  const high = Math.min(room.high, clean(quantile(fitted, 0.975)));
  return { value, spread: { family, low, high } };
}

const ROUNDS = 40;

/** Moves both ends until one world in ten lies below the low point, and one in ten above the high, or the domain stops them. */
function withEnds(
  name: ParameterName,
  known: Belief,
  family: Limited["family"],
): Belief | undefined {
  const wanted = pointsOf(known);
  if (!wanted) return undefined;
  const room = domainOf(name);
  if (family === "uniform") {
    const half = (wanted.high - wanted.low) / 1.6;
    const middle = (wanted.high + wanted.low) / 2;
    const low = clean(Math.max(room.low, middle - half));
    const high = clean(Math.min(room.high, middle + half));
    return { value: (low + high) / 2, spread: { family, low, high } };
  }
  let { low, high } = wanted;
  const { value } = known;
  for (let round = 0; round < ROUNDS; round++) {
    const spread: Spread = { family, low, high };
    if (!canFit(value, spread)) return undefined;
    const now = pointsOf({ value, spread })!;
    low = Math.max(room.low, Math.min(value, low + wanted.low - now.low));
    high = Math.min(room.high, Math.max(value, high + wanted.high - now.high));
  }
  return {
    value,
    spread: { family, low: clean(low), high: clean(high) },
  };
}

/** Part of the width by which a point may miss before it is said. */
const NEAR = 0.05;

/** Whether two tell the same belief: both points lie where they did, but for a twentieth of the width. */
export function tellsTheSame(one: Belief, other: Belief): boolean {
  const [a, b] = [pointsOf(one), pointsOf(other)];
  if (!a || !b) return !a && !b;
  const room = (a.high - a.low) * NEAR;
  return (
    Math.abs(a.low - b.low) <= room &&
    Math.abs(a.high - b.high) <= room &&
    Math.abs(a.middle - b.middle) <= room
  );
}

/** The interval that 95 % of the worlds lie in, where it is another than the one stated: a skew distribution keeps its mean and its width, and not both ends. */
export function missedInterval({
  value,
  spread,
}: Belief): { readonly low: number; readonly high: number } | undefined {
  if (!hasLimits(spread) || isBounded(spread.family)) return undefined;
  const fitted = fit(value, spread);
  const [low, high] = [quantile(fitted, 0.025), quantile(fitted, 0.975)];
  const room = (spread.high - spread.low) * NEAR;
  const isMet =
    Math.abs(low - spread.low) <= room && Math.abs(high - spread.high) <= room;
  return isMet ? undefined : { low, high };
}

/** The mean of what is drawn, where it is another than the value: a likeliest value is not a mean. */
export function meanBeside({ value, spread }: Belief): number | undefined {
  if (spread.family !== "triangular" && spread.family !== "pert")
    return undefined;
  const mean = meanOf(fit(value, spread));
  const room = (spread.high - spread.low) * NEAR;
  return Math.abs(mean - value) > room ? mean : undefined;
}

// ---- What was typed into the editor

/** Texts typed into the editor's fields; one that is missing stands as it was. */
export type SpreadDraft = {
  readonly low?: string;
  readonly value?: string;
  readonly high?: string;
};

export type SpreadEnd = keyof SpreadDraft;
const ENDS: readonly SpreadEnd[] = ["low", "value", "high"];

/** What came of the three texts together: a distribution, or why not and at which field. */
export type SpreadTyped =
  | ({ readonly ok: true } & Belief)
  | { readonly ok: false; readonly at: SpreadEnd; readonly message: string };

export function readSpread(
  field: Field,
  name: ParameterName,
  { value: before, spread }: Belief,
  draft: SpreadDraft,
  words: FieldWords,
): SpreadTyped {
  if (!hasLimits(spread)) return { ok: true, value: before, spread };
  const { m } = words;
  const { low: least, high: most } = domainOf(name);
  const end: Field = { ...field, least, most };
  const read = (at: SpreadEnd, otherwise: number) => {
    const text = draft[at];
    if (text === undefined) return { ok: true, value: otherwise } as const;
    const reading = readField(at === "value" ? field : end, text, m);
    return reading.ok ? reading : { ...reading, at };
  };
  const low = read("low", spread.low);
  if (!low.ok) return low;
  const high = read("high", spread.high);
  if (!high.ok) return high;
  const isUniform = spread.family === "uniform";
  const value = isUniform
    ? ({ ok: true, value: (low.value + high.value) / 2 } as const)
    : read("value", before);
  if (!value.ok) return value;
  const wanted = {
    value: value.value,
    spread: { family: spread.family, low: low.value, high: high.value },
  };
  const fault = faultOf(wanted, field, words);
  if (!fault) return { ok: true, ...wanted };
  const [touched, ...others] = ENDS.filter((one) => draft[one] !== undefined);
  const at = touched && others.length === 0 ? touched : fault.at;
  return { ok: false, at, message: fault.message };
}

/** Why no such distribution exists, in words; undefined where it does. */
export function faultOf(
  { value, spread }: Belief,
  field: Field,
  { m, t }: FieldWords,
): { readonly at: SpreadEnd; readonly message: string } | undefined {
  if (!hasLimits(spread)) return undefined;
  const { family, low, high } = spread;
  const shown = (x: number) => `${written(field, x, m.locale)} ${field.unit}`;
  if (!(low < high)) return { at: "low", message: t.spread.crossed };
  if (value > field.most)
    return { at: "value", message: m.field.above(shown(field.most)) };
  const isInside = isBounded(family)
    ? low <= value && value <= high
    : low < value && value < high;
  if (!isInside)
    return {
      at: value <= low ? "low" : "high",
      message: t.spread.valueOutside(shown(value)),
    };
  if (family === "lognormal" && low <= 0)
    return { at: "low", message: t.spread.aboveZero };
  if (canFit(value, spread)) return undefined;
  const isTooWide = NARROWER.some((share) =>
    canFit(value, {
      family,
      low: value - (value - low) * share,
      high: value + (high - value) * share,
    }),
  );
  return {
    at: "high",
    message: isTooWide ? t.spread.tooWide : t.spread.tooNarrow,
  };
}

/** Parts of an interval, of which one fits where the whole is too wide. */
const NARROWER = [0.5, 0.2, 0.1, 0.05, 0.02];

// ---- Where a spread comes from

/** The scenario with one assumption's value and spread as given. */
export function withSpread(
  scenario: Scenario,
  name: ParameterName,
  { value, spread }: Belief,
): Scenario {
  const assumption = { ...scenario.assumptions[name], value, spread };
  return {
    ...scenario,
    assumptions: { ...scenario.assumptions, [name]: assumption },
  };
}

/**
 * What a value's spread is moved along from, so that the way there leaves no trace in it: the first of the starting points
 * that leads to the spread as it stands, or else what stands.
 */
export function startOf(
  scenario: Scenario,
  name: ParameterName,
  starts: readonly (Belief | undefined)[],
): Belief {
  const now = scenario.assumptions[name];
  const leadsHere = (start: Belief) => {
    const led = withAssumption(
      withSpread(scenario, name, start),
      name,
      now.value,
    );
    return same(led.assumptions[name].spread, now.spread);
  };
  return starts.find((start) => start !== undefined && leadsHere(start)) ?? now;
}

/** Whether a spread is another than the one opened, moved along to the value as it stands. */
export function hasOwnSpread(
  scenario: Scenario,
  origin: Scenario,
  name: ParameterName,
): boolean {
  const now = scenario.assumptions[name];
  const before = origin.assumptions[name];
  if (now === before || now.spread === before.spread) return false;
  const opened = withSpread(scenario, name, before);
  const led = withAssumption(opened, name, now.value).assumptions[name];
  return !same(led.spread, now.spread);
}

/** Labels of the assumptions whose errors go together with this one's, those that go opposite apart. */
export function tiesOf(
  { correlations }: Scenario,
  name: ParameterName,
  m: Messages,
): { readonly along: readonly string[]; readonly against: readonly string[] } {
  const partners = correlations
    .filter(({ between }) => between.includes(name))
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ between, value }) => ({
      label: parameter(between[0] === name ? between[1] : between[0]).label[
        m.locale
      ],
      value,
    }));
  const labels = (sign: number) =>
    partners
      .filter(({ value }) => Math.sign(value) === sign)
      .map(({ label }) => label);
  return { along: labels(1), against: labels(-1) };
}
