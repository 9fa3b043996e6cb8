import { isoOf } from "../calendar";
import { expensiveCaseThresholds } from "../ledger/expensiveCases";
import { type ExpensiveCaseThresholds } from "../ledger/refundLaw";
import type { Scenario } from "../scenario/scenario";

/**
 * What § 176 asks of the calendar: the month each day lies in, counted from the first day's, and the thresholds. They are
 * those of the scenario's price year throughout, since the model counts in that year's money. Everybody is taken to be
 * under 67 or covered since before, and no cost to be spread over months.
 */
export type ExpensiveCases = {
  /** Month of each day, counted from the first day's, and first day after each month. */
  readonly monthOf: Uint16Array;
  readonly monthEnds: Int32Array;
  readonly thresholds: ExpensiveCaseThresholds;
  /** Net cost of a month below which nothing is refunded, kr. */
  readonly from: number;
};

/** Undefined where the scenario's law leaves § 176 out. */
export function expensiveCases(
  scenario: Scenario,
  days: number,
): ExpensiveCases | undefined {
  if (!scenario.law.especiallyExpensive || scenario.law.regime === "none")
    return undefined;
  const thresholds = expensiveCaseThresholds(scenario.priceYear);
  const monthOf = monthsFromStart(scenario.start, days);
  return {
    monthOf,
    monthEnds: endsOf(monthOf),
    thresholds,
    from: thresholds.annual[0] / 12,
  };
}

function monthsFromStart(start: string, days: number): Uint16Array {
  const months = new Uint16Array(days + 1);
  let month = 0;
  let name = start.slice(0, 7);
  for (let day = 0; day <= days; day++) {
    const today = isoOf(day, start).slice(0, 7);
    if (today !== name) month++;
    name = today;
    months[day] = month;
  }
  return months;
}

function endsOf(monthOf: Uint16Array): Int32Array {
  const ends = new Int32Array(monthOf.at(-1)! + 1);
  monthOf.forEach((month, day) => (ends[month] = day + 1));
  return ends;
}
