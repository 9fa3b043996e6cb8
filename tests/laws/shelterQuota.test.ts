import { describe, expect, test } from "vitest";
import { addMonths, dayOf, isoOf } from "../../src/model/calendar";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";
import {
  refundsOfCalendar,
  type Stay,
} from "../../src/model/ledger/refundsOfCalendar";

/** So many nights of § 110 from a date. */
const nights = (count: number, from: string): Stay => ({
  place: "110",
  from,
  until: isoOf(count, from),
  decidedBeforeDischarge: false,
});

/** [refunded, unrefunded] nights of these stays. */
function refunded(stays: Stay[], settings: Partial<LawSettings> = {}) {
  const { days } = refundsOfCalendar(stays, { ...LAW_AS_DATED, ...settings });
  return [days.refunded110, days.unrefunded110];
}

describe("the quota, read across its three readings", () => {
  test.each([
    {
      name: "A. 200 nights from 1 Feb 2026, 59 of them before 1 April",
      stays: [nights(200, "2026-02-01")],
      I1: [120, 200 - 120],
      I2: [59 + (90 - 59), 200 - 90],
      I4: [59 + 90, 200 - 59 - 90],
    },
    {
      name: "A0. 200 nights from 1 Feb 2025",
      stays: [nights(200, "2025-02-01")],
      I1: [120, 80],
      I2: [120, 80],
      I4: [120, 80],
    },
    {
      name: "A1. 200 nights from 1 May 2026",
      stays: [nights(200, "2026-05-01")],
      I1: [90, 110],
      I2: [90, 110],
      I4: [90, 110],
    },
    {
      name: "B1. 60 nights from 1 Mar and 50 from 1 Sep 2025",
      stays: [nights(60, "2025-03-01"), nights(50, "2025-09-01")],
      I1: [60 + 50, 0],
      I2: [60 + 50, 0],
      I4: [60 + 50, 0],
    },
    {
      name: "B2. 60 nights from 1 Dec 2025 and 50 from 1 May 2026",
      stays: [nights(60, "2025-12-01"), nights(50, "2026-05-01")],
      I1: [60 + 50, 0],
      I2: [60 + (90 - 60), 50 - 30],
      I4: [60 + 50, 0],
    },
    {
      name: "B3. 60 nights from 1 May and 50 from 1 Sep 2026",
      stays: [nights(60, "2026-05-01"), nights(50, "2026-09-01")],
      I1: [60 + (90 - 60), 50 - 30],
      I2: [60 + (90 - 60), 50 - 30],
      I4: [60 + (90 - 60), 50 - 30],
    },
    {
      name: "C. 150 nights from 2 Dec 2025, 120 of them before 1 April",
      stays: [nights(150, "2025-12-02")],
      I1: [120, 30],
      I2: [120, 30],
      I4: [120 + 30, 0],
    },
    {
      name: "D. 150 nights from 22 Dec 2025, 100 of them before 1 April: the lower quota takes nothing back",
      stays: [nights(150, "2025-12-22")],
      I1: [120, 30],
      I2: [100, 50],
      I4: [100 + 50, 0],
    },
    {
      name: "E. 365 nights from 1 Jan 2026, 90 of them before 1 April",
      stays: [nights(365, "2026-01-01")],
      I1: [120, 365 - 120],
      I2: [90, 365 - 90],
      I4: [90 + 90, 365 - 180],
    },
    {
      name: "H. the mean of 131 nights from 1 May 2026",
      stays: [nights(131, "2026-05-01")],
      I1: [90, 41],
      I2: [90, 41],
      I4: [90, 41],
    },
    {
      name: "H. the mean of 131 nights from 1 May 2025",
      stays: [nights(131, "2025-05-01")],
      I1: [120, 11],
      I2: [120, 11],
      I4: [120, 11],
    },
  ])("$name", ({ stays, I1, I2, I4 }) => {
    const readings = {
      I1: refunded(stays, { april2026: "I1" }),
      I2: refunded(stays, { april2026: "I2" }),
      I4: refunded(stays, { april2026: "I4" }),
    };
    expect(readings).toEqual({ I1, I2, I4 });
  });

  test("the fresh 90 nights of I4 can be fewer than what I1 leaves of 120", () => {
    const stays = [nights(20 + 120, "2026-03-12")]; // 20 nights before 1 April
    expect(refunded(stays, { april2026: "I1" })).toEqual([120, 20]);
    expect(refunded(stays, { april2026: "I4" })).toEqual([20 + 90, 30]);
  });

  test("I4 leaves the anniversary where it was", () => {
    const stays = [nights(365, "2025-06-01"), nights(100, "2026-06-01")];
    const year = 120 + dayOf("2026-06-01", "2026-04-01"); // 61 fresh nights, of 90
    expect(refunded(stays, { april2026: "I4" })).toEqual([
      year + 90,
      365 + 100 - year - 90,
    ]);
  });
});

describe("money of case A, 200 nights at 1,507 kr.", () => {
  test.each([
    ["I1", 120 * 1507 * 0.5, 90_420, 210_980],
    ["I2", 90 * 1507 * 0.5, 67_815, 233_585],
    ["I4", 149 * 1507 * 0.5, 112_271.5, 189_128.5],
  ] as const)("%s: the state pays %d", (april2026, arithmetic, state, rest) => {
    const stay = { ...nights(200, "2026-02-01"), dailyPrice: 1507 };
    const { money } = refundsOfCalendar([stay], { ...LAW_AS_DATED, april2026 });
    expect(arithmetic).toBe(state);
    expect(money).toEqual({
      gross: 301_400,
      user: 0,
      state,
      ofWhichExpensiveCase: 0,
      municipality: rest,
    });
  });

  test.each([
    ["ignored", 0, 90 * 0.5 * 1507],
    ["beforeSharing", 200 * 97, 90 * 0.5 * (1507 - 97)],
    ["afterSharing", 200 * 97, 90 * 0.5 * 1507],
  ] as const)(
    "the person's 97 kr. a night, %s: the person pays %d, the state %d",
    (userPayment, user, state) => {
      const stay = {
        ...nights(200, "2026-02-01"),
        dailyPrice: 1507,
        userPayment: 97,
      };
      const { money } = refundsOfCalendar([stay], {
        ...LAW_AS_DATED,
        userPayment,
      });
      expect(money).toMatchObject({ gross: 301_400, user, state });
      expect(money.municipality).toBe(301_400 - user - state);
    },
  );
});

describe("when the next running year begins", () => {
  test.each([
    {
      name: "F1. 90 nights from 1 May 2026 and 100 from 1 Apr 2027, 30 of them before 1 May",
      stays: [nights(90, "2026-05-01"), nights(100, "2027-04-01")],
      anniversary: 90 + (100 - 30),
      nextNight: 90 + (100 - 30),
      newEnrolment: 90 + 0,
    },
    {
      name: "F2. 30 nights from 1 May 2026 and 150 from 1 Mar 2028, 61 of them before 1 May",
      stays: [nights(30, "2026-05-01"), nights(150, "2028-03-01")],
      anniversary: 30 + 61 + (150 - 61),
      nextNight: 30 + 90,
      newEnrolment: 30 + 90,
    },
    {
      name: "G. 730 nights from 1 Jun 2026",
      stays: [nights(730, "2026-06-01")],
      anniversary: 90 + 90,
      nextNight: 90 + 90,
      newEnrolment: 90,
    },
  ])("$name", ({ stays, anniversary, nextNight, newEnrolment }) => {
    const [onAnniversary] = refunded(stays, { runningYear: "anniversary" });
    const [onNextNight] = refunded(stays, { runningYear: "nextNight" });
    const [onEnrolment] = refunded(stays, { runningYear: "newEnrolment" });
    expect([onAnniversary, onNextNight, onEnrolment]).toEqual([
      anniversary,
      nextNight,
      newEnrolment,
    ]);
  });
});

describe("the day before a change, and the day", () => {
  test.each([
    // 150 nights that begin on
    ["2026-03-31", "I1", 120],
    ["2026-03-31", "I2", 90],
    ["2026-03-31", "I4", 1 + 90],
    ["2026-04-01", "I1", 90],
    ["2026-04-01", "I2", 90],
    ["2026-04-01", "I4", 90],
  ] as const)(
    "150 nights from %s: by %s, %i are refunded",
    (from, april2026, expected) => {
      expect(refunded([nights(150, from)], { april2026 })[0]).toBe(expected);
    },
  );

  test.each([
    ["2023-09-30", 1, 1], // the last night without limit
    ["2023-09-30", 150, 1 + 120],
    ["2023-10-01", 150, 120],
    ["2023-01-01", 273, 273], // 1 January to 30 September 2023
    ["2023-01-01", 273 + 120, 273 + 120],
    ["2023-01-01", 273 + 150, 273 + 120],
  ])("from %s, of %i nights %i are refunded", (from, count, expected) => {
    expect(refunded([nights(count, from)])[0]).toBe(expected);
  });

  test.each([
    // 120 nights from 1 May 2024, then 10 nights from
    ["2025-04-20", 120], // the last is 29 April 2025
    ["2025-04-21", 120], // the last is 30 April 2025
    ["2025-04-22", 121], // the last is 1 May 2025, the anniversary
    ["2025-05-01", 130],
  ])(
    "120 nights from 1 May 2024 and 10 from %s: %i are refunded",
    (from, expected) => {
      const stays = [nights(120, "2024-05-01"), nights(10, from)];
      expect(refunded(stays)[0]).toBe(expected);
    },
  );

  test("a running year from 29 February ends with 28 February", () => {
    const [year, next] = [nights(120, "2024-02-29"), nights(1, "2025-02-28")];
    expect(refunded([year, next])).toEqual([120, 1]);
    expect(refunded([year, nights(1, "2025-03-01")])).toEqual([121, 0]);
  });
});

describe("a stay under way on 1 October 2023", () => {
  test.each([
    // from 1 July 2023 there are 92 nights before 1 October
    ["2023-07-01", 92 + 120, "fromEntryIntoForce", 92 + 120],
    ["2023-07-01", 92 + 120, "fromAdmission", 92 + (120 - 92)],
    // from 1 May 2023: 153 nights; the quota is used up, the anniversary is 1 May 2024
    ["2023-05-01", 153 + 213, "fromAdmission", 153 + 0],
    ["2023-05-01", 366 + 10, "fromAdmission", 153 + 10],
    // from 1 Sep 2022: the latest anniversary is 1 September 2023, 30 nights ago
    ["2022-09-01", 395 + 200, "fromAdmission", 395 + (120 - 30)],
    ["2022-09-01", 395 + 200, "fromEntryIntoForce", 395 + 120],
    // from 1 Oct 2022: 1 October 2023 is an anniversary too
    ["2022-10-01", 365 + 200, "fromAdmission", 365 + 120],
    // admitted on the day itself: the same law for both
    ["2023-10-01", 200, "fromAdmission", 120],
    ["2023-10-01", 200, "fromEntryIntoForce", 120],
  ] as const)(
    "%s, %i nights, %s: %i refunded",
    (from, count, staysInProgress2023, expected) => {
      const [given] = refunded([nights(count, from)], { staysInProgress2023 });
      expect(given).toBe(expected);
    },
  );

  test("one that ended before is forgotten", () => {
    const stays = [nights(100, "2023-06-01"), nights(130, "2023-10-05")];
    const settings = { staysInProgress2023: "fromAdmission" } as const;
    expect(refunded(stays, settings)).toEqual([100 + 120, 10]);
  });
});

describe("regimes", () => {
  const stays = [nights(200, "2026-02-01")];
  const own = { share: 0.5, supportYears: 2, interimMonths: 6 };

  test.each([
    ["asDated", undefined, 90],
    ["before2023", undefined, 200],
    ["none", undefined, 0],
    ["own", { ...own, quotaNights: null }, 200],
    ["own", { ...own, quotaNights: 30 }, 30],
    ["own", { ...own, quotaNights: 0 }, 0],
  ] as const)("%s %o: %i of 200 nights", (regime, given, expected) => {
    const settings = given ? { regime, own: given } : { regime };
    expect(refunded(stays, settings)).toEqual([expected, 200 - expected]);
  });

  test("none: the state pays nothing, § 176 included", () => {
    const dear = { ...nights(200, "2026-02-01"), dailyPrice: 10_000 };
    const { money } = refundsOfCalendar([dear], {
      ...LAW_AS_DATED,
      regime: "none",
      especiallyExpensive: true,
    });
    expect(money.state).toBe(0);
  });

  test("own shares at its own share", () => {
    const settings: LawSettings = {
      ...LAW_AS_DATED,
      regime: "own",
      own: { ...own, share: 0.75, quotaNights: 100 },
    };
    const stay = { ...nights(200, "2026-02-01"), dailyPrice: 1000 };
    expect(refundsOfCalendar([stay], settings).money).toMatchObject({
      state: 100 * 750,
      municipality: 100 * 250 + 100 * 1000,
    });
  });

  test.each([
    [undefined, `law.regime is "own", but law.own is missing`],
    [{ ...own, quotaNights: -1 }, "law.own.quotaNights is -1; it must be"],
    [{ ...own, quotaNights: 1.5 }, "law.own.quotaNights is 1.5; it must be"],
    [
      { ...own, quotaNights: 9, share: 2 },
      "law.own.share is 2; it must be a share from 0 to 1.",
    ],
    [{ ...own, quotaNights: 9, supportYears: 0.3 }, "law.own.supportYears"],
    [{ ...own, quotaNights: 9, interimMonths: NaN }, "law.own.interimMonths"],
  ])("own %o is refused", (given, message) => {
    const settings = given ? { own: given } : {};
    expect(() => refunded(stays, { regime: "own", ...settings })).toThrow(
      message,
    );
  });
});

describe("the day of discharge", () => {
  test("counts, if the switch says so: one day a stay", () => {
    const stays = [nights(40, "2026-05-01"), nights(60, "2026-08-01")];
    const settings = { dischargeDayCounts: true };
    expect(refunded(stays)).toEqual([90, 10]);
    expect(refunded(stays, settings)).toEqual([90, 41 + 61 - 90]);
  });

  test("counts once, when it is also the day of a readmission", () => {
    const stays = [nights(40, "2026-05-01"), nights(20, "2026-06-10")];
    expect(refunded(stays, { dischargeDayCounts: true })).toEqual([61, 0]);
  });
});

describe("the calendar", () => {
  test("says of each stretch which rule held", () => {
    const { stretches } = refundsOfCalendar(
      [nights(273 + 365 + 20, "2023-01-01")],
      LAW_AS_DATED,
    );
    const lines = stretches.map((s) => [s.from, s.until, s.refunded, s.rule]);
    const quota = "inside the quota of the running year";
    const usedUp = "quota of the running year used up";
    expect(lines).toEqual([
      ["2023-01-01", "2023-10-01", true, "no limit of nights"],
      ["2023-10-01", isoOf(120, "2023-10-01"), true, quota],
      [isoOf(120, "2023-10-01"), "2024-10-01", false, usedUp],
      ["2024-10-01", isoOf(19, "2024-10-01"), true, quota],
    ]);
  });

  test("refuses stays that overlap or end before they begin", () => {
    const [one, two] = [nights(10, "2026-05-01"), nights(10, "2026-05-10")];
    expect(() => refunded([two, one])).toThrow("overlap on 2026-05-10");
    const backwards = { ...one, until: "2026-04-30" };
    expect(() => refunded([backwards])).toThrow("ends before it begins");
  });

  test("of nobody is empty", () => {
    expect(refunded([])).toEqual([0, 0]);
  });

  test("an enrolment without a night opens the running year", () => {
    const stays = [
      nights(0, "2024-05-01"),
      nights(200, "2025-01-01"), // 1 May 2025 is the anniversary, after 120 nights
    ];
    expect(dayOf("2025-05-01", "2025-01-01")).toBe(120);
    expect(refunded(stays)).toEqual([200, 0]);
    expect(addMonths("2024-05-01", 12)).toBe("2025-05-01");
  });
});
