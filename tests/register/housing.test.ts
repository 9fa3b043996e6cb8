import { expect, test } from "vitest";
import {
  backInHomelessness,
  daysToHome,
  firstMoveIns,
  followedMoveIns,
  NEVER,
  retention,
} from "../../src/model/register/housing";
import { arriving, journalOf } from "./lines";

// Anna moves in on day 10 and stays; Bo, who comes on day 5, moves in on day 25, loses the home on day 40 and has another
// from day 60; Carl moves in on day 30 and dies on day 45; Dorte never does.
const JOURNAL = journalOf(
  [0, "roughNights", 0, 10],
  [0, "moveIns", 10],
  [0, "homeDays", 10, 70],
  [0, "homeDays", 70, 100],
  [1, "hiddenNights", 5, 25],
  [1, "moveIns", 25],
  [1, "homeDays", 25, 40],
  [1, "losses", 40],
  [1, "roughNights", 40, 60],
  [1, "moveIns", 60],
  [1, "homeDays", 60, 100],
  [2, "roughNights", 0, 30],
  [2, "moveIns", 30],
  [2, "homeDays", 30, 45],
  [2, "deaths", 45],
  [3, "roughNights", 0, 100],
);
const PEOPLE = arriving(0, 5, 0, 0);
const HORIZON = 100;

test("the first move counts, not a later one", () => {
  expect([...firstMoveIns(JOURNAL, 4)]).toEqual([10, 25, 30, NEVER]);
});

test("days to a home run from a person's own first day, for those who get one", () => {
  expect(daysToHome(JOURNAL, PEOPLE)).toBe((10 + 20 + 30) / 3);
});

test("moves too near either end cannot be followed", () => {
  const followed = (before: number, after: number) => [
    ...followedMoveIns(JOURNAL, PEOPLE, HORIZON, { before, after }),
  ];
  expect(followed(20, 0)).toEqual([NEVER, 25, 30, NEVER]);
  expect(followed(21, 0)).toEqual([NEVER, NEVER, 30, NEVER]);
  expect(followed(0, 75)).toEqual([10, 25, NEVER, NEVER]);
  expect(followed(0, 76)).toEqual([10, NEVER, NEVER, NEVER]);
});

test("retention is of those alive, and another home is a home", () => {
  expect(retention(JOURNAL, PEOPLE, HORIZON, 10)).toBe(1);
  expect(retention(JOURNAL, PEOPLE, HORIZON, 20)).toBe(1 / 2); // Bo homeless, Carl dead
  expect(retention(JOURNAL, PEOPLE, HORIZON, 40)).toBe(1); // Bo again housed
});

test("a night in homelessness after moving in is a return, whoever is housed again", () => {
  expect(backInHomelessness(JOURNAL, PEOPLE, HORIZON, 15)).toBe(0);
  expect(backInHomelessness(JOURNAL, PEOPLE, HORIZON, 16)).toBe(1 / 3);
  expect(backInHomelessness(JOURNAL, PEOPLE, HORIZON, 75)).toBe(1 / 2);
});
