// Elementary functions whose last bit is the same in every engine. ECMAScript leaves the last bits of Math.log, Math.exp and
// Math.pow to the implementation; + - * / and Math.sqrt are exact by IEEE 754, so what is built from them alone is repeatable.
//
// log, exp and logGamma follow fdlibm's e_log.c, e_exp.c and e_lgamma_r.c (netlib.org/fdlibm):
// ====================================================
// Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
//
// Developed at SunSoft, a Sun Microsystems, Inc. business.
// Permission to use, copy, modify, and distribute this
// software is freely granted, provided that this notice
// is preserved.
// ====================================================

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const INVERSE_LN2 = 1.4426950408889634;
const TWO_54 = 18014398509481984;
const TWO_1023 = 8.98846567431158e307;
const TWO_MINUS_1000 = 9.332636185032189e-302;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

function highWord(x: number): number {
  double[0] = x;
  return halves[HIGH]! | 0;
}

function withHighWord(x: number, high: number): number {
  double[0] = x;
  halves[HIGH] = high;
  return double[0];
}

/** 2^k for -1022 <= k <= 1023. */
function powerOfTwo(k: number): number {
  return withHighWord(0, (1023 + k) << 20);
}

/** The polynomial with the given coefficients, lowest power first, by Horner's rule. */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) {
    sum = sum * x + coefficients[i]!;
  }
  return sum;
}

/** Natural logarithm, within 1 ulp; log(0) is -Infinity, a negative number gives NaN. Source: fdlibm e_log.c. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  if (x < 2.2250738585072014e-308) return logOfNormal(x * TWO_54, -54);
  return logOfNormal(x, 0);
}

/** log(x * 2^shift) for a normal x > 0: x = 2^k (1 + f) with sqrt(1/2) < 1 + f < sqrt(2), and log(1 + f) by a series in f / (2 + f). */
function logOfNormal(x: number, shift: number): number {
  const high = highWord(x);
  const mantissa = high & 0xfffff;
  const carry = (mantissa + 0x95f64) & 0x100000;
  const k = shift + (high >> 20) - 1023 + (carry >> 20);
  const f = withHighWord(x, mantissa | (carry ^ 0x3ff00000)) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even =
    w *
    (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z *
    (0.6666666666666735 +
      w *
        (0.2857142874366239 +
          w * (0.1818357216161805 + w * 0.14798198605116586)));
  const rest = odd + even;
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const halfSquare = 0.5 * f * f;
    return (
      k * LN2_HIGH - (halfSquare - (s * (halfSquare + rest) + k * LN2_LOW) - f)
    );
  }
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

/** e to the power x, within 1 ulp; 0 below -745.14, Infinity above 709.79. Source: fdlibm e_exp.c. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019411) return 0;
  if (Math.abs(x) < 3.725290298461914e-9) return 1 + x;
  const k =
    Math.abs(x) > 0.5 * LN2_HIGH
      ? Math.trunc(INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5))
      : 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  return scaled(expOfRemainder(high, low), k);
}

/** exp(high - low) for |high - low| <= ln(2)/2. */
function expOfRemainder(high: number, low: number): number {
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t *
              (0.00006613756321437934 +
                t * (-1.6533902205465251539e-6 + t * 4.1381367970572385e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** y * 2^k with one rounding, for 1/2 < y < 2 and -1075 <= k <= 1024. */
function scaled(y: number, k: number): number {
  if (k === 1024) return y * 2 * TWO_1023;
  if (k >= -1021) return y * powerOfTwo(k);
  return y * powerOfTwo(k + 1000) * TWO_MINUS_1000;
}

/** x to the power y for x > 0, as exp(y log x): the relative error is about 1.1e-16 times 1 + |y log x|. */
export function pow(x: number, y: number): number {
  return exp(y * log(x));
}

const AROUND_TWO = [
  0.07721566490153287, 0.3224670334241136, 0.06735230105312927,
  0.020580808432516733, 0.007385550860814029, 0.0028905138367341563,
  0.0011927076318336207, 0.0005100697921535113, 0.00022086279071390839,
  0.00010801156724758394, 0.000025214456545125733, 0.000044864094961891516,
];
const MINIMUM_AT = 1.4616321449683622;
const MINIMUM = -0.12148629053584961;
const MINIMUM_TAIL = 3.638676997039505e-18;
const AROUND_MINIMUM = [
  0.48383612272381005, -0.1475877229945939, 0.06462494023913339,
  -0.032788541075985965, 0.01797067508118204, -0.010314224129834144,
  0.006100538702462913, -0.0036845201678113826, 0.0022596478090061247,
  -0.0014034646998923284, 0.000881081882437654, -0.0005385953053567405,
  0.00031563207090362595, -0.00031275416837512086, 0.0003355291926355191,
];
const ABOVE_ONE = [
  -0.07721566490153287, 0.6328270640250934, 1.4549225013723477,
  0.9777175279633727, 0.22896372806469245, 0.013381091853678766,
];
const ABOVE_ONE_BELOW = [
  1, 2.4559779371304113, 2.128489763798934, 0.7692851504566728,
  0.10422264559336913, 0.003217092422824239,
];
const ABOVE_TWO = [
  -0.07721566490153287, 0.21498241596060885, 0.325778796408931,
  0.14635047265246445, 0.02664227030336386, 0.0018402845140733772,
  0.00003194753265841009,
];
const ABOVE_TWO_BELOW = [
  1, 1.3920053346762105, 0.7219355475671381, 0.17193386563280308,
  0.01864591917156529, 0.0007779424963818936, 0.000007326684307446256,
];
const HALF_LOG_TWO_PI_LESS_HALF = 0.4189385332046727;
const STIRLING = [
  0.08333333333333297, -0.0027777777772877554, 0.0007936505586430196,
  -0.00059518755745034, 0.0008363399189962821, -0.0016309293409657527,
];

/** Logarithm of the gamma function for x > 0 (Infinity at 0, NaN below), to about 2 ulp. Source: fdlibm e_lgamma_r.c, without the branch for negative numbers. */
export function logGamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  if (x === 1 || x === 2) return 0;
  if (x <= 0.9) return logGammaBelowTwo(x + 1, x) - log(x);
  if (x < 2) return logGammaBelowTwo(x, x - 1);
  if (x < 8) return logGammaBelowEight(x);
  return logGammaByStirling(x);
}

/** logGamma on (1, 2); `aboveOne` is x - 1, given apart because it may be known exactly where x is not. */
function logGammaBelowTwo(x: number, aboveOne: number): number {
  if (x >= 1.73163) {
    const y = 1 - aboveOne;
    return y * polynomial(y, AROUND_TWO) - 0.5 * y;
  }
  if (x >= 1.23164) {
    const y = aboveOne - (MINIMUM_AT - 1);
    return MINIMUM + (y * y * polynomial(y, AROUND_MINIMUM) + MINIMUM_TAIL);
  }
  return (
    (aboveOne * polynomial(aboveOne, ABOVE_ONE)) /
      polynomial(aboveOne, ABOVE_ONE_BELOW) -
    0.5 * aboveOne
  );
}

/** logGamma on [2, 8): reduced to [2, 3) by gamma(1 + s) = s gamma(s). */
function logGammaBelowEight(x: number): number {
  const whole = Math.floor(x);
  const y = x - whole;
  let product = 1;
  for (let i = whole - 1; i >= 2; i--) product *= y + i;
  const onTwoToThree =
    0.5 * y + (y * polynomial(y, ABOVE_TWO)) / polynomial(y, ABOVE_TWO_BELOW);
  return whole === 2 ? onTwoToThree : onTwoToThree + log(product);
}

function logGammaByStirling(x: number): number {
  const z = 1 / x;
  const correction =
    HALF_LOG_TWO_PI_LESS_HALF + z * polynomial(z * z, STIRLING);
  return (x - 0.5) * (log(x) - 1) + correction;
}
