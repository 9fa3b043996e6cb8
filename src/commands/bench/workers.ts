import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Scenario } from "../../model/scenario/scenario";
import { Pool } from "../../../workers/pool";
import { nodeSeat } from "../../../workers/seat.node";
import { atLeast, atMost, type Figure, number } from "./figure";
import { MIDDLE, ofSize, preset } from "./scenarios";
import { clock, median, ratio, takeTurns } from "./turns";

// Beside the command once both are bundled.
const WORKER = new URL("./simulator.node.js", import.meta.url);

const TURNS = 3;
const WORLDS = 1000;
/** After so many worlds a new worker is as fast as it gets. */
export const WARM_UP_WORLDS = 200;

/** What a second worker is worth, and how long a whole run takes. */
export async function workers(): Promise<Figure[]> {
  const middle = await ofSize(MIDDLE);
  const ishoej = await preset("ishoej");
  const one = poolOf(1);
  const two = poolOf(2);
  const all = poolOf(availableParallelism());
  const lonely = [spinner()];
  const pair = [spinner(), spinner()];
  try {
    for (const pool of [one, two, all])
      await playAll(pool, middle, WARM_UP_WORLDS);
    await spinAll([...lonely, ...pair]);
    const times = await takeTurns(TURNS, 0, clock, {
      one: () => playAll(one, middle, WORLDS / 2),
      two: () => playAll(two, middle, WORLDS),
      alone: () => spinAll(lonely),
      together: () => spinAll(pair),
      ishoej: () => playAll(all, ishoej, 2 * WORLDS),
    });
    const speedUp = ratio(times.one, times.two);
    const whole = 2 * WORLDS * median(times.ishoej);
    return [
      {
        name: `speed-up by a second worker, worlds of ${MIDDLE} persons`,
        measured: number(speedUp),
        beside: `an empty loop, here and now: ${number(ratio(times.alone, times.together))}`,
        aim: atLeast(speedUp, 1.6),
      },
      {
        name: `${number(WORLDS)} worlds of ${MIDDLE} persons, two workers`,
        measured: `${number(WORLDS * median(times.two))} ms`,
        beside: `one worker at its pace: ${number(WORLDS * median(times.one))} ms`,
      },
      {
        name: `${number(2 * WORLDS)} worlds of Ishøj (${ishoej.place.count} persons), a worker per core`,
        measured: `${number(whole)} ms`,
        beside: `cores: ${availableParallelism()}`,
        aim: atMost(whole, 1000, " ms"),
      },
    ];
  } finally {
    for (const pool of [one, two, all]) pool.close();
    for (const worker of [...lonely, ...pair]) void worker.terminate();
  }
}

/** A pool in Node, as the command line has it. */
export const poolOf = (size: number) => new Pool(() => nodeSeat(WORKER), size);

/** Plays the first worlds of a scenario, and tells how many. */
export async function playAll(
  pool: Pool,
  scenario: Scenario,
  worlds: number,
): Promise<number> {
  await pool.run({
    scenario,
    from: 0,
    until: worlds,
    isCancelled: () => false,
    onChunk: () => {},
  });
  return worlds;
}

// ---- What the machine grants to a second thread that shares nothing with the first

const SPIN = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (rounds) => {
    let x = 1;
    for (let i = 0; i < rounds; i++) x = (Math.imul(x, 1664525) + i) | 0;
    parentPort.postMessage(x);
  });
`;
const ROUNDS = 400_000_000;

const spinner = () => new Worker(SPIN, { eval: true });

async function spinAll(threads: readonly Worker[]): Promise<number> {
  await Promise.all(
    threads.map(
      (thread) =>
        new Promise((resolve) => {
          thread.once("message", resolve);
          thread.postMessage(ROUNDS / threads.length);
        }),
    ),
  );
  return 1;
}
