import { QUANTITIES, type QuantityName } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { type Part, PARTS } from "./part";

/** A line of the journal, of one person: days [from, until) from the scenario's first, or one day of an event. */
export type Line = {
  readonly quantity: QuantityName;
  readonly part: Part;
  readonly from: number;
  readonly until: number;
  readonly amount: number;
};

/** Numbers of each person's lines in the journal, in the order they were written; of `only` one person, if named. */
export function linesByPerson(
  { person, length }: Journal,
  people: number,
  only?: number,
): readonly (readonly number[])[] {
  const lines: number[][] = Array.from({ length: people }, () => []);
  for (let line = 0; line < length; line++)
    if (only === undefined || person[line] === only)
      lines[person[line]!]!.push(line);
  return lines;
}

export function lineAt(journal: Journal, line: number): Line {
  const quantity = QUANTITIES[journal.quantity[line]!]!;
  return {
    quantity,
    part: PARTS[quantity],
    from: journal.from[line]!,
    until: journal.until[line]!,
    amount: journal.amount[line]!,
  };
}
