import { meanOf } from "../results/statistic";
import { type Strategy, worldsOf } from "./strategy";

/** A strategy by its means, and what the frontier says of it. */
export type Standing = {
  readonly id: string;
  /** Mean kr. */
  readonly cost: number;
  /** Mean nights in homelessness. */
  readonly nights: number;
  /**
   * "dominated": another is no dearer and has no more nights, and is better in one of them. "extendedlyDominated": a mix
   * of two others would be. "efficient": neither; equals stand or fall together.
   */
  readonly status: "efficient" | "extendedlyDominated" | "dominated";
  /** Kr. more, nights fewer, and kr. per avoided night than the efficient strategy before it; null where there is none. The ratio is null between equals. */
  readonly incrementalCost: number | null;
  readonly nightsAvoided: number | null;
  readonly icer: number | null;
};

type Point = Pick<Standing, "id" | "cost" | "nights">;

/**
 * The efficiency frontier: the strategies that are best at some price of an avoided night, each against its cheaper
 * neighbour, so that the ICERs rise along it (Johannesson & Weinstein 1993). The efficient ones first, then the extendedly
 * dominated, then the dominated; by rising cost within each. Means are taken as they are: whether the worlds tell
 * neighbours apart is not asked here. Throws RangeError unless all have the same worlds.
 */
export function frontier(strategies: readonly Strategy[]): Standing[] {
  worldsOf(strategies);
  const points = strategies
    .map(({ id, cost, nights }) => ({
      id,
      cost: meanOf(cost),
      nights: meanOf(nights),
    }))
    .sort((a, b) => a.cost - b.cost || a.nights - b.nights);
  const rivals = points.filter((point) => !isDominated(point, points));
  const corners = hull(rivals);
  const efficient = rivals.filter((point) =>
    corners.some((corner) => areEqual(corner, point)),
  );
  return [
    ...efficient.map((point, i) => onFrontier(point, efficient[i - 1])),
    ...without(rivals, efficient).map(off("extendedlyDominated")),
    ...without(points, rivals).map(off("dominated")),
  ];
}

const isDominated = (point: Point, by: readonly Point[]) =>
  by.some(
    ({ cost, nights }) =>
      cost <= point.cost &&
      nights <= point.nights &&
      (cost < point.cost || nights < point.nights),
  );

const areEqual = (a: Point, b: Point) =>
  a.cost === b.cost && a.nights === b.nights;

/** Drops each point above the line between two others, and all but one of equals; the points come by rising cost. */
function hull(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    if (kept.length > 0 && areEqual(kept.at(-1)!, point)) continue;
    while (kept.length > 1 && isAbove(kept.at(-2)!, kept.at(-1)!, point))
      kept.pop();
    kept.push(point);
  }
  return kept;
}

/** Whether the step to the middle point costs more a night than the step on; multiplied out, so that a point on the line stays. */
const isAbove = (first: Point, middle: Point, last: Point) =>
  (middle.cost - first.cost) * (middle.nights - last.nights) >
  (last.cost - middle.cost) * (first.nights - middle.nights);

const without = (points: readonly Point[], others: readonly Point[]) =>
  points.filter((point) => !others.includes(point));

function onFrontier(point: Point, before: Point | undefined): Standing {
  const standing = off("efficient")(point);
  if (!before) return standing;
  const incrementalCost = point.cost - before.cost;
  const nightsAvoided = before.nights - point.nights;
  return {
    ...standing,
    incrementalCost,
    nightsAvoided,
    icer: nightsAvoided > 0 ? incrementalCost / nightsAvoided : null,
  };
}

const off =
  (status: Standing["status"]) =>
  (point: Point): Standing => ({
    ...point,
    status,
    incrementalCost: null,
    nightsAvoided: null,
    icer: null,
  });
