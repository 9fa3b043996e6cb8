import { Matrix } from "ml-matrix";

/** Cubic B-splines on equal intervals, as each world sees them: four are above zero, from number `first` on. */
export type Basis = {
  /** Number of splines: intervals + 3. */
  readonly size: number;
  readonly first: Uint8Array;
  /** Worlds x 4; the four of a world add to 1. */
  readonly weights: Float64Array;
};

/** The splines over the reach of the values, which must not all be equal (de Boor 1978); at most 250 intervals. */
export function splineBasis(values: Float64Array, intervals: number): Basis {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const first = new Uint8Array(values.length);
  const weights = new Float64Array(values.length * 4);
  values.forEach((value, world) => {
    const place = ((value - low) / (high - low)) * intervals;
    first[world] = Math.min(Math.floor(place), intervals - 1);
    writeWeights(place - first[world]!, weights, world * 4);
  });
  return { size: intervals + 3, first, weights };
}

function writeWeights(u: number, weights: Float64Array, at: number): void {
  const v = 1 - u;
  weights[at] = (v * v * v) / 6;
  weights[at + 1] = (u * u * (3 * u - 6) + 4) / 6;
  weights[at + 2] = (v * v * (3 * v - 6) + 4) / 6;
  weights[at + 3] = (u * u * u) / 6;
}

/** Sums over worlds of the product of each two splines: size x size. */
export function products({ size, first, weights }: Basis): Matrix {
  const sums = new Float64Array(size * size);
  for (let world = 0; world < first.length; world++)
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 4; j++)
        sums[(first[world]! + i) * size + first[world]! + j]! +=
          weights[world * 4 + i]! * weights[world * 4 + j]!;
  return Matrix.from1DArray(size, size, sums);
}

/** Sum of squared second differences of the coefficients, as a matrix: zero on straight lines alone (Eilers & Marx 1996). */
export function roughness(size: number): Matrix {
  const differences = Matrix.zeros(size - 2, size);
  for (let row = 0; row < size - 2; row++)
    [1, -2, 1].forEach((value, i) => differences.set(row, row + i, value));
  return differences.transpose().mmul(differences);
}

/** Writes the sum over worlds of each spline times the world's value. */
export function sumSplines(
  { first, weights }: Basis,
  values: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let world = 0, at = 0; world < first.length; world++, at += 4) {
    const spline = first[world]!;
    const value = values[world]!;
    sums[spline]! += weights[at]! * value;
    sums[spline + 1]! += weights[at + 1]! * value;
    sums[spline + 2]! += weights[at + 2]! * value;
    sums[spline + 3]! += weights[at + 3]! * value;
  }
}

/** Takes the curve with these spline coefficients from each world's value. */
export function subtractSplines(
  { first, weights }: Basis,
  coefficients: Float64Array,
  from: Float64Array,
): void {
  for (let world = 0, at = 0; world < first.length; world++, at += 4) {
    const spline = first[world]!;
    from[world]! -=
      weights[at]! * coefficients[spline]! +
      weights[at + 1]! * coefficients[spline + 1]! +
      weights[at + 2]! * coefficients[spline + 2]! +
      weights[at + 3]! * coefficients[spline + 3]!;
  }
}
