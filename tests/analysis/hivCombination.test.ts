import { describe, expect, test } from "vitest";
import { acceptability } from "../../src/model/analysis/acceptability";
import { angularInterval } from "../../src/model/analysis/angularInterval";
import { frontier } from "../../src/model/analysis/frontier";
import { icer } from "../../src/model/analysis/icer";
import { increments, plane } from "../../src/model/analysis/plane";
import type { Strategy } from "../../src/model/analysis/strategy";
import {
  gammaOfMean,
  normalQuantile,
  quantile,
} from "../../src/model/distributions";
import reference from "../reference/hiv_combination.json";
import { luckOf, strategy } from "./samples";

// The best known teaching model of the field, built anew from its inputs: a cohort that goes through four states, with or
// without a second drug in the first two years. Life years stand for avoided nights.

type Inputs = {
  /** Yearly probabilities from A, B, C to A, B, C, death. */
  readonly moves: readonly (readonly number[])[];
  readonly relativeRisk: number;
  /** Per year in A, B, C, drugs apart. */
  readonly care: readonly number[];
};
type Discount = (year: number) => number;
type Outcome = { readonly cost: number; readonly lifeYears: number };

const { costPerYear, relativeRisk, transitionCounts } = reference;

const mean: Inputs = {
  moves: transitionCounts
    .slice(0, 3)
    .map((row) => row.map((count) => count / row.reduce((a, b) => a + b))),
  relativeRisk: relativeRisk.value,
  care: costPerYear.direct.map((kr, i) => kr + costPerYear.community[i]!),
};

/** The cohort a year later; the dead are the last state. */
const aged = (
  cohort: readonly number[],
  moves: Inputs["moves"],
  risk: number,
): number[] =>
  cohort.map((dead, to) =>
    moves.reduce(
      (sum, row, from) => {
        const leaves = row.reduce((all, p, i) => (i > from ? all + p : all), 0);
        const stays = 1 - risk * leaves;
        const share = to > from ? risk * row[to]! : to === from ? stays : 0;
        return sum + cohort[from]! * share;
      },
      to === 3 ? dead : 0,
    ),
  );

function lived(inputs: Inputs, combined: boolean, discount: Discount): Outcome {
  let cohort = [1, 0, 0, 0];
  let [cost, lifeYears] = [0, 0];
  for (let year = 1; year <= reference.cycles; year++) {
    const both = combined && year <= reference.lamivudineYears;
    cohort = aged(cohort, inputs.moves, both ? inputs.relativeRisk : 1);
    const alive = 1 - cohort[3]!;
    const drugs = costPerYear.zidovudine + (both ? costPerYear.lamivudine : 0);
    const care = inputs.care.reduce((sum, kr, i) => sum + kr * cohort[i]!, 0);
    cost += (alive * drugs + care) * discount(year);
    lifeYears += alive;
  }
  return { cost, lifeYears };
}

const yearly: Discount = (year) => 1.06 ** -year;
const continuous: Discount = (year) => Math.exp(-0.06 * year);

const asStrategy = (id: string, outcomes: readonly Outcome[]): Strategy =>
  strategy(
    id,
    outcomes.map(({ cost }) => cost),
    outcomes.map(({ lifeYears }) => -lifeYears),
  );

describe("zidovudine alone or with lamivudine, at the mean of the inputs", () => {
  test.each([
    ["yearly", yearly, reference.annualDiscounting],
    ["continuously", continuous, reference.continuousDiscounting],
  ] as const)("discounted %s", (_, discount, expected) => {
    const [mono, comb] = [false, true].map((c) => lived(mean, c, discount));
    expect(mono!.cost).toBeCloseTo(expected.mono.cost, 7);
    expect(mono!.lifeYears).toBeCloseTo(expected.mono.lifeYears, 12);
    expect(comb!.cost).toBeCloseTo(expected.comb.cost, 7);
    expect(comb!.lifeYears).toBeCloseTo(expected.comb.lifeYears, 12);
    const strategies = [
      asStrategy("combination", [comb!]),
      asStrategy("zidovudine", [mono!]),
    ];
    expect(icer(increments(strategies[1]!, strategies[0]!))).toEqual({
      kind: "tradeOff",
      ratio: expect.closeTo(expected.icer, 7) as number,
    });
    expect(frontier(strategies).map((s) => [s.id, s.icer])).toEqual([
      ["zidovudine", null],
      ["combination", expect.closeTo(expected.icer, 7)],
    ]);
  });
});

describe("the same, with its inputs drawn", () => {
  const SAMPLES = 4000;
  const luck = luckOf("hiv");

  /** Each input's n pieces in an order of its own: every input is spread evenly, and none goes with another. */
  const column = (purpose: number) => {
    const order = Array.from({ length: SAMPLES }, (_, i) => i).sort(
      (a, b) => luck(a, purpose)[0] - luck(b, purpose)[0],
    );
    return order.map((piece) => (piece + 0.5) / SAMPLES);
  };

  let purpose = 0;
  const drawn = (value: (u: number) => number) => column(purpose++).map(value);
  const gamma = (mean_: number, sd: number) => {
    const fitted = gammaOfMean(mean_, sd);
    return drawn((u) => quantile(fitted, u));
  };
  // A Dirichlet row is gammas with the counts as shapes, over their sum.
  const weights = transitionCounts
    .slice(0, 3)
    .map((row) =>
      row.map((count) => (count > 0 ? gamma(count, Math.sqrt(count)) : null)),
    );
  const logSd =
    Math.log(relativeRisk.high / relativeRisk.low) /
    (2 * normalQuantile(0.975));
  const risks = drawn(
    (u) => relativeRisk.value * Math.exp(logSd * normalQuantile(u)),
  );
  const [direct, community] = [costPerYear.direct, costPerYear.community].map(
    (prices) => prices.map((price) => gamma(price, price)),
  );

  const samples = risks.map((risk, i): Inputs => ({
    moves: weights.map((row) => {
      const drawnRow = row.map((cell) => cell?.[i] ?? 0);
      const sum = drawnRow.reduce((a, b) => a + b);
      return drawnRow.map((weight) => weight / sum);
    }),
    relativeRisk: risk,
    care: direct!.map((prices, state) => prices[i]! + community![state]![i]!),
  }));
  const [mono, comb] = [false, true].map((combined) =>
    asStrategy(
      combined ? "combination" : "zidovudine",
      samples.map((inputs) => lived(inputs, combined, continuous)),
    ),
  );
  const expected = reference.probabilistic;
  const all = increments(mono!, comb!);

  test("has the means of 100,000 samples", () => {
    const { meanCost, meanNightsAvoided } = plane(all);
    expect(meanCost / expected.incrementalCost.mean).toBeCloseTo(1, 2);
    expect(meanNightsAvoided).toBeCloseTo(
      expected.incrementalLifeYears.mean,
      2,
    );
    expect(icer(all).ratio! / expected.icerOfMeans).toBeCloseTo(1, 2);
  });

  test.each(expected.shareCombinationBest)(
    "finds both drugs best in $share of the samples at $willingness a life year",
    ({ willingness, share }) => {
      const [found] = acceptability([mono!, comb!], [willingness]);
      expect(Math.abs(found!.shares[1]! - share)).toBeLessThan(0.015);
    },
  );

  test("has an interval of the ratio where the acceptability curve passes 2.5 and 97.5 %", () => {
    const interval = angularInterval(all) as { low: number; high: number };
    const shareAt = (willingness: number) =>
      acceptability([mono!, comb!], [willingness])[0]!.shares[1];
    expect(shareAt(interval.low)).toBeCloseTo(0.025, 2);
    expect(shareAt(interval.high)).toBeCloseTo(0.975, 2);
  });
});
