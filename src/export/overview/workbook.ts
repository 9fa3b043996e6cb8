import type { CellObject, Row } from "write-excel-file/universal";
import type { Language } from "../../ui/format";
import { overviewTexts } from "../../ui/text/overview/texts";
import { columnName } from "../workbook/address";
import { cellText } from "../workbook/package";
import { rezipped } from "../zip";
import {
  ADDED,
  cellOf,
  type CellKind,
  COLUMN_IDS,
  type ColumnId,
  KINDS,
} from "./columns";
import { overviewOf, type OverviewRow } from "./rows";

const FORMATS: { readonly [K in Exclude<CellKind, "text">]: string } = {
  kroner: "#,##0",
  count: "#,##0",
  share: "0%",
  year: "0",
  whole: "0",
};
const WIDTHS: { readonly [K in CellKind]: number } = {
  text: 24,
  kroner: 18,
  count: 14,
  share: 14,
  year: 12,
  whole: 14,
};

/** Letters on a line of the note, which a page holds in wider letters too, and points from line to line. */
const NOTE_WIDTH = 72;
const LINE_HEIGHT = 15;

/** The table of many scenarios as a workbook: a line each, live sums of what may be added, and a sheet on how to read it. */
export async function overviewWorkbook(
  rows: readonly OverviewRow[],
  language: Language,
): Promise<Uint8Array> {
  const { default: writeSheets } = await import("write-excel-file/universal");
  const t = overviewTexts(language);
  const { added, apart } = overviewOf(rows);
  const sums = ADDED.map((column) =>
    added.reduce((sum, row) => sum + Number(row[column]), 0),
  );
  const data = [
    COLUMN_IDS.map((column) => ({
      ...head(t.columns[column]),
      height: 4 * LINE_HEIGHT,
      ...(KINDS[column] !== "text" && { align: "right" as const }),
    })),
    ...added.map((row) => line(row, language)),
    ...(added.length > 0 ? [sumLine(added.length, t.sum)] : []),
    ...(apart.length > 0 ? [[], [head(t.apart)]] : []),
    ...apart.map((row) => line(row, language)),
  ];
  const notes = [[head(t.heading)], ...[...t.note, t.few].map(noteLine)];
  const blob = await writeSheets(
    [
      {
        data,
        sheet: t.sheet,
        columns: COLUMN_IDS.map((column) => ({ width: WIDTHS[KINDS[column]] })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: "landscape",
      },
      { data: notes, sheet: t.notes, columns: [{ width: NOTE_WIDTH }] },
    ],
    { fontFamily: "Calibri", fontSize: 11 },
  ).toBlob();
  return withSums(new Uint8Array(await blob.arrayBuffer()), sums, t.sheet);
}

const head = (text: string): CellObject => ({
  value: text,
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
});

const noteLine = (text: string): Row => [
  {
    value: text,
    type: String,
    wrap: true,
    alignVertical: "top",
    height: LINE_HEIGHT * (1 + Math.ceil(text.length / NOTE_WIDTH)),
  },
];

const line = (row: OverviewRow, language: Language): Row =>
  COLUMN_IDS.map((column) => cell(row, column, language));

function cell(
  row: OverviewRow,
  column: ColumnId,
  language: Language,
): CellObject | null {
  const value = cellOf(row, column, language);
  if (value === null) return null;
  const kind = KINDS[column];
  if (typeof value === "string" || kind === "text")
    return {
      value: cellText(String(value)),
      type: String,
      wrap: true,
      alignVertical: "top",
    };
  return { value, type: Number, format: FORMATS[kind], alignVertical: "top" };
}

/** The lines from the second to the one above are added. */
function sumLine(count: number, name: string): Row {
  return COLUMN_IDS.map((column, at): CellObject | null => {
    if (at === 0) return head(name);
    if (!ADDED.includes(column)) return null;
    const letters = columnName(at);
    return {
      value: `SUM(${letters}2:${letters}${count + 1})`,
      type: "Formula",
      format: FORMATS.kroner,
      fontWeight: "bold",
    };
  });
}

/** All columns on so many pages beside each other, and as many below as it takes. */
const onPages = (
  sheet: string,
  across: number,
  orientation: "landscape" | "portrait",
): string =>
  sheet
    .replace(
      /<worksheet[^>]*>/,
      (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    )
    .replace(/<pageSetup[^>]*\/>/, "")
    .replace(
      "</worksheet>",
      `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${across}" fitToHeight="0"/></worksheet>`,
    );

/** Names and heads stand on every page that is printed. */
const headOnEveryPage = (book: string, sheet: string): string =>
  book.replace(
    "<definedNames/>",
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$A:$A,${sheet}!$1:$1</definedName></definedNames>`,
  );

/** Puts each formula's value beside it, for programs that show files and compute nothing, and a fixed day in the zip. */
function withSums(
  bytes: Uint8Array,
  sums: readonly number[],
  name: string,
): Uint8Array {
  let at = 0;
  return rezipped(bytes, (xml, path) => {
    if (path === "xl/workbook.xml") return headOnEveryPage(xml, name);
    if (path === "xl/worksheets/sheet2.xml") return onPages(xml, 1, "portrait");
    if (path !== "xl/worksheets/sheet1.xml") return xml;
    return onPages(xml, 2, "landscape").replaceAll(
      /<f>=?([^<]*)<\/f>/g,
      (_, formula: string) => `<f>${formula}</f><v>${sums[at++]}</v>`,
    );
  });
}
