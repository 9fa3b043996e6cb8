import { STOCKS } from "./ledger/headCount";
import { replicationKeys } from "./random";
import type { Chunk } from "./results/chunk";
import { layout } from "./results/layout";
import { DRAWS, drawParameters } from "./scenario/draw";
import { Cohort } from "./simulation/cohort";
import { writeCounts } from "./simulation/counts";
import { Journal } from "./simulation/journal";
import { isHomeless } from "./simulation/place";
import type { Plan } from "./simulation/plan";
import { Rates } from "./simulation/rates";
import { simulate } from "./simulation/simulate";
import { World } from "./simulation/world";

/** One world under one policy with all it has posted; the stage's own memory, good until it plays again. */
export type WrittenWorld = {
  /** The world's parameters in catalogue order, amounts in the scenario's price year. */
  readonly draws: Float64Array;
  /** Its people; the journal names them by their place in here. */
  readonly cohort: Cohort;
  readonly journal: Journal;
  /** Shelter stays before the present one of each person, as in `World`. */
  readonly past: {
    readonly admitted: Int32Array;
    readonly discharged: Int32Array;
  };
  /** Budget years x quantities, as counted beside the journal. */
  readonly tally: Float64Array;
};

/** A stage that writes a journal: slower, and for one world under one policy at a time. The lives are those of `stage`. */
export function writingStage(
  plan: Plan,
): (replication: number, arm: number) => WrittenWorld {
  const cohort = new Cohort();
  const rates = new Rates();
  const world = new World(plan, cohort, rates);
  const journal = new Journal();
  const draws = new Float64Array(DRAWS);
  world.journal = journal;
  return (replication, arm) => {
    journal.clear();
    people(world, replication, draws);
    world.reset(plan.arms[arm]!);
    simulate(world);
    const past = {
      admitted: world.pastAdmitted,
      discharged: world.pastDischarged,
    };
    return { draws, cohort, journal, past, tally: world.tally };
  };
}

/**
 * A stage on which worlds of one plan are played one after another, its memory reused. With another `luck` than 0 a world
 * keeps what was drawn of its parameters, and chance plays anew: the twin of the world with that number.
 */
export function stage(
  plan: Plan,
): (first: number, count: number, luck?: number) => Chunk {
  const cohort = new Cohort();
  const rates = new Rates();
  const world = new World(plan, cohort, rates);
  const shape = layout(plan.arms.length, plan.years, plan.censusDays.length);
  return (first, count, luck = 0) => {
    const draws = new Float64Array(count * DRAWS);
    const tallies = new Float64Array(count * shape.perWorld);
    const counts = new Int32Array(count * shape.countsPerWorld);
    let events = 0;
    for (let i = 0; i < count; i++) {
      const row = draws.subarray(i * DRAWS, (i + 1) * DRAWS);
      people(world, first + i, row, luck);
      plan.arms.forEach((arm, a) => {
        world.reset(arm);
        simulate(world);
        events += world.events;
        const at = i * shape.countsPerWorld + a * shape.countsPerArm;
        const counted = counts.subarray(at, at + shape.countsPerArm);
        writeCounts(world, counted);
        write(world, counted, tallies, i * shape.perWorld + a * shape.perArm);
      });
    }
    return { first, count, draws, tallies, counts, events };
  };
}

/** Draws a world's parameters into `draws`, and makes its people. */
function people(
  world: World,
  replication: number,
  draws: Float64Array,
  luck = 0,
): void {
  const { plan, rates, cohort, keys } = world;
  replicationKeys(plan.seed, replication, keys);
  drawParameters(plan, replication, draws);
  if (luck !== 0) replicationKeys(plan.seed, replication, keys, luck);
  rates.read(draws, plan.law);
  cohort.fill(keys, plan, rates);
}

/** Copies what a world counted; the census is the people in the homeless places. */
function write(
  world: World,
  counted: Int32Array,
  out: Float64Array,
  at: number,
): void {
  out.set(world.tally, at);
  const points = world.plan.censusDays.length;
  for (let point = 0; point < points; point++) {
    let people = 0;
    for (let place = 0; isHomeless(place); place++)
      people += counted[point * STOCKS + place]!;
    out[at + world.tally.length + point] = people;
  }
}
