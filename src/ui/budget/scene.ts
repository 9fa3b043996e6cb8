import type { Results } from "../../model/results/results";
import type { BudgetWords, Prices } from "../rows/budgetTable";
import type { Pair } from "../rows/comparison";

/** What every section of the page draws from. */
export type BudgetScene = {
  readonly results: Results;
  readonly pair: Pair;
  readonly words: BudgetWords;
  readonly prices: Prices;
  /** What a krone of the price year is in each budget year's prices. */
  readonly factors: readonly number[];
  /** Whether the answer is whole, so that its worlds can be asked. */
  readonly isSettled: boolean;
  /** Changes when the figures are of another scenario or policy. */
  readonly about: string;
};

/** The parts of the page in its order, as they stand in its address. */
export const BUDGET_PARTS = [
  "regnskab",
  "reserve",
  "proev",
  "kapacitet",
  "kontoplan",
] as const;
export type BudgetPart = (typeof BUDGET_PARTS)[number];

export const budgetHeading = (part: string): string => `budget-${part}`;

/** Prices that are paid: what a reserve or a budget is reckoned in where the account shows present values. */
export const paidPrices = (prices: Prices): Prices =>
  prices.basis === "discounted" ? { ...prices, basis: "fixed" } : prices;
