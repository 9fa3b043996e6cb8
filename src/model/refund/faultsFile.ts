/** The faults of a file of stays as a file: a row for each. */
import { csvLine, textCell } from "./csv";
import type { StayFault } from "./stayFault";

const COLUMNS = ["line", "column", "found", "expected", "hint"];

/** Line 0 is the file as a whole; texts in one language. */
export function faultsText(
  faults: readonly StayFault[],
  language: "da" | "en",
): string {
  const rows = faults.map(({ line, column, found, expected, hint }) => [
    line,
    textCell(column ?? ""),
    textCell(found[language]),
    textCell(expected[language]),
    textCell(hint?.[language] ?? ""),
  ]);
  return [COLUMNS, ...rows].map(csvLine).join("");
}
