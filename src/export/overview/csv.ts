import { overviewTexts } from "../../ui/text/overview/texts";
import { cellOf, COLUMN_IDS } from "./columns";
import { overviewOf, type OverviewRow } from "./rows";

/** How a CSV file is written: for programs everywhere, or for Excel set up in Danish. */
export type CsvForm = "international" | "dansk";

const FORMS = {
  international: {
    language: "en",
    separator: ",",
    point: ".",
    end: "\n",
    start: "",
  },
  dansk: {
    language: "da",
    separator: ";",
    point: ",",
    end: "\r\n",
    start: "\ufeff",
  },
} as const;

/** The table of many scenarios as CSV, numbers to their last digit. There are no lines of sums; the last column says which lines may be added. */
export function overviewCsv(
  rows: readonly OverviewRow[],
  form: CsvForm,
): string {
  const { language, separator, point, end, start } = FORMS[form];
  const t = overviewTexts(language);
  const { added, apart } = overviewOf(rows);
  const written = (value: string | number | null): string => {
    if (value === null) return "";
    return typeof value === "number"
      ? String(value).replace(".", point)
      : safeText(value, separator);
  };
  const line = (cells: readonly (string | number | null)[]) =>
    cells.map(written).join(separator) + end;
  const names =
    form === "international"
      ? [...COLUMN_IDS, "added"]
      : [...COLUMN_IDS.map((column) => t.columns[column]), t.added];
  return [
    start,
    line(names),
    ...[...added, ...apart].map((row) =>
      line([
        ...COLUMN_IDS.map((column) => cellOf(row, column, language)),
        added.includes(row) ? t.yes : t.no,
      ]),
    ),
  ].join("");
}

/** A text that no spreadsheet takes for a formula, in quotation marks where it must be. */
function safeText(text: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n,;]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}
