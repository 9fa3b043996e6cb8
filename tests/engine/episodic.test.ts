import { describe, expect, test } from "vitest";
import { stretches } from "../../src/model/register/stretch";
import { HOMELESS_NIGHTS } from "../../src/model/ledger/quantity";
import { writingStage } from "../../src/model/run";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import { plan } from "../../src/model/simulation/plan";
import { quiet, withCount, withShapes } from "./scenarios";

// People in episodic homelessness: short stays, many of them, in and out of shelters, and no sooner done than others.

type Numbers = { readonly [N in ParameterName]?: number };

const STAYS: Numbers = {
  stayRough: 100,
  stayHidden: 100,
  stayShelter: 100,
  yearToPoint: 1,
  censusRough: 0.4,
  censusShelter: 0.2,
};

/** 4,000 people found on the first day and nobody after them, all stays exponential. */
function played(numbers: Numbers) {
  const scenario = withShapes(
    withCount(quiet({ ...STAYS, ...numbers }), 4000),
    {
      stayRough: { family: "exponential" },
      stayHidden: { family: "exponential" },
      stayShelter: { family: "exponential" },
      returnDelay: { family: "fixed" },
    },
  );
  const compiled = plan({ ...scenario, years: 3 });
  const { journal, cohort } = writingStage(compiled)(0, 0);
  const of = (names: Parameters<typeof stretches>[2]) =>
    stretches(journal, cohort.size, names);
  return {
    days: compiled.days,
    people: cohort.size,
    homeless: of(HOMELESS_NIGHTS),
    shelter: of(["shelterNightsRefunded", "shelterNightsUnrefunded"]),
    rough: of(["roughNights"]),
    hidden: of(["hiddenNights"]),
  };
}

/** Mean length of the stays that begin and end within the first half of the time. */
function meanLength(
  { length, from, until }: ReturnType<typeof stretches>,
  days: number,
) {
  const ended = Array.from({ length }, (_, i) => i).filter(
    (i) => from[i]! > 0 && from[i]! < days / 2,
  );
  const sum = ended.reduce((total, i) => total + until[i]! - from[i]!, 0);
  return sum / ended.length;
}

describe("episodic homelessness", () => {
  test("nobody is, at a share of 0, whatever the length of their stays would be", () => {
    const [short, long] = [0.1, 1].map((episodicStay) =>
      played({ episodicShare: 0, episodicStay }),
    );
    expect(short).toEqual(long);
  });

  test("means stays a tenth as long, in shelters and elsewhere", () => {
    const { shelter, rough, days } = played({
      episodicShare: 1,
      episodicStay: 0.1,
      shelterToRough: 1,
    });
    expect(meanLength(shelter, days)).toBeCloseTo(10, 0);
    expect(meanLength(rough, days)).toBeCloseTo(10, 0);
  });

  test("means coming to a shelter after every other place", () => {
    const { shelter, rough, hidden } = played({
      episodicShare: 1,
      episodicStay: 0.1,
      roughToShelter: 0,
      hiddenToShelter: 0,
      shelterToRough: 0.5,
    });
    const starts = new Set(
      Array.from(
        { length: shelter.length },
        (_, i) => `${shelter.person[i]} ${shelter.from[i]}`,
      ),
    );
    const { days } = played({});
    for (const { length, person, until } of [rough, hidden])
      for (let i = 0; i < length; i++)
        if (until[i]! < days)
          expect(starts.has(`${person[i]} ${until[i]}`)).toBe(true);
  });

  test("ends by own means as often as others' homelessness does", () => {
    const ownMeans = {
      ownMeansLight: 0.5,
      ownMeansModerate: 0.5,
      ownMeansHigh: 0.5,
    };
    const [episodic, others] = [1, 0].map((episodicShare) => {
      const { homeless, people } = played({
        ...ownMeans,
        episodicShare,
        episodicStay: 0.1,
      });
      const year = 365;
      let still = 0;
      for (let i = 0; i < homeless.length; i++)
        if (homeless.until[i]! > year) still++;
      return still / people;
    });
    // A hazard of 0.5 / 100 days: e^-1.825 = 0.161 are still homeless after a year.
    expect(Math.abs(others! - 0.161)).toBeLessThan(0.02);
    expect(Math.abs(episodic! - 0.161)).toBeLessThan(0.02);
  });
});

describe("those who return", () => {
  const leaving: Numbers = {
    ownMeansLight: 1,
    ownMeansModerate: 1,
    ownMeansHigh: 1,
    returnShare: 1,
    returnDelay: 50,
    entryShelter: 1,
    entryRough: 0,
  };
  /** Spells that begin after the first day, by the place they begin in. */
  const begun = (numbers: Numbers) => {
    const { rough, hidden, shelter } = played({ ...leaving, ...numbers });
    return [rough, hidden, shelter].map(
      ({ from, length }) =>
        from.subarray(0, length).filter((day) => day > 0).length,
    );
  };

  test("begin as newcomers do, at a share of 0", () => {
    const [rough, hidden, shelter] = begun({ returnToSamePlace: 0 });
    expect([rough, hidden]).toEqual([0, 0]);
    expect(shelter).toBeGreaterThan(4000);
  });

  test("begin where they left from, at a share of 1", () => {
    const { rough, hidden, shelter } = played({
      ...leaving,
      returnToSamePlace: 1,
    });
    const people = [rough, hidden, shelter].map(
      ({ person, length }) => new Set(person.subarray(0, length)),
    );
    const [inRough, inHidden, inShelter] = people;
    for (const person of inShelter!)
      expect(inRough!.has(person) || inHidden!.has(person)).toBe(false);
    expect(begun({ returnToSamePlace: 1 })[0]).toBeGreaterThan(4000 * 0.4);
  });

  test("half of them, at a share of a half", () => {
    const [rough, hidden, shelter] = begun({
      returnToSamePlace: 0.5,
      censusShelter: 0,
    });
    const again = rough! + hidden!;
    expect(again).toBeGreaterThan(0);
    expect(shelter!).toBeGreaterThan(again); // and from a shelter they come back to it either way
  });
});
