/**
 * What the state pays back of a municipality's expense for a person in homelessness (statsrefusion):
 * the rules as dated tables, the open questions as switches, and one account per person that is
 * settled stay by stay. Money and lives belong elsewhere; this file is told days and answers days.
 *
 * SEL is serviceloven, lov om social service. A night is named by the day it begins; the day of
 * discharge is `until`, and is no night unless the switch dischargeDayCounts says so.
 */
import {
  addMonths,
  dayOf,
  isoOf,
  monthsLaterOfDays,
  type IsoDate,
} from "../calendar";

// ---------------------------------------------------------------- the law, as dated tables

/** How well a row is known: A read in the statute or with the authority, B in a secondary source, C believed but not read. */
export type Confidence = "A" | "B" | "C";

type Dated = {
  /** In force from this day until the next row's. */
  readonly from: IsoDate;
  readonly cite: string;
  readonly confidence: Confidence;
};

/** § 110 (herberg, forsorgshjem): the state's share of each night, up to so many nights in a running year; null is no limit. */
export type ShelterQuota = Dated & {
  readonly share: number;
  readonly nights: number | null;
};

const NINETY_FROM: IsoDate = "2026-04-01";

/** The rows of § 110, oldest first. What a change means for a running year under way is the switch `april2026`. */
export const SHELTER_QUOTA_LAW: readonly ShelterQuota[] = [
  {
    from: "2007-01-01",
    share: 0.5,
    nights: null,
    cite: "SEL § 177 before lov nr. 482 af 12. maj 2023 (after Social- og Boligstyrelsen; the paragraph was not read): half of the expense, however long the stay",
    confidence: "A",
  },
  {
    from: "2023-10-01",
    share: 0.5,
    nights: 120,
    cite: "Lov nr. 482 af 12. maj 2023 (L 64, 2022-23, 2. samling); Social- og Boligstyrelsen, Omstilling af hjemløshedsområdet: up to 120 days per running year from the first enrolment after 1 October 2023, set to zero one year after it",
    confidence: "A",
  },
  {
    from: NINETY_FROM,
    share: 0.5,
    nights: 90,
    cite: "Social- og Boligstyrelsen, Omstilling af hjemløshedsområdet: 90 days after 1 April 2026",
    confidence: "A",
  },
];

/** § 85 a, support in the own home by a Housing First method: the state's share, for so many months from the first discharge. */
export type SupportRefund = Dated & {
  readonly share: number;
  readonly months: number;
};

/**
 * The rows of § 85 a. The paragraph came with lov nr. 482; before it support was given under § 85, for which no refund was
 * found, so under regime before2023 the municipality pays it alone (confidence C).
 */
export const SUPPORT_REFUND_LAW: readonly [SupportRefund] = [
  {
    from: "2023-10-01",
    share: 0.5,
    months: 24,
    cite: "SEL § 176 a, stk. 1 and 3: decided before the discharge, or after a § 107 stay in direct continuation of it; counted from the first discharge and not anew on a readmission inside the period",
    confidence: "A",
  },
];

/** § 107, an interim stay: the state's share, for at most `months` inside `withinMonths` from the first discharge. */
export type InterimRefund = Dated & {
  readonly share: number;
  readonly months: number;
  readonly withinMonths: number;
};

/** The rows of § 107. */
export const INTERIM_REFUND_LAW: readonly [InterimRefund] = [
  {
    from: "2023-10-01",
    share: 0.5,
    months: 6,
    withinMonths: 12,
    cite: "SEL § 176 a, stk. 2 and 3: decided before the discharge. In 2024 (lov nr. 217 af 5. marts or nr. 329 af 9. april) the wording became the whole expense for stay and support; here it is so throughout",
    confidence: "A",
  },
];

/** § 176, especially expensive single cases, persons under 67: kr. a year above which the state pays EXPENSIVE_CASE_SHARES of the part. */
export type ExpensiveCaseThresholds = Dated & {
  readonly annual: readonly [number, number, number];
  /** True where no published amount was found and EXPENSIVE_CASE_INDEX was used. */
  readonly extrapolated: boolean;
};

/** The state's share of the part of a § 176 expense above the first, the second and the third threshold. */
export const EXPENSIVE_CASE_SHARES = [0.25, 0.5, 0.75] as const;

/** The published thresholds of § 176, oldest first. */
export const EXPENSIVE_CASE_LAW: readonly ExpensiveCaseThresholds[] = [
  {
    from: "2020-01-01",
    annual: [830_000, 1_630_000, 2_050_000],
    cite: "SEL § 176, stk. 1, at 2020 level (L 197, 2019-20; in force from 1 January 2021)",
    confidence: "A",
    extrapolated: false,
  },
  {
    from: "2021-01-01",
    annual: [850_000, 1_660_000, 2_090_000],
    cite: "SEL § 176, stk. 1, at 2021 level",
    confidence: "A",
    extrapolated: false,
  },
  {
    from: "2022-01-01",
    annual: [860_000, 1_680_000, 2_120_000],
    cite: "SEL § 176, stk. 1, at 2022 level; month by month by bekendtgørelse nr. 1485 af 6. december 2023, § 3",
    confidence: "A",
    extrapolated: false,
  },
];

/** Yearly growth assumed for the thresholds after the last published year: (860/830)^(1/2) - 1, the mean of 2020-2022. */
export const EXPENSIVE_CASE_INDEX = 0.018;

// ---------------------------------------------------------------- the open questions, as switches

/** Which law holds, and how its open questions are read. All of it is JSON. */
export type LawSettings = {
  /** The tables above; the law before 1 October 2023 throughout; no refund at all; or the scenario's `own`, on all days. */
  readonly regime: "asDated" | "before2023" | "none" | "own";
  /** For regime own. No limit of nights is null. Months of § 107 fall inside one year from the discharge, or inside themselves if longer. */
  readonly own?: {
    readonly share: number;
    readonly quotaNights: number | null;
    readonly supportYears: number;
    readonly interimMonths: number;
  };
  /**
   * The quota of a running year that 1 April 2026 divides. I1: the one in force when the year began. I2: the one of
   * the calendar day, nights already used counting. I4: a fresh 90 from that day, the anniversary unchanged.
   */
  readonly april2026: "I1" | "I2" | "I4";
  /** A new running year begins on each anniversary; on the first night after the old one expired; or only with an enrolment after that. */
  readonly runningYear: "anniversary" | "nextNight" | "newEnrolment";
  /** Is the day of discharge a day of the quota? If so a stay is settled until `shelterUntil(law, dischargeDay)`. */
  readonly dischargeDayCounts: boolean;
  /** A stay under way on 1 October 2023 began its running year on that day, or on its own admission (or the latest anniversary of it), its nights since then counting as used. */
  readonly staysInProgress2023: "fromEntryIntoForce" | "fromAdmission";
  /** The six months of § 107: calendar months from the first refunded day, in days; or 30 days to the month. Stays draw on the same days. */
  readonly sixMonths: "calendarMonths" | "days";
  /** Does a discharge after the two years open a new period? */
  readonly secondPeriod: boolean;
  /** The person's own payment: left out; taken from the price before the state's share is; or from the municipality's part after it. */
  readonly userPayment: "ignored" | "beforeSharing" | "afterSharing";
  /** § 176 on top of the other refunds. */
  readonly especiallyExpensive: boolean;
};

/** The law as it stands, its open questions read with care for the municipality's budget. */
export const LAW_AS_DATED: LawSettings = {
  regime: "asDated",
  april2026: "I2",
  runningYear: "anniversary",
  dischargeDayCounts: false,
  staysInProgress2023: "fromEntryIntoForce",
  sixMonths: "calendarMonths",
  secondPeriod: true,
  userPayment: "ignored",
  especiallyExpensive: false,
};

// ---------------------------------------------------------------- compiled: the same law in whole days

/** No such day yet. Earlier than every day, so it also serves as "since always". */
export const NEVER = -0x8000_0000;
/** Later than every day, more than every count of nights. */
const ENDLESS = 0x7fff_ffff;

const FIRST_TABLED_DAY = -4 * 366;
const DAYS_PER_MONTH = 30;

/** The law in days from the scenario's first, for the settling functions below. Plain data: it can be sent to a worker. */
export type Law = {
  readonly startIso: IsoDate;
  /** The state's share of a refunded day. */
  readonly share: number;
  readonly shelter: {
    readonly isRefunded: boolean;
    /** First day on which nights are counted; before it every night is refunded. */
    readonly quotaFrom: number;
    /** The quota is quotaNights[i] from changeDays[i]; oldest first, the first of them quotaFrom. */
    readonly changeDays: Int32Array;
    readonly quotaNights: Int32Array;
    readonly quotaIsFixedAtYearStart: boolean;
    readonly freshQuotaFrom: number;
    readonly keepsAnniversary: boolean;
    readonly restartsAtAdmissionOnly: boolean;
    readonly countsFromAdmission2023: boolean;
    readonly dischargeDayCounts: boolean;
  };
  readonly after: {
    /** Discharges before this day open no period. */
    readonly from: number;
    readonly opensSecondPeriod: boolean;
    readonly interimAllowance: number | null;
  };
  /** For the days firstTabledDay, firstTabledDay + 1, …: the day so many months later. */
  readonly firstTabledDay: number;
  readonly oneYearLater: MonthsLater;
  readonly supportEnd: MonthsLater;
  readonly interimWindowEnd: MonthsLater;
  readonly interimMonthsLater: MonthsLater;
  readonly userPays: boolean;
  readonly userPaymentComesFirst: boolean;
  readonly especiallyExpensive: boolean;
};

type MonthsLater = { readonly months: number; readonly days: Int32Array };

/** Compiles the settings for a scenario that begins on startIso and is settled up to lastDay. Throws RangeError on a wrong date or a wrong `own`. */
export function compileLaw(
  settings: LawSettings,
  startIso: IsoDate,
  lastDay: number,
): Law {
  const rules = rulesOf(settings, startIso);
  const later = (months: number): MonthsLater => ({
    months,
    days: monthsLaterOfDays(
      startIso,
      FIRST_TABLED_DAY,
      Math.max(0, lastDay),
      months,
    ),
  });
  return {
    startIso,
    share: rules.share,
    shelter: shelterRules(settings, rules, startIso),
    after: {
      from: rules.afterFrom,
      opensSecondPeriod: settings.secondPeriod,
      interimAllowance:
        settings.sixMonths === "days"
          ? DAYS_PER_MONTH * rules.interimMonths
          : null,
    },
    firstTabledDay: FIRST_TABLED_DAY,
    oneYearLater: later(12),
    supportEnd: later(rules.supportMonths),
    interimWindowEnd: later(rules.interimWithin),
    interimMonthsLater: later(rules.interimMonths),
    userPays: settings.userPayment !== "ignored",
    userPaymentComesFirst: settings.userPayment === "beforeSharing",
    especiallyExpensive:
      settings.especiallyExpensive && settings.regime !== "none",
  };
}

type Rules = {
  readonly share: number;
  readonly quotas: readonly {
    readonly from: number;
    readonly nights: number;
  }[];
  readonly afterFrom: number;
  readonly supportMonths: number;
  readonly interimMonths: number;
  readonly interimWithin: number;
};

function rulesOf({ regime, own }: LawSettings, startIso: IsoDate): Rules {
  const [support] = SUPPORT_REFUND_LAW;
  const [interim] = INTERIM_REFUND_LAW;
  const dated: Rules = {
    share: support.share,
    quotas: SHELTER_QUOTA_LAW.map(({ from, nights }) => ({
      from: dayOf(from, startIso),
      nights: nights ?? ENDLESS,
    })),
    afterFrom: dayOf(support.from, startIso),
    supportMonths: support.months,
    interimMonths: interim.months,
    interimWithin: interim.withinMonths,
  };
  if (regime === "asDated") return dated;
  if (regime === "before2023")
    return {
      ...dated,
      quotas: [{ from: NEVER, nights: ENDLESS }],
      afterFrom: ENDLESS,
    };
  if (regime === "none")
    return { ...dated, share: 0, quotas: [], afterFrom: ENDLESS };
  return ownRules(own);
}

function ownRules(own: LawSettings["own"]): Rules {
  if (!own)
    throw new RangeError(
      `law.regime is "own", but law.own is missing. Give its four numbers.`,
    );
  const { share, quotaNights, supportYears, interimMonths } = own;
  demand(share >= 0 && share <= 1, "share", share, "a share from 0 to 1");
  demand(
    quotaNights === null || isCount(quotaNights),
    "quotaNights",
    quotaNights,
    "whole nights, or null for no limit",
  );
  demand(
    isCount(12 * supportYears),
    "supportYears",
    supportYears,
    "years in whole months, as 1.5",
  );
  demand(
    isCount(interimMonths),
    "interimMonths",
    interimMonths,
    "whole months",
  );
  const [interim] = INTERIM_REFUND_LAW;
  return {
    share,
    quotas: [{ from: NEVER, nights: quotaNights ?? ENDLESS }],
    afterFrom: NEVER,
    supportMonths: 12 * supportYears,
    interimMonths,
    interimWithin: Math.max(interim.withinMonths, interimMonths),
  };
}

const isCount = (n: number) => Number.isInteger(n) && n >= 0 && n <= 1200;

function demand(
  holds: boolean,
  field: string,
  value: unknown,
  wanted: string,
): void {
  if (!holds)
    throw new RangeError(
      `law.own.${field} is ${String(value)}; it must be ${wanted}.`,
    );
}

function shelterRules(
  settings: LawSettings,
  { quotas }: Rules,
  startIso: IsoDate,
): Law["shelter"] {
  const isDated = settings.regime === "asDated";
  const quotaFrom =
    quotas.find(({ nights }) => nights !== ENDLESS)?.from ?? ENDLESS;
  const counted = quotas.filter(({ from }) => from >= quotaFrom);
  return {
    isRefunded: quotas.length > 0,
    quotaFrom,
    changeDays: Int32Array.from(counted, ({ from }) => from),
    quotaNights: Int32Array.from(counted, ({ nights }) => nights),
    quotaIsFixedAtYearStart: settings.april2026 === "I1",
    freshQuotaFrom:
      isDated && settings.april2026 === "I4"
        ? dayOf(NINETY_FROM, startIso)
        : ENDLESS,
    keepsAnniversary: settings.runningYear === "anniversary",
    restartsAtAdmissionOnly: settings.runningYear === "newEnrolment",
    countsFromAdmission2023:
      isDated && settings.staysInProgress2023 === "fromAdmission",
    dischargeDayCounts: settings.dischargeDayCounts,
  };
}

function laterDay(
  law: Law,
  { months, days }: MonthsLater,
  day: number,
): number {
  const tabled = days[day - law.firstTabledDay];
  return (
    tabled ?? dayOf(addMonths(isoOf(day, law.startIso), months), law.startIso)
  );
}

/** The state's share of a refunded night or day; 0 where nothing is refunded. */
export function refundShare(law: Law): number {
  return law.share;
}

/** The part of a day's price that is shared between state and municipality, kr.; the person's own payment may come first. */
export function sharedPrice(
  law: Law,
  dailyPrice: number,
  userPayment: number,
): number {
  return law.userPaymentComesFirst ? dailyPrice - userPayment : dailyPrice;
}

/** What the person pays of a day, kr.: the payment given, or nothing where the law's settings leave it out. */
export function userPart(law: Law, userPayment: number): number {
  return law.userPays ? userPayment : 0;
}

/** The day until which a § 110 stay is settled: the day of discharge, or the day after where the day of discharge counts. A readmission on that day is then settled from there. */
export function shelterUntil(law: Law, dischargeDay: number): number {
  return law.shelter.dischargeDayCounts ? dischargeDay + 1 : dischargeDay;
}

// ---------------------------------------------------------------- one account per person

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

// ---------------------------------------------------------------- § 110

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

// ---------------------------------------------------------------- § 176 a: after the discharge

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

// ---------------------------------------------------------------- § 176: especially expensive single cases

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
    10_000 * Math.round((kr * (1 + index) ** years) / 10_000);
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

// ---------------------------------------------------------------- one person's calendar

/** Where a day of the calendar is spent, by paragraph of SEL. */
export type Place = "110" | "107" | "85a";

/** One stay, or one course of support; `until` is the day of discharge. */
export type Stay = {
  readonly place: Place;
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Of a § 110 stay: was what follows decided before its discharge? Of the others it is not read. */
  readonly decidedBeforeDischarge: boolean;
  /** Kr. a day; 0 if left out. */
  readonly dailyPrice?: number;
  /** The person's own payment, kr. a day; 0 if left out. */
  readonly userPayment?: number;
};

/** Days of one place that are refunded, or are not, for one reason. */
export type Stretch = {
  readonly place: Place;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly refunded: boolean;
  readonly rule: string;
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

type Settled = Stretch & { readonly stay: DatedStay };
type DatedStay = Stay & {
  readonly first: number;
  readonly end: number;
  readonly leaves: number;
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
  const settled = settleCalendar(law, datedStays(law, stays));
  const parts = settled.map((stretch) => partsOf(law, stretch));
  const expensive = law.especiallyExpensive ? expensiveCaseByMonth(parts) : [];
  return {
    stretches: settled.map(({ place, from, until, refunded, rule }) => ({
      place,
      from,
      until,
      refunded,
      rule,
    })),
    days: daysOf(settled),
    money: moneyOf(parts, expensive),
  };
}

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
      const end = Math.max(
        first,
        stay.place === "110" ? shelterUntil(law, leaves) : leaves,
      );
      lastEnd.set(stay.place, end);
      return { ...stay, first, end, leaves };
    });
}

/** From one day on which anything begins, ends or changes to the next: first the discharges of the day, then the days up to the next. */
function settleCalendar(law: Law, stays: readonly DatedStay[]): Settled[] {
  const accounts = openAccounts(1);
  const settled: Settled[] = [];
  const days = cutsOf(law, stays);
  days.forEach((day, i) => {
    const next = days[i + 1] ?? day;
    for (const stay of stays)
      if (stay.place === "110" && stay.leaves === day)
        discharge(law, accounts, 0, day, stay.decidedBeforeDischarge);
    for (const stay of stays)
      if (stay.first === day || (stay.first < day && day < stay.end))
        join(
          settled,
          settleSegment(law, accounts, stay, day, Math.min(next, stay.end)),
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
): Settled[] {
  const pieces = new Int32Array(roomForPieces(until - from));
  const count = settlePlace(law, accounts, stay, from, until, pieces);
  return Array.from({ length: count }, (_, i) => {
    const [start, end, refunded] = [
      pieces[3 * i]!,
      pieces[3 * i + 1]!,
      pieces[3 * i + 2] === 1,
    ];
    return {
      stay,
      place: stay.place,
      from: isoOf(start, law.startIso),
      until: isoOf(end, law.startIso),
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
): string {
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
    if (continues) settled[i] = { ...last, until: stretch.until };
    else settled.push(stretch);
  }
}

const lengthOf = ({
  from,
  until,
}: {
  readonly from: IsoDate;
  readonly until: IsoDate;
}) => dayOf(until, from);

function daysOf(stretches: readonly Stretch[]): RefundDays {
  const count = (place: Place, refunded: boolean) =>
    stretches
      .filter((s) => s.place === place && s.refunded === refunded)
      .reduce((days, s) => days + lengthOf(s), 0);
  return {
    refunded110: count("110", true),
    unrefunded110: count("110", false),
    refunded107: count("107", true),
    unrefunded107: count("107", false),
    refunded85a: count("85a", true),
    unrefunded85a: count("85a", false),
  };
}

type Parts = DailyNetCost & {
  readonly gross: number;
  readonly user: number;
  readonly state: number;
};

/** A stretch's price, kr. a day: what the person and the state pay, and what is left. */
function partsOf(law: Law, { from, until, refunded, stay }: Settled): Parts {
  const [gross, payment] = [stay.dailyPrice ?? 0, stay.userPayment ?? 0];
  const user = userPart(law, payment);
  const state = refunded
    ? refundShare(law) * sharedPrice(law, gross, payment)
    : 0;
  return { from, until, gross, user, state, netPerDay: gross - user - state };
}

function moneyOf(
  parts: readonly Parts[],
  months: readonly ExpensiveCaseMonth[],
): RefundMoney {
  const sum = (perDay: (part: Parts) => number) =>
    parts.reduce((kr, part) => kr + perDay(part) * lengthOf(part), 0);
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
