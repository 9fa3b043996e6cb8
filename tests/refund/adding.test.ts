import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, isoOf } from "../../src/model/calendar";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";
import {
  refundsOfCalendar,
  type Place,
  type Stay,
} from "../../src/model/ledger/refundsOfCalendar";
import { detailText, refundText } from "../../src/model/refund/refundFile";
import { cellsOf, fileOf, line, settled } from "./file";

/** Stays of one place, one after another: pairs of a gap and a length. */
const chain = (place: Place) =>
  fc
    .record({
      first: fc.integer({ min: 0, max: 1800 }),
      pairs: fc.array(
        fc.tuple(
          fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
          fc.integer({ min: 0, max: 400 }),
          fc.boolean(),
          fc.integer({ min: 10_000, max: 30_000_000 }), // 1 to 3,000 kr., four decimals
        ),
        { maxLength: 4 },
      ),
    })
    .map(({ first, pairs }) => {
      let day = first;
      return pairs.map(([gap, length, decidedBeforeDischarge, units]): Stay => {
        const from = day + gap;
        day = from + length;
        return {
          place,
          from: isoOf(from, "2021-06-01"),
          until: isoOf(day, "2021-06-01"),
          decidedBeforeDischarge,
          dailyPrice: units / 10_000,
        };
      });
    });
const calendars = fc
  .tuple(chain("110"), chain("107"), chain("85a"))
  .map((chains) => chains.flat())
  .filter((stays) => stays.length > 0);

const laws: fc.Arbitrary<LawSettings> = fc
  .record({
    regime: fc.constantFrom("asDated", "asDated", "before2023", "none"),
    april2026: fc.constantFrom("I1", "I2", "I4"),
    runningYear: fc.constantFrom("anniversary", "nextNight", "newEnrolment"),
    dischargeDayCounts: fc.boolean(),
    sixMonths: fc.constantFrom("calendarMonths", "days"),
    userPayment: fc.constantFrom("ignored", "beforeSharing", "afterSharing"),
    especiallyExpensive: fc.boolean(),
  })
  .map((settings) => ({ ...LAW_AS_DATED, ...settings }) as LawSettings);

const PERSONS = 20;
const FILES = 100; // of twenty calendars: 2,000
const files = fc.array(calendars, { minLength: PERSONS, maxLength: PERSONS });

const PAYMENT = 0.9; // kr. a night, less than any price
const textOf = (persons: readonly Stay[][]) =>
  fileOf(
    ...persons.flatMap((stays, p) =>
      stays.map((s) =>
        line(s.place, s.from, s.until, {
          person: `P${p}`,
          decided: s.decidedBeforeDischarge ? "yes" : "",
          price: s.dailyPrice!.toFixed(4),
        }),
      ),
    ),
  );

/** A printed amount in øre. */
const ore = (cell: string) => {
  expect(cell).toMatch(/^-?\d+\.\d\d$/);
  return Number(cell.replace(".", ""));
};
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

describe("2,000 random calendars", () => {
  test("are settled as one by one, on a law compiled once", () => {
    fc.assert(
      fc.property(files, laws, (persons, law) => {
        const all = settled(textOf(persons), law, PAYMENT * 10_000);
        expect(all.persons).toHaveLength(PERSONS);
        for (const [p, stays] of persons.entries()) {
          const alone = refundsOfCalendar(
            stays.map((stay) =>
              stay.place === "110" ? { ...stay, userPayment: PAYMENT } : stay,
            ),
            law,
          );
          const here = all.persons[p]!;
          const stretches = here.lines
            .filter(({ place }) => place !== "176")
            .map(({ place, from, until, refunded, rule }) => ({
              place,
              from,
              until,
              refunded,
              rule,
            }));
          expect(stretches).toEqual(alone.stretches);
          expect(here.days).toEqual(alone.days);
          const { gross, user, state, municipality } = alone.money;
          const near = (kr: number) => (found: number) =>
            Math.abs(found - 100 * kr) < 0.5001;
          expect(here.gross).toSatisfy(near(gross));
          expect(here.user).toSatisfy(near(user));
          expect(here.state).toSatisfy(near(state));
          expect(Math.abs(here.municipality - 100 * municipality)).toBeLessThan(
            1.51,
          );
        }
      }),
      { numRuns: FILES },
    );
  });

  test("stretches are the nights, none lost, none twice; a day of discharge that counts is one more", () => {
    fc.assert(
      fc.property(files, laws, (persons, law) => {
        const detail = cellsOf(detailText(settled(textOf(persons), law), "en"));
        for (const [p, stays] of persons.entries()) {
          const own = detail.filter(([person]) => person === `P${p}`);
          for (const place of ["110", "107", "85a"]) {
            const rows = own.filter(([, at]) => at === place);
            for (const [, , from, until, days] of rows)
              expect(Number(days)).toBe(dayOf(until!, from!));
            const counted = place === "110" && law.dischargeDayCounts ? 1 : 0;
            const nights = stays
              .filter((stay) => stay.place === place)
              .flatMap(({ from, until }) =>
                Array.from(
                  { length: dayOf(until, from) + counted },
                  (_, i) => dayOf(from, "2021-06-01") + i,
                ),
              );
            expect(sum(rows.map(([, , , , days]) => Number(days)))).toBe(
              new Set(nights).size,
            );
          }
        }
      }),
      { numRuns: FILES },
    );
  });

  test("printed, persons add up to TOTAL and stretches to persons, to the øre", () => {
    fc.assert(
      fc.property(files, laws, (persons, law) => {
        const refunds = settled(textOf(persons), law, PAYMENT * 10_000);
        const [, ...rows] = cellsOf(refundText(refunds));
        const total = rows.pop()!;
        expect(total[0]).toBe("TOTAL");
        for (let c = 1; c <= 6; c++)
          expect(sum(rows.map((row) => Number(row[c])))).toBe(Number(total[c]));
        for (const c of [7, 8])
          expect(sum(rows.map((row) => ore(row[c]!)))).toBe(ore(total[c]!));
        const detail = cellsOf(detailText(refunds, "da"));
        for (const row of rows) {
          const own = detail.filter(([person]) => person === row[0]);
          for (const c of [7, 8])
            expect(sum(own.map((cells) => ore(cells[c]!)))).toBe(ore(row[c]!));
          const refunded = own.filter((cells) => cells[5] === "true");
          expect(sum(refunded.map((cells) => Number(cells[4])))).toBe(
            sum([1, 3, 5].map((c) => Number(row[c]))),
          );
        }
      }),
      { numRuns: FILES },
    );
  });
});

test("half øre are rounded once for a person, not once for a stretch", () => {
  // 0.01 kr. a day, one refunded day each: half an øre three times
  const text = fileOf(
    ...["2026-05-01", "2026-06-01", "2026-07-01"].map((from) =>
      line("110", from, 1, { price: "0.01" }),
    ),
  );
  const { persons, total } = settled(text);
  expect(total).toMatchObject({ gross: 3, state: 2, municipality: 1 });
  expect(persons[0]!.lines.map(({ state }) => state)).toEqual([1, 0, 1]);
});
