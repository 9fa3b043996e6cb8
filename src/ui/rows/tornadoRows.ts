import type { Estimate, Gain } from "../../model/analysis/estimate";
import type { Bar, Tornado } from "../../model/analysis/tornado";
import { parameter, type ParameterName } from "../../model/scenario/catalogue";
import { capital, countInWords } from "../format";
import { axisFor, type Axis } from "./axis";
import { assumptionField, roughly } from "./fields";
import type { About } from "./gainBasis";
import { measureOf, type Measure, type Words, writtenSign } from "./measure";
import { shortUnit } from "./subjects";

/** One end of a bar: the assumption's value there, and how far the gain lies from the mean, with its standard error. */
export type TornadoEnd = {
  readonly value: string;
  readonly change: number;
  readonly se: number;
};

export type TornadoRow = {
  readonly name: ParameterName;
  readonly label: string;
  readonly unit: string;
  /** Told where the number is a judgement or was fitted. */
  readonly kind: "guess" | "calibrated" | undefined;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
};

const widthOf = ({ low, high }: Bar, gain: Gain) =>
  Math.abs(high.change[gain].mean - low.change[gain].mean);

/** All bars, the widest first. */
export function tornadoRows(
  tornado: Tornado,
  { scenario, gain }: About,
  { m }: Words,
): readonly TornadoRow[] {
  return tornado.bars
    .toSorted((a, b) => widthOf(b, gain) - widthOf(a, gain))
    .map(({ name, low, high }) => {
      const field = assumptionField(scenario, scenario, name, m);
      const end = ({ value, change }: Bar["low"]): TornadoEnd => ({
        value: roughly(field, value, m.locale),
        change: change[gain].mean,
        se: change[gain].se,
      });
      const { kind } = scenario.assumptions[name].source;
      return {
        name,
        label: parameter(name).label[m.locale],
        unit: shortUnit(field),
        kind: kind === "guess" || kind === "calibrated" ? kind : undefined,
        low: end(low),
        high: end(high),
      };
    });
}

const changesOf = (rows: readonly TornadoRow[]): readonly number[] =>
  rows.flatMap(({ low, high }) => [low.change, high.change]);

/** Holds every bar, and its mean. */
export function tornadoAxis(rows: readonly TornadoRow[]): Axis {
  const changes = changesOf(rows);
  return axisFor(Math.min(0, ...changes), Math.max(0, ...changes));
}

export const tornadoMeasure = (
  rows: readonly TornadoRow[],
  { gain }: About,
  words: Words,
): Measure => measureOf(gain, changesOf(rows), words);

/** The number that moves the answer most, and how many turn the sign of `answer` alone: the run's own mean, over more worlds than the bars. */
export function tornadoFinding(
  tornado: Tornado,
  about: About,
  words: Words,
  answer: Estimate = tornado.middle[about.gain],
): string {
  const { t } = words;
  const rows = tornadoRows(tornado, about, words);
  const widest = rows[0];
  if (!widest) return t.tornado.nothing;
  const isClear = [widest.low, widest.high].some(
    ({ change, se }) => Math.abs(change) > 2 * se,
  );
  if (!isClear) return t.tornado.unclear;
  const measure = tornadoMeasure(rows, about, words);
  const moved = ({ change }: TornadoEnd) => moveText(change, measure, words);
  const withUnit = ({ value }: TornadoEnd) => `${value} ${widest.unit}`;
  const finding = t.tornado.finding({
    label: widest.label,
    what: t.what[about.gain],
    low: withUnit(widest.low),
    high: withUnit(widest.high),
    atLow: moved(widest.low),
    atHigh: moved(widest.high),
  });
  return [finding, ...turnsTexts(rows, answer, words)].join(" ");
}

function moveText(change: number, measure: Measure, { t }: Words): string {
  const sign = writtenSign(measure, change);
  if (sign === 0) return t.tornado.same;
  const amount = measure.text(Math.abs(change));
  return sign > 0 ? t.tornado.higher(amount) : t.tornado.lower(amount);
}

/** What is certain by two standard errors, and for how many numbers nothing is. */
function turnsTexts(
  rows: readonly TornadoRow[],
  answer: Estimate,
  { m, t }: Words,
): readonly string[] {
  if (!(Math.abs(answer.mean) > 2 * answer.se)) return [];
  const farthest = rows.map(({ low, high }) =>
    Math.max(...[low, high].map((end) => beyond(end, answer))),
  );
  const turning = farthest.filter((errors) => errors > 2).length;
  const close = farthest.filter((errors) => Math.abs(errors) <= 2).length;
  const words = (count: number) => capital(countInWords(count, m.locale));
  return [
    turning === 0
      ? t.tornado.noneTurns
      : t.tornado.turns(words(turning), turning === 1),
    ...(close > 0
      ? [t.tornado.tooClose(countInWords(close, m.locale), close === 1)]
      : []),
  ];
}

/** How far an end lies on the other side of zero than the answer, in standard errors; negative on its own side. */
function beyond({ change, se }: TornadoEnd, answer: Estimate): number {
  const error = Math.sqrt(se * se + answer.se * answer.se);
  return (-Math.sign(answer.mean) * (answer.mean + change)) / error;
}
