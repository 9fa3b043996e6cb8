/** The refunds of one person's whole calendar of stays, on the same accounts as the simulation. */
import { dayOf, isoOf, type IsoDate } from "../calendar";
import {
  ENDLESS,
  NEVER,
  compileLaw,
  laterDay,
  refundShare,
  sharedPrice,
  shelterUntil,
  type Law,
  userPart,
} from "./compiledLaw";
import {
  expensiveCaseByMonth,
  type DailyNetCost,
  type ExpensiveCaseMonth,
} from "./expensiveCases";
import {
  discharge,
  openAccounts,
  resetAccounts,
  roomForPieces,
  settleInterim,
  settleShelter,
  settleSupport,
  type RefundAccounts,
} from "./refundAccounts";
import { type LawSettings } from "./refundLaw";

/** Where a day of the calendar is spent, by paragraph of SEL. */
export type Place = "110" | "107" | "85a";

/** One stay, or one course of support; `until` is the day of discharge. */
export type Stay = {
  readonly place: Place;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** True of a stay under way: settled up to `until`, but nobody is discharged then. */
  readonly stillThere?: boolean;
  /** Of a § 110 stay: was what follows decided before its discharge? Of the others it is not read. */
  readonly decidedBeforeDischarge: boolean;
  /** Kr. a day; 0 if left out. */
  readonly dailyPrice?: number;
  /** The person's own payment, kr. a day; 0 if left out. */
  readonly userPayment?: number;
};

/** Why days are refunded, or are not. */
export type Rule =
  | "no limit of nights"
  | "inside the quota of the running year"
  | "quota of the running year used up"
  | "§ 176 a, stk. 1"
  | "§ 176 a, stk. 2"
  | "no discharge from § 110"
  | "not decided before the discharge"
  | "after the end of the period"
  | "months of § 107 used up"
  | "no refund in this regime";

/** Days of one place that are refunded, or are not, for one reason. */
export type Stretch = {
  readonly place: Place;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly refunded: boolean;
  readonly rule: Rule;
};

/** A stretch of one stay, and what each of its days costs whom, in the unit of the stay's price. */
export type PaidStretch = Stretch & {
  readonly days: number;
  readonly gross: number;
  readonly user: number;
  readonly state: number;
};

/** Days refunded and not, by place. */
export type RefundDays = {
  readonly refunded110: number;
  readonly unrefunded110: number;
  readonly refunded107: number;
  readonly unrefunded107: number;
  readonly refunded85a: number;
  readonly unrefunded85a: number;
};

/** Who pays, kr.: state (of which § 176), person and municipality make the gross. */
export type RefundMoney = {
  readonly gross: number;
  readonly user: number;
  readonly state: number;
  readonly ofWhichExpensiveCase: number;
  readonly municipality: number;
};

type Settled = {
  readonly stay: DatedStay;
  readonly start: number;
  readonly end: number;
  readonly refunded: boolean;
  readonly rule: Rule;
};
/** A stay in days of the law. */
type DatedStay = {
  readonly place: Place;
  readonly first: number;
  readonly end: number;
  readonly leaves: number;
  readonly isDischarged: boolean;
  readonly decided: boolean;
  readonly dailyPrice: number;
  readonly userPayment: number;
};

/**
 * The law applied to one person's calendar, by the same functions that the simulation calls. Stays may be given in any order and
 * may overlap (support during a new § 110 stay), but no two of one place. Throws RangeError where they do, or where one ends before it begins.
 */
export function refundsOfCalendar(
  stays: readonly Stay[],
  settings: LawSettings,
): {
  readonly stretches: Stretch[];
  readonly days: RefundDays;
  readonly money: RefundMoney;
} {
  if (stays.length === 0)
    return { stretches: [], days: daysOf([]), money: moneyOf([], []) };
  const startIso = stays.reduce(
    (first, { from }) => (from < first ? from : first),
    stays[0]!.from,
  );
  const lastDay = Math.max(...stays.map(({ until }) => dayOf(until, startIso)));
  const law = compileLaw(settings, startIso, lastDay);
  const paid = paidStretches(law, stays, openAccounts(1));
  const expensive = law.especiallyExpensive
    ? expensiveCaseByMonth(paid.map(dailyNetCost))
    : [];
  return {
    stretches: paid.map(({ place, from, until, refunded, rule }) => ({
      place,
      from,
      until,
      refunded,
      rule,
    })),
    days: daysOf(paid),
    money: moneyOf(paid, expensive),
  };
}

/**
 * The same on a law compiled once for many persons, and on accounts for one person that are emptied first; § 176 is not in it.
 * In order of the calendar. Throws as refundsOfCalendar does.
 */
export function paidStretches(
  law: Law,
  stays: readonly Stay[],
  accounts: RefundAccounts,
): PaidStretch[] {
  resetAccounts(accounts, 1);
  return settleCalendar(law, accounts, datedStays(law, stays)).map((stretch) =>
    paid(law, stretch),
  );
}

/** What § 176 counts of a stretch. */
export const dailyNetCost = ({
  from,
  until,
  gross,
  user,
  state,
}: PaidStretch): DailyNetCost => ({
  from,
  until,
  netPerDay: gross - user - state,
});

/** In order of the calendar, with a § 110 stay's end moved past a day of discharge that counts. */
function datedStays(law: Law, stays: readonly Stay[]): DatedStay[] {
  const lastEnd = new Map<Place, number>();
  return stays
    .toSorted((a, b) =>
      a.from < b.from ? -1 : a.from > b.from ? 1 : a.until < b.until ? -1 : 1,
    )
    .map((stay) => {
      const [from, leaves] = [
        dayOf(stay.from, law.startIso),
        dayOf(stay.until, law.startIso),
      ];
      if (leaves < from)
        throw new RangeError(
          `The § ${stay.place} stay from ${stay.from} ends before it begins, on ${stay.until}.`,
        );
      const before = lastEnd.get(stay.place) ?? from;
      const first =
        stay.place === "110" && before === shelterUntil(law, from)
          ? before
          : from;
      if (first < before)
        throw new RangeError(
          `Two stays of § ${stay.place} overlap on ${stay.from}.`,
        );
      const isDischarged = stay.place === "110" && !stay.stillThere;
      const end = Math.max(
        first,
        isDischarged ? shelterUntil(law, leaves) : leaves,
      );
      lastEnd.set(stay.place, end);
      return {
        place: stay.place,
        first,
        end,
        leaves,
        isDischarged,
        decided: stay.decidedBeforeDischarge,
        dailyPrice: stay.dailyPrice ?? 0,
        userPayment: stay.userPayment ?? 0,
      };
    });
}

/** From one day on which anything begins, ends or changes to the next: first the discharges of the day, then the days up to the next. */
function settleCalendar(
  law: Law,
  accounts: RefundAccounts,
  stays: readonly DatedStay[],
): Settled[] {
  const settled: Settled[] = [];
  const days = cutsOf(law, stays);
  const pieces = new Int32Array(
    roomForPieces((days.at(-1) ?? 0) - (days[0] ?? 0)),
  );
  days.forEach((day, i) => {
    const next = days[i + 1] ?? day;
    for (const stay of stays)
      if (stay.isDischarged && stay.leaves === day)
        discharge(law, accounts, 0, day, stay.decided);
    for (const stay of stays)
      if (stay.first === day || (stay.first < day && day < stay.end))
        join(
          settled,
          settleSegment(
            law,
            accounts,
            stay,
            day,
            Math.min(next, stay.end),
            pieces,
          ),
        );
  });
  return settled;
}

function cutsOf(law: Law, stays: readonly DatedStay[]): number[] {
  const days = new Set(
    stays.flatMap(({ first, end, leaves }) => [first, end, leaves]),
  );
  const { quotaFrom } = law.shelter;
  if (stays.some(({ first, end }) => first < quotaFrom && quotaFrom < end))
    days.add(quotaFrom);
  return [...days].sort((a, b) => a - b);
}

function settleSegment(
  law: Law,
  accounts: RefundAccounts,
  stay: DatedStay,
  from: number,
  until: number,
  pieces: Int32Array,
): Settled[] {
  const count = settlePlace(law, accounts, stay, from, until, pieces);
  return Array.from({ length: count }, (_, i) => {
    const [start, end, refunded] = [
      pieces[3 * i]!,
      pieces[3 * i + 1]!,
      pieces[3 * i + 2] === 1,
    ];
    return {
      stay,
      start,
      end,
      refunded,
      rule: ruleOf(law, accounts, stay.place, start, refunded),
    };
  });
}

function settlePlace(
  law: Law,
  accounts: RefundAccounts,
  stay: DatedStay,
  from: number,
  until: number,
  pieces: Int32Array,
): number {
  if (stay.place === "110")
    return settleShelter(
      law,
      accounts,
      0,
      from,
      until,
      from === stay.first,
      pieces,
    );
  if (stay.place === "107")
    return settleInterim(law, accounts, 0, from, until, pieces);
  return settleSupport(law, accounts, 0, from, until, pieces);
}

/** Why a stretch that begins on this day is refunded or not. */
function ruleOf(
  law: Law,
  accounts: RefundAccounts,
  place: Place,
  day: number,
  refunded: boolean,
): Rule {
  const first = accounts.firstDischarge[0]!;
  if (place === "110") {
    if (!refunded)
      return law.shelter.isRefunded
        ? "quota of the running year used up"
        : "no refund in this regime";
    return day < law.shelter.quotaFrom
      ? "no limit of nights"
      : "inside the quota of the running year";
  }
  if (refunded) return place === "107" ? "§ 176 a, stk. 2" : "§ 176 a, stk. 1";
  if (first === NEVER)
    return law.after.from === ENDLESS
      ? "no refund in this regime"
      : "no discharge from § 110";
  if (place === "85a")
    return day < laterDay(law, law.supportEnd, first)
      ? "not decided before the discharge"
      : "after the end of the period";
  if (day >= laterDay(law, law.interimWindowEnd, first))
    return "after the end of the period";
  return accounts.decidedInTime[0] === 1
    ? "months of § 107 used up"
    : "not decided before the discharge";
}

/** Adds stretches of one segment, each to the stay's last one where it only continues it. */
function join(settled: Settled[], segment: readonly Settled[]): void {
  for (const stretch of segment) {
    const i = settled.findLastIndex(({ stay }) => stay === stretch.stay);
    const last = settled[i];
    const continues =
      last && last.refunded === stretch.refunded && last.rule === stretch.rule;
    if (continues) settled[i] = { ...last, end: stretch.end };
    else settled.push(stretch);
  }
}

/** The days of these stretches, by place. */
export function daysOf(stretches: readonly PaidStretch[]): RefundDays {
  const sum = {
    refunded110: 0,
    unrefunded110: 0,
    refunded107: 0,
    unrefunded107: 0,
    refunded85a: 0,
    unrefunded85a: 0,
  };
  for (const { place, refunded, days } of stretches)
    sum[`${refunded ? "refunded" : "unrefunded"}${place}`] += days;
  return sum;
}

/** A stretch at its price, kr. a day: what the person and the state pay. */
function paid(
  law: Law,
  { stay, start, end, refunded, rule }: Settled,
): PaidStretch {
  const { dailyPrice: gross, userPayment: payment } = stay;
  return {
    place: stay.place,
    from: isoOf(start, law.startIso),
    until: isoOf(end, law.startIso),
    days: end - start,
    refunded,
    rule,
    gross,
    user: userPart(law, payment),
    state: refunded ? refundShare(law) * sharedPrice(law, gross, payment) : 0,
  };
}

function moneyOf(
  stretches: readonly PaidStretch[],
  months: readonly ExpensiveCaseMonth[],
): RefundMoney {
  const sum = (perDay: (stretch: PaidStretch) => number) =>
    stretches.reduce((kr, s) => kr + perDay(s) * s.days, 0);
  const ofWhichExpensiveCase = months.reduce(
    (kr, { refund }) => kr + refund,
    0,
  );
  const [gross, user] = [sum((p) => p.gross), sum((p) => p.user)];
  const state = sum((p) => p.state) + ofWhichExpensiveCase;
  return {
    gross,
    user,
    state,
    ofWhichExpensiveCase,
    municipality: gross - user - state,
  };
}
