import type { Root, Threshold } from "../../model/analysis/threshold";
import { decimal, list } from "../format";
import { axisFor, type Axis } from "./axis";
import { type Field, roughly } from "./fields";
import { measureOf, type Measure, type Words } from "./measure";
import { shortUnit } from "./subjects";

/** A point of the curve: mean gain with its 95 % Monte Carlo interval, and the share of worlds that gain. */
export type CurvePoint = {
  readonly value: number;
  readonly mean: number;
  readonly band: readonly [number, number];
  readonly chance: number;
};

/** Standard normal quantile of 97.5 %. */
const Z = 1.96;

export const curveOf = ({ points, gain }: Threshold): readonly CurvePoint[] =>
  points.map(({ value, gains, chance }) => {
    const { mean, se } = gains[gain];
    return {
      value,
      mean,
      band: [mean - Z * se, mean + Z * se],
      chance: chance[gain],
    };
  });

const amountsOf = (curve: readonly CurvePoint[]) =>
  curve.flatMap(({ band }) => band);

export function curveAxis(curve: readonly CurvePoint[]): Axis {
  const amounts = amountsOf(curve);
  return axisFor(Math.min(...amounts), Math.max(...amounts));
}

export const curveMeasure = (
  { gain }: Threshold,
  curve: readonly CurvePoint[],
  words: Words,
): Measure => measureOf(gain, amountsOf(curve), words);

const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** Where the subject turns the answer, and where the answer is safe. */
export function thresholdFinding(
  threshold: Threshold,
  field: Field,
  words: Words,
): string {
  return `${stopped(rootSentence(threshold, field, words))} ${stopped(safeSentence(threshold, field, words))}`;
}

const roughText = (field: Field, value: number, { m }: Words): string =>
  `${roughly(field, value, m.locale)} ${shortUnit(field)}`;

type Crossing = { readonly value: number; readonly gainsAbove: boolean };

/** "over 5", "mellem 5 og 7", "under 5 eller over 7"; undefined beyond two crossings. */
function whereText(
  crossings: readonly Crossing[],
  say: (value: number) => string,
  { t }: Words,
): string | undefined {
  const [first, second, third] = crossings;
  if (!first || third) return undefined;
  const at = say(first.value);
  if (!second)
    return first.gainsAbove ? t.threshold.over(at) : t.threshold.under(at);
  const other = say(second.value);
  return first.gainsAbove
    ? t.threshold.between(at, other)
    : t.threshold.outside(at, other);
}

/** "Det betaler sig", said of the mean alone where no value makes it as sure as the threshold asks for. */
function paysText({ safe, points, gain }: Threshold, { t }: Words): string {
  const chances = points.map(({ chance }) => chance[gain]);
  const isSafeSomewhere =
    safe.crossings.length > 0 || (chances[0] ?? 0) >= safe.share;
  return isSafeSomewhere ? t.pays[gain] : t.paysOnAverage[gain];
}

/** That it does not pay, said of the mean alone unless the loss is as sure as that everywhere. */
function paysNotText({ safe, points, gain }: Threshold, { t }: Words): string {
  const isSure = points.every(({ chance }) => 1 - chance[gain] >= safe.share);
  return isSure ? t.paysNot[gain] : t.paysNotOnAverage[gain];
}

function rootSentence(
  threshold: Threshold,
  field: Field,
  words: Words,
): string {
  const { t, m } = words;
  const { roots, gain, limits } = threshold;
  const say = (value: number) => roughText(field, value, words);
  if (roots.length === 0) {
    const pays = (threshold.points[0]?.gains[gain].mean ?? 0) > 0;
    return t.threshold.always({
      pays: pays ? paysText(threshold, words) : paysNotText(threshold, words),
      label: field.label,
      low: say(limits.low),
      high: say(limits.high),
    });
  }
  const where = whereText(roots, say, words);
  if (where === undefined)
    return t.threshold.many({
      pays: paysText(threshold, words),
      label: field.label,
      values: list(
        roots.map(({ value }) => say(value)),
        m.locale,
      ),
    });
  const intervals = roots.map((root) =>
    intervalText(root, threshold, field, words),
  );
  return `${t.threshold.when({ pays: paysText(threshold, words), label: field.label, where })} ${t.threshold.intervals(list(intervals, m.locale))}`;
}

/** An end outside the limits is said as such. */
function intervalText(
  { low, high }: Pick<Root, "low" | "high">,
  { limits }: Threshold,
  field: Field,
  { m, t }: Words,
): string {
  const say = (value: number) => roughly(field, value, m.locale);
  return t.threshold.interval(
    low === null ? t.threshold.under(say(limits.low)) : say(low),
    high === null ? t.threshold.over(say(limits.high)) : say(high),
  );
}

function safeSentence(
  { safe, points, gain }: Threshold,
  field: Field,
  words: Words,
): string {
  const { m, t } = words;
  const share = decimal(safe.share * 100, m.locale);
  if (safe.crossings.length === 0)
    return (points[0]?.chance[gain] ?? 0) >= safe.share
      ? t.threshold.safeAlways(share)
      : t.threshold.safeNever(share);
  const where = whereText(
    safe.crossings,
    (value) => roughText(field, value, words),
    words,
  );
  return where === undefined
    ? t.threshold.safeMany(share)
    : t.threshold.safe(share, where);
}
