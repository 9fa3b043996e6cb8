import { PARAMETER_NAMES, type ParameterName } from "./catalogue";
import type { Source } from "./parameter";

/** Two parameters whose errors go together: where one is higher than believed, the other tends to be so too (or lower, below 0). */
export type Correlation = {
  readonly between: readonly [ParameterName, ParameterName];
  /** Correlation of the two normal scores, above -1 and below 1. Pairs that are not named have 0. */
  readonly value: number;
  readonly source: Source;
};

type Pair = Pick<Correlation, "between" | "value">;

/** The parameters named, in catalogue order. */
export const correlated = (
  correlations: readonly Pair[],
): readonly ParameterName[] =>
  PARAMETER_NAMES.filter((name) =>
    correlations.some(({ between }) => between.includes(name)),
  );

/** The correlations in groups that share no parameter. */
export function groupsOf<P extends Pair>(
  correlations: readonly P[],
): readonly (readonly P[])[] {
  return correlations.reduce<readonly (readonly P[])[]>((groups, pair) => {
    const touched = groups.filter((group) =>
      group.some(({ between }) =>
        between.some((name) => pair.between.includes(name)),
      ),
    );
    const others = groups.filter((group) => !touched.includes(group));
    return [...others, [...touched.flat(), pair]];
  }, []);
}

/**
 * Lower triangle L with L L' the correlation matrix of `names`, row by row (Cholesky); every correlation is first
 * multiplied by `scale`. Undefined where the matrix is not positive definite: no such parameters can exist.
 */
export function factorOf(
  names: readonly ParameterName[],
  correlations: readonly Pair[],
  scale = 1,
): readonly Float64Array[] | undefined {
  const matrix = matrixOf(names, correlations, scale);
  const rows: Float64Array[] = [];
  for (const [i, wanted] of matrix.entries()) {
    const row = new Float64Array(names.length);
    for (let j = 0; j < i; j++)
      row[j] = (wanted[j]! - product(row, rows[j]!, j)) / rows[j]![j]!;
    const left = 1 - product(row, row, i);
    if (!(left > LEAST)) return undefined;
    row[i] = Math.sqrt(left);
    rows.push(row);
  }
  return rows;
}

/** Less than this of its own variance, and a parameter is but the others in disguise. */
const LEAST = 1e-9;

function matrixOf(
  names: readonly ParameterName[],
  correlations: readonly Pair[],
  scale: number,
): readonly Float64Array[] {
  const matrix = names.map(() => new Float64Array(names.length));
  for (const { between, value } of correlations) {
    const [i, j] = between.map((name) => names.indexOf(name)) as [
      number,
      number,
    ];
    matrix[i]![j] = value * scale;
    matrix[j]![i] = value * scale;
  }
  return matrix;
}

function product(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k++) sum += a[k]! * b[k]!;
  return sum;
}
