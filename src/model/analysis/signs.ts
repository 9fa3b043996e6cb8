import { roll, words } from "../random";

/** Address of the signs among everything that has luck: the two keys of `roll`; who is a block of 128 worlds, what the draw. */
const KEYS = [0x5169, 0x6e73] as const;

/** Fills `out` with +1 and −1, evenly likely, one per world: the draw's own, and the same for every parameter, policy and payer. */
export function writeSigns(draw: number, out: Float64Array): void {
  for (let world = 0; world < out.length; world++) {
    const bit = world & 127;
    if (bit === 0) roll(KEYS[0], KEYS[1], world >> 7, draw);
    out[world] = ((words[bit >> 5]! >>> (bit & 31)) & 1) === 1 ? 1 : -1;
  }
}
