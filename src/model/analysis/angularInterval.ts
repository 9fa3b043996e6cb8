import { meanOf } from "../results/statistic";
import type { Increments } from "./plane";
import { type RatioInterval, tailOf } from "./ratioInterval";

/** A ray from the origin of the plane. */
type Ray = { readonly cost: number; readonly nightsAvoided: number };

/**
 * The percentile interval of the ratio with worlds ordered by their angle to the mean on the plane, and as many left out
 * at each end (Obenchain 1997; Cook & Heyse 2000). Ordering by the ratio itself breaks where worlds lie in several
 * quadrants: it puts a world that saves and avoids nights beside one that costs and adds nights.
 *
 * Right for what is not known about the world, with any shape of worlds, as long as they lie on one side of the origin;
 * with them all around it the answer is "everything". It says nothing of Monte Carlo error: for that `fieller` with
 * `momentsOfMean`. An end is a world's own ratio, the next one outwards, so the interval never claims too little room.
 * Worlds without any increment have no angle and are left out.
 */
export function angularInterval(
  increments: Increments,
  level = 0.95,
): RatioInterval {
  const tail = tailOf(level);
  const mean = {
    cost: meanOf(increments.cost),
    nightsAvoided: meanOf(increments.nightsAvoided),
  };
  if (hasNoDirection(mean)) return { kind: "noRatio" };
  const ordered = raysOf(increments)
    .map((ray) => ({ ray, turn: turnFrom(mean, ray) }))
    .sort((a, b) => a.turn - b.turn);
  const leftOut = Math.floor(tail * (ordered.length - 1) + LAST_DIGITS);
  const low = ordered[leftOut]!;
  const high = ordered[ordered.length - 1 - leftOut]!;
  return high.turn - low.turn >= HALF_TURN
    ? { kind: "everything" }
    : ratiosBetween(low.ray, high.ray);
}

const raysOf = ({ cost, nightsAvoided }: Increments): Ray[] =>
  Array.from(cost, (more, world) => ({
    cost: more,
    nightsAvoided: nightsAvoided[world]!,
  })).filter((ray) => !hasNoDirection(ray));

const hasNoDirection = ({ cost, nightsAvoided }: Ray) =>
  cost === 0 && nightsAvoided === 0;

const HALF_TURN = 2;
/** What 1 - 0.8 may fall short of 0.2, times worlds. */
const LAST_DIGITS = 1e-9;

/**
 * How far a ray is turned from the mean's, on a scale that rises with the angle without being it: -2 to 2 around the
 * plane, opposite rays always 2 apart, above 0 towards dearer. The order does not depend on the units of the axes.
 */
function turnFrom(mean: Ray, ray: Ray): number {
  const along = mean.nightsAvoided * ray.nightsAvoided + mean.cost * ray.cost;
  const across = mean.nightsAvoided * ray.cost - mean.cost * ray.nightsAvoided;
  const slant = across / (Math.abs(along) + Math.abs(across));
  if (along >= 0) return slant;
  return across >= 0 ? HALF_TURN - slant : -HALF_TURN - slant;
}

/** The ratios of all rays from `low` to `high`, less than half a turn on. Where no nights are avoided the ratio jumps. */
function ratiosBetween(low: Ray, high: Ray): RatioInterval {
  const side = low.nightsAvoided * high.nightsAvoided;
  if (side > 0) return { kind: "within", low: ratio(low), high: ratio(high) };
  if (low.nightsAvoided === 0 && high.nightsAvoided === 0)
    return { kind: "noRatio" };
  return {
    kind: "outside",
    low: high.nightsAvoided === 0 ? -Infinity : ratio(high),
    high: low.nightsAvoided === 0 ? Infinity : ratio(low),
  };
}

const ratio = ({ cost, nightsAvoided }: Ray) => cost / nightsAvoided;
