import { describe, expect, test } from "vitest";
import type { Category } from "../../src/model/ledger/category";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS } from "../../src/model/ledger/payer";
import { CELLS } from "../../src/model/ledger/price";
import { DURATIONS } from "../../src/model/simulation/plan";
import type { QuantityName } from "../../src/model/ledger/quantity";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { parseScenarioText } from "../../src/model/scenario/schema";
import {
  homesAtOnce,
  NO_PROGRAMME,
  perYear,
  quiet,
  withCount,
  withLaw,
  withShapes,
  worldsOf,
} from "./scenarios";

// Three scenarios with every distribution fixed, written to a file and read again, counted with a calendar and a pencil.
// All begin on 1 January 2027 with everybody in a shelter since before 1 October 2023, so their running years begin on
// 1 October: of that of 2026 all 90 nights are used by New Year, and the next 90 begin on 1 October 2027 (day 273).

const PRICES = {
  shelterDay: 1_500,
  userPaymentDay: 0,
  interimDay: 2_000,
  section85Year: 36_525, // 100 a day
  ctiYear: 73_050, // 200 a day
  icmYear: 109_575, // 300 a day
  actYear: 146_100, // 400 a day
  workerYear: 730_500, // 2,000 a day
  caseloadCti: 8,
  caseloadIcm: 5,
  caseloadAct: 4,
  homeSubsidy: 70_000,
  establishment: 15_000,
  trainingCourse: 400,
  refurbishment: 0,
  emptyRentMonth: 3_043.75, // 100 a day
  healthHomelessDay: 0,
  justiceHomelessDay: 0,
  workShare: 0,
  housingBenefitMonth: 0,
} as const satisfies { readonly [N in ParameterName]?: number };

/** Everybody in a shelter they leave for a home or an interim offer only, and 60 days from an accepted offer to a home. */
const CERTAIN = {
  yearToPoint: 1,
  censusShelter: 1,
  censusRough: 0,
  stayShelter: 36_500,
  timeToHome: 60,
  decisionInTime: 1,
  censusLight: 1,
  censusHigh: 0,
} as const satisfies { readonly [N in ParameterName]?: number };

type Count = { readonly [N in QuantityName]?: readonly number[] };
type Money = {
  readonly [K in Category]?: readonly (readonly [
    municipality: number,
    state: number,
  ])[];
};

/** The world of the scenario as a file says it. */
function played(
  people: number,
  years: number,
  policy: Policy,
  numbers: { readonly [N in ParameterName]?: number } = {},
  law: Partial<Scenario["law"]> = {},
) {
  const scenario = withLaw(
    withShapes(
      quiet({ ...CERTAIN, ...PRICES, ...numbers }, [policy, NO_PROGRAMME]),
      Object.fromEntries(
        DURATIONS.map((name) => [name, { family: "fixed" } as const]),
      ),
    ),
    { userPayment: "ignored", ...law },
  );
  const file = JSON.stringify({ ...withCount(scenario, people), years });
  const reading = parseScenarioText(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return worldsOf(reading.scenario, 1);
}

function expectCounted(
  worlds: ReturnType<typeof played>,
  counted: Count,
  money: Money,
) {
  for (const [name, years] of Object.entries(counted))
    expect([name, perYear(worlds, 0, 0, name as QuantityName)]).toEqual([
      name,
      years,
    ]);
  const account = worlds.accountOf(0, 0);
  for (let year = 0; year < worlds.plan.years; year++)
    for (const [row, category] of CATEGORIES.entries()) {
      const at = year * CELLS + row * PAYERS.length;
      const [municipality, region, state] = account.subarray(at, at + 3);
      const [m, s] = money[category]?.[year] ?? [0, 0];
      const where = `${category}, budget year ${year + 1}`;
      expect(municipality, where).toBeCloseTo(m!, 2);
      expect(region, where).toBe(0);
      expect(state, where).toBeCloseTo(s!, 2);
    }
}

describe("Housing First with four homes for ten people", () => {
  // Offered on day 1, ready on day 61 (3 March 2027). Four move in and have CTI for 274 days, to day 335.
  // Six wait in the shelter on: 304 days of 2027 and all of 2028.
  const worlds = played(
    10,
    2,
    { ...homesAtOnce(4, "cti"), homeBeforeSupport: false },
    { supportCti: 274 },
  );
  const nights = [4 * 61 + 6 * 365, 6 * 366];
  // From 1 October 90 nights: days 273 to 362 of 2027; in 2028, from 1 October (day 274 of the year) again 90 of the 92.
  const refunded = [6 * 90, 6 * 90];
  const unrefunded = [nights[0]! - refunded[0]!, nights[1]! - refunded[1]!];
  const idle = 0.5 * 365 - (4 * 274) / 8;

  test("days, events and kroner", () =>
    expectCounted(
      worlds,
      {
        shelterNightsRefunded: refunded,
        shelterNightsUnrefunded: unrefunded,
        homeDays: [4 * (365 - 61), 4 * 366],
        ctiDaysRefunded: [4 * 274, 0],
        ctiDaysUnrefunded: [0, 0],
        waitingDays: [6 * 304, 6 * 366],
        waitingShelterNights: [6 * 304, 6 * 366],
        emptyHomeDays: [4 * 61, 0],
        offers: [10, 0],
        moveIns: [4, 0],
        dischargesDecided: [4, 0],
        dischargesUndecided: [0, 0],
        persons: [10, 6],
        roughNights: [0, 0],
        hiddenNights: [0, 0],
        leftDays: [0, 0],
      },
      {
        shelter: [0, 1].map((year) => [
          1_500 * (refunded[year]! / 2 + unrefunded[year]!),
          1_500 * (refunded[year]! / 2),
        ]),
        cti: [[4 * 274 * 100, 4 * 274 * 100]],
        // CTI comes in half positions: 1,096 days of support are 137 days of a worker, half a position has 182.5.
        idleWorkers: [[idle * 2_000, 0]],
        homes: [[0, 4 * 70_000]],
        establishment: [[4 * 15_000, 0]],
        startUp: [[4 * 400, 0]],
        emptyRent: [[4 * 61 * 100, 0]],
      },
    ));
});

describe("the staircase by § 107", () => {
  // Three people are offered § 107 on day 1, and leave the shelter that day (2 January 2027), decided in time. They are
  // ready after 200 days, on day 201 (21 July), and move in with § 85, for 300 days, to day 501.
  const worlds = played(
    3,
    2,
    {
      ...homesAtOnce(3, "section85"),
      readinessRequired: 1,
      homeBeforeSupport: false,
    },
    { interimStay: 200, supportSection85: 300 },
  );
  // § 107 is refunded for six calendar months from 2 January: 181 days, to 2 July; the last 19 days are not.
  test("days, events and kroner", () =>
    expectCounted(
      worlds,
      {
        shelterNightsRefunded: [0, 0],
        shelterNightsUnrefunded: [3, 0],
        interimDaysRefunded: [3 * 181, 0],
        interimDaysUnrefunded: [3 * 19, 0],
        section85Days: [3 * (365 - 201), 3 * (501 - 365)],
        homeDays: [3 * 164, 3 * 366],
        waitingDays: [0, 0],
        emptyHomeDays: [3 * 201, 0],
        moveIns: [3, 0],
        offers: [3, 0],
      },
      {
        shelter: [[3 * 1_500, 0]],
        interim: [[3 * (181 * 1_000 + 19 * 2_000), 3 * 181 * 1_000]],
        section85: [
          [3 * 164 * 100, 0],
          [3 * 136 * 100, 0],
        ],
        homes: [[0, 3 * 70_000]],
        establishment: [[3 * 15_000, 0]],
        emptyRent: [[3 * 201 * 100, 0]],
      },
    ));
});

describe("ACT beyond the two years of refund, and § 85 after it", () => {
  // Two people in high need, ready on day 61 (3 March 2027), have ACT for 900 days: to day 961 (19 August 2029).
  // § 85 a is refunded until 3 March 2029: day 61 + 731. Then § 85 for 100 days, to day 1,061.
  const worlds = played(
    2,
    3,
    { ...homesAtOnce(2, "act"), homeBeforeSupport: false },
    {
      censusLight: 0,
      censusHigh: 1,
      supportAct: 900,
      supportSection85: 100,
      stepDown: 1,
    },
  );
  const act = [365 - 61, 366, 61 + 731 - 731, 961 - 792];
  const idle = (days: number, length: number) => 0.5 * length - (2 * days) / 4;

  test("days, events and kroner", () =>
    expectCounted(
      worlds,
      {
        shelterNightsUnrefunded: [2 * 61, 0, 0],
        actDaysRefunded: [2 * act[0]!, 2 * act[1]!, 2 * act[2]!],
        actDaysUnrefunded: [0, 0, 2 * act[3]!],
        section85Days: [0, 0, 2 * 100],
        teamStarts: [2, 0, 0],
        homeDays: [2 * 304, 2 * 366, 2 * 365],
      },
      {
        shelter: [[2 * 61 * 1_500, 0]],
        act: [
          [2 * 304 * 200, 2 * 304 * 200],
          [2 * 366 * 200, 2 * 366 * 200],
          [2 * (61 * 200 + 169 * 400), 2 * 61 * 200],
        ],
        section85: [
          [0, 0],
          [0, 0],
          [2 * 100 * 100, 0],
        ],
        // Half a position for two people of four is busy every day of support.
        idleWorkers: [
          [idle(304, 365) * 2_000, 0],
          [0, 0],
          [idle(230, 365) * 2_000, 0],
        ],
        homes: [[0, 2 * 70_000]],
        establishment: [[2 * 15_000, 0]],
        startUp: [[2 * 400, 0]],
        emptyRent: [[2 * 61 * 100, 0]],
      },
    ));
});
