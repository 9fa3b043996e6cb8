import { Q, type QuantityName } from "../../src/model/ledger/quantity";
import { Journal } from "../../src/model/simulation/journal";

/** A line of a journal written by hand: person, quantity, first day, day after the last; an event has one day. */
export type Line = readonly [
  person: number,
  quantity: QuantityName,
  from: number,
  until?: number,
];

export function journalOf(lines: readonly Line[]): Journal {
  const journal = new Journal();
  for (const [person, quantity, from, until = from] of lines)
    journal.write(person, Q[quantity], from, until, until - from || 1);
  return journal;
}

/** Nights in a shelter, some refunded and then some not. */
export const nights = (
  person: number,
  from: number,
  until: number,
  refundedUntil = until,
): Line[] => [
  [person, "shelterNightsRefunded", from, refundedUntil],
  ...(refundedUntil < until
    ? [
        [
          person,
          "shelterNightsUnrefunded",
          refundedUntil,
          until,
        ] as const satisfies Line,
      ]
    : []),
];
