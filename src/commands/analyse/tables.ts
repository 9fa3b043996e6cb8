import type { Decision } from "../../model/analysis/decision";
import type { Gain } from "../../model/analysis/estimate";
import type { Explanation } from "../../model/analysis/explain";
import type { Learning } from "../../model/analysis/learning";
import type { Spread, Variation } from "../../model/analysis/spread";
import type { Subject } from "../../model/analysis/subject";
import type { Threshold } from "../../model/analysis/threshold";
import type { Bar, Tornado } from "../../model/analysis/tornado";
import type { TwoWayMap } from "../../model/analysis/twoWay";
import type { Column, Results } from "../../model/results/results";
import { CATALOGUE } from "../../model/scenario/catalogue";
import type { Scenario } from "../../model/scenario/scenario";
import { decimal, percent } from "../../ui/format";
import { breakEvenFinding } from "../../ui/rows/breakEvenRows";
import { partName } from "../../ui/rows/changeRows";
import { pairOf } from "../../ui/rows/comparison";
import { assumptionField, written, type Field } from "../../ui/rows/fields";
import type { About } from "../../ui/rows/gainBasis";
import type { Words as CertaintyWords } from "../../ui/rows/measure";
import { planeFinding, quadrantRows } from "../../ui/rows/planeRows";
import { spreadFinding } from "../../ui/rows/spreadRows";
import { fieldOf, shortUnit } from "../../ui/rows/subjects";
import { thresholdFinding } from "../../ui/rows/thresholdRows";
import { tornadoFinding } from "../../ui/rows/tornadoRows";
import { worthFinding } from "../../ui/rows/worthRows";
import { decisionTexts } from "../../ui/text/certainty/decision";
import { certaintyTexts } from "../../ui/text/certainty/texts";
import type { Messages } from "../../ui/text/da";
import { aligned } from "../line/aligned";
import type { Words } from "./words";

/** What every table is written with: the answer, the page's own texts, and the command's. */
export type Desk = {
  readonly results: Results;
  readonly policy: string;
  readonly column: Column;
  readonly m: Messages;
  readonly w: Words;
};

const aboutOf = ({ results, policy, column }: Desk): About => ({
  scenario: results.scenario,
  policy,
  gain: column,
  discounted: results.discounted,
});

const certainty = ({ m }: Desk): CertaintyWords => ({
  m,
  t: certaintyTexts(m.locale),
});

const decision = ({ m }: Desk) => decisionTexts(m.locale);

const pairAt = ({ results, policy, m }: Desk) =>
  pairOf(results, policy, m.locale);

const NONE = "–";

const MILLION = 1e6;
/** The longest list that fits on a screen. */
const LONGEST = 15;

const millions = (kr: number, { m }: Desk) =>
  Number.isFinite(kr) ? decimal(kr / MILLION, m.locale, 2) : NONE;
const ofHundred = (share: number, { m }: Desk) =>
  decimal(share * 100, m.locale, 1);
const range = (low: number, high: number, desk: Desk) =>
  `${millions(low, desk)} – ${millions(high, desk)}`;

const section = (heading: string, ...lines: readonly string[]) =>
  [heading, "", ...lines, ""].join("\n");

export function spreadText(spread: Spread, desk: Desk): string {
  const { w, m, column, results } = desk;
  const first = Number(results.scenario.start.slice(0, 4));
  const row = (name: string, { bands, split: of }: Variation) => [
    name,
    ...[bands.knowledge, bands.chance, bands.both].map(({ p10, p90 }) =>
      range(p10, p90, desk),
    ),
    Number.isFinite(of.share)
      ? `${percent(of.share, m.locale)} ${w.error} ${percent(of.shareSe, m.locale)}`
      : NONE,
  ];
  return section(
    w.spread.heading(decimal(spread.worlds, m.locale)),
    spreadFinding(spread, aboutOf(desk), certainty(desk)),
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

export function breakEvenText(desk: Desk): string {
  const { w, m, column, results } = desk;
  const pair = pairAt(desk);
  const { paidBackBy, aheadAt, unpays, neverAtAll, never } =
    pair.comparison.breakEvenYear[column];
  return section(
    w.breakEven.heading,
    breakEvenFinding(results, pair, column, decision(desk), m),
    w.breakEven.shares(
      ofHundred(1 - never, desk),
      ofHundred(unpays, desk),
      ofHundred(neverAtAll, desk),
    ),
    "",
    aligned([
      [w.breakEven.year, w.breakEven.forGood, w.breakEven.ahead],
      ...paidBackBy.map((share, year) => [
        String(pair.years[year]),
        ofHundred(share, desk),
        ofHundred(aheadAt[year]!, desk),
      ]),
    ]),
  );
}

export function planeText(told: Decision, desk: Desk): string {
  const { w, m, results } = desk;
  const { plane, here, curve } = told;
  const { policies } = results.scenario;
  const nameOf = (id: string) =>
    policies.find((policy) => policy.id === id)!.name[m.locale];
  const kr = (amount: number) => decimal(amount, m.locale);
  const steps = curve.filter((_, i) => i % Math.ceil(curve.length / 8) === 0);
  return section(
    w.plane.heading,
    planeFinding(told, pairAt(desk), decision(desk), m),
    w.plane.best(
      nameOf(here.best),
      kr(here.willingness),
      ofHundred(here.bestShare, desk),
    ),
    "",
    aligned([
      ["", w.plane.worlds],
      ...quadrantRows(told, decision(desk), m).map(({ quadrant, name }) => [
        name,
        ofHundred(plane.shares[quadrant], desk),
      ]),
    ]),
    "",
    aligned([
      [
        w.plane.price,
        ...policies.map(({ name }) => name[m.locale]),
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

export function tornadoText(tornado: Tornado, desk: Desk): string {
  const { w, m, column } = desk;
  const width = ({ low, high }: Bar) =>
    Math.abs(high.change[column].mean - low.change[column].mean);
  const bars = tornado.bars.toSorted((a, b) => width(b) - width(a));
  return section(
    w.tornado.heading(decimal(tornado.worlds, m.locale)),
    tornadoFinding(tornado, aboutOf(desk), certainty(desk)),
    "",
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
  const { results, m, column } = desk;
  const { scenario } = results;
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
  `${written(field, value, m.locale)} ${shortUnit(field)}`;

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
  return section(
    w.value.heading,
    worthFinding(learning, desk.results.scenario, decision(desk), m),
    "",
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
  const { w, m } = desk;
  const { subject, points, gain } = threshold;
  const field = fieldAt(subject, desk);
  return section(
    w.threshold.heading(field.label, field.unit),
    thresholdFinding(threshold, field, certainty(desk)),
    "",
    aligned([
      [w.threshold.value, m.payers.difference, w.error, w.threshold.chance],
      ...points.map((point) => [
        written(field, point.value, m.locale),
        millions(point.gains[gain].mean, desk),
        millions(point.gains[gain].se, desk),
        ofHundred(point.chance[gain], desk),
      ]),
    ]),
  );
}

const fieldAt = (subject: Subject, { results: { scenario }, m }: Desk): Field =>
  fieldOf({ scenario, origin: scenario }, subject, m);

export function mapText({ across, up, cells }: TwoWayMap, desk: Desk): string {
  const { w, m, column } = desk;
  const [acrossField, upField] = [across, up].map(({ subject }) =>
    fieldAt(subject, desk),
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
        row(partName(part, aboutOf(desk), certainty(desk)), change[gain]),
      ),
      row(w.since.after, explanation.after[gain]),
    ]),
  );
}
