import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Q, QUANTITIES } from "../../src/model/ledger/quantity";
import { type WrittenWorld, stage, writingStage } from "../../src/model/run";
import { layout } from "../../src/model/results/layout";
import { type Plan, plan } from "../../src/model/simulation/plan";
import { arbitraryScenario } from "./arbitrary";
import { SHIPPED, withCount } from "./scenarios";

// The journal is the account behind the sums: whatever a world counts of its people, somebody's life has.

const ROW = QUANTITIES.length;

/** Quantities that no single person has. */
const OF_NOBODY: readonly number[] = [
  Q.emptyHomeDays,
  Q.persons,
  Q.personsFirstSeen,
];

/** The lines of all people added up, day by day, by budget year and quantity. */
function addedUp({ journal }: WrittenWorld, { yearOf, years }: Plan) {
  const sums = new Float64Array(years * ROW);
  for (let line = 0; line < journal.length; line++) {
    const quantity = journal.quantity[line]!;
    const [from, until] = [journal.from[line]!, journal.until[line]!];
    if (quantity === Q.expensiveCaseRefund || from === until)
      sums[yearOf[from]! * ROW + quantity]! += journal.amount[line]!;
    else
      for (let day = from; day < until; day++)
        sums[yearOf[day]! * ROW + quantity]! += 1;
  }
  return sums;
}

function expectAllTold(compiled: Plan, replication: number) {
  const write = writingStage(compiled);
  compiled.arms.forEach((_, arm) => {
    const world = write(replication, arm);
    const sums = addedUp(world, compiled);
    for (const quantity of OF_NOBODY)
      for (let year = 0; year < compiled.years; year++)
        sums[year * ROW + quantity] = world.tally[year * ROW + quantity]!;
    expect(sums).toEqual(world.tally);
  });
}

describe("all lives together are what the world counted", () => {
  test.each(SHIPPED)("in %s, to the day and the krone", (_, scenario) => {
    const smaller = withCount(scenario, Math.min(scenario.place.count, 120));
    expectAllTold(plan({ ...smaller, years: 5 }), 4);
  });

  test("in any scenario", () =>
    fc.assert(
      fc.property(
        arbitraryScenario(2),
        fc.nat(1e6),
        (scenario, replication) => {
          expectAllTold(plan(scenario), replication);
        },
      ),
      { numRuns: 25 },
    ));
});

test("writing the journal changes nothing of the lives", () => {
  const compiled = plan(SHIPPED.find(([file]) => file === "ishoej.json")![1]);
  const shape = layout(
    compiled.arms.length,
    compiled.years,
    compiled.censusDays.length,
  );
  const { tallies, draws } = stage(compiled)(7, 1);
  const write = writingStage(compiled);
  compiled.arms.forEach((_, arm) => {
    const written = write(7, arm);
    expect(written.draws).toEqual(draws);
    const from = arm * shape.perArm;
    expect(written.tally).toEqual(
      tallies.slice(from, from + compiled.years * ROW),
    );
  });
});

test("a person's days in all places follow each other without a gap, until death or the horizon", () => {
  const compiled = plan(SHIPPED.find(([file]) => file === "ishoej.json")![1]);
  const { journal, cohort } = writingStage(compiled)(2, 1);
  const places = new Set<number>([
    Q.roughNights,
    Q.hiddenNights,
    Q.shelterNightsRefunded,
    Q.shelterNightsUnrefunded,
    Q.interimDaysRefunded,
    Q.interimDaysUnrefunded,
    Q.homeDays,
    Q.careDays,
    Q.leftDays,
  ]);
  const reached = cohort.arrival.slice(0, cohort.size);
  const died = new Set<number>();
  for (let line = 0; line < journal.length; line++) {
    const person = journal.person[line]!;
    if (journal.quantity[line] === Q.deaths) died.add(person);
    if (!places.has(journal.quantity[line]!)) continue;
    expect(journal.from[line]).toBe(reached[person]);
    reached[person] = journal.until[line]!;
  }
  const ended = Array.from(reached, (day, person) => [person, day] as const);
  const short = ended.filter(([, day]) => day < compiled.days);
  expect(died.size).toBeGreaterThan(0);
  expect(short.length).toBeGreaterThanOrEqual(died.size);
});

test("nobody is discharged from a shelter without a night in it", () => {
  const nights = new Set<number>([
    Q.shelterNightsRefunded,
    Q.shelterNightsUnrefunded,
  ]);
  const discharges = new Set<number>([
    Q.dischargesDecided,
    Q.dischargesUndecided,
  ]);
  const scenario = SHIPPED.find(([file]) => file === "danmark.json")![1];
  const compiled = plan({ ...withCount(scenario, 2000), years: 5 });
  const write = writingStage(compiled);
  let seen = 0;
  for (const arm of [0, 1]) {
    const { journal, cohort } = write(0, arm);
    const nightUntil = cohort.elapsed
      .slice(0, cohort.size)
      .map((days) => (days > 0 ? 0 : -1)); // found in the middle of a stay
    for (let line = 0; line < journal.length; line++) {
      const person = journal.person[line]!;
      const quantity = journal.quantity[line]!;
      if (nights.has(quantity)) nightUntil[person] = journal.until[line]!;
      if (!discharges.has(quantity)) continue;
      seen++;
      expect(nightUntil[person]).toBe(journal.from[line]);
    }
  }
  expect(seen).toBeGreaterThan(3000);
});
