import type { Amounts, Excerpt } from "../../model/refund/excerpt";
import { ORE_PER_KRONE, type RefundLine } from "../../model/refund/refunds";
import { ruleText } from "../../model/refund/rules";
import { TOTAL } from "../../model/refund/stays";
import { decimal, type Language } from "../format";

/** Kroner with two decimals, so that what is shown adds up. */
export const oreText = (ore: number, language: Language): string =>
  decimal(ore / ORE_PER_KRONE, language, 2);

/** The six counts of days and the two amounts, in the order of the file's columns. */
export function amountCells(amounts: Amounts, language: Language): string[] {
  const { days, state, municipality } = amounts;
  const n = (x: number) => decimal(x, language);
  return [
    n(days.refunded110),
    n(days.unrefunded110),
    n(days.refunded107),
    n(days.unrefunded107),
    n(days.refunded85a),
    n(days.unrefunded85a),
    oreText(state, language),
    oreText(municipality, language),
  ];
}

/** The rows below the persons: who is not shown, if anybody, and the total. Persons shown, this and the total add up. */
export function sumRows(
  { others, total }: Excerpt,
  othersName: (count: number) => string,
  language: Language,
) {
  const sum = {
    key: TOTAL,
    name: TOTAL,
    cells: amountCells(total, language),
    strong: true,
  };
  if (others.count === 0) return [sum];
  return [
    {
      key: "others",
      name: othersName(others.count),
      cells: amountCells(others, language),
      strong: false,
    },
    sum,
  ];
}

/** A stretch of one person in words. */
export function lineCells(
  line: RefundLine,
  answer: { readonly yes: string; readonly no: string },
  language: Language,
): string[] {
  return [
    `§ ${line.place === "85a" ? "85 a" : line.place}`,
    line.from,
    line.until,
    line.place === "176" ? "" : decimal(line.days, language),
    line.refunded ? answer.yes : answer.no,
    ruleText(line.rule, line.place)[language],
    oreText(line.state, language),
    oreText(line.municipality, language),
  ];
}

/** The sum of the lines: days are only those of stretches. */
export const lineSums = (lines: readonly RefundLine[]) => ({
  days: lines.reduce((sum, { days }) => sum + days, 0),
  state: lines.reduce((sum, { state }) => sum + state, 0),
  municipality: lines.reduce((sum, { municipality }) => sum + municipality, 0),
});
