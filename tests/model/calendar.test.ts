import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  addYears,
  budgetYearEnds,
  dayOf,
  isoOf,
  monthsLaterOfDays,
} from "../../src/model/calendar";

const START = "2026-01-01";

describe("days", () => {
  test.each([
    ["2026-01-01", 0],
    ["2025-12-31", -1],
    ["2026-03-01", 31 + 28],
    ["2027-01-01", 365],
    ["2028-02-29", 365 + 365 + 31 + 28],
    ["2029-01-01", 365 + 365 + 366],
    ["2023-10-01", -(31 + 30 + 31 + 366 + 365)],
  ])("%s is day %i from 1 January 2026, and back", (iso, day) => {
    expect(dayOf(iso, START)).toBe(day);
    expect(isoOf(day, START)).toBe(iso);
  });

  test.each([
    ["2000-02-29", "2000-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2024-02-28", "2024-03-01", 2],
    ["2100-02-28", "2100-03-01", 1],
  ])("from %s to %s the calendar has %i days", (from, until, days) => {
    expect(dayOf(until, from)).toBe(days);
  });

  test("agrees with the platform's calendar on every day of four centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -73_000, max: 73_000 }), (day) => {
        const platform = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
        expect(isoOf(day, START)).toBe(platform.slice(0, 10));
        expect(dayOf(isoOf(day, START), START)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-04-00",
    "26-04-01",
    "2026-4-1",
    "2026-04-01T00:00",
    "",
  ])("%s is no date, and the error says what to write", (iso) => {
    expect(() => dayOf(iso, START)).toThrow(
      new RangeError(
        `"${iso}" is not a date; write year-month-day, as in 2026-04-01.`,
      ),
    );
    expect(() => addYears(iso, 1)).toThrow(RangeError);
  });

  test("half days and years beyond four digits are refused", () => {
    expect(() => isoOf(0.5, START)).toThrow("0.5 is not a whole day");
    expect(() => addMonths(START, 1.5)).toThrow("whole number of months");
    expect(() => addYears("9999-06-01", 1)).toThrow("four digits");
  });
});

describe("months and years", () => {
  test.each([
    ["2026-02-01", 1, "2026-03-01"],
    ["2026-03-01", 6, "2026-09-01"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-08-31", 6, "2027-03-01"], // February keeps its last day inside the six months
    ["2026-01-31", 1, "2026-03-01"],
    ["2028-01-31", 1, "2028-03-01"],
    ["2028-01-29", 1, "2028-02-29"],
    ["2026-03-31", 1, "2026-05-01"],
    ["2026-11-30", 3, "2027-03-01"],
  ])("%s and %i months is %s", (iso, months, later) => {
    expect(addMonths(iso, months)).toBe(later);
  });

  test.each([
    ["2025-02-28", 1, "2026-02-28"],
    ["2027-02-28", 1, "2028-02-28"],
    ["2028-02-29", 1, "2029-03-01"],
    ["2028-02-29", 4, "2032-02-29"],
    ["2028-02-29", -1, "2027-03-01"],
    ["2023-10-01", 1, "2024-10-01"],
  ])("%s and %i years is %s", (iso, years, later) => {
    expect(addYears(iso, years)).toBe(later);
  });

  test("the table of later days is addMonths for each day", () => {
    const table = monthsLaterOfDays(START, -800, 1600, 12);
    expect(table.length).toBe(2401);
    table.forEach((later, i) =>
      expect(isoOf(later, START)).toBe(addMonths(isoOf(i - 800, START), 12)),
    );
  });
});

describe("budget years", () => {
  test("end where the next begins", () => {
    expect([...budgetYearEnds("2026-01-01", 3)]).toEqual([365, 730, 1096]);
    expect([...budgetYearEnds("2026-07-01", 2)]).toEqual([365, 365 + 366]);
  });

  test("begun on a leap day, they end on 1 March, and on 29 February when there is one", () => {
    const ends = [...budgetYearEnds("2028-02-29", 4)].map((d) =>
      isoOf(d, "2028-02-29"),
    );
    expect(ends).toEqual([
      "2029-03-01",
      "2030-03-01",
      "2031-03-01",
      "2032-02-29",
    ]);
  });
});
