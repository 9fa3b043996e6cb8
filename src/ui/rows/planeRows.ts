import type { Decision } from "../../model/analysis/decision";
import { type Quadrant, QUADRANTS } from "../../model/analysis/plane";
import type { RatioInterval } from "../../model/analysis/ratioInterval";
import { decimal, kroner, money, scaleFor } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import { chanceInWords, over } from "./sentences";
import { ofHundred, withReserve, worldsOf } from "./worldShares";

/** One quadrant of the plane in words. */
export type QuadrantRow = {
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly worlds: number;
  /** "87 af 100". */
  readonly share: string;
};

/** Whether some of the worlds drawn cost or house the same under both: then "cheaper" would be too much said. */
const hasTies = ({ points }: Decision): boolean =>
  points.cost.includes(0) || points.nightsAvoided.includes(0);

/** The four quadrants, and worlds on the origin where there are some. */
export function quadrantRows(
  decision: Decision,
  t: DecisionTexts,
  m: Messages,
): readonly QuadrantRow[] {
  const { plane, order } = decision;
  const names = hasTies(decision) ? t.plane.quadrantWithTies : t.plane.quadrant;
  const counts = worldsOf(
    QUADRANTS.map((quadrant) => plane.shares[quadrant]),
    order.count,
  );
  const shares = ofHundred(counts, t, m);
  return QUADRANTS.map((quadrant, i) => ({
    quadrant,
    name: names[quadrant],
    worlds: counts[i]!,
    share: shares[i]!,
  })).filter(({ quadrant, worlds }) => quadrant !== "none" || worlds > 0);
}

/** The two axes that hold every point and the mean. */
export function planeAxes({ points }: Decision): {
  readonly nights: Axis;
  readonly cost: Axis;
} {
  const { cost, nightsAvoided } = points;
  return {
    nights: axisFor(lowest(nightsAvoided), highest(nightsAvoided), 4),
    cost: axisFor(lowest(cost), highest(cost)),
  };
}

const lowest = (values: Float64Array) =>
  values.reduce((least, value) => Math.min(least, value), 0);
const highest = (values: Float64Array) =>
  values.reduce((most, value) => Math.max(most, value), 0);

type Point = { readonly x: number; readonly y: number };

/** The part of the line "so much a night" inside the axes: kr. more on `y`, nights avoided on `x`. */
export function willingnessLine(
  willingness: number,
  nights: Axis,
  cost: Axis,
): readonly [Point, Point] {
  const [left, right] = nights.domain;
  const [bottom, top] = cost.domain;
  const from = willingness > 0 ? Math.max(left, bottom / willingness) : left;
  const to = willingness > 0 ? Math.min(right, top / willingness) : right;
  return [
    { x: from, y: from * willingness + 0 },
    { x: to, y: to * willingness + 0 },
  ];
}

/** Where the policy lies: better on both, worse on both, or at a price of a night. */
export function planeFinding(
  decision: Decision,
  pair: Pair,
  t: DecisionTexts,
  m: Messages,
): string {
  const { count } = decision.order;
  return withReserve(findingOf(decision, pair, t, m), count, t, m);
}

function findingOf(
  decision: Decision,
  pair: Pair,
  t: DecisionTexts,
  m: Messages,
): string {
  const { plane, icer, interval, order } = decision;
  const { meanCost, meanNightsAvoided } = plane;
  const facts = {
    policy: pair.policyName,
    who: m.saving.who[order.column],
    over: over(pair, m).toLowerCase(),
    amount: money(Math.abs(meanCost), scaleFor([meanCost]), m.locale),
    nights: decimal(Math.abs(meanNightsAvoided), m.locale),
    chance: chanceInWords(plane.shares[icer.kind], order.count, m),
  };
  if (icer.kind === "none") return t.plane.none(facts);
  if (meanCost === 0)
    return t.plane.sameCost({ ...facts, fewer: meanNightsAvoided > 0 });
  if (meanNightsAvoided === 0)
    return t.plane.sameNights({ ...facts, cheaper: meanCost < 0 });
  if (icer.ratio === null) {
    const isBetter = icer.kind === "dominant";
    if (hasTies(decision))
      return isBetter ? t.plane.noWorse(facts) : t.plane.noBetter(facts);
    return isBetter ? t.plane.dominant(facts) : t.plane.dominated(facts);
  }
  const priced = {
    ...facts,
    price: kroner(icer.ratio, m.locale),
    interval: ` (${levelText(interval, t, m)})`,
  };
  return icer.kind === "tradeOff"
    ? t.plane.tradeOff(priced)
    : t.plane.savesButMoreNights(priced);
}

/** "95 %: −25 kr. til 662 kr.; minus er en besparelse". */
function levelText(
  interval: RatioInterval,
  t: DecisionTexts,
  m: Messages,
): string {
  const say = t.plane.interval;
  const range = say.level(intervalText(interval, t, m));
  const hasBothSigns =
    interval.kind === "within" && interval.low < 0 && interval.high > 0;
  return hasBothSigns ? `${range}; ${say.saves}` : range;
}

/** "120 kr. til 900 kr.", whatever shape the set of prices has. */
export function intervalText(
  interval: RatioInterval,
  t: DecisionTexts,
  m: Messages,
): string {
  const say = t.plane.interval;
  const price = (ratio: number) => kroner(ratio, m.locale);
  switch (interval.kind) {
    case "within":
      return say.within(price(interval.low), price(interval.high));
    case "outside": {
      const { low, high } = interval;
      if (low === -Infinity) return say.above(price(high));
      if (high === Infinity) return say.below(price(low));
      return say.outside(price(low), price(high));
    }
    case "everything":
      return say.everything;
    case "noRatio":
      return say.noRatio;
  }
}

/** What an avoided night costs, and how far the figure may be off, as rows of a table. */
export function priceRows(
  { icer, interval, fiellerInterval, monteCarlo }: Decision,
  t: DecisionTexts,
  m: Messages,
): readonly (readonly [name: string, price: string])[] {
  const { ratio } = icer;
  if (ratio === null) return [[t.plane.ratio, t.plane.noPrice]];
  return [
    [t.plane.ratio, kroner(ratio, m.locale)],
    [t.plane.angular, intervalText(interval, t, m)],
    [t.plane.fieller, intervalText(fiellerInterval, t, m)],
    [t.plane.monteCarlo, intervalText(monteCarlo, t, m)],
  ];
}
