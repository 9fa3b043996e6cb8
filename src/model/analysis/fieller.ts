import { normalQuantile } from "../distributions";
import { meanOf } from "../results/statistic";
import type { Increments } from "./plane";
import { type RatioInterval, tailOf } from "./ratioInterval";

/** First and second moments of incremental cost (kr.) and nights avoided. */
export type Moments = {
  readonly cost: number;
  readonly nightsAvoided: number;
  readonly costVariance: number;
  readonly nightsVariance: number;
  readonly covariance: number;
};

/** Moments of one world, variances over n - 1: how far apart the worlds are. NaN for a single world. */
export function momentsOfWorlds({ cost, nightsAvoided }: Increments): Moments {
  const [more, avoided] = [meanOf(cost), meanOf(nightsAvoided)];
  let [squaresOfCost, squaresOfNights, products] = [0, 0, 0];
  for (let world = 0; world < cost.length; world++) {
    const [c, n] = [cost[world]! - more, nightsAvoided[world]! - avoided];
    squaresOfCost += c * c;
    squaresOfNights += n * n;
    products += c * n;
  }
  const freedom = cost.length - 1;
  return {
    cost: more,
    nightsAvoided: avoided,
    costVariance: squaresOfCost / freedom,
    nightsVariance: squaresOfNights / freedom,
    covariance: products / freedom,
  };
}

/** Moments of the mean over worlds: how far the run's means may be from those of endlessly many worlds. */
export function momentsOfMean(increments: Increments): Moments {
  const ofWorlds = momentsOfWorlds(increments);
  const worlds = increments.cost.length;
  return {
    ...ofWorlds,
    costVariance: ofWorlds.costVariance / worlds,
    nightsVariance: ofWorlds.nightsVariance / worlds,
    covariance: ofWorlds.covariance / worlds,
  };
}

/**
 * Fieller's interval for the ratio cost / nightsAvoided (Fieller 1954; Willan & O'Brien 1996): every R for which
 * cost - R nightsAvoided is not told from zero. By the normal quantile, not Student's t: at 100 worlds 1 % too narrow.
 *
 * With `momentsOfMean` it is the Monte Carlo interval of the ICER: right from some dozens of worlds on, whatever their
 * shape, and narrower the more there are. With `momentsOfWorlds` it holds the prices of a night at which neither policy
 * is better in more than (1 + level) / 2 of the worlds: right only where worlds are about jointly normal;
 * `angularInterval` needs no such shape. A ratio knows a line, not its side: it takes dearer with fewer nights for
 * cheaper with more, so read it beside the shares of the plane. A single world gives "everything".
 */
export function fieller(moments: Moments, level = 0.95): RatioInterval {
  const z = normalQuantile(1 - tailOf(level));
  const { cost, nightsAvoided } = moments;
  const square = z * z;
  // R lies inside when curve R^2 - 2 slope R + height <= 0.
  const curve = nightsAvoided * nightsAvoided - square * moments.nightsVariance;
  const slope = cost * nightsAvoided - square * moments.covariance;
  const height = cost * cost - square * moments.costVariance;
  if (curve === 0) return halfLine(slope, height);
  const root = Math.sqrt(Math.max(0, quarterDiscriminant(moments, square)));
  const ends = [(slope - root) / curve, (slope + root) / curve] as const;
  if (curve > 0) return { kind: "within", low: ends[0], high: ends[1] };
  return root > 0
    ? { kind: "outside", low: ends[1], high: ends[0] }
    : { kind: "everything" };
}

/** slope^2 - curve height, multiplied out so that the squares of the means cancel before they are rounded. */
function quarterDiscriminant(moments: Moments, square: number): number {
  const { cost, nightsAvoided, costVariance, nightsVariance, covariance } =
    moments;
  const alongTheRay =
    cost * cost * nightsVariance -
    2 * cost * nightsAvoided * covariance +
    nightsAvoided * nightsAvoided * costVariance;
  const spread = costVariance * nightsVariance - covariance * covariance;
  return square * (alongTheRay - square * spread);
}

/** The set where the curve is a line: 2 slope R >= height. */
function halfLine(slope: number, height: number): RatioInterval {
  if (slope > 0)
    return { kind: "outside", low: -Infinity, high: height / (2 * slope) };
  if (slope < 0)
    return { kind: "outside", low: height / (2 * slope), high: Infinity };
  return height <= 0 ? { kind: "everything" } : { kind: "noRatio" };
}
