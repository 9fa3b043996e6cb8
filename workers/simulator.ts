import { transfer } from "comlink";
import type { Trial } from "../src/model/analysis/experiment";
import type { Outcome } from "../src/model/analysis/outcome";
import { trialStage } from "../src/model/analysis/trialStage";
import { NoSuchPerson, trace, type Trace } from "../src/model/life/trace";
import type { Chunk } from "../src/model/results/chunk";
import { stage } from "../src/model/run";
import type { Scenario } from "../src/model/scenario/scenario";
import { plan } from "../src/model/simulation/plan";

/** What a simulating worker offers: open a scenario, then play any of its worlds. */
export type Simulator = {
  open(scenario: Scenario): void;
  /** Plays `count` worlds from replication `first` on; the arrays are handed over, not copied. */
  play(first: number, count: number): Chunk;
  /** Plays a trial of an experiment; the arrays are handed over, not copied. */
  tryOut(trial: Trial): Outcome;
  /** One person's life in one world under these policies; the one most worth reading about where nobody is asked for or has the number. */
  trace(
    scenario: Scenario,
    replication: number,
    person: number | undefined,
    policies: readonly string[],
  ): Trace;
};

/** A worker's own copy of the engine. */
export function simulator(): Simulator {
  let play: (first: number, count: number) => Chunk = () => {
    throw new Error("Open a scenario before playing its worlds.");
  };
  const tryOut = trialStage();
  return {
    open(scenario) {
      play = stage(plan(scenario));
    },
    play(first, count) {
      const chunk = play(first, count);
      return transfer(chunk, [
        chunk.draws.buffer,
        chunk.tallies.buffer,
        chunk.counts.buffer,
      ]);
    },
    tryOut(trial) {
      const outcome = tryOut(trial);
      return transfer(outcome, [outcome.cost.buffer, outcome.nights.buffer]);
    },
    trace(scenario, replication, person, policies) {
      try {
        return trace(scenario, replication, person, policies);
      } catch (fault) {
        if (!(fault instanceof NoSuchPerson)) throw fault;
        return trace(scenario, replication, undefined, policies);
      }
    },
  };
}
