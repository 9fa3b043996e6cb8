import type { Scenario } from "../scenario/scenario";
import { meanOf, standardError } from "./statistic";
import type { Worlds } from "./worlds";

/** The first number of worlds at which a precision is looked for; later ones are 1.5 and 2 times it, 3 and 4, 6 and 8 … */
const FIRST = 256;

/** The numbers of worlds at which a run may end, ascending; the last is `most`. Nothing but `most` decides them. */
export function checks(most: number): readonly number[] {
  const counts: number[] = [];
  for (let count = FIRST; count < most; count *= 2)
    counts.push(count, count * 1.5);
  return [...counts.filter((count) => count < most), most];
}

/** How many worlds a run has in any case. */
export const fewestWorlds = ({ precision, replications }: Scenario): number =>
  precision ? checks(precision.most)[0]! : replications;

/** How many worlds to have, as far as it is known, and whether they are in and enough. */
export type Wanted = { readonly count: number; readonly isEnough: boolean };

/**
 * With a precision: the first check at which it is reached, by the worlds up to it alone, so that neither workers nor
 * worlds left from a longer run have a say; undiscounted, so that the view has none either.
 */
export function wanted(worlds: Worlds): Wanted {
  const { complete, scenario } = worlds;
  const { precision, replications } = scenario;
  if (!precision)
    return { count: replications, isEnough: complete >= replications };
  const { share, most } = precision;
  const count = checks(most).find(
    (n) => n > complete || n === most || errorShare(worlds, n) <= share,
  )!;
  return { count, isEnough: count <= complete };
}

/**
 * Standard error of the mean net saving over the horizon, undiscounted, as a share of that mean: the largest over the
 * policies compared. 0 where policies are equal, infinite where only the mean is nothing.
 */
export function errorShare(worlds: Worlds, count: number): number {
  const { policies, sampling } = worlds.scenario;
  const shares = policies.map((_, arm) => {
    const saved = savings(worlds, arm, count);
    const mean = meanOf(saved);
    const error = standardError(saved, mean, sampling);
    return error === 0 ? 0 : error / Math.abs(mean);
  });
  return Math.max(...shares);
}

/** Net saving of one policy in each of the first `count` worlds, kr., all payers; exact on the ledger's grid. */
function savings(worlds: Worlds, arm: number, count: number): Float64Array {
  const { policies, baseline } = worlds.scenario;
  const before = policies.findIndex(({ id }) => id === baseline);
  return Float64Array.from(
    { length: count },
    (_, world) =>
      sum(worlds.accountOf(world, before)) - sum(worlds.accountOf(world, arm)),
  );
}

function sum(account: Float64Array): number {
  let total = 0;
  for (let i = 0; i < account.length; i++) total += account[i]!;
  return total;
}
