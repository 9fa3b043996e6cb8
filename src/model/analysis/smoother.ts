import { meanOf } from "../results/statistic";
import { directionsOf, LEAST_SMOOTHING } from "./directions";
import { midRanks, normalScores } from "./ranks";
import {
  type Basis,
  products,
  splineBasis,
  subtractSplines,
  sumSplines,
} from "./spline";

/**
 * The curves that one parameter may bend an outcome into, in directions that lie square to each other over the worlds; some are
 * free, the constant among them, the others held back by their stiffness. Built once for a parameter, good for any number of outcomes.
 */
export type Smoother = {
  readonly worlds: number;
  /** Of each direction, its sum of squares over the worlds: 1, down to 0 where no world tells of it. */
  readonly told: Float64Array;
  /** Of each direction, how much it bends; 0 for the free ones. */
  readonly stiffness: Float64Array;
  /** Ranks of the parameter's values; none for a parameter that never varies, or for two together. */
  readonly ranks: Float64Array | undefined;
  /** Writes the sum over the worlds of each direction times the world's value. */
  readonly project: (values: Float64Array, along: Float64Array) => void;
  /** Takes the curve with these coefficients from each world's value. */
  readonly subtract: (coefficients: Float64Array, from: Float64Array) => void;
};

const INTERVALS = 14;

/** Penalised cubic splines on the normal scores of a parameter's drawn values, one per world (Eilers & Marx 1996). */
export function smoother(column: Float64Array): Smoother {
  if (column.every((value) => value === column[0]))
    return freeSmoother([level(column.length)]);
  const ranks = midRanks(column);
  const basis = splineBasis(normalScores(ranks), INTERVALS);
  return { ...splineSmoother(basis), ranks };
}

/** How two parameters act together beyond what each does: the product of their normal scores. Both must vary. */
export function jointSmoother(a: Smoother, b: Smoother): Smoother {
  const other = normalScores(b.ranks!);
  const product = normalScores(a.ranks!).map(
    (score, world) => score * other[world]!,
  );
  const mean = meanOf(product);
  const centred = product.map((value) => value - mean);
  const length = Math.sqrt(centred.reduce((sum, x) => sum + x * x, 0));
  if (!(length > 0)) return freeSmoother([level(a.worlds)]);
  return freeSmoother([level(a.worlds), centred.map((x) => x / length)]);
}

const level = (worlds: number) =>
  new Float64Array(worlds).fill(1 / Math.sqrt(worlds));

function splineSmoother(basis: Basis): Omit<Smoother, "ranks"> {
  const { turn, stiffness } = directionsOf(products(basis));
  const splines = new Float64Array(basis.size);
  return {
    worlds: basis.first.length,
    told: stiffness.map((s) => Math.max(0, 1 - LEAST_SMOOTHING * s)),
    stiffness,
    project: (values, along) => {
      sumSplines(basis, values, splines);
      turnBack(turn, splines, along);
    },
    subtract: (coefficients, from) => {
      turnInto(turn, coefficients, splines);
      subtractSplines(basis, splines, from);
    },
  };
}

/** along = turn' splines */
function turnBack(
  turn: Float64Array,
  splines: Float64Array,
  along: Float64Array,
): void {
  along.fill(0);
  for (let i = 0, at = 0; i < splines.length; i++)
    for (let j = 0; j < along.length; j++, at++)
      along[j]! += turn[at]! * splines[i]!;
}

/** splines = turn along */
function turnInto(
  turn: Float64Array,
  along: Float64Array,
  splines: Float64Array,
): void {
  splines.fill(0);
  for (let i = 0, at = 0; i < splines.length; i++)
    for (let j = 0; j < along.length; j++, at++)
      splines[i]! += turn[at]! * along[j]!;
}

/** Directions of length 1, square to each other, none held back. */
function freeSmoother(directions: readonly Float64Array[]): Smoother {
  return {
    worlds: directions[0]!.length,
    told: new Float64Array(directions.length).fill(1),
    stiffness: new Float64Array(directions.length),
    ranks: undefined,
    project: (values, along) =>
      directions.forEach((direction, j) => {
        along[j] = dot(direction, values);
      }),
    subtract: (coefficients, from) =>
      directions.forEach((direction, j) => {
        const coefficient = coefficients[j]!;
        for (let i = 0; i < from.length; i++)
          from[i]! -= coefficient * direction[i]!;
      }),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
