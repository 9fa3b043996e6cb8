import { freemem } from "node:os";
import { quantile } from "../../model/distributions";
import { seedKeys, roll, uniform53, words } from "../../model/random";
import type { Chunk } from "../../model/results/chunk";
import { stage } from "../../model/run";
import { statistic } from "../../model/results/statistic";
import { summarise } from "../../model/results/summary";
import { Worlds } from "../../model/results/worlds";
import { withAssumption } from "../../model/scenario/edit";
import type { Scenario } from "../../model/scenario/scenario";
import { plan } from "../../model/simulation/plan";
import { postable } from "../../model/units";
import { atMost, type Figure, number } from "./figure";
import { MIDDLE, ofSize } from "./scenarios";
import { clock, median, processorTime, ratio, takeTurns } from "./turns";

const FEW = 1000;
const A_CHUNK = 50;
const MANY = 10_000;
const CELLS = 720;
const CELLS_A_TURN = 60;
const GIGABYTE = 2 ** 30;

/** What it takes to price stored worlds anew, and to sum them up. */
export async function answers(): Promise<Figure[]> {
  const scenario = await ofSize(MIDDLE);
  const play = stage(plan(scenario));
  const chunks = Array.from({ length: FEW / A_CHUNK }, (_, i) =>
    play(i * A_CHUNK, A_CHUNK),
  );
  return [
    ...(await repricing(scenario, chunks)),
    ...(await percentiles()),
    ...(await manyWorlds(scenario, chunks)),
  ];
}

// ---- Worlds at other prices

async function repricing(
  scenario: Scenario,
  chunks: readonly Chunk[],
): Promise<Figure[]> {
  const worlds = new Worlds(scenario);
  for (const chunk of chunks) worlds.add(chunk);
  let price = scenario.assumptions.shelterDay.value;
  const times = await takeTurns(9, 3, processorTime, {
    reprice() {
      price += 10;
      worlds.reprice(withAssumption(scenario, "shelterDay", price));
      return 1;
    },
    summarise: () => summarise(worlds, FEW, false).replications / FEW,
    touch() {
      touch(worlds.tallies);
      touch(worlds.accounts);
      return 1;
    },
  });
  return [
    {
      name: `${number(FEW)} worlds of ${MIDDLE} persons at another price`,
      measured: `${number(median(times.reprice))} ms`,
      beside: `reading what is stored: ${number(median(times.touch))} ms`,
      aim: atMost(median(times.reprice), 30, " ms"),
    },
    {
      name: "… and their summary, with every percentile",
      measured: `${number(median(times.summarise))} ms`,
      beside: `times the pricing: ${number(ratio(times.summarise, times.reprice))}`,
    },
  ];
}

let kept = 0;

/** Reads every number once; the sum is kept so that the reading is not dropped as useless. */
function touch(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) kept += values[i]!;
}

// ---- Percentiles

async function percentiles(): Promise<Figure[]> {
  const cells = Array.from({ length: CELLS_A_TURN }, (_, i) => amounts(i));
  const each = (use: (values: Float64Array) => unknown) => () => {
    for (const values of cells) use(values);
    return cells.length / CELLS;
  };
  const times = await takeTurns(11, 2, processorTime, {
    statistic: each((values) => statistic(values, "independent")),
    sort: each((values) => values.slice().sort()),
  });
  return [
    {
      name: `exact percentiles of ${number(MANY)} worlds × ${CELLS} cells`,
      measured: `${number(median(times.statistic))} ms`,
      beside: `Float64Array.sort: ${number(median(times.sort))} ms, ratio ${number(ratio(times.statistic, times.sort))}`,
      aim: atMost(median(times.statistic), 200, " ms"),
    },
  ];
}

/** Amounts as the ledger holds them: some millions of kroner, some below zero. */
function amounts(cell: number): Float64Array {
  const keys = seedKeys("amounts");
  return Float64Array.from({ length: MANY }, (_, world) => {
    roll(keys[0]!, keys[1]!, world, cell);
    const share = uniform53(words[0]!, words[1]!);
    return postable(
      quantile({ family: "normal", mean: 2e6, sd: 1.5e6 }, share),
    );
  });
}

// ---- Ten thousand worlds

/** What the stored worlds and the columns of a summary take, with room to grow. */
const NEEDED = 1.5 * GIGABYTE;

async function manyWorlds(
  scenario: Scenario,
  chunks: readonly Chunk[],
): Promise<Figure[]> {
  const name = `summary of ${number(MANY)} worlds`;
  if (freemem() < NEEDED)
    return [
      {
        name,
        measured: `left out: ${number(freemem() / GIGABYTE)} GB free`,
      },
    ];
  const worlds = new Worlds(scenario);
  for (let from = 0; from < MANY; from += FEW)
    for (const chunk of chunks) worlds.add(stirred(chunk, from));
  const times = await takeTurns(3, 1, clock, {
    summarise: () => summarise(worlds, MANY, false).replications / MANY,
  });
  return [
    {
      name,
      measured: `${number(median(times.summarise))} ms`,
      beside: `${number(FEW)} of them played, the others the same at higher prices`,
    },
  ];
}

/** The same worlds further on in the run and a little dearer, so that no two cost the same. */
function stirred({ draws, ...chunk }: Chunk, by: number): Chunk {
  const dearer = draws.map((draw) => draw * (1 + by * 1e-6));
  return { ...chunk, first: chunk.first + by, draws: dearer };
}
