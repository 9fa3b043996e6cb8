import type { Decision } from "../../model/analysis/decision";
import {
  ENOUGH_TO_LEARN,
  type Learning,
  type OfParameter,
} from "../../model/analysis/learning";
import { parameter, type ParameterName } from "../../model/scenario/catalogue";
import type { Scenario } from "../../model/scenario/scenario";
import {
  decimal,
  figure,
  kroner,
  money,
  percent,
  scaleFor,
  type Scale,
} from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import type { Pair } from "./comparison";
import { withReserve } from "./worldShares";

/** What one assumption is worth knowing exactly. */
export type WorthRow = {
  readonly name: ParameterName;
  readonly label: string;
  /** That it is a guess, or fitted; empty when a source has measured it. */
  readonly mark: string;
  /** kr. */
  readonly value: number;
  readonly se: number;
  readonly isTelling: boolean;
  /** The value with its standard error, or that it cannot be told from zero. */
  readonly text: string;
  readonly correlation: string;
  readonly share: string;
};

type Estimate = { readonly value: number; readonly se: number };

/** Whether a value is more than two standard errors from zero. */
const isTelling = ({ value, se }: Estimate) => value > 2 * se;

/** The size in which all values of information are written. */
export const worthScale = ({
  foresight,
  everything,
  parameters,
}: Learning): Scale =>
  scaleFor([
    foresight.evpi,
    everything.value,
    ...parameters.map(({ worth }) => worth.value),
  ]);

/** Every uncertain assumption, those most worth knowing first; of equals those that spread the answer most. */
export function worthRows(
  learning: Learning,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): readonly WorthRow[] {
  const scale = worthScale(learning);
  return learning.parameters
    .toSorted(byWorth)
    .map((one) => rowOf(one, scenario, scale, t, m));
}

const byWorth = (a: OfParameter, b: OfParameter) =>
  Number(isTelling(b.worth)) - Number(isTelling(a.worth)) ||
  b.worth.value - a.worth.value ||
  b.importance.share.value - a.importance.share.value;

function rowOf(
  { name, worth, importance }: OfParameter,
  { assumptions }: Scenario,
  scale: Scale,
  t: DecisionTexts,
  m: Messages,
): WorthRow {
  const { kind } = assumptions[name].source;
  const { correlation, share } = importance;
  return {
    name,
    label: parameter(name).label[m.locale],
    mark: kind === "guess" || kind === "calibrated" ? t.value.marks[kind] : "",
    value: worth.value,
    se: worth.se,
    isTelling: isTelling(worth),
    text: worthText(worth, scale, t, m),
    correlation: plusMinus(
      decimal(correlation.value, m.locale, 2),
      decimal(correlation.se, m.locale, 2),
    ),
    share: plusMinus(
      percent(Math.max(0, share.value), m.locale),
      percent(share.se, m.locale),
    ),
  };
}

const plusMinus = (value: string, error: string) => `${value} ±\u00a0${error}`;

/** "1,2 mio. kr. (± 0,3)", or that it cannot be told from zero. */
export const worthText = (
  worth: Estimate,
  scale: Scale,
  t: DecisionTexts,
  m: Messages,
): string =>
  isTelling(worth)
    ? t.value.withError(
        money(worth.value, scale, m.locale),
        figure(worth.se, scale, m.locale),
      )
    : t.value.zero;

/** What is most worth knowing, what all of it is worth, and where the ceiling is. */
export function worthFinding(
  learning: Learning,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): string {
  const { foresight, everything, order } = learning;
  if (foresight.evpi === 0)
    return withReserve(t.value.certain, order.count, t, m);
  const ceiling = { value: foresight.evpi, se: foresight.se };
  return [
    bestSentence(worthRows(learning, scenario, t, m), t, m),
    ...allSentences(everything, ceiling, t, m),
  ].join(" ");
}

/** The same without what all assumptions together are worth, which cannot be told well before twins have parted knowledge from luck. */
export function bestWorthFinding(
  learning: Learning,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): string {
  const { foresight, order } = learning;
  if (foresight.evpi === 0)
    return withReserve(t.value.certain, order.count, t, m);
  const ceiling = { value: foresight.evpi, se: foresight.se };
  return [
    bestSentence(worthRows(learning, scenario, t, m), t, m),
    t.value.ceiling(...amountAndError(ceiling, m)),
  ].join(" ");
}

/** Each in its own size, so that an error is never written as none. */
const amountAndError = ({ value, se }: Estimate, m: Messages) =>
  [
    money(value, scaleFor([value]), m.locale),
    money(se, scaleFor([se]), m.locale),
  ] as const;

function bestSentence(
  rows: readonly WorthRow[],
  t: DecisionTexts,
  m: Messages,
): string {
  const [top] = rows;
  if (top?.isTelling) return t.value.top(top.label, ...amountAndError(top, m));
  return rows.some(({ value }) => value > 0)
    ? t.value.notTelling
    : t.value.nothing;
}

/** All assumptions at once, and the ceiling over them; by luck of the worlds the estimate of the first may be above it. */
function allSentences(
  everything: Estimate,
  ceiling: Estimate,
  t: DecisionTexts,
  m: Messages,
): readonly string[] {
  const top = amountAndError(ceiling, m);
  if (!isTelling(everything))
    return [t.value.everythingNothing, t.value.ceiling(...top)];
  if (everything.value >= ceiling.value) return [t.value.asCeiling(...top)];
  return [
    t.value.everything(...amountAndError(everything, m)),
    t.value.ceiling(...top),
  ];
}

/** From how many worlds on the value of information can be told. */
export const enoughToLearn = (t: DecisionTexts, m: Messages): string =>
  t.value.tooFew(decimal(ENOUGH_TO_LEARN, m.locale));

/** Whether the worlds are too few for it. */
export const areTooFewToLearn = (worlds: number): boolean =>
  worlds < ENOUGH_TO_LEARN;

/** How it is worked out, and what it does not say. */
export const methodSentence = (
  { order }: Learning,
  t: DecisionTexts,
  m: Messages,
): string =>
  t.value.method({
    worlds: decimal(order.count, m.locale),
    who: m.saving.who[order.column],
    nights:
      order.willingness > 0
        ? t.value.nights(kroner(order.willingness, m.locale))
        : "",
  });

/** Value of perfect foresight were the horizon to end with each budget year: year, best policy, value with its error. */
export function foresightRows(
  { foresightByYear }: Decision,
  { policies }: Scenario,
  pair: Pair,
  t: DecisionTexts,
  m: Messages,
): readonly (readonly [year: string, best: string, worth: string])[] {
  const scale = scaleFor(foresightByYear.map(({ evpi }) => evpi));
  return foresightByYear.map(({ evpi, se, best }, i) => [
    String(pair.years[i] ?? i + 1),
    policies.find(({ id }) => id === best)?.name[m.locale] ?? best,
    t.value.withError(
      money(evpi, scale, m.locale),
      figure(se, scale, m.locale),
    ),
  ]);
}
