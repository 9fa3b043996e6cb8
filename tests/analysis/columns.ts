import { normalCdf, normalQuantile } from "../../src/model/distributions";
import { roll, uniform53, words } from "../../src/model/random";

/** A column of uniform numbers, the seed's and the place's own. */
export function uniforms(worlds: number, seed: number, place: number) {
  return Float64Array.from({ length: worlds }, (_, world) => {
    roll(seed, 0x7e57, world, place);
    return uniform53(words[0]!, words[1]!);
  });
}

export const normals = (worlds: number, seed: number, place: number) =>
  uniforms(worlds, seed, place).map(normalQuantile);

/** A column made world by world of others. */
export const combined = (
  columns: readonly Float64Array[],
  make: (...values: number[]) => number,
) => columns[0]!.map((_, world) => make(...columns.map((c) => c[world]!)));

export const zeros = (like: Float64Array) => new Float64Array(like.length);

/** Value of learning a normal quantity with this mean and standard deviation, the other policy at 0. */
export function normalLoss(mean: number, sd: number): number {
  const z = Math.abs(mean) / sd;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return sd * density - Math.abs(mean) * normalCdf(-z);
}

/** Mean of a function of a standard normal number, by the midpoint rule over its percentiles. */
export function expectation(of: (x: number) => number, steps = 20_000) {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += of(normalQuantile((i + 0.5) / steps));
  return sum / steps;
}

export function meanAndSd(values: readonly number[]) {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

/** Share of the estimates whose 95 % interval holds the truth. */
export const coverage = (
  estimates: readonly { readonly value: number; readonly se: number }[],
  truth: number,
) =>
  estimates.filter(
    ({ value, se }) => Math.abs(value - truth) <= 1.96 * se + 1e-12,
  ).length / estimates.length;

export const seeds = (count: number) =>
  Array.from({ length: count }, (_, i) => i + 1);
