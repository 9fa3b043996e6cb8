import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Q,
  QUANTITIES,
  type QuantityName,
} from "../../src/model/ledger/quantity";
import { PLACES, STOCKS } from "../../src/model/ledger/headCount";
import { layout } from "../../src/model/results/layout";
import type { Scenario } from "../../src/model/scenario/scenario";
import { writeCounts } from "../../src/model/simulation/counts";
import { PLACE } from "../../src/model/simulation/place";
import type { World } from "../../src/model/simulation/world";
import { arbitraryScenario } from "./arbitrary";
import {
  DAYS,
  HOMELESS_NIGHTS,
  lookAt,
  SHIPPED,
  total,
  upTo,
  withLaw,
  withNumbers,
  isNational,
} from "./scenarios";

const ROW = QUANTITIES.length;

/** One number per budget year: quantities added up. */
const yearly = (world: World, ...names: readonly QuantityName[]): number[] =>
  upTo(world.plan.years).map((year) =>
    total(names.map((name) => world.tally[year * ROW + Q[name]]!)),
  );
const counted = (world: World, ...names: readonly QuantityName[]) =>
  total(yearly(world, ...names));

const persons = (world: World) => upTo(world.cohort.size);
const standingIn = (world: World, ...places: readonly number[]) =>
  persons(world).filter((person) => places.includes(world.place[person]!))
    .length;

/** Days from each person's arrival to their death or the horizon, per budget year, if nothing but time makes them die. */
function daysAlive(world: World): number[] {
  const { cohort, rates, plan } = world;
  const days = plan.yearEnds.slice();
  return upTo(plan.years).map((year) => {
    const [start, end] = [plan.yearEnds[year - 1] ?? 0, days[year]!];
    return total(
      persons(world).map((person) => {
        const from = cohort.arrival[person]!;
        const death = Math.ceil(
          from + cohort.lifetime[person]! / rates.mortality,
        );
        return Math.max(0, Math.min(end, death) - Math.max(start, from));
      }),
    );
  });
}

/** Nobody leaves by own means; a day of discharge is not a second night; a home is no cure. */
const nobodyLeaves = (scenario: Scenario) =>
  withLaw(
    withNumbers(scenario, {
      ownMeansLight: 0,
      ownMeansModerate: 0,
      ownMeansHigh: 0,
      mortalityRatioHoused: 1,
    }),
    { dischargeDayCounts: false },
  );

function inAnyWorld(
  adapt: (scenario: Scenario) => Scenario,
  look: (world: World) => void,
) {
  fc.assert(
    fc.property(arbitraryScenario(2), fc.nat(1e6), (scenario, replication) =>
      lookAt(adapt(scenario), replication, look),
    ),
    { numRuns: 60 },
  );
}

describe("everybody is somewhere", () => {
  test("where nobody leaves, the days in all places are the days alive, to the day and year", () =>
    inAnyWorld(nobodyLeaves, (world) => {
      expect(yearly(world, ...DAYS)).toEqual(daysAlive(world));
    }));

  test.each(
    SHIPPED.filter(([, scenario]) => !isNational(scenario)).map(
      ([file, scenario]) => [file, nobodyLeaves(scenario)] as const,
    ),
  )("so it is with the people of %s", (_, scenario) =>
    lookAt({ ...scenario, years: 5 }, 3, (world) => {
      expect(yearly(world, ...DAYS)).toEqual(daysAlive(world));
    }),
  );

  test("where people may leave, nobody is counted on a day they do not live", () =>
    inAnyWorld(
      (scenario) =>
        withLaw(withNumbers(scenario, { mortalityRatioHoused: 1 }), {
          dischargeDayCounts: false,
        }),
      (world) => {
        const alive = daysAlive(world);
        yearly(world, ...DAYS).forEach((days, year) =>
          expect(days).toBeLessThanOrEqual(alive[year]!),
        );
      },
    ));

  test("those who stand in a place at the horizon are those counted there on the last day", () =>
    inAnyWorld(
      (scenario) => scenario,
      (world) => {
        const days = world.plan.censusDays.length;
        const counts = new Int32Array(
          layout(1, world.plan.years, days).countsPerArm,
        );
        writeCounts(world, counts);
        PLACES.forEach((place, row) =>
          expect(counts[(days - 1) * STOCKS + row], place).toBe(
            standingIn(world, PLACE[place]),
          ),
        );
      },
    ));

  test("move-ins less losses less deaths at home are the homes lived in", () =>
    inAnyWorld(
      (scenario) => withNumbers(scenario, { mortality: 0 }),
      (world) => {
        expect(counted(world, "moveIns") - counted(world, "losses")).toBe(
          standingIn(world, PLACE.home),
        );
        expect(counted(world, "deaths")).toBe(0);
      },
    ));

  test("all deaths are counted where nobody is out of sight", () =>
    inAnyWorld(nobodyLeaves, (world) => {
      expect(counted(world, "deaths")).toBe(standingIn(world, PLACE.dead));
    }));

  test("all who come are counted, and all are seen homeless once", () =>
    inAnyWorld(
      (scenario) => scenario,
      (world) => {
        const { count } = world.plan;
        expect(count + counted(world, "newcomers")).toBe(world.cohort.size);
        expect(counted(world, "personsFirstSeen")).toBe(world.cohort.size);
        yearly(world, "persons").forEach((seen, year) =>
          expect(seen).toBeLessThanOrEqual(
            count + total(yearly(world, "newcomers").slice(0, year + 1)),
          ),
        );
      },
    ));

  test("parts are no more than their whole", () =>
    inAnyWorld(
      (scenario) => scenario,
      (world) => {
        const supported = [
          ...([
            "section85Days",
            "ctiDaysRefunded",
            "ctiDaysUnrefunded",
          ] as const),
          ...(["icmDaysRefunded", "icmDaysUnrefunded"] as const),
          ...(["actDaysRefunded", "actDaysUnrefunded"] as const),
        ];
        const pairs = [
          [supported, ["homeDays"]],
          [["refusals"], ["offers"]],
          [["waitingShelterNights"], ["waitingDays"]],
          [
            ["waitingShelterNights"],
            ["shelterNightsRefunded", "shelterNightsUnrefunded"],
          ],
          [["persons"], HOMELESS_NIGHTS],
        ] as const;
        for (const [part, whole] of pairs) {
          const wholes = yearly(world, ...whole);
          yearly(world, ...part).forEach((days, year) =>
            expect(days, `${part[0]} in year ${year}`).toBeLessThanOrEqual(
              wholes[year]!,
            ),
          );
        }
        for (const number of world.tally)
          expect(number).toBeGreaterThanOrEqual(0);
      },
    ));
});

describe("every home is somewhere", () => {
  test("where all homes are given back and none lapse, home days and empty days are all their days", () =>
    inAnyWorld(
      (scenario) => ({
        ...withNumbers(scenario, { homesGivenBack: 1 }),
        policies: scenario.policies.map((policy) => ({
          ...policy,
          homes: { ...policy.homes, usable: 1, reserved: 100_000 },
        })),
      }),
      (world) => {
        const { arm, plan } = world;
        const since = [
          ...upTo(arm.homesAtStart).map(() => 0),
          ...world.homeDays.subarray(0, world.homesCount),
        ];
        const homeDays = Array.from(plan.yearEnds, (end, year) => {
          const start = plan.yearEnds[year - 1] ?? 0;
          return total(
            since.map((day) => Math.max(0, end - Math.max(start, day))),
          );
        });
        expect(yearly(world, "homeDays", "emptyHomeDays")).toEqual(homeDays);
        expect(since.length).toBe(
          world.homesFree + standingIn(world, PLACE.home),
        );
      },
    ));

  test("no more homes are lived in than have come", () =>
    inAnyWorld(
      (scenario) => scenario,
      (world) => {
        expect(standingIn(world, PLACE.home)).toBeLessThanOrEqual(
          world.arm.homesAtStart + world.homesCount,
        );
      },
    ));
});
