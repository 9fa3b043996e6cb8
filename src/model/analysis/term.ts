import { smooth, straight } from "./smooth";
import type { Smoother } from "./smoother";

/** One curve of a fit: what is kept of each direction, and its coefficients so far. */
export type Term = {
  readonly smoother: Smoother;
  kept: Float64Array;
  readonly coefficients: Float64Array;
};

/** A term that is straight and has not been fitted yet. */
export const termOf = (smoother: Smoother): Term => ({
  smoother,
  kept: straight(smoother),
  coefficients: new Float64Array(smoother.told.length),
});

/** The same smoothing, to be fitted to something else. */
export const afresh = ({ smoother, kept }: Term): Term => ({
  smoother,
  kept,
  coefficients: new Float64Array(kept.length),
});

/** Sum of squares of the term's curve. */
export function squaresOfCurve({ smoother, coefficients }: Term): number {
  return smoother.told.reduce(
    (sum, told, j) => sum + told * coefficients[j]! * coefficients[j]!,
    0,
  );
}

/** Fits each term anew to what the others leave of the residuals; how far the fit moved, as a sum of squares. With `tune`, each chooses its smoothing anew too. */
export function sweep(
  terms: readonly Term[],
  residuals: Float64Array,
  tune: boolean,
): number {
  let moved = 0;
  for (const term of terms) {
    const along = putBack(term, residuals);
    if (tune)
      term.kept = smooth(
        term.smoother,
        along,
        squaresWith(term, along, residuals),
      );
    moved += step(term, along, residuals);
  }
  return moved;
}

/** What is left by all other terms, along the directions of this one. */
function putBack(term: Term, residuals: Float64Array): Float64Array {
  const { smoother, coefficients } = term;
  const along = new Float64Array(coefficients.length);
  smoother.project(residuals, along);
  for (let j = 0; j < along.length; j++)
    along[j]! += smoother.told[j]! * coefficients[j]!;
  return along;
}

/** Sum of squares of what is left by all other terms: |r + f|² = |r|² + 2 (r + f)'f − |f|². */
function squaresWith(
  term: Term,
  along: Float64Array,
  residuals: Float64Array,
): number {
  const both = along.reduce((sum, a, j) => sum + a * term.coefficients[j]!, 0);
  return squaresOf(residuals) + 2 * both - squaresOfCurve(term);
}

function step(
  { smoother, kept, coefficients }: Term,
  along: Float64Array,
  residuals: Float64Array,
): number {
  let moved = 0;
  const change = along.map((a, j) => kept[j]! * a - coefficients[j]!);
  for (let j = 0; j < change.length; j++) {
    coefficients[j]! += change[j]!;
    moved += smoother.told[j]! * change[j]! * change[j]!;
  }
  smoother.subtract(change, residuals);
  return moved;
}

export function squaresOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! * values[i]!;
  return sum;
}
