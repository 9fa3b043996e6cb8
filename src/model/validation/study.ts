import type { Finding } from "../evidence/finding";
import { CELLS, price } from "../ledger/price";
import type { WrittenWorld } from "../run";
import type { Policy } from "../scenario/policy";
import type { Scenario } from "../scenario/scenario";
import type { Plan } from "../simulation/plan";

/** One world as lived under one policy, and what it costs. */
export type Life = WrittenWorld & {
  readonly plan: Plan;
  readonly policy: Policy;
  /** Budget years x categories x payers, kr. in the scenario's price year, undiscounted. */
  readonly kroner: Float64Array;
};

/** What is measured of a life, by name. */
export type Numbers = { readonly [name: string]: number };

/** One world: the numbers of its lives, by policy in the scenario's order. */
export type Played = readonly Numbers[];

/** A figure as computed from all worlds. */
export type Estimate = (worlds: readonly Played[]) => number;

/** A published figure, and how the model's is computed. */
export type Figure = Omit<Finding, "simulated" | "error" | "isWithin"> & {
  readonly estimate: Estimate;
  /** True where the published figure has gone into the assumptions, or the scenario was chosen with it in sight, so that agreement proves little. */
  readonly isAssumed?: true;
};

/** A published study as a scenario: who takes part, what they are offered, and what is measured. */
export type Study = {
  readonly scenario: Scenario;
  readonly worlds: number;
  /** Index of the policies that are played; all when absent. */
  readonly played?: readonly number[];
  readonly measure: (life: Life) => Numbers;
  readonly figures: readonly Figure[];
};

/** The study's two policies, in the scenario's order. */
export const USUAL = 0;
export const OFFERED = 1;

/** Days of a year, as studies count them. */
export const YEAR = 365;

// ---- Estimates

/** Mean over worlds of a number that each world has. */
export const mean =
  (of: (world: Played) => number): Estimate =>
  (worlds) =>
    worlds.reduce((sum, world) => sum + of(world), 0) / worlds.length;

/** Share of worlds in which something holds. */
export const chance = (holds: (world: Played) => boolean): Estimate =>
  mean((world) => (holds(world) ? 1 : 0));

/** A mean divided by a mean, so that no single world with little below the line decides. */
export const ratio =
  (
    above: (world: Played) => number,
    below: (world: Played) => number,
  ): Estimate =>
  (worlds) =>
    mean(above)(worlds) / mean(below)(worlds);

/** The number `name` under the policy at `index`. */
export const under =
  (index: number, name: string) =>
  (world: Played): number =>
    world[index]![name]!;

/** How much more of it there is under one policy than under another. */
export const more =
  (name: string, one: number, other: number) =>
  (world: Played): number =>
    world[one]![name]! - world[other]![name]!;

// ---- Bands

type Band = Finding["band"];

/** A published figure, and the ends of what agrees with it. */
export const between = (published: number, low: number, high: number) => ({
  published,
  band: { low, high } satisfies Band,
});

// ---- Money

/** A tally of so many days priced as one budget year. */
export function priced(
  { plan, policy, draws }: Pick<Life, "plan" | "policy" | "draws">,
  row: Float64Array,
  days: number,
): Float64Array {
  const out = new Float64Array(CELLS);
  const { law, count: people } = plan;
  const yearLengths = Int32Array.of(days);
  price(row, draws, { policy, law, yearLengths, people }, out);
  return out;
}
