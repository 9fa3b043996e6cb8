/** What a municipality chooses when its own stays are settled: the reading of the law, and what goes with it. */
import type { IsoDate } from "../calendar";
import { LAW_AS_DATED, type LawSettings } from "../ledger/refundLaw";
import { amountIn } from "./cells";
import type { Asked } from "./stays";

export const REGIMES = ["asDated", "before2023", "none"] as const;
export const READINGS = ["I1", "I2", "I4"] as const;
export const RUNNING_YEARS = [
  "anniversary",
  "nextNight",
  "newEnrolment",
] as const;
export const SIX_MONTHS = ["calendarMonths", "days"] as const;
export const ORDERS = ["beforeSharing", "afterSharing"] as const;

export type Choices = {
  readonly regime: (typeof REGIMES)[number];
  readonly april2026: (typeof READINGS)[number];
  readonly runningYear: (typeof RUNNING_YEARS)[number];
  readonly dischargeDayCounts: boolean;
  readonly sixMonths: (typeof SIX_MONTHS)[number];
  /** Units a day that a person in § 110 pays; undefined leaves it out. */
  readonly userPayment: number | undefined;
  /** Read only where there is a user payment. */
  readonly userPaymentOrder: (typeof ORDERS)[number];
  readonly especiallyExpensive: boolean;
  /** The day up to which stays without an end are settled; undefined makes them faults. */
  readonly until: IsoDate | undefined;
};

/** The law as dated, and nothing beside it. */
export const DEFAULT_CHOICES: Choices = {
  regime: "asDated",
  april2026: LAW_AS_DATED.april2026,
  runningYear: LAW_AS_DATED.runningYear,
  dischargeDayCounts: LAW_AS_DATED.dischargeDayCounts,
  sixMonths: LAW_AS_DATED.sixMonths,
  userPayment: undefined,
  userPaymentOrder: "beforeSharing",
  especiallyExpensive: LAW_AS_DATED.especiallyExpensive,
  until: undefined,
};

/** The choices as settings of the law. */
export const lawOf = (choices: Choices): LawSettings => ({
  ...LAW_AS_DATED,
  regime: choices.regime,
  april2026: choices.april2026,
  runningYear: choices.runningYear,
  dischargeDayCounts: choices.dischargeDayCounts,
  sixMonths: choices.sixMonths,
  userPayment:
    choices.userPayment === undefined ? "ignored" : choices.userPaymentOrder,
  especiallyExpensive: choices.especiallyExpensive,
});

/** The choices as far as a row of the file can be wrong by them. */
export const askedOf = ({
  until,
  userPayment,
  especiallyExpensive,
}: Choices): Asked => ({ until, userPayment, especiallyExpensive });

/** A user payment as it is written, 97 or 97,50 or 97.50, in units. Two decimals at most, so that a mark of either language can only be one of decimals. */
export const userPaymentIn = (text: string): number | undefined =>
  /^\d{1,6}([.,]\d{1,2})?$/.test(text)
    ? amountIn(text.replace(",", "."), ",")
    : undefined;
