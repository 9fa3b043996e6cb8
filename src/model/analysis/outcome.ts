import { type Payer, PAYERS } from "../ledger/payer";
import { HOMELESS_NIGHTS, Q, QUANTITIES } from "../ledger/quantity";
import { forEachAmount, rateIn } from "../results/money";
import type { Column } from "../results/results";
import type { Worlds } from "../results/worlds";
import type { Sampling } from "../scenario/sampling";

/** What some consecutive worlds cost under each policy, in replication order; the common coin of all analyses. */
export type Outcome = {
  readonly count: number;
  /** How the worlds were drawn: the error of a mean follows from it. */
  readonly sampling: Sampling;
  readonly policies: number;
  readonly years: number;
  /** count x policies x years x payers, kr. in the scenario's price year; on the ledger's grid, so sums are exact. */
  readonly cost: Float64Array<ArrayBuffer>;
  /** count x policies: person-nights in homelessness over the horizon. */
  readonly nights: Float64Array<ArrayBuffer>;
};

/** Which worlds are read, and whether their kroner are present values at each world's discount rate. */
export type Reading = {
  readonly first: number;
  readonly count: number;
  readonly discounted: boolean;
};

/** What is read for: a payer or all together, over the budget years up to and with `years` (1, 2, …; all when absent). */
export type Share = { readonly column: Column; readonly years?: number };

const P = PAYERS.length;

/** Reads what worlds that are in have cost, payer by payer and year by year. */
export function outcomeOf(worlds: Worlds, reading: Reading): Outcome {
  const { first, count, discounted } = reading;
  const { years } = worlds.plan;
  const policies = worlds.plan.arms.length;
  const cost = new Float64Array(count * policies * years * P);
  const nights = new Float64Array(count * policies);
  for (let i = 0; i < count * policies; i++) {
    const world = first + Math.floor(i / policies);
    const arm = i % policies;
    const out = cost.subarray(i * years * P, (i + 1) * years * P);
    forEachAmount(
      worlds.accountOf(world, arm),
      rateIn(worlds, world, discounted),
      (year, _category, payer, amount) => (out[year * P + payer]! += amount),
    );
    nights[i] = nightsIn(worlds.tallyOf(world, arm), years);
  }
  const { sampling } = worlds.scenario;
  return { count, sampling, policies, years, cost, nights };
}

function nightsIn(tally: Float64Array, years: number): number {
  let sum = 0;
  for (let year = 0; year < years; year++)
    for (const name of HOMELESS_NIGHTS)
      sum += tally[year * QUANTITIES.length + Q[name]]!;
  return sum;
}

/** Kroner per world under one policy (its place in the scenario). */
export function costOf(
  outcome: Outcome,
  policy: number,
  { column, years = outcome.years }: Share,
): Float64Array<ArrayBuffer> {
  const payers = column === "total" ? PAYERS.keys() : [payerAt(column)];
  const places = [...payers];
  const perPolicy = outcome.years * P;
  return Float64Array.from({ length: outcome.count }, (_, world) => {
    const at = (world * outcome.policies + policy) * perPolicy;
    let sum = 0;
    for (let year = 0; year < years; year++)
      for (const p of places) sum += outcome.cost[at + year * P + p]!;
    return sum;
  });
}

const payerAt = (payer: Payer): number => PAYERS.indexOf(payer);

/** Nights in homelessness per world under one policy. */
export const nightsOf = (
  { nights, policies, count }: Outcome,
  policy: number,
): Float64Array<ArrayBuffer> =>
  Float64Array.from(
    { length: count },
    (_, world) => nights[world * policies + policy]!,
  );

/** A policy held against another, by their places in the scenario. */
export type Against = { readonly policy: number; readonly baseline: number };

/** Net saving per world: the baseline's cost less the policy's. */
export function savingOf(
  outcome: Outcome,
  { policy, baseline }: Against,
  share: Share,
): Float64Array<ArrayBuffer> {
  const cost = costOf(outcome, policy, share);
  return costOf(outcome, baseline, share).map((kr, w) => kr - cost[w]!);
}

/** Nights avoided per world: the baseline's less the policy's. */
export function nightsAvoidedOf(
  outcome: Outcome,
  { policy, baseline }: Against,
): Float64Array<ArrayBuffer> {
  const nights = nightsOf(outcome, policy);
  return nightsOf(outcome, baseline).map((n, w) => n - nights[w]!);
}

/** Outcomes of consecutive worlds as one, in that order. */
export function joined(parts: readonly Outcome[]): Outcome {
  const { sampling, policies, years } = parts[0]!;
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    sampling,
    policies,
    years,
    cost: concatenated(parts.map(({ cost }) => cost)),
    nights: concatenated(parts.map(({ nights }) => nights)),
  };
}

function concatenated(
  parts: readonly Float64Array[],
): Float64Array<ArrayBuffer> {
  const all = new Float64Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
