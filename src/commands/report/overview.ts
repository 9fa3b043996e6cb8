import { overviewCsv } from "../../export/overview/csv";
import type { OverviewRow } from "../../export/overview/rows";
import { overviewWorkbook } from "../../export/overview/workbook";
import type { Language } from "../../ui/format";
import { type Ready, textFile } from "./files";

/** Each language's own name for the table of all. */
const NAMES = { da: "overblik", en: "overview" } as const;

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
    textFile("overview.csv", overviewCsv(rows, "international")),
    textFile("overblik.csv", overviewCsv(rows, "dansk")),
  ];
}
