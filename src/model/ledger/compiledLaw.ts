/** The law of refunds in whole days from a scenario's first, as the settling functions read it. */
import {
  addMonths,
  dayOf,
  isoOf,
  monthsLaterOfDays,
  type IsoDate,
} from "../calendar";
import {
  INTERIM_REFUND_LAW,
  NINETY_FROM,
  SHELTER_QUOTA_LAW,
  SUPPORT_REFUND_LAW,
  type LawSettings,
} from "./refundLaw";

/** No such day yet. Earlier than every day, so it also serves as "since always". */
export const NEVER = -0x8000_0000;
/** Later than every day, more than every count of nights. */
export const ENDLESS = 0x7fff_ffff;

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

export function laterDay(
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
