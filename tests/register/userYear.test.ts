import { describe, expect, test } from "vitest";
import { stretches } from "../../src/model/register/stretch";
import {
  meanNights,
  meanStays,
  shareAboveStays,
  shareOfWholePeriod,
  shareSeenEarlier,
  shareWithinQuota,
  userYears,
} from "../../src/model/register/userYear";
import { journalOf, nights } from "./journals";

const FIRST = { from: 0, until: 365 };
const SECOND = { from: 365, until: 730 };

/** 0 is there all the second year; 1 thrice in it; 2 across New Year; 3 in the first year alone; 4 in both, apart. */
const STAYS = stretches(
  journalOf([
    ...nights(0, 300, 800, 390),
    ...nights(1, 400, 410),
    ...nights(1, 420, 440),
    ...nights(1, 700, 740),
    ...nights(2, 355, 375),
    ...nights(3, 10, 30),
    ...nights(4, 0, 50),
    ...nights(4, 500, 600),
  ]),
  5,
  ["shelterNightsRefunded", "shelterNightsUnrefunded"],
);

describe("a year's users", () => {
  const users = userYears(STAYS, SECOND);

  test("each once, with the nights and stays that fall within the year", () => {
    expect(users.person.slice(0, users.length)).toEqual(
      Int32Array.of(0, 1, 2, 4),
    );
    expect(users.nights.slice(0, users.length)).toEqual(
      Int32Array.of(365, 60, 10, 100),
    );
    expect(users.stays.slice(0, users.length)).toEqual(
      Int32Array.of(1, 3, 1, 1),
    );
  });

  test("means and shares", () => {
    expect(meanNights(users)).toBe(535 / 4);
    expect(meanStays(users)).toBe(6 / 4);
    expect(shareAboveStays(users, 1)).toBe(1 / 4);
    expect(shareAboveStays(users, 2)).toBe(1 / 4);
    expect(shareAboveStays(users, 3)).toBe(0);
    expect(shareOfWholePeriod(users, SECOND)).toBe(1 / 4);
  });

  test("a night short of the year is not the whole year", () => {
    const stays = stretches(
      journalOf([...nights(0, 0, 364), ...nights(1, 0, 365)]),
      2,
      ["shelterNightsRefunded", "shelterNightsUnrefunded"],
    );
    expect(shareOfWholePeriod(userYears(stays, FIRST), FIRST)).toBe(1 / 2);
  });

  test("nights within a quota of 90 are 90 of 365, 60, 10 and 90 of 100", () => {
    expect(shareWithinQuota(users, 90)).toBe(250 / 535);
    expect(shareWithinQuota(users, 120)).toBe(290 / 535);
  });
});

describe("users seen in an earlier year", () => {
  test("by any night: 0, 2 and 4 of the second year's four", () =>
    expect(shareSeenEarlier(STAYS, SECOND, FIRST, "anyNight")).toBe(3 / 4));

  test("by a stay that ended then: 4 alone, for 0 and 2 lived there at New Year", () =>
    expect(shareSeenEarlier(STAYS, SECOND, FIRST, "endedStay")).toBe(1 / 4));

  test("nobody before anything was written down", () =>
    expect(
      shareSeenEarlier(STAYS, FIRST, { from: -365, until: 0 }, "anyNight"),
    ).toBe(0));
});
