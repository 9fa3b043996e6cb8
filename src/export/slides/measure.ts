import { unbroken } from "../unbroken";

// How much room a text takes, estimated on the safe side: a machine without Arial takes letters that are wider. A slide has
// no scroll bar: what does not fit is left to the notes, where everything stands.

const NARROW = /[iíìjl.,:;'’|!()[\]/ \u00a0­-]/;
const WIDE = /[mwMW@%—…ÆŒæœ]/;
const CAPITAL = /[A-ZÅØÄÖÜ»«&+=<>−0-9]/;

/** Width of a letter in ems. */
function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.37;
  if (WIDE.test(letter)) return 1;
  if (CAPITAL.test(letter)) return /[0-9]/.test(letter) ? 0.64 : 0.76;
  return 0.61;
}

const BOLD = 1.12;
const POINTS_AN_INCH = 72;
/** Height of a line in ems. */
const LEADING = 1.2;

/** Width of a text on one line, inches. */
export const textWidth = (text: string, points: number, bold = false): number =>
  (Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) *
    points *
    (bold ? BOLD : 1)) /
  POINTS_AN_INCH;

/** Lines that a text takes when it is broken between words; a word too long for a line is broken within. */
export function linesOf(
  text: string,
  points: number,
  width: number,
  bold = false,
): number {
  const space = textWidth(" ", points, bold);
  let lines = 1;
  let used = 0;
  for (const word of unbroken(text).split(/[ \n]/)) {
    const long = textWidth(word, points, bold);
    const needed = used === 0 ? long : used + space + long;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(long / width) - 1);
    used = long > width ? long % width : long;
  }
  return lines;
}

export const lineHeight = (points: number): number =>
  (points * LEADING) / POINTS_AN_INCH;

export const textHeight = (
  text: string,
  points: number,
  width: number,
  bold = false,
): number => linesOf(text, points, width, bold) * lineHeight(points);

export type Room = { readonly width: number; readonly height: number };

/** The largest of some sizes in which a text fits; the smallest where it fits in none. */
export function sizeFor(
  text: string,
  { width, height }: Room,
  sizes: readonly number[],
  bold = false,
): number {
  const fits = (points: number) =>
    textHeight(text, points, width, bold) <= height;
  return sizes.find(fits) ?? sizes.at(-1)!;
}

/** The first points that fit under each other with so much between them, inches. */
export function fitting(
  points: readonly string[],
  size: number,
  { width, height }: Room,
  gap: number,
): readonly string[] {
  const fit: string[] = [];
  let used = 0;
  for (const point of points) {
    const needed = textHeight(point, size, width);
    if (used + needed > height) continue;
    used += needed + gap;
    fit.push(point);
  }
  return fit;
}

/** Words too long for a line are cut and marked; a program would let them run into what stands beside. */
export const cutWords = (
  text: string,
  points: number,
  width: number,
  bold: boolean,
): string =>
  text
    .split(" ")
    .map((word) => cutWord(word, points, width, bold))
    .join(" ");

function cutWord(
  word: string,
  points: number,
  width: number,
  bold: boolean,
): string {
  if (textWidth(word, points, bold) <= width) return word;
  let kept = Array.from(word);
  while (
    kept.length > 1 &&
    textWidth(`${kept.join("")}…`, points, bold) > width
  )
    kept = kept.slice(0, -1);
  return `${kept.join("")}…`;
}
