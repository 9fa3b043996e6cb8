import { describe, expect, test } from "vitest";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import {
  METHODS,
  type Policy,
  QUEUE_ORDERS,
} from "../../src/model/scenario/policy";
import { PLACE } from "../../src/model/simulation/place";
import { NONE } from "../../src/model/simulation/sentinel";
import { PHASE, type World } from "../../src/model/simulation/world";
import {
  HOMELESS_NIGHTS,
  homesAtOnce,
  lookAt,
  overHorizon,
  perYear,
  quiet,
  total,
  upTo,
  withCount,
  withPolicies,
  withShapes,
  worldsOf,
} from "./scenarios";

describe("who waits in an interim stay", () => {
  const PEOPLE = 10;
  const YEAR = 365;
  const READY_AFTER = 100;
  /** All are offered an interim stay on day 1, are ready 100 days later, and find no home. */
  const [staircase, direct] = [1, 0].map((readinessRequired) => ({
    ...homesAtOnce(0),
    id: `readiness-${readinessRequired}`,
    readinessRequired,
  }));
  const scenario = withShapes(
    quiet(
      {
        yearToPoint: 1,
        censusShelter: 1,
        censusRough: 0,
        shelterToRough: 0,
        stayShelter: 1e8,
        interimStay: READY_AFTER,
        timeToHome: READY_AFTER,
      },
      [staircase!, direct!],
    ),
    { interimStay: { family: "fixed" }, timeToHome: { family: "fixed" } },
  );
  const worlds = worldsOf({ ...withCount(scenario, PEOPLE), years: 1 }, 1);
  const waited = PEOPLE * (YEAR - 1 - READY_AFTER);

  test("waits as many days as one in a shelter", () => {
    expect(overHorizon(worlds, 0, 0, "waitingDays")).toBe(waited);
    expect(overHorizon(worlds, 0, 1, "waitingDays")).toBe(waited);
  });

  test("takes up no shelter night meanwhile", () => {
    expect(overHorizon(worlds, 0, 0, "waitingShelterNights")).toBe(0);
    expect(overHorizon(worlds, 0, 1, "waitingShelterNights")).toBe(waited);
  });

  test("is there from the day after the offer to the horizon", () => {
    const days = ["interimDaysRefunded", "interimDaysUnrefunded"] as const;
    expect(overHorizon(worlds, 0, 0, ...days)).toBe(PEOPLE * (YEAR - 1));
    expect(overHorizon(worlds, 0, 0, ...HOMELESS_NIGHTS)).toBe(PEOPLE);
  });
});

describe("a place in the queue", () => {
  /** Everybody joins two days after they come, and moves between shelter, street and friends while they wait. */
  const policy: Policy = {
    ...homesAtOnce(0),
    queue: "shelterFirst",
    homes: { atStart: 0, perYear: 4, usable: 1, reserved: 0 },
  };
  const scenario = withShapes(
    quiet({ timeToHome: 1, homesGivenBack: 0 }, [policy]),
    { timeToHome: { family: "fixed" } },
  );
  const played = { ...withCount(scenario, 30), years: 3 };
  const waiting = (world: World) =>
    upTo(world.cohort.size).filter(
      (person) => world.phase[person] === PHASE.waiting,
    );

  test.each(QUEUE_ORDERS)(
    "is kept by the day of joining through every stay: %s",
    (queue) =>
      lookAt(withPolicies(played, [{ ...policy, queue }]), 0, (world) => {
        const { lines, cohort, stays } = world;
        const people = waiting(world);
        const moved = people.filter((person) => stays[person]! > 3);
        expect(moved.length).toBeGreaterThan(20);
        for (const person of people)
          expect(lines.joined[person]).toBe(cohort.arrival[person]! + 2);
      }),
  );

  test("shelter first: those in a shelter stand in the first line, all others in the second, both by day of joining", () =>
    lookAt(played, 0, (world) => {
      const people = waiting(world);
      const inShelter = (person: number) =>
        world.place[person] === PLACE.shelter;
      const classes = [
        people.filter(inShelter),
        people.filter((p) => !inShelter(p)),
      ];
      classes.forEach((ought, row) => {
        expect(ought.length).toBeGreaterThan(5);
        const stands: number[] = [];
        const line = row * METHODS.length;
        for (
          let person = world.lines.head[line]!;
          person !== NONE;
          person = world.lines.next[person]!
        )
          stands.push(person);
        const byArrival = (a: number, b: number) =>
          world.cohort.arrival[a]! - world.cohort.arrival[b]! || a - b;
        expect(stands).toEqual(ought.toSorted(byArrival));
      });
    }));
});

describe("housed first, supported when a worker is free", () => {
  /** Support that makes no difference to the risk of losing a home. */
  const NO_EFFECT = Object.fromEntries(
    PARAMETER_NAMES.filter((name) => name.startsWith("lossRatio")).map(
      (name) => [name, 1],
    ),
  );
  const plenty = homesAtOnce(400, "cti");
  const oneWorker: Policy = {
    ...plenty,
    id: "one-worker",
    workers: { ...plenty.workers, cti: 1 },
  };

  test.each([0.6, 1, 1.5])(
    "the hazard lived through before it counts: support without effect changes no loss (Weibull %f)",
    (lossShape) => {
      const scenario = quiet(
        {
          ...NO_EFFECT,
          lossShape,
          retention36: 0.4,
          timeToHome: 1,
          caseloadCti: 6,
          supportCti: 200,
          yearToPoint: 1.2,
          homesGivenBack: 0,
        },
        [plenty, oneWorker],
      );
      const worlds = worldsOf({ ...scenario, years: 5 }, 10);
      let [losses, later, never] = [0, 0, 0];
      for (const world of upTo(10)) {
        const of = (arm: number, name: "losses" | "homeDays") =>
          perYear(worlds, world, arm, name);
        expect(of(1, "losses")).toEqual(of(0, "losses"));
        expect(of(1, "homeDays")).toEqual(of(0, "homeDays"));
        losses += total(of(0, "losses"));
        const support = ["ctiDaysRefunded", "ctiDaysUnrefunded"] as const;
        const [atOnce, asFree] = [0, 1].map((arm) =>
          perYear(worlds, world, arm, ...support),
        );
        if (total(asFree!.slice(2)) > 0) later++;
        if (total(asFree!) < total(atOnce!)) never++;
      }
      // The queue for workers was there, and moved.
      expect(losses).toBeGreaterThan(100);
      expect([later, never]).toEqual([10, 10]);
    },
  );
});
