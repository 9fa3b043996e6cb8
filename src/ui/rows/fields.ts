import {
  CATALOGUE,
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../model/scenario/catalogue";
import {
  domainOf,
  partnerOf,
  POLICY_DOMAIN,
} from "../../model/scenario/domain";
import { same } from "../../model/scenario/difference";
import type { ParameterGroup, Source } from "../../model/scenario/parameter";
import {
  type Lever,
  leverValue,
  SHARE_LEVERS,
} from "../../model/scenario/lever";
import type { Policy } from "../../model/scenario/policy";
import type { Scenario } from "../../model/scenario/scenario";
import type { Unit } from "../../model/units";
import {
  decimal,
  kroner,
  percent,
  readNumber,
  telling,
  type Language,
} from "../format";
import type { Messages } from "../text/da";
import { roundStep } from "./axis";

/** A number that a person can change, with all that stands beside it. Values are in the model's unit. */
export type Field = {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly unit: string;
  /** Shown value = value × factor: 100 where the model has a share and people say per cent. */
  readonly factor: number;
  readonly isMoney: boolean;
  readonly value: number;
  readonly before: number;
  /** The range that sources (or common sense) span, and the reason. */
  readonly limits: { readonly low: number; readonly high: number };
  readonly limitsText: string;
  readonly slider: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
  };
  /** Values that make sense at all; others are refused. */
  readonly least: number;
  readonly most: number;
  readonly source?: Source;
  /** Whether that source is still the one that the value had when the scenario was opened. */
  readonly hasSourceOfBefore?: boolean;
  /** A second reading of the value, such as the month's price of a day. */
  readonly beside?: string;
};

const isShare = (unit: Unit) => unit === "share" || unit === "share/year";

/** Floating point dust off: what a slider's arithmetic leaves behind. */
const clean = (value: number) => Number(value.toPrecision(12));

/** A slider that reaches past the limits, and always holds the value it began with. */
export function sliderRange(
  low: number,
  high: number,
  before: number,
  floor: number,
  ceiling: number,
) {
  const reach = (high - low) / 2 || Math.abs(before) / 2 || 1;
  const from = Math.max(floor, Math.min(low - reach, before));
  const to = Math.min(ceiling, Math.max(high + reach, before));
  const step = roundStep((to - from) / 100);
  return {
    min: clean(Math.floor(from / step + 1e-9) * step),
    max: clean(Math.ceil(to / step - 1e-9) * step),
    step: clean(step),
  };
}

/** The four assumptions that move the answer most. */
export const MAIN_ASSUMPTIONS = [
  "shelterDay",
  "retention36",
  "icmYear",
  "decisionInTime",
] as const satisfies ParameterName[];

/** All the others, in the order people read them, by the part of the model they belong to. */
export const OTHER_ASSUMPTIONS: readonly {
  readonly group: ParameterGroup;
  readonly names: readonly ParameterName[];
}[] = [...new Set(PARAMETER_NAMES.map((name) => CATALOGUE[name].group))].map(
  (group) => ({
    group,
    names: PARAMETER_NAMES.filter(
      (name) =>
        CATALOGUE[name].group === group &&
        !(MAIN_ASSUMPTIONS as readonly ParameterName[]).includes(name),
    ),
  }),
);

const DAYS_A_MONTH = 365 / 12;

/** The month's price of a day, to the nearest thousand. */
export const perMonth = (perDay: number): number =>
  Math.round((perDay * DAYS_A_MONTH) / 1000) * 1000;

/** Where the number makes sense: its own domain, and what the other share of the same whole leaves. */
function roomFor(scenario: Scenario, name: ParameterName) {
  const { low, high } = domainOf(name);
  const partner = partnerOf(name);
  const left = partner ? 1 - scenario.assumptions[partner].value : Infinity;
  return { low, high: clean(Math.min(high, left)) };
}

/** What the limits rest on: sources, or a judgement of our own. */
const spanOf = ({ kind }: Source) =>
  kind === "guess" || kind === "calibrated" ? kind : "sources";

export function assumptionField(
  scenario: Scenario,
  origin: Scenario,
  name: ParameterName,
  m: Messages,
): Field {
  const { unit, label, help, limits, standard } = parameter(name);
  const { value, source, priceYear } = scenario.assumptions[name];
  const before = origin.assumptions[name].value;
  const room = roomFor(scenario, name);
  const factor = isShare(unit) ? 100 : 1;
  const unitText = m.units[unit];
  const shown = (x: number) => telling(clean(x * factor), m.locale);
  const span = m.field.limits[spanOf(standard.source)];
  const text = span(shown(limits.low), shown(limits.high), unitText);
  return {
    id: name,
    label: label[m.locale],
    help: help[m.locale],
    unit: priceYear
      ? `${unitText} (${m.assumptions.prices(priceYear)})`
      : unitText,
    factor,
    isMoney: unit.startsWith("kr"),
    value,
    before,
    limits,
    limitsText: `${text} ${limits.why[m.locale]}`,
    slider: sliderRange(limits.low, limits.high, before, room.low, room.high),
    least: room.low,
    most: room.high,
    source,
    hasSourceOfBefore: same(source, origin.assumptions[name].source),
    ...(unit === "kr/day" && {
      beside: m.field.perMonth(kroner(perMonth(value), m.locale)),
    }),
  };
}

const leverLimits = (lever: Lever, count: number) => {
  switch (lever) {
    case "homes":
      return { low: 0, high: roundStep(Math.max(10, count * 1.25)) };
    case "coverage":
    case "usable":
    case "prevention":
    case "overload":
      return { low: 0, high: 1 };
    case "hiringStep":
      return { low: 0, high: 2 };
    case "offerDelayShelter":
      return { low: 0, high: 365 };
    case "icm":
    case "cti":
    case "act":
      return { low: 0, high: roundStep(Math.max(5, count / 3)) };
  }
};

const leverWhy = (lever: Lever, m: Messages) =>
  lever === "icm" || lever === "cti" || lever === "act"
    ? m.levers.why.workers
    : m.levers.why[lever];

const leverUnit = (lever: Lever, m: Messages) => {
  switch (lever) {
    case "homes":
      return m.units.homesPerYear;
    case "coverage":
    case "usable":
    case "prevention":
    case "overload":
      return m.units.share;
    case "hiringStep":
      return m.units.workers;
    case "offerDelayShelter":
      return m.units.days;
    case "icm":
    case "cti":
    case "act":
      return m.units.workers;
  }
};

/** A lever as a field; one left loose shows `needed`: the workers the people ask for, or the reach of today. */
export function leverField(
  policy: Policy,
  original: Policy,
  lever: Lever,
  count: number,
  m: Messages,
  needed = 0,
): Field {
  const limits = leverLimits(lever, count);
  const isShareLever = SHARE_LEVERS.includes(lever);
  const factor = isShareLever ? 100 : 1;
  const shown = (x: number) => telling(clean(x * factor), m.locale);
  const unit = leverUnit(lever, m);
  const value = leverValue(policy, lever) ?? needed;
  const before = leverValue(original, lever) ?? value;
  const most = mostOf(lever);
  const high = Math.max(limits.high, before);
  const step = isShareLever
    ? 0.01
    : lever === "homes" || lever === "offerDelayShelter"
      ? Math.max(1, roundStep(high / 400))
      : Math.max(0.5, roundStep(high / 400));
  return {
    id: lever,
    label: m.levers.names[lever],
    help: m.levers.help[lever],
    unit,
    factor,
    isMoney: false,
    value,
    before,
    limits,
    limitsText: `${m.field.usual(shown(limits.low), shown(limits.high), unit)} ${leverWhy(lever, m)}`,
    slider: { min: 0, max: clean(Math.ceil(high / step - 1e-9) * step), step },
    least: 0,
    most,
  };
}

function mostOf(lever: Lever): number {
  if (lever === "overload") return POLICY_DOMAIN.overload.high;
  if (lever === "hiringStep") return POLICY_DOMAIN.hiringStep.high;
  return SHARE_LEVERS.includes(lever) ? 1 : POLICY_DOMAIN.homes.high;
}

export const isOutside = ({
  value,
  limits,
}: Pick<Field, "value" | "limits">): boolean =>
  value < limits.low - 1e-9 || value > limits.high + 1e-9;

export const isChanged = ({ value, before }: Field): boolean =>
  value !== before;

/** Whether the value was entered here, so that the source is that of the value before. */
export const isOwnValue = (field: Field): boolean =>
  isChanged(field) && field.hasSourceOfBefore === true;

/** The value as the field writes it. */
export const shownValue = (field: Field, language: Language): string =>
  written(field, field.value, language);

/** A value of this field in words: no øre on amounts of a hundred kroner and more. */
export function written(
  { factor, isMoney }: Field,
  value: number,
  language: Language,
): string {
  const shown = clean(value * factor);
  return isMoney && Math.abs(shown) >= 100
    ? decimal(shown, language)
    : telling(shown, language);
}

/** A value that has been computed or drawn, in words: three digits tell what there is to tell. */
export function roughly(
  field: Field,
  value: number,
  language: Language,
): string {
  const shown = Number((value * field.factor).toPrecision(3));
  return written({ ...field, factor: 1 }, shown, language);
}

/** What came of text typed into a field: a value in the model's unit, or why not. */
export type Typed =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

/** Reads in the marks of the page's language, or of another in which the text is known to be written. */
export function readField(
  field: Field,
  text: string,
  m: Messages,
  language: Language = m.locale,
): Typed {
  const reading = readNumber(text, language);
  if (!reading.ok) return { ok: false, message: m.field[reading.why] };
  const { value: typed, percent: withSign } = reading;
  const { factor, limits, least, most } = field;
  if (withSign && factor === 1)
    return { ok: false, message: m.field.percentHere };
  const value = clean(typed / factor);
  const looksLikeShare =
    factor === 100 &&
    !withSign &&
    typed > 0 &&
    typed <= 1 &&
    value < limits.low &&
    typed >= limits.low &&
    typed <= limits.high;
  if (looksLikeShare)
    return {
      ok: false,
      message: m.field.shareOrPercent(
        percent(typed, m.locale, Number.isInteger(clean(typed * 100)) ? 0 : 1),
        `${telling(typed, m.locale)} %`,
      ),
    };
  const inUnit = (bound: number) =>
    `${telling(clean(bound * factor), m.locale)} ${field.unit}`;
  if (value < least)
    return {
      ok: false,
      message: least === 0 ? m.field.negative : m.field.below(inUnit(least)),
    };
  if (value > most) return { ok: false, message: m.field.above(inUnit(most)) };
  return { ok: true, value };
}
