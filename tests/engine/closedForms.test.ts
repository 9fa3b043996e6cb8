import { describe, expect, test } from "vitest";
import type { DurationShape } from "../../src/model/durations";
import type { QuantityName } from "../../src/model/ledger/quantity";
import { summarise } from "../../src/model/results/summary";
import type { Worlds } from "../../src/model/results/worlds";
import {
  parameter,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import { INDEX } from "../../src/model/scenario/draw";
import type { Scenario } from "../../src/model/scenario/scenario";
import { PROGRAMME_LOSS_RATIO } from "../../src/model/simulation/rates";
import chains from "../reference/absorbing_chains.json";
import time from "../reference/time_and_discounting.json";
import {
  censusOf,
  HOMELESS_NIGHTS,
  homesAtOnce,
  lookAtEach,
  meanAndError,
  NO_PROGRAMME,
  overHorizon,
  perYear,
  quiet,
  total,
  upTo,
  withCount,
  withLaw,
  withShapes,
  worldsOf,
} from "./scenarios";

// What a pencil can work out, when all but one mechanism is switched off.

const YEAR = 365.25;
const EXPONENTIAL: DurationShape = { family: "exponential" };
const FIXED: DurationShape = { family: "fixed" };

const allStays = (shape: DurationShape) => ({
  stayRough: shape,
  stayHidden: shape,
  stayShelter: shape,
});

/** Asserts that the mean over worlds is what it should be, within four standard errors and what whole days round off. */
function expectMean(
  numbers: readonly number[],
  expected: number,
  rounding = 0,
) {
  const { mean, error } = meanAndError(numbers);
  const far = Math.abs(mean - expected);
  expect(
    far,
    `mean ${mean}, standard error ${error}, expected ${expected}`,
  ).toBeLessThan(4 * error + rounding * expected);
}

const inEachWorld = (
  worlds: Worlds,
  count: number,
  ...names: readonly QuantityName[]
) => upTo(count).map((world) => overHorizon(worlds, world, 0, ...names));

const SHORT_SPELLS = {
  stayRough: 1,
  stayHidden: 1,
  stayShelter: 1,
  ownMeansLight: 1,
  ownMeansModerate: 1,
  ownMeansHigh: 1,
} as const;
const ENDLESS_STAYS = {
  stayRough: 36_500,
  stayHidden: 36_500,
  stayShelter: 36_500,
} as const;

// ---------------------------------------------------------------- newcomers

describe("newcomers", () => {
  const WORLDS = 400;
  /** They leave after a day, so that there is little else to play. */
  const newcomers = (numbers: Parameters<typeof quiet>[0]) => {
    const scenario = withShapes(
      quiet({ yearToPoint: 3, ...SHORT_SPELLS, ...numbers }),
      { returnDelay: EXPONENTIAL, ...allStays(FIXED) },
    );
    const worlds = worldsOf({ ...scenario, years: 4 }, WORLDS);
    return upTo(4).map((year) =>
      upTo(WORLDS).map(
        (world) => perYear(worlds, world, 0, "newcomers")[year]!,
      ),
    );
  };

  test("are Poisson, and grow by the trend", () => {
    newcomers({ inflowTrend: 0.1 }).forEach((counts, year) => {
      const rate = 40 * 2 * 1.1 ** year;
      expectMean(counts, rate);
      const { mean, error } = meanAndError(counts);
      const variance = error * error * WORLDS;
      const errorOfVariance = Math.sqrt(
        (rate + 2 * rate * rate) / (WORLDS - 1),
      ); // kurtosis of a Poisson number
      expect(Math.abs(variance - rate)).toBeLessThan(4 * errorOfVariance);
      expect(mean).toBeGreaterThan(0);
    });
  });

  test("of different years have nothing to do with each other", () => {
    const [first, second] = newcomers({});
    const both = first!.map(
      (count, world) => (count - 80) * (second![world]! - 80),
    );
    expectMean(both, 0);
  });

  test("come as often on any day of the year", () => {
    const days: number[] = [];
    const scenario = { ...quiet({ yearToPoint: 5 }), years: 1 };
    lookAtEach(scenario, upTo(40), ({ cohort }) => {
      days.push(...cohort.arrival.subarray(40, cohort.size));
    });
    const quarters = upTo(4).map(
      (q) => days.filter((day) => Math.floor((4 * day) / 365) === q).length,
    );
    const chiSquare = total(
      quarters.map((n) => (n - days.length / 4) ** 2 / (days.length / 4)),
    );
    expect(days.length).toBeGreaterThan(5000);
    expect(chiSquare).toBeLessThan(16.27); // 3 degrees of freedom, 0.1 %
  });

  test("of whom a share are returners are fewer, the later the less they can have left before the start", () => {
    const [share, delay] = [0.5, 400];
    const years = newcomers({ returnShare: share, returnDelay: delay });
    let start = 0;
    years.forEach((counts, year) => {
      const length = year === 1 ? 366 : 365;
      const away =
        (delay / length) *
        (Math.exp(-start / delay) - Math.exp(-(start + length) / delay));
      expectMean(counts, 80 * (1 - share + share * away), 0.002);
      start += length;
    });
  });
});

// ---------------------------------------------------------------- absorbing chains

type Matrix = readonly (readonly number[])[];

/** (I - Q)^-1 by Gauss and Jordan. */
function fundamentalMatrix(q: Matrix): number[][] {
  const size = q.length;
  const rows = q.map((row, i) => [
    ...row.map((p, j) => (i === j ? 1 : 0) - p),
    ...upTo(size).map((j) => (i === j ? 1 : 0)),
  ]);
  for (const i of upTo(size)) {
    const pivot = rows[i]![i]!;
    rows[i] = rows[i]!.map((x) => x / pivot);
    for (const j of upTo(size))
      if (j !== i) {
        const factor = rows[j]![i]!;
        rows[j] = rows[j]!.map((x, k) => x - factor * rows[i]![k]!);
      }
  }
  return rows.map((row) => row.slice(size));
}

test.each(chains.cases)(
  "the arithmetic of chains is that of the reference: $id",
  ({ Q, expected }) => {
    fundamentalMatrix(Q).forEach((row, i) =>
      row.forEach((visits, j) =>
        expect(visits).toBeCloseTo(expected.fundamental_matrix[i]![j]!, 9),
      ),
    );
  },
);

describe("without a programme, spells of homelessness are an absorbing chain", () => {
  const WORLDS = 60;
  const A_YEAR = 400;
  const [SHELTER_TO_ROUGH, HIDDEN_TO_SHELTER, ROUGH_TO_SHELTER] = [
    0.3, 0.6, 0.45,
  ];
  const NEXT: Matrix = [
    [0, 1 - ROUGH_TO_SHELTER, ROUGH_TO_SHELTER],
    [1 - HIDDEN_TO_SHELTER, 0, HIDDEN_TO_SHELTER],
    [SHELTER_TO_ROUGH, 1 - SHELTER_TO_ROUGH, 0],
  ];
  const MEANS = [150, 240, 400] as const;
  const OWN_MEANS = [0.55, 0.3, 0.15] as const;
  const NEEDS = [0.4, 0.35, 0.25] as const;
  const ENTRY = [0.2, 0.45, 0.35] as const;

  /** People come in the first year alone, and are followed to the end of their spells. */
  const spells = (numbers: Parameters<typeof quiet>[0]): Scenario => {
    const scenario = quiet({
      yearToPoint: 1 + A_YEAR,
      inflowTrend: -1,
      censusRough: 0,
      censusShelter: 1,
      entryRough: ENTRY[0],
      entryShelter: ENTRY[2],
      censusLight: NEEDS[0],
      censusHigh: NEEDS[2],
      entryLight: NEEDS[0],
      entryHigh: NEEDS[2],
      stayRough: MEANS[0],
      stayHidden: MEANS[1],
      stayShelter: MEANS[2],
      shelterToRough: SHELTER_TO_ROUGH,
      hiddenToShelter: HIDDEN_TO_SHELTER,
      roughToShelter: ROUGH_TO_SHELTER,
      ownMeansLight: OWN_MEANS[0],
      ownMeansModerate: OWN_MEANS[1],
      ownMeansHigh: OWN_MEANS[2],
      ...numbers,
    });
    return { ...withCount(scenario, 1), years: 30 };
  };

  /** Expected visits to each place over all who come, when a stay goes on to another place with the chance of not ending otherwise. */
  const visits = (staying: readonly number[]) => {
    const sums = [0, 0, 0];
    NEEDS.forEach((share, need) => {
      const q = NEXT.map((row, i) =>
        row.map((p) => p * (1 - OWN_MEANS[need]!) * staying[i]!),
      );
      const n = fundamentalMatrix(q);
      // Newcomers by where they enter; the one person found is in a shelter, and a stay without memory begins anew.
      const entering = ENTRY.map((p, i) => A_YEAR * p + (i === 2 ? 1 : 0));
      upTo(3).forEach((place) => {
        sums[place]! +=
          share * total(entering.map((e, i) => e * n[i]![place]!));
      });
    });
    return sums;
  };

  const NIGHTS = [
    ["roughNights"],
    ["hiddenNights"],
    ["shelterNightsRefunded", "shelterNightsUnrefunded"],
  ] as const;

  test.each<[string, Parameters<typeof withShapes>[1]]>([
    ["without memory", allStays(EXPONENTIAL)],
    [
      "fixed, long-tailed, and without memory",
      {
        stayRough: FIXED,
        stayHidden: { family: "lognormal", sigma: 0.9 },
        stayShelter: EXPONENTIAL,
      },
    ],
    [
      "of Weibull's and gamma shape, and without memory",
      {
        stayRough: { family: "weibull", shape: 0.7 },
        stayHidden: { family: "gamma", shape: 2 },
        stayShelter: EXPONENTIAL,
      },
    ],
  ])("expected nights by place, stays %s", (_, shapes) => {
    const worlds = worldsOf(withShapes(spells({}), shapes), WORLDS);
    const expected = visits([1, 1, 1]);
    NIGHTS.forEach((names, place) =>
      expectMean(
        inEachWorld(worlds, WORLDS, ...names),
        expected[place]! * MEANS[place]!,
      ),
    );
  });

  test("how spells end: by own means, in § 108 or by death, in the proportion of the rates", () => {
    const [dying, care] = [0.3, 0.2];
    const scenario = withShapes(
      spells({ mortality: dying, careRate: care }),
      allStays(EXPONENTIAL),
    );
    const worlds = worldsOf(scenario, WORLDS);
    const rates = MEANS.map((mean) => 1 / mean + (dying + care) / YEAR);
    const ending = rates.map((rate, i) => 1 / MEANS[i]! / rate);
    const stays = visits(ending);
    const nights = stays.map((n, i) => n / rates[i]!);
    NIGHTS.forEach((names, place) =>
      expectMean(inEachWorld(worlds, WORLDS, ...names), nights[place]!, 0.002),
    );
    const inCare = (total(nights) * care) / YEAR;
    const dead = (total(nights) * dying) / YEAR + inCare; // all in § 108 die there
    expectMean(inEachWorld(worlds, WORLDS, "deaths"), dead, 0.003);
    expectMean(
      inEachWorld(worlds, WORLDS, "careDays"),
      (inCare * YEAR) / dying,
      0.004,
    );
  });
});

// ---------------------------------------------------------------- equilibrium

describe("a starting population in the middle of its stays", () => {
  const WORLDS = 120;
  const COUNT = 200;
  const SHAPES = {
    stayRough: { family: "weibull", shape: 0.8 },
    stayHidden: FIXED,
    stayShelter: { family: "lognormal", sigma: 1.1 },
    returnDelay: { family: "weibull", shape: 0.8 },
  } as const;
  const MEANS = [45, 75, 86] as const;
  const [OWN_MEANS, ENTRY] = [0.35, [0.1, 0.5, 0.4]] as const;

  /** Entries that equal exits, in places as the entries keep them. */
  function level(returnShare: number): Scenario {
    const next = [
      [0, 0.5, 0.5],
      [0.45, 0, 0.55],
      [0.25, 0.75, 0],
    ].map((row) => row.map((p) => p * (1 - OWN_MEANS)));
    const n = fundamentalMatrix(next);
    const days = MEANS.map(
      (mean, place) =>
        mean * total(ENTRY.map((p, from) => p * n[from]![place]!)),
    );
    const spell = total(days);
    const scenario = quiet({
      returnShare,
      returnDelay: 365,
      yearToPoint: 1 + YEAR / spell,
      censusRough: days[0]! / spell,
      censusShelter: days[2]! / spell,
      entryRough: ENTRY[0],
      entryShelter: ENTRY[2],
      stayRough: MEANS[0],
      stayHidden: MEANS[1],
      stayShelter: MEANS[2],
      roughToShelter: 0.5,
      hiddenToShelter: 0.55,
      shelterToRough: 0.25,
      ownMeansLight: OWN_MEANS,
      ownMeansModerate: OWN_MEANS,
      ownMeansHigh: OWN_MEANS,
    });
    return { ...withCount(withShapes(scenario, SHAPES), COUNT), years: 5 };
  }

  test.each([
    ["nobody returns", 0],
    ["a third are returners", 0.33],
  ])("keeps its size when entries equal exits and %s", (_, returnShare) => {
    const worlds = worldsOf(level(returnShare), WORLDS);
    for (const point of upTo(worlds.shape.censusPoints))
      if (point === 0) expect(censusOf(worlds, 0, 0)[0]).toBe(COUNT);
      else
        expectMean(
          upTo(WORLDS).map((world) => censusOf(worlds, world, 0)[point]!),
          COUNT,
          0.004,
        );
  });

  test("would not, had their stays begun on the first day", () => {
    // The mean of what is left of a stay found is m (1 + v) / 2: v is the variance in units of the mean squared.
    const shelter = withShapes(
      quiet({
        censusShelter: 1,
        censusRough: 0,
        stayShelter: 86,
        yearToPoint: 1,
        ownMeansLight: 1,
        ownMeansModerate: 1,
        ownMeansHigh: 1,
      }),
      { stayShelter: { family: "lognormal", sigma: 0.8 } },
    );
    const worlds = worldsOf({ ...withCount(shelter, 500), years: 10 }, 60);
    const nights = inEachWorld(
      worlds,
      60,
      "shelterNightsRefunded",
      "shelterNightsUnrefunded",
    );
    expectMean(nights, (500 * 86 * Math.exp(0.8 * 0.8)) / 2, 0.002);
  });
});

// ---------------------------------------------------------------- refunds of a calendar counted by hand

describe("refunds, counted by hand", () => {
  const QUOTA = 90;

  /** One person in and out of a shelter: 200 nights, 30 away, 200 nights … */
  const inAndOut = (law: Parameters<typeof withLaw>[1]): Scenario => {
    const scenario = quiet({
      yearToPoint: 1,
      censusShelter: 1,
      censusRough: 0,
      entryShelter: 1,
      entryRough: 0,
      stayShelter: 200,
      ownMeansLight: 1,
      ownMeansModerate: 1,
      ownMeansHigh: 1,
      returnShare: 1,
      returnDelay: 30,
    });
    const fixed = withShapes(withCount(scenario, 1), {
      stayShelter: FIXED,
      returnDelay: FIXED,
    });
    return { ...withLaw(fixed, law), start: "2027-01-01", years: 2 };
  };

  /** Nights refunded and not, per budget year, walking the calendar night by night with a finger. */
  function byHand(elapsed: number, remaining: number, lastNightToo: boolean) {
    const DAY = 86_400_000;
    const start = Date.UTC(2027, 0, 1);
    const admitted = start - elapsed * DAY;
    let anniversary = yearAfter(admitted);
    let used = 0;
    const nights = { refunded: [0, 0], unrefunded: [0, 0] };
    let [comes, goes] = [-elapsed, remaining];
    for (let day = -elapsed; day < 731; day++) {
      if (day > goes) [comes, goes] = [goes + 30, goes + 230];
      if (day < comes || (day === goes && !lastNightToo)) continue;
      while (start + day * DAY >= anniversary) {
        anniversary = yearAfter(anniversary);
        used = 0;
      }
      const refunded = used < QUOTA;
      if (refunded) used++;
      if (day < 0) continue;
      const kind = refunded ? nights.refunded : nights.unrefunded;
      kind[day < 365 ? 0 : 1]! += 1;
    }
    return nights;
  }

  const yearAfter = (time: number) => {
    const date = new Date(time);
    return date.setUTCFullYear(date.getUTCFullYear() + 1);
  };

  test.each([
    ["as it stands", false],
    ["if the day of discharge counts", true],
  ])("of a shelter's nights, by the law %s", (_, dischargeDayCounts) => {
    const scenario = inAndOut({ dischargeDayCounts });
    const worlds = worldsOf(scenario, 100);
    const found = new Set<number>();
    lookAtEach(scenario, upTo(100), ({ cohort }, _arm, world) => {
      const [elapsed, remaining] = [cohort.elapsed[0]!, cohort.remaining[0]!];
      expect(Math.abs(elapsed + remaining - 200)).toBeLessThanOrEqual(1);
      found.add(elapsed);
      expect({
        refunded: perYear(worlds, world, 0, "shelterNightsRefunded"),
        unrefunded: perYear(worlds, world, 0, "shelterNightsUnrefunded"),
      }).toEqual(byHand(elapsed, remaining, dischargeDayCounts));
    });
    expect(found.size).toBeGreaterThan(50);
  });

  test("the finger itself: found on the 100th night, 90 used", () => {
    // To day 100: 100 without refund. Back on day 130 to day 330: the running year turns on day 265, so 135 without, 65 with.
    // Back on day 360 to day 560: 5 with in the first budget year, 20 with in the second, then 175 without. Back on day 590 to
    // day 731, turning on day 631 (2028 is a leap year): 41 without, then 90 with and 10 without.
    expect(byHand(100, 100, false)).toEqual({
      refunded: [65 + 5, 20 + 90],
      unrefunded: [100 + 135, 175 + 41 + 10],
    });
  });

  /** One person in a shelter since long ago, offered something on the first day, by 2 January. */
  function course(
    method: "cti" | "icm" | "act",
    {
      readinessRequired,
      decided,
    }: { readinessRequired: 0 | 1; decided: 0 | 1 },
  ) {
    const scenario = quiet(
      {
        yearToPoint: 1,
        censusShelter: 1,
        censusRough: 0,
        stayShelter: 36_500,
        timeToHome: 59,
        interimStay: 223,
        supportCti: 274,
        supportIcm: 1095,
        supportAct: 1095,
        decisionInTime: decided,
        interimDay: 2000,
        icmYear: 36_525,
      },
      [{ ...homesAtOnce(1, method), readinessRequired }],
    );
    const fixed = withShapes(scenario, {
      stayShelter: FIXED,
      timeToHome: FIXED,
      interimStay: FIXED,
      supportCti: FIXED,
      supportIcm: FIXED,
      supportAct: FIXED,
    });
    const one = { ...withCount(fixed, 1), start: "2027-01-01", years: 4 };
    const worlds = worldsOf(one, 1);
    return {
      worlds,
      days: (name: QuantityName) => perYear(worlds, 0, 0, name),
    };
  }

  test("Critical Time Intervention, decided before the discharge: all of it", () => {
    const { days } = course("cti", { readinessRequired: 0, decided: 1 });
    // Offered on 2 January, a home on 2 March (day 60), support for 274 days: to 1 December.
    expect(days("shelterNightsRefunded")).toEqual([0, 0, 0, 0]);
    expect(days("shelterNightsUnrefunded")).toEqual([60, 0, 0, 0]);
    expect(days("homeDays")).toEqual([305, 366, 365, 365]);
    expect(days("ctiDaysRefunded")).toEqual([274, 0, 0, 0]);
    expect(days("ctiDaysUnrefunded")).toEqual([0, 0, 0, 0]);
  });

  test("not decided before the discharge: none of it", () => {
    const { days } = course("cti", { readinessRequired: 0, decided: 0 });
    expect(days("ctiDaysRefunded")).toEqual([0, 0, 0, 0]);
    expect(days("ctiDaysUnrefunded")).toEqual([274, 0, 0, 0]);
  });

  test.each(["icm", "act"] as const)(
    "%s for three years: two with refund, one without",
    (method) => {
      const { days, worlds } = course(method, {
        readinessRequired: 0,
        decided: 1,
      });
      // From 2 March 2027 to 2 March 2029: 305 + 366 + 60 days. 1095 in all.
      expect(days(`${method}DaysRefunded`)).toEqual([305, 366, 60, 0]);
      expect(days(`${method}DaysUnrefunded`)).toEqual([0, 0, 305, 59]);
      if (method === "act") return;
      const { cost } = summarise(worlds, 1, false).policies[0]!;
      const { state, municipality } = cost.byCategory.icm; // 100 kr. a day
      expect(state.mean).toBe((305 + 366 + 60) * 50);
      expect(municipality.mean).toBe((305 + 366 + 60) * 50 + (305 + 59) * 100);
    },
  );

  test("the staircase, decided: half a year of § 107, and support from its end", () => {
    const { days } = course("cti", { readinessRequired: 1, decided: 1 });
    // § 107 from 2 January for 223 days; refund to 2 July, 181 days. Then 274 days of support, 141 of them in 2027.
    expect(days("shelterNightsUnrefunded")).toEqual([1, 0, 0, 0]);
    expect(days("interimDaysRefunded")).toEqual([181, 0, 0, 0]);
    expect(days("interimDaysUnrefunded")).toEqual([42, 0, 0, 0]);
    expect(days("ctiDaysRefunded")).toEqual([141, 133, 0, 0]);
    expect(days("ctiDaysUnrefunded")).toEqual([0, 0, 0, 0]);
  });

  test("the staircase, not decided: nothing of § 107, but support after it (stk. 1, nr. 2)", () => {
    const { days, worlds } = course("cti", {
      readinessRequired: 1,
      decided: 0,
    });
    expect(days("interimDaysRefunded")).toEqual([0, 0, 0, 0]);
    expect(days("interimDaysUnrefunded")).toEqual([223, 0, 0, 0]);
    expect(days("ctiDaysRefunded")).toEqual([141, 133, 0, 0]);
    const { interim } = summarise(worlds, 1, false).policies[0]!.cost
      .byCategory;
    expect(interim.municipality.mean).toBeCloseTo(
      223 * worlds.drawsOf(0)[INDEX.interimDay]!,
      2,
    );
  });
});

// ---------------------------------------------------------------- retention

describe("retention", () => {
  const COUNT = 1000;
  const WORLDS = 25;
  const RETENTION = 0.8;
  const SHAPE = 0.78;
  /** All move in on day 2; a loss in the first three budget years (1096 days) is one at an age below 1093.5, rounded. */
  const AGE = 1093.5;
  const hazard = (age: number) =>
    -Math.log(RETENTION) * (age / (3 * YEAR)) ** SHAPE;

  /** As many times the risk of a whole programme. */
  const times = (ratio: number) => ratio * PROGRAMME_LOSS_RATIO;
  const AS_PROGRAMME = {
    lossRatioNone: times(1),
    lossRatioCti: times(1),
    lossRatioIcm: times(1),
    lossRatioAct: times(1),
  };

  const kept = (
    numbers: Parameters<typeof quiet>[0],
    prevention = 0,
    method: "none" | "cti" = "none",
    support = homesAtOnce(COUNT, method).support,
  ) => {
    const policy = { ...homesAtOnce(COUNT, method), support, prevention };
    const scenario = quiet(
      {
        yearToPoint: 1,
        timeToHome: 1,
        retention36: RETENTION,
        lossShape: SHAPE,
        censusLight: 0.25,
        censusHigh: 0.25,
        ...AS_PROGRAMME,
        homesGivenBack: 0,
        preventionEffect: 0.25,
        supportCti: 274,
        ...ENDLESS_STAYS,
        ...numbers,
      },
      [policy],
    );
    const fixed = withShapes(scenario, {
      ...allStays(FIXED),
      timeToHome: FIXED,
      supportCti: FIXED,
    });
    const worlds = worldsOf({ ...withCount(fixed, COUNT), years: 4 }, WORLDS);
    return upTo(WORLDS).map((world) => {
      expect(overHorizon(worlds, world, 0, "moveIns")).toBe(COUNT);
      const losses = perYear(worlds, world, 0, "losses").slice(0, 3);
      return 1 - total(losses) / COUNT;
    });
  };

  test("still housed after 36 months are as many as the scenario says", () => {
    expect(Math.exp(-hazard(AGE))).toBeCloseTo(RETENTION, 3);
    expectMean(kept({}), Math.exp(-hazard(AGE)));
  });

  test("so it is of a whole programme, where each method has a risk of its own", () => {
    const standard = (name: ParameterName) => parameter(name).standard.value;
    const [cti, icm, act] = [0.9, 1.1, 1.3]; // of 0.25, 0.5 and 0.25 of the people: 1.1 on average
    const numbers = {
      lossRatioCti: standard("lossRatioCti"),
      lossRatioIcm: standard("lossRatioIcm"),
      lossRatioAct: standard("lossRatioAct"),
      supportCti: 36_000,
      supportIcm: 36_000,
      supportAct: 36_000,
    };
    const byNeed = {
      light: { cti: 1 },
      moderate: { icm: 1 },
      high: { act: 1 },
    };
    const kind = (ratio: number) => Math.exp((-ratio / 1.1) * hazard(AGE));
    const whole = 0.25 * kind(cti) + 0.5 * kind(icm) + 0.25 * kind(act);
    expect(Math.abs(whole - RETENTION)).toBeLessThan(0.002);
    expectMean(kept(numbers, 0, "cti", byNeed), whole);
  });

  test("a method's ratio moves those who have it and nobody else", () => {
    const without = kept({});
    for (const name of ["lossRatioCti", "lossRatioIcm", "lossRatioAct"])
      expect(kept({ [name]: 30 })).toEqual(without);
    for (const name of ["lossRatioIcm", "lossRatioAct"])
      expect(kept({ [name]: 30 }, 0, "cti")).toEqual(kept({}, 0, "cti"));
    expectMean(
      kept({ lossRatioCti: times(2), supportCti: 36_000 }, 0, "cti"),
      Math.exp(-2 * hazard(AGE)),
    );
    const none = { lossRatioCti: 0, supportCti: 36_000 };
    expectMean(kept(none, 0, "cti"), 1, 1e-9);
  });

  test("the mix of needs moves nobody whose method stays the same", () => {
    const withHigh = (censusHigh: number) =>
      kept({ lossRatioAct: times(3), censusHigh });
    expect(withHigh(0.75)).toEqual(withHigh(0.1));
  });

  test("at another shape the same share, at twice the risk its square", () => {
    const steady = Math.exp((Math.log(RETENTION) * AGE) / (3 * YEAR));
    expectMean(kept({ lossShape: 1 }), steady);
    expectMean(kept({ lossRatioNone: times(2) }), Math.exp(-2 * hazard(AGE)));
  });

  test("prevention takes its share of the risk", () => {
    expectMean(kept({}, 1), Math.exp(-0.75 * hazard(AGE)));
    expectMean(kept({}, 0.5), Math.exp(-0.875 * hazard(AGE)));
  });

  test("when support ends the risk is so many times what it was, from that day", () => {
    expectMean(
      kept(
        {
          lossRatioCti: times(0.4),
          lossRatioCompleted: 2.5,
          censusLight: 0,
          lossRatioMismatch: 1,
        },
        0,
        "cti",
      ),
      Math.exp(-0.4 * hazard(274) - 0.4 * 2.5 * (hazard(AGE) - hazard(274))),
    );
  });

  test("each step of need beyond the method multiplies the risk", () => {
    const high = { entryLight: 0, entryHigh: 1, censusLight: 0, censusHigh: 1 };
    const numbers = {
      ...high,
      lossRatioCti: times(0.4),
      lossRatioMismatch: 1.5,
    };
    expectMean(
      kept({ ...numbers, supportCti: 20_000 }, 0, "cti"),
      Math.exp(-0.4 * 1.5 * 1.5 * hazard(AGE)),
    );
  });
});

// ---------------------------------------------------------------- offers and support

describe("offers", () => {
  const COUNT = 400;
  const WORLDS = 25;
  const DELAY = 200;

  /** Everybody is found on the first day, and there is a home for all. */
  const offered = (
    change: Partial<typeof NO_PROGRAMME>,
    numbers: Parameters<typeof quiet>[0] = {},
  ) => {
    const delays = { rough: DELAY, hidden: DELAY, shelter: DELAY };
    const policy = { ...homesAtOnce(COUNT), offerDelay: delays, ...change };
    const scenario = quiet(
      {
        yearToPoint: 1,
        timeToHome: 40,
        stayRough: 21,
        stayHidden: 34,
        stayShelter: 55,
        ...numbers,
      },
      [policy],
    );
    const fixed = withShapes(scenario, { timeToHome: FIXED });
    return worldsOf({ ...withCount(fixed, COUNT), years: 8 }, WORLDS);
  };
  const nights = (worlds: Worlds) =>
    inEachWorld(worlds, WORLDS, ...HOMELESS_NIGHTS);

  test("come after the mean delay, however often people move meanwhile", () => {
    // The day is rounded up: half a day more.
    expectMean(nights(offered({})), COUNT * (DELAY + 0.5 + 40));
  });

  test("come at the pace of the place one is in", () => {
    const shelterAlone = {
      censusShelter: 1,
      censusRough: 0,
      ...ENDLESS_STAYS,
    };
    const offerDelay = { rough: 1, hidden: 2, shelter: 300 };
    expectMean(
      nights(offered({ offerDelay }, shelterAlone)),
      COUNT * (300 + 0.5 + 40),
      0.015, // some of the endless stays have their end
    );
  });

  test("come more slowly while the programme is built up", () => {
    const months = 12;
    const ramp = YEAR;
    let mean = 0;
    for (let day = 0.5; day < 8 * YEAR; day++)
      mean += Math.exp(
        -(day < ramp ? (day * day) / (2 * ramp) : day - ramp / 2) / DELAY,
      );
    expectMean(
      nights(offered({ rampMonths: months })),
      COUNT * (mean + 0.5 + 40),
    );
  });

  test("are refused by the share that does not accept, and come again", () => {
    const again = 50;
    const worlds = offered({}, { acceptHome: 0.4, reofferDelay: again });
    const moveIns = inEachWorld(worlds, WORLDS, "moveIns");
    const offers = inEachWorld(worlds, WORLDS, "offers");
    const refusals = inEachWorld(worlds, WORLDS, "refusals");
    expectMean(offers, COUNT / 0.4, 0.002);
    expectMean(refusals, (COUNT * 0.6) / 0.4, 0.003);
    expectMean(moveIns, COUNT, 0.002);
    expectMean(
      nights(worlds),
      COUNT * (DELAY + 0.5 + ((again + 0.5) * 0.6) / 0.4 + 40),
      0.005,
    );
  });

  // 0.8 of the people say yes, and 0.4 of those once they have lost a home: 0.32. The first time is over when all have moved in.
  test.each([0, 1])(
    "are accepted by fewer once a home has been lost: %i of them § 107 first",
    (readinessRequired) => {
      const worlds = offered(
        { readinessRequired },
        {
          acceptHome: readinessRequired === 1 ? 0.1 : 0.8,
          acceptInterim: readinessRequired === 1 ? 0.8 : 0.1,
          acceptAfterLoss: 0.4,
          interimStay: 30,
          reofferDelay: 1,
          retention36: 0.05,
          lossShape: 1,
          homesGivenBack: 1,
        },
      );
      const all = (name: "offers" | "refusals" | "moveIns") =>
        total(inEachWorld(worlds, WORLDS, name));
      // Offers until the first yes: 1 / 0.8 each; refusals on the way: 0.2 / 0.8.
      const people = COUNT * WORLDS;
      const [offers, refusals] = [
        all("offers") - people / 0.8,
        all("refusals") - (people * 0.2) / 0.8,
      ];
      expect(all("moveIns")).toBeGreaterThan(people + 1_000);
      const share = (offers - refusals) / offers;
      expect(Math.abs(share - 0.32)).toBeLessThan(
        5 * Math.sqrt((0.32 * 0.68) / offers),
      );
    },
  );

  test("reach the covered, and nobody else", () => {
    const worlds = offered({ coverage: 0.3 });
    expectMean(inEachWorld(worlds, WORLDS, "moveIns"), 0.3 * COUNT);
  });
});

describe("support workers", () => {
  const supported = (homeBeforeSupport: boolean) => {
    const policy = homesAtOnce(100, "icm");
    const scenario = quiet(
      { yearToPoint: 1, timeToHome: 1, supportIcm: 100, caseloadIcm: 6.5 },
      [
        {
          ...policy,
          homeBeforeSupport,
          workers: { ...policy.workers, icm: 2 },
        },
      ],
    );
    const fixed = withShapes(scenario, {
      timeToHome: FIXED,
      supportIcm: FIXED,
    });
    return worldsOf({ ...withCount(fixed, 100), years: 3 }, 1);
  };

  test("take on thirteen at a time, two workers at 6.5 each, until all have had theirs", () => {
    // From day 2 on 13 at a time for 100 days each: 7 rounds of 13 and one of 9.
    for (const homeBeforeSupport of [true, false]) {
      const worlds = supported(homeBeforeSupport);
      const days = perYear(
        worlds,
        0,
        0,
        "icmDaysRefunded",
        "icmDaysUnrefunded",
      );
      expect(days[0]).toBe(13 * (365 - 2));
      expect(total(days)).toBe(100 * 100);
    }
  });

  test("must be free before anyone moves in, unless the policy lets people in without", () => {
    // Day 1096 is the horizon. Without waiting all move in on day 2; else 13 on day 2, 13 on day 102 … and 9 on day 702.
    expect(overHorizon(supported(true), 0, 0, "homeDays")).toBe(100 * 1094);
    const rounds = upTo(8).map(
      (round) => (round < 7 ? 13 : 9) * (1094 - 100 * round),
    );
    expect(overHorizon(supported(false), 0, 0, "homeDays")).toBe(total(rounds));
  });
});

// ---------------------------------------------------------------- time and money

describe("discounting", () => {
  test.each([
    ["a reference's 3 %", 0.03, time.discounting.annual_start_annuity],
    ["no rate", 0, 10],
    ["the usual 3.5 %", 0.035, (1 - 1.035 ** -10) / (1 - 1 / 1.035)],
  ])("a krone a year for ten years, by %s", (_, discountRate, annuity) => {
    const scenario = quiet({ yearToPoint: 1, discountRate, shelterDay: 0 }, [
      NO_PROGRAMME,
      { ...NO_PROGRAMME, id: "steady", costs: { startUp: 0, perYear: 1e6 } },
    ]);
    const worlds = worldsOf({ ...scenario, years: 10 }, 1);
    const present = summarise(worlds, 1, true);
    const [{ netSaving }] = present.comparisons as [
      (typeof present.comparisons)[0],
    ];
    expect(-netSaving.total.mean).toBeCloseTo(1e6 * annuity, 2);
    expect(-netSaving.byYear[0]!.total.mean).toBe(1e6); // the first year is not discounted
    const plain = summarise(worlds, 1, false).comparisons[0]!;
    expect(plain.netSaving.total.mean).toBe(-1e7);
  });
});

describe("the dead", () => {
  test("cost nothing", () => {
    const scenario = quiet({ yearToPoint: 1, mortality: 50 });
    const worlds = worldsOf({ ...withCount(scenario, 30), years: 3 }, 20);
    for (const world of upTo(20)) {
      expect(perYear(worlds, world, 0, "deaths")).toEqual([30, 0, 0]);
      const account = worlds.accountOf(world, 0);
      expect(total(account)).toBeGreaterThan(0);
      expect(total(account.subarray(account.length / 3))).toBe(0);
    }
  });

  test("have lived as long as their death rate says, homeless or housed", () => {
    const life = (ratio: number, homes: number) => {
      const scenario = withShapes(
        quiet(
          {
            yearToPoint: 1,
            mortality: 0.5,
            mortalityRatioHoused: ratio,
            timeToHome: 1,
          },
          [homes ? homesAtOnce(homes) : NO_PROGRAMME],
        ),
        { timeToHome: FIXED },
      );
      const worlds = worldsOf({ ...withCount(scenario, 200), years: 30 }, 40);
      return homes
        ? inEachWorld(worlds, 40, "homeDays")
        : inEachWorld(worlds, 40, ...HOMELESS_NIGHTS);
    };
    // Two years in the mean, and half a day that the last day is rounded up; two days are over before they move in.
    expectMean(life(1, 0), 200 * (2 * YEAR + 0.5));
    const reach = 200 * Math.exp((-2 * 0.5) / YEAR);
    expectMean(life(1, 200), reach * (2 * YEAR + 0.5));
    expectMean(life(0.5, 200), reach * (4 * YEAR + 0.5), 0.001);
    expectMean(life(4, 200), reach * (YEAR / 2 + 0.5));
  });

  /** All lose their home within days and none is given back; then two years are left to them in the mean. */
  const nightsAfterABriefHome = (mortalityRatioHoused: number) => {
    const scenario = quiet(
      {
        yearToPoint: 1,
        mortality: 0.5,
        mortalityRatioHoused,
        timeToHome: 1,
        retention36: 0.001,
        lossShape: 1,
        lossRatioNone: 100,
        homesGivenBack: 0,
        ...ENDLESS_STAYS,
      },
      [homesAtOnce(200)],
    );
    const fixed = withShapes(scenario, {
      ...allStays(FIXED),
      timeToHome: FIXED,
    });
    const worlds = worldsOf({ ...withCount(fixed, 200), years: 30 }, 20);
    return inEachWorld(worlds, 20, ...HOMELESS_NIGHTS);
  };

  test.each([0.01, 1, 3])(
    "die of homelessness again after a home in which they die %f times as fast",
    (ratio) =>
      expectMean(nightsAfterABriefHome(ratio), 200 * (2 * YEAR + 2), 0.01),
  );

  test("die of homelessness again after a home in which nobody dies", () =>
    expectMean(nightsAfterABriefHome(0), 200 * (2 * YEAR + 2), 0.01));
});
