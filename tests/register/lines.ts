import { Q, type QuantityName } from "../../src/model/ledger/quantity";
import { Cohort } from "../../src/model/simulation/cohort";
import { Journal } from "../../src/model/simulation/journal";

/** A line written by hand: person, quantity, from, until; an event has its day alone. */
export type Line = readonly [
  person: number,
  quantity: QuantityName,
  from: number,
  until?: number,
];

/** A journal of these lines. */
export function journalOf(...lines: readonly Line[]): Journal {
  const journal = new Journal();
  for (const [person, quantity, from, until = from] of lines)
    journal.write(person, Q[quantity], from, until, until - from || 1);
  return journal;
}

/** People who become homeless on these days. */
export function arriving(...days: readonly number[]): Cohort {
  const cohort = new Cohort();
  cohort.arrival = Int32Array.from(days);
  cohort.size = days.length;
  return cohort;
}
