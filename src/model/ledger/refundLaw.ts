/**
 * The law of what the state pays back of a municipality's expense for a person in homelessness (statsrefusion): the
 * rules as dated tables, and the open questions as switches.
 *
 * SEL is serviceloven, lov om social service. A night is named by the day it begins; the day of discharge is no night
 * unless the switch dischargeDayCounts says so.
 */
import { type IsoDate } from "../calendar";

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

export const NINETY_FROM: IsoDate = "2026-04-01";

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
