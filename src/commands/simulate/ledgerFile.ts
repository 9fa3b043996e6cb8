import { textCell } from "../../model/refund/csv";
import { CATEGORIES } from "../../model/ledger/category";
import { PAYERS } from "../../model/ledger/payer";
import type { Results } from "../../model/results/results";

const HEADER = [
  "policy",
  "year",
  "category",
  "payer",
  "mean",
  "priceYear",
  "discounted",
];

/**
 * The ledger as CSV: one line for each policy, budget year, category and payer with the mean in unrounded kroner. There
 * are no lines of totals: any sum of lines is the total of what they name, and none is counted twice.
 */
export function ledgerText(results: Results): string {
  const { priceYear } = results.scenario;
  const lines = results.policies.flatMap(({ id, years, cost }) =>
    years.flatMap((year, y) =>
      CATEGORIES.flatMap((category) =>
        PAYERS.map((payer) => [
          textCell(id),
          year,
          category,
          payer,
          cost.byCategory[category].byYear[y]![payer],
          priceYear,
          results.discounted,
        ]),
      ),
    ),
  );
  return [HEADER, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}
