import { inverse, Matrix } from "ml-matrix";
import type { LeastSquares } from "./fit";
import {
  type FreeName,
  onItsScale,
  type Point,
  type Prior,
  PRIORS,
  valuesAt,
} from "./prior";

/** What is still not known of the free numbers once the targets have spoken, each on the scale it moves on. */
export type Posterior = {
  readonly names: readonly FreeName[];
  /** Standard deviation of each number's logarithm or log odds. */
  readonly deviations: readonly number[];
  /** Names x names: how the errors go together. */
  readonly correlation: readonly (readonly number[])[];
};

/** Half the step of the slopes, in standard deviations of what was believed: wide enough that luck does not speak louder. */
const STEP = 0.3;
const TINY_STEP = 1e-4;

/**
 * Laplace's approximation at a point of the fit: what was believed has the precision 1 in each direction, and each target
 * adds the square of its slope, in its own tolerance (Gelman et al., Bayesian Data Analysis, 3rd ed., ch. 4). So no
 * number is less sure than it was believed to be, and numbers that a target knows only together are correlated.
 * `rowsAt` gives the rows of the targets first.
 */
export function posteriorAt(
  point: Point,
  { rowsAt }: Pick<LeastSquares, "rowsAt">,
  targets: number,
  priors: readonly Prior[] = PRIORS,
): Posterior {
  const slopes = slopesOf((at) => rowsAt(at).slice(0, targets), point, STEP);
  const precision = Matrix.eye(point.length).add(
    slopes.transpose().mmul(slopes),
  );
  const turn = slopesOf((at) => scaled(at, priors), point, TINY_STEP);
  const covariance = turn.mmul(inverse(precision)).mmul(turn.transpose());
  const deviations = covariance.diagonal().map(Math.sqrt);
  return {
    names: priors.map(({ of }) => of),
    deviations,
    correlation: deviations.map((one, i) =>
      deviations.map((other, j) => covariance.get(i, j) / one / other),
    ),
  };
}

/** Rows x numbers: how each row moves with each number, by the difference of both sides. */
function slopesOf(
  rowsAt: (point: Point) => readonly number[],
  point: Point,
  step: number,
): Matrix {
  const columns = point.map((_, i) => {
    const moved = (by: number) => rowsAt(point.with(i, point[i]! + by));
    const [above, below] = [moved(step), moved(-step)];
    return above.map((row, r) => (row - below[r]!) / (2 * step));
  });
  return new Matrix(columns).transpose();
}

/** Every number on its scale. */
function scaled(point: Point, priors: readonly Prior[]): readonly number[] {
  const values = valuesAt(point, priors);
  return priors.map((prior) => onItsScale(prior, values.get(prior.of)!));
}
