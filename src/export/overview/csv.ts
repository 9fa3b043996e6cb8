import { overviewTexts } from "../../ui/text/overview/texts";
import { type CsvForm, csvText } from "../csv/form";
import { cellOf, COLUMN_IDS } from "./columns";
import { overviewOf, type OverviewRow } from "./rows";

const LANGUAGES = { international: "en", dansk: "da" } as const;

/** The table of many scenarios as CSV, numbers to their last digit. There are no lines of sums; the last column says which lines may be added. */
export function overviewCsv(
  rows: readonly OverviewRow[],
  form: CsvForm,
): string {
  const language = LANGUAGES[form];
  const t = overviewTexts(language);
  const { added, apart } = overviewOf(rows);
  const names =
    form === "international"
      ? [...COLUMN_IDS, "added"]
      : [...COLUMN_IDS.map((column) => t.columns[column]), t.added];
  const lines = [...added, ...apart].map((row) => [
    ...COLUMN_IDS.map((column) => cellOf(row, column, language)),
    added.includes(row) ? t.yes : t.no,
  ]);
  return csvText([names, ...lines], form);
}
