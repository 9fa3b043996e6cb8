import { PAYERS } from "../../model/ledger/payer";
import { meanOf } from "../../model/results/statistic";
import { Worlds } from "../../model/results/worlds";
import { stage } from "../../model/run";
import type { Sampling } from "../../model/scenario/sampling";
import type { Scenario } from "../../model/scenario/scenario";
import { atLeast, type Figure, number } from "./figure";
import { preset } from "./scenarios";

/** Scenarios, with how many worlds a mean rests on and from how many seeds its variance is read. */
const RUNS = [
  { file: "ishoej", worlds: 256, seeds: 60 },
  { file: "ishoej-landsgennemsnit", worlds: 256, seeds: 60 },
  { file: "danmark", worlds: 64, seeds: 12 },
] as const;

/** Below this gain independent worlds are the better bargain: their error is the surer one. */
const WORTH_IT = 1.5;

/** How many times fewer worlds stratified sampling takes for the same certainty of the mean net saving. */
export async function sampling(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { file, worlds, seeds } of RUNS) {
    const scenario = await preset(file);
    const of = (way: Sampling) =>
      meansOf({ ...scenario, sampling: way }, worlds, seeds);
    const [independent, stratified] = [of("independent"), of("stratified")];
    figures.push(
      ...(["total", "municipality"] as const).map((column) =>
        gain(`${file}, ${worlds} worlds, ${seeds} seeds: ${column}`, {
          independent: variance(independent.map((mean) => mean[column])),
          stratified: variance(stratified.map((mean) => mean[column])),
          seeds,
        }),
      ),
    );
  }
  return figures;
}

type Found = {
  readonly independent: number;
  readonly stratified: number;
  readonly seeds: number;
};

function gain(name: string, found: Found): Figure {
  const times = found.independent / found.stratified;
  // Both variances are chi-squared: their ratio is off by this factor in about every third measurement.
  const off = Math.exp(2 / Math.sqrt(found.seeds - 1));
  const sd = (kr: number) => `${number(Math.sqrt(kr) / 1e6)} million`;
  return {
    name,
    measured: `${number(times)} times fewer worlds (${number(times / off)} to ${number(times * off)})`,
    beside: `sd of the mean ${sd(found.independent)} kr., stratified ${sd(found.stratified)}`,
    aim: atLeast(times, WORTH_IT),
  };
}

type Means = { readonly total: number; readonly municipality: number };

/** The mean net saving of so many worlds, for each of some seeds. */
const meansOf = (scenario: Scenario, worlds: number, seeds: number): Means[] =>
  Array.from({ length: seeds }, (_, seed) =>
    meanSaving({ ...scenario, seed: `${scenario.id} ${seed}` }, worlds),
  );

function meanSaving(scenario: Scenario, count: number): Means {
  const worlds = new Worlds(scenario);
  worlds.add(stage(worlds.plan)(0, count));
  const total = new Float64Array(count);
  const own = new Float64Array(count);
  for (let world = 0; world < count; world++) {
    const [before, after] = [0, 1].map((arm) => worlds.accountOf(world, arm));
    before!.forEach((kr, cell) => {
      const saved = kr - after![cell]!;
      total[world]! += saved;
      if (PAYERS[cell % PAYERS.length] === "municipality") own[world]! += saved;
    });
  }
  return { total: meanOf(total), municipality: meanOf(own) };
}

function variance(means: readonly number[]): number {
  const mean = meanOf(Float64Array.from(means));
  const squares = means.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return squares / (means.length - 1);
}
