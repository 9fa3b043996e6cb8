import { HOMELESS_NIGHTS, Q, type QuantityName } from "../ledger/quantity";
import type { Cohort } from "../simulation/cohort";
import type { Journal } from "../simulation/journal";
import { marked, overlap, type Period } from "./period";
import { LIVING } from "./presence";

/** A person who never moves in. */
export const NEVER = -1;

/** Day of the first move into an own home, by person; `NEVER` for the others. */
export function firstMoveIns(journal: Journal, people: number): Int32Array {
  const days = new Int32Array(people).fill(NEVER);
  for (let line = 0; line < journal.length; line++) {
    const person = journal.person[line]!;
    if (journal.quantity[line] === Q.moveIns && days[person] === NEVER)
      days[person] = journal.from[line]!;
  }
  return days;
}

/** The same, for those alone whose life can be followed this long before and after it. */
export function followedMoveIns(
  journal: Journal,
  cohort: Cohort,
  horizon: number,
  { before, after }: { readonly before: number; readonly after: number },
): Int32Array {
  const seen = (day: number, person: number) =>
    day - before >= cohort.arrival[person]! && day + after <= horizon;
  return firstMoveIns(journal, cohort.size).map((day, person) =>
    day !== NEVER && seen(day, person) ? day : NEVER,
  );
}

/** Mean days from becoming homeless, or from the first day, until the first home, for those who get one. */
export function daysToHome(journal: Journal, cohort: Cohort): number {
  let [days, people] = [0, 0];
  firstMoveIns(journal, cohort.size).forEach((day, person) => {
    if (day === NEVER) return;
    days += day - cohort.arrival[person]!;
    people++;
  });
  return days / people;
}

/** Share of those who move in that are in an own home, the first or a later one, so many days after; of those alive then. */
export function retention(
  journal: Journal,
  cohort: Cohort,
  horizon: number,
  days: number,
): number {
  const moved = followedMoveIns(journal, cohort, horizon, {
    before: 0,
    after: days + 1,
  });
  const then = { from: days, until: days + 1 };
  return (
    sum(withDaysIn(journal, ["homeDays"], moved, then)) /
    sum(withDaysIn(journal, LIVING, moved, then))
  );
}

/** Share of those who move in that have a night in homelessness again within so many days; of all who can be followed that long. */
export function backInHomelessness(
  journal: Journal,
  cohort: Cohort,
  horizon: number,
  days: number,
): number {
  const moved = followedMoveIns(journal, cohort, horizon, {
    before: 0,
    after: days,
  });
  const within = { from: 0, until: days };
  return (
    sum(withDaysIn(journal, HOMELESS_NIGHTS, moved, within)) /
    moved.filter((day) => day !== NEVER).length
  );
}

/** 1 for each person who spends a day in these places in a period counted from a day of their own. */
function withDaysIn(
  journal: Journal,
  places: readonly QuantityName[],
  ownDay: Int32Array,
  { from, until }: Period,
): Uint8Array {
  const isIn = marked(places);
  const has = new Uint8Array(ownDay.length);
  for (let line = 0; line < journal.length; line++) {
    const person = journal.person[line]!;
    const day = ownDay[person]!;
    if (day === NEVER || !isIn[journal.quantity[line]!]) continue;
    const period = { from: day + from, until: day + until };
    if (overlap(journal.from[line]!, journal.until[line]!, period) > 0)
      has[person] = 1;
  }
  return has;
}

const sum = (marks: Uint8Array) => marks.reduce((all, mark) => all + mark, 0);
