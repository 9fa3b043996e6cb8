/** The letters of a column, counted from 0: A, Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  const before = Math.floor(column / 26);
  return before === 0 ? letter : columnName(before - 1) + letter;
}

/** A cell's address; rows and columns are counted from 0. */
export const at = (row: number, column: number): string =>
  `${columnName(column)}${row + 1}`;

/** The sum of a column's cells from one row to another, or of a row's. */
export const sumOver = (from: string, to: string): string =>
  `SUM(${from}:${to})`;

/** An address on another sheet. */
export const onSheet = (sheet: string, address: string): string =>
  `'${sheet.replaceAll("'", "''")}'!${address}`;

const MOST = 31;

/** Characters that a spreadsheet takes for something else in the name of a sheet. */
const FORBIDDEN = /[[\]:*?/\\'"<>&\p{Cc}\p{Cs}]/gu;

/** Makes names of sheets from any words: short enough, without forbidden characters, and each another than those before it. */
export function sheetNames(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const clean = words.replace(FORBIDDEN, " ").replace(/\s+/g, " ").trim();
    for (let nth = 1; ; nth++) {
      const mark = nth === 1 ? "" : ` ${nth}`;
      const name = cutTo(clean || "–", MOST - mark.length).trimEnd() + mark;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
}

/** The first characters, no more than fit, and none cut in two. */
function cutTo(words: string, most: number): string {
  let kept = "";
  for (const character of words) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}
