import { accountLines } from "../../export/csv/figures";
import { textCell } from "../../model/refund/csv";
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
 * The account alone as CSV, one line for each policy, budget year, category and payer with the mean in unrounded kroner:
 * the rows of measure `cost` and level `line` of the long table. There are no lines of totals: any sum of lines is the
 * total of what they name, and none is counted twice.
 */
export function ledgerText(results: Results): string {
  const { priceYear } = results.scenario;
  const lines = accountLines(results).map(
    ({ policy, year, category, payer, mean }) => [
      textCell(policy),
      year,
      category,
      payer,
      mean,
      priceYear,
      results.discounted,
    ],
  );
  return [HEADER, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}
