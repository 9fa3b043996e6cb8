import { gammaOfMean, normalQuantile, quantile } from "./distributions";
import { exp, log, logGamma, pow } from "./elementary";

// How long persons stay somewhere, drawn from one random word through a table. The word is read as a survival probability: a small
// word is a long stay, so the tail, where the money is, has the finest grid. The table is monotone, so the same word gives a longer
// stay wherever the mean is longer: common random numbers work.

/** The shape of a stay; its mean is set apart. Weibull and gamma shapes above 0; sigma is the standard deviation of the logarithm. */
export type DurationShape =
  | { readonly family: "exponential" }
  | { readonly family: "weibull"; readonly shape: number }
  | { readonly family: "gamma"; readonly shape: number }
  | { readonly family: "lognormal"; readonly sigma: number }
  | { readonly family: "fixed" };

const OCTAVES = 32;
const CELLS_PER_OCTAVE = 32;
const WORD = 2.3283064365386963e-10; // 2^-32

/** Entries of a table: 32 octaves of survival, 32 cells in each, and the last edge. */
export const KNOTS = OCTAVES * CELLS_PER_OCTAVE + 1;

/** Survival probability at a knot, from 2^-32 at knot 0 to 1 at the last. */
function survivalAt(knot: number): number {
  if (knot === KNOTS - 1) return 1;
  const octave = Math.floor(knot / CELLS_PER_OCTAVE);
  const cell = knot % CELLS_PER_OCTAVE;
  return WORD * ((1 << octave) >>> 0) * (1 + cell / CELLS_PER_OCTAVE);
}

/** The duration at a word (any int32), in units of the mean; linear between knots, falling as the unsigned word rises. Kept small so that V8 inlines it. */
export function atWord(table: Float64Array, word: number): number {
  const odd = word | 1;
  const zeros = Math.clz32(odd);
  const below = (odd << zeros) << 1; // in two steps: a shift by 32 is no shift
  const knot = ((31 - zeros) << 5) + (below >>> 27);
  const left = table[knot]!;
  return left + ((below << 5) >>> 0) * WORD * (table[knot + 1]! - left);
}

/** Durations with mean 1 at the survival probabilities of the knots, longest first: Float64Array of KNOTS. Scaled so that the mean over all 2^32 words is 1. Throws RangeError where a shape is not above 0. */
export function durationTable(shape: DurationShape): Float64Array {
  const stay = stayOf(shape);
  const table = Float64Array.from({ length: KNOTS }, (_, knot) =>
    stay(survivalAt(knot)),
  );
  return scaledToMean(table, 1);
}

/** The stay of a person found in it on a census day, in units of the mean of all stays: density x f(x) / mean (Cox, Renewal Theory, 1962, ch. 5). Float64Array of KNOTS, built from the piecewise linear table of all stays. */
export function lengthBiasedTable(shape: DurationShape): Float64Array {
  const stays = durationTable(shape);
  const shares = timeSpentBeyond(stays);
  const table = new Float64Array(KNOTS);
  for (let knot = 0, cell = 0; knot < KNOTS; knot++) {
    const survival = survivalAt(knot);
    while (cell < KNOTS - 2 && shares[cell + 1]! < survival) cell++;
    table[knot] = stayAtShare(stays, shares, cell, survival);
  }
  return scaledToMean(table, meanSquare(stays));
}

/** Share of all time spent that falls in stays longer than each knot's: the survival function of the length-biased stay, at the knots. */
function timeSpentBeyond(stays: Float64Array): Float64Array {
  const shares = new Float64Array(KNOTS);
  shares[0] = survivalAt(0) * stays[0]!;
  for (let cell = 0; cell < KNOTS - 1; cell++) {
    const middle = (stays[cell]! + stays[cell + 1]!) / 2;
    shares[cell + 1] = shares[cell]! + probabilityOf(cell) * middle;
  }
  return shares;
}

/** The stay beyond which lies the given share of all time. In a cell all stays are equally likely, so the share grows with their square. */
function stayAtShare(
  stays: Float64Array,
  shares: Float64Array,
  cell: number,
  share: number,
): number {
  const longest = stays[cell]!;
  const shortest = stays[cell + 1]!;
  const within = (share - shares[cell]!) / (shares[cell + 1]! - shares[cell]!);
  const part = Math.min(1, Math.max(0, within));
  return Math.sqrt(
    longest * longest - part * (longest * longest - shortest * shortest),
  );
}

function probabilityOf(cell: number): number {
  return survivalAt(cell + 1) - survivalAt(cell);
}

/** Duration in units of the mean (up to a constant) by survival probability; 0 at survival 1, except when fixed. */
function stayOf(shape: DurationShape): (survival: number) => number {
  switch (shape.family) {
    case "fixed":
      return () => 1;
    case "exponential":
      return (survival) => 0 - log(survival);
    case "weibull":
      return weibullStay(positive(shape.shape, "weibull: shape"));
    case "gamma":
      return gammaStay(positive(shape.shape, "gamma: shape"));
    case "lognormal":
      return lognormalStay(positive(shape.sigma, "lognormal: sigma"));
  }
}

function weibullStay(shape: number): (survival: number) => number {
  const logMean = logGamma(1 + 1 / shape);
  return (survival) => exp(log(-log(survival)) / shape - logMean);
}

function gammaStay(shape: number): (survival: number) => number {
  const fitted = gammaOfMean(1, pow(shape, -0.5));
  return (survival) => (survival === 1 ? 0 : quantile(fitted, 1 - survival));
}

function lognormalStay(sigma: number): (survival: number) => number {
  return (survival) =>
    survival === 1
      ? 0
      : exp(-sigma * normalQuantile(survival) - (sigma * sigma) / 2);
}

function positive(value: number, what: string): number {
  if (value > 0 && value < Infinity) return value;
  throw new RangeError(`${what} is ${value}; expected a number above 0.`);
}

/** Words below this are counted one by one: their cells are narrower than the step between the odd words. */
const FEW_WORDS = 64;
const FIRST_WIDE_CELL = 6 * CELLS_PER_OCTAVE;

/** The mean over all 2^32 words of f, where f on a wide cell is given by its mean there. */
function meanOver(
  onCell: (longest: number, shortest: number) => number,
  table: Float64Array,
): number {
  let sum = 0;
  for (let word = 1; word < FEW_WORDS; word += 2) {
    const stay = atWord(table, word);
    sum += 2 * WORD * onCell(stay, stay);
  }
  for (let cell = FIRST_WIDE_CELL; cell < KNOTS - 1; cell++) {
    sum += probabilityOf(cell) * onCell(table[cell]!, table[cell + 1]!);
  }
  return sum;
}

function scaledToMean(table: Float64Array, wanted: number): Float64Array {
  const factor = wanted / meanOver((a, b) => (a + b) / 2, table);
  if (factor > 0 && factor < Infinity)
    return table.map((stay) => stay * factor);
  throw new RangeError(
    "the shape is too extreme for a table of stays: its mean cannot be computed; expected a less skewed shape.",
  );
}

function meanSquare(table: Float64Array): number {
  return meanOver((a, b) => (a * a + a * b + b * b) / 3, table);
}
