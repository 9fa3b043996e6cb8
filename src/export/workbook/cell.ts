/** How a number is shown. The cell itself always holds the number in full. */
export type Format =
  | "kroner"
  | "count"
  | "tenths"
  | "hundredths"
  | "small"
  | "share"
  | "fineShare"
  | "year"
  | "time";

/** What a cell is in its sheet; the writer gives each role its look. */
export type Role =
  | "plain"
  | "strong"
  | "sum"
  | "total"
  | "head"
  | "title"
  | "section"
  | "note"
  | "warning"
  | "check"
  | "link";

type Looks = {
  readonly role?: Role;
  /** Long words go on in the next line of the cell. */
  readonly wrap?: boolean;
  /** The sheet that a click leads to. */
  readonly to?: string;
  /** So many columns are made one. */
  readonly span?: number;
  /** Numbers stand to the right and words to the left, unless it is said here. */
  readonly align?: "left" | "right";
};

/** A cell as data. A formula carries the value that it has by our own sums, for programs that do not compute. */
export type Cell = Looks &
  (
    | { readonly kind: "text"; readonly text: string }
    | {
        readonly kind: "number";
        readonly value: number;
        readonly format: Format;
      }
    | { readonly kind: "date"; readonly iso: string }
    | {
        readonly kind: "formula";
        readonly formula: string;
        readonly value: number;
        readonly format: Format;
      }
  );

export type Row = readonly (Cell | undefined)[];

/** A sheet as data. */
export type Sheet = {
  /** At most 31 characters, unlike all others of the workbook, without []:*?/\ and '. */
  readonly name: string;
  readonly rows: readonly Row[];
  /** Rows that stay in view and are printed on every page: these and all above. */
  readonly headRows: number;
  readonly headColumns: number;
  /** The least and the most characters a column is wide; columns that are not named go by what they hold. */
  readonly widths?: readonly (Width | undefined)[];
  /** First and last row (from 0) of a table that can be filtered by its headings. */
  readonly filter?: { readonly from: number; readonly to: number };
  /** Pages across on which it is printed; one where nothing is said. */
  readonly pagesWide?: number;
  /** What it says of the sheet in the read-me. */
  readonly about: string;
};

export type Width = { readonly least?: number; readonly most?: number };

export const text = (words: string, looks: Looks = {}): Cell => ({
  kind: "text",
  text: words,
  ...looks,
});

export const strong = (words: string): Cell => text(words, { role: "strong" });
export const wrapped = (words: string): Cell => text(words, { wrap: true });

/** What is written where a number is not known. */
const UNKNOWN = "–";

/** A dash where a number would stand. */
export const unknown = (looks: Looks = {}): Cell =>
  text(UNKNOWN, { align: "right", ...looks });

/** A number; a dash where it is none. */
export const number = (
  value: number | null | undefined,
  format: Format,
  looks: Looks = {},
): Cell =>
  typeof value === "number" && Number.isFinite(value)
    ? { kind: "number", value: value + 0, format, ...looks }
    : unknown(looks);

export const kroner = (value: number, looks: Looks = {}): Cell =>
  number(value, "kroner", looks);

export const share = (value: number | null, looks: Looks = {}): Cell =>
  number(value, "share", looks);

export const year = (value: number, looks: Looks = {}): Cell =>
  number(value, "year", looks);

export const date = (iso: string): Cell => ({ kind: "date", iso });

/** `formula` without its equals sign; `value` is what it comes to by our own sums. */
export const formula = (
  words: string,
  value: number,
  format: Format,
  looks: Looks = {},
): Cell => ({
  kind: "formula",
  formula: words,
  value: value + 0,
  format,
  ...looks,
});

/** Heading cells of a table. */
export const heads = (...names: readonly string[]): Row =>
  names.map((name) => text(name, { role: "head", wrap: true }));

const isWhole = (x: number) => Math.abs(x - Math.round(x)) < 1e-9;

/** A number of any unit: as many decimals as tell something. */
export function telling(value: number): Format {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 1000) return "count";
  if (size >= 100 || isWhole(size * 10)) return "tenths";
  return size >= 0.1 ? "hundredths" : "small";
}

/** A share with the decimals that a small one needs. */
export const tellingShare = (value: number): Format =>
  isWhole(value * 1000) ? "share" : "fineShare";
