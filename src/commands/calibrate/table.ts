import { type Prior, PRIORS, type Values } from "../../model/calibration/prior";
import type { Finding, Measure } from "../../model/evidence/finding";
import { decimal, type Language } from "../../ui/format";
import { wordsOf } from "./words";

/** Digits after the comma, and the factor a figure is shown by. */
const SHOWN: {
  readonly [M in Measure]: readonly [digits: number, by: number, unit: string];
} = {
  share: [1, 100, "%"],
  persons: [0, 1, ""],
  nights: [1, 1, ""],
  stays: [2, 1, ""],
  days: [1, 1, ""],
  months: [1, 1, ""],
  kroner: [0, 1, "kr."],
  ratio: [2, 1, ""],
  percentagePoints: [1, 100, "pp"],
  perThousandYears: [1, 1, ""],
};

function shown(value: number, measure: Measure, language: Language): string {
  const [digits, by] = SHOWN[measure];
  return decimal(value * by, language, digits);
}

/** The findings as a table for people: a miss is called a miss. */
export function findingsTable(
  findings: readonly Finding[],
  language: Language,
): string {
  const words = wordsOf(language);
  const rows = findings.map(({ id, what, measure, ...finding }) => {
    const show = (value: number) => shown(value, measure, language);
    const unit = SHOWN[measure][2];
    return [
      id,
      what[language],
      `${show(finding.published)} ${unit}`.trimEnd(),
      `${show(finding.band.low)} ${words.to} ${show(finding.band.high)}`,
      `${show(finding.simulated)} ± ${show(finding.error)}`,
      finding.isWithin ? words.hit : words.miss,
    ];
  });
  return aligned(
    [["", words.target, words.published, words.band, words.model, ""], ...rows],
    [2, 3, 4],
  );
}

/** Whether all are met, in a sentence. */
export function verdict(
  findings: readonly Finding[],
  language: Language,
): string {
  const missed = findings.filter(({ isWithin }) => !isWithin).length;
  const words = wordsOf(language);
  return missed === 0
    ? words.all(findings.length)
    : words.some(missed, findings.length);
}

/** The free figures before and after, with the targets each rests on. */
export function valuesTable(values: Values, language: Language): string {
  const words = wordsOf(language);
  const show = (x: number) => decimal(x, language, x < 10 ? 3 : 0);
  const row = ({ of, value, targets }: Prior) => [
    of,
    show(value),
    show(values.get(of)!),
    targets.join(" "),
  ];
  return aligned(
    [[words.free, words.before, words.after, words.target], ...PRIORS.map(row)],
    [1, 2],
  );
}

/** Cells in columns two spaces apart; the columns named stand to the right. */
function aligned(
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        right.includes(column)
          ? cell.padStart(widths[column]!)
          : cell.padEnd(widths[column]!),
      )
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}
