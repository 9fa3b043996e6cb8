import { expect, test } from "vitest";
import {
  daysIn,
  HOUSED,
  peopleIn,
  peopleWith,
  shareOfTime,
  shareOn,
} from "../../src/model/register/presence";
import { journalOf } from "./lines";

// Anna sleeps rough for ten days, waits five of them, and lives in her home until day 30; Bo leaves on day 20 and is back
// in a shelter on day 28; Carl dies on day 10.
const JOURNAL = journalOf(
  [0, "roughNights", 0, 10],
  [0, "waitingDays", 5, 10],
  [0, "moveIns", 10],
  [0, "homeDays", 10, 30],
  [0, "ctiDaysRefunded", 10, 30],
  [1, "shelterNightsRefunded", 0, 12],
  [1, "shelterNightsUnrefunded", 12, 20],
  [1, "leftDays", 20, 28],
  [1, "shelterNightsRefunded", 28, 30],
  [2, "hiddenNights", 0, 10],
  [2, "deaths", 10],
);

test("days in a place are those within the period", () => {
  expect(daysIn(JOURNAL, ["homeDays"], { from: 0, until: 30 })).toBe(20);
  expect(daysIn(JOURNAL, HOUSED, { from: 15, until: 25 })).toBe(15);
  expect(daysIn(JOURNAL, HOUSED, { from: 0, until: 10 })).toBe(0);
});

test("people in a place on a day are those whose night it is", () => {
  expect(peopleIn(JOURNAL, ["hiddenNights"], 9)).toBe(1);
  expect(peopleIn(JOURNAL, ["hiddenNights"], 10)).toBe(0);
});

test("a share is of those alive, and support or waiting is no second day", () => {
  expect(shareOn(JOURNAL, HOUSED, 9)).toBe(0);
  expect(shareOn(JOURNAL, HOUSED, 10)).toBe(1 / 2);
  expect(shareOn(JOURNAL, HOUSED, 25)).toBe(1);
  expect(shareOfTime(JOURNAL, HOUSED, { from: 0, until: 30 })).toBe(28 / 70);
});

test("people with so many days have them in one stay or several", () => {
  const all = { from: 0, until: 30 };
  const shelters = [
    "shelterNightsRefunded",
    "shelterNightsUnrefunded",
  ] as const;
  expect(peopleWith(JOURNAL, 3, shelters, all, 22)).toBe(1);
  expect(peopleWith(JOURNAL, 3, shelters, all, 23)).toBe(0);
});
