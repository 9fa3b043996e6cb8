/** One line of the table. */
export type Figure = {
  readonly name: string;
  readonly measured: string;
  /** What it is held against: a floor, or another way to the same end. */
  readonly beside?: string;
  readonly aim?: Aim;
};

export type Aim = { readonly text: string; readonly isMet: boolean };

export type Part = {
  readonly name: string;
  readonly figures: readonly Figure[];
};

export const atMost = (value: number, limit: number, unit = ""): Aim => ({
  text: `at most ${number(limit)}${unit}`,
  isMet: value <= limit,
});

export const atLeast = (value: number, limit: number, unit = ""): Aim => ({
  text: `at least ${number(limit)}${unit}`,
  isMet: value >= limit,
});

/** Three figures that count, thousands marked: 0.0123, 1.23, 123, 12,300. */
export const number = (value: number): string =>
  value.toLocaleString("en-GB", { maximumSignificantDigits: 3 });

const HEAD = ["figure", "measured", "beside it", "aim", "ok?"];

/** Columns under each other, the parts one after another. */
export function tableText(parts: readonly Part[]): string {
  const rows = parts.flatMap(({ name, figures }) => [
    [],
    [`${name}:`],
    ...figures.map(rowOf),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [HEAD, widths.map((width) => "-".repeat(width)), ...rows]
    .map((row) => row.map((cell, c) => cell.padEnd(widths[c]!)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

const rowOf = ({ name, measured, beside = "", aim }: Figure): string[] => [
  `  ${name}`,
  measured,
  beside,
  aim?.text ?? "",
  aim ? (aim.isMet ? "yes" : "MISSED") : "",
];
