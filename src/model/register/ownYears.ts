import { QUANTITIES } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { NEVER } from "./housing";
import { overlap, type Period } from "./period";

/**
 * What people have of each quantity in a period counted from a day of their own, as the year before the first home:
 * one row of a tally, to be priced as a budget year is. People whose day is `NEVER` are left out.
 */
export function ownTally(
  journal: Journal,
  ownDay: Int32Array,
  { from, until }: Period,
): Float64Array {
  const row = new Float64Array(QUANTITIES.length);
  for (let line = 0; line < journal.length; line++) {
    const day = ownDay[journal.person[line]!]!;
    if (day === NEVER) continue;
    const period = { from: day + from, until: day + until };
    row[journal.quantity[line]!]! += amountWithin(journal, line, period);
  }
  return row;
}

/** Days by overlap, events by their day. */
function amountWithin(journal: Journal, line: number, period: Period): number {
  const [from, until] = [journal.from[line]!, journal.until[line]!];
  if (until > from) return overlap(from, until, period);
  return from >= period.from && from < period.until ? journal.amount[line]! : 0;
}
