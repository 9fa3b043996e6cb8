import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addYears, dayOf, isoOf } from "../../src/model/calendar";
import {
  NEVER,
  compileLaw,
  refundShare,
  sharedPrice,
  shelterUntil,
  userPart,
  type Law,
} from "../../src/model/ledger/compiledLaw";
import {
  discharge,
  openAccounts,
  resetAccounts,
  roomForPieces,
  settleInterim,
  settleShelter,
  settleSupport,
} from "../../src/model/ledger/refundAccounts";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";

const START = "2026-01-01";
const LAST_DAY = 3653;
const MODES: Partial<LawSettings>[] = (
  ["anniversary", "nextNight", "newEnrolment"] as const
).flatMap((runningYear) =>
  (["I1", "I2", "I4"] as const).flatMap((april2026) =>
    (["fromEntryIntoForce", "fromAdmission"] as const).map(
      (staysInProgress2023) => ({
        runningYear,
        april2026,
        staysInProgress2023,
      }),
    ),
  ),
);

const compiled = new Map<string, Law>();
/** The law as dated but for these settings; each is compiled once. */
function compile(settings: Partial<LawSettings> = {}): Law {
  const key = JSON.stringify(settings);
  const law =
    compiled.get(key) ??
    compileLaw({ ...LAW_AS_DATED, ...settings }, START, LAST_DAY);
  compiled.set(key, law);
  return law;
}

type Piece = [from: number, until: number, refunded: number];
type Nights = { readonly from: number; readonly until: number };

/** The pieces of one call, joined to those before where they only continue them. */
function joined(pieces: Int32Array, count: number, before: Piece[] = []) {
  const all = [...before];
  for (let i = 0; i < count; i++) {
    const from = pieces[3 * i]!;
    const until = pieces[3 * i + 1]!;
    const refunded = pieces[3 * i + 2]!;
    const last = all.at(-1);
    if (last && last[1] === from && last[2] === refunded) last[1] = until;
    else all.push([from, until, refunded]);
  }
  return all;
}

/** Settles these stays, each cut on the days of `cuts` that fall inside it. */
function settleStays(law: Law, stays: Nights[], cuts: number[] = []): Piece[] {
  const accounts = openAccounts(3);
  const pieces = new Int32Array(roomForPieces(6000));
  let all: Piece[] = [];
  for (const { from, until } of stays) {
    const inside = cuts.filter((day) => day >= from && day <= until);
    const days = [from, ...inside.sort((a, b) => a - b), until];
    for (let i = 0; i + 1 < days.length; i++) {
      const [begin, end] = [days[i]!, days[i + 1]!];
      const isFirst = i === 0;
      const count = settleShelter(
        law,
        accounts,
        1,
        begin,
        end,
        isFirst,
        pieces,
      );
      all = joined(pieces, count, all);
    }
  }
  return all;
}

const refundedNights = (pieces: Piece[]) =>
  pieces.reduce((sum, [from, until, yes]) => sum + (until - from) * yes, 0);
const refundedWithin = (pieces: Piece[], first: number, end: number) =>
  pieces.reduce(
    (sum, [from, until, yes]) =>
      sum + yes * Math.max(0, Math.min(until, end) - Math.max(from, first)),
    0,
  );
const allNights = (spans: Nights[]) =>
  spans.reduce((sum, { from, until }) => sum + until - from, 0);

/** Stays in order, from up to four years before the start and on: pairs of a gap and a length. */
const calendars = fc
  .record({
    first: fc.integer({ min: -1400, max: 200 }),
    lengths: fc.array(
      fc.tuple(
        fc.oneof(
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ max: 500, min: 0 }),
        ),
        fc.oneof(
          fc.integer({ min: 0, max: 90 }),
          fc.integer({ max: 900, min: 1 }),
        ),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ first, lengths }) => {
    let day = first;
    return lengths.map(([gap, length]): Nights => {
      const from = day + gap;
      day = from + length;
      return { from, until: day };
    });
  });
const modes = fc.constantFrom(...MODES).map((mode) => compile(mode));
const cuts = fc.array(fc.integer({ min: -1400, max: 4000 }), { maxLength: 12 });

describe("properties of settleShelter", () => {
  test("pieces are the nights: in order, none lost, none twice, 0 and 1 in turn", () => {
    fc.assert(
      fc.property(modes, calendars, (law, stays) => {
        const pieces = new Int32Array(roomForPieces(1000));
        const accounts = openAccounts(1);
        for (const { from, until } of stays) {
          const count = settleShelter(
            law,
            accounts,
            0,
            from,
            until,
            true,
            pieces,
          );
          const runs = Array.from({ length: count }, (_, i) => [
            ...pieces.subarray(3 * i, 3 * i + 3),
          ]);
          const isNext = (day: number, flag: number) => (run: number[]) =>
            run[0] === day && run[1]! > day && run[2] === flag;
          let [day, flag] = [from, runs[0]?.[2] ?? 0];
          for (const run of runs) {
            if (!isNext(day, flag)(run))
              expect.fail(`[${run.join()}] after ${day}`);
            [day, flag] = [run[1]!, 1 - flag];
          }
          expect(day).toBe(until);
        }
      }),
    );
  });

  test("a stay settled in segments is the stay settled at once", () => {
    fc.assert(
      fc.property(modes, calendars, cuts, (law, stays, days) => {
        const once = settleStays(law, stays);
        expect(settleStays(law, stays, days)).toEqual(once);
        expect(
          settleStays(law, stays, [...days, dayOf("2023-10-01", START), 90]),
        ).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test("no running year of I2 has more refunded nights than its quota", () => {
    const law = compile();
    const [entry, april] = [dayOf("2023-10-01", START), 90];
    fc.assert(
      fc.property(calendars, (stays) => {
        const counted = stays.find(({ until }) => until > entry);
        if (!counted) return;
        const pieces = settleStays(law, stays);
        let year = Math.max(entry, counted.from);
        while (year < stays.at(-1)!.until) {
          const next = dayOf(addYears(isoOf(year, START), 1), START);
          const all = refundedWithin(pieces, year, next);
          const late = refundedWithin(pieces, Math.max(year, april), next);
          expect(all).toBeLessThanOrEqual(year < april ? 120 : 90);
          expect(late).toBeLessThanOrEqual(Math.max(0, 90 - (all - late)));
          year = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("I2 refunds at most what I1 does, and at most what I4 does; I1 exceeds I4 by 30 nights at most", () => {
    fc.assert(
      fc.property(
        calendars,
        fc.constantFrom(
          ...(["anniversary", "nextNight", "newEnrolment"] as const),
        ),
        (stays, runningYear) => {
          const by = (april2026: LawSettings["april2026"]) =>
            refundedNights(
              settleStays(compile({ april2026, runningYear }), stays),
            );
          const [I1, I2, I4] = [by("I1"), by("I2"), by("I4")];
          expect(I2).toBeLessThanOrEqual(I1);
          expect(I2).toBeLessThanOrEqual(I4);
          expect(I1 - I4).toBeLessThanOrEqual(120 - 90);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("I1 is at most I4 where 30 nights or more were used when the quota fell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -270, max: 60 }),
        fc.integer({ min: 0, max: 900 }),
        (from, length) => {
          const stays = [{ from, until: Math.max(90, from + length) }];
          const by = (april2026: LawSettings["april2026"]) =>
            refundedNights(settleStays(compile({ april2026 }), stays));
          expect(by("I1")).toBeLessThanOrEqual(by("I4"));
        },
      ),
    );
  });

  test("the old law refunds every night, no refund none", () => {
    fc.assert(
      fc.property(calendars, (stays) => {
        const by = (regime: LawSettings["regime"]) =>
          refundedNights(settleStays(compile({ regime }), stays));
        expect(by("before2023")).toBe(allNights(stays));
        expect(by("none")).toBe(0);
        expect(by("asDated")).toBeLessThanOrEqual(allNights(stays));
      }),
    );
  });
});

describe("properties of the settling after a discharge", () => {
  const spans = fc.record({
    decided: fc.boolean(),
    begins: fc.integer({ min: 0, max: 500 }),
    length: fc.integer({ min: 0, max: 1200 }),
    cut: fc.integer({ min: 0, max: 1200 }),
    sixMonths: fc.constantFrom("calendarMonths" as const, "days" as const),
  });

  test.each([
    ["§ 85 a", settleSupport],
    ["§ 107", settleInterim],
  ])("%s in two segments is as at once", (_, settle) => {
    fc.assert(
      fc.property(spans, ({ decided, begins, length, cut, sixMonths }) => {
        const law = compile({ sixMonths });
        const accounts = openAccounts(2);
        discharge(law, accounts, 0, 10, decided);
        discharge(law, accounts, 1, 10, decided);
        const [from, until] = [10 + begins, 10 + begins + length];
        const middle = Math.min(until, from + cut);
        const [a, b] = [new Int32Array(6), new Int32Array(6)];
        const once = joined(a, settle(law, accounts, 0, from, until, a));
        const half = joined(b, settle(law, accounts, 1, from, middle, b));
        const both = joined(
          b,
          settle(law, accounts, 1, middle, until, b),
          half,
        );
        expect(both).toEqual(once);
        expect(accounts.interimDaysUsed[1]).toBe(accounts.interimDaysUsed[0]);
        expect(accounts.wentToInterim[1]).toBe(accounts.wentToInterim[0]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the accounts", () => {
  test("one person's stays are not another's", () => {
    const law = compile();
    const accounts = openAccounts(3);
    const pieces = new Int32Array(6);
    settleShelter(law, accounts, 0, 100, 200, true, pieces);
    settleShelter(law, accounts, 2, 150, 160, true, pieces);
    discharge(law, accounts, 2, 160, true);
    expect([...accounts.usedNights]).toEqual([90, 0, 10]);
    expect([...accounts.runningYearStart]).toEqual([100, NEVER, 150]);
    expect([...accounts.runningYearEnd]).toEqual([465, NEVER, 515]);
    expect([...accounts.firstDischarge]).toEqual([NEVER, NEVER, 160]);
  });

  test("a past is settled on negative days: three years before the start the table still holds", () => {
    const law = compile();
    const accounts = openAccounts(1);
    const pieces = new Int32Array(roomForPieces(1100));
    const from = dayOf("2023-01-01", START);
    const count = settleShelter(law, accounts, 0, from, 0, true, pieces);
    const [entry, year2, year3] = [
      "2023-10-01",
      "2024-10-01",
      "2025-10-01",
    ].map((iso) => dayOf(iso, START)) as [number, number, number];
    expect(joined(pieces, count)).toEqual([
      [from, entry + 120, 1],
      [entry + 120, year2, 0],
      [year2, year2 + 120, 1],
      [year2 + 120, year3, 0],
      [year3, 0, 1], // 92 nights, October to December
    ]);
    expect(accounts.usedNights[0]).toBe(92);
  });

  test("days outside the table are reckoned by the calendar", () => {
    const [near, far] = [compile(), compileLaw(LAW_AS_DATED, START, 20_000)];
    const run = (law: Law) => settleStays(law, [{ from: 9000, until: 10_000 }]);
    expect(run(near)).toEqual(run(far));
    expect(refundedNights(run(near))).toBe(90 * 3);
  });

  test("resetAccounts takes the past away, of the first persons only", () => {
    const law = compile();
    const accounts = openAccounts(2);
    const pieces = new Int32Array(6);
    for (const p of [0, 1]) {
      settleShelter(law, accounts, p, 100, 200, true, pieces);
      discharge(law, accounts, p, 200, true);
      settleInterim(law, accounts, p, 200, 230, pieces);
    }
    resetAccounts(accounts, 1);
    const fresh = openAccounts(1);
    for (const field of Object.keys(accounts) as (keyof typeof accounts)[]) {
      expect([field, accounts[field][0]]).toEqual([field, fresh[field][0]]);
      expect([field, accounts[field][1]]).not.toEqual([field, fresh[field][0]]);
    }
  });

  test("pieces that are too short are an error, not a loss", () => {
    const law = compile();
    const accounts = openAccounts(1);
    expect(() =>
      settleShelter(law, accounts, 0, 100, 300, true, new Int32Array(3)),
    ).toThrow("pieces has room for 1 pieces only");
  });
});

describe("the compiled law", () => {
  test("survives being sent to a worker", () => {
    const law = compile({ april2026: "I4", runningYear: "nextNight" });
    const sent = structuredClone(law);
    expect(sent).toEqual(law);
    const stays = [{ from: -300, until: 500 }];
    expect(settleStays(sent, stays)).toEqual(settleStays(law, stays));
  });

  test.each([
    ["asDated", 0.5],
    ["before2023", 0.5],
    ["none", 0],
  ] as const)("regime %s: the state's share is %d", (regime, share) => {
    expect(refundShare(compile({ regime }))).toBe(share);
  });

  test.each([
    ["ignored", 1507, 0],
    ["beforeSharing", 1507 - 97, 97],
    ["afterSharing", 1507, 97],
  ] as const)("user payment %s: %d kr. are shared", (userPayment, kr, user) => {
    const law = compile({ userPayment });
    expect(sharedPrice(law, 1507, 97)).toBe(kr);
    expect(userPart(law, 97)).toBe(user);
  });

  test("the day of discharge is settled where it counts", () => {
    expect(shelterUntil(compile(), 40)).toBe(40);
    expect(shelterUntil(compile({ dischargeDayCounts: true }), 40)).toBe(41);
  });

  test("a wrong start date is refused", () => {
    expect(() => compileLaw(LAW_AS_DATED, "2026-02-30", 10)).toThrow(
      `"2026-02-30" is not a date`,
    );
  });
});
