import { CATEGORIES, type Category } from "./category";
import { COST_ITEMS } from "./costItem";

/**
 * Categories in which the state's whole part is refund to the municipality: what the law of refunds splits, and § 176.
 * In them the municipality's gross expenditure is its own part and the state's together, and what it bears is gross
 * less refund.
 */
export const REFUNDED: readonly Category[] = CATEGORIES.filter(
  (category) =>
    category === "expensiveCases" ||
    COST_ITEMS.some(
      (item) => item.category === category && item.paidBy === "refunded",
    ),
);

export const isRefunded = (category: Category): boolean =>
  REFUNDED.includes(category);
