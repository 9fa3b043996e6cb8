import CALIBRATED from "../scenario/catalogue/calibrated.json";
import type { Policy } from "../scenario/policy";

/** What is known of today's practice in numbers: shares of people reached, and of those whom a team supports. */
export type TodaysMix = {
  /** Share of people the municipalities' offers of a home reach at all. */
  readonly coverage: number;
  /** Share who get CTI, ICM or ACT in their home, by need; the others get § 85. */
  readonly teams: number;
};

/** As the country is today: 15 % reached, about as many as there are homes for; `teams` so that as many get CTI, ICM or ACT as do. */
export const TODAYS_MIX: TodaysMix = {
  coverage: 0.15,
  teams: CALIBRATED.todaysMix.teams,
};

/** Share who go by § 107 first: a guess, no source counts them; two in three keep to the order that gave the staircase its name. */
const STAIRCASE = 0.65;

/**
 * What Danish municipalities do today, as one policy: most go the staircase's way and get § 85, a part goes straight to a
 * home with CTI, ICM or ACT.
 */
export const todaysMix = (
  homesPerYear: number,
  { coverage, teams }: TodaysMix,
): Policy => ({
  id: "todays-mix",
  name: { da: "Dagens mix", en: "Today's mix" },
  readinessRequired: STAIRCASE,
  coverage,
  catchUp: 0,
  offerDelay: { rough: 270, hidden: 365, shelter: 120 },
  rampMonths: 0,
  support: {
    light: { section85: 1 - teams, cti: teams },
    moderate: { section85: 1 - teams, icm: teams },
    high: { section85: 1 - teams, act: teams },
  },
  homes: { atStart: 0, perYear: homesPerYear, usable: 1, reserved: 0 },
  queue: "firstCome",
  homeBeforeSupport: false,
  workers: {
    section85: "asNeeded",
    cti: "asNeeded",
    icm: "asNeeded",
    act: "asNeeded",
  },
  overload: 0,
  hiringStep: 0.5,
  prevention: 0,
  costs: { startUp: 0, perYear: 0 },
});
