import { expect, test } from "vitest";
import { meanWait } from "../../src/model/register/waiting";
import { journalOf } from "./lines";

// Anna waits from day 4 in two places and moves in on day 20. Bo waits, drops out, waits again from day 30 and moves in on
// day 33. Carl moves in on day 40 without waiting. Dorte waits and never moves in.
const JOURNAL = journalOf(
  [0, "waitingDays", 4, 12],
  [0, "waitingDays", 12, 20],
  [0, "moveIns", 20],
  [1, "waitingDays", 5, 15],
  [1, "waitingDays", 30, 33],
  [1, "moveIns", 33],
  [2, "moveIns", 40],
  [3, "waitingDays", 0, 50],
);

test("a wait is unbroken until the day of moving in, whatever places it takes", () => {
  expect(meanWait(JOURNAL, 4, { from: 0, until: 30 })).toBe(16);
  expect(meanWait(JOURNAL, 4, { from: 30, until: 35 })).toBe(3);
});

test("who need not wait counts, and who does not move in the period does not", () => {
  expect(meanWait(JOURNAL, 4, { from: 40, until: 41 })).toBe(0);
  expect(meanWait(JOURNAL, 4, { from: 0, until: 50 })).toBe((16 + 3 + 0) / 3);
});
