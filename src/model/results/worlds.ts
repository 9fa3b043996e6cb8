import { CELLS, price } from "../ledger/price";
import type { Chunk } from "./chunk";
import { CATALOGUE, PARAMETER_NAMES } from "../scenario/catalogue";
import { redrawnParameters } from "../scenario/difference";
import { DRAWS, INDEX, redrawParameters } from "../scenario/draw";
import type { Scenario } from "../scenario/scenario";
import { type Plan, plan } from "../simulation/plan";
import { type Layout, layout } from "./layout";
import type { Outcomes } from "./results";

/**
 * All worlds of a run: what was drawn, what was counted, what it costs. Kept by replication number, so that sums go
 * in that order whoever computed them; and kept whole, so that a new price needs no new simulation.
 */
export class Worlds {
  scenario: Scenario;
  plan: Plan;
  readonly shape: Layout;
  draws = new Float64Array(0);
  tallies = new Float64Array(0);
  counts = new Int32Array(0);
  /** worlds x policies x years x categories x payers. */
  accounts = new Float64Array(0);
  events = 0;
  /** What people did in the first worlds, once it has been read; the same at any price. */
  outcomes:
    | { readonly count: number; readonly ofPolicies: readonly Outcomes[] }
    | undefined;
  /** Worlds 0 to complete - 1 are all in. */
  complete = 0;
  private arrived = new Uint8Array(0);
  private readonly perAccount: number;
  private readonly yearLengths: Int32Array;
  /** Scenario that the arriving worlds are played by, and the parameters whose draws differ from it by now. */
  private readonly played: Scenario;
  private redrawn: readonly number[] = [];

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.played = scenario;
    this.plan = plan(scenario);
    this.shape = layout(
      this.plan.arms.length,
      this.plan.years,
      this.plan.censusDays.length,
    );
    this.perAccount = this.plan.arms.length * this.plan.years * CELLS;
    this.yearLengths = this.plan.yearEnds.map(
      (end, year) => end - (this.plan.yearEnds[year - 1] ?? 0),
    );
  }

  /** Takes in some worlds, in any order. */
  add(chunk: Chunk): void {
    this.makeRoom(chunk.first + chunk.count);
    this.draws.set(chunk.draws, chunk.first * DRAWS);
    this.tallies.set(chunk.tallies, chunk.first * this.shape.perWorld);
    this.counts.set(chunk.counts, chunk.first * this.shape.countsPerWorld);
    this.arrived.fill(1, chunk.first, chunk.first + chunk.count);
    this.outcomes = undefined;
    this.events += chunk.events;
    for (let world = chunk.first; world < chunk.first + chunk.count; world++) {
      this.redraw(world, this.redrawn);
      this.price(world);
    }
    while (this.arrived[this.complete] === 1) this.complete++;
  }

  /** The same worlds at other prices: draws anew what has changed, and prices everything that is in. */
  reprice(scenario: Scenario): void {
    const changed = redrawnFor(this.scenario, scenario);
    this.scenario = scenario;
    this.plan = plan(scenario);
    this.redrawn = redrawnFor(this.played, scenario);
    for (let world = 0; world < this.arrived.length; world++) {
      if (this.arrived[world] === 0) continue;
      this.redraw(world, changed);
      this.price(world);
    }
  }

  private redraw(world: number, parameters: readonly number[]): void {
    if (parameters.length === 0) return;
    redrawParameters(
      { odds: this.plan, replication: world, changed: parameters },
      this.drawsOf(world),
    );
  }

  private makeRoom(count: number): void {
    if (count <= this.arrived.length) return;
    const room = Math.ceil(count * 1.5) + 64;
    this.draws = longer(this.draws, new Float64Array(room * DRAWS));
    this.tallies = longer(
      this.tallies,
      new Float64Array(room * this.shape.perWorld),
    );
    this.counts = longer(
      this.counts,
      new Int32Array(room * this.shape.countsPerWorld),
    );
    this.accounts = longer(
      this.accounts,
      new Float64Array(room * this.perAccount),
    );
    this.arrived = longer(this.arrived, new Uint8Array(room));
  }

  drawsOf(world: number): Float64Array {
    return this.draws.subarray(world * DRAWS, (world + 1) * DRAWS);
  }

  /** Years x quantities, then the census, of one world under one policy. */
  tallyOf(world: number, arm: number): Float64Array {
    const at = world * this.shape.perWorld + arm * this.shape.perArm;
    return this.tallies.subarray(at, at + this.shape.perArm);
  }

  /** Years x categories x payers of one world under one policy. */
  accountOf(world: number, arm: number): Float64Array {
    const size = this.plan.years * CELLS;
    const at = world * this.perAccount + arm * size;
    return this.accounts.subarray(at, at + size);
  }

  /** Days of a budget year. */
  yearLength(year: number): number {
    return this.yearLengths[year]!;
  }

  private price(world: number): void {
    const draws = this.drawsOf(world);
    this.scenario.policies.forEach((policy, arm) => {
      price(
        this.tallyOf(world, arm),
        draws,
        {
          policy,
          law: this.plan.law,
          yearLengths: this.yearLengths,
          people: this.plan.count,
        },
        this.accountOf(world, arm),
      );
    });
  }
}

function longer<A extends Float64Array | Int32Array | Uint8Array>(
  old: A,
  fresh: A,
): A {
  fresh.set(old);
  return fresh;
}

/** Positions of the parameters to draw anew; price growth and the price year move every amount. */
function redrawnFor(before: Scenario, after: Scenario): readonly number[] {
  const changed = redrawnParameters(before, after);
  const everyAmount =
    changed.includes("priceGrowth") || before.priceYear !== after.priceYear;
  const names = everyAmount
    ? PARAMETER_NAMES.filter((name) => CATALOGUE[name].money)
    : changed;
  return names.map((name) => INDEX[name]);
}
