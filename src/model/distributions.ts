import { exp, log, logGamma, polynomial } from "./elementary";

/**
 * How uncertain a parameter is. Uniform, triangular and pert state limits; normal, lognormal, gamma and beta state a 95 % interval
 * (2.5 and 97.5 percentile). The parameter's value is the probability of a 1 (bernoulli), the middle (uniform), the mode
 * (triangular, pert) or the mean (the four 95 % families).
 */
export type Spread =
  | { readonly family: "fixed" }
  | { readonly family: "bernoulli" }
  | {
      readonly family:
        | "uniform"
        | "triangular"
        | "pert"
        | "normal"
        | "lognormal"
        | "gamma"
        | "beta";
      readonly low: number;
      readonly high: number;
    };

/** A distribution ready to be drawn from; plain data, so it may be posted to a worker. A beta lies on [low, high]. */
export type Fitted =
  | { readonly family: "fixed"; readonly value: number }
  | { readonly family: "bernoulli"; readonly probability: number }
  | { readonly family: "uniform"; readonly low: number; readonly high: number }
  | {
      readonly family: "triangular";
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | { readonly family: "normal"; readonly mean: number; readonly sd: number }
  | {
      readonly family: "lognormal";
      readonly meanlog: number;
      readonly sdlog: number;
    }
  | FittedGamma
  | FittedBeta;

type FittedGamma = {
  readonly family: "gamma";
  readonly shape: number;
  readonly scale: number;
  readonly logGammaShape: number;
};

type FittedBeta = {
  readonly family: "beta";
  readonly shape1: number;
  readonly shape2: number;
  readonly logBeta: number;
  readonly low: number;
  readonly high: number;
};

/** A parameter with limits or an interval, while it is being fitted. */
type Range = {
  readonly family: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

const Z975 = 1.959963984540054;

/** The distribution of a parameter with this value and spread. The 95 % families keep the mean and match the width of the interval (lognormal: the ratio high / low). Throws RangeError where none exists. */
export function fit(value: number, spread: Spread): Fitted {
  if (spread.family === "fixed") return fixedAt(value);
  if (spread.family === "bernoulli") return bernoulliOf(value);
  const range = { ...spread, value };
  switch (spread.family) {
    case "uniform":
      return fitUniform(range);
    case "triangular":
      return fitTriangular(range);
    case "pert":
      return fitPert(range);
    case "normal":
      return fitNormal(range);
    case "lognormal":
      return fitLognormal(range);
    case "gamma":
      return fitGamma(range);
    case "beta":
      return fitBeta(range);
  }
}

/** The value at cumulative probability u, 0 < u < 1; it never falls as u rises, but for the last digits: gamma and beta are good to about 1e-12 relative, and less for very narrow intervals (there to 1e-7 of the interval). Throws RangeError for other u. */
export function quantile(fitted: Fitted, u: number): number {
  if (!(u > 0 && u < 1)) {
    throw new RangeError(`u is ${u}; expected a number between 0 and 1.`);
  }
  switch (fitted.family) {
    case "fixed":
      return fitted.value;
    case "bernoulli":
      return u < 1 - fitted.probability ? 0 : 1;
    case "uniform":
      return between(fitted.low, fitted.high, u);
    case "triangular":
      return triangularQuantile(fitted.low, fitted.mode, fitted.high, u);
    case "normal":
      return fitted.mean + fitted.sd * normalQuantile(u);
    case "lognormal":
      return exp(fitted.meanlog + fitted.sdlog * normalQuantile(u));
    case "gamma":
      return fitted.scale * gammaQuantile(fitted, u);
    case "beta":
      return between(fitted.low, fitted.high, betaQuantile(fitted, u));
  }
}

/** Probability per unit at x; 0 outside the family's range, and nowhere any for fixed and bernoulli, whose worlds stand on single points. May be Infinity on the edge of a gamma or beta. */
export function density(fitted: Fitted, x: number): number {
  switch (fitted.family) {
    case "fixed":
    case "bernoulli":
      return 0;
    case "uniform": {
      const { low, high } = fitted;
      return x < low || x > high ? 0 : 1 / (high - low);
    }
    case "triangular":
      return triangularDensity(fitted.low, fitted.mode, fitted.high, x);
    case "normal":
      return bell((x - fitted.mean) / fitted.sd) / fitted.sd;
    case "lognormal":
      return x > 0
        ? bell((log(x) - fitted.meanlog) / fitted.sdlog) / (x * fitted.sdlog)
        : 0;
    case "gamma": {
      const { shape, scale, logGammaShape } = fitted;
      const times = x / scale;
      return times > 0
        ? exp((shape - 1) * log(times) - times - logGammaShape) / scale
        : 0;
    }
    case "beta": {
      const { shape1, shape2, logBeta, low, high } = fitted;
      const share = (x - low) / (high - low);
      if (!(share > 0 && share < 1)) return 0;
      const height = (shape1 - 1) * log(share) + (shape2 - 1) * log(1 - share);
      return exp(height - logBeta) / (high - low);
    }
  }
}

const bell = (z: number) => exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);

function triangularDensity(
  low: number,
  mode: number,
  high: number,
  x: number,
): number {
  if (x < low || x > high) return 0;
  const top = 2 / (high - low);
  if (x < mode) return (top * (x - low)) / (mode - low);
  return x > mode ? (top * (high - x)) / (high - mode) : top;
}

/** The mean of a fitted distribution. */
export function meanOf(fitted: Fitted): number {
  switch (fitted.family) {
    case "fixed":
      return fitted.value;
    case "bernoulli":
      return fitted.probability;
    case "uniform":
      return (fitted.low + fitted.high) / 2;
    case "triangular":
      return (fitted.low + fitted.mode + fitted.high) / 3;
    case "normal":
      return fitted.mean;
    case "lognormal":
      return exp(fitted.meanlog + (fitted.sdlog * fitted.sdlog) / 2);
    case "gamma":
      return fitted.shape * fitted.scale;
    case "beta":
      return (
        fitted.low +
        ((fitted.high - fitted.low) * fitted.shape1) /
          (fitted.shape1 + fitted.shape2)
      );
  }
}

/** The beta distribution on (0, 1) with this mean and standard error (Briggs, Claxton & Sculpher 2006, ch. 4). Throws RangeError unless 0 < mean < 1 and se^2 < mean (1 - mean). */
export function betaOfMean(mean: number, se: number): Fitted {
  demand(
    mean > 0 && mean < 1,
    `beta: the mean is ${mean}; expected a number between 0 and 1.`,
  );
  demandPositive(se, "beta: the standard error");
  const size = (mean * (1 - mean)) / (se * se) - 1;
  demand(
    size > 0,
    `beta: the standard error is ${se}; with mean ${mean} expected less than ${Math.sqrt(mean * (1 - mean))}.`,
  );
  return betaOf(mean * size, (1 - mean) * size, 0, 1);
}

/** The gamma distribution with this mean and standard error (Briggs, Claxton & Sculpher 2006, ch. 4). Throws RangeError unless both are above 0. */
export function gammaOfMean(mean: number, se: number): Fitted {
  demandPositive(mean, "gamma: the mean");
  demandPositive(se, "gamma: the standard error");
  return gammaOf((mean / se) * (mean / se), mean);
}

/** The lognormal distribution with this mean and standard deviation. Throws RangeError unless both are above 0. */
export function lognormalOfMean(mean: number, sd: number): Fitted {
  demandPositive(mean, "lognormal: the mean");
  demandPositive(sd, "lognormal: the standard deviation");
  const variation = sd / mean;
  return lognormalOf(mean, Math.sqrt(log(1 + variation * variation)));
}

/** The standard normal value with probability p below it, 0 < p < 1, to about 1e-15 relative. Source: Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477-484. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE);
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? ratio(r - 1.6, TAIL) : ratio(r - 5, FAR_TAIL);
  return q < 0 ? -size : size;
}

/** Probability that a standard normal variable is below z, as half an incomplete gamma function of shape 1/2; to about 1e-14 relative in both tails. */
export function normalCdf(z: number): number {
  const tail = 0.5 * upperGamma(0.5, LOG_GAMMA_HALF, (z * z) / 2);
  return z < 0 ? tail : 1 - tail;
}

const LOG_GAMMA_HALF = logGamma(0.5);

type Rational = {
  readonly above: readonly number[];
  readonly below: readonly number[];
};

function ratio(x: number, { above, below }: Rational): number {
  return polynomial(x, above) / polynomial(x, below);
}

const CENTRE: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513,
    13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751,
    21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};
const TAIL: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691,
    3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
    0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
};
const FAR_TAIL: Rational = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913,
    0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
    0.0007868691311456133, 0.000018463183175100548, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
};

// ---- Fitting

function fixedAt(value: number): Fitted {
  demand(
    Number.isFinite(value),
    `fixed: the value is ${value}; expected a finite number.`,
  );
  return { family: "fixed", value };
}

function bernoulliOf(value: number): Fitted {
  demand(
    value >= 0 && value <= 1,
    `bernoulli: the value is ${value}; expected a probability from 0 to 1.`,
  );
  return { family: "bernoulli", probability: value };
}

function fitUniform(range: Range): Fitted {
  demandLimits(range);
  const { low, high, value } = range;
  const middle = (low + high) / 2;
  demand(
    Math.abs(value - middle) <= 1e-6 * (high - low),
    `uniform: the value is ${value}; expected ${middle}, the middle of low (${low}) and high (${high}).`,
  );
  return { family: "uniform", low, high };
}

function fitTriangular(range: Range): Fitted {
  demandLimits(range);
  return {
    family: "triangular",
    low: range.low,
    mode: range.value,
    high: range.high,
  };
}

/** The beta distribution that stands in for a triangle: the mode counts four times as much as each limit (Malcolm et al. 1959). */
function fitPert(range: Range): Fitted {
  demandLimits(range);
  const { low, high, value } = range;
  const width = high - low;
  return betaOf(
    1 + (4 * (value - low)) / width,
    1 + (4 * (high - value)) / width,
    low,
    high,
  );
}

function fitNormal(range: Range): Fitted {
  demandInterval(range);
  const { low, high, value } = range;
  return { family: "normal", mean: value, sd: (high - low) / (2 * Z975) };
}

function fitLognormal(range: Range): Fitted {
  demandInterval(range);
  const { low, high, value } = range;
  demandPositive(low, "lognormal: low");
  return lognormalOf(value, log(high / low) / (2 * Z975));
}

function fitGamma(range: Range): Fitted {
  demandInterval(range);
  const { low, high, value } = range;
  demand(low >= 0, `gamma: low is ${low}; expected 0 or more.`);
  const shape = sizeOfWidth(
    range,
    value,
    Math.max(64, 4 * square((2 * Z975 * value) / (high - low))),
    (size) => widthOf(gammaOf(size, value)),
  );
  return gammaOf(shape, value);
}

function fitBeta(range: Range): Fitted {
  demandInterval(range);
  const { low, high, value } = range;
  demand(
    low >= 0 && high <= 1,
    `beta: the interval is ${low} to ${high}; expected one inside 0 to 1.`,
  );
  const other = 1 - value;
  demand(
    Math.min(value, other) >= NEAREST_TO_EDGE,
    `beta: the mean is ${value}; expected one at least ${NEAREST_TO_EDGE} from 0 and from 1, or family fixed.`,
  );
  const size = sizeOfWidth(
    range,
    Math.min(value, other),
    Math.max(
      64 / Math.min(value, other),
      4 * value * other * square((2 * Z975) / (high - low)),
    ),
    (n) => widthOf(betaOf(n * value, n * other, 0, 1)),
  );
  return betaOf(size * value, size * other, 0, 1);
}

function widthOf(fitted: Fitted): number {
  return quantile(fitted, 0.975) - quantile(fitted, 0.025);
}

/** Above this (mean / standard deviation)^2 the gamma and beta functions grow slow and inexact, and the distribution is normal. */
const NARROWEST = 1e7;
/** A mean share nearer than this to 0 or 1 has no interval that can be told from none. */
const NEAREST_TO_EDGE = 1e-6;
const SEARCH_STEP = Math.SQRT1_2;

/**
 * The shape or effective sample size at which the 95 % interval has the stated width. The width grows as the size falls, up to a
 * widest interval (then nearly all the mass is at the edge), so the search starts at a size that is too large. `toEdge` is the
 * distance from the mean to the nearer edge of the family's range.
 */
function sizeOfWidth(
  range: Range,
  toEdge: number,
  tooLarge: number,
  widthAt: (size: number) => number,
): number {
  const wanted = range.high - range.low;
  demand(
    square((2 * Z975 * toEdge) / wanted) <= NARROWEST,
    `${range.family}: the interval ${range.low} to ${range.high} is too narrow around ${range.value}; expected a wider one, or family normal or fixed.`,
  );
  let high = tooLarge;
  let low = tooLarge;
  for (let width = 0, widest = 0; width < wanted; widest = width) {
    high = low;
    low *= SEARCH_STEP;
    width = widthAt(low);
    demand(
      width > widest,
      `${range.family}: the interval ${range.low} to ${range.high} is too wide for the mean ${range.value}; expected a width of about ${widest.toPrecision(3)} at most.`,
    );
  }
  return bisect(low, high, (size) => widthAt(size) >= wanted);
}

/** The last number for which `holds`, which is true at low and false at high; to the last bit. */
function bisect(
  low: number,
  high: number,
  holds: (x: number) => boolean,
): number {
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return low;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}

function lognormalOf(mean: number, sdlog: number): Fitted {
  return {
    family: "lognormal",
    meanlog: log(mean) - (sdlog * sdlog) / 2,
    sdlog,
  };
}

function gammaOf(shape: number, mean: number): FittedGamma {
  return {
    family: "gamma",
    shape,
    scale: mean / shape,
    logGammaShape: logGamma(shape),
  };
}

function betaOf(
  shape1: number,
  shape2: number,
  low: number,
  high: number,
): FittedBeta {
  const logBeta =
    logGamma(shape1) + logGamma(shape2) - logGamma(shape1 + shape2);
  return { family: "beta", shape1, shape2, logBeta, low, high };
}

// ---- Quantiles

/** low at 0, high at 1; never outside them through rounding. */
function between(low: number, high: number, share: number): number {
  return Math.min(high, low + share * (high - low));
}

function triangularQuantile(
  low: number,
  mode: number,
  high: number,
  u: number,
): number {
  const width = high - low;
  const rise = mode - low;
  return u * width < rise
    ? Math.min(mode, low + Math.sqrt(u * width * rise))
    : Math.max(mode, high - Math.sqrt((1 - u) * width * (high - mode)));
}

/** Quantile of the gamma distribution with scale 1: Halley's method on the incomplete gamma function. */
function gammaQuantile(gamma: FittedGamma, u: number): number {
  const { shape, logGammaShape } = gamma;
  const start = gammaGuess(gamma, u);
  if (!(start > SMALLEST)) return start;
  return solve(start, Infinity, (x) => {
    const front = exp(shape * log(x) - x - logGammaShape);
    const excess =
      x < shape + 1
        ? front * gammaSeries(shape, x) - u
        : 1 - u - front * gammaFraction(shape, x);
    return halleyStep(excess, front / x, (shape - 1) / x - 1);
  });
}

/** Where to start: Wilson & Hilferty's cube for shapes from 1, else the leading term of the series, which is all there is near 0. */
function gammaGuess(gamma: FittedGamma, u: number): number {
  const { shape, logGammaShape } = gamma;
  const nearZero = exp((log(u * shape) + logGammaShape) / shape);
  if (shape < 1) return u < 0.5 ? nearZero : Math.max(shape, -log(1 - u) / 2);
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + normalQuantile(u) * Math.sqrt(ninth);
  return root > 0.3 ? shape * root * root * root : nearZero;
}

/** Quantile of the beta distribution on (0, 1): Halley's method on the incomplete beta function. */
function betaQuantile(beta: FittedBeta, u: number): number {
  const { shape1: a, shape2: b, logBeta } = beta;
  const start = Math.min(betaGuess(beta, u), LARGEST_BELOW_ONE);
  if (!(start > SMALLEST)) return start;
  return solve(start, 1, (x) => {
    const y = 1 - x;
    const front = exp(a * log(x) + b * log(y) - logBeta);
    const excess =
      x < (a + 1) / (a + b + 2)
        ? (front * betaFraction(a, b, x)) / a - u
        : 1 - u - (front * betaFraction(b, a, y)) / b;
    return halleyStep(excess, front / (x * y), (a - 1) / x - (b - 1) / y);
  });
}

/** Where to start: Abramowitz & Stegun 26.5.22 when both shapes are above 1, else the leading term at the nearer edge. */
function betaGuess(beta: FittedBeta, u: number): number {
  const { shape1: a, shape2: b, logBeta } = beta;
  if (a > 1 && b > 1) return betaGuessFromNormal(a, b, normalQuantile(u));
  const mean = a / (a + b);
  const nearZero = exp((log(u * a) + logBeta) / a);
  if (nearZero < mean) return nearZero;
  const nearOne = 1 - exp((log((1 - u) * b) + logBeta) / b);
  return nearOne > mean ? nearOne : mean;
}

function betaGuessFromNormal(a: number, b: number, z: number): number {
  const p = 1 / (2 * a - 1);
  const q = 1 / (2 * b - 1);
  const h = 2 / (p + q);
  const lambda = (z * z - 3) / 6;
  const w =
    (-z * Math.sqrt(h + lambda)) / h - (q - p) * (lambda + 5 / 6 - 2 / (3 * h));
  return a / (a + b * exp(2 * w));
}

const SMALLEST = 1e-300;
const LARGEST_BELOW_ONE = 1 - 1.1102230246251565e-16;
const CLOSE_ENOUGH = 1e-8; // Halley's method triples the digits: the next step would be below the last bit
const MOST_STEPS = 200;

/** Halley's step for the excess f, the density f' and the slope of log f'. Its correction is bounded, so it keeps the sign of f and cannot shrink a long step to nothing. */
function halleyStep(excess: number, density: number, slope: number): number {
  const newton = excess / density;
  if (!(Math.abs(newton) < Infinity)) return newton;
  return newton / (1 - 0.5 * Math.min(1, Math.max(-1, newton * slope)));
}

/** The root in (0, end) of a rising function, given the step (to be subtracted) at a point; a step out of the bracket is replaced by halving. */
function solve(
  start: number,
  end: number,
  stepAt: (x: number) => number,
): number {
  let low = 0;
  let high = end;
  let x = start;
  for (let i = 0; i < MOST_STEPS; i++) {
    const step = stepAt(x);
    if (step > 0) high = x;
    else low = x;
    let next = x - step;
    if (!(next >= low && next <= high && next < Infinity))
      next = middleOf(low, high);
    const moved = Math.abs(next - x);
    x = next;
    if (moved <= CLOSE_ENOUGH * x) return x;
  }
  return x;
}

/** Halfway by size where the bracket spans orders of magnitude, else halfway. */
function middleOf(low: number, high: number): number {
  if (high === Infinity) return 2 * low;
  if (high <= 4 * low) return (low + high) / 2;
  return Math.sqrt(Math.max(low, SMALLEST)) * Math.sqrt(high);
}

// ---- Incomplete gamma and beta functions

const EPSILON = 1.1102230246251565e-16;
const TINY = 1e-300;

/** Probability that a gamma variable with scale 1 exceeds x. */
function upperGamma(shape: number, logGammaShape: number, x: number): number {
  if (x === 0) return 1;
  const front = exp(shape * log(x) - x - logGammaShape);
  return x < shape + 1
    ? 1 - front * gammaSeries(shape, x)
    : front * gammaFraction(shape, x);
}

/** Lower incomplete gamma function over x^shape e^-x, for x < shape + 1 (DLMF 8.7.1). */
function gammaSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = shape + 1; term > sum * EPSILON; n++) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/** Upper incomplete gamma function over x^shape e^-x, for x >= shape + 1: continued fraction DLMF 8.9.2, contracted, by Lentz's method. */
function gammaFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  for (let i = 1, change = 0; Math.abs(change - 1) > 2 * EPSILON; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    change = c * d;
    product *= change;
  }
  return product;
}

/** Incomplete beta function times a / (x^a (1 - x)^b), for x < (a + 1) / (a + b + 2): continued fraction DLMF 8.17.22 by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1, change = 0; Math.abs(change - 1) > 2 * EPSILON; m++) {
    const m2 = 2 * m;
    const even = (m * (b - m) * x) / ((a + m2 - 1) * (a + m2));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    product *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + m2) * (a + m2 + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    change = c * d;
    product *= change;
  }
  return product;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

function square(x: number): number {
  return x * x;
}

// ---- What a spread must satisfy

function demandLimits({ family, value, low, high }: Range): void {
  demand(
    Number.isFinite(low) && Number.isFinite(high) && low < high,
    `${family}: low is ${low} and high is ${high}; expected finite limits with low below high.`,
  );
  demand(
    value >= low && value <= high,
    `${family}: the value is ${value}; expected one from low (${low}) to high (${high}).`,
  );
}

function demandInterval(range: Range): void {
  demandLimits(range);
  const { family, value, low, high } = range;
  demand(
    value > low && value < high,
    `${family}: the value is ${value}; expected one strictly between low (${low}) and high (${high}).`,
  );
}

function demandPositive(value: number, what: string): void {
  demand(
    value > 0 && value < Infinity,
    `${what} is ${value}; expected a number above 0.`,
  );
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise);
}
