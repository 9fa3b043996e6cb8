/** Units of the model's quantities. Brands vanish at run time; a bare number is not a krone. */
declare const unit: unique symbol;
export type Quantity<U extends string> = number & { readonly [unit]: U };

/** What a number counts. Amounts of money are in the price year stated beside them. */
export type Unit =
  | "kr"
  | "kr/day"
  | "kr/month"
  | "kr/year"
  | "days"
  | "share"
  | "ratio"
  | "1/year"
  | "share/year"
  | "persons";

export type Kr = Quantity<"kr">;
/** Whole days since the scenario's first day. */
export type Day = Quantity<"day">;

const GRID = 4096;

/**
 * Puts an amount on a grid of 1/4096 krone (0.02 øre), the only amounts the ledger holds. Sums of such
 * amounts below 2 200 000 000 000 kr. are exact in double precision in any order, so payers add to
 * totals and years to the horizon without a remainder.
 */
export function postable(amount: number): Kr {
  return (Math.round(amount * GRID) / GRID) as Kr;
}
