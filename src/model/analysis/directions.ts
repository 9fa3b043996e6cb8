import {
  CholeskyDecomposition,
  EigenvalueDecomposition,
  Matrix,
} from "ml-matrix";
import { roughness } from "./spline";

/** The least smoothing, as a part of what leaves the fit half bent; it keeps the arithmetic sound where values tie. */
export const LEAST_SMOOTHING = 1e-6;

/** Directions that lie square to each other in what the worlds tell and in how they bend at once (Demmler & Reinsch 1975). */
export type Directions = {
  /** Spline coefficients of each direction: splines x directions. */
  readonly turn: Float64Array;
  /** How much each direction bends, rising; 0 for the first two, which are straight. */
  readonly stiffness: Float64Array;
};

/** The directions of splines with this matrix of products, which must come of at least two different values. */
export function directionsOf(squares: Matrix): Directions {
  const bends = roughness(squares.rows);
  bends.mul(squares.trace() / bends.trace());
  const held = Matrix.add(squares, Matrix.mul(bends, LEAST_SMOOTHING));
  const root = new CholeskyDecomposition(held).lowerTriangularMatrix;
  const half = solveLower(root, bends);
  const both = solveLower(root, half.transpose());
  const eigen = new EigenvalueDecomposition(both, { assumeSymmetric: true });
  const stiffness = Float64Array.from(eigen.realEigenvalues);
  stiffness.fill(0, 0, 2); // but for rounding
  const turn = solveUpper(root, eigen.eigenvectorMatrix);
  return { turn: Float64Array.from(turn.to1DArray()), stiffness };
}

/** X of L X = B, for a lower triangle L. */
function solveLower(lower: Matrix, right: Matrix): Matrix {
  const x = right.clone();
  for (let row = 0; row < x.rows; row++)
    for (let column = 0; column < x.columns; column++) {
      let value = x.get(row, column);
      for (let k = 0; k < row; k++)
        value -= lower.get(row, k) * x.get(k, column);
      x.set(row, column, value / lower.get(row, row));
    }
  return x;
}

/** X of L'X = B, for a lower triangle L. */
function solveUpper(lower: Matrix, right: Matrix): Matrix {
  const x = right.clone();
  for (let row = x.rows - 1; row >= 0; row--)
    for (let column = 0; column < x.columns; column++) {
      let value = x.get(row, column);
      for (let k = row + 1; k < x.rows; k++)
        value -= lower.get(k, row) * x.get(k, column);
      x.set(row, column, value / lower.get(row, row));
    }
  return x;
}
