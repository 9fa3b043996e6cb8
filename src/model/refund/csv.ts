/** Lines of cells parted by commas or semicolons, in and out. */

export type Separator = "," | ";";

export type Row = {
  /** The line of the text the row begins on, from 1. */
  readonly line: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
  /** A quotation mark that is never closed, or closed before the cell's end. */
  readonly isMisquoted: boolean;
};

/** The rows of a text; a cell in quotation marks may hold separators, line breaks and doubled marks. Rows without content are left out. */
export function* rowsOf(text: string, separator: Separator): Generator<Row> {
  const all = text.replace(/^\ufeff/, "").replaceAll(/\r\n?/g, "\n");
  for (let at = 0, line = 1; at < all.length;) {
    const newline = all.indexOf("\n", at);
    const end = newline < 0 ? all.length : newline;
    const plain = all.slice(at, end);
    const isPlain = !plain.includes('"');
    const { cells, next, isMisquoted } = isPlain
      ? { cells: plain.split(separator), next: end + 1, isMisquoted: false }
      : quotedRow(all, at, separator);
    const trimmed = cells.map((cell) => cell.trim());
    if (isMisquoted || trimmed.some((cell) => cell !== ""))
      yield { line, cells: trimmed, isMisquoted };
    line += isPlain ? 1 : all.slice(at, next).split("\n").length - 1;
    at = next;
  }
}

function quotedRow(text: string, from: number, separator: Separator) {
  const cells: string[] = [];
  let isMisquoted = false;
  let at = from;
  const upTo = (end: number) => {
    const part = text.slice(at, end);
    at = end;
    return part;
  };
  for (;;) {
    let cell = "";
    if (text[at] === '"') {
      const { value, next, isClosed } = quotedCell(text, at + 1);
      [cell, at] = [value, next];
      const rest = upTo(cellEnd(text, at, separator));
      if (!isClosed || rest.trim() !== "") isMisquoted = true;
    } else cell = upTo(cellEnd(text, at, separator));
    cells.push(cell);
    if (text[at++] !== separator) return { cells, next: at, isMisquoted };
  }
}

/** The cell whose opening mark stands just before `from`. */
function quotedCell(text: string, from: number) {
  let value = "";
  for (let at = from; ;) {
    const mark = text.indexOf('"', at);
    if (mark < 0)
      return { value: "", next: text.length, isClosed: false } as const;
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"')
      return { value, next: mark + 1, isClosed: true } as const;
    value += '"';
    at = mark + 2;
  }
}

function cellEnd(text: string, from: number, separator: Separator): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at++;
  return at;
}

/** Cells of one line, as they are: texts from outside go through textCell. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.join(",")}\n`;

/** A text as a cell: quoted where it must be, and never taken for a formula. */
export function textCell(text: string, separator: Separator = ","): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const mustBeQuoted = /["\r\n]/.test(safe) || safe.includes(separator);
  return mustBeQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
