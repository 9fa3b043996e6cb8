import { Q, QUANTITIES } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";

const ROW = QUANTITIES.length;

/** Which quantities each person has had, people x quantities: 1 or 0, over the journals read so far. */
export function traitsOf(people: number): Uint8Array {
  return new Uint8Array(people * ROW);
}

export function readTraits(traits: Uint8Array, journal: Journal): void {
  const { person, quantity, length } = journal;
  for (let line = 0; line < length; line++)
    traits[person[line]! * ROW + quantity[line]!] = 1;
}

/**
 * The first so many people worth reading about: those who got a home and lost one before the others, among them those of
 * whom the journals tell most different things, then by number.
 */
export function byInterest(traits: Uint8Array, most: number): number[] {
  const people = traits.length / ROW;
  const score = Int32Array.from({ length: people }, (_, p) =>
    scoreOf(traits.subarray(p * ROW, (p + 1) * ROW)),
  );
  return Array.from(score, (_, person) => person)
    .toSorted((a, b) => score[b]! - score[a]! || a - b)
    .slice(0, most);
}

function scoreOf(had: Uint8Array): number {
  const count = had.reduce((sum, one) => sum + one, 0);
  return count + (had[Q.moveIns]! && had[Q.losses]! ? ROW : 0);
}
