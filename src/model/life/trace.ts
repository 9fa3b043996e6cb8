import type { ByPayer } from "./posting";
import { CATEGORIES, type Category } from "../ledger/category";
import { PAYERS } from "../ledger/payer";
import { CELLS } from "../ledger/price";
import { writingStage, type WrittenWorld } from "../run";
import type { Policy } from "../scenario/policy";
import type { Scenario } from "../scenario/scenario";
import { type Plan, plan } from "../simulation/plan";
import { byInterest, readTraits, traitsOf } from "./interest";
import type { Life } from "./life";
import { livesOf } from "./livesOf";
import { sharedCosts } from "./shared";
import { termsOf } from "./terms";

/** How many people are offered to a reader who looks for another. */
const MOST_OFFERED = 60;

/** What a policy costs in the same world that is no person's, over the horizon. */
export type SharedCost = {
  readonly category: Category;
  readonly kroner: ByPayer;
};

/** The person's life under one policy, and what that policy costs besides. */
type Side = {
  readonly policy: string;
  readonly life: Life;
  readonly shared: readonly SharedCost[];
};

/** One person of one world under some policies, and who else there is. */
export type Trace = {
  readonly replication: number;
  readonly person: number;
  /** People in this world over the whole horizon. */
  readonly people: number;
  /** Some of them by interest, the first for a reader who has chosen nobody. */
  readonly offered: readonly number[];
  readonly lives: readonly Side[];
};

/** Nobody has this number in this world. */
export class NoSuchPerson extends Error {
  readonly people: number;

  constructor(person: number, people: number) {
    super(`Person ${person} is asked for, but the world has ${people}.`);
    this.name = "NoSuchPerson";
    this.people = people;
  }
}

/**
 * Plays one world under these policies (all, if none are named) and reads one person's life under each: the person with
 * this number from 0 on, or the one most worth reading about. Throws NoSuchPerson beyond the last.
 */
export function trace(
  scenario: Scenario,
  replication: number,
  person?: number,
  policies: readonly string[] = scenario.policies.map(({ id }) => id),
): Trace {
  const compiled = plan(scenario);
  const write = writingStage(compiled);
  const arms = scenario.policies.flatMap(({ id }, arm) =>
    policies.includes(id) ? [arm] : [],
  );
  const read = (arm: number, world: WrittenWorld, who: number) =>
    sideOf(scenario.policies[arm]!, compiled, world, who);
  const lives: Side[] = [];
  let traits: Uint8Array | undefined;
  let people = 0;
  for (const arm of arms) {
    const world = write(replication, arm);
    people = world.cohort.size;
    if (person !== undefined && person >= people)
      throw new NoSuchPerson(person, people);
    traits ??= traitsOf(people);
    readTraits(traits, world.journal);
    if (person !== undefined) lives.push(read(arm, world, person));
  }
  const offered = byInterest(traits ?? traitsOf(0), MOST_OFFERED);
  const found = { replication, people, offered };
  if (person !== undefined) return { ...found, person, lives };
  const first = offered[0]!;
  return {
    ...found,
    person: first,
    lives: arms.map((arm) => read(arm, write(replication, arm), first)),
  };
}

function sideOf(
  policy: Policy,
  compiled: Plan,
  world: WrittenWorld,
  person: number,
): Side {
  const terms = termsOf(compiled, policy);
  return {
    policy: policy.id,
    life: livesOf({ plan: compiled, policy, world }, person)(person),
    shared: overHorizon(sharedCosts(world, terms)),
  };
}

/** Categories with a cost, added up over the years. */
function overHorizon(account: Float64Array): readonly SharedCost[] {
  const years = account.length / CELLS;
  return CATEGORIES.flatMap((category, c) => {
    const kroner = Object.fromEntries(
      PAYERS.map((payer, p) => {
        let sum = 0;
        for (let year = 0; year < years; year++)
          sum += account[year * CELLS + c * PAYERS.length + p]!;
        return [payer, sum];
      }),
    ) as ByPayer;
    const isNothing = PAYERS.every((payer) => kroner[payer] === 0);
    return isNothing ? [] : [{ category, kroner }];
  });
}
