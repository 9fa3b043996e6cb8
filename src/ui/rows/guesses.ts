import { readNumber } from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";
import type { Typed } from "./fields";

/** Something written among the guesses that is no guess, and why. */
export type GuessFault = { readonly text: string; readonly message: string };

/** What a room has guessed, in the model's unit. */
export type Guesses = {
  readonly values: readonly number[];
  /** How many said that it never happens. */
  readonly never: number;
  readonly faults: readonly GuessFault[];
};

/** How one guess is read. */
export type Reader = (text: string) => Typed;

const NEVER = /^(aldrig|never)$/i;
/** Groups of three digits parted by ordinary spaces: one number or several. */
const GROUPED = /^\d{1,3}( \d{3})+$/;

/**
 * Reads guesses parted by spaces, lines, tabs or semicolons. Where lines or semicolons part them, "1 200" on one line may
 * be one number or two, and is named instead of guessed at.
 */
export function readGuesses(
  text: string,
  read: Reader,
  t: WorkshopTexts,
  mayBeNever = false,
): Guesses {
  const values: number[] = [];
  const faults: GuessFault[] = [];
  let never = 0;
  for (const word of wordsOf(text)) {
    if (GROUPED.test(word)) {
      faults.push({ text: word, message: t.guesses.oneOrMore });
    } else if (mayBeNever && NEVER.test(word)) never++;
    else {
      const typed = read(word);
      if (typed.ok) values.push(typed.value);
      else faults.push({ text: word, message: typed.message });
    }
  }
  return { values, never, faults };
}

function wordsOf(text: string): readonly string[] {
  const lines = text
    .replace(/(\d)[ \u00a0]*%/g, "$1%")
    .replace(/(\d)[ \u00a0]*(?:mio\.? ?)?(?:kr\.?|dkk)(?=[\s;]|$)/gi, "$1")
    .split(/[\n\r\t;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length > 1)
    return lines.flatMap((line) => (GROUPED.test(line) ? [line] : split(line)));
  return lines.flatMap(split);
}

/** Words parted by ordinary spaces; a comma or a full stop that ends one is the list's, not the number's. */
const split = (line: string) =>
  line
    .split(/ +/)
    .map((word) => word.replace(/(\d)[.,]$/, "$1"))
    .filter(Boolean);

/** Reads a plain number between two ends, in a unit of `factor` model units. */
export const readerOf =
  (
    ends: { readonly least: number; readonly most: number },
    factor: number,
    m: Messages,
    t: WorkshopTexts,
  ): Reader =>
  (text) => {
    const reading = readNumber(text, m.locale);
    if (!reading.ok) return { ok: false, message: m.field[reading.why] };
    if (reading.percent) return { ok: false, message: m.field.percentHere };
    const { value } = reading;
    return value < ends.least || value > ends.most
      ? { ok: false, message: t.guesses.farOff }
      : { ok: true, value: value * factor };
  };

/** The middle of the guesses and the ends that eight of ten lie within. */
export type GuessSummary = {
  readonly count: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
};

/** Undefined without a guess. */
export function summaryOf(values: readonly number[]): GuessSummary | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  return {
    count: sorted.length,
    median: percentileOf(sorted, 0.5),
    low: percentileOf(sorted, 0.1),
    high: percentileOf(sorted, 0.9),
  };
}

/** The same percentile as the results' (type 7), of sorted numbers. */
export function percentileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place % 1);
}
