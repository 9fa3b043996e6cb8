import { levenbergMarquardt } from "ml-levenberg-marquardt";
import type { LeastSquares } from "../../model/calibration/fit";
import { FARTHEST, type Point } from "../../model/calibration/prior";

/** Step of the slopes, in standard deviations of what was believed: wide enough that luck does not speak louder. */
const STEP = 0.3;
const FIRST_DAMPING = 0.1;

/** Rounds before the fit begins again from the best point so far: the library itself never turns back from a step that made it worse. */
const ROUNDS_AT_A_TIME = 3;

/**
 * The point where the rows are smallest together (Levenberg & Marquardt). The library is given rows already in their
 * tolerance, since it weighs its steps and its error differently (version 5.1). It calculates with + − × ÷ and square
 * roots alone, so the same rows give the same point on any machine.
 */
export function solve(
  problem: LeastSquares,
  rounds: number,
  onPoint: (played: number, distance: number) => void = () => {},
): Point {
  const rowsAt = remembered(problem, onPoint);
  let best = problem.start;
  for (let done = 0; done < rounds; done += ROUNDS_AT_A_TIME)
    best = improved(best, rowsAt, Math.min(ROUNDS_AT_A_TIME, rounds - done));
  return best;
}

function improved(
  from: Point,
  rowsAt: (point: Point) => readonly number[],
  rounds: number,
): Point {
  const rows = rowsAt(from).length;
  return levenbergMarquardt(
    {
      x: Array.from({ length: rows }, (_, row) => row),
      y: Array.from({ length: rows }, () => 0),
    },
    (point: ArrayLike<number>) => {
      const found = rowsAt(Array.from(point));
      return (row: number) => found[row]!;
    },
    {
      initialValues: [...from],
      minValues: from.map(() => -FARTHEST),
      maxValues: from.map(() => FARTHEST),
      gradientDifference: STEP,
      damping: FIRST_DAMPING,
      maxIterations: rounds,
    },
  ).parameterValues;
}

/** The library asks for the same point again; it is played once. */
function remembered(
  problem: LeastSquares,
  onPoint: (played: number, distance: number) => void,
): (point: Point) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (point) => {
    const key = point.join(" ");
    const before = known.get(key);
    if (before) return before;
    const rows = problem.rowsAt(point);
    known.set(key, rows);
    onPoint(
      known.size,
      rows.reduce((sum, row) => sum + row * row, 0),
    );
    return rows;
  };
}
