import type { Decision } from "../../model/analysis/decision";
import type { Part } from "../../model/analysis/difference";
import type { Gain } from "../../model/analysis/estimate";
import type { Explanation } from "../../model/analysis/explain";
import type { Learning } from "../../model/analysis/learning";
import { QUADRANTS } from "../../model/analysis/plane";
import type { RatioInterval } from "../../model/analysis/ratioInterval";
import type { Spread, Variation } from "../../model/analysis/spread";
import type { Threshold } from "../../model/analysis/threshold";
import type { Bar, Tornado } from "../../model/analysis/tornado";
import type { TwoWayMap } from "../../model/analysis/twoWay";
import type { Column, Comparison } from "../../model/results/results";
import { CATALOGUE } from "../../model/scenario/catalogue";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, percent } from "../../ui/format";
import { assumptionField, written, type Field } from "../../ui/rows/fields";
import { fieldOf } from "../../ui/rows/subjects";
import type { Messages } from "../../ui/text/da";
import { aligned } from "../line/aligned";
import type { Words } from "./words";

/** What every table is written with. */
export type Desk = {
  readonly scenario: Scenario;
  readonly column: Column;
  readonly m: Messages;
  readonly w: Words;
};

const MILLION = 1e6;
/** The longest list that fits on a screen. */
const LONGEST = 15;

const millions = (kr: number, { m }: Desk) =>
  decimal(kr / MILLION, m.locale, 2);
const ofHundred = (share: number, { m }: Desk) =>
  decimal(share * 100, m.locale);
const range = (low: number, high: number, desk: Desk) =>
  `${millions(low, desk)} – ${millions(high, desk)}`;

const section = (heading: string, ...lines: readonly string[]) =>
  [heading, "", ...lines, ""].join("\n");

export function spreadText(spread: Spread, desk: Desk): string {
  const { w, m, column, scenario } = desk;
  const { split } = spread.horizon[column];
  const first = Number(scenario.start.slice(0, 4));
  const row = (name: string, { bands, split: of }: Variation) => [
    name,
    ...[bands.knowledge, bands.chance, bands.both].map(({ p10, p90 }) =>
      range(p10, p90, desk),
    ),
    percent(of.share, m.locale),
  ];
  return section(
    w.spread.heading(decimal(spread.worlds, m.locale)),
    w.spread.share(
      percent(split.share, m.locale),
      percent(split.shareSe, m.locale),
    ),
    "",
    aligned([
      [
        w.spread.by,
        w.spread.knowledge,
        w.spread.chance,
        w.spread.both,
        w.spread.knowledgeShare,
      ],
      ...spread.cumulative.map((year, i) =>
        row(w.spread.until(first + i), year[column]),
      ),
      row(w.spread.horizon, spread.horizon[column]),
    ]),
  );
}

export function breakEvenText(comparison: Comparison, desk: Desk): string {
  const { w, column, scenario } = desk;
  const { paidBackBy, aheadAt, unpays, neverAtAll, never } =
    comparison.breakEvenYear[column];
  const first = Number(scenario.start.slice(0, 4));
  return section(
    w.breakEven.heading,
    w.breakEven.shares(
      ofHundred(1 - never, desk),
      ofHundred(unpays, desk),
      ofHundred(neverAtAll, desk),
    ),
    "",
    aligned([
      [w.breakEven.year, w.breakEven.forGood, w.breakEven.ahead],
      ...paidBackBy.map((share, year) => [
        String(first + year),
        ofHundred(share, desk),
        ofHundred(aheadAt[year]!, desk),
      ]),
    ]),
  );
}

export function planeText(decision: Decision, desk: Desk): string {
  const { w, m, scenario } = desk;
  const { plane, icer, interval, here, curve } = decision;
  const nameOf = (id: string) =>
    scenario.policies.find((policy) => policy.id === id)!.name[m.locale];
  const kr = (amount: number) => decimal(amount, m.locale);
  const steps = curve.filter((_, i) => i % Math.ceil(curve.length / 8) === 0);
  return section(
    w.plane.heading,
    aligned([
      ["", w.plane.worlds],
      ...QUADRANTS.map((quadrant) => [
        w.plane.quadrant[quadrant],
        ofHundred(plane.shares[quadrant], desk),
      ]),
    ]),
    "",
    ...(icer.ratio === null
      ? []
      : [`${w.plane.ratio(kr(icer.ratio))} ${intervalText(interval, desk)}`]),
    w.plane.best(
      nameOf(here.best),
      kr(here.willingness),
      ofHundred(here.bestShare, desk),
    ),
    "",
    aligned([
      [
        w.plane.price,
        ...scenario.policies.map(({ name }) => name[m.locale]),
        w.plane.evpi,
      ],
      ...steps.map((at) => [
        kr(at.willingness),
        ...at.shares.map((share) => ofHundred(share, desk)),
        `${millions(at.evpi, desk)} ${w.error} ${millions(at.se, desk)}`,
      ]),
    ]),
  );
}

function intervalText(interval: RatioInterval, { w, m }: Desk): string {
  const kr = (amount: number) => decimal(amount, m.locale);
  switch (interval.kind) {
    case "within":
      return w.plane.within(kr(interval.low), kr(interval.high));
    case "outside":
      return w.plane.outside(kr(interval.low), kr(interval.high));
    case "everything":
      return w.plane.everything;
    case "noRatio":
      return "";
  }
}

export function tornadoText(tornado: Tornado, desk: Desk): string {
  const { w, m, column } = desk;
  const width = ({ low, high }: Bar) =>
    Math.abs(high.change[column].mean - low.change[column].mean);
  const bars = tornado.bars.toSorted((a, b) => width(b) - width(a));
  return section(
    w.tornado.heading(decimal(tornado.worlds, m.locale)),
    aligned([
      [
        "",
        w.tornado.low,
        w.tornado.high,
        w.tornado.atLow,
        w.error,
        w.tornado.atHigh,
        w.error,
      ],
      ...bars.slice(0, LONGEST).map((bar) => barRow(bar, desk)),
    ]),
  );
}

function barRow({ name, low, high }: Bar, desk: Desk): string[] {
  const { scenario, m, column } = desk;
  const field = assumptionField(scenario, scenario, name, m);
  return [
    CATALOGUE[name].label[m.locale],
    inUnit(field, low.value, m),
    inUnit(field, high.value, m),
    ...[low, high].flatMap(({ change }) => [
      signed(change[column].mean, desk),
      millions(change[column].se, desk),
    ]),
  ];
}

const inUnit = (field: Field, value: number, m: Messages) =>
  `${written(field, value, m.locale)} ${field.unit.replace(/ \(.*/, "")}`;

const signed = (kr: number, desk: Desk) =>
  kr > 0 ? `+${millions(kr, desk)}` : millions(kr, desk);

export function valueText(learning: Learning, desk: Desk): string {
  const { w, m } = desk;
  const { everything, foresight, groups } = learning;
  const worth = (value: number, se: number) => [
    millions(value, desk),
    millions(se, desk),
  ];
  const parameters = learning.parameters.toSorted(
    (a, b) =>
      b.worth.value - a.worth.value ||
      b.importance.share.value - a.importance.share.value,
  );
  const isWorthless = parameters.every(
    ({ worth: { value, se } }) => value <= 2 * se,
  );
  return section(
    w.value.heading,
    ...(isWorthless ? [w.value.none, ""] : []),
    aligned([
      ["", w.value.worth, w.error, w.value.correlation, w.value.share],
      [w.value.foresight, ...worth(foresight.evpi, foresight.se), "", ""],
      [w.value.everything, ...worth(everything.value, everything.se), "", ""],
      ...groups.map(({ group, worth: of }) => [
        m.groups[group],
        ...worth(of.value, of.se),
        "",
        "",
      ]),
      ...parameters
        .slice(0, LONGEST)
        .map(({ name, worth: of, importance }) => [
          CATALOGUE[name].label[m.locale],
          ...worth(of.value, of.se),
          decimal(importance.correlation.value, m.locale, 2),
          percent(importance.share.value, m.locale),
        ]),
    ]),
  );
}

export function thresholdText(threshold: Threshold, desk: Desk): string {
  const { w, m, scenario } = desk;
  const { subject, roots, points, limits, gain, safe } = threshold;
  const field = fieldOf({ scenario, origin: scenario }, subject, m);
  const value = (x: number | null) =>
    x === null ? w.threshold.beyond : written(field, x, m.locale);
  const pays = points[0]!.gains[gain].mean > 0;
  return section(
    w.threshold.heading(field.label, field.unit),
    ...roots.map((root) =>
      w.threshold.root(
        value(root.value),
        value(root.low),
        value(root.high),
        root.gainsAbove,
      ),
    ),
    ...(roots.length === 0
      ? [w.threshold.none(value(limits.low), value(limits.high), pays)]
      : []),
    ...safe.crossings.map((crossing) =>
      w.threshold.safe(value(crossing.value), crossing.gainsAbove),
    ),
    "",
    aligned([
      [w.threshold.value, m.payers.difference, w.error, w.threshold.chance],
      ...points.map((point) => [
        value(point.value),
        millions(point.gains[gain].mean, desk),
        millions(point.gains[gain].se, desk),
        ofHundred(point.chance[gain], desk),
      ]),
    ]),
  );
}

export function mapText({ across, up, cells }: TwoWayMap, desk: Desk): string {
  const { w, m, scenario, column } = desk;
  const [acrossField, upField] = [across, up].map(({ subject }) =>
    fieldOf({ scenario, origin: scenario }, subject, m),
  );
  return section(
    w.map.heading(upField!.label, acrossField!.label),
    aligned([
      ["", ...across.values.map((x) => written(acrossField!, x, m.locale))],
      ...cells.map((row, i) => [
        written(upField!, up.values[i]!, m.locale),
        ...row.map((cell) => millions(cell!.gains[column].mean, desk)),
      ]),
    ]),
  );
}

export function sinceText(
  explanation: Explanation,
  before: Scenario,
  desk: Desk,
): string {
  const { w, m, column } = desk;
  const gain: Gain = column;
  const { moves, method } = explanation;
  const row = (name: string, { mean, se }: { mean: number; se: number }) => [
    name,
    millions(mean, desk),
    millions(se, desk),
  ];
  return section(
    w.since.heading(before.title[m.locale]),
    ...(moves.length === 0 ? [w.since.nothing] : [w.since[method]]),
    "",
    aligned([
      ["", m.payers.difference, w.error],
      row(w.since.before, explanation.before[gain]),
      ...moves.map(({ part, change }) =>
        row(partName(part, desk), change[gain]),
      ),
      row(w.since.after, explanation.after[gain]),
    ]),
  );
}

function partName(part: Part, { m, w, scenario }: Desk): string {
  switch (part.kind) {
    case "assumption":
      return CATALOGUE[part.name].label[m.locale];
    case "lever": {
      const policy = scenario.policies.find(({ id }) => id === part.policy)!;
      return `${policy.name[m.locale]}: ${part.field}`;
    }
    case "law":
      return w.since.law;
    case "frame":
      return w.since.frame;
  }
}
