import { overviewCsv } from "../../export/overview/csv";
import type { OverviewRow } from "../../export/overview/rows";
import { overviewWorkbook } from "../../export/overview/workbook";
import type { Language } from "../../ui/format";
import { type Ready, textFile } from "./files";

/** Each language's own name for the table of all. */
const NAMES = { da: "overblik", en: "overview" } as const;

const CSV = { international: "overview.csv", dansk: "overblik.csv" } as const;

/** What the files are called, whatever the languages. */
export const OVERVIEW_NAMES: readonly string[] = [
  ...Object.values(NAMES).map((name) => `${name}.xlsx`),
  ...Object.values(CSV),
];

/** The table of all scenarios: a workbook in each language asked for, and CSV in both forms. */
export async function overviewFiles(
  rows: readonly OverviewRow[],
  languages: readonly Language[],
): Promise<readonly Ready[]> {
  const books: Ready[] = [];
  for (const language of languages)
    books.push({
      path: `${NAMES[language]}.xlsx`,
      bytes: await overviewWorkbook(rows, language),
    });
  return [
    ...books,
    textFile(CSV.international, overviewCsv(rows, "international")),
    textFile(CSV.dansk, overviewCsv(rows, "dansk")),
  ];
}
