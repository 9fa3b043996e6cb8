import { meanOf } from "../results/statistic";
import { type Strategy, worldsOf } from "./strategy";

/** A policy less the baseline, world by world: the points of the cost-effectiveness plane. */
export type Increments = {
  /** kr. that the policy costs more than the baseline; below zero where it saves. */
  readonly cost: Float64Array;
  /** Nights in homelessness that the baseline has more than the policy. */
  readonly nightsAvoided: Float64Array;
};

/** What the policy costs more and avoids, per world. Throws RangeError unless both have the same worlds. */
export function increments(baseline: Strategy, policy: Strategy): Increments {
  worldsOf([baseline, policy]);
  return {
    cost: policy.cost.map((cost, world) => cost - baseline.cost[world]!),
    nightsAvoided: baseline.nights.map(
      (nights, world) => nights - policy.nights[world]!,
    ),
  };
}

/**
 * Where a policy lies on the plane, seen from the baseline: "dominant" is cheaper with fewer nights, "dominated" dearer
 * with more, "tradeOff" dearer with fewer, "savesButMoreNights" cheaper with more. A tie on one axis leaves the
 * judgement to the other (as cheap and fewer nights is dominant); "none" is a tie on both.
 */
export const QUADRANTS = [
  "dominant",
  "tradeOff",
  "savesButMoreNights",
  "dominated",
  "none",
] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** The quadrant of one increment: kr. more, nights fewer. */
export function quadrant(cost: number, nightsAvoided: number): Quadrant {
  if (cost > 0) return nightsAvoided > 0 ? "tradeOff" : "dominated";
  if (cost < 0) return nightsAvoided < 0 ? "savesButMoreNights" : "dominant";
  if (nightsAvoided === 0) return "none";
  return nightsAvoided > 0 ? "dominant" : "dominated";
}

/** The cost-effectiveness plane in short: mean increments, and the share of worlds in each quadrant. */
export type Plane = {
  readonly meanCost: number;
  readonly meanNightsAvoided: number;
  readonly shares: { readonly [Q in Quadrant]: number };
};

/** Sums up the increments over worlds. */
export function plane({ cost, nightsAvoided }: Increments): Plane {
  const worlds = { dominant: 0, tradeOff: 0, savesButMoreNights: 0 };
  const counts = { ...worlds, dominated: 0, none: 0 };
  cost.forEach((more, world) => {
    counts[quadrant(more, nightsAvoided[world]!)]++;
  });
  return {
    meanCost: meanOf(cost),
    meanNightsAvoided: meanOf(nightsAvoided),
    shares: Object.fromEntries(
      QUADRANTS.map((name) => [name, counts[name] / cost.length]),
    ) as Plane["shares"],
  };
}
