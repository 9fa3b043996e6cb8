import { roll, words } from "../random";
import { SEQUENCES } from "./sampling";

/** Kept apart from the luck of the worlds, which is under numbers near 0x5eed. */
const STRATA = 0x57a70000;

/**
 * Where one world lies in one parameter: 32 bits of a percentile. Within each sequence (every sixteenth world) the first
 * 2^k worlds lie in 2^k different cells of width 2^-k; how many worlds there will be need not be known. A van der Corput
 * sequence, scrambled after Owen by hashing (Burley, "Practical Hash-based Owen Scrambling", JCGT 9(4), 2020). Each
 * doubling of it is shuffled as a whole, not by Burley's nested shuffle: that leaves two neighbours in opposite halves of
 * every parameter at once, and what parameters do together would be half as sure again. Overwrites `words`.
 */
export function stratum(
  seed: Int32Array,
  replication: number,
  parameter: number,
): number {
  const sequence = replication % SEQUENCES;
  roll(seed[0]!, seed[1]!, sequence, STRATA | parameter);
  const scramble = words[0]!;
  const position = shuffled((replication - sequence) / SEQUENCES);
  return reversed(nested(position, scramble)); // reversing a position is van der Corput's sequence
}

/** The place of an index, 2^k to 2^(k+1) - 1, among those of its own doubling; the shuffle is keyed by `words` 1 to 3. */
function shuffled(index: number): number {
  if (index < 2) return index;
  const bits = 31 - Math.clz32(index);
  const first = 1 << bits;
  let x = index - first;
  x = nested(x, words[1]! ^ first) & (first - 1);
  x = nested(reversed(x) >>> (32 - bits), words[2]! ^ first) & (first - 1);
  x = nested(reversed(x) >>> (32 - bits), words[3]! ^ first) & (first - 1);
  return first + x;
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
