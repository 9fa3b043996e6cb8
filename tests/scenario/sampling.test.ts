import { describe, expect, test } from "vitest";
import { seedKeys } from "../../src/model/random";
import { meanOf, standardError } from "../../src/model/results/statistic";
import { stage } from "../../src/model/run";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import { DRAWS } from "../../src/model/scenario/draw";
import { type Sampling, SEQUENCES } from "../../src/model/scenario/sampling";
import type { Scenario } from "../../src/model/scenario/scenario";
import { stratum } from "../../src/model/scenario/stratum";
import { plan } from "../../src/model/simulation/plan";
import {
  ISHOEJ,
  quiet,
  total,
  upTo,
  withCount,
  worldsOf,
} from "../engine/scenarios";

const SEED = seedKeys("strata");

/** The percentiles of the first worlds of one sequence in one parameter. */
const percentiles = (count: number, sequence: number, parameter: number) =>
  upTo(count).map(
    (i) => (stratum(SEED, i * SEQUENCES + sequence, parameter) >>> 0) / 2 ** 32,
  );

describe("stratified worlds", () => {
  test("lie one in each cell, for every 2^k first worlds of every sequence in every parameter", () => {
    for (const sequence of upTo(SEQUENCES))
      for (const parameter of upTo(DRAWS))
        for (const cells of [1, 2, 4, 64, 256]) {
          const found = percentiles(cells, sequence, parameter);
          const taken = new Set(
            found.map((share) => Math.floor(share * cells)),
          );
          expect(taken.size).toBe(cells);
        }
  });

  test("lie one in each cell of 65,536 too", () => {
    const found = percentiles(2 ** 16, 3, 7);
    const taken = new Set(found.map((share) => Math.floor(share * 2 ** 16)));
    expect(taken.size).toBe(2 ** 16);
  });

  test("come in another order in every parameter, sequence and seed", () => {
    const worlds = 64;
    const orders = new Set(
      upTo(SEQUENCES).flatMap((sequence) =>
        upTo(DRAWS).map((parameter) =>
          percentiles(worlds, sequence, parameter)
            .map((share) => Math.floor(share * worlds))
            .join(" "),
        ),
      ),
    );
    expect(orders.size).toBe(SEQUENCES * DRAWS);
    expect(stratum(SEED, 5, 5)).not.toBe(stratum(seedKeys("other"), 5, 5));
  });

  test("show no parameter what the others do", () => {
    // The mean of a product over 512 worlds, for 32 pairs of parameters x 16 sequences: 1/4 within four standard errors.
    const worlds = 32;
    const products = upTo(32).flatMap((pair) =>
      upTo(SEQUENCES).map((sequence) => {
        const [a, b] = [pair, 95 - pair].map((parameter) =>
          percentiles(worlds, sequence, parameter),
        );
        return total(a!.map((x, i) => x * b![i]!)) / worlds;
      }),
    );
    const mean = total(products) / products.length;
    const squares = total(products.map((x) => (x - mean) ** 2));
    const variance = squares / (products.length - 1);
    expect(Math.abs(mean - 0.25)).toBeLessThan(
      4 * Math.sqrt(variance / products.length),
    );
    // What is left of x y when both are spread evenly is (x - 1/2)(y - 1/2): variance 1/144 over the number of worlds.
    expect(variance * worlds * 144).toBeGreaterThan(0.75);
    expect(variance * worlds * 144).toBeLessThan(1.35);
  });

  test("lie anywhere within their cells", () => {
    const within = upTo(DRAWS).flatMap((parameter) =>
      percentiles(16, 0, parameter).map((share) => (share * 16) % 1),
    );
    const mean = total(within) / within.length;
    const squares = total(within.map((x) => (x - 0.5) ** 2)) / within.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(
      4 / Math.sqrt(12 * within.length),
    );
    expect(Math.abs(squares * 12 - 1)).toBeLessThan(0.15);
  });

  test("leave people their luck", () => {
    const scenario: Scenario = { ...ISHOEJ, years: 1 };
    const certain: Scenario = quiet({ mortality: 0.2 });
    const play = (of: Scenario, sampling: Sampling) =>
      stage(plan({ ...of, sampling }))(0, 3);
    expect(play(certain, "stratified").tallies).toEqual(
      play(certain, "independent").tallies,
    );
    const [one, other] = [
      play(scenario, "stratified"),
      play(scenario, "independent"),
    ];
    const moved = PARAMETER_NAMES.filter(
      (_, i) => one.draws[i] !== other.draws[i],
    );
    const uncertain = PARAMETER_NAMES.filter(
      (name) =>
        !["fixed", "bernoulli"].includes(
          scenario.assumptions[name].spread.family,
        ),
    );
    expect(moved).toEqual(expect.arrayContaining([...uncertain]));
  });
});

// ---- The standard error is what it says

const IN_SHELTER = { censusShelter: 1, censusRough: 0 };

/** One person in a shelter, who may die; what a night costs is uncertain in two ways, and no way of drawing it is cheaper to play. */
const CHEAP: Scenario = (() => {
  const base = withCount(
    quiet({ ...IN_SHELTER, mortality: 0.1, yearToPoint: 1, shelterDay: 1000 }),
    1,
  );
  const { shelterDay, healthHomelessDay } = base.assumptions;
  return {
    ...base,
    years: 1,
    assumptions: {
      ...base.assumptions,
      shelterDay: {
        ...shelterDay,
        spread: { family: "uniform", low: 200, high: 1800 },
      },
      healthHomelessDay: {
        ...healthHomelessDay,
        value: 300,
        spread: { family: "uniform", low: 0, high: 600 },
      },
    },
  };
})();

const SEEDS = 200;
const WORLDS = 64;

/** Mean cost over some worlds and its reported standard error, for each of many seeds. */
function runs(sampling: Sampling) {
  return upTo(SEEDS).map((seed) => {
    const scenario = { ...CHEAP, sampling, seed: `seed ${seed}` };
    const worlds = worldsOf(scenario, WORLDS);
    const costs = Float64Array.from({ length: WORLDS }, (_, world) =>
      total(worlds.accountOf(world, 0)),
    );
    const mean = meanOf(costs);
    return { mean, error: standardError(costs, mean, sampling) };
  });
}

const variance = (numbers: readonly number[]) => {
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((x) => (x - mean) ** 2)) / (numbers.length - 1);
};

test("over 200 seeds the means spread as their standard errors say, and stratified ones less", () => {
  const [independent, stratified] = (
    ["independent", "stratified"] as const
  ).map((sampling) => {
    const found = runs(sampling);
    const spread = variance(found.map(({ mean }) => mean));
    const said = total(found.map(({ error }) => error ** 2)) / SEEDS;
    // Four standard errors of a variance from 200 means, and that of the mean of the errors' squares.
    expect(spread / said).toBeGreaterThan(1 - 4 * Math.sqrt(2.3 / SEEDS));
    expect(spread / said).toBeLessThan(1 + 4 * Math.sqrt(2.3 / SEEDS));
    return { spread, mean: total(found.map(({ mean }) => mean)) / SEEDS };
  }) as [Spread, Spread];
  expect(stratified.spread).toBeLessThan(independent.spread / 1.6);
  const error = Math.sqrt((independent.spread + stratified.spread) / SEEDS);
  expect(Math.abs(independent.mean - stratified.mean)).toBeLessThan(4 * error);
});

type Spread = { readonly spread: number; readonly mean: number };
