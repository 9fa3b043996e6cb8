import { describe, expect, test } from "vitest";
import { importance } from "../../src/model/analysis/importance";
import { smoother } from "../../src/model/analysis/smoother";
import reference from "../reference/value_of_information.json";
import { combined, coverage, meanAndSd, normals, seeds } from "./columns";

const WORLDS = 1000;

const of = (column: Float64Array, outcome: Float64Array, knowledge?: number) =>
  importance([smoother(column)], outcome, knowledge)[0]!;

/** Estimates over seeds hit the truth on average, and their intervals as often as stated. */
function expectHonest(
  found: readonly { value: number; se: number }[],
  truth: number,
  bias: number,
) {
  const { mean, sd } = meanAndSd(found.map(({ value }) => value));
  const error = sd / Math.sqrt(found.length);
  expect(Math.abs(mean - truth), `mean ${mean}, truth ${truth}`).toBeLessThan(
    3 * error + bias,
  );
  expect(coverage(found, truth)).toBeGreaterThan(0.86);
  const stated = meanAndSd(found.map(({ se }) => se)).mean;
  expect(stated / sd).toBeGreaterThan(0.8);
  expect(stated / sd).toBeLessThan(1.6);
}

describe("rank correlation", () => {
  // R 4: cor(c(1, 2, 2, 4), c(3, 1, 4, 4), method = "spearman") is 0.5, and as much of six copies.
  test("with ties", () => {
    const six = (values: readonly number[]) =>
      Float64Array.from(Array.from({ length: 6 }, () => values).flat());
    const { correlation } = of(six([1, 2, 2, 4]), six([3, 1, 4, 4]));
    expect(correlation.value).toBeCloseTo(0.5, 12);
    expect(correlation.se).toBeCloseTo(0.75 * Math.sqrt(1.125 / 21), 12);
  });

  // (6 / π) asin(r / 2) for a bivariate normal pair correlated by r (Pearson 1907).
  test.each([0, 0.3, -0.8])("of normal pairs correlated by %d", (r) => {
    const found = seeds(200).map((seed) => {
      const [x, e] = [normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)];
      return of(
        x,
        combined([x, e], (v, noise) => r * v + Math.sqrt(1 - r * r) * noise),
      ).correlation;
    });
    expectHonest(found, (6 / Math.PI) * Math.asin(r / 2), 0.002);
  });

  test("is 1 for any rising outcome, −1 for any falling one, 0 where nothing varies", () => {
    const x = normals(100, 1, 0);
    expect(
      of(
        x,
        x.map((v) => Math.exp(v)),
      ).correlation.value,
    ).toBeCloseTo(1, 12);
    expect(
      of(
        x,
        x.map((v) => -v * v * v),
      ).correlation.value,
    ).toBeCloseTo(-1, 12);
    const still = new Float64Array(100).fill(2);
    expect(of(still, x).correlation).toEqual({ value: 0, se: 0 });
    expect(of(x, still)).toMatchObject({
      correlation: { value: 0, se: 0 },
      share: { value: 0, se: 0 },
    });
  });
});

describe("share of the variance", () => {
  test.each(Object.entries(reference.linear.varianceShare))(
    "of %s in a linear model is %d",
    (name, truth) => {
      const { parameters } = reference.linear;
      const found = seeds(150).map((seed) => {
        const columns = parameters.map((_, j) => normals(WORLDS, seed, j));
        const outcome = combined(columns, (...z) =>
          z.reduce(
            (sum, value, j) =>
              sum + parameters[j]!.coef * parameters[j]!.sd * value,
            0,
          ),
        );
        return of(
          columns[parameters.findIndex((p) => p.name === name)]!,
          outcome,
        ).share;
      });
      expectHonest(found, truth, 0.004);
    },
  );

  test("of a parabola, which no correlation sees", () => {
    const found = seeds(150).map((seed) => {
      const [x, e] = [normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)];
      return of(
        x,
        combined([x, e], (v, noise) => v * v + 2 * noise),
      );
    });
    expectHonest(
      found.map(({ share }) => share),
      2 / 6,
      0.01,
    );
    expect(
      Math.abs(
        meanAndSd(found.map(({ correlation }) => correlation.value)).mean,
      ),
    ).toBeLessThan(0.02);
  });

  test("holds where luck differs from world to world", () => {
    const found = seeds(150).map((seed) => {
      const [x, e] = [normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)];
      return of(
        x,
        combined([x, e], (v, noise) => v + Math.exp(v / 2) * noise),
      ).share;
    });
    expectHonest(found, 1 / (1 + Math.exp(0.5)), 0.01);
  });

  test("of a parameter that does nothing is 0 within its error, and on average", () => {
    const found = seeds(300).map((seed) =>
      of(normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)),
    );
    const shares = found.map(({ share }) => share);
    const { mean, sd } = meanAndSd(shares.map(({ value }) => value));
    expect(Math.abs(mean)).toBeLessThan((3 * sd) / Math.sqrt(300));
    expect(coverage(shares, 0)).toBeGreaterThan(0.9);
    expect(
      coverage(
        found.map(({ correlation }) => correlation),
        0,
      ),
    ).toBeGreaterThan(0.91);
  });

  test("of the knowledge variance: the same, enlarged by what luck takes", () => {
    const [x, e] = [normals(WORLDS, 2, 0), normals(WORLDS, 2, 1)];
    const outcome = combined([x, e], (v, noise) => v + 2 * noise);
    const variance = meanAndSd([...outcome]).sd ** 2;
    const { share, shareOfKnowledge } = of(x, outcome, 1.25);
    expect(shareOfKnowledge!.value).toBeCloseTo(
      (share.value * variance) / 1.25,
      12,
    );
    expect(shareOfKnowledge!.se).toBeCloseTo((share.se * variance) / 1.25, 12);
    expect(Math.abs(shareOfKnowledge!.value - 0.8)).toBeLessThan(
      2 * shareOfKnowledge!.se,
    );
    expect(of(x, outcome).shareOfKnowledge).toBeUndefined();
    expect(of(x, outcome, -0.1).shareOfKnowledge).toBeUndefined();
  });

  test("comes in the parameters' order", () => {
    const columns = [0, 1, 2].map((place) => normals(WORLDS, 3, place));
    const outcome = combined(columns, (_, b, c) => b! - 3 * c!);
    const [a, b, c] = importance(columns.map(smoother), outcome);
    expect(Math.abs(a!.share.value)).toBeLessThan(0.01);
    expect(b!.share.value).toBeCloseTo(0.1, 1);
    expect(c!.share.value).toBeCloseTo(0.9, 1);
    expect(c!.correlation.value).toBeLessThan(-0.9);
  });
});
