import { type Separator, textCell } from "../../model/refund/csv";

/** How a table is written: for programs and people anywhere, or for a spreadsheet in Danish. */
export type CsvForm = "international" | "dansk";

/** A cell before it is written: nothing where a figure is unknown or has no such property. */
export type CsvCell = string | number | boolean | null | undefined;

type Form = {
  readonly separator: Separator;
  readonly point: string;
  /** A mark of UTF-8, without which Excel reads æ, ø and å as something else. */
  readonly start: string;
};

const FORMS: { readonly [F in CsvForm]: Form } = {
  international: { separator: ",", point: ".", start: "" },
  dansk: { separator: ";", point: ",", start: "\ufeff" },
};

/** A table as a file: lines as RFC 4180 has them, numbers with all digits, no text that is taken for a formula. */
export function csvText(
  lines: readonly (readonly CsvCell[])[],
  form: CsvForm,
): string {
  const { separator, point, start } = FORMS[form];
  const written = (cell: CsvCell): string => {
    if (typeof cell === "number") return digits(cell).replace(".", point);
    return typeof cell === "string"
      ? textCell(cell, separator)
      : String(cell ?? "");
  };
  const text = lines.map(
    (cells) => `${cells.map(written).join(separator)}\r\n`,
  );
  return start + text.join("");
}

/** All digits; no sign before zero, and no exponent, which some programs take for text. */
function digits(value: number): string {
  const text = String(value + 0);
  const [, sign, whole, fraction = "", power] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const all = `${whole}${fraction}`;
  const point = 1 + Number(power);
  return point <= 0
    ? `${sign}0.${"0".repeat(-point)}${all}`
    : `${sign}${all.padEnd(point, "0")}`;
}
