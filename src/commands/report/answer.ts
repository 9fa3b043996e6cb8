import { decide } from "../../model/analysis/decision";
import type { Experiment } from "../../model/analysis/experiment";
import { learn, type Learning } from "../../model/analysis/learning";
import type { Threshold } from "../../model/analysis/threshold";
import { wanted } from "../../model/results/precision";
import type { Results } from "../../model/results/results";
import { summarise } from "../../model/results/summary";
import { Worlds } from "../../model/results/worlds";
import { type Scenario } from "../../model/scenario/scenario";
import type { Experiments } from "../../export/workbook/desk";
import { experimentsFor } from "../../export/workbook/experiments";
import { learningOrder } from "../../ui/rows/case/learningOrder";
import { turnExperiment } from "../../ui/rows/case/turning";
import { TURNING } from "../../ui/rows/case/turns";
import { Cancelled, type Laboratory } from "../../../workers/laboratory";
import type { Pool } from "../../../workers/pool";

/** Who plays the worlds, and whether to go on. */
export type Players = {
  readonly pool: Pool;
  readonly laboratory: Laboratory;
  readonly isCancelled: () => boolean;
};

/** An answer and the worlds that it sums up. */
export type Answer = { readonly results: Results; readonly worlds: Worlds };

/** Plays a scenario's worlds and sums them up. Rejects with `Cancelled` when told to stop. `onPlayed` hears of each world played and how many are wanted by then. */
export async function answerTo(
  scenario: Scenario,
  discounted: boolean,
  { pool, isCancelled }: Players,
  onPlayed: (done: number, of: number) => void,
): Promise<Answer> {
  const begun = performance.now();
  const worlds = new Worlds(scenario);
  let next = wanted(worlds);
  while (!next.isEnough) {
    const until = next.count;
    let done = worlds.complete;
    await pool.run({
      scenario,
      from: done,
      until,
      isCancelled,
      onChunk(chunk) {
        worlds.add(chunk);
        done += chunk.count;
        onPlayed(done, until);
      },
    });
    if (isCancelled()) throw new Cancelled();
    next = wanted(worlds);
  }
  const summary = summarise(worlds, next.count, discounted);
  const seconds = (performance.now() - begun) / 1000;
  return { worlds, results: { ...summary, seconds } };
}

type Asking = {
  readonly origin: Scenario;
  readonly policy: string;
  /** Whether to seek where the answer turns and what moves it, which takes many worlds of their own. */
  readonly isTurning: boolean;
};

/** What the case asks of the answer: what knowing more is worth, and where it turns. */
export async function inquiryInto(
  { results, worlds }: Answer,
  { origin, policy, isTurning }: Asking,
  { laboratory, isCancelled }: Players,
): Promise<{
  readonly learning: Learning | undefined;
  readonly turns: readonly Threshold[];
  readonly experiments: Experiments;
}> {
  const { scenario, discounted } = results;
  const order = learningOrder(results, policy);
  const learning = order && learn(worlds, order);
  const turns: Threshold[] = [];
  for (const name of isTurning ? TURNING : []) {
    const asked = { scenario, origin, policy, discounted };
    const experiment = turnExperiment(name, asked);
    turns.push(await laboratory.carryOut(experiment, { isCancelled }));
  }
  const experiments = await experimentsFor(
    results,
    policy,
    {
      decide: (question) => Promise.resolve(decide(worlds, question)),
      ...(isTurning && {
        carryOut: <R>(experiment: Experiment<R>) =>
          laboratory.carryOut(experiment, { isCancelled }),
      }),
    },
    "whole",
  );
  return { learning, turns, experiments };
}
