import type {
  CellObject,
  Feature,
  Row as LibraryRow,
} from "write-excel-file/universal";
import type { Cell, Sheet } from "./cell";
import {
  alignOf,
  columnWidths,
  DATE_CODE,
  heightOf,
  isIndented,
  isWrapped,
  LOOKS,
  NUMBER_CODES,
} from "./looks";
import { packed, rowsCutOut, rowsIn, Words } from "./package";

/** What stands in the file beside its sheets. */
export type Frame = {
  /** The document's title, in its properties. */
  readonly title: string;
  /** At the foot of every page. */
  readonly line: string;
};

/** Writes sheets as a workbook (.xlsx). The same sheets give the same bytes. */
export async function writtenWorkbook(
  sheets: readonly Sheet[],
  frame: Frame,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeFile } = await import("write-excel-file/universal");
  const words = new Words();
  const rows: string[] = [];
  const cutter: Feature<Blob> = {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            rows[sheetIndex] = rowsIn(xml);
            return rowsCutOut(xml);
          },
        },
      },
    },
  };
  const blob = await writeFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: rowsOf(sheet, words),
      columns: columnWidths(sheet).map((width) => ({ width })),
      orientation: "landscape" as const,
      showGridLines: false,
      stickyRowsCount: sheet.headRows,
      stickyColumnsCount: sheet.headColumns,
    })),
    { features: [cutter], fontFamily: "Calibri", fontSize: 11 },
  ).toBlob();
  const file = new Uint8Array(await blob.arrayBuffer());
  return packed(file, { sheets, rows, words, ...frame });
}

function rowsOf(sheet: Sheet, words: Words): LibraryRow[] {
  const widths = columnWidths(sheet);
  return sheet.rows.map((row, r) => {
    const height = heightOf(row, widths);
    return row.map((cell, c) => {
      if (!cell) return cell;
      const align = alignOf(sheet, r, c);
      const isApart = align !== "right" && isIndented(sheet, r, c);
      return {
        ...cellOf(cell, words),
        height,
        ...(align && { align }),
        ...(isApart && { align: "left" as const, indent: 1 }),
      };
    });
  });
}

/** A cell as the library takes it. Words are given as the number that stands for them. */
function cellOf(cell: Cell, words: Words): CellObject {
  const { role = "plain", span } = cell;
  const look = {
    ...LOOKS[role],
    alignVertical: "top" as const,
    ...(isWrapped(cell) && { wrap: true }),
    ...(span && { columnSpan: span }),
  };
  switch (cell.kind) {
    case "text":
      return {
        ...look,
        type: String,
        value: String(words.placeOf(cell.text)),
      };
    case "number":
      return {
        ...look,
        type: Number,
        value: cell.value,
        format: NUMBER_CODES[cell.format],
      };
    case "formula":
      return {
        ...look,
        type: "Formula",
        value: cell.formula,
        format: NUMBER_CODES[cell.format],
      };
    case "date":
      return {
        ...look,
        type: Date,
        value: new Date(`${cell.iso}T00:00:00Z`),
        format: DATE_CODE,
        align: "left",
      };
  }
}
