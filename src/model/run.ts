import { replicationKeys } from "./random";
import type { Chunk } from "./results/chunk";
import { layout } from "./results/layout";
import { DRAWS, drawParameters } from "./scenario/draw";
import { Cohort } from "./simulation/cohort";
import type { Plan } from "./simulation/plan";
import { Rates } from "./simulation/rates";
import { simulate } from "./simulation/simulate";
import { World } from "./simulation/world";

/** A stage on which worlds of one plan are played one after another, its memory reused. */
export function stage(plan: Plan): (first: number, count: number) => Chunk {
  const cohort = new Cohort();
  const rates = new Rates();
  const world = new World(plan, cohort, rates);
  const shape = layout(plan.arms.length, plan.years, plan.censusDays.length);
  return (first, count) => {
    const draws = new Float64Array(count * DRAWS);
    const tallies = new Float64Array(count * shape.perWorld);
    let events = 0;
    for (let i = 0; i < count; i++) {
      const row = draws.subarray(i * DRAWS, (i + 1) * DRAWS);
      replicationKeys(plan.seed, first + i, world.keys);
      drawParameters(world.keys, plan.fitted, plan.yearsOfGrowth, row);
      rates.read(row, plan.law);
      cohort.fill(world.keys, plan, rates);
      plan.arms.forEach((arm, a) => {
        world.reset(arm);
        simulate(world);
        events += world.events;
        write(world, tallies, i * shape.perWorld + a * shape.perArm);
      });
    }
    return { first, count, draws, tallies, events };
  };
}

/** Copies what a world counted; the census from differences to people. */
function write(world: World, out: Float64Array, at: number): void {
  out.set(world.tally, at);
  let people = 0;
  for (let point = 0; point < world.plan.censusDays.length; point++) {
    people += world.census[point]!;
    out[at + world.tally.length + point] = people;
  }
}
