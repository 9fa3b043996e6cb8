import { describe, expect, test } from "vitest";
import { addMonths } from "../../src/model/calendar";
import type { LawSettings } from "../../src/model/ledger/refundLaw";
import type { RefundDays } from "../../src/model/ledger/refundsOfCalendar";
import { refundText } from "../../src/model/refund/refundFile";
import { cellsOf, fileOf, line, settled } from "./file";

// The worked cases of tests/laws, as rows of a municipality's file.

const COLUMN = { "110": 1, "107": 3, "85a": 5 } as const;

/** [refunded, unrefunded] days of a place, read from the person's printed row. */
function days(
  place: keyof typeof COLUMN,
  lines: readonly string[],
  settings: Partial<LawSettings> = {},
) {
  const row = cellsOf(refundText(settled(fileOf(...lines), settings)))[1]!;
  return [Number(row[COLUMN[place]]), Number(row[COLUMN[place] + 1])];
}

const nights = (count: number, from: string) => line("110", from, count);

describe("the quota of § 110 in its three readings", () => {
  test.each([
    ["A", [nights(200, "2026-02-01")], [120, 80], [90, 110], [149, 51]],
    ["A0", [nights(200, "2025-02-01")], [120, 80], [120, 80], [120, 80]],
    ["A1", [nights(200, "2026-05-01")], [90, 110], [90, 110], [90, 110]],
    [
      "B1",
      [nights(60, "2025-03-01"), nights(50, "2025-09-01")],
      [110, 0],
      [110, 0],
      [110, 0],
    ],
    [
      "B2",
      [nights(60, "2025-12-01"), nights(50, "2026-05-01")],
      [110, 0],
      [90, 20],
      [110, 0],
    ],
    [
      "B3",
      [nights(60, "2026-05-01"), nights(50, "2026-09-01")],
      [90, 20],
      [90, 20],
      [90, 20],
    ],
    ["C", [nights(150, "2025-12-02")], [120, 30], [120, 30], [150, 0]],
    ["D", [nights(150, "2025-12-22")], [120, 30], [100, 50], [150, 0]],
    ["E", [nights(365, "2026-01-01")], [120, 245], [90, 275], [180, 185]],
    ["H 2026", [nights(131, "2026-05-01")], [90, 41], [90, 41], [90, 41]],
    ["H 2025", [nights(131, "2025-05-01")], [120, 11], [120, 11], [120, 11]],
    ["fresh 90", [nights(140, "2026-03-12")], [120, 20], [90, 50], [110, 30]],
    [
      "I4, anniversary",
      [nights(365, "2025-06-01"), nights(100, "2026-06-01")],
      [210, 255],
      [210, 255],
      [271, 194],
    ],
  ])("%s", (_, lines, I1, I2, I4) => {
    expect({
      I1: days("110", lines, { april2026: "I1" }),
      I2: days("110", lines),
      I4: days("110", lines, { april2026: "I4" }),
    }).toEqual({ I1, I2, I4 });
  });

  test.each([
    ["F1", [nights(90, "2026-05-01"), nights(100, "2027-04-01")], 160, 160, 90],
    [
      "F2",
      [nights(30, "2026-05-01"), nights(150, "2028-03-01")],
      180,
      120,
      120,
    ],
    ["G", [nights(730, "2026-06-01")], 180, 180, 90],
  ])("running years, %s", (_, lines, anniversary, nextNight, newEnrolment) => {
    expect([
      days("110", lines)[0],
      days("110", lines, { runningYear: "nextNight" })[0],
      days("110", lines, { runningYear: "newEnrolment" })[0],
    ]).toEqual([anniversary, nextNight, newEnrolment]);
  });

  test.each([
    ["2026-03-31", "I1", 120],
    ["2026-03-31", "I2", 90],
    ["2026-03-31", "I4", 91],
    ["2026-04-01", "I1", 90],
    ["2026-04-01", "I2", 90],
    ["2026-04-01", "I4", 90],
  ] as const)("150 nights from %s by %s: %i", (from, april2026, expected) => {
    expect(days("110", [nights(150, from)], { april2026 })[0]).toBe(expected);
  });

  test.each([
    ["2023-09-30", 1, 1],
    ["2023-09-30", 150, 121],
    ["2023-10-01", 150, 120],
    ["2023-01-01", 273, 273],
    ["2023-01-01", 393, 393],
    ["2023-01-01", 423, 393],
  ])("from %s, of %i nights %i", (from, count, expected) => {
    expect(days("110", [nights(count, from)])[0]).toBe(expected);
  });

  test.each([
    ["2025-04-20", 120],
    ["2025-04-21", 120],
    ["2025-04-22", 121],
    ["2025-05-01", 130],
  ])("120 nights from 1 May 2024 and 10 from %s: %i", (from, expected) => {
    const lines = [nights(120, "2024-05-01"), nights(10, from)];
    expect(days("110", lines)[0]).toBe(expected);
  });

  test("a running year from 29 February; an enrolment without a night", () => {
    const leap = nights(120, "2024-02-29");
    expect(days("110", [leap, nights(1, "2025-02-28")])).toEqual([120, 1]);
    expect(days("110", [leap, nights(1, "2025-03-01")])).toEqual([121, 0]);
    const enrolment = [nights(0, "2024-05-01"), nights(200, "2025-01-01")];
    expect(days("110", enrolment)).toEqual([200, 0]);
  });

  test.each([
    ["2023-07-01", 212, "fromEntryIntoForce", 212],
    ["2023-07-01", 212, "fromAdmission", 120],
    ["2023-05-01", 366, "fromAdmission", 153],
    ["2023-05-01", 376, "fromAdmission", 163],
    ["2022-09-01", 595, "fromAdmission", 485],
    ["2022-09-01", 595, "fromEntryIntoForce", 515],
    ["2022-10-01", 565, "fromAdmission", 485],
  ] as const)(
    "under way on 1 October 2023: %s, %i nights, %s: %i",
    (from, count, staysInProgress2023, expected) => {
      const [given] = days("110", [nights(count, from)], {
        staysInProgress2023,
      });
      expect(given).toBe(expected);
    },
  );

  test.each([
    ["asDated", 90],
    ["before2023", 200],
    ["none", 0],
  ] as const)("regime %s: %i of 200", (regime, expected) => {
    const lines = [nights(200, "2026-02-01")];
    expect(days("110", lines, { regime })).toEqual([expected, 200 - expected]);
  });

  test("the day of discharge counts if asked for, and once on a readmission", () => {
    const settings = { dischargeDayCounts: true };
    const apart = [nights(40, "2026-05-01"), nights(60, "2026-08-01")];
    expect(days("110", apart, settings)).toEqual([90, 12]);
    const together = [nights(40, "2026-05-01"), nights(20, "2026-06-10")];
    expect(days("110", together, settings)).toEqual([61, 0]);
  });
});

describe("after a discharge on 1 March 2026", () => {
  const DISCHARGE = "2026-03-01";
  const shelter = (
    until: string,
    decided = "yes",
    from = addMonths(until, -1),
  ) => line("110", from, until, { decided });
  const yes = shelter(DISCHARGE);
  const no = shelter(DISCHARGE, "no");
  const again = (decided: string) =>
    shelter("2026-12-01", decided, "2026-09-01");
  const thirty = line("85a", DISCHARGE, "2028-09-01");

  test.each<[string, string[], [number, number]]>([
    ["decided before: 24 months of 30", [yes, thirty], [731, 184]],
    ["decided one day after: nothing", [no, thirty], [0, 915]],
    [
      "readmitted: the clock runs on",
      [
        yes,
        line("85a", DISCHARGE, "2026-09-01"),
        again("yes"),
        line("85a", "2026-12-01", "2028-09-01"),
      ],
      [731 - 91, 184],
    ],
    ["support goes on meanwhile", [yes, again("yes"), thirty], [731, 184]],
    ["the second undecided", [yes, again("no"), thirty], [731, 184]],
    ["only the second decided", [no, again("yes"), thirty], [456, 459]],
    ["the last day", [yes, line("85a", "2028-02-29", 1)], [1, 0]],
    ["a day too late", [yes, line("85a", "2028-03-01", 1)], [0, 1]],
    ["never in § 110", [thirty], [0, 915]],
    [
      "while still in § 110",
      [yes, line("85a", "2026-02-01", DISCHARGE)],
      [0, 28],
    ],
    [
      "discharged the day before the law",
      [shelter("2023-09-30"), line("85a", "2023-10-01", "2025-09-30")],
      [0, 730],
    ],
    [
      "discharged on its first day",
      [shelter("2023-10-01"), line("85a", "2023-10-01", "2025-10-02")],
      [731, 1],
    ],
    [
      "a second period",
      [yes, shelter("2028-03-01"), line("85a", "2028-03-01", "2030-04-01")],
      [730, 31],
    ],
    [
      "one day too early for one",
      [yes, shelter("2028-02-29"), line("85a", "2028-03-01", "2030-04-01")],
      [0, 761],
    ],
    [
      "by way of § 107, undecided (stk. 1, nr. 2)",
      [
        no,
        line("107", DISCHARGE, "2026-05-01"),
        line("85a", "2026-05-01", "2028-04-01"),
      ],
      [670, 31],
    ],
    [
      "a day late for that",
      [
        no,
        line("107", "2026-03-02", "2026-05-01"),
        line("85a", "2026-05-01", "2026-06-01"),
      ],
      [0, 31],
    ],
    [
      "after eight months of § 107",
      [
        yes,
        line("107", DISCHARGE, "2026-11-01"),
        line("85a", "2026-11-01", "2028-11-01"),
      ],
      [486, 245],
    ],
  ])("§ 85 a, %s", (_, lines, expected) => {
    expect(days("85a", lines)).toEqual(expected);
  });

  test("no second period, if the switch says no", () => {
    const lines = [
      yes,
      shelter("2028-03-01"),
      line("85a", "2028-03-01", "2030-04-01"),
    ];
    expect(days("85a", lines, { secondPeriod: false })).toEqual([0, 761]);
  });

  const several = [
    yes,
    line("107", DISCHARGE, "2026-05-01"),
    line("107", "2026-06-01", "2026-09-01"),
    line("107", "2026-12-01", "2027-02-01"),
  ];
  test.each<[string, string[], [number, number], Partial<LawSettings>]>([
    [
      "eight months",
      [yes, line("107", DISCHARGE, "2026-11-01")],
      [184, 61],
      {},
    ],
    [
      "ten months after",
      [yes, line("107", "2027-01-01", "2027-07-01")],
      [59, 122],
      {},
    ],
    ["undecided", [no, line("107", DISCHARGE, "2026-05-01")], [0, 61], {}],
    ["several, calendar months", several, [184, 31], {}],
    ["several, by days", several, [180, 35], { sixMonths: "days" }],
    [
      "from 31 August",
      [yes, line("107", "2026-08-31", "2027-03-31")],
      [182, 30],
      {},
    ],
    ["the year's last day", [yes, line("107", "2027-02-28", 1)], [1, 0], {}],
    ["the day after", [yes, line("107", "2027-03-01", 1)], [0, 1], {}],
    [
      "before 2023",
      [yes, line("107", DISCHARGE, 31)],
      [0, 31],
      { regime: "before2023" },
    ],
    [
      "no refund",
      [yes, line("107", DISCHARGE, 31)],
      [0, 31],
      { regime: "none" },
    ],
  ])("§ 107, %s", (_, lines, expected, settings) => {
    expect(days("107", lines, settings)).toEqual(expected);
  });
});

describe("kroner", () => {
  const money = (
    price: string,
    settings: Partial<LawSettings> = {},
    userPayment = 0,
  ) => {
    const text = fileOf(line("110", "2026-02-01", 200, { price }));
    const refunds = settled(text, settings, userPayment);
    return cellsOf(refundText(refunds))[1]!.slice(-2);
  };

  test.each([
    ["I1", "90420.00", "210980.00"],
    ["I2", "67815.00", "233585.00"],
    ["I4", "112271.50", "189128.50"],
  ] as const)("case A at 1,507 kr. by %s", (april2026, state, municipality) => {
    expect(money("1507", { april2026 })).toEqual([state, municipality]);
  });

  test.each([
    ["ignored", "67815.00", "233585.00"],
    ["beforeSharing", "63450.00", "218550.00"],
    ["afterSharing", "67815.00", "214185.00"],
  ] as const)("97 kr. a night %s", (userPayment, state, municipality) => {
    expect(money("1507", { userPayment }, 970_000)).toEqual([
      state,
      municipality,
    ]);
  });

  test("§ 85 a for 30 months at 86,000/365 kr.: half of 731 days", () => {
    const text = fileOf(
      line("110", "2026-02-01", "2026-03-01", { decided: "1" }),
      line("85a", "2026-03-01", "2028-09-01", { price: "235.6164" }),
    );
    const { state, gross } = settled(text).total;
    expect(state / 100).toBeCloseTo((731 * 86_000) / 365 / 2, 1);
    expect(gross / 100).toBeCloseTo((915 * 86_000) / 365, 1);
  });

  test("§ 176 comes on top, month by month", () => {
    const text = fileOf(
      line("110", "2022-01-01", "2023-01-01", { price: "4000" }),
    );
    const own = {
      share: 0.5,
      quotaNights: 90,
      supportYears: 2,
      interimMonths: 6,
    };
    const law = { regime: "own", own, especiallyExpensive: true } as const;
    const { state, municipality } = settled(text, law).total;
    const above = (days: number) => 0.25 * (days * 4000 - 860_000 / 12);
    const expected = 90 * 2000 + 5 * above(31) + 4 * above(30);
    expect(state).toBe(Math.round(expected * 100));
    expect(municipality).toBe(365 * 400_000 - state);
    const without = { ...law, especiallyExpensive: false };
    expect(settled(text, without).total.state).toBe(90 * 200_000);
  });
});

test("every kind of day has its column", () => {
  const text = fileOf(
    line("110", "2026-02-01", 200, { decided: "yes" }),
    line("107", "2026-08-20", 250),
    line("85a", "2027-04-27", 500),
  );
  const { persons } = settled(text);
  const kinds: RefundDays = {
    refunded110: 90,
    unrefunded110: 110,
    refunded107: 184,
    unrefunded107: 66,
    refunded85a: 481,
    unrefunded85a: 19,
  };
  expect(persons[0]!.days).toEqual(kinds);
  const row = cellsOf(refundText(settled(text)))[1]!;
  expect(row.slice(1, 7).map(Number)).toEqual([90, 110, 184, 66, 481, 19]);
});
