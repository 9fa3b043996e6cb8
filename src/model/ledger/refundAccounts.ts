/**
 * One account per person, settled stay by stay. Money and lives belong elsewhere; this file is told days and answers days.
 */
import { ENDLESS, NEVER, laterDay, type Law } from "./compiledLaw";

/** What the law remembers of each person (index p). Days from the scenario's first; NEVER where nothing happened. */
export type RefundAccounts = {
  /** The running year of § 110 the person is in: its first day (under I4 the day of the fresh quota), the day after its last, the nights refunded in it. */
  readonly runningYearStart: Int32Array;
  readonly runningYearEnd: Int32Array;
  readonly usedNights: Int32Array;
  /** The day the latest § 110 stay began. */
  readonly enrolledSince: Int32Array;
  /** The discharge from which the periods of § 176 a run, and the latest discharge. */
  readonly firstDischarge: Int32Array;
  readonly latestDischarge: Int32Array;
  /** 1 when a decision preceded a discharge of this period (stk. 1, nr. 1, and stk. 2). */
  readonly decidedInTime: Uint8Array;
  /** 1 when the person went from § 110 directly to § 107 in this period (stk. 1, nr. 2). */
  readonly wentToInterim: Uint8Array;
  /** The days of § 107 refunded in this period, and how many can be. */
  readonly interimDaysUsed: Int32Array;
  readonly interimAllowance: Int32Array;
};

/** Accounts of so many persons without a past. A past is given by settling it: the functions below take days before day 0. */
export function openAccounts(persons: number): RefundAccounts {
  const accounts: RefundAccounts = {
    runningYearStart: new Int32Array(persons),
    runningYearEnd: new Int32Array(persons),
    usedNights: new Int32Array(persons),
    enrolledSince: new Int32Array(persons),
    firstDischarge: new Int32Array(persons),
    latestDischarge: new Int32Array(persons),
    decidedInTime: new Uint8Array(persons),
    wentToInterim: new Uint8Array(persons),
    interimDaysUsed: new Int32Array(persons),
    interimAllowance: new Int32Array(persons),
  };
  resetAccounts(accounts, persons);
  return accounts;
}

/** Takes the past from the first so many persons. */
export function resetAccounts(accounts: RefundAccounts, persons: number): void {
  accounts.runningYearStart.fill(NEVER, 0, persons);
  accounts.runningYearEnd.fill(NEVER, 0, persons);
  accounts.usedNights.fill(0, 0, persons);
  accounts.enrolledSince.fill(NEVER, 0, persons);
  accounts.firstDischarge.fill(NEVER, 0, persons);
  accounts.latestDischarge.fill(NEVER, 0, persons);
  accounts.decidedInTime.fill(0, 0, persons);
  accounts.wentToInterim.fill(0, 0, persons);
  accounts.interimDaysUsed.fill(0, 0, persons);
  accounts.interimAllowance.fill(NEVER, 0, persons);
}

/** Room that `pieces` needs for any one call over so many days: three numbers a piece, two pieces a running year and a rule. */
export function roomForPieces(days: number): number {
  return 3 * (8 + 2 * Math.ceil(Math.max(0, days) / 365));
}

/** Adds [from, until, refunded] to the pieces, or lengthens the last one; an empty stretch is left out. */
function append(
  pieces: Int32Array,
  count: number,
  from: number,
  until: number,
  refunded: 0 | 1,
): number {
  if (from >= until) return count;
  const at = 3 * count;
  if (count > 0 && pieces[at - 1] === refunded) {
    pieces[at - 2] = until;
    return count;
  }
  if (at + 3 > pieces.length)
    throw new RangeError(
      `pieces has room for ${count} pieces only; see roomForPieces.`,
    );
  pieces[at] = from;
  pieces[at + 1] = until;
  pieces[at + 2] = refunded;
  return count + 1;
}

/**
 * Cuts the nights [from, until) of one § 110 stay into runs that are refunded or not, writes each as
 * [from, until, 0 | 1] into `pieces` and returns how many; the person's account then holds the nights used.
 * A stay may be settled in several consecutive segments; `admission` is true for its first alone.
 * Each person's calls come in the order of the calendar. Throws RangeError when `pieces` is too short.
 */
export function settleShelter(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  from: number,
  until: number,
  admission: boolean,
  pieces: Int32Array,
): number {
  const { shelter } = law;
  if (!shelter.isRefunded) return append(pieces, 0, from, until, 0);
  if (admission || accounts.enrolledSince[p] === NEVER)
    accounts.enrolledSince[p] = from;
  if (from >= until) {
    const enrols = admission && from >= shelter.quotaFrom;
    if (enrols) enterRunningYear(law, accounts, p, from, true);
    return 0;
  }
  let day = Math.max(from, Math.min(until, shelter.quotaFrom));
  let count = append(pieces, 0, from, day, 1);
  while (day < until) {
    enterRunningYear(law, accounts, p, day, admission && day === from);
    const end = Math.min(until, rulesHoldUntil(shelter, accounts, p, day));
    const used = accounts.usedNights[p]!;
    const left = Math.max(
      0,
      quotaOn(shelter, accounts.runningYearStart[p]!, day) - used,
    );
    const refundedUntil = Math.min(end, day + left);
    count = append(pieces, count, day, refundedUntil, 1);
    count = append(pieces, count, refundedUntil, end, 0);
    accounts.usedNights[p] = used + refundedUntil - day;
    day = end;
  }
  return count;
}

/** Brings the person's running year up to this day; the first enrolment on or after the quota's first day opens it. */
function enterRunningYear(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  day: number,
  admission: boolean,
): void {
  const { shelter } = law;
  if (accounts.runningYearStart[p] === NEVER)
    return openFirstYear(law, accounts, p, day);
  if (day >= accounts.runningYearEnd[p]!) {
    if (shelter.keepsAnniversary) {
      while (day >= accounts.runningYearEnd[p]!)
        openYear(law, accounts, p, accounts.runningYearEnd[p]!, 0);
    } else if (admission || !shelter.restartsAtAdmissionOnly)
      openYear(law, accounts, p, day, 0);
  }
  if (
    day >= shelter.freshQuotaFrom &&
    accounts.runningYearStart[p]! < shelter.freshQuotaFrom
  ) {
    accounts.runningYearStart[p] = shelter.freshQuotaFrom;
    accounts.usedNights[p] = 0;
  }
}

function openFirstYear(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  day: number,
): void {
  let start = accounts.enrolledSince[p]!;
  const inProgress = start < law.shelter.quotaFrom;
  if (!inProgress || !law.shelter.countsFromAdmission2023)
    return openYear(law, accounts, p, day, 0);
  if (!law.shelter.restartsAtAdmissionOnly) {
    for (
      let next = start;
      next <= day;
      next = laterDay(law, law.oneYearLater, next)
    )
      start = next;
  }
  openYear(law, accounts, p, start, day - start);
}

function openYear(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  start: number,
  used: number,
): void {
  accounts.runningYearStart[p] = start;
  accounts.runningYearEnd[p] = laterDay(law, law.oneYearLater, start);
  accounts.usedNights[p] = used;
}

/** The nights of a running year that began on yearStart, as the law's reading has it on this day. */
function quotaOn(
  shelter: Law["shelter"],
  yearStart: number,
  day: number,
): number {
  const decisive = shelter.quotaIsFixedAtYearStart
    ? Math.max(yearStart, shelter.quotaFrom)
    : day;
  let i = shelter.changeDays.length - 1;
  while (i > 0 && shelter.changeDays[i]! > decisive) i--;
  return shelter.quotaNights[i]!;
}

/** The first later day on which the running year ends or the quota changes. */
function rulesHoldUntil(
  shelter: Law["shelter"],
  accounts: RefundAccounts,
  p: number,
  day: number,
): number {
  let until = shelter.restartsAtAdmissionOnly
    ? ENDLESS
    : accounts.runningYearEnd[p]!;
  for (let i = 0; i < shelter.changeDays.length; i++) {
    const change = shelter.changeDays[i]!;
    if (change > day && change < until) until = change;
  }
  return until;
}

/**
 * A discharge from § 110; `decided` when the decision on § 85 a support or a § 107 stay was taken before it.
 * It starts the periods of § 176 a, unless they already run. A decision before a later discharge inside
 * the period gives refund for the rest of that period, for stk. 1 speaks of the decision before "the
 * discharge" and stk. 3 only of where counting begins; and one decision in time is not lost by a later, undecided discharge.
 */
export function discharge(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  day: number,
  decided: boolean,
): void {
  if (day < law.after.from) return;
  accounts.latestDischarge[p] = day;
  const first = accounts.firstDischarge[p]!;
  if (
    first === NEVER ||
    (law.after.opensSecondPeriod && day >= periodEnd(law, first))
  ) {
    accounts.firstDischarge[p] = day;
    accounts.decidedInTime[p] = decided ? 1 : 0;
    accounts.wentToInterim[p] = 0;
    accounts.interimDaysUsed[p] = 0;
    accounts.interimAllowance[p] = NEVER;
  } else if (decided) accounts.decidedInTime[p] = 1;
}

function periodEnd(law: Law, first: number): number {
  return Math.max(
    laterDay(law, law.supportEnd, first),
    laterDay(law, law.interimWindowEnd, first),
  );
}

/** The days [from, until) of § 85 a support, cut and written as by settleShelter. Refunded inside two years from the first discharge, if decided before it or after a direct § 107 stay. */
export function settleSupport(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  from: number,
  until: number,
  pieces: Int32Array,
): number {
  const first = accounts.firstDischarge[p]!;
  const granted =
    first !== NEVER &&
    (accounts.decidedInTime[p] === 1 || accounts.wentToInterim[p] === 1);
  const end = granted
    ? Math.max(from, Math.min(until, laterDay(law, law.supportEnd, first)))
    : from;
  return append(pieces, append(pieces, 0, from, end, 1), end, until, 0);
}

/** The days [from, until) of a § 107 stay, cut and written as by settleShelter. Refunded for six months inside one year from the first discharge, if decided before it. */
export function settleInterim(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  from: number,
  until: number,
  pieces: Int32Array,
): number {
  if (from >= until) return 0;
  const first = accounts.firstDischarge[p]!;
  if (first !== NEVER && from === accounts.latestDischarge[p])
    accounts.wentToInterim[p] = 1;
  const granted = first !== NEVER && accounts.decidedInTime[p] === 1;
  const end = granted
    ? interimRefundedUntil(law, accounts, p, from, until)
    : from;
  return append(pieces, append(pieces, 0, from, end, 1), end, until, 0);
}

function interimRefundedUntil(
  law: Law,
  accounts: RefundAccounts,
  p: number,
  from: number,
  until: number,
): number {
  const windowEnd = laterDay(
    law,
    law.interimWindowEnd,
    accounts.firstDischarge[p]!,
  );
  if (from >= windowEnd) return from;
  if (accounts.interimAllowance[p] === NEVER)
    accounts.interimAllowance[p] =
      law.after.interimAllowance ??
      laterDay(law, law.interimMonthsLater, from) - from;
  const used = accounts.interimDaysUsed[p]!;
  const end = Math.min(
    until,
    windowEnd,
    from + accounts.interimAllowance[p]! - used,
  );
  accounts.interimDaysUsed[p] = used + end - from;
  return end;
}
