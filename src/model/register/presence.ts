import { HOMELESS_NIGHTS, type QuantityName } from "../ledger/quantity";
import type { Journal } from "../simulation/journal";
import { marked, overlap, type Period } from "./period";

/** Every day that a person alive lives through is one of these, and one alone. */
export const LIVING = [
  ...HOMELESS_NIGHTS,
  "interimDaysRefunded",
  "interimDaysUnrefunded",
  "homeDays",
  "careDays",
  "leftDays",
] as const satisfies readonly QuantityName[];

/** Housed as the trials count it: in a home of the programme, or away by a solution of one's own. */
export const HOUSED = ["homeDays", "leftDays"] as const;

/** Days that all people together spend in these places within a period. */
export function daysIn(
  journal: Journal,
  places: readonly QuantityName[],
  period: Period,
): number {
  const isIn = marked(places);
  let days = 0;
  for (let line = 0; line < journal.length; line++)
    if (isIn[journal.quantity[line]!])
      days += overlap(journal.from[line]!, journal.until[line]!, period);
  return days;
}

/** People in these places on a day. */
export const peopleIn = (
  journal: Journal,
  places: readonly QuantityName[],
  day: number,
): number => daysIn(journal, places, { from: day, until: day + 1 });

/** Share of the days people live through within a period that they spend in these places; the dead are counted until they die. */
export function shareOfTime(
  journal: Journal,
  places: readonly QuantityName[],
  period: Period,
): number {
  return daysIn(journal, places, period) / daysIn(journal, LIVING, period);
}

/** Share of the people alive on a day who are in these places. */
export const shareOn = (
  journal: Journal,
  places: readonly QuantityName[],
  day: number,
): number => shareOfTime(journal, places, { from: day, until: day + 1 });

/** People with at least so many days in these places within a period. */
export function peopleWith(
  journal: Journal,
  people: number,
  places: readonly QuantityName[],
  period: Period,
  atLeast: number,
): number {
  const isIn = marked(places);
  const days = new Int32Array(people);
  for (let line = 0; line < journal.length; line++)
    if (isIn[journal.quantity[line]!])
      days[journal.person[line]!]! += overlap(
        journal.from[line]!,
        journal.until[line]!,
        period,
      );
  return days.filter((count) => count >= atLeast).length;
}
