import { describe, expect, test } from "vitest";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import type { Policy } from "../../src/model/scenario/policy";
import {
  homesAtOnce,
  NO_PROGRAMME,
  overHorizon,
  quiet,
  withCount,
  withLaw,
  withShapes,
  worldsOf,
} from "./scenarios";

// § 176 over one year of a person's days, by hand. In the price year 2022 the thresholds are published: 860,000, 1,680,000
// and 2,120,000 kr. a year, above which the state pays 25, 50 and 75 %; so a month's are 71,666.67, 140,000 and 176,666.67.

const ofMonth = (net: number) =>
  0.25 * part(net, 860_000 / 12, 140_000) +
  0.5 * part(net, 140_000, 2_120_000 / 12) +
  0.75 * part(net, 2_120_000 / 12, Infinity);
const part = (net: number, from: number, until: number) =>
  Math.max(0, Math.min(net, until) - from);

const PEOPLE = 5;
const MONTHS_OF_2027 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** So many a day, from this day of January to the end of the year. */
const refunded = (aDay: number, firstDay: number) =>
  MONTHS_OF_2027.map((days, month) =>
    ofMonth(aDay * (month === 0 ? days - firstDay : days)),
  ).reduce((sum, refund) => sum + refund, 0);

const NO_NIGHT_REFUNDED = {
  share: 0.5,
  quotaNights: 0,
  supportYears: 2,
  interimMonths: 6,
};

/** What § 176 refunds of people who are all in a shelter on the first day. Everything is free but what `numbers` prices. */
function refundOf(
  numbers: { readonly [N in ParameterName]?: number },
  policy: Policy,
) {
  const scenario = withLaw(
    quiet(
      {
        yearToPoint: 1,
        censusRough: 0,
        censusShelter: 1,
        stayShelter: 365_000,
        timeToHome: 1,
        interimStay: 1e6,
        supportSection85: 1e6,
        supportCti: 1e6,
        decisionInTime: 0,
        shelterDay: 0,
        interimDay: 0,
        careDay: 0,
        section85Year: 0,
        ctiYear: 0,
        userPaymentDay: 0,
        ...numbers,
      },
      [policy],
    ),
    { especiallyExpensive: true, regime: "own", own: NO_NIGHT_REFUNDED },
  );
  const fixed = withShapes(scenario, {
    stayShelter: { family: "fixed" },
    timeToHome: { family: "fixed" },
    interimStay: { family: "fixed" },
    supportSection85: { family: "fixed" },
    supportCti: { family: "fixed" },
  });
  const worlds = worldsOf(
    { ...withCount(fixed, PEOPLE), years: 1, priceYear: 2022 },
    1,
  );
  return overHorizon(worlds, 0, 0, "expensiveCaseRefund");
}

describe("every place and support of the municipality is in the months of § 176", () => {
  test("the arithmetic, once in full: 31 days at 5,000 kr.", () => {
    // 155,000: 25 % of 68,333.33 and 50 % of 15,000.
    expect(ofMonth(155_000)).toBeCloseTo(17_083.33 + 7_500, 2);
  });

  const interim: Policy = { ...homesAtOnce(0), id: "i", readinessRequired: 1 };
  test.each<
    [string, { readonly [N in ParameterName]?: number }, Policy, number]
  >([
    [
      "§ 108 from the second day on",
      { careRate: 1e12, careDay: 5_000 },
      NO_PROGRAMME,
      refunded(5_000, 1),
    ],
    [
      "§ 110 from the first day on, its quota used up",
      { shelterDay: 5_000 },
      NO_PROGRAMME,
      refunded(5_000, 0),
    ],
    [
      "§ 107, decided too late for § 176 a",
      { interimDay: 5_000 },
      interim,
      refunded(5_000, 1),
    ],
    [
      "§ 85 at home from the third day on",
      { section85Year: 5_000 * 365.25 },
      homesAtOnce(PEOPLE, "section85"),
      refunded(5_000, 2),
    ],
    [
      "CTI at home, decided too late for § 176 a",
      { ctiYear: 5_000 * 365.25 },
      homesAtOnce(PEOPLE, "cti"),
      refunded(5_000, 2),
    ],
    [
      "CTI at home, decided in time: half of 10,000 is left",
      { ctiYear: 10_000 * 365.25, decisionInTime: 1 },
      homesAtOnce(PEOPLE, "cti"),
      refunded(5_000, 2),
    ],
  ])("%s", (_, numbers, policy, aPerson) => {
    expect(aPerson).toBeGreaterThan(200_000);
    expect(refundOf(numbers, policy)).toBeCloseTo(PEOPLE * aPerson, 2);
  });
});
