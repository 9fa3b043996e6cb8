import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUEUE_ORDERS } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { PLACE } from "../../src/model/simulation/place";
import type { World } from "../../src/model/simulation/world";
import { arbitraryScenario } from "./arbitrary";
import {
  homesAtOnce,
  ISHOEJ,
  lookAt,
  lookAtEach,
  meanAndError,
  perYear,
  quiet,
  upTo,
  withCount,
  withNumbers,
  withPolicies,
  withShapes,
  worldsOf,
} from "./scenarios";

const FIXED = { family: "fixed" } as const;

/** Who a world's people are: everything settled before the policies part. */
function peopleOf(scenario: Scenario, replication: number) {
  const arms: string[] = [];
  lookAt(scenario, replication, ({ cohort }) => {
    const { size } = cohort;
    const of = (numbers: ArrayLike<number>) =>
      Array.from(numbers).slice(0, size);
    arms.push(
      JSON.stringify([
        of(cohort.who),
        of(cohort.arrival),
        of(cohort.place),
        of(cohort.need),
        of(cohort.elapsed),
        of(cohort.remaining),
        of(cohort.lifetime),
        of(cohort.timeToCare),
        of(cohort.reachMark),
        of(cohort.readinessMark),
        of(cohort.methodMark),
      ]),
    );
  });
  return arms;
}

/** Days on which each policy's homes come. */
function homeDaysOf(scenario: Scenario, replication: number): number[][] {
  const days: number[][] = [];
  lookAt(scenario, replication, (world) =>
    days.push(Array.from(world.homeDays.subarray(0, world.homesCount))),
  );
  return days;
}

describe("the same people with the same luck", () => {
  test("live under every policy, and under other levers", () => {
    fc.assert(
      fc.property(
        arbitraryScenario(3),
        arbitraryScenario(1),
        fc.nat(1e6),
        (scenario, other, replication) => {
          const [first, ...rest] = peopleOf(scenario, replication);
          for (const people of rest) expect(people).toBe(first);
          const policies = other.policies.map((policy) => ({
            ...policy,
            homes: { ...policy.homes, perYear: 3 },
          }));
          expect(
            peopleOf(withPolicies(scenario, policies), replication)[0],
          ).toBe(first);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("newcomers are the same in every policy, year by year", () => {
    const worlds = worldsOf({ ...ISHOEJ, years: 5 }, 10);
    for (const world of upTo(10))
      expect(perYear(worlds, world, 1, "newcomers")).toEqual(
        perYear(worlds, world, 0, "newcomers"),
      );
  });

  test("newcomers keep their luck when the starting population grows", () => {
    // The number who come is held: 40 and 80 people, 30 a year.
    const born = (count: number) => {
      const days: string[] = [];
      const scenario = withCount(quiet({ yearToPoint: 1 + 30 / count }), count);
      lookAt(scenario, 5, ({ cohort }) => {
        for (let i = count; i < cohort.size; i++)
          days.push(
            `${cohort.arrival[i]} ${cohort.place[i]} ${cohort.lifetime[i]}`,
          );
      });
      return days;
    };
    expect(born(40).length).toBeGreaterThan(200);
    expect(born(80)).toEqual(born(40));
  });

  test("a longer mean stay makes no stay shorter for those found", () => {
    const found = (stayShelter: number) => {
      let days: number[] = [];
      lookAt(
        quiet({ censusShelter: 1, censusRough: 0, stayShelter }),
        1,
        (w) => {
          days = Array.from(w.cohort.remaining.subarray(0, w.plan.count));
        },
      );
      return days;
    };
    const [short, long] = [found(80), found(90)];
    short.forEach((days, i) => expect(long[i]!).toBeGreaterThanOrEqual(days));
    expect(long).not.toEqual(short);
  });
});

describe("the order of the queue", () => {
  test("makes no difference where there are no homes to queue for", () => {
    const policies = QUEUE_ORDERS.map((queue) => ({
      ...homesAtOnce(0),
      id: queue,
      queue,
    }));
    const worlds = worldsOf(withPolicies(ISHOEJ, policies), 10);
    for (const world of upTo(10))
      for (const arm of [1, 2])
        expect(worlds.tallyOf(world, arm)).toEqual(worlds.tallyOf(world, 0));
  });

  test("makes no difference where nobody has to queue", () => {
    const policies = QUEUE_ORDERS.map((queue) => ({
      ...homesAtOnce(5000),
      id: queue,
      queue,
    }));
    const worlds = worldsOf(withPolicies(ISHOEJ, policies), 5);
    for (const world of upTo(5))
      for (const arm of [1, 2])
        expect(worlds.tallyOf(world, arm)).toEqual(worlds.tallyOf(world, 0));
  });

  test("makes one where homes are short", () => {
    const policies = QUEUE_ORDERS.map((queue) => ({
      ...homesAtOnce(0),
      id: queue,
      homes: { atStart: 0, perYear: 5, usable: 1, reserved: 0 },
      queue,
    }));
    const worlds = worldsOf(withPolicies(ISHOEJ, policies), 5);
    expect(worlds.tallyOf(0, 1)).not.toEqual(worlds.tallyOf(0, 0));
    expect(worlds.tallyOf(0, 2)).not.toEqual(worlds.tallyOf(0, 0));
  });
});

describe("a home goes to the first in the queue", () => {
  /** People wait where they came to, from two days after; nobody ever leaves a home. */
  const waitingInPlace = (queue: (typeof QUEUE_ORDERS)[number]): Scenario => {
    const scenario = quiet(
      {
        yearToPoint: 4,
        timeToHome: 1,
        stayRough: 36_500,
        stayHidden: 36_500,
        stayShelter: 36_500,
      },
      [
        {
          ...homesAtOnce(0),
          queue,
          homes: { atStart: 3, perYear: 20, usable: 1, reserved: 0 },
        },
      ],
    );
    const fixed = withShapes(scenario, {
      timeToHome: FIXED,
      stayRough: FIXED,
      stayHidden: FIXED,
      stayShelter: FIXED,
    });
    return { ...withCount(fixed, 12), years: 4 };
  };

  /** Smaller is more urgent. */
  const urgency = (
    { cohort }: World,
    person: number,
    queue: (typeof QUEUE_ORDERS)[number],
  ) => {
    if (queue === "shelterFirst")
      return cohort.place[person] === PLACE.shelter ? 0 : 1;
    return queue === "highestNeedFirst" ? -cohort.need[person]! : 0;
  };

  test.each(QUEUE_ORDERS)("by the order %s", (queue) => {
    let passedOver = 0;
    lookAtEach(waitingInPlace(queue), upTo(10), (world) => {
      const { cohort, plan, movedIn, place } = world;
      // Newcomers alone: of those found some come to the end of their stay, and wait on elsewhere.
      const newcomers = upTo(cohort.size).slice(plan.count);
      const people = newcomers.map((person) => ({
        person,
        joined: cohort.arrival[person]! + 2,
        urgency: urgency(world, person, queue),
        moved: place[person] === PLACE.home ? movedIn[person]! : plan.days,
      }));
      const housed = people.filter(({ moved }) => moved < plan.days);
      expect(housed.length).toBeGreaterThan(40);
      expect(housed.length).toBeLessThan(people.length);
      for (const lucky of housed)
        for (const other of people) {
          const stoodThere = other.joined <= lucky.moved;
          if (!stoodThere || other.moved <= lucky.moved) continue;
          const first =
            lucky.urgency - other.urgency ||
            lucky.joined - other.joined ||
            lucky.person - other.person;
          expect(first).toBeLessThan(0);
          passedOver++;
        }
    });
    expect(passedOver).toBeGreaterThan(1000);
  });
});

describe("homes", () => {
  const more = fc
    .tuple(
      fc.array(fc.tuple(fc.nat(20), fc.nat(20)), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.nat(1e6),
    )
    .map(([years, replication]) => ({
      fewer: years.map(([homes]) => homes / 2),
      more: years.map(([homes, extra]) => (homes + extra) / 2),
      replication,
    }));

  test("of a policy with fewer come no earlier than those of a policy with more", () => {
    fc.assert(
      fc.property(more, ({ fewer, more, replication }) => {
        const policies = [fewer, more].map((perYear, i) => ({
          ...homesAtOnce(0),
          id: `homes-${i}`,
          homes: { atStart: 0, perYear, usable: 1, reserved: 0 },
        }));
        const scenario = withPolicies({ ...ISHOEJ, years: 4 }, policies);
        const [few, many] = homeDaysOf(scenario, replication);
        expect(many!.length).toBeGreaterThanOrEqual(few!.length);
        few!.forEach((day, i) => expect(many![i]).toBeLessThanOrEqual(day));
      }),
      { numRuns: 40 },
    );
  });

  test("come at the rate of each year", () => {
    const rates = [10, 0, 25.5, 4];
    const policy = {
      ...homesAtOnce(0),
      homes: { atStart: 0, perYear: rates, usable: 1, reserved: 0 },
    };
    const scenario = withPolicies(quiet({ yearToPoint: 1 }), [policy]);
    const small = { ...withCount(scenario, 1), years: 4 };
    const counts = rates.map((): number[] => []);
    lookAtEach(small, upTo(250), (world) => {
      const days = world.homeDays.subarray(0, world.homesCount);
      [365, 731, 1096, 1461].forEach((end, year, ends) =>
        counts[year]!.push(
          days.filter((day) => day >= (ends[year - 1] ?? 0) && day < end)
            .length,
        ),
      );
    });
    rates.forEach((homes, year) => {
      const { mean, error } = meanAndError(counts[year]!);
      expect(Math.abs(mean - homes)).toBeLessThanOrEqual(4 * error);
    });
  });

  test("more of them never move the day anybody arrives", () => {
    const policies = [4, 5, 40].map((perYear) => ({
      ...homesAtOnce(0),
      id: `homes-${perYear}`,
      homes: { atStart: 0, perYear, usable: 1, reserved: 0 },
    }));
    const scenario = withNumbers(withPolicies(ISHOEJ, policies), {
      homesGivenBack: 0,
    });
    const worlds = worldsOf({ ...scenario, years: 5 }, 10);
    for (const world of upTo(10)) {
      const [few, some, many] = upTo(3).map((arm) =>
        perYear(worlds, world, arm, "newcomers"),
      );
      expect(some).toEqual(few);
      expect(many).toEqual(few);
    }
  });
});
