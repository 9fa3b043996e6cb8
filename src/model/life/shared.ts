import { CATEGORIES } from "../ledger/category";
import type { Law } from "../ledger/compiledLaw";
import { PAYERS } from "../ledger/payer";
import {
  CELLS,
  type Counted,
  ownPart,
  paidPart,
  post,
  postExpensiveCase,
  price,
  PRICED_ITEMS,
  type Terms,
  unitPrice,
} from "../ledger/price";
import { Q, QUANTITIES } from "../ledger/quantity";
import type { WrittenWorld } from "../run";
import { PARTS } from "./part";

const ROW = QUANTITIES.length;
const EXPENSIVE = CATEGORIES.indexOf("expensiveCases") * PAYERS.length;

/** Items of the price list that are somebody's: the journal has lines of what they price. */
const PERSONAL_ITEMS = PRICED_ITEMS.filter((item) =>
  item.quantities.every((name) => PARTS[name].kind !== "shared"),
);

/**
 * What a world costs that is nobody's (idle workers, empty homes, start-up, the programme's years): the whole account
 * less what is priced of people. Budget years x categories x payers, kr. on the ledger's grid, so the difference is exact.
 */
export function sharedCosts(
  { tally, draws }: Pick<WrittenWorld, "tally" | "draws">,
  terms: Terms,
): Float64Array {
  const years = terms.yearLengths.length;
  const whole = new Float64Array(years * CELLS);
  price(tally, draws, terms, whole);
  const ofPeople = costsOfPeople({ tally, draws, terms }, terms.law);
  return whole.map((kroner, cell) => kroner - ofPeople[cell]!);
}

function costsOfPeople(counted: Counted, law: Law): Float64Array {
  const { tally, draws } = counted;
  const years = counted.terms.yearLengths.length;
  const out = new Float64Array(years * CELLS);
  for (let year = 0; year < years; year++) {
    for (const item of PERSONAL_ITEMS) {
      let amount = 0;
      for (const column of item.columns) amount += tally[year * ROW + column]!;
      const unit = unitPrice(item, draws) * paidPart(item, year, counted);
      const own = ownPart(item, draws, law);
      if (amount !== 0)
        post(item, out, year * CELLS + item.cell, amount, unit, own, law);
    }
    const refund = tally[year * ROW + Q.expensiveCaseRefund]!;
    postExpensiveCase(out, year * CELLS + EXPENSIVE, refund);
  }
  return out;
}
