import type { Strategy } from "../../src/model/analysis/strategy";
import { normalQuantile } from "../../src/model/distributions";
import {
  replicationKeys,
  roll,
  seedKeys,
  uniform53,
  words,
} from "../../src/model/random";

// Worlds whose right answer is known: evenly spread over a distribution, so that little is left to chance, or drawn.

/** A strategy from its costs and nights, world by world. */
export const strategy = (
  id: string,
  cost: readonly number[],
  nights: readonly number[],
): Strategy => ({
  id,
  cost: Float64Array.from(cost),
  nights: Float64Array.from(nights),
});

/** The middle of each of n equally likely pieces of a normal distribution. */
export const normalPieces = (n: number, mean: number, sd: number) =>
  Float64Array.from(
    { length: n },
    (_, i) => mean + sd * normalQuantile((i + 0.5) / n),
  );

/** The i-th number (from 1) of Halton's sequence: i's digits in a base, mirrored behind the point. */
function halton(i: number, base: number): number {
  let [fraction, value] = [1, 0];
  for (let left = i; left > 0; left = Math.floor(left / base)) {
    fraction /= base;
    value += fraction * (left % base);
  }
  return value;
}

/** n standard normal values for each base; columns of different bases are spread evenly over the plane they span. */
export const evenNormals = (n: number, base: number) =>
  Float64Array.from({ length: n }, (_, i) =>
    normalQuantile(halton(i + 1, base)),
  );

/** Two normal columns with a correlation, evenly spread. */
export function evenPairs(
  n: number,
  x: { mean: number; sd: number },
  y: { mean: number; sd: number },
  correlation: number,
): { x: Float64Array; y: Float64Array } {
  const [first, second] = [evenNormals(n, 2), evenNormals(n, 3)];
  const rest = Math.sqrt(1 - correlation ** 2);
  return {
    x: first.map((z) => x.mean + x.sd * z),
    y: first.map(
      (z, i) => y.mean + y.sd * (correlation * z + rest * second[i]!),
    ),
  };
}

/** Two uniform numbers in (0, 1) with an address, from a seed text. */
export function luckOf(seed: string) {
  const keys = new Int32Array(2);
  replicationKeys(seedKeys(seed), 0, keys);
  return (who: number, what: number): readonly [number, number] => {
    roll(keys[0]!, keys[1]!, who, what);
    return [uniform53(words[0]!, words[1]!), uniform53(words[2]!, words[3]!)];
  };
}
