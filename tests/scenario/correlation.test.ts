import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Fitted,
  normalQuantile,
  quantile,
} from "../../src/model/distributions";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import type { Correlation } from "../../src/model/scenario/correlation";
import { factorOf, groupsOf } from "../../src/model/scenario/correlation";
import { playsSameWorlds } from "../../src/model/scenario/difference";
import { DRAWS, drawParameters, INDEX } from "../../src/model/scenario/draw";
import { withAssumption } from "../../src/model/scenario/edit";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  parseScenarioText,
  readScenario,
} from "../../src/model/scenario/schema";
import { plan } from "../../src/model/simulation/plan";
import {
  ISHOEJ,
  meanAndError,
  total,
  upTo,
  withLaw,
  worldsOf,
} from "../engine/scenarios";

const tie = (
  one: ParameterName,
  other: ParameterName,
  value: number,
): Correlation => ({
  between: [one, other],
  value,
  source: { kind: "guess", cite: "a test", confidence: "C" },
});

/** Ishøj without § 176, so that prices can be changed afterwards, with these correlations. */
const tied = (...correlations: readonly Correlation[]): Scenario => ({
  ...withLaw(ISHOEJ, { especiallyExpensive: false }),
  years: 2,
  correlations,
});

const MANY = 4000;

/** What each of these parameters was in so many worlds. */
function drawn(scenario: Scenario, ...names: readonly ParameterName[]) {
  const odds = plan(scenario);
  const row = new Float64Array(DRAWS);
  const columns = names.map(() => new Float64Array(MANY));
  for (const world of upTo(MANY)) {
    drawParameters(odds, world, row);
    names.forEach((name, i) => (columns[i]![world] = row[INDEX[name]]!));
  }
  return columns;
}

function ranks(values: Float64Array): Float64Array {
  const order = upTo(values.length).toSorted((a, b) => values[a]! - values[b]!);
  const rank = new Float64Array(values.length);
  order.forEach((world, i) => (rank[world] = i));
  return rank;
}

function correlationOf(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [total(a) / a.length, total(b) / b.length];
  const cross = total(a.map((x, i) => (x - meanA) * (b[i]! - meanB)));
  const own = (x: Float64Array, mean: number) =>
    total(x.map((value) => (value - mean) ** 2));
  return cross / Math.sqrt(own(a, meanA) * own(b, meanB));
}

const rankCorrelation = (a: Float64Array, b: Float64Array) =>
  correlationOf(ranks(a), ranks(b));

/** Of a Gaussian copula (Kruskal 1958). */
const spearman = (rho: number) => (6 / Math.PI) * Math.asin(rho / 2);

/** Four standard errors of a rank correlation near 0, which are larger than those further off. */
const NEAR = 4 / Math.sqrt(MANY);

describe("correlated parameters", () => {
  test.each([0.9, 0.5, -0.7])("have the rank correlation of %f", (rho) => {
    const [price, stay] = drawn(
      tied(tie("shelterDay", "stayShelter", rho)),
      "shelterDay",
      "stayShelter",
    );
    const found = rankCorrelation(price!, stay!);
    expect(Math.abs(found - spearman(rho))).toBeLessThan(NEAR);
  });

  test("three in a chain: the ends, of which nothing is said, go each their way", () => {
    const [a, b, c] = drawn(
      tied(
        tie("shelterDay", "interimDay", 0.6),
        tie("careDay", "interimDay", 0.6),
      ),
      "shelterDay",
      "interimDay",
      "careDay",
    );
    const found = [
      rankCorrelation(a!, b!),
      rankCorrelation(b!, c!),
      rankCorrelation(a!, c!),
    ];
    [0.6, 0.6, 0].forEach((rho, i) =>
      expect(Math.abs(found[i]! - spearman(rho))).toBeLessThan(NEAR),
    );
  });

  test("keep their own distributions", () => {
    const scenario = tied(
      tie("returnShare", "stayShelter", 0.8),
      tie("stayShelter", "acceptHome", -0.5),
    );
    const { fitted } = plan(scenario);
    const names = ["returnShare", "stayShelter", "acceptHome"] as const;
    drawn(scenario, ...names).forEach((values, i) => {
      const own: Fitted = fitted[INDEX[names[i]!]]!;
      for (const share of [0.025, 0.25, 0.5, 0.75, 0.975]) {
        const limit = quantile(own, share);
        const below = values.filter((value) => value < limit).length / MANY;
        const error = Math.sqrt((share * (1 - share)) / MANY);
        expect(Math.abs(below - share)).toBeLessThan(4 * error);
      }
    });
  });

  test("give a sum of two prices the variance of the closed form", () => {
    const base = tied(tie("shelterDay", "interimDay", 0.8));
    const price = (value: number, spread: number) => ({
      value,
      spread: {
        family: "lognormal" as const,
        low: value / spread,
        high: value * spread,
      },
      priceYear: base.priceYear,
      source: base.assumptions.shelterDay.source,
    });
    const scenario = {
      ...base,
      assumptions: {
        ...base.assumptions,
        shelterDay: price(1000, 1.4),
        interimDay: price(1500, 1.2),
      },
    };
    const sd = (spread: number) => Math.log(spread) / normalQuantile(0.975);
    const covariance = (a: number, b: number, rho: number) =>
      Math.expm1(rho * a * b);
    const [s, t] = [sd(1.4), sd(1.2)];
    const expected =
      1000 ** 2 * covariance(s, s, 1) +
      1500 ** 2 * covariance(t, t, 1) +
      2 * 1000 * 1500 * covariance(s, t, 0.8);
    const [a, b] = drawn(scenario, "shelterDay", "interimDay");
    const sums = a!.map((value, i) => value + b![i]!);
    const mean = total(sums) / MANY;
    const squares = sums.map((sum) => (sum - mean) ** 2);
    const { mean: variance, error } = meanAndError([...squares]);
    expect(Math.abs(variance - expected)).toBeLessThan(4 * error);
    expect(expected).toBeGreaterThan(
      1.3 * (1000 ** 2 * covariance(s, s, 1) + 1500 ** 2 * covariance(t, t, 1)),
    );
  });

  test("leave every other parameter as it was, and the first of each group too", () => {
    const [before, after] = [
      tied(),
      tied(
        tie("interimDay", "shelterDay", 0.5),
        tie("stayShelter", "stayRough", 0.3),
      ),
    ].map((scenario) => stage(plan(scenario))(0, 20).draws);
    const moved = PARAMETER_NAMES.filter((_, i) =>
      upTo(20).some(
        (world) => before![world * DRAWS + i] !== after![world * DRAWS + i],
      ),
    );
    expect(moved).toEqual(
      PARAMETER_NAMES.filter((name) =>
        [
          later("interimDay", "shelterDay"),
          later("stayShelter", "stayRough"),
        ].includes(name),
      ),
    );
  });

  test("follow each other no less when an unrelated pair is added", () => {
    const own = tie("interimDay", "shelterDay", 0.5);
    const [alone, beside] = [
      tied(own),
      tied(tie("stayShelter", "mortality", 0.3), own),
    ].map((scenario) => drawn(scenario, "shelterDay", "interimDay"));
    expect(alone).toEqual(beside);
  });

  test("are the same however the worlds are cut into chunks, and from a copy of the plan", () => {
    const odds = plan({
      ...tied(tie("stayShelter", "shelterDay", 0.5)),
      sampling: "stratified",
    });
    const whole = stage(odds)(0, 40);
    const play = stage(structuredClone(odds));
    for (const world of upTo(40).toReversed()) {
      const one = play(world, 1);
      expect(one.draws).toEqual(
        whole.draws.slice(world * DRAWS, (world + 1) * DRAWS),
      );
    }
  });

  test("give two equal policies a difference of exactly nothing", () => {
    const scenario = tied(
      tie("stayShelter", "shelterDay", 0.5),
      tie("acceptHome", "retention36", 0.4),
    );
    const policy = scenario.policies[1]!;
    const twice = {
      ...scenario,
      sampling: "stratified" as const,
      policies: [policy, { ...policy, id: "again" }],
      baseline: policy.id,
    };
    const { comparisons } = summarise(worldsOf(twice, 24), 24, true);
    for (const column of ["total", "municipality", "state"] as const)
      expect(comparisons[0]!.netSaving[column]).toMatchObject({
        mean: 0,
        se: 0,
        p5: 0,
        p95: 0,
      });
  });
});

const later = (one: ParameterName, other: ParameterName) =>
  INDEX[one] > INDEX[other] ? one : other;

describe("worlds priced anew", () => {
  /** Asserts that worlds played before the change say what a fresh run says. */
  function expectAsFresh(before: Scenario, after: Scenario) {
    expect(playsSameWorlds(before, after)).toBe(true);
    const repriced = new Worlds(before);
    const play = stage(repriced.plan);
    repriced.add(play(0, 3));
    repriced.reprice(after);
    repriced.add(play(3, 2));
    const fresh = worldsOf(after, 5);
    for (const world of upTo(5)) {
      expect(repriced.drawsOf(world)).toEqual(fresh.drawsOf(world));
      expect(repriced.accountOf(world, 1)).toEqual(fresh.accountOf(world, 1));
    }
  }

  const PRICES = tied(
    tie("shelterDay", "interimDay", 0.5),
    tie("interimDay", "careDay", 0.5),
  );
  const first = PRICES.correlations[0]!;

  test("after a new price of one of a pair, whose partners keep theirs", () => {
    const after = withAssumption(PRICES, "shelterDay", 5000);
    expectAsFresh(PRICES, after);
    const [before, now] = [PRICES, after].map((s) => worldsOf(s, 1).drawsOf(0));
    const moved = PARAMETER_NAMES.filter((_, i) => before![i] !== now![i]);
    expect(moved).toEqual(["shelterDay"]);
  });

  test("after a new price that goes with how long people stay", () => {
    const before = tied(tie("shelterDay", "stayShelter", 0.5));
    expectAsFresh(before, withAssumption(before, "shelterDay", 5000));
  });

  test.each([
    ["another value", [{ ...first, value: -0.2 }, PRICES.correlations[1]!]],
    ["one correlation less", [first]],
    ["none", []],
    ["one more", [...PRICES.correlations, tie("careDay", "shelterDay", 0.3)]],
  ])("after %s", (_, correlations) => {
    expectAsFresh(PRICES, { ...PRICES, correlations });
  });

  test("but not where a correlation decides what is lived", () => {
    const lived = tied(tie("shelterDay", "stayShelter", 0.5));
    expect(playsSameWorlds(tied(), lived)).toBe(false);
    expect(playsSameWorlds(lived, tied())).toBe(false);
    const other = tied(tie("shelterDay", "stayShelter", 0.4));
    expect(playsSameWorlds(lived, other)).toBe(false);
  });

  test("nor under another sampling", () => {
    const other: Scenario = { ...PRICES, sampling: "independent" };
    expect(playsSameWorlds(PRICES, other)).toBe(false);
  });

  test("and the order, the source and which is named first do not matter", () => {
    const { source } = tie("careDay", "interimDay", 0);
    const turned = PRICES.correlations
      .map(({ between: [a, b], value }) => ({
        between: [b, a] as const,
        value,
        source: { ...source, cite: "another" },
      }))
      .toReversed();
    expectAsFresh(PRICES, { ...PRICES, correlations: turned });
  });
});

describe("the factor", () => {
  test("times itself is the matrix", () => {
    const names = ["stayRough", "stayHidden", "stayShelter"] as const;
    const pairs = [
      tie(names[0], names[1], 0.5),
      tie(names[2], names[0], -0.3),
      tie(names[1], names[2], 0.2),
    ];
    const factor = factorOf(names, pairs)!;
    const entry = (i: number, j: number) =>
      total(upTo(3).map((k) => factor[i]![k]! * factor[j]![k]!));
    [
      [0, 0, 1],
      [1, 1, 1],
      [2, 2, 1],
      [0, 1, 0.5],
      [0, 2, -0.3],
      [1, 2, 0.2],
    ].forEach(([i, j, value]) => expect(entry(i!, j!)).toBeCloseTo(value!, 14));
  });

  test("is missing where the correlations contradict each other", () => {
    const pairs = [
      tie("stayRough", "stayHidden", 0.8),
      tie("stayHidden", "stayShelter", 0.8),
    ];
    const names = ["stayRough", "stayHidden", "stayShelter"] as const;
    expect(factorOf(names, pairs)).toBeUndefined();
    expect(factorOf(names, pairs, 0.88)).toBeDefined(); // 1 / (0.8 √2) = 0.884
    expect(factorOf(names, pairs, 0.89)).toBeUndefined();
  });

  test("is made of groups that share no parameter", () => {
    const pairs = [
      tie("stayRough", "stayHidden", 0.1),
      tie("shelterDay", "careDay", 0.2),
      tie("stayShelter", "mortality", 0.3),
      tie("mortality", "stayRough", 0.4),
    ];
    const values = groupsOf(pairs).map((group) =>
      group.map(({ value }) => value).toSorted((a, b) => a - b),
    );
    expect(values).toHaveLength(2);
    expect(values).toEqual(expect.arrayContaining([[0.1, 0.3, 0.4], [0.2]]));
  });
});

describe("a file with correlations", () => {
  const read = (correlations: unknown) =>
    readScenario({ ...ISHOEJ, correlations });

  test("tells what is impossible, and how much less would do", () => {
    const reading = read([
      tie("stayRough", "mortality", 0.2),
      tie("shelterDay", "careDay", 0.8),
      tie("careDay", "interimDay", 0.8),
    ]);
    if (reading.ok) throw new Error("It is read.");
    const [problem, ...others] = reading.problems;
    expect(others).toEqual([]);
    expect(problem!.path).toBe("correlations[1]");
    for (const name of ["shelterDay", "careDay", "interimDay"])
      for (const words of [problem!.expected.da, problem!.expected.en])
        expect(words).toContain(name);
    expect(problem!.expected.da).not.toContain("mortality");
    expect(problem!.hint!.da).toContain("højst 0,88");
    expect(problem!.hint!.en).toContain("at most 0.88");
  });

  test("still reads, and leaves the others as they were, when an assumption has become certain", () => {
    const scenario = {
      ...ISHOEJ,
      correlations: [
        tie("returnShare", "stayShelter", 0.5),
        tie("stayShelter", "stayRough", 0.5),
      ],
    };
    const edited = withAssumption(scenario, "returnShare", 0);
    expect(edited.assumptions.returnShare.spread.family).toBe("fixed");
    expect(readScenario(edited).ok).toBe(true);
    expect(edited.correlations).toEqual(scenario.correlations);
    const drawn = (s: Scenario) => stage(plan(s))(0, 3).draws;
    const [before, after] = [drawn(scenario), drawn(edited)];
    const places = [...after.keys()].filter(
      (i) => i % DRAWS !== INDEX.returnShare,
    );
    expect(places.map((i) => after[i])).toEqual(places.map((i) => before[i]));
    expect(after[INDEX.returnShare]).toBe(0);
  });

  test("of version 2 had none, and draws the same bytes as ever", () => {
    const old = parseScenarioText(
      readFileSync("tests/fixtures/ishoej-version-2.json", "utf8"),
    );
    if (!old.ok) throw new Error("It does not read.");
    expect(old.scenario).toMatchObject({
      version: 3,
      correlations: [],
      sampling: "independent",
    });
    // What version 2 drew in its first twelve worlds; another list of parameters is reason enough for another hash.
    const { draws } = stage(plan(old.scenario))(0, 12);
    expect(createHash("sha256").update(draws).digest("hex")).toBe(
      "a7287a5c1bb86967d10ce9ae14ba07fce62ec0f42e2ef7d2550354a607046ee3",
    );
  });
});
