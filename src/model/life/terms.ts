import type { Terms } from "../ledger/price";
import type { Policy } from "../scenario/policy";
import type { Plan } from "../simulation/plan";

/** What the amounts of a policy's worlds go by. */
export const termsOf = (
  { law, yearEnds, count }: Plan,
  policy: Policy,
): Terms => ({
  policy,
  law,
  yearLengths: yearEnds.map((end, year) => end - (yearEnds[year - 1] ?? 0)),
  people: count,
});
