import { expect, test } from "vitest";
import { Q } from "../../src/model/ledger/quantity";
import { NEVER } from "../../src/model/register/housing";
import { ownTally } from "../../src/model/register/ownYears";
import { journalOf } from "./lines";

const JOURNAL = journalOf(
  [0, "roughNights", 0, 100],
  [0, "moveIns", 100],
  [0, "homeDays", 100, 300],
  [1, "roughNights", 0, 150],
  [1, "moveIns", 150],
  [1, "homeDays", 150, 300],
  [2, "roughNights", 0, 300],
);
const OWN_DAY = Int32Array.of(100, 150, NEVER);

test("days and events are counted from each person's own day, and those without one are left out", () => {
  const before = ownTally(JOURNAL, OWN_DAY, { from: -120, until: 0 });
  const after = ownTally(JOURNAL, OWN_DAY, { from: 0, until: 120 });
  expect(before[Q.roughNights]).toBe(100 + 120);
  expect(before[Q.homeDays]).toBe(0);
  expect(before[Q.moveIns]).toBe(0);
  expect(after[Q.roughNights]).toBe(0);
  expect(after[Q.homeDays]).toBe(240);
  expect(after[Q.moveIns]).toBe(2);
});
