import type { Strategy } from "./strategy";

/**
 * The net monetary benefit of a strategy per world, kr.: less its cost, less its nights in homelessness at what an
 * avoided one is worth (`willingness`, kr.). Only differences between strategies mean anything.
 */
export const netBenefit = (
  { cost, nights }: Strategy,
  willingness: number,
): Float64Array =>
  cost.map((spent, world) => -spent - willingness * nights[world]!);

/** Per world the highest of several net benefits. */
export function highest(netBenefits: readonly Float64Array[]): Float64Array {
  const best = netBenefits[0]!.slice();
  for (const values of netBenefits)
    for (let world = 0; world < best.length; world++)
      if (values[world]! > best[world]!) best[world] = values[world]!;
  return best;
}
