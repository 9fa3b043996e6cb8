import { decimal, percent } from "../../ui/format";
import type { Cell, Format, Role, Row, Sheet, Width } from "./cell";

/** Codes of a spreadsheet's own language; it shows them with the marks of whoever opens the file. */
export const NUMBER_CODES: { readonly [F in Format]: string } = {
  kroner: "#,##0",
  count: "#,##0",
  tenths: "#,##0.0",
  hundredths: "#,##0.00",
  small: "0.0000",
  share: "0.0%",
  fineShare: "0.00%",
  year: "0",
  time: "0.00",
};
export const DATE_CODE = "yyyy-mm-dd";

type Look = {
  readonly textDecoration?: { readonly underline: true };
  readonly fontWeight?: "bold";
  readonly fontStyle?: "italic";
  readonly fontSize?: number;
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly topBorderStyle?: "thin" | "medium";
  readonly bottomBorderStyle?: "thin" | "double";
};

/** Ink on white that a copier keeps: weight and lines tell sums apart, colour only helps. */
export const LOOKS: { readonly [R in Role]: Look } = {
  plain: {},
  strong: { fontWeight: "bold" },
  sum: { fontWeight: "bold", topBorderStyle: "thin" },
  total: {
    fontWeight: "bold",
    topBorderStyle: "thin",
    bottomBorderStyle: "double",
    backgroundColor: "#EAF1F8",
  },
  head: {
    fontWeight: "bold",
    backgroundColor: "#D5E3F0",
    bottomBorderStyle: "thin",
  },
  title: { fontWeight: "bold", fontSize: 14 },
  section: { fontWeight: "bold", fontSize: 12, textColor: "#1B4F72" },
  note: { fontStyle: "italic", textColor: "#444444" },
  warning: { fontWeight: "bold", textColor: "#9C0006" },
  check: { textColor: "#555555" },
  link: { textColor: "#0B5394", textDecoration: { underline: true } },
};

const DIGITS: { readonly [F in Format]: number } = {
  kroner: 0,
  count: 0,
  tenths: 1,
  hundredths: 2,
  small: 4,
  share: 1,
  fineShare: 2,
  year: 0,
  time: 2,
};

/** Characters that a cell takes on one line. */
function lengthOf(cell: Cell): number {
  switch (cell.kind) {
    case "text":
      return Math.max(...cell.text.split("\n").map((line) => line.length));
    case "date":
      return DATE_CODE.length;
    case "number":
    case "formula": {
      const digits = DIGITS[cell.format];
      if (cell.format === "year") return 4;
      return cell.format === "share" || cell.format === "fineShare"
        ? percent(cell.value, "da", digits).length
        : decimal(cell.value, "da", digits).length;
    }
  }
}

/** The longest word of a cell that may be broken between words. */
const longestWord = (words: string): number =>
  Math.max(...words.split(/\s+/).map((word) => word.length));

const LEAST = 6;
const MOST = 46;
const ROOM = 2;
/** Bold letters are wider. */
const BOLD = 1.1;

/** Whether the column is not asked to hold the cell: it runs over its neighbours, or has several columns. */
const isFree = ({ span, role }: Cell): boolean =>
  (span ?? 1) > 1 || role === "title" || role === "section" || role === "note";

function needOf(cell: Cell): number {
  const isBold = LOOKS[cell.role ?? "plain"].fontWeight === "bold";
  const length =
    cell.kind === "text" && cell.role === "head"
      ? longestWord(cell.text)
      : lengthOf(cell);
  return length * (isBold ? BOLD : 1) + ROOM;
}

/** Columns that a row takes, with those that its cells stretch over. */
const columnsOf = (row: Row): number =>
  Math.max(0, ...row.map((cell, column) => column + (cell?.span ?? 1)));

/** Widths of a sheet's columns, in characters: what they hold, within limits. */
export function columnWidths({ rows, widths }: Sheet): readonly number[] {
  const columns = Math.max(1, widths?.length ?? 0, ...rows.map(columnsOf));
  return Array.from({ length: columns }, (_, column) => {
    const { least = LEAST, most = MOST }: Width = widths?.[column] ?? {};
    const needs = rows.flatMap((row) => {
      const cell = row[column];
      return cell && !isFree(cell) ? [needOf(cell)] : [];
    });
    return Math.ceil(Math.min(most, Math.max(least, ...needs)));
  });
}

/** A row may not be higher, in points. */
const HIGHEST = 405;

/** Points of one line, by the size of its letters. */
const LINE = 15;
const TALLER: { readonly [R in Role]?: number } = { title: 21, section: 18 };

/** Letters are narrower than the digit that a column's width is counted in. */
const NARROW = 0.89;

/** Lines that words take in a column of a width, broken between words. */
function linesIn(words: string, width: number): number {
  return words.split("\n").reduce((lines, line) => {
    let room = 0;
    let taken = 1;
    for (const word of line.split(" ")) {
      if (room > 0 && room + 1 + word.length > width) {
        taken += 1;
        room = 0;
      }
      room += (room > 0 ? 1 : 0) + word.length;
      while (room > width) {
        taken += 1;
        room -= width;
      }
    }
    return lines + taken;
  }, 0);
}

/** Height of a row, in points: programs do not all find out by themselves how many lines its cells take. */
export function heightOf(row: Row, widths: readonly number[]): number {
  const heights = row.map((cell, column) => {
    if (!cell) return LINE;
    const { role = "plain", span = 1 } = cell;
    if (cell.kind !== "text") return LINE;
    if (!isWrapped(cell)) return TALLER[role] ?? LINE;
    const width = widths
      .slice(column, column + span)
      .reduce((sum, one) => sum + one, 0);
    const isBold = LOOKS[role].fontWeight === "bold";
    const room = (width - 1) / (isBold ? 1 : NARROW);
    return linesIn(cell.text, Math.max(1, Math.floor(room))) * LINE;
  });
  return Math.min(HIGHEST, Math.max(LINE, ...heights));
}

/** Whether its words go on in the next line. */
export const isWrapped = ({ wrap, span = 1 }: Cell): boolean =>
  wrap === true || span > 1;

/** Words that follow a number stand a little apart from it. */
export function isIndented(
  { rows }: Sheet,
  row: number,
  column: number,
): boolean {
  const cell = rows[row]?.[column];
  if (cell?.kind !== "text" || cell.align === "right") return false;
  const before = [row, row + 1].map((at) => rows[at]?.[column - 1]);
  const isNumber = (other: Cell | undefined) =>
    other !== undefined &&
    other.align !== "left" &&
    (other.kind === "number" ||
      other.kind === "formula" ||
      other.align === "right");
  return cell.role === "head" ? before.some(isNumber) : isNumber(before[0]);
}

/** A heading stands over its numbers: to the right where they do. */
export function alignOf(
  { rows }: Sheet,
  row: number,
  column: number,
): "left" | "right" | undefined {
  const cell = rows[row]?.[column];
  if (cell?.align) return cell.align;
  if (cell?.kind !== "text" || cell.role !== "head") return undefined;
  const below = rows
    .slice(row + 1, row + 4)
    .map((other) => other[column])
    .find((other) => other !== undefined);
  const isNumber = below?.kind === "number" || below?.kind === "formula";
  return below?.align ?? (isNumber ? "right" : undefined);
}
