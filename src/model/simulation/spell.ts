import { FAR } from "./sentinel";
import type { World } from "./world";

/** The time to § 108 runs only while homeless: what is left of it waits for the next spell. */
export function endSpell(world: World, person: number, today: number): void {
  if (world.careDay[person] === FAR) return;
  const used = (today - world.spellSince[person]!) * world.rates.care;
  world.careLeft[person] = Math.max(0, world.careLeft[person]! - used);
  world.careDay[person] = FAR;
}
