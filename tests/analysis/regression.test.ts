import { describe, expect, test } from "vitest";
import { regression } from "../../src/model/analysis/regression";
import { smoother } from "../../src/model/analysis/smoother";
import { combined, meanAndSd, normals, seeds, uniforms } from "./columns";

const unit = (length: number, at: number) =>
  Float64Array.from({ length }, (_, i) => (i === at ? 1 : 0));

/** The matrix of a smoothing, column by column. */
const matrixOf = (again: (v: Float64Array) => Float64Array, worlds: number) =>
  Array.from({ length: worlds }, (_, at) => again(unit(worlds, at)));

const squares = (values: Float64Array) =>
  values.reduce((sum, x) => sum + x * x, 0);

describe("regression on one parameter", () => {
  const x = normals(2000, 1, 0);

  test("finds a curve in noise: straight lines, waves and kinks", () => {
    const curves = {
      line: [(v: number) => v, 3],
      wave: [(v: number) => Math.sin(2 * v), 12],
      kink: [(v: number) => Math.max(0, v), 8],
    } as const;
    for (const [name, [curve, worth]] of Object.entries(curves)) {
      // Mean squared error in units of noise variance / worlds: about as many as the curve has parameters.
      const errors = seeds(20).map((seed) => {
        const [x, e] = [normals(2000, seed, 0), normals(2000, seed, 1)];
        const fit = regression(
          [smoother(x)],
          combined([x, e], (v, noise) => curve(v) + 2 * noise),
        );
        return (
          squares(x.map((v, i) => fit.mean + fit.fitted[i]! - curve(v))) / 4
        );
      });
      expect(meanAndSd(errors).mean, name).toBeLessThan(worth);
    }
  });

  test("is worth what its matrix says, and explains by what that leaves", () => {
    const worlds = 60;
    const [x, e] = [normals(worlds, 3, 0), normals(worlds, 3, 1)];
    const y = combined([x, e], (v, noise) => Math.sin(2 * v) + 0.3 * noise);
    const fit = regression([smoother(x)], y);
    const matrix = matrixOf(fit.again, worlds); // without the mean, which counts 1
    const trace = matrix.reduce((sum, column, i) => sum + column[i]!, 0);
    const ofSquare = matrix.reduce((sum, column) => sum + squares(column), 0);
    expect(fit.freedom).toBeCloseTo(1 + trace, 9);
    expect(fit.freedom).toBeGreaterThan(4);
    const left = squares(fit.residuals) / (worlds - 1 - 2 * trace + ofSquare);
    expect(fit.explained).toBeCloseTo(fit.variance - left, 9);
    expect(fit.variance).toBeCloseTo(meanAndSd([...y]).sd ** 2, 12);
    expect(Array.from(fit.again(y))).toEqual(Array.from(fit.fitted));
  });

  test("minimises the penalised squares: what is left has no line in it", () => {
    const y = combined([x, normals(2000, 1, 1)], (v, e) => Math.exp(v) + e);
    const { residuals, fitted } = regression([smoother(x)], y);
    const sum = residuals.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum)).toBeLessThan(1e-8);
    // Smoothing shrinks: residuals and fit never point against each other.
    expect(
      combined([residuals, fitted], (a, b) => a * b).reduce((a, b) => a + b),
    ).toBeGreaterThan(-1e-8);
  });

  test("is straight where nothing bends: luck bends one line in forty", () => {
    const bent = seeds(200).filter((seed) => {
      const fit = regression(
        [smoother(normals(400, seed, 0))],
        normals(400, seed, 1),
      );
      return fit.freedom > 2.1;
    });
    expect(bent.length).toBeLessThan(14);
  });

  test("explains without bias: nothing where there is nothing, and all there is", () => {
    for (const [slope, bend] of [
      [0, 0],
      [1, 0],
      [0.5, 0.5],
    ] as const) {
      const truth = slope * slope + 2 * bend * bend;
      const found = seeds(200).map((seed) => {
        const [x, e] = [normals(500, seed, 0), normals(500, seed, 1)];
        const y = combined(
          [x, e],
          (v, noise) => slope * v + bend * v * v + 2 * noise,
        );
        return regression([smoother(x)], y).explained;
      });
      const { mean, sd } = meanAndSd(found);
      expect(Math.abs(mean - truth), `${slope} ${bend}`).toBeLessThan(
        0.02 + (3 * sd) / Math.sqrt(200),
      );
    }
  });

  test("asks for the order of the values alone", () => {
    const y = combined([x, normals(2000, 1, 1)], (v, e) => v + e);
    const fit = regression([smoother(x)], y);
    const other = regression([smoother(x.map((v) => Math.exp(3 * v)))], y);
    expect(Array.from(other.fitted)).toEqual(Array.from(fit.fitted));
  });
});

describe("columns that are not smooth", () => {
  const e = normals(400, 5, 1);

  test("two values: the curve is the two means", () => {
    const x = uniforms(400, 5, 0).map((u) => (u < 0.1 ? 1 : 0));
    const y = combined([x, e], (v, noise) => 3 * v + noise);
    const { mean, fitted } = regression([smoother(x)], y);
    for (const value of [0, 1]) {
      const { mean: ofThem } = meanAndSd(
        [...y].filter((_, i) => x[i] === value),
      );
      const at = x.indexOf(value);
      expect(mean + fitted[at]!).toBeCloseTo(ofThem, 6);
    }
  });

  test("a heap at the edge, or few whole numbers: equal values get one figure", () => {
    for (const x of [
      normals(400, 5, 0).map((v) => Math.max(0, v)),
      uniforms(400, 5, 0).map((u) => Math.floor(6 * u)),
    ]) {
      const y = combined([x, e], (v, noise) => v + 0.5 * noise);
      const { fitted, explained } = regression([smoother(x)], y);
      const heap = fitted.filter((_, i) => x[i] === 0);
      expect(Math.max(...heap) - Math.min(...heap)).toBeLessThan(1e-9);
      const { sd } = meanAndSd([...x]);
      expect(explained / sd ** 2).toBeGreaterThan(0.85);
      expect(explained / sd ** 2).toBeLessThan(1.15);
    }
  });

  test("a parameter that never varies tells nothing, an outcome that never varies is told nothing", () => {
    const still = new Float64Array(400).fill(7);
    const fit = regression([smoother(still)], e);
    expect(fit.freedom).toBeCloseTo(1, 12);
    expect(fit.explained).toBeCloseTo(0, 12);
    expect(Math.max(...fit.fitted)).toBeLessThan(1e-12);
    const flat = regression([smoother(e)], still);
    expect(flat).toMatchObject({ mean: 7, variance: 0, explained: 0 });
    expect(flat.fitted.every((value) => value === 0)).toBe(true);
  });
});

describe("regression on several parameters", () => {
  test("is least squares where all lines are straight", () => {
    // Correlated on purpose: one after the other would not do.
    const [a, c, e] = [0, 1, 2].map((place) => normals(800, 7, place)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const b = combined([a, c], (x, y) => 0.8 * x + 0.6 * y);
    const y = combined([a, b, e], (x, z, noise) => x - z + 0.1 * noise);
    const { fitted, explained } = regression([smoother(a), smoother(b)], y);
    const truth = combined([a, b], (x, z) => x - z);
    const off = combined([truth, fitted], (t, f) => t - f);
    expect(meanAndSd([...off]).sd).toBeLessThan(0.08); // ranks stand for the values
    expect(explained).toBeCloseTo(0.4, 1);
  });

  test("counts what ninety parameters take: of noise alone they explain nothing", () => {
    const found = seeds(12).map((seed) => {
      const columns = Array.from({ length: 90 }, (_, j) =>
        normals(500, seed, j),
      );
      return regression(columns.map(smoother), normals(500, seed, 200))
        .explained;
    });
    const { mean, sd } = meanAndSd(found);
    expect(Math.abs(mean)).toBeLessThan(0.02 + (3 * sd) / Math.sqrt(12));
  });

  test("sees how two act together", () => {
    const [a, b, e] = [0, 1, 2].map((place) => normals(1000, 9, place)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const y = combined([a, b, e], (x, z, noise) => x * z + noise);
    expect(regression([smoother(a)], y).explained).toBeLessThan(0.1);
    expect(regression([smoother(a), smoother(b)], y).explained).toBeGreaterThan(
      0.75,
    );
  });

  test("refuses worlds that do not match, and too few", () => {
    const column = smoother(normals(100, 1, 0));
    expect(() => regression([column], new Float64Array(99))).toThrow(
      "A parameter has 100 worlds and the outcome 99; give both for the same worlds.",
    );
    expect(() =>
      regression(
        Array.from({ length: 41 }, () => column),
        new Float64Array(100),
      ),
    ).toThrow("100 worlds are too few for 41 parameters; give at least 102.");
  });
});
