import { Q } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import type { Period } from "./period";

/**
 * Mean days in the queue of those who move in within a period: from being ready for a home until moving in, whatever
 * the place they wait in; 0 for those who need not wait.
 */
export function meanWait(
  journal: Journal,
  people: number,
  { from, until }: Period,
): number {
  const [began, ended] = [new Int32Array(people), new Int32Array(people)];
  let [days, moved] = [0, 0];
  for (let line = 0; line < journal.length; line++) {
    const person = journal.person[line]!;
    const day = journal.from[line]!;
    if (journal.quantity[line] === Q.waitingDays) {
      if (ended[person] !== day) began[person] = day;
      ended[person] = journal.until[line]!;
    } else if (journal.quantity[line] === Q.moveIns) {
      if (day < from || day >= until) continue;
      if (ended[person] === day) days += day - began[person]!;
      moved++;
    }
  }
  return days / moved;
}
