import seedrandom from "seedrandom";

// Luck with an address. A word is fixed by who it is for and what it is for, within one replication of one seed: the same person
// has the same luck under both policies, in any order of processing and on any number of workers.
//
// The mixing is that of pcg4d (Jarzynski & Olano, "Hash Functions for GPU Rendering", JCGT 9(3), 2020) with a third round and a
// final xorshift; keys and counters enter as they are, only the counters pass the linear congruential step.

/** The four words of the last `roll`, each any 32-bit integer. One buffer for the module, so that rolling allocates nothing. */
export const words = new Int32Array(4);

/** Fills `words` with the luck at one address: `key0`, `key1` from `replicationKeys`, `who` a person, `what` a purpose and its occurrence, packed into 32 bits by the caller. Different addresses give different words. */
export function roll(
  key0: number,
  key1: number,
  who: number,
  what: number,
): void {
  // The rounds are written out: a loop over them takes about a fifth longer in V8.
  let x = (Math.imul(who, 1664525) + 1013904223) | 0;
  let y = (Math.imul(what, 1664525) + 1013904223) | 0;
  let z = key0 | 0;
  let w = key1 | 0;

  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;

  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;
  x ^= x >>> 16;
  y ^= y >>> 16;
  z ^= z >>> 16;
  w ^= w >>> 16;

  x = (x + Math.imul(y, w)) | 0;
  y = (y + Math.imul(z, x)) | 0;
  z = (z + Math.imul(x, y)) | 0;
  w = (w + Math.imul(y, z)) | 0;

  words[0] = x ^ (x >>> 15);
  words[1] = y ^ (y >>> 15);
  words[2] = z ^ (z >>> 15);
  words[3] = w ^ (w >>> 15);
}

/** The two keys of a seed text, by seedrandom's ARC4 (D. Bau). Every text is a seed, the empty one too. */
export function seedKeys(seed: string): Int32Array {
  const generator = seedrandom(spelledOut(seed));
  return Int32Array.of(generator.int32(), generator.int32());
}

// ARC4 repeats its key to fill its state and reads the low byte of a character, so "1", "11" and "\u0131" would be one seed. A text of
// plain characters with one full stop, at its end, is never the repetition of another.
function spelledOut(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16),
  );
  return `${units.join(" ")}.`;
}

const REPLICATION_STREAM = 0x5eed;

/** Writes the two keys of one replication (0, 1, 2 ...) of a seed to `out`. The policy has no part in them. Another `luck` than 0 gives keys that nothing else has, for a second life of the same world. Overwrites `words`. */
export function replicationKeys(
  seed: Int32Array,
  replication: number,
  out: Int32Array,
  luck = 0,
): void {
  roll(seed[0]!, seed[1]!, replication, REPLICATION_STREAM + luck);
  out[0] = words[0]!;
  out[1] = words[1]!;
}

/** A number in (0, 1) from one word: the middle of its cell of width 2^-32. */
export function uniform(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}

/** A number in (0, 1) from two words, for parameters: the middle of one of 2^52 cells, so all 53 bits of a double are used and 1 is never reached. */
export function uniform53(high: number, low: number): number {
  return ((high >>> 6) * 67108864 + (low >>> 6) + 0.5) * 2.220446049250313e-16;
}
