import { type Fitted, quantile } from "../distributions";
import { pow } from "../elementary";
import { roll, uniform53, words } from "../random";
import { CATALOGUE, PARAMETER_NAMES, type ParameterName } from "./catalogue";

/** Position of each parameter in a drawn row. */
export const INDEX = Object.fromEntries(
  PARAMETER_NAMES.map((name, i) => [name, i]),
) as {
  readonly [N in ParameterName]: number;
};

/** Length of a drawn row. */
export const DRAWS = PARAMETER_NAMES.length;

const isAmount = PARAMETER_NAMES.map((name) =>
  CATALOGUE[name].unit.startsWith("kr"),
);

/** Parameters that belong to no person have luck under this number. */
const PARAMETER_STREAM = -2;

/**
 * One possible world: every uncertain parameter at its own percentile, in catalogue order, amounts lifted from
 * their price year to the scenario's. Luck follows the parameter, so a changed spread leaves all others alone.
 */
export function drawParameters(
  keys: Int32Array,
  fitted: readonly Fitted[],
  yearsOfGrowth: Float64Array,
  out: Float64Array,
): void {
  for (let i = 0; i < DRAWS; i++) out[i] = percentile(keys, fitted[i]!, i);
  for (let i = 0; i < DRAWS; i++)
    out[i]! *= lift(out[INDEX.priceGrowth]!, i, yearsOfGrowth);
}

/** Draws anew the parameters in `changed` alone, for a world whose other values stand. */
export function redrawParameters(
  keys: Int32Array,
  fitted: readonly Fitted[],
  yearsOfGrowth: Float64Array,
  changed: readonly number[],
  out: Float64Array,
): void {
  for (const i of changed) out[i] = percentile(keys, fitted[i]!, i);
  for (const i of changed)
    out[i]! *= lift(out[INDEX.priceGrowth]!, i, yearsOfGrowth);
}

function percentile(keys: Int32Array, fitted: Fitted, index: number): number {
  roll(keys[0]!, keys[1]!, PARAMETER_STREAM, index);
  return quantile(fitted, uniform53(words[0]!, words[1]!));
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
