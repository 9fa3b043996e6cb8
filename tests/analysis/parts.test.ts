import { describe, expect, test } from "vitest";
import { midRanks, normalScores } from "../../src/model/analysis/ranks";
import { writeSigns } from "../../src/model/analysis/signs";
import { smoother } from "../../src/model/analysis/smoother";
import { sweep, termOf } from "../../src/model/analysis/term";
import { normalQuantile } from "../../src/model/distributions";
import { combined, normals } from "./columns";

describe("ranks", () => {
  test("count from 1, ties share the middle", () => {
    expect([...midRanks(Float64Array.of(30, 10, 20, 20, 40))]).toEqual([
      4, 1, 2.5, 2.5, 5,
    ]);
    expect([...midRanks(Float64Array.of(7, 7, 7))]).toEqual([2, 2, 2]);
  });

  test("as normal scores lie even round 0", () => {
    const scores = normalScores(Float64Array.of(3, 1, 2));
    expect(scores[0]).toBeCloseTo(normalQuantile(5 / 6), 12);
    expect(scores[1]).toBeCloseTo(-scores[0]!, 12);
    expect(scores[2]).toBeCloseTo(0, 12);
  });
});

describe("signs", () => {
  const WORLDS = 2100; // ends within a block
  const draws = Array.from({ length: 16 }, (_, draw) => {
    const signs = new Float64Array(WORLDS);
    writeSigns(draw, signs);
    return signs;
  });
  const within = 4 * Math.sqrt(WORLDS);
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

  test("are plus and minus one, as often the one as the other", () => {
    for (const signs of draws) {
      expect(new Set(signs)).toEqual(new Set([-1, 1]));
      expect(Math.abs(sum(signs))).toBeLessThan(within);
    }
  });

  test("have nothing to do with the next world's or the next draw's", () => {
    draws.forEach((signs, i) => {
      const next = signs.map((sign, world) => sign * (signs[world + 1] ?? 0));
      expect(Math.abs(sum(next))).toBeLessThan(within);
      for (const other of draws.slice(0, i))
        expect(
          Math.abs(sum(combined([signs, other], (a, b) => a! * b!))),
        ).toBeLessThan(within);
    });
  });

  test("stay the same for the first worlds when more are asked", () => {
    const fewer = new Float64Array(100);
    writeSigns(3, fewer);
    expect([...fewer]).toEqual([...draws[3]!.subarray(0, 100)]);
  });
});

test("a term that is fitted stays as it is when it is tuned again", () => {
  const [x, e] = [normals(300, 1, 0), normals(300, 1, 1)];
  const residuals = combined([x, e], (v, noise) => Math.sin(2 * v!) + noise!);
  const mean = residuals.reduce((a, b) => a + b) / 300;
  const left = residuals.map((value) => value - mean);
  const term = termOf(smoother(x));
  sweep([term], left, true);
  const [kept, coefficients] = [term.kept.slice(), term.coefficients.slice()];
  expect(sweep([term], left, true)).toBeLessThan(1e-20);
  expect([...term.kept]).toEqual([...kept]);
  term.coefficients.forEach((value, j) =>
    expect(value).toBeCloseTo(coefficients[j]!, 9),
  );
});
