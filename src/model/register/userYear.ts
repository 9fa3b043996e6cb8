import type { Period } from "./period";
import { daysWithin, type Stretches } from "./stretch";

/**
 * The users of a period, as a statistics office counts them: one row per person with at least one night in it, with the
 * nights and the stays that fall within it. A stay that crosses the turn of the year counts in both years.
 */
export type UserYears = {
  readonly length: number;
  readonly person: Int32Array;
  readonly nights: Int32Array;
  readonly stays: Int32Array;
};

export function userYears(all: Stretches, period: Period): UserYears {
  const person = new Int32Array(all.length);
  const nights = new Int32Array(all.length);
  const stays = new Int32Array(all.length);
  let last = -1;
  for (let i = 0; i < all.length; i++) {
    const days = daysWithin(all, i, period);
    if (days === 0) continue;
    if (last < 0 || person[last] !== all.person[i]) {
      last++;
      person[last] = all.person[i]!;
    }
    nights[last]! += days;
    stays[last]! += 1;
  }
  return { length: last + 1, person, nights, stays };
}

/** Mean nights of a user in the period. */
export const meanNights = (users: UserYears): number =>
  sum(users.nights, users.length) / users.length;

/** Mean stays of a user in the period. */
export const meanStays = (users: UserYears): number =>
  sum(users.stays, users.length) / users.length;

/** Share of users with more stays than so many. */
export const shareAboveStays = (
  { length, stays }: UserYears,
  number: number,
): number => share(length, (i) => stays[i]! > number);

/** Share of users with a night on every day of the period. */
export const shareOfWholePeriod = (
  { length, nights }: UserYears,
  { from, until }: Period,
): number => share(length, (i) => nights[i] === until - from);

/** Share of all nights that are among the first so many of a user in the period: those that a yearly quota reaches. */
export function shareWithinQuota(
  { length, nights }: UserYears,
  quota: number,
): number {
  let within = 0;
  for (let i = 0; i < length; i++) within += Math.min(nights[i]!, quota);
  return within / sum(nights, length);
}

/** Share of a period's users who also were users in an earlier one: by any night there, or by a stay that ended there. */
export function shareSeenEarlier(
  all: Stretches,
  period: Period,
  earlier: Period,
  by: "anyNight" | "endedStay",
): number {
  const users = userYears(all, period);
  const seen = new Set<number>();
  for (let i = 0; i < all.length; i++) {
    if (daysWithin(all, i, earlier) === 0) continue;
    if (by === "anyNight" || all.until[i]! < earlier.until)
      seen.add(all.person[i]!);
  }
  return share(users.length, (i) => seen.has(users.person[i]!));
}

function share(length: number, holds: (i: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < length; i++) if (holds(i)) count++;
  return count / length;
}

function sum(numbers: Int32Array, length: number): number {
  let total = 0;
  for (let i = 0; i < length; i++) total += numbers[i]!;
  return total;
}
