import { type Fitted, quantile } from "../distributions";
import { pow } from "../elementary";
import { replicationKeys, roll, uniform53, words } from "../random";
import { CATALOGUE, PARAMETER_NAMES, type ParameterName } from "./catalogue";
import { type Dependence, tie } from "./dependence";
import type { Sampling } from "./sampling";
import { stratum } from "./stratum";

/** Position of each parameter in a drawn row. */
export const INDEX = Object.fromEntries(
  PARAMETER_NAMES.map((name, i) => [name, i]),
) as {
  readonly [N in ParameterName]: number;
};

/** Length of a drawn row. */
export const DRAWS = PARAMETER_NAMES.length;

/** What parameters are drawn from. */
export type Odds = {
  readonly seed: Int32Array;
  readonly sampling: Sampling;
  /** Distribution of each parameter, in catalogue order. */
  readonly fitted: readonly Fitted[];
  readonly dependence: Dependence;
  /** Years between each amount's price year and the scenario's. */
  readonly yearsOfGrowth: Float64Array;
};

const isAmount = PARAMETER_NAMES.map((name) =>
  CATALOGUE[name].unit.startsWith("kr"),
);

/** Parameters that belong to no person have luck under this number. */
const PARAMETER_STREAM = -2;

const percentiles = new Float64Array(DRAWS);
const keys = new Int32Array(2);

/**
 * One possible world (replication 0, 1, 2 …): every uncertain parameter at its own percentile, in catalogue order,
 * amounts lifted from their price year to the scenario's. Luck follows the parameter, so a changed spread leaves all
 * others alone, those it is correlated with among them.
 */
export function drawParameters(
  odds: Odds,
  replication: number,
  out: Float64Array,
): void {
  redrawParameters({ odds, replication, changed: ALL }, out);
}

const ALL: readonly number[] = PARAMETER_NAMES.map((_, i) => i);

/** Draws anew the parameters in `changed` alone, for a world whose other values stand. */
export function redrawParameters(
  {
    odds,
    replication,
    changed,
  }: {
    readonly odds: Odds;
    readonly replication: number;
    readonly changed: readonly number[];
  },
  out: Float64Array,
): void {
  drawPercentiles(odds, replication);
  for (const i of changed) out[i] = quantile(odds.fitted[i]!, percentiles[i]!);
  for (const i of changed)
    out[i]! *= lift(out[INDEX.priceGrowth]!, i, odds.yearsOfGrowth);
}

/** Each parameter's percentile in one world, into `percentiles`. */
function drawPercentiles(odds: Odds, replication: number): void {
  const { seed, sampling, dependence } = odds;
  replicationKeys(seed, replication, keys);
  for (let i = 0; i < DRAWS; i++) {
    roll(keys[0]!, keys[1]!, PARAMETER_STREAM, i);
    const [high, low] = [words[0]!, words[1]!];
    percentiles[i] =
      sampling === "stratified"
        ? uniform53(stratum(seed, replication, i), low)
        : uniform53(high, low);
  }
  tie(dependence, percentiles);
}

/** Price growth over the years between an amount's price year and the scenario's. */
function lift(
  growth: number,
  index: number,
  yearsOfGrowth: Float64Array,
): number {
  const years = yearsOfGrowth[index]!;
  return isAmount[index] && years !== 0 ? pow(1 + growth, years) : 1;
}
