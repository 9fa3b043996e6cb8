import { describe, expect, test } from "vitest";
import { nationalBaseline } from "../../src/model/calibration/baseline";
import { FITTED } from "../../src/model/calibration/fit";
import { measuredInBaseline } from "../../src/model/calibration/measured";
import { writingStage } from "../../src/model/run";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { committedValues } from "../../src/model/calibration/committed";
import { posteriorAt } from "../../src/model/calibration/posterior";
import {
  intervalRound,
  type Point,
  pointAt,
  PRIORS,
  valuesAt,
} from "../../src/model/calibration/prior";
import { presets } from "../../src/model/preset/preset";
import { parameter } from "../../src/model/scenario/catalogue";
import {
  believedBefore,
  CALIBRATED_TOGETHER,
} from "../../src/model/scenario/catalogue/calibrated";
import { correlated, factorOf } from "../../src/model/scenario/correlation";

const START: Point = PRIORS.map(() => 0);
const placeOf = (name: string) => PRIORS.findIndex(({ of }) => of === name);
const Z975 = 1.959963984540054;

/** Of an amount: half the width of its interval on the logarithm, in deviations. */
const believed = (name: string) => {
  const { low, high } = PRIORS[placeOf(name)]!;
  return Math.log(high / low) / (2 * Z975);
};

describe("how sure the fitted numbers are", () => {
  test("with no target, as sure as before", () => {
    const { deviations, correlation } = posteriorAt(
      START,
      { rowsAt: () => [] },
      0,
    );
    for (const name of ["stayRough", "returnDelay"])
      expect(deviations[placeOf(name)]).toBeCloseTo(believed(name), 9);
    const [rough, delay] = ["stayRough", "returnDelay"].map(placeOf);
    expect(correlation[rough!]![delay!]).toBeCloseTo(0, 9);
    expect(correlation[rough!]![rough!]).toBeCloseTo(1, 12);
  });

  test("who moves as a share of another moves with it", () => {
    const { correlation } = posteriorAt(START, { rowsAt: () => [] }, 0);
    const [light, moderate] = ["ownMeansLight", "ownMeansModerate"].map(
      placeOf,
    );
    expect(correlation[light!]![moderate!]).toBeGreaterThan(0.1);
  });

  test("a target that knows two numbers only together makes them surer, and contrary", () => {
    const [one, other] = ["stayRough", "returnDelay"].map(placeOf) as [
      number,
      number,
    ];
    const slope = 2;
    const rowsAt = (at: Point) => [
      slope * (at[one]! + at[other]!),
      ...at.map((distance) => 100 * distance), // the pull of the fit is no target
    ];
    const { deviations, correlation } = posteriorAt(START, { rowsAt }, 1);
    // (I + a a')^-1 with a = (2, 2): variance 1 - 4/9, covariance -4/9
    expect(deviations[one]).toBeCloseTo(
      believed("stayRough") * Math.sqrt(5 / 9),
      6,
    );
    expect(correlation[one]![other]).toBeCloseTo(-4 / 5, 6);
  });

  test("of a curved target the slope at the point counts", () => {
    const one = placeOf("stayRough");
    const at = START.with(one, 1);
    const rowsAt = (point: Point) => [point[one]! ** 2];
    const { deviations } = posteriorAt(at, { rowsAt }, 1);
    expect(deviations[one]).toBeCloseTo(
      believed("stayRough") / Math.sqrt(1 + 4),
      6,
    );
  });
});

test("an interval lies round its value on the number's scale", () => {
  const [stay, share] = ["stayRough", "returnShare"].map(
    (name) => PRIORS[placeOf(name)]!,
  );
  const { low, high, family } = intervalRound(stay!, 50, 0.2);
  expect(family).toBe("lognormal");
  expect(Math.log(high / 50)).toBeCloseTo(0.2 * Z975, 9);
  expect(low * high).toBeCloseTo(2500, 6);
  const beta = intervalRound(share!, 0.5, 0.2);
  expect(beta.family).toBe("beta");
  expect(beta.low + beta.high).toBeCloseTo(1, 12);
});

test("the point of some values is where they come from", () => {
  const point = PRIORS.map((_, i) => (i % 5) - 2.3);
  pointAt(valuesAt(point)).forEach((distance, i) =>
    expect(distance).toBeCloseTo(point[i]!, 9),
  );
});

const calibrated = PRIORS.map(({ of }) => of).filter(
  (name) => believedBefore(name) !== undefined,
);

/** Targets that do not count people, and so hold for a country of any size. */
const SHARES = FITTED.filter(({ measure }) => measure !== "persons");

describe("the catalogue", () => {
  test("is nowhere less sure than before the fit", () => {
    const before = posteriorAt(
      pointAt(committedValues()),
      { rowsAt: () => [] },
      0,
    );
    for (const name of calibrated) {
      const { spread, value } = parameter(name as "stayRough").standard;
      if (!("low" in spread)) throw new Error(`${name} is certain.`);
      const prior = PRIORS[placeOf(name)]!;
      const deviation = before.deviations[placeOf(name)]!;
      const { low, high } = intervalRound(prior, value, deviation);
      expect(spread.high - spread.low, name).toBeLessThan(1.02 * (high - low));
    }
  });

  test("holds correlations that can be true at once, and none that is next to nothing", () => {
    expect(CALIBRATED_TOGETHER.length).toBeGreaterThan(5);
    expect(
      factorOf(correlated(CALIBRATED_TOGETHER), CALIBRATED_TOGETHER),
    ).toBeDefined();
    for (const { value } of CALIBRATED_TOGETHER)
      expect(Math.abs(value)).toBeGreaterThanOrEqual(0.02);
  });

  test("hands them to every preset whose assumptions it has fitted", () => {
    for (const { scenario } of presets())
      for (const { between } of scenario.correlations)
        for (const name of between)
          expect(scenario.assumptions[name]).toBe(parameter(name).standard);
    expect(presets()[0]!.scenario.correlations.length).toBeGreaterThan(5);
  });
});

describe("a single world", () => {
  const baseline = nationalBaseline(committedValues());
  const national = presets().find(({ file }) => file === "danmark.json")!;
  const { correlations, assumptions } = national.scenario;

  /** Mean distance of single worlds of a small country from the published figures, in their tolerances. */
  function distance(together: Scenario["correlations"]): number {
    const unsure = calibrated.map(
      (name) => [name, assumptions[name as "stayRough"]] as const,
    );
    const scenario = {
      ...baseline,
      place: { ...baseline.place, count: 600 },
      policies: baseline.policies.slice(0, 1),
      assumptions: { ...baseline.assumptions, ...Object.fromEntries(unsure) },
      correlations: together,
    };
    const compiled = plan(scenario);
    const play = writingStage(compiled);
    const squares = Array.from({ length: 12 }, (_, world) => {
      const measured = measuredInBaseline(play(world, 0), compiled);
      return SHARES.map(({ id, published, band }) => {
        const tolerance = Math.min(published - band.low, band.high - published);
        return ((measured[id]! - published) / (tolerance / 2)) ** 2;
      });
    }).flat();
    return Math.sqrt(squares.reduce((a, b) => a + b) / squares.length);
  }

  test("looks far more like the country when the errors go together", () => {
    const [apart, together] = [distance([]), distance(correlations)];
    expect(apart).toBeGreaterThan(3);
    expect(together).toBeLessThan(0.65 * apart);
  }, 60_000);
});
