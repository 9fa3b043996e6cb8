/** § 176: the refund of especially expensive single cases, by person and month. */
import { addMonths, dayOf, type IsoDate } from "../calendar";
import { pow } from "../elementary";
import {
  EXPENSIVE_CASE_INDEX,
  EXPENSIVE_CASE_LAW,
  EXPENSIVE_CASE_SHARES,
  type ExpensiveCaseThresholds,
} from "./refundLaw";

/** The thresholds of § 176 for a calendar year; after the last published one by EXPENSIVE_CASE_INDEX, to the nearest 10,000 kr. as the published ones are. Throws RangeError before the first. */
export function expensiveCaseThresholds(
  year: number,
  index = EXPENSIVE_CASE_INDEX,
): ExpensiveCaseThresholds {
  const published = EXPENSIVE_CASE_LAW.find(
    ({ from }) => Number(from.slice(0, 4)) === year,
  );
  if (published) return published;
  const last = EXPENSIVE_CASE_LAW.at(-1)!;
  const years = year - Number(last.from.slice(0, 4));
  if (!(years > 0))
    throw new RangeError(
      `No threshold of § 176 is known for ${year}; the first is of ${EXPENSIVE_CASE_LAW[0]!.from}.`,
    );
  const grown = (kr: number) =>
    10_000 * Math.round((kr * pow(1 + index, years)) / 10_000);
  const [a, b, c] = last.annual;
  return {
    from: `${year}-01-01`,
    annual: [grown(a), grown(b), grown(c)],
    cite: `${last.cite}; to ${year} by ${index} a year (assumption)`,
    confidence: "C",
    extrapolated: true,
  };
}

/**
 * What the state pays under § 176 of one person's net expense in one month, kr.: each part above a twelfth of a
 * threshold at its share. Net is after the person's own payment and the other refunds (bekendtgørelse nr. 1485 af 6. december
 * 2023, § 3). Whether the person is under 67 is the caller's to know.
 */
export function expensiveCaseRefund(
  netMonthlyCost: number,
  { annual: [a, b, c] }: ExpensiveCaseThresholds,
): number {
  const [low, middle, high] = EXPENSIVE_CASE_SHARES;
  const part = (from: number, until: number) =>
    Math.max(0, Math.min(netMonthlyCost, until / 12) - from / 12);
  return low * part(a, b) + middle * part(b, c) + high * part(c, Infinity);
}

/** A stretch of days [from, until) at a net expense, kr. a day. */
export type DailyNetCost = {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly netPerDay: number;
};
/** An expense paid once, kr.; § 176 spreads it over twelve months from its own. */
export type OneOffCost = { readonly on: IsoDate; readonly amount: number };
/** A calendar month (as "2026-04"), its net expense and what § 176 pays of it, kr. */
export type ExpensiveCaseMonth = {
  readonly month: string;
  readonly net: number;
  readonly refund: number;
};

/** § 176 month by month over one person's expenses, oldest month first; months without expense are left out. */
export function expensiveCaseByMonth(
  daily: readonly DailyNetCost[],
  oneOff: readonly OneOffCost[] = [],
  index = EXPENSIVE_CASE_INDEX,
): ExpensiveCaseMonth[] {
  const net = new Map<string, number>();
  const add = (first: IsoDate, amount: number) => {
    const month = first.slice(0, 7);
    net.set(month, (net.get(month) ?? 0) + amount);
  };
  for (const cost of daily)
    for (const { from, until } of byMonth(cost))
      add(from, cost.netPerDay * dayOf(until, from));
  for (const { on, amount } of oneOff)
    for (let m = 0; m < 12; m++)
      add(addMonths(firstOfMonth(on), m), amount / 12);
  return [...net]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, cost]) => ({
      month,
      net: cost,
      refund: expensiveCaseRefund(
        cost,
        expensiveCaseThresholds(Number(month.slice(0, 4)), index),
      ),
    }));
}

const firstOfMonth = (iso: IsoDate): IsoDate => `${iso.slice(0, 7)}-01`;

function byMonth({
  from,
  until,
}: {
  readonly from: IsoDate;
  readonly until: IsoDate;
}): { from: IsoDate; until: IsoDate }[] {
  const months = [];
  for (let start = from; start < until;) {
    const next = addMonths(firstOfMonth(start), 1);
    const end = next < until ? next : until;
    months.push({ from: start, until: end });
    start = end;
  }
  return months;
}
