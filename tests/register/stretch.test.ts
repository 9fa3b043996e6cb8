import { describe, expect, test } from "vitest";
import { HOMELESS_NIGHTS } from "../../src/model/ledger/quantity";
import {
  countOn,
  daysIn,
  meanCount,
  personsIn,
  shareShorterThan,
  type Stretches,
  stretches,
} from "../../src/model/register/stretch";
import { journalOf, nights } from "./journals";

const SHELTER = ["shelterNightsRefunded", "shelterNightsUnrefunded"] as const;

/** Person, first day and day after the last of each stretch. */
const told = ({ length, person, from, until }: Stretches) =>
  Array.from({ length }, (_, i) => [person[i], from[i], until[i]]);

/** Two people whose lines are posted crosswise: 1 sleeps rough between two stays, 0 goes straight from friends to a shelter. */
const JOURNAL = journalOf([
  ...nights(1, 0, 100, 90),
  [0, "hiddenNights", 10, 40],
  [1, "roughNights", 100, 130],
  ...nights(0, 40, 200),
  [1, "waitingDays", 100, 130],
  ...nights(1, 130, 150),
  [0, "moveIns", 200],
  [0, "homeDays", 200, 400],
]);

describe("stretches", () => {
  test("a stay is one, however the refund cuts it; another place between makes two", () =>
    expect(told(stretches(JOURNAL, 2, SHELTER))).toEqual([
      [0, 40, 200],
      [1, 0, 100],
      [1, 130, 150],
    ]));

  test("a spell of homelessness goes through all its places, and nothing else", () =>
    expect(told(stretches(JOURNAL, 2, HOMELESS_NIGHTS))).toEqual([
      [0, 10, 200],
      [1, 0, 150],
    ]));

  test("adjoining stretches of two people stay two", () => {
    const journal = journalOf([...nights(0, 0, 5), ...nights(1, 5, 9)]);
    expect(told(stretches(journal, 2, SHELTER))).toEqual([
      [0, 0, 5],
      [1, 5, 9],
    ]);
  });

  test("people without such a line have none", () =>
    expect(stretches(JOURNAL, 2, ["careDays"]).length).toBe(0));
});

describe("counted on them", () => {
  const stays = stretches(JOURNAL, 2, SHELTER);
  const homeless = stretches(JOURNAL, 2, HOMELESS_NIGHTS);

  test("the first day counts, the day after the last does not", () => {
    expect(countOn(stays, 40)).toBe(2);
    expect(countOn(stays, 100)).toBe(1);
    expect(countOn(stays, 150)).toBe(1);
    expect(countOn(stays, 200)).toBe(0);
  });

  test("days, people and the mean count of a period", () => {
    const period = { from: 90, until: 140 };
    expect(daysIn(stays, period)).toBe(50 + 10 + 10);
    expect(meanCount(stays, period)).toBe(70 / 50);
    expect(personsIn(stays, period)).toBe(2);
    expect(personsIn(stays, { from: 100, until: 130 })).toBe(1);
    expect(personsIn(stays, { from: 200, until: 400 })).toBe(0);
  });

  test("how long those found on a day have been homeless", () => {
    expect(shareShorterThan(homeless, 60, 51)).toBe(0.5); // 50 and 60 days
    expect(shareShorterThan(homeless, 60, 50)).toBe(0);
    expect(shareShorterThan(homeless, 160, 151)).toBe(1);
  });
});
