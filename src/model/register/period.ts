import { Q, QUANTITIES, type QuantityName } from "../ledger/quantity";

/** A period that is counted over: the days from `from` until the day before `until`, such as a budget year. */
export type Period = { readonly from: number; readonly until: number };

/** Days of [from, until) within the period. */
export const overlap = (from: number, until: number, period: Period): number =>
  Math.max(0, Math.min(until, period.until) - Math.max(from, period.from));

/** 1 for each quantity that is one of these, by index. */
export function marked(names: readonly QuantityName[]): Uint8Array {
  const marks = new Uint8Array(QUANTITIES.length);
  for (const name of names) marks[Q[name]] = 1;
  return marks;
}
