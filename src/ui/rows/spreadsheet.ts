// Cells as a spreadsheet pastes and copies them: tabs between cells, line ends between rows.

/** A row with anything in it. */
export type SheetRow = {
  /** Counted from 1, as it was pasted. */
  readonly line: number;
  readonly cells: readonly string[];
};

/** A cell without the quotes that a spreadsheet or a file puts round it. */
function bare(cell: string): string {
  const text = cell.trim();
  const inside = /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"');
  return (inside ?? text).trim();
}

/** The rows of what was pasted; cells are parted by semicolons where no tab parts them. */
export function rowsPasted(text: string): readonly SheetRow[] {
  const mark = text.includes("\t") ? "\t" : ";";
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({ line: i + 1, cells: line.split(mark).map(bare) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

const NUMBER = /^[+-]?[\d.,\s]+$/;
const FORMULA = /^[=+@-]/;

/**
 * Rows to be pasted into a spreadsheet. Names may come from anybody's scenario: none of them breaks a row, or begins as a
 * formula does, which a spreadsheet would compute.
 */
export const rowsCopied = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(cellCopied).join("\t")).join("\n");

function cellCopied(cell: string): string {
  const text = cell.replace(/[\t\r\n]+/g, " ");
  return FORMULA.test(text) && !NUMBER.test(text) ? ` ${text}` : text;
}
