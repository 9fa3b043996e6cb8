import { normalQuantile } from "../distributions";

/** Ranks from 1 of one value per world; equal values share the middle of their ranks. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, world) => world).sort(
    (a, b) => values[a]! - values[b]!,
  );
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    const until = endOfTie(values, order, from);
    for (let i = from; i < until; i++)
      ranks[order[i]!] = (from + until + 1) / 2;
    from = until;
  }
  return ranks;
}

function endOfTie(
  values: Float64Array,
  order: Uint32Array,
  from: number,
): number {
  let until = from + 1;
  while (until < order.length && values[order[until]!] === values[order[from]!])
    until++;
  return until;
}

/**
 * The normal quantile of each rank's place, (rank − ½) / worlds (Hazen 1914): a column of any shape becomes one without outliers,
 * and what is linear in a normal or lognormal value stays nearly so.
 */
export function normalScores(ranks: Float64Array): Float64Array {
  return ranks.map((rank) => normalQuantile((rank - 0.5) / ranks.length));
}
