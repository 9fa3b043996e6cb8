/** How a table is written: for programs and people anywhere, or for a spreadsheet in Danish. */
export const CSV_FORMS = ["international", "dansk"] as const;
export type CsvForm = (typeof CSV_FORMS)[number];
