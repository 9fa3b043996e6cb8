import { roll } from "../random";
import { address } from "./purpose";
import type { World } from "./world";

/** Fills `words` with the luck of this person for this purpose, the first time, the second time … it is asked for. */
export function luck(
  world: World,
  person: number,
  purpose: number,
  occurrence: number,
): void {
  roll(
    world.keys[0]!,
    world.keys[1]!,
    world.cohort.who[person]!,
    address(purpose, occurrence),
  );
}
