import type { QuantityName } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { marked, overlap, type Period } from "./period";

/**
 * Stretches of days [from, until) that persons spend in some group of places or with some support, parallel arrays,
 * person by person and for each in the order of the calendar; a person's stretches never adjoin.
 */
export type Stretches = {
  readonly length: number;
  readonly person: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
};

/**
 * The stretches of a journal's lines of these quantities: lines that adjoin, as where the refund or a settling cuts a
 * stay, are one stretch. So § 110 nights give stays, and nights in any homeless place give spells of homelessness.
 */
export function stretches(
  journal: Journal,
  people: number,
  names: readonly QuantityName[],
): Stretches {
  const lines = linesByPerson(journal, people, marked(names));
  const person = new Int32Array(lines.length);
  const from = new Int32Array(lines.length);
  const until = new Int32Array(lines.length);
  let last = -1;
  for (const line of lines) {
    const who = journal.person[line]!;
    const begins = journal.from[line]!;
    if (last < 0 || who !== person[last] || begins !== until[last]) {
      last++;
      person[last] = who;
      from[last] = begins;
    }
    until[last] = journal.until[line]!;
  }
  return { length: last + 1, person, from, until };
}

/** The wanted lines, those of one person together and as they came (a counting sort). */
function linesByPerson(
  journal: Journal,
  people: number,
  wanted: Uint8Array,
): Int32Array {
  const isWanted = (line: number) => wanted[journal.quantity[line]!] === 1;
  const next = new Int32Array(people + 1);
  for (let line = 0; line < journal.length; line++)
    if (isWanted(line)) next[journal.person[line]! + 1]! += 1;
  for (let person = 0; person < people; person++)
    next[person + 1]! += next[person]!;
  const sorted = new Int32Array(next[people]!);
  for (let line = 0; line < journal.length; line++)
    if (isWanted(line)) sorted[next[journal.person[line]!]!++] = line;
  return sorted;
}

/** How many are in such a stretch on a day. */
export function countOn({ length, from, until }: Stretches, day: number) {
  let count = 0;
  for (let i = 0; i < length; i++)
    if (from[i]! <= day && day < until[i]!) count++;
  return count;
}

/** Days of a stretch that fall within a period. */
export const daysWithin = (
  { from, until }: Stretches,
  i: number,
  period: Period,
): number => overlap(from[i]!, until[i]!, period);

/** Days that all people spend so within a period. */
export function daysIn(all: Stretches, period: Period): number {
  let days = 0;
  for (let i = 0; i < all.length; i++) days += daysWithin(all, i, period);
  return days;
}

/** How many people are so on an average day of a period. */
export const meanCount = (all: Stretches, period: Period): number =>
  daysIn(all, period) / (period.until - period.from);

/** How many different persons are so on at least one day of a period. */
export function personsIn(all: Stretches, period: Period): number {
  let count = 0;
  let last = -1;
  for (let i = 0; i < all.length; i++) {
    if (all.person[i] === last || daysWithin(all, i, period) === 0) continue;
    last = all.person[i]!;
    count++;
  }
  return count;
}

/** Share of those in such a stretch on a day who have been in it for less than `days`. */
export function shareShorterThan(
  { length, from, until }: Stretches,
  day: number,
  days: number,
): number {
  let [all, shorter] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (from[i]! > day || day >= until[i]!) continue;
    all++;
    if (day - from[i]! < days) shorter++;
  }
  return shorter / all;
}
