import { CATEGORIES, type Category } from "../../model/ledger/category";
import type { Bearing, BudgetLine } from "../../model/analysis/budget";
import { readNumber, type Language } from "../format";
import { categoriesOn, FUNCTION_CODES, type FunctionCode } from "./accountPlan";
import { REFUND_LINES, REFUNDS } from "./budgetAccount";
import { rowsPasted, type SheetRow } from "./spreadsheet";

/** What a pasted amount counts. */
export const UNITS = { kr: 1, thousand: 1000, million: 1e6 } as const;
export type AmountUnit = keyof typeof UNITS;

/** What is needed to read a pasted budget. */
export type PasteTerms = {
  readonly language: Language;
  readonly unit: AmountUnit;
  readonly bearing: Bearing;
  /** Calendar years of the budget years. */
  readonly years: readonly number[];
  /** Every name a category goes by. */
  readonly names: { readonly [C in Category]: readonly string[] };
  /** Categories the municipality pays or is refunded anything on. */
  readonly paid: readonly Category[];
};

/** What is wrong with a line, and what stands there. */
export type PasteFault = {
  /** Counted from 1, as it was pasted. */
  readonly line: number;
  readonly found: string;
  readonly what:
    | "noAmount"
    | "notANumber"
    | "separator"
    | "percent"
    | "noYear"
    | "yearOutside"
    | "unknown"
    | "unknownFunction"
    | "conflict"
    | "notPaid"
    | "refundInGross"
    | "refundSign"
    | "overlap";
};

/** A budget line as it is tested: one or more pasted lines for the same thing in the same year, added. */
export type ReadLine = BudgetLine & {
  /** Words of the first pasted line; empty for the municipality as a whole. */
  readonly name: string;
  readonly calendarYear: number;
  /** Pasted lines it is made of. */
  readonly lines: readonly number[];
};

export type PastedBudget = {
  readonly lines: readonly ReadLine[];
  readonly faults: readonly PasteFault[];
  /** Pasted lines that are sums of others and were left out. */
  readonly sums: readonly number[];
};

/** Names that stand for a category besides its own; the longest that the text begins with counts. */
const OTHER_NAMES: readonly (readonly [string, readonly Category[]])[] = [
  ["§ 110", ["shelter"]],
  ["§ 107", ["interim"]],
  ["§ 108", ["care"]],
  ["§ 85 a", ["cti", "icm", "act"]],
  ["§ 85", ["section85"]],
  ["§ 101", ["addiction"]],
  ["§ 176", ["expensiveCases"]],
  ["herberg", ["shelter"]],
  ["forsorgshjem", ["shelter"]],
  ["bostøtte", ["section85"]],
];

const YEAR = /^(19|20|21)\d\d$/;
const FUNCTION = /^(\d)\.(\d\d)\.(\d\d)(?:\D.*)?$/;
/** Words of a row that is a sum of others, also of the page's own account when it is copied and pasted. */
const SUM =
  /^(i alt|sum|total|samlet|bruttoudgift|gross expenditure)(\W|$)| (i alt|in all)(, net(to)?)?$/i;
const WHOLE = /^(kommunen( i alt)?|the municipality|netto(udgift)?)$/i;
const AMOUNT = /^(dkk|kr\.?)?\s*[+−-]?[\d.,\s]+(kr\.?)?$/i;
const REFUND = /refusion|refund/i;

/** One amount for one thing in one year, before lines for the same are added. */
type Entry = {
  readonly row: SheetRow;
  readonly words: readonly string[];
  readonly year: string;
  readonly amount: string;
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/§ ?(\d+) ?([a-d])\b/g, "§ $1 $2")
    .replace(/§ ?(\d)/g, "§ $1")
    .trim();

const isNumber = (cell: string, language: Language) =>
  readNumber(cell, language).ok;

function isSum({ cells }: SheetRow): boolean {
  const words = cells.filter(
    (cell) => /[a-zæøå]/i.test(cell) && !AMOUNT.test(cell),
  );
  return (
    words.some((word) => SUM.test(word)) &&
    !words.every((word) => WHOLE.test(word))
  );
}

/** Whether a first row names columns instead of giving an amount. */
function isHeader(
  first: SheetRow,
  second: SheetRow | undefined,
  { language, years: budgetYears }: PasteTerms,
): boolean {
  const filled = first.cells.filter((cell) => cell !== "");
  const numbers = filled.filter(
    (cell) => !YEAR.test(cell) && /\d/.test(cell) && isNumber(cell, language),
  );
  if (numbers.length > 0 || filled.some((cell) => FUNCTION.test(cell)))
    return false;
  const years = filled.filter((cell) => YEAR.test(cell));
  if (years.length === 0)
    return second !== undefined && filled.every((cell) => !/\d{3}/.test(cell));
  if (years.length < filled.length) return second !== undefined;
  // Years alone: a heading, unless the next row begins with a budget year of its own.
  return second !== undefined && !budgetYears.includes(Number(second.cells[0]));
}

/** Amounts in a column per year, under a heading that says which. */
function wideEntries(
  header: SheetRow,
  rows: readonly SheetRow[],
): readonly Entry[] {
  const yearAt = header.cells.map((cell) => (YEAR.test(cell) ? cell : ""));
  const firstYear = yearAt.findIndex((year) => year !== "");
  return rows.flatMap((row) => {
    const words = row.cells.slice(0, firstYear).filter((cell) => cell !== "");
    return yearAt.flatMap((year, at): Entry[] =>
      year === "" || (row.cells[at] ?? "") === ""
        ? []
        : [{ row, words, year, amount: row.cells[at] ?? "" }],
    );
  });
}

/** One amount per row: words, a year (the first that is a budget year), and the amount last. */
function longEntry(row: SheetRow, { years }: PasteTerms): Entry {
  const filled = row.cells.filter((cell) => cell !== "");
  const ofBudget = filled.findIndex((cell) => years.includes(Number(cell)));
  const yearAt =
    ofBudget >= 0 ? ofBudget : filled.findIndex((cell) => YEAR.test(cell));
  const rest = filled.filter((_, at) => at !== yearAt);
  const last = rest.at(-1) ?? "";
  const hasAmount =
    /\d/.test(last) && !FUNCTION.test(last) && !last.startsWith("§");
  return {
    row,
    words: hasAmount ? rest.slice(0, -1) : rest,
    year: filled[yearAt] ?? "",
    amount: hasAmount ? last : "",
  };
}

/** What the words of a line stand for. */
type Match =
  | {
      readonly ok: true;
      readonly categories: readonly Category[];
      readonly isRefund: boolean;
    }
  | { readonly ok: false; readonly what: PasteFault["what"] };

const codeOf = (word: string): string | undefined => {
  const found = FUNCTION.exec(word);
  return found ? `${found[1]}.${found[2]}.${found[3]}` : undefined;
};

const isKnown = (code: string): code is FunctionCode =>
  (FUNCTION_CODES as readonly string[]).includes(code);

function named(
  words: readonly string[],
  { names }: PasteTerms,
): readonly Category[] | undefined {
  for (const word of words.map(plain)) {
    const bare = word.replace(
      /^(stats|state )?(refusion|refund)( af| of|,|:)? */,
      "",
    );
    const exact = CATEGORIES.find((category) =>
      [category, ...names[category]].some((name) =>
        [word, bare].includes(plain(name)),
      ),
    );
    if (exact) return [exact];
    const other = OTHER_NAMES.toSorted(([a], [b]) => b.length - a.length).find(
      ([name]) => bare.startsWith(name),
    );
    if (other) return other[1];
  }
  return undefined;
}

function matchOf(words: readonly string[], terms: PasteTerms): Match {
  const isRefund = words.some((word) => REFUND.test(word));
  if (words.every((word) => WHOLE.test(word)))
    return { ok: true, categories: CATEGORIES, isRefund };
  const code = words.map(codeOf).find((found) => found !== undefined);
  const byName = named(words, terms);
  if (code === undefined)
    return byName
      ? { ok: true, categories: byName, isRefund }
      : { ok: false, what: "unknown" };
  if (!isKnown(code)) return { ok: false, what: "unknownFunction" };
  const byFunction = categoriesOn(code);
  if (!byName) return { ok: true, categories: byFunction, isRefund };
  return byName.every((category) => byFunction.includes(category))
    ? { ok: true, categories: byName, isRefund }
    : { ok: false, what: "conflict" };
}

const REFUNDABLE: readonly Category[] = REFUND_LINES.flatMap(
  (line): readonly Category[] => REFUNDS[line],
);

type Entered = ReadLine & { readonly isRefund: boolean };

/** Reads one entry, or says what is wrong with it; nothing comes of a budget of nothing for what costs nothing. */
function readEntry(
  { row, words, year, amount }: Entry,
  terms: PasteTerms,
): Entered | PasteFault | undefined {
  const fault = (what: PasteFault["what"], found: string): PasteFault => ({
    line: row.line,
    found,
    what,
  });
  const all = words.join(" ");
  if (amount === "") return fault("noAmount", all || year);
  const reading = readNumber(amount, terms.language);
  if (!reading.ok)
    return fault(
      reading.why === "separator" ? "separator" : "notANumber",
      amount,
    );
  if (reading.percent) return fault("percent", amount);
  if (year === "") return fault("noYear", all || amount);
  const at = terms.years.indexOf(Number(year));
  if (at < 0) return fault("yearOutside", year);
  const match = matchOf(words, terms);
  if (!match.ok) return fault(match.what, all);
  if (match.isRefund && terms.bearing === "gross")
    return fault("refundInGross", all);
  if (match.isRefund && reading.value > 0) return fault("refundSign", amount);
  const categories = match.categories;
  const isPaid = categories.some(
    (category) =>
      terms.paid.includes(category) &&
      (!match.isRefund || REFUNDABLE.includes(category)),
  );
  if (!isPaid) return reading.value === 0 ? undefined : fault("notPaid", all);
  return {
    isRefund: match.isRefund,
    categories,
    year: at,
    calendarYear: terms.years[at] ?? 0,
    budget: reading.value * UNITS[terms.unit],
    name: all,
    lines: [row.line],
  };
}

/**
 * A refund that is given for several categories together cannot be told apart by category: lines for each of them become
 * one with it. A line for more than the refund's own categories is left to be an overlap, since it may be net already.
 */
function withRefunds(read: readonly Entered[]): readonly Entered[] {
  const isPartOf = (line: Entered, refund: Entered) =>
    refund.isRefund &&
    refund.year === line.year &&
    line.categories.every((category) => refund.categories.includes(category));
  return read.map((line) => ({
    ...line,
    categories:
      read.find((refund) => isPartOf(line, refund))?.categories ??
      line.categories,
  }));
}

/** Adds lines that are for the same categories in the same year, as expenditure and refund of one function. */
function merged(read: readonly Entered[]): readonly ReadLine[] {
  const keyOf = ({ categories, year }: ReadLine) =>
    `${year} ${categories.join()}`;
  return [...new Set(read.map(keyOf))].map((key) => {
    const same = read.filter((line) => keyOf(line) === key);
    const { isRefund: _, ...first } = same[0]!;
    const spent = same.filter(({ isRefund }) => !isRefund);
    return {
      ...first,
      name:
        [...new Set(spent.map(({ name }) => name))].join(" + ") || first.name,
      budget: same.reduce((sum, { budget }) => sum + budget, 0),
      lines: same.flatMap(({ lines }) => lines),
    };
  });
}

/** Lines for different things that share a category in a year: the same money would be counted twice. */
const overlaps = (lines: readonly ReadLine[]): readonly PasteFault[] =>
  lines.flatMap((one, at) => {
    const other = lines
      .slice(0, at)
      .find(
        ({ year, categories }) =>
          year === one.year &&
          categories.some((category) => one.categories.includes(category)),
      );
    return other
      ? [
          {
            line: one.lines[0]!,
            found: `${one.name || one.calendarYear} / ${other.name || other.calendarYear}`,
            what: "overlap" as const,
          },
        ]
      : [];
  });

/**
 * Reads budget lines pasted from a spreadsheet or typed: a line per thing and year (words, year, amount), a column per
 * year under a heading, or a line per year for the municipality as a whole. Every fault is told; nothing is guessed.
 */
export function readBudget(text: string, terms: PasteTerms): PastedBudget {
  const rows = rowsPasted(text);
  const [first, ...others] = rows;
  if (!first) return { lines: [], faults: [], sums: [] };
  const hasHeader = isHeader(first, others[0], terms);
  const isWide = hasHeader && first.cells.some((cell) => YEAR.test(cell));
  const body = hasHeader ? others : rows;
  const sums = body.filter(isSum);
  const kept = body.filter((row) => !sums.includes(row));
  const entries = isWide
    ? wideEntries(first, kept)
    : kept.map((row) => longEntry(row, terms));
  const read = entries
    .map((entry) => readEntry(entry, terms))
    .filter((one) => one !== undefined);
  const lines = merged(withRefunds(read.filter((one) => "budget" in one)));
  return {
    lines,
    faults: [
      ...read.filter((one) => "what" in one),
      ...overlaps(lines),
    ].toSorted((a, b) => a.line - b.line),
    sums: sums.map(({ line }) => line),
  };
}

/** Categories the municipality pays on that no line of a budget year with a budget is for. */
export function uncovered(
  lines: readonly ReadLine[],
  paid: readonly Category[],
): readonly Category[] {
  const years = [...new Set(lines.map(({ year }) => year))];
  return paid.filter((category) =>
    years.some(
      (year) =>
        !lines.some(
          (line) => line.year === year && line.categories.includes(category),
        ),
    ),
  );
}
