import { CATEGORIES, EXCESS_ONLY } from "../ledger/category";
import type { Law } from "../ledger/compiledLaw";
import { PAYERS } from "../ledger/payer";
import { CELLS, price, type PricedPolicy } from "../ledger/price";
import { Q, QUANTITIES } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { overlap, type Period } from "./period";

/** A person's own use of services: no workers kept ready, no start-up, no running costs of a programme. */
const OF_PERSONS: PricedPolicy = {
  workers: {
    section85: "asNeeded",
    cti: "asNeeded",
    icm: "asNeeded",
    act: "asNeeded",
  },
  costs: { startUp: 0, perYear: 0 },
  hiringStep: 0,
};

/**
 * What all payers together spend on services for a group of people in a period, kr. in the scenario's price year, by the
 * ledger's own price list; what the ledger books as an excess alone (`EXCESS_ONLY`) is left out, since it is no whole
 * expense. `isOfGroup` has a 1 for each person of the group.
 */
export function spendingOn(
  journal: Journal,
  isOfGroup: Uint8Array,
  period: Period,
  draws: Float64Array,
  law: Law,
): number {
  const counted = countedFor(journal, isOfGroup, period);
  const cells = new Float64Array(CELLS);
  const yearLengths = Int32Array.of(period.until - period.from);
  const terms = { policy: OF_PERSONS, law, yearLengths, people: 0 };
  price(counted, draws, terms, cells);
  let sum = 0;
  for (let cell = 0; cell < cells.length; cell++)
    if (!isExcess(cell)) sum += cells[cell]!;
  return sum;
}

const isExcess = (cell: number) =>
  EXCESS_ONLY.includes(CATEGORIES[Math.floor(cell / PAYERS.length)]!);

/** One row of quantities: the days of the group's lines that fall within the period, and its events there. */
function countedFor(
  journal: Journal,
  isOfGroup: Uint8Array,
  { from, until }: Period,
): Float64Array {
  const row = new Float64Array(QUANTITIES.length);
  for (let line = 0; line < journal.length; line++) {
    if (isOfGroup[journal.person[line]!] !== 1) continue;
    const [begins, ends] = [journal.from[line]!, journal.until[line]!];
    const isDated =
      begins === ends || journal.quantity[line] === Q.expensiveCaseRefund;
    if (isDated) {
      if (from <= begins && begins < until)
        row[journal.quantity[line]!]! += journal.amount[line]!;
    } else
      row[journal.quantity[line]!]! += overlap(begins, ends, { from, until });
  }
  return row;
}
