import { PAYERS } from "../../model/ledger/payer";
import { meanOf, standardError } from "../../model/results/statistic";
import { Worlds } from "../../model/results/worlds";
import { stage } from "../../model/run";
import { type Sampling, SEQUENCES } from "../../model/scenario/sampling";
import type { Scenario } from "../../model/scenario/scenario";
import { atLeast, type Figure, number } from "./figure";
import { preset } from "./scenarios";

/** Scenarios, with how many worlds a mean rests on and how many seeds are tried. */
const RUNS = [
  { file: "ishoej", worlds: 256, seeds: 30 },
  { file: "ishoej-landsgennemsnit", worlds: 256, seeds: 30 },
  { file: "danmark", worlds: 128, seeds: 2 },
] as const;

/** Below this gain independent worlds are the better bargain: their error is the surer one. */
const WORTH_IT = 1.5;

const COLUMNS = ["total", "municipality"] as const;
type Column = (typeof COLUMNS)[number];

/** How many times fewer worlds stratified sampling takes for the same certainty of the mean net saving. */
export async function sampling(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { file, worlds, seeds } of RUNS) {
    const scenario = await preset(file);
    const of = (way: Sampling) =>
      answersOf({ ...scenario, sampling: way }, worlds, seeds);
    const [independent, stratified] = [of("independent"), of("stratified")];
    for (const column of COLUMNS)
      figures.push(
        gain(
          `${file}, ${worlds} worlds, ${seeds} seeds: ${column}`,
          independent.map((answer) => answer[column]),
          stratified.map((answer) => answer[column]),
        ),
      );
  }
  return figures;
}

type Answer = { readonly mean: number; readonly error: number };

/** By the errors the answers report, which say more than the spread of so few means; that stands beside it. */
function gain(
  name: string,
  independent: readonly Answer[],
  stratified: readonly Answer[],
): Figure {
  const said = (answers: readonly Answer[]) =>
    answers.reduce((sum, { error }) => sum + error * error, 0) / answers.length;
  const times = said(independent) / said(stratified);
  // The mean of chi-squared variances: about every third measurement is further off than this.
  const off = Math.exp(Math.sqrt(2 / ((SEQUENCES - 1) * stratified.length)));
  const million = (kr2: number) => number(Math.sqrt(kr2) / 1e6);
  const spread = spreadOf(independent) / spreadOf(stratified);
  return {
    name,
    measured: `${number(times)} times fewer worlds (${number(times / off)} to ${number(times * off)})`,
    beside: `se ${million(said(independent))}, stratified ${million(said(stratified))} million kr.; variance of the means: ${number(spread)} times`,
    aim: atLeast(times, WORTH_IT),
  };
}

const answersOf = (scenario: Scenario, worlds: number, seeds: number) =>
  Array.from({ length: seeds }, (_, seed) =>
    answerOf({ ...scenario, seed: `${scenario.id} ${seed}` }, worlds),
  );

function answerOf(
  scenario: Scenario,
  count: number,
): { readonly [C in Column]: Answer } {
  const worlds = new Worlds(scenario);
  worlds.add(stage(worlds.plan)(0, count));
  const answer = (column: Column): Answer => {
    const saved = Float64Array.from({ length: count }, (_, world) =>
      saving(worlds, world, column),
    );
    const mean = meanOf(saved);
    return { mean, error: standardError(saved, mean, scenario.sampling) };
  };
  return { total: answer("total"), municipality: answer("municipality") };
}

/** What the second policy saves in one world, kr. */
function saving(worlds: Worlds, world: number, column: Column): number {
  const [before, after] = [0, 1].map((arm) => worlds.accountOf(world, arm));
  const isOf = (cell: number) =>
    column === "total" || PAYERS[cell % PAYERS.length] === column;
  return before!.reduce(
    (sum, kr, cell) => (isOf(cell) ? sum + kr - after![cell]! : sum),
    0,
  );
}

function spreadOf(answers: readonly Answer[]): number {
  const mean = meanOf(Float64Array.from(answers, (answer) => answer.mean));
  const squares = answers.map((answer) => (answer.mean - mean) ** 2);
  return meanOf(Float64Array.from(squares));
}
