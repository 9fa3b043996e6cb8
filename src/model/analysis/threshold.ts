import type { Sampling } from "../scenario/sampling";
import type { Scenario } from "../scenario/scenario";
import {
  againstOf,
  eachGain,
  type Estimate,
  estimateOf,
  type Gain,
  gainOf,
  type Gains,
} from "./estimate";
import type { Experiment, Trial } from "./experiment";
import type { Outcome } from "./outcome";
import { type Subject, withSubject } from "./subject";

/** What comes out where the subject has one value. */
export type Point = {
  readonly value: number;
  readonly gains: Gains<Estimate>;
  /** Share of worlds in which the gain is above zero. */
  readonly chance: Gains<number>;
};

/** A value of the subject at which the mean gain is zero. */
export type Root = {
  readonly value: number;
  /** 95 % interval by the standard error there and the slope; an end that lies outside the limits is null. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the policy gains above the value, or below it. */
  readonly gainsAbove: boolean;
};

/** What must be true: where within its limits the subject turns the answer. */
export type Threshold = {
  readonly subject: Subject;
  readonly policy: string;
  readonly gain: Gain;
  readonly limits: { readonly low: number; readonly high: number };
  /** All that has been played, in ascending order of the value. */
  readonly points: readonly Point[];
  /** Ascending; none when the mean gain has one sign at every point played. */
  readonly roots: readonly Root[];
  /** Where, between two points, `share` of the worlds gain; in a straight line between them. Ascending. */
  readonly safe: {
    readonly share: number;
    readonly crossings: readonly {
      readonly value: number;
      readonly gainsAbove: boolean;
    }[];
  };
  readonly worlds: number;
};

export type ThresholdOrder = {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly gain: Gain;
  readonly subject: Subject;
  readonly limits: { readonly low: number; readonly high: number };
  readonly discounted: boolean;
  readonly worlds: number;
  /** Points of the first, even grid, and how often each crossing found is closed in on. */
  readonly points: number;
  readonly rounds: number;
};

/** A share of worlds that most would call safe. */
const SAFE = 0.9;
/** Quantile of 97.5 %: of the normal distribution, and of Student's t with the 15 degrees of freedom of stratified worlds. */
const QUANTILE = {
  independent: 1.959963984540054,
  stratified: 2.131449545559323,
} as const satisfies { readonly [S in Sampling]: number };

/**
 * The roots of the mean gain over one number, all worlds with the same luck everywhere: an even grid finds the changes
 * of sign, then each bracket is closed by false position, kept a twentieth of the bracket from its ends so that both
 * move. A crossing and return between two neighbours of the grid is not seen.
 */
export function* threshold(order: ThresholdOrder): Experiment<Threshold> {
  const points = new Map<number, Point>();
  let wanted = evenly(order);
  for (let round = 0; round <= order.rounds && wanted.length > 0; round++) {
    const soFar = round === 0 ? undefined : resultOf(order, points);
    const trials = wanted.map((value) => trialAt(order, value));
    const outcomes: readonly Outcome[] = yield { trials, soFar };
    wanted.forEach((value, i) =>
      points.set(value, pointOf(order, value, outcomes[i]!)),
    );
    wanted = nextValues(order, points);
  }
  return resultOf(order, points);
}

const evenly = ({ limits: { low, high }, points }: ThresholdOrder): number[] =>
  Array.from(
    { length: points },
    (_, i) => low + ((high - low) * i) / (points - 1),
  );

const trialAt = (
  { scenario, subject, discounted, worlds }: ThresholdOrder,
  value: number,
): Trial => ({
  scenario: withSubject(scenario, subject, value),
  first: 0,
  count: worlds,
  luck: 0,
  discounted,
});

/** What one outcome says of a policy. */
export function pointOf(
  { scenario, policy }: Pick<ThresholdOrder, "scenario" | "policy">,
  value: number,
  outcome: Outcome,
): Point {
  const against = againstOf(scenario, policy);
  const gains = eachGain((gain) => gainOf(outcome, against, gain));
  return {
    value,
    gains: eachGain((gain) => estimateOf(gains[gain], outcome.sampling)),
    chance: eachGain((gain) => shareAbove(gains[gain])),
  };
}

const shareAbove = (values: Float64Array): number =>
  values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) /
  values.length;

// ---- Closing in

type Bracket = { readonly left: Point; readonly right: Point };

const ascending = (points: ReadonlyMap<number, Point>): readonly Point[] =>
  [...points.values()].toSorted((a, b) => a.value - b.value);

/** Neighbours between which the mean gain changes its sign. */
function brackets(points: readonly Point[], gain: Gain): readonly Bracket[] {
  const isPositive = (point: Point) => point.gains[gain].mean > 0;
  return points.flatMap((right, i) => {
    const left = points[i - 1];
    return left && isPositive(left) !== isPositive(right)
      ? [{ left, right }]
      : [];
  });
}

/** The value to try next in each bracket; none in one that is closed as far as numbers go. */
function nextValues(
  { gain, limits }: ThresholdOrder,
  points: ReadonlyMap<number, Point>,
): number[] {
  const sorted = ascending(points);
  const width = limits.high - limits.low;
  return brackets(sorted, gain)
    .filter(({ left, right }) => right.value - left.value > 1e-4 * width)
    .map((bracket) => inside(bracket, crossing(bracket, gain)))
    .filter((value) => !points.has(value));
}

/** Where the straight line between the ends is zero. */
function crossing({ left, right }: Bracket, gain: Gain): number {
  const [a, b] = [left.gains[gain].mean, right.gains[gain].mean];
  return left.value + ((right.value - left.value) * a) / (a - b);
}

/** Never so near an end that the other end stays where it is. */
function inside({ left, right }: Bracket, value: number): number {
  const margin = (right.value - left.value) / 20;
  return Math.min(right.value - margin, Math.max(left.value + margin, value));
}

// ---- What is known

function resultOf(
  order: ThresholdOrder,
  played: ReadonlyMap<number, Point>,
): Threshold {
  const { subject, policy, gain, limits, worlds } = order;
  const points = ascending(played);
  return {
    subject,
    policy,
    gain,
    limits,
    points,
    roots: brackets(points, gain).map((bracket) =>
      rootOf(bracket, points, order),
    ),
    safe: { share: SAFE, crossings: safeCrossings(points, gain) },
    worlds,
  };
}

function rootOf(
  bracket: Bracket,
  points: readonly Point[],
  { gain, limits, scenario }: ThresholdOrder,
): Root {
  const value = crossing(bracket, gain);
  const { left, right } = wider(bracket, points, limits);
  const slope =
    (right.gains[gain].mean - left.gains[gain].mean) /
    (right.value - left.value);
  const se = Math.max(
    bracket.left.gains[gain].se,
    bracket.right.gains[gain].se,
  );
  const reach = Math.abs((QUANTILE[scenario.sampling] * se) / slope);
  const within = (end: number) =>
    end >= limits.low && end <= limits.high ? end : null;
  return {
    value,
    low: within(value - reach),
    high: within(value + reach),
    gainsAbove: bracket.right.gains[gain].mean > 0,
  };
}

/** Points far enough apart that their difference is the curve's and not the luck of single moves: a tenth of the limits. */
function wider(
  { left, right }: Bracket,
  points: readonly Point[],
  limits: ThresholdOrder["limits"],
): Bracket {
  const apart = (limits.high - limits.low) / 20;
  const below = points.filter(({ value }) => value <= left.value - apart);
  const above = points.filter(({ value }) => value >= right.value + apart);
  return { left: below.at(-1) ?? left, right: above[0] ?? right };
}

function safeCrossings(
  points: readonly Point[],
  gain: Gain,
): Threshold["safe"]["crossings"] {
  return points.flatMap((right, i) => {
    const left = points[i - 1];
    if (!left) return [];
    const [a, b] = [left.chance[gain] - SAFE, right.chance[gain] - SAFE];
    if (a >= 0 === b >= 0) return [];
    const value = left.value + ((right.value - left.value) * a) / (a - b);
    return [{ value, gainsAbove: b >= 0 }];
  });
}
