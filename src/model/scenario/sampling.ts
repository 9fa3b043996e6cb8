import { roll, words } from "../random";

/** How the worlds' parameters are drawn: each world for itself, or so that the worlds lie evenly over every parameter. */
export const SAMPLINGS = ["independent", "stratified"] as const;
export type Sampling = (typeof SAMPLINGS)[number];

/** Stratified worlds belong in turn to this many sequences that know nothing of each other, so that their spread tells the standard error. */
export const SEQUENCES = 16;

/** Kept apart from the luck of the worlds, which is under numbers near 0x5eed. */
const STRATA = 0x57a70000;

/**
 * Where one world lies in one parameter: 32 bits of a percentile. Within each sequence (every sixteenth world) the first
 * 2^k worlds lie in 2^k different cells of width 2^-k, in an order of each parameter's own; how many worlds there will be
 * need not be known. A van der Corput sequence, shuffled and scrambled after Owen by hashing (Burley, "Practical Hash-based
 * Owen Scrambling", JCGT 9(4), 2020). Overwrites `words`.
 */
export function stratum(
  seed: Int32Array,
  replication: number,
  parameter: number,
): number {
  const sequence = replication % SEQUENCES;
  roll(seed[0]!, seed[1]!, sequence, STRATA | parameter);
  const [shuffle, scramble] = [words[0]!, words[1]!];
  const index = (replication - sequence) / SEQUENCES;
  const position = reversed(nested(reversed(index), shuffle));
  return reversed(nested(position, scramble)); // reversing a position is van der Corput's sequence
}

/** A permutation in which each bit is turned by what stands below it alone. The hash is Vegdahl's ("Building a Better LK Hash", 2021), after Laine & Karras (2011). */
function nested(bits: number, seed: number): number {
  let x = bits | 0;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

/** The 32 bits in the opposite order. */
function reversed(bits: number): number {
  let x = bits;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
}
