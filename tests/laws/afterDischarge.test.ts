import { describe, expect, test } from "vitest";
import { addMonths, dayOf } from "../../src/model/calendar";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";
import {
  refundsOfCalendar,
  type Place,
  type Stay,
} from "../../src/model/ledger/refundsOfCalendar";

const DISCHARGE = "2026-03-01";

/** A § 110 stay of 28 nights before this discharge. */
const shelter = (until: string, decided = true): Stay => ({
  place: "110",
  from: addMonths(until, -1),
  until,
  decidedBeforeDischarge: decided,
});

const stay = (place: Place, from: string, until: string): Stay => ({
  place,
  from,
  until,
  decidedBeforeDischarge: false,
});

const settle = (stays: Stay[], settings: Partial<LawSettings> = {}) =>
  refundsOfCalendar(stays, { ...LAW_AS_DATED, ...settings });

const support = (stays: Stay[], settings: Partial<LawSettings> = {}) => {
  const { days } = settle(stays, settings);
  return [days.refunded85a, days.unrefunded85a];
};

const interim = (stays: Stay[], settings: Partial<LawSettings> = {}) => {
  const { days } = settle(stays, settings);
  return [days.refunded107, days.unrefunded107];
};

const daysBetween = (from: string, until: string) => dayOf(until, from);

describe("§ 85 a after a discharge on 1 March 2026", () => {
  const thirtyMonths = stay("85a", DISCHARGE, "2028-09-01");

  test("decided before: 50 % for 24 months, nothing for the last six", () => {
    const { stretches, days } = settle([shelter(DISCHARGE), thirtyMonths]);
    expect(days).toMatchObject({ refunded85a: 731, unrefunded85a: 184 });
    expect(stretches.slice(1)).toEqual([
      {
        place: "85a",
        from: DISCHARGE,
        until: "2028-03-01",
        refunded: true,
        rule: "§ 176 a, stk. 1",
      },
      {
        place: "85a",
        from: "2028-03-01",
        until: "2028-09-01",
        refunded: false,
        rule: "after the end of the period",
      },
    ]);
  });

  test("at 86,000 kr. a year, gross 215,000: the state pays 86,000, the municipality 129,000", () => {
    const { stretches } = settle([shelter(DISCHARGE), thirtyMonths]);
    const refundedUntil = stretches.find(
      (s) => s.place === "85a" && s.refunded,
    )!.until;
    expect(addMonths(DISCHARGE, 24)).toBe(refundedUntil);
    expect(addMonths(DISCHARGE, 30)).toBe(thirtyMonths.until);
    const monthly = 86_000 / 12;
    expect(30 * monthly).toBeCloseTo(215_000, 6);
    expect(24 * monthly * 0.5).toBeCloseTo(86_000, 6);
    expect(30 * monthly - 24 * monthly * 0.5).toBeCloseTo(129_000, 6);
  });

  test("by the day at 86,000/365 kr.: the state pays half of 731 days", () => {
    const priced = { ...thirtyMonths, dailyPrice: 86_000 / 365 };
    const { money } = settle([shelter(DISCHARGE), priced]);
    expect(money.gross).toBeCloseTo((915 * 86_000) / 365, 6);
    expect(money.state).toBeCloseTo((731 * 86_000) / 365 / 2, 6);
  });

  test("decided one day after: nothing", () => {
    const stays = [shelter(DISCHARGE, false), thirtyMonths];
    expect(support(stays)).toEqual([0, 915]);
    expect(settle(stays).stretches.at(-1)!.rule).toBe(
      "not decided before the discharge",
    );
  });

  test("readmitted 1 September to 30 November 2026: the clock still ends on 29 February 2028", () => {
    const stays = [
      shelter(DISCHARGE),
      stay("85a", DISCHARGE, "2026-09-01"),
      { ...shelter("2026-12-01"), from: "2026-09-01" },
      stay("85a", "2026-12-01", "2028-09-01"),
    ];
    const lost = daysBetween("2026-09-01", "2026-12-01");
    expect(lost).toBe(91);
    expect(support(stays)).toEqual([731 - lost, 184]);
  });

  test("readmitted, and support goes on meanwhile: nothing is lost", () => {
    const again = { ...shelter("2026-12-01"), from: "2026-09-01" };
    expect(support([shelter(DISCHARGE), again, thirtyMonths])).toEqual([
      731, 184,
    ]);
  });

  test("readmitted, the second discharge without decision: the first decision still stands", () => {
    const again = { ...shelter("2026-12-01", false), from: "2026-09-01" };
    expect(support([shelter(DISCHARGE), again, thirtyMonths])[0]).toBe(731);
  });

  test("first discharge without decision, the second with: refund from the second, to the end of the first's two years", () => {
    const again = { ...shelter("2026-12-01", true), from: "2026-09-01" };
    const refunded = daysBetween("2026-12-01", "2028-03-01");
    const stays = [shelter(DISCHARGE, false), again, thirtyMonths];
    expect(support(stays)).toEqual([refunded, 915 - refunded]);
  });

  test.each([
    ["2028-02-29", 1, 0], // the last day of the two years
    ["2028-03-01", 0, 1],
  ])("a day of support on %s: %i refunded, %i not", (on, yes, no) => {
    const day = stay("85a", on, addOne(on));
    expect(support([shelter(DISCHARGE), day])).toEqual([yes, no]);
  });

  test.each([
    // discharge, the first day after two years
    ["2024-02-29", "2026-03-01"],
    ["2026-02-28", "2028-02-28"],
    ["2026-08-31", "2028-08-31"],
  ])("two years from %s end before %s", (discharged, end) => {
    const long = stay("85a", discharged, "2030-01-01");
    const { stretches } = settle([shelter(discharged), long]);
    const refunded = stretches.find((s) => s.place === "85a" && s.refunded);
    expect(refunded!.until).toBe(end);
  });
});

test("a day of discharge that counts as a night does not move the two years", () => {
  const day = stay("85a", "2028-02-29", "2028-03-02");
  const settings = { dischargeDayCounts: true };
  expect(support([shelter(DISCHARGE), day], settings)).toEqual([1, 1]);
});

describe("who gets no refund for § 85 a", () => {
  test.each([
    [
      "a rough sleeper or sofa sleeper, never in § 110",
      [stay("85a", "2026-03-01", "2028-03-01")],
      "no discharge from § 110",
    ],
    [
      "an unplanned discharge, no decision",
      [
        shelter(DISCHARGE, false),
        stay("85a", "2026-04-01", addMonths("2026-04-01", 24)),
      ],
      "not decided before the discharge",
    ],
    [
      "a move to another municipality, which can only decide after the discharge",
      [
        shelter(DISCHARGE, false),
        stay("85a", DISCHARGE, addMonths(DISCHARGE, 24)),
      ],
      "not decided before the discharge",
    ],
    [
      "support while still in § 110 for the first time",
      [shelter(DISCHARGE), stay("85a", "2026-02-01", DISCHARGE)],
      "no discharge from § 110",
    ],
    [
      "a discharge on the last day before the law",
      [shelter("2023-09-30"), stay("85a", "2023-10-01", "2025-09-30")],
      "no discharge from § 110",
    ],
  ] as const)("%s", (_, stays, rule) => {
    const { stretches, days } = settle([...stays]);
    expect(days.refunded85a).toBe(0);
    expect(days.unrefunded85a).toBeGreaterThan(0);
    expect(stretches.find((s) => s.place === "85a")!.rule).toBe(rule);
  });

  test("an unplanned discharge, decided earlier in the stay, does get it", () => {
    const stays = [
      shelter(DISCHARGE, true),
      stay("85a", "2026-04-01", "2026-05-01"),
    ];
    expect(support(stays)).toEqual([30, 0]);
  });

  test("a discharge on 1 October 2023, the law's first day, does get it", () => {
    const stays = [
      shelter("2023-10-01"),
      stay("85a", "2023-10-01", "2025-10-02"),
    ];
    expect(support(stays)).toEqual([731, 1]);
  });

  test.each(["before2023", "none"] as const)(
    "regime %s: nothing after the discharge",
    (regime) => {
      const stays = [
        shelter(DISCHARGE),
        stay("107", DISCHARGE, "2026-04-01"),
        stay("85a", "2026-04-01", "2026-05-01"),
      ];
      expect(support(stays, { regime })).toEqual([0, 30]);
      expect(interim(stays, { regime })).toEqual([0, 31]);
      expect(settle(stays, { regime }).stretches.at(-1)!.rule).toBe(
        "no refund in this regime",
      );
    },
  );
});

describe("a second period", () => {
  const stays = [
    shelter(DISCHARGE),
    shelter("2028-03-01"), // the first day after the two years
    stay("85a", "2028-03-01", "2030-04-01"),
  ];

  test("opens with a discharge after the two years", () => {
    expect(support(stays)).toEqual([
      daysBetween("2028-03-01", "2030-03-01"),
      31,
    ]);
  });

  test("does not, if the switch says no", () => {
    expect(support(stays, { secondPeriod: false })).toEqual([0, 730 + 31]);
  });

  test("does not open one day earlier", () => {
    const earlier = [shelter(DISCHARGE), shelter("2028-02-29"), stays[2]!];
    expect(support(earlier)).toEqual([0, 730 + 31]);
  });

  test("asks for a new decision", () => {
    const undecided = [stays[0]!, shelter("2028-03-01", false), stays[2]!];
    expect(support(undecided)).toEqual([0, 730 + 31]);
  });

  test("forgets that the first discharge was directly to § 107", () => {
    const undecided = [
      shelter(DISCHARGE),
      stay("107", DISCHARGE, "2026-04-01"),
      shelter("2028-03-01", false),
      stay("85a", "2028-03-01", "2028-04-01"),
    ];
    expect(support(undecided)).toEqual([0, 31]);
  });

  test("gives the months of § 107 anew, counted from their own first day", () => {
    const interimStays = [
      shelter(DISCHARGE),
      stay("107", DISCHARGE, "2026-10-01"), // 184 days are six months, and 30
      shelter("2028-09-01"),
      stay("107", "2028-09-01", "2029-04-01"), // 181 are, and 31
    ];
    expect(interim(interimStays)).toEqual([184 + 181, 30 + 31]);
  });
});

describe("own law: support of half a year, shorter than the year of § 107", () => {
  const settings: Partial<LawSettings> = {
    regime: "own",
    own: { share: 0.5, quotaNights: 90, supportYears: 0.5, interimMonths: 6 },
  };
  /** Both discharges decided; then support and § 107, a month of each. */
  const after = (second: string) => [
    shelter(DISCHARGE),
    shelter(second),
    stay("85a", second, addMonths(second, 1)),
    stay("107", addMonths(second, 1), addMonths(second, 2)),
  ];

  test.each(["2026-09-01", "2026-12-01", "2027-02-28"])(
    "a discharge on %s, after the half but inside the year, opens no second period",
    (second) => {
      const [refunded, unrefunded] = support(after(second), settings);
      expect([refunded, unrefunded]).toEqual([
        0,
        daysBetween(second, addMonths(second, 1)),
      ]);
    },
  );

  test("nor does it begin the year of § 107 anew", () => {
    expect(interim(after("2026-12-01"), settings)).toEqual([31, 0]);
    expect(interim(after("2027-02-01"), settings)).toEqual([0, 31]);
  });

  test("one on 1 March 2027, after both, opens one", () => {
    expect(support(after("2027-03-01"), settings)).toEqual([31, 0]);
    expect(interim(after("2027-03-01"), settings)).toEqual([30, 0]);
  });
});

describe("§ 107 after a discharge on 1 March 2026", () => {
  test("directly, for eight months, then § 85 a for 24: six months, and month 9 to 24", () => {
    const stays = [
      shelter(DISCHARGE),
      stay("107", DISCHARGE, "2026-11-01"),
      stay("85a", "2026-11-01", "2028-11-01"),
    ];
    const sixMonths = daysBetween(DISCHARGE, "2026-09-01");
    expect(sixMonths).toBe(184);
    expect(interim(stays)).toEqual([184, 30 + 31]);
    const sixteenMonths = daysBetween("2026-11-01", "2028-03-01");
    const eightMonths = daysBetween("2028-03-01", "2028-11-01");
    expect(addMonths("2026-11-01", 16)).toBe("2028-03-01");
    expect(addMonths("2028-03-01", 8)).toBe("2028-11-01");
    expect(support(stays)).toEqual([sixteenMonths, eightMonths]);
  });

  test("ten months after: only the two months left of the year", () => {
    const stays = [shelter(DISCHARGE), stay("107", "2027-01-01", "2027-07-01")];
    expect(interim(stays)).toEqual([31 + 28, 181 - 59]);
    expect(settle(stays).stretches.at(-1)!.rule).toBe(
      "after the end of the period",
    );
  });

  test("decided after the discharge: nothing, though directly; but § 85 a decided after that stay is refunded (stk. 1, nr. 2)", () => {
    const stays = [
      shelter(DISCHARGE, false),
      stay("107", DISCHARGE, "2026-05-01"),
      stay("85a", "2026-05-01", "2028-04-01"),
    ];
    expect(interim(stays)).toEqual([0, 61]);
    expect(support(stays)).toEqual([
      daysBetween("2026-05-01", "2028-03-01"),
      31,
    ]);
  });

  test("a day after an undecided discharge is not directly: nothing for § 85 a either", () => {
    const stays = [
      shelter(DISCHARGE, false),
      stay("107", "2026-03-02", "2026-05-01"),
      stay("85a", "2026-05-01", "2026-06-01"),
    ];
    expect(support(stays)).toEqual([0, 31]);
  });

  test.each([
    // six months from 1 March are 184 days; 30-day months are 180
    ["calendarMonths", 184],
    ["days", 180],
  ] as const)("several stays add up; %s: %i days", (sixMonths, days) => {
    const stays = [
      shelter(DISCHARGE),
      stay("107", DISCHARGE, "2026-05-01"), // 61
      stay("107", "2026-06-01", "2026-09-01"), // 92
      stay("107", "2026-12-01", "2027-02-01"), // 62
    ];
    expect(interim(stays, { sixMonths })).toEqual([days, 61 + 92 + 62 - days]);
    expect(settle(stays, { sixMonths }).stretches.at(-1)!.rule).toBe(
      "months of § 107 used up",
    );
  });

  test.each([
    // first day of § 107, the six calendar months from it
    ["2026-08-31", 182], // to 28 February 2027; but the year ends with it too
    ["2026-07-01", 184],
    ["2026-09-01", 181],
  ])("from %s, seven months: %i days", (from, days) => {
    const stays = [shelter(DISCHARGE), stay("107", from, addMonths(from, 7))];
    expect(interim(stays)[0]).toBe(days);
  });

  test.each([
    ["2027-02-28", 1],
    ["2027-03-01", 0],
  ])("a day of § 107 on %s: %i refunded", (on, expected) => {
    const stays = [shelter(DISCHARGE), stay("107", on, addOne(on))];
    expect(interim(stays)[0]).toBe(expected);
  });

  test("own law: more months than twelve make their own window", () => {
    const settings: Partial<LawSettings> = {
      regime: "own",
      own: { share: 0.5, quotaNights: 90, supportYears: 1, interimMonths: 15 },
    };
    const stays = [shelter(DISCHARGE), stay("107", DISCHARGE, "2027-07-01")];
    expect(interim(stays, settings)).toEqual([
      daysBetween(DISCHARGE, "2027-06-01"),
      30,
    ]);
  });

  test("own law: nine months and a half period of support", () => {
    const settings: Partial<LawSettings> = {
      regime: "own",
      own: { share: 0.5, quotaNights: 90, supportYears: 1.5, interimMonths: 9 },
    };
    const stays = [
      shelter(DISCHARGE),
      stay("107", DISCHARGE, "2027-01-01"),
      stay("85a", "2027-01-01", "2028-01-01"),
    ];
    expect(interim(stays, settings)).toEqual([
      daysBetween(DISCHARGE, "2026-12-01"),
      31,
    ]);
    expect(support(stays, settings)).toEqual([
      daysBetween("2027-01-01", "2027-09-01"),
      daysBetween("2027-09-01", "2028-01-01"),
    ]);
  });
});

function addOne(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}
