/**
 * What the simulation counts and the ledger prices: person-days by place, support and refund, and events.
 * One number per policy, budget year and quantity; money is these times prices, so that a new price needs
 * no new simulation.
 */
export const QUANTITIES = [
  "roughNights",
  "hiddenNights",
  "shelterNightsRefunded",
  "shelterNightsUnrefunded",
  "interimDaysRefunded",
  "interimDaysUnrefunded",
  "homeDays",
  "careDays",
  /** Alive, and away by own means. */
  "leftDays",
  "section85Days",
  "ctiDaysRefunded",
  "ctiDaysUnrefunded",
  "icmDaysRefunded",
  "icmDaysUnrefunded",
  "actDaysRefunded",
  "actDaysUnrefunded",
  "emptyHomeDays",
  "moveIns",
  "losses",
  /** Courses of CTI, ICM or ACT begun. */
  "teamStarts",
  "deaths",
  "newcomers",
  "offers",
  "refusals",
  /** Discharges from a shelter, with and without a decision on support before them. */
  "dischargesDecided",
  "dischargesUndecided",
  "persons",
  "personsFirstSeen",
  "waitingDays",
  "waitingShelterNights",
  /** Kroner, not days: what the state refunds by § 176, which goes by person and month. */
  "expensiveCaseRefund",
] as const;
export type QuantityName = (typeof QUANTITIES)[number];

/** Column of each quantity in a year's row. */
export const Q = Object.fromEntries(QUANTITIES.map((name, i) => [name, i])) as {
  readonly [N in QuantityName]: number;
};

/** Nights in homelessness, wherever they are spent. */
export const HOMELESS_NIGHTS = [
  "roughNights",
  "hiddenNights",
  "shelterNightsRefunded",
  "shelterNightsUnrefunded",
] as const;

/** Days without an own home that social services see: homeless, or in an interim offer. */
export const DAYS_WITHOUT_HOME = [
  ...HOMELESS_NIGHTS,
  "interimDaysRefunded",
  "interimDaysUnrefunded",
] as const;
