import { describe, expect, test } from "vitest";
import { Q } from "../../src/model/ledger/quantity";
import { dayOf } from "../../src/model/calendar";
import { expensiveCaseRefund } from "../../src/model/ledger/expensiveCases";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import type { Policy } from "../../src/model/scenario/policy";
import { noteCost, settleMonth } from "../../src/model/simulation/monthlyCost";
import { PROGRAMME_LOSS_RATIO } from "../../src/model/simulation/rates";
import { NONE } from "../../src/model/simulation/sentinel";
import { PHASE, type World } from "../../src/model/simulation/world";
import {
  homesAtOnce,
  ISHOEJ,
  lookAt,
  lookAtEach,
  meanAndError,
  NO_PROGRAMME,
  overHorizon,
  quiet,
  total,
  upTo,
  withCount,
  withLaw,
  withNumbers,
  withShapes,
  worldsOf,
} from "./scenarios";

// Mechanisms that stand on a policy's lever or an assumption of their own, each by hand or against its own absence.

type Numbers = { readonly [N in ParameterName]?: number };

const PEOPLE = 30;

/** Everybody moves in with this method on the third day, and nothing else happens. */
const housed = (policy: Policy, numbers: Numbers = {}) =>
  withShapes(
    {
      ...withCount(
        quiet(
          {
            yearToPoint: 1,
            stayRough: 36_500,
            stayHidden: 36_500,
            stayShelter: 36_500,
            timeToHome: 1,
            ...numbers,
          },
          [policy],
        ),
        PEOPLE,
      ),
      years: 3,
    },
    { timeToHome: { family: "fixed" }, supportSection85: { family: "fixed" } },
  );

describe("§ 85 after CTI", () => {
  const cti = homesAtOnce(PEOPLE, "cti");
  const numbers = { supportCti: 274, supportSection85: 100 };
  const daysOf85 = (policy: Policy, more: Numbers, worlds = 1) => {
    const played = worldsOf(housed(policy, { ...numbers, ...more }), worlds);
    return upTo(worlds).map((w) => overHorizon(played, w, 0, "section85Days"));
  };

  test("nobody, everybody: 100 days each", () => {
    expect(daysOf85(cti, { stepDown: 0 })).toEqual([0]);
    expect(daysOf85(cti, { stepDown: 1 })).toEqual([PEOPLE * 100]);
  });

  test("a share of them", () => {
    const { mean, error } = meanAndError(daysOf85(cti, { stepDown: 0.3 }, 200));
    expect(Math.abs(mean - 0.3 * PEOPLE * 100)).toBeLessThan(4 * error);
  });

  test("nobody where there is no worker for it", () => {
    const without = { ...cti, workers: { ...cti.workers, section85: 0 } };
    expect(daysOf85(without, { stepDown: 1 })).toEqual([0]);
  });

  test("the risk stays what it was while it lasts", () => {
    const lossesWith = (stepDown: number, completed: number) => {
      const scenario = housed(cti, {
        ...numbers,
        supportSection85: 36_500,
        retention36: 0.5,
        lossRatioCompleted: completed,
        stepDown,
      });
      return overHorizon(worldsOf(scenario, 1), 0, 0, "losses");
    };
    expect(lossesWith(1, 30)).toBe(lossesWith(0, 1));
    expect(lossesWith(0, 30)).toBeGreaterThan(lossesWith(1, 30));
  });
});

describe("reach and homes", () => {
  const base: Policy = {
    ...NO_PROGRAMME,
    coverage: 0.4,
    homes: { atStart: 0, perYear: 12, usable: 1, reserved: 0 },
  };
  const tallies = (policy: Policy, numbers: Numbers = {}) =>
    worldsOf({ ...quiet(numbers, [policy]), years: 4 }, 3).tallies;

  test("reach as today is the world's own number", () => {
    const asToday: Policy = { ...base, coverage: "asToday" };
    const before = tallies(base);
    expect(tallies(asToday, { reachToday: 0.4 })).toEqual(before);
    expect(tallies(asToday, { reachToday: 0.6 })).not.toEqual(before);
  });

  test("half of the homes usable are half as many homes", () => {
    const homes = (perYear: number, usable: number): Policy => ({
      ...base,
      homes: { atStart: 0, perYear, usable, reserved: 4 },
    });
    expect(tallies(homes(12, 0.5))).toEqual(tallies(homes(6, 1)));
    expect(tallies(homes(12, 0.5))).not.toEqual(tallies(homes(12, 1)));
  });

  test("today's programme grows in reach, to all at most, and in homes", () => {
    const growing: Policy = { ...base, catchUp: 0.5 };
    const scenario = { ...quiet({ catchUp: 0.5 }, [growing]), years: 5 };
    lookAt(scenario, 0, ({ reach, growth }) => {
      const ought = upTo(6).map((year) => 1.25 ** year);
      expect([...growth]).toEqual(ought);
      expect([...reach]).toEqual(ought.map((g) => Math.min(1, 0.4 * g)));
    });
    const came: number[][] = [[], []];
    lookAtEach(scenario, upTo(300), ({ homeDays, homesCount, plan }) => {
      const inYear = (year: number) =>
        homeDays
          .subarray(0, homesCount)
          .filter((day) => plan.yearOf[day] === year).length;
      came[0]!.push(inYear(0));
      came[1]!.push(inYear(3));
    });
    [12, 12 * 1.25 ** 3].forEach((rate, i) => {
      const { mean, error } = meanAndError(came[i]!);
      expect(Math.abs(mean - rate)).toBeLessThan(4 * error);
    });
  });

  test("who is out of reach at first may be within it in a later spell", () => {
    // Two years of growth take the reach from nobody's to everybody's; those who lose their solution later are offered a home.
    const offersIn = (catchUp: number) => {
      const policy = { ...base, coverage: 0.05, catchUp };
      const scenario = quiet(
        {
          catchUp: 0.5,
          ownMeansLight: 1,
          ownMeansModerate: 1,
          ownMeansHigh: 1,
          returnShare: 1,
          returnDelay: 200,
          yearToPoint: 1,
        },
        [policy],
      );
      return overHorizon(worldsOf(scenario, 1), 0, 0, "offers");
    };
    expect(offersIn(1)).toBeGreaterThan(2 * offersIn(0));
  });

  test("a policy that does not grow knows nothing of the growth", () =>
    expect(tallies(base, { catchUp: 0.3 })).toEqual(tallies(base)));
});

describe("overload", () => {
  const icm = homesAtOnce(PEOPLE, "icm");
  const team = (overload: number): Policy => ({
    ...icm,
    homeBeforeSupport: false,
    workers: { ...icm.workers, icm: 1 },
    overload,
  });
  const numbers = {
    caseloadIcm: 8,
    supportIcm: 36_500,
    lossRatioIcm: PROGRAMME_LOSS_RATIO,
    lossRatioMismatch: 1,
    lossRatioOverload: 4,
  };
  const ratios = (world: World) =>
    [...world.methodRatio.subarray(0, PEOPLE)].sort((a, b) => b - a);

  test.each([
    [0, 8],
    [0.5, 12],
    [1, 16],
  ])("%f above the norm of 8 is %i people with support", (overload, most) =>
    lookAt(housed(team(overload), numbers), 0, (world) => {
      const housed = world.phase.subarray(0, PEOPLE);
      expect(housed.filter((p) => p === PHASE.housed)).toHaveLength(most);
    }),
  );

  test("each begins at the risk of the load there is, up to four times at twice the norm", () =>
    lookAt(housed(team(1), numbers), 0, (world) => {
      const of = ratios(world).slice(0, 9);
      // With the 16th there are 8 too many, with the 9th one, with the 8th none.
      expect(of.map((r) => r.toFixed(6))).toEqual(
        [8, 7, 6, 5, 4, 3, 2, 1, 0].map((n) => (4 ** (n / 8)).toFixed(6)),
      );
    }));

  // 6.9 a worker: half as many again are 10.35, so ten people, of whom the seventh is the first above the norm.
  const beyond = (norm: number, ...people: readonly number[]) =>
    people.map((n) => 4 ** (n / norm - 1));

  test.each<[string, number, number, readonly number[]]>([
    [
      "a norm that is no whole number",
      1,
      0.5,
      [...beyond(6.9, 10, 9, 8, 7), 1, 1, 1, 1, 1, 1],
    ],
    ["a norm below one person", 0.1, 1, beyond(0.69, 1)],
    ["and two of them", 0.1, 2, beyond(0.69, 2, 1)],
  ])("%s", (_, workers, overload, risks) => {
    const few = team(overload);
    const policy = { ...few, workers: { ...few.workers, icm: workers } };
    const norm = { ...numbers, caseloadIcm: 6.9 };
    lookAt(housed(policy, norm), 0, (world) =>
      expect(
        ratios(world)
          .filter((ratio) => ratio > 0)
          .map((ratio) => ratio.toFixed(9)),
      ).toEqual(risks.map((ratio) => ratio.toFixed(9))),
    );
  });

  test("within the norm there is none", () =>
    lookAt(housed(team(0), numbers), 0, (world) =>
      expect(ratios(world)[0]).toBe(1),
    ));
});

describe("age", () => {
  test("is drawn by band, and even within it", () => {
    const scenario = withNumbers(withCount(quiet({}), 20_000), {
      ageUnder30: 0.27,
      age60Plus: 0.09,
      yearToPoint: 1,
    });
    lookAt({ ...scenario, years: 1 }, 0, ({ cohort }) => {
      const ages = Array.from(
        cohort.turns67.subarray(0, 20_000),
        (day) => 67 - day / 365.25,
      );
      const share = (from: number, until: number) =>
        ages.filter((age) => age >= from && age < until).length / 20_000;
      const bands: readonly (readonly [number, number, number])[] = [
        [18, 30, 0.27],
        [24, 30, 0.135],
        [30, 60, 0.64],
        [60, 80.1, 0.09],
        [60, 70, 0.045],
      ];
      for (const [from, until, expected] of bands)
        expect(Math.abs(share(from, until) - expected)).toBeLessThan(
          4 * Math.sqrt((expected * (1 - expected)) / 20_000),
        );
    });
  });

  const dear = (years: number) => {
    const scenario = quiet({
      yearToPoint: 1,
      censusRough: 0,
      censusShelter: 1,
      stayShelter: 3.65e7,
      shelterDay: 6_000,
      userPaymentDay: 0,
      ageUnder30: 0,
      age60Plus: 1,
    });
    const law = { regime: "before2023", especiallyExpensive: true } as const;
    return { ...withLaw(scenario, law), years };
  };

  /** What § 176 pays of 3,000 a day, half of 6,000, in these months; each is above the first threshold. */
  const refundOfMonths = (
    { plan: { expensiveCases } }: World,
    lengths: readonly number[],
  ) =>
    total(
      lengths.map((days) =>
        expensiveCaseRefund(3_000 * days, expensiveCases!.thresholds),
      ),
    );
  const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

  test("those who are 67 on the first day give no refund under § 176; those who turn 67 keep what they had", () => {
    const years = 8;
    lookAt(dear(years), 1, (world) => {
      const { tally, cohort, plan } = world;
      const turn = Array.from(cohort.turns67.subarray(0, cohort.size));
      const young = turn.filter((day) => day > 0).length;
      expect(young).toBeGreaterThan(5);
      expect(turn.filter((day) => day <= 0).length).toBeGreaterThan(5);
      expect(turn.filter((day) => day > 0 && day < plan.days).length).toBe(
        young,
      );
      const ofOne = refundOfMonths(world, MONTHS);
      expect(ofOne).toBeGreaterThan(12 * 1_000);
      const row = tally.length / years;
      for (const year of [0, 2, 3, 4, 6])
        // 2028 and 2032 have one day more
        expect(
          tally[year * row + Q.expensiveCaseRefund],
          `${year}`,
        ).toBeCloseTo(young * ofOne, 4);
    });
  });

  // Expensive in January or February 2027, not in the months after, and again in May; 67 on some day between.
  test.each<[string, number, number, number, readonly number[]]>([
    ["two months before: not just before", 0, 31, 90, [31]],
    ["in the month that ends 31 days before", 31, 59, 90, [28, 31]],
    ["and 32 days before", 31, 59, 91, [28]],
    ["67 later than that", 31, 59, 160, [28, 31]],
  ])("refunded %s the 67th birthday", (_, from, until, birthday, months) =>
    lookAt(dear(1), 1, (world) => {
      world.cohort.turns67[0] = birthday;
      world.coveredAt67[0] = 0;
      world.month[0] = NONE;
      world.tally.fill(0);
      noteCost(world, 0, from, until, 3_000);
      noteCost(world, 0, 120, 151, 3_000);
      settleMonth(world, 0);
      expect(world.tally[Q.expensiveCaseRefund]).toBeCloseTo(
        refundOfMonths(world, months),
        6,
      );
    }),
  );
});

describe("shelter nights before the first day", () => {
  const scenario = (shelterBeforeStart: number) =>
    withShapes(
      {
        ...quiet({
          yearToPoint: 1,
          censusRough: 0,
          censusShelter: 0,
          stayHidden: 300,
          stayShelter: 100,
          hiddenToShelter: 1,
          shelterBeforeStart,
        }),
        years: 2,
      },
      { stayHidden: { family: "fixed" }, stayShelter: { family: "fixed" } },
    );

  test("have used up the quota that was in force, in the running year they began", () => {
    const endless = withNumbers(scenario(1), {
      hiddenToShelter: 0,
      roughToShelter: 0,
    });
    const change = -dayOf("2027-01-01", "2026-04-01");
    lookAt(endless, 0, ({ accounts, cohort }) => {
      const found = upTo(cohort.size);
      const late = found.filter((person) => {
        const admitted = accounts.runningYearStart[person]!;
        const ago = -cohort.elapsed[person]! - (admitted + 100);
        expect(ago).toBeGreaterThanOrEqual(1);
        expect(ago).toBeLessThanOrEqual(365);
        const before = Math.min(100, Math.max(0, change - admitted));
        expect(accounts.usedNights[person]).toBe(Math.max(90, before));
        return before < 90;
      });
      expect(late.length).toBeGreaterThan(0);
      expect(late.length).toBeLessThan(found.length);
    });
  });

  test("are nobody's nights here", () => {
    const nights = (share: number) =>
      overHorizon(
        worldsOf(scenario(share), 1),
        0,
        0,
        "shelterNightsRefunded",
        "shelterNightsUnrefunded",
      );
    expect(nights(1)).toBe(nights(0));
  });
});

test("whoever settles in another municipality has no decision in time", () => {
  const decided = (settlesElsewhere: number) => {
    const scenario = withNumbers(ISHOEJ, {
      settlesElsewhere,
      decisionInTime: 1,
    });
    const worlds = worldsOf({ ...scenario, years: 3 }, 4);
    const count = (name: "dischargesDecided" | "dischargesUndecided") =>
      total(upTo(4).map((world) => overHorizon(worlds, world, 1, name)));
    return [count("dischargesDecided"), count("dischargesUndecided")] as const;
  };
  const [all, others] = decided(0);
  expect(all).toBeGreaterThan(0);
  expect(decided(1)).toEqual([0, all + others]);
});
