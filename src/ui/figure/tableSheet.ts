// A table of the page as a spreadsheet takes it: tabs, a table of its own kind, or a file.

import { rowsCopied } from "../rows/spreadsheet";
import { escaped } from "./markup";

export type Sheet = readonly (readonly string[])[];

const NUMBER = /^[−-][\d.,\s]+$/;

/** A number with the minus that a spreadsheet reckons with; words as they stand. */
const cellOf = (text: string): string =>
  NUMBER.test(text) ? text.replace("−", "-") : text;

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Tables under each other with a title before and the source after, an empty line between. */
export function sheetOf(
  title: string,
  tables: readonly Sheet[],
  source: readonly string[],
): Sheet {
  const clean = (rows: Sheet) =>
    rows.map((cells) => cells.map((cell) => cellOf(inOneLine(cell))));
  return [
    [title],
    ...tables.flatMap((table) => [[], ...clean(table)]),
    [],
    ...source.map((line) => [line]),
  ];
}

export const asTabs = (sheet: Sheet): string => rowsCopied(sheet);

/** The same as a table, for programs that know more than tabs. It has no style of its own: the page lets none in. */
export function asHtml(sheet: Sheet): string {
  const cell = (text: string) => `<td>${escaped(safe(text))}</td>`;
  const rows = sheet.map((cells) => `<tr>${cells.map(cell).join("")}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join("")}</table>`;
}

/** As the cell stands when it is copied between tabs; a space that holds also where spaces are swallowed. */
const safe = (text: string): string =>
  rowsCopied([[text]]).replace(/^ /, "\u00a0");

/** The same as a file that a Danish spreadsheet opens: semicolons, since the comma stands in the numbers. */
export function asFile(sheet: Sheet): string {
  const cell = (text: string) => {
    const written = rowsCopied([[text]]);
    return /[;"\n]/.test(written)
      ? `"${written.replaceAll('"', '""')}"`
      : written;
  };
  const lines = sheet.map((cells) => cells.map(cell).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

/** Rows and columns of a table as it stands on the page; a cell over several has empty ones beside it. */
export function rowsOf(table: HTMLTableElement): Sheet {
  const rows: string[][] = [];
  [...table.rows].forEach((row, at) => {
    rows[at] ??= [];
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at][column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let over = 0; over < cell.colSpan; over++)
          (rows[at + down] ??= [])[column + over] =
            down + over === 0 ? textOf(cell) : "";
    }
  });
  return rows.slice(0, table.rows.length);
}

/** What is read in a cell; a note under its name stands in brackets after it. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".sr-only")) hidden.remove();
  for (const note of copy.querySelectorAll(".row-note"))
    note.textContent = ` (${note.textContent})`;
  return inOneLine(copy.textContent ?? "");
}
