import type { Decision } from "../../model/analysis/decision";
import type { Gain } from "../../model/analysis/estimate";
import type { Learning } from "../../model/analysis/learning";
import type { Spread } from "../../model/analysis/spread";
import type { Threshold } from "../../model/analysis/threshold";
import type { Tornado } from "../../model/analysis/tornado";
import { acceptabilityFinding } from "../../ui/rows/acceptabilityRows";
import type { Pair } from "../../ui/rows/comparison";
import type { About } from "../../ui/rows/gainBasis";
import {
  binRows,
  histogramFinding,
  shareAbove,
} from "../../ui/rows/histogramRows";
import { planeFinding } from "../../ui/rows/planeRows";
import { CAUSES, spreadFinding } from "../../ui/rows/spreadRows";
import { fieldOf, valueText } from "../../ui/rows/subjects";
import { thresholdFinding } from "../../ui/rows/thresholdRows";
import { tornadoFinding, tornadoRows } from "../../ui/rows/tornadoRows";
import { bestWorthFinding, worthRows } from "../../ui/rows/worthRows";
import { certaintyTexts } from "../../ui/text/certainty/texts";
import { decisionTexts } from "../../ui/text/certainty/decision";
import { moneyTexts } from "../../ui/text/money/texts";
import { parameter } from "../../model/scenario/catalogue";
import { type Desk, policyNameOf } from "./desk";
import type { Figure, FigurePoint } from "./figure";

/** The figures of what was found out beside the run, where it was about this policy. */
export function experimentFigures(desk: Desk, pair: Pair): readonly Figure[] {
  const { experiments, learning, turns } = desk.input;
  const isOf = (policy: string) => policy === pair.policy.id;
  const { decision, tornado, spread } = experiments ?? {};
  return [
    ...(decision && isOf(decision.order.policy)
      ? decisionFigures(desk, pair, decision)
      : []),
    ...(tornado && isOf(tornado.policy)
      ? [tornadoFigure(desk, pair, tornado)]
      : []),
    ...(spread && isOf(spread.policy)
      ? [spreadFigure(desk, pair, spread)]
      : []),
    ...(learning && isOf(learning.order.policy)
      ? [worthFigure(desk, pair, learning)]
      : []),
    ...turns
      .filter(({ policy }) => isOf(policy))
      .map((turn) => turnFigure(desk, turn)),
  ];
}

const wordsOf = ({ input: { m } }: Desk) => ({
  m,
  t: certaintyTexts(m.locale),
});

const aboutOf = ({ input }: Desk, pair: Pair, gain: Gain): About => ({
  scenario: input.results.scenario,
  policy: pair.policy.id,
  gain,
  discounted: input.results.discounted,
});

/** Worlds by their saving, as points of the plane, and who is best at which price of a night. */
function decisionFigures(
  desk: Desk,
  pair: Pair,
  decision: Decision,
): readonly Figure[] {
  const { input, w } = desk;
  const { m, results } = input;
  const t = decisionTexts(m.locale);
  const { column } = decision.order;
  const payer = m.columns[column];
  const { names } = w.figures;
  return [
    {
      name: names.histogram,
      finding: histogramFinding(
        results,
        pair,
        column,
        shareAbove(decision.savings),
        moneyTexts(m.locale),
        m,
      ),
      unit: w.figures.worlds,
      format: "count",
      points: binRows(decision.savings).map(({ from, to, count }) => ({
        policy: pair.policyName,
        payer,
        series: names.histogram,
        when: w.figures.bin(from, to),
        position: from,
        value: count,
      })),
    },
    {
      name: names.plane,
      finding: planeFinding(decision, pair, t, m),
      unit: w.figures.points,
      format: "kroner",
      points: [...decision.points.cost].map((cost, world) => ({
        policy: pair.policyName,
        payer,
        series: w.figures.world,
        when: String(world + 1),
        position: decision.points.nightsAvoided[world] ?? 0,
        value: cost,
      })),
    },
    {
      name: names.acceptability,
      finding: acceptabilityFinding(decision, results.scenario, t, m),
      unit: w.figures.share,
      format: "share",
      points: results.scenario.policies.flatMap(({ id }, at) =>
        decision.curve.map(({ willingness, shares, best }): FigurePoint => ({
          policy: policyNameOf(input, id),
          payer,
          series: names.acceptability,
          when: best === id ? w.figures.bestOnAverage : "",
          position: willingness,
          value: shares[at] ?? 0,
        })),
      ),
    },
  ];
}

function tornadoFigure(desk: Desk, pair: Pair, tornado: Tornado): Figure {
  const { w } = desk;
  const about = aboutOf(desk, pair, "total");
  const words = wordsOf(desk);
  return {
    name: w.figures.names.tornado,
    finding: tornadoFinding(tornado, about, words),
    unit: w.kroner,
    format: "kroner",
    points: tornadoRows(tornado, about, words).flatMap(
      ({ label, unit, low, high }) => {
        const point = (when: string, value: number): FigurePoint => ({
          policy: pair.policyName,
          payer: words.m.columns.total,
          series: label,
          when,
          value,
        });
        return [
          point(w.figures.low(`${low.value} ${unit}`), low.change),
          point(w.figures.high(`${high.value} ${unit}`), high.change),
        ];
      },
    ),
  };
}

function spreadFigure(desk: Desk, pair: Pair, spread: Spread): Figure {
  const { w, input } = desk;
  const { mean, bands } = spread.horizon.total;
  return {
    name: w.figures.names.spread,
    finding: spreadFinding(spread, aboutOf(desk, pair, "total"), wordsOf(desk)),
    unit: w.kroner,
    format: "kroner",
    points: CAUSES.map((cause) => ({
      policy: pair.policyName,
      payer: input.m.columns.total,
      series: w.figures[cause],
      when: w.horizon,
      value: mean,
      spread: bands[cause],
    })),
  };
}

function worthFigure(desk: Desk, pair: Pair, learning: Learning): Figure {
  const { w, input } = desk;
  const { m, results } = input;
  const t = decisionTexts(m.locale);
  const rows = worthRows(learning, results.scenario, t, m);
  return {
    name: w.figures.names.worth,
    finding: bestWorthFinding(learning, results.scenario, t, m),
    unit: w.kroner,
    format: "kroner",
    points: rows.map(({ name, value }) => ({
      policy: pair.policyName,
      payer: m.columns[learning.order.column],
      series: parameter(name).label[m.locale],
      when: w.figures.worthOf,
      value,
    })),
  };
}

/** The mean saving over one number, and where it turns. */
function turnFigure(desk: Desk, turn: Threshold): Figure {
  const { w, input } = desk;
  const { m, results, origin } = input;
  const field = fieldOf(
    { scenario: results.scenario, origin },
    turn.subject,
    m,
  );
  const gain = turn.gain;
  return {
    name: `${w.figures.names.turns} ${field.label}`,
    finding: thresholdFinding(turn, field, wordsOf(desk)),
    unit: gain === "nights" ? w.people.units.nights : w.kroner,
    format: gain === "nights" ? "count" : "kroner",
    points: turn.points.map(({ value, gains }) => ({
      policy: policyNameOf(input, turn.policy),
      ...(gain !== "nights" && { payer: m.columns[gain] }),
      series: w.figures.expectedSaving,
      when: valueText(field, value, m),
      position: value,
      value: gains[gain].mean,
    })),
  };
}
