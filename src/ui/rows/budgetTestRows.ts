import type { BudgetTest, BudgetVerdict } from "../../model/analysis/budget";
import { decimal, list, money, percent, scaleFor } from "../format";
import type { ShownPart } from "./budgetAccount";
import type { ReadLine } from "./budgetPaste";
import type { BudgetWords } from "./budgetTable";
import { roundedParts } from "./roundedParts";
import { chanceInWords } from "./sentences";

export type TestRow = {
  readonly key: string;
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly string[];
  readonly strong?: boolean;
};

/** A chance in percent; 0 and 100 % only where it is so in every world. */
export function chancePercent(share: number, { m, t }: BudgetWords): string {
  if (share > 0 && share < 0.005) return t.test.under(percent(0.01, m.locale));
  if (share < 1 && share > 0.995) return t.test.above(percent(0.99, m.locale));
  return percent(share, m.locale);
}

/** Whole thousands that add up as shown. */
type Added = { readonly budget: number; readonly expected: number };

/** Budget, expected cost, chance of overrun, expected overrun, and what would hold: amounts in whole thousands, the last two rounded up. */
function cellsOf(
  verdict: BudgetVerdict,
  { budget, expected }: Added,
  words: BudgetWords,
) {
  const text = (thousands: number) => decimal(thousands, words.m.locale);
  const whole = (kr: number) => text(Math.round(kr / 1000));
  const up = (kr: number) => text(Math.ceil(kr / 1000));
  return [
    text(budget),
    text(expected),
    chancePercent(verdict.chanceOver, words),
    whole(verdict.expectedOver),
    up(verdict.enough80),
    up(verdict.enough90),
  ];
}

/** Expected costs of the lines: the account's own figures where it is shown in the same prices. */
const costsOf = (
  { lines, order }: BudgetTest,
  read: readonly ReadLine[],
  account: ShownPart | undefined,
): readonly number[] =>
  account
    ? read.map(({ categories, year }) =>
        account(categories, year, order.bearing),
      )
    : roundedParts(lines.map(({ expected }) => expected / 1000));

/** A row per line, per year where several lines have one, and of the whole budget. */
export function testRows(
  test: BudgetTest,
  read: readonly ReadLine[],
  account: ShownPart | undefined,
  years: readonly number[],
  words: BudgetWords,
): readonly TestRow[] {
  const { m, t } = words;
  const budgets = roundedParts(test.lines.map(({ budget }) => budget / 1000));
  const costs = costsOf(test, read, account);
  const added = (isWanted: (line: ReadLine) => boolean): Added => {
    const sum = (parts: readonly number[]) =>
      parts.reduce(
        (all, part, at) => (isWanted(read[at]!) ? all + part : all),
        0,
      );
    return { budget: sum(budgets), expected: sum(costs) };
  };
  const lines = test.lines.map((verdict, at): TestRow => {
    const line = read[at]!;
    const name = line.name || t.test.whole;
    return {
      key: `line ${line.lines[0]}-${line.year}`,
      name: `${name}, ${line.calendarYear}`,
      ...(line.lines.length > 1 && {
        note: t.test.fromLines(list(line.lines.map(String), m.locale)),
      }),
      cells: cellsOf(
        verdict,
        added((one) => one === line),
        words,
      ),
    };
  });
  const hasYears = test.years.length > 1 && read.length > test.years.length;
  const yearly = hasYears
    ? test.years.map(({ year, ...verdict }): TestRow => ({
        key: `year ${year}`,
        name: t.test.yearSum(years[year] ?? year),
        cells: cellsOf(
          verdict,
          added((line) => line.year === year),
          words,
        ),
        strong: true,
      }))
    : [];
  if (lines.length < 2) return lines;
  return [
    ...lines,
    ...yearly,
    {
      key: "total",
      name: t.test.total,
      cells: cellsOf(
        test.total,
        added(() => true),
        words,
      ),
      strong: true,
    },
  ];
}

/** What the test says of the budget as a whole. */
export function testSentences(
  test: BudgetTest,
  words: BudgetWords,
): readonly string[] {
  const { m, t } = words;
  const { total, chanceAnyOver, order } = test;
  const scale = scaleFor([total.budget, total.enough80, total.enough90]);
  const text = (kr: number) => money(kr, scale, m.locale);
  const worlds = order.count;
  if (worlds <= 1) return [t.reserve.oneWorld];
  const held =
    total.chanceOver === 0
      ? t.test.never(text(total.budget), decimal(worlds, m.locale))
      : t.test.result({
          budget: text(total.budget),
          chance: chanceInWords(total.chanceOver, worlds, m),
          over: money(
            total.expectedOver,
            scaleFor([total.expectedOver]),
            m.locale,
          ),
        });
  return [
    held,
    ...(test.lines.length > 1
      ? [t.test.anyOver(chanceInWords(chanceAnyOver, worlds, m))]
      : []),
    t.test.enough(text(total.enough80), text(total.enough90)),
  ];
}
