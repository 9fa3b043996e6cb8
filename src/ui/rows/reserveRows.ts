import type { Reserve } from "../../model/analysis/budget";
import { decimal, money, scaleFor } from "../format";
import type { BudgetWords } from "./budgetTable";
import type { Pair } from "./comparison";
import { roundedParts } from "./roundedParts";
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

/** Rounded up, so that what is written is enough. */
const enoughWhole = (kr: number) => Math.ceil(kr / 1000) + 0;

/** The municipality's expected net cost and saving as the account shows them: whole thousands, year by year and last their sum. */
export type ShownCost = {
  readonly policy: readonly number[];
  readonly saving: readonly number[];
};

/** The same where no account in the same prices is shown. */
function shownOf({ years }: Reserve): ShownCost {
  const wholes = (amounts: readonly number[]) => {
    const parts = roundedParts(amounts.map((kr) => kr / 1000));
    return [...parts, parts.reduce((sum, part) => sum + part, 0)];
  };
  return {
    policy: wholes(years.map(({ cost }) => cost.expected)),
    saving: wholes(years.map(({ extra }) => 0 - extra.expected)),
  };
}

/** A row per budget year, and one of the whole period, computed by itself. Expected amounts are those of the account. */
export function reserveRows(
  reserve: Reserve,
  account: ShownCost | undefined,
  calendar: readonly number[],
  { t }: BudgetWords,
): readonly ReserveRow[] {
  const { years, horizon } = reserve;
  const { policy, saving } = account ?? shownOf(reserve);
  const needs = [...years.map(({ cost }) => cost), horizon];
  let soFar = 0;
  return needs.map((need, at): ReserveRow => {
    const isPeriod = at === years.length;
    const expected = policy[at] ?? 0;
    const enough = Math.max(expected, enoughWhole(need.enough));
    const extra = 0 - (saving[at] ?? 0);
    if (!isPeriod) soFar += extra;
    const name = isPeriod ? t.reserve.period : String(calendar[at]);
    return {
      key: isPeriod ? "period" : name,
      name,
      expected,
      enough,
      reserve: enough - expected,
      extra,
      extraSoFar: soFar,
      enoughSoFar: enoughWhole(
        years[Math.min(at, years.length - 1)]?.extraSoFar.enough ?? 0,
      ),
    };
  });
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
  account: ShownCost | undefined,
  pair: Pair,
  words: BudgetWords,
): readonly string[] {
  const { m, t } = words;
  const { certainty: share, count } = reserve.order;
  if (count <= 1) return [t.reserve.oneWorld];
  if (count < ENOUGH_WORLDS)
    return [t.reserve.fewWorlds(decimal(count, m.locale))];
  const certainty = decimal(share * 100, m.locale);
  const rows = reserveRows(reserve, account, pair.years, words).slice(0, -1);
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
