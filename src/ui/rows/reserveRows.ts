import type { Reserve } from "../../model/analysis/budget";
import { decimal, money, scaleFor } from "../format";
import type { BudgetWords } from "./budgetTable";
import type { Pair } from "./comparison";
import { chanceInWords, ENOUGH_WORLDS } from "./sentences";

/** Whole thousands of kroner; `enough` is expected and reserve together, and 0 reserve is needed where the expected is enough. */
export type ReserveRow = {
  readonly key: string;
  readonly name: string;
  readonly expected: number;
  readonly enough: number;
  readonly reserve: number;
  readonly extra: number;
  readonly extraSoFar: number;
  readonly enoughSoFar: number;
};

const whole = (kr: number) => Math.round(kr / 1000) + 0;
/** Rounded up, so that what is written is enough. */
const enoughWhole = (kr: number) => Math.ceil(kr / 1000) + 0;

/** A row per budget year, and one of the whole period, computed by itself. */
export function reserveRows(
  { years, horizon }: Reserve,
  calendar: readonly number[],
  { t }: BudgetWords,
): readonly ReserveRow[] {
  const rowOf = (
    key: string,
    name: string,
    cost: Reserve["horizon"],
    extra: number,
    soFar: Reserve["horizon"],
  ): ReserveRow => {
    const expected = whole(cost.expected);
    const enough = Math.max(expected, enoughWhole(cost.enough));
    return {
      key,
      name,
      expected,
      enough,
      reserve: enough - expected,
      extra: whole(extra),
      extraSoFar: whole(soFar.expected),
      enoughSoFar: enoughWhole(soFar.enough),
    };
  };
  const yearly = years.map(({ cost, extra, extraSoFar }, at) =>
    rowOf(
      String(calendar[at]),
      String(calendar[at]),
      cost,
      extra.expected,
      extraSoFar,
    ),
  );
  const last = years.at(-1);
  if (!last) return yearly;
  return [
    ...yearly,
    rowOf(
      "period",
      t.reserve.period,
      horizon,
      last.extraSoFar.expected,
      last.extraSoFar,
    ),
  ];
}

const largest = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce(
    (best, item, at) => (of(item) > of(items[best]!) ? at : best),
    0,
  );

const inThousands = (thousands: number, { m }: BudgetWords) =>
  money(thousands * 1000, scaleFor([thousands * 1000]), m.locale);

/** What a reserve must be, in words; of too few worlds nothing but that they are too few. */
export function reserveSentences(
  reserve: Reserve,
  pair: Pair,
  words: BudgetWords,
): readonly string[] {
  const { m, t } = words;
  const { certainty: share, count } = reserve.order;
  if (count <= 1) return [t.reserve.oneWorld];
  if (count < ENOUGH_WORLDS)
    return [t.reserve.fewWorlds(decimal(count, m.locale))];
  const certainty = decimal(share * 100, m.locale);
  const rows = reserveRows(reserve, pair.years, words).slice(0, -1);
  const dearest = largest(rows, (row) => row.reserve);
  const most = rows[dearest]?.reserve ?? 0;
  const behind = enoughWhole(reserve.furthestBehind.enough);
  const worst = largest(reserve.years, (year) => year.extraSoFar.enough);
  return [
    most === 0
      ? t.reserve.none(certainty)
      : t.reserve.most({
          certainty,
          amount: inThousands(most, words),
          year: pair.years[dearest] ?? 0,
        }),
    behind === 0
      ? t.reserve.neverBehind(certainty, pair.baselineName)
      : t.reserve.behind({
          certainty,
          amount: inThousands(behind, words),
          baseline: pair.baselineName,
          year: pair.years[worst] ?? 0,
        }),
    t.reserve.joint(chanceInWords(reserve.allYearsHold, count, m)),
  ];
}
