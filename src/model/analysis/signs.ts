import { roll, words } from "../random";

/** Address of the signs among everything that has luck: the two keys of `roll`; who is a block of 128 worlds, what the draw. */
const KEYS = [0x5169, 0x6e73] as const;

/** Fills `out` with +1 and −1, evenly likely, one per world: the draw's own, and the same for every parameter, policy and payer. */
export function writeSigns(draw: number, out: Float64Array): void {
  for (let world = 0; world < out.length; world += 128) {
    roll(KEYS[0], KEYS[1], world >> 7, draw);
    for (let i = 0; i < 4; i++) writeBits(words[i]!, world + 32 * i, out);
  }
}

function writeBits(word: number, from: number, out: Float64Array): void {
  const until = Math.min(from + 32, out.length);
  for (let world = from; world < until; world++)
    out[world] = 2 * ((word >>> (world - from)) & 1) - 1;
}
