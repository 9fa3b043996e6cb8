import { expect, test } from "vitest";
import {
  clockParts,
  countdownOf,
  isOver,
  isPaused,
  leftAt,
  paused,
  started,
} from "../../../src/ui/rows/countdown";

const NOON = 1_800_000_000_000;
const later = (seconds: number) => NOON + seconds * 1000;

test("a clock runs, stands still, goes on and runs out", () => {
  const running = started(countdownOf(5), NOON);
  expect(leftAt(running, later(60))).toBe(240_000);
  const still = paused(running, later(60));
  expect(isPaused(still)).toBe(true);
  expect(leftAt(still, later(999))).toBe(240_000);
  const again = started(still, later(1000));
  expect(isOver(again, later(1239))).toBe(false);
  expect(isOver(again, later(1240))).toBe(true);
  expect(leftAt(again, later(2000))).toBe(0);
});

test("a clock that has run out begins anew, and one at rest is not paused", () => {
  const over = started(countdownOf(1), NOON);
  expect(leftAt(started(over, later(90)), later(90))).toBe(60_000);
  expect(isPaused(countdownOf(10))).toBe(false);
});

test("the second that has begun counts, so that 0:00 is the end", () => {
  expect(clockParts(60_000)).toEqual({ minutes: 1, seconds: 0 });
  expect(clockParts(59_001)).toEqual({ minutes: 1, seconds: 0 });
  expect(clockParts(1)).toEqual({ minutes: 0, seconds: 1 });
  expect(clockParts(0)).toEqual({ minutes: 0, seconds: 0 });
});
