import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DESTINATIONS,
  ORIGINS,
  PLACES,
} from "../../src/model/ledger/headCount";
import { Q, QUANTITIES } from "../../src/model/ledger/quantity";
import type { Outcomes } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import { stage, writingStage, type WrittenWorld } from "../../src/model/run";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { Worlds } from "../../src/model/results/worlds";
import { arbitraryScenario } from "./arbitrary";
import {
  homesAtOnce,
  overHorizon,
  quiet,
  SHIPPED,
  total,
  upTo,
  withCount,
  withLaw,
  withShapes,
  worldsOf,
} from "./scenarios";

/** What the results of one world alone say of each policy: its statistics are that world's numbers. */
function alone(scenario: Scenario, replication = 0): readonly Outcomes[] {
  const worlds = new Worlds(scenario);
  worlds.add({ ...stage(worlds.plan)(replication, 1), first: 0 });
  return summarise(worlds, 1, false).policies.map(({ outcomes }) => outcomes);
}

const inAnyScenario = (
  look: (scenario: Scenario, replication: number) => void,
) =>
  fc.assert(fc.property(arbitraryScenario(2), fc.nat(1e6), look), {
    numRuns: 40,
  });

const meansOf = (numbers: readonly { readonly mean: number }[]) =>
  numbers.map(({ mean }) => mean);

/** People on each census day whose lines of these quantities cover it. */
function onDays(
  { journal }: WrittenWorld,
  days: Int32Array,
  quantities: readonly number[],
): number[] {
  const lines = upTo(journal.length).filter((line) =>
    quantities.includes(journal.quantity[line]!),
  );
  return Array.from(
    days,
    (day) =>
      lines.filter(
        (line) => journal.from[line]! <= day && day < journal.until[line]!,
      ).length,
  );
}

const DAYS_IN = {
  rough: [Q.roughNights],
  hidden: [Q.hiddenNights],
  shelter: [Q.shelterNightsRefunded, Q.shelterNightsUnrefunded],
  interim: [Q.interimDaysRefunded, Q.interimDaysUnrefunded],
  home: [Q.homeDays],
  care: [Q.careDays],
  left: [Q.leftDays],
} as const;

describe("who stands where, against the journal of each life", () => {
  const compare = (any: Scenario, replication: number) => {
    const scenario = withLaw(any, { dischargeDayCounts: false });
    const compiled = plan(scenario);
    const write = writingStage(compiled);
    alone(scenario, replication).forEach((outcomes, arm) => {
      const world = write(replication, arm);
      const lived = (quantities: readonly number[]) =>
        onDays(world, compiled.censusDays, quantities);
      for (const place of PLACES)
        expect(meansOf(outcomes.people[place]), place).toEqual(
          lived(DAYS_IN[place]),
        );
      expect(meansOf(outcomes.queue)).toEqual(lived([Q.waitingDays]));
    });
  };

  test("in any scenario", () => inAnyScenario(compare));

  test("in Ishøj", () =>
    compare(SHIPPED.find(([file]) => file === "ishoej.json")![1], 5));
});

describe("what adds up", () => {
  test("the homeless places are the census, world by world", () =>
    inAnyScenario((scenario) => {
      const worlds = worldsOf(scenario, 3);
      const points = worlds.shape.censusPoints;
      for (const { outcomes } of summarise(worlds, 1, false).policies)
        for (const point of upTo(points))
          expect(
            total(
              (["rough", "hidden", "shelter"] as const).map(
                (place) => outcomes.people[place][point]!.mean,
              ),
            ),
          ).toBe(outcomes.census[point]!.mean);
    }));

  test("into a place less out of it is who stands there at the end", () =>
    inAnyScenario((scenario, replication) => {
      for (const { moves, people } of alone(scenario, replication))
        for (const place of PLACES) {
          const into = total(FROM.map((from) => moves[from][place].mean));
          const out = total(DESTINATIONS.map((to) => moves[place][to].mean));
          expect(into - out, place).toBe(people[place].at(-1)!.mean);
        }
    }));

  test("all places together are all who have come less all who have died", () =>
    inAnyScenario((scenario, replication) => {
      for (const { moves, people } of alone(scenario, replication)) {
        const came = total(
          (["found", "coming"] as const).flatMap((from) =>
            meansOf(Object.values(moves[from])),
          ),
        );
        const died = total(FROM.map((from) => moves[from].dead.mean));
        expect(total(PLACES.map((place) => people[place].at(-1)!.mean))).toBe(
          came - died,
        );
      }
    }));

  test("moves are the events that the ledger counts", () =>
    inAnyScenario((scenario, replication) => {
      for (const outcomes of alone(scenario, replication)) {
        const { moves, moveIns, losses, deaths, newcomers, waits } = outcomes;
        const into = (place: "home" | "dead") =>
          FROM.map((from) => moves[from][place].mean);
        expect(total(into("home"))).toBe(moveIns.horizon.mean);
        expect(waits.moveIns).toBe(moveIns.horizon.mean);
        expect(total(into("dead")) - moves.left.dead.mean).toBe(
          deaths.horizon.mean,
        );
        expect(
          moves.home.rough.mean +
            moves.home.hidden.mean +
            moves.home.shelter.mean,
        ).toBe(losses.horizon.mean);
        expect(total(meansOf(Object.values(moves.coming)))).toBe(
          newcomers.horizon.mean,
        );
        expect(total(meansOf(Object.values(moves.found)))).toBe(
          scenario.place.count,
        );
      }
    }));

  test("homes lived in and homes that stand empty are those available", () =>
    inAnyScenario((scenario, replication) => {
      for (const { homeStock, people } of alone(scenario, replication)) {
        expect(homeStock.inUse).toBe(people.home);
        homeStock.available.forEach(({ mean }, day) =>
          expect(mean).toBe(
            homeStock.inUse[day]!.mean + homeStock.empty[day]!.mean,
          ),
        );
      }
    }));

  test("waits are no longer than the days waited by all", () =>
    inAnyScenario((scenario, replication) => {
      for (const { waits, waitingDays } of alone(scenario, replication))
        expect((waits.mean ?? 0) * waits.moveIns).toBeLessThanOrEqual(
          waitingDays.horizon.mean + 1e-6,
        );
    }));
});

const FROM = ORIGINS.filter((from) => from !== "dead");

describe("what is short", () => {
  const PEOPLE = 12;
  const CASELOAD = 8;
  /** Everybody is offered a home on the first days and takes it. */
  const outcomesOf = (policy: Policy) => {
    const numbers = { timeToHome: 1, yearToPoint: 1, caseloadIcm: CASELOAD };
    const scenario = withShapes(quiet(numbers, [policy]), {
      timeToHome: { family: "fixed" },
      supportIcm: { family: "fixed" },
    });
    const long = {
      ...withCount(scenario, PEOPLE),
      years: 1,
      assumptions: {
        ...scenario.assumptions,
        supportIcm: { ...scenario.assumptions.supportIcm, value: 1e6 },
      },
    };
    const outcomes = alone(long)[0]!;
    const newcomers = outcomes.newcomers.horizon.mean;
    return { outcomes, all: PEOPLE + newcomers };
  };
  const last = (numbers: readonly { readonly mean: number }[]) =>
    numbers.at(-1)!.mean;

  test("homes, where there are workers for all: who is in the queue wants a home", () => {
    const { outcomes } = outcomesOf(homesAtOnce(4, "icm"));
    expect(last(outcomes.homeStock.available)).toBe(4);
    expect(last(outcomes.homeStock.inUse)).toBe(4);
    expect(last(outcomes.queue)).toBeGreaterThanOrEqual(PEOPLE - 4);
    expect(outcomes.shortOf.homes.at(-1)).toBe(1);
    expect(outcomes.shortOf.workers.at(-1)).toBe(0);
    expect(last(outcomes.staff.icm.needed)).toBe(4 / CASELOAD);
    expect(outcomes.staff.icm.hired).toBe("asNeeded");
    expect(last(outcomes.staff.act.needed)).toBe(0);
  });

  const oneWorker = (homes: number, homeBeforeSupport: boolean): Policy => ({
    ...homesAtOnce(homes, "icm"),
    homeBeforeSupport,
    workers: { section85: 0, cti: 0, icm: 1, act: 0 },
  });

  test("workers, where people may move in first: those in a home without support ask for one", () => {
    const { outcomes } = outcomesOf(oneWorker(500, true));
    const housed = last(outcomes.homeStock.inUse);
    expect(housed).toBeGreaterThan(CASELOAD);
    expect(last(outcomes.queue)).toBe(0);
    expect(outcomes.shortOf.homes.at(-1)).toBe(0);
    expect(outcomes.shortOf.workers.at(-1)).toBe(1);
    expect(last(outcomes.staff.icm.needed)).toBe(housed / CASELOAD);
    expect(outcomes.staff.icm.hired).toBe(1);
  });

  test("workers, where nobody moves in without: those ask for one for whom a home stands ready", () => {
    const { outcomes } = outcomesOf(oneWorker(CASELOAD + 3, false));
    expect(last(outcomes.homeStock.inUse)).toBe(CASELOAD);
    expect(last(outcomes.homeStock.empty)).toBe(3);
    expect(last(outcomes.queue)).toBeGreaterThan(3);
    expect(outcomes.shortOf.homes.at(-1)).toBe(0);
    expect(outcomes.shortOf.workers.at(-1)).toBe(1);
    expect(last(outcomes.staff.icm.needed)).toBe((CASELOAD + 3) / CASELOAD);
  });
});

test("those who live in a home and wait for a worker are counted until the day one takes them on", () => {
  const numbers = {
    timeToHome: 1,
    yearToPoint: 1,
    caseloadIcm: 1,
    supportIcm: 120,
  };
  const policy: Policy = {
    ...homesAtOnce(500, "icm"),
    workers: { section85: 0, cti: 0, icm: 1, act: 0 },
  };
  const scenario = withShapes(quiet(numbers, [policy]), {
    timeToHome: { family: "fixed" },
    supportIcm: { family: "fixed" },
  });
  const outcomes = alone({ ...withCount(scenario, 4), years: 1 })[0]!;
  expect(outcomes.newcomers.horizon.mean).toBe(0);
  expect(meansOf(outcomes.staff.icm.needed)).toEqual([0, 4, 3, 2, 1]);
  expect(outcomes.shortOf.workers).toEqual([0, 1, 1, 1, 0]);
});

describe("how long those waited who moved in", () => {
  const READY = 10;
  /** All are ready on day 11; one home comes for everybody on the first day, or none until somebody moves out. */
  const waitsOf = (atStart: number) => {
    const scenario = withShapes(
      quiet({ timeToHome: READY, yearToPoint: 0 }, [homesAtOnce(atStart)]),
      { timeToHome: { family: "fixed" } },
    );
    const worlds = worldsOf({ ...withCount(scenario, 5), years: 1 }, 1);
    return {
      waits: summarise(worlds, 1, false).policies[0]!.outcomes.waits,
      moveIns: overHorizon(worlds, 0, 0, "moveIns"),
    };
  };

  test("not at all, where a home stands ready for each", () => {
    const { waits, moveIns } = waitsOf(500);
    expect(moveIns).toBeGreaterThan(4);
    expect(waits).toEqual({ moveIns, mean: 0, half: 0, nineOfTen: 0 });
  });

  test("nobody has waited where nobody has moved in", () => {
    expect(waitsOf(0).waits).toEqual({
      moveIns: 0,
      mean: null,
      half: null,
      nineOfTen: null,
    });
  });

  test("half and nine of ten have moved in within a whole class, and the mean is exact", () => {
    const scenario = SHIPPED.find(([file]) => file === "ishoej.json")![1];
    const worlds = worldsOf({ ...scenario, years: 4 }, 12);
    const compiled = plan({ ...scenario, years: 4 });
    const write = writingStage(compiled);
    summarise(worlds, 12, false).policies.forEach(({ outcomes }, arm) => {
      const waits: number[] = [];
      for (const world of upTo(12)) waits.push(...waitsIn(write(world, arm)));
      waits.sort((a, b) => a - b);
      const { moveIns, mean, half, nineOfTen } = outcomes.waits;
      expect(moveIns * 12).toBe(waits.length);
      expect(mean).toBeCloseTo(total(waits) / waits.length, 9);
      for (const [limit, share] of [
        [half!, 0.5],
        [nineOfTen!, 0.9],
      ] as const) {
        const wait = waits[Math.ceil(share * waits.length) - 1]!;
        expect(limit).toBeGreaterThanOrEqual(wait);
        expect(limit - wait).toBeLessThan(wait <= 364 ? 7 : 182);
      }
    });
  });
});

/** Days in the queue just before each move-in, from the journal: its waiting days follow each other without a gap. */
function waitsIn({ journal, cohort }: WrittenWorld): number[] {
  const since = new Map<number, { from: number; until: number }>();
  const waits: number[] = [];
  for (const line of upTo(journal.length)) {
    const person = journal.person[line]!;
    const [from, until] = [journal.from[line]!, journal.until[line]!];
    const before = since.get(person);
    if (journal.quantity[line] === Q.waitingDays)
      since.set(person, {
        from: before?.until === from ? before.from : from,
        until,
      });
    if (journal.quantity[line] === Q.moveIns)
      waits.push(before?.until === from ? from - before.from : 0);
  }
  expect(cohort.size).toBeGreaterThan(0);
  expect(QUANTITIES[Q.moveIns]).toBe("moveIns");
  return waits;
}
