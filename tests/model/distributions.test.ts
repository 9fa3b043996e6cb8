import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaOfMean,
  fit,
  type Fitted,
  gammaOfMean,
  lognormalOfMean,
  meanOf,
  normalCdf,
  normalQuantile,
  quantile,
  type Spread,
} from "../../src/model/distributions";
import reference from "../reference/distributions.json";

const NOT_HERE = ["dirichlet", "multivariate_normal", "gaussian_copula_rank"]; // kinds of joint uncertainty the model does not have
const ELSEWHERE = ["weibull"]; // a shape of stays: tests/model/durations.test.ts

type Case = {
  readonly dist: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
};

const cases: readonly Case[] = reference.cases;
const fittedCases = cases.filter(
  ({ dist }) => !NOT_HERE.includes(dist) && !ELSEWHERE.includes(dist),
);

function fittedOf({ dist, inputs, expected }: Case): Fitted {
  const input = inputs as Record<string, number>;
  switch (dist) {
    case "beta":
      return betaOfMean(input.mean!, input.se!);
    case "gamma":
      return gammaOfMean(input.mean!, input.se!);
    case "lognormal": {
      if (input.sd !== undefined) return lognormalOfMean(input.mean!, input.sd);
      const [low, high] = inputs.ci95 as [number, number];
      return fit(expected.mean as number, { family: "lognormal", low, high });
    }
    case "triangular":
    case "pert":
      return fit(input.mode!, {
        family: dist,
        low: input.min!,
        high: input.max!,
      });
    default:
      throw new Error(`no such kind here: ${dist}`);
  }
}

describe("the reference answers", () => {
  it("cover these kinds, and leave out only what is not a spread of one parameter", () => {
    expect(new Set(fittedCases.map(({ dist }) => dist))).toEqual(
      new Set(["beta", "gamma", "lognormal", "triangular", "pert"]),
    );
    expect(fittedCases).toHaveLength(11);
  });

  it.each(
    fittedCases.map(
      (one) => [one.dist, JSON.stringify(one.inputs), one] as const,
    ),
  )("%s %s", (_dist, _inputs, one) => {
    const fitted = fittedOf(one);
    const quantiles = Object.entries(
      one.expected.quantiles as Record<string, number>,
    );
    for (const [u, value] of quantiles) {
      expect(quantile(fitted, Number(u)) / value).toBeCloseTo(1, 11);
    }
    for (const [name, value] of Object.entries<number | string>(fitted)) {
      const wanted = one.expected[name];
      if (typeof value === "number" && wanted !== undefined)
        expect(value / (wanted as number)).toBeCloseTo(1, 12);
    }
    const mean = (one.expected.mean ?? one.inputs.mean) as number;
    expect(meanOf(fitted) / mean).toBeCloseTo(1, 12);
  });
});

/** Mean of the quantile function over u: the substitution u = (1 + tanh(sinh s)) / 2 leaves nothing at the ends (double exponential rule). */
function meanOverU(fitted: Fitted): number {
  const step = 1 / 128;
  let sum = 0;
  for (let i = -420; i <= 420; i++) {
    const s = i * step;
    const u = 1 / (1 + Math.exp(-Math.PI * Math.sinh(s)));
    const weight =
      Math.PI * Math.cosh(s) * u * (1 / (1 + Math.exp(Math.PI * Math.sinh(s))));
    if (u > 0 && u < 1) sum += quantile(fitted, u) * weight * step;
  }
  return sum;
}

const stated: readonly (readonly [number, Spread])[] = [
  [3, { family: "fixed" }],
  [0.5, { family: "uniform", low: -1, high: 2 }],
  [2, { family: "triangular", low: 0, high: 10 }],
  [0, { family: "triangular", low: 0, high: 10 }],
  [10, { family: "triangular", low: 0, high: 10 }],
  [2, { family: "pert", low: 0, high: 10 }],
  [-4, { family: "pert", low: -4, high: 1 }],
  [12, { family: "normal", low: 7, high: 16 }],
  [12, { family: "lognormal", low: 7, high: 21 }],
  [0.5, { family: "lognormal", low: 0.365, high: 0.71 }],
  [5294, { family: "gamma", low: 2793, high: 8582 }],
  [1, { family: "gamma", low: 0.01, high: 4.5 }],
  [400, { family: "gamma", low: 395, high: 405 }],
  [0.3, { family: "beta", low: 0.24, high: 0.36 }],
  [0.85, { family: "beta", low: 0.5, high: 0.99 }],
  [0.02, { family: "beta", low: 0.002, high: 0.055 }],
  [0.5, { family: "beta", low: 0.01, high: 0.99 }],
];

const INTERVAL_FAMILIES = ["normal", "lognormal", "gamma", "beta"];

describe("fit", () => {
  // The rule is good to 1e-12 for smooth functions, but to some 1e-9 where the quantile function has a kink (triangular).
  it.each(stated)("of %d, %j has the mean it says", (value, spread) => {
    const fitted = fit(value, spread);
    expect(meanOverU(fitted) / meanOf(fitted)).toBeCloseTo(1, 8);
    if (INTERVAL_FAMILIES.includes(spread.family)) {
      expect(meanOf(fitted) / value).toBeCloseTo(1, 14);
    }
  });

  it.each(
    stated.filter(([, { family }]) => INTERVAL_FAMILIES.includes(family)),
  )(
    "of %d, %j has a 95 percent interval as wide as stated",
    (value, spread) => {
      if (!("low" in spread)) throw new Error("an interval is stated");
      const fitted = fit(value, spread);
      const low = quantile(fitted, 0.025);
      const high = quantile(fitted, 0.975);
      const found = spread.family === "lognormal" ? high / low : high - low;
      const wanted =
        spread.family === "lognormal"
          ? spread.high / spread.low
          : spread.high - spread.low;
      expect(Math.abs(found - wanted)).toBeLessThan(1e-12 * spread.high);
    },
  );

  it("fits any gamma and beta interval that is neither too wide nor too narrow", () => {
    const share = fc.double({ min: 0.02, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.95, noNaN: true }),
        share,
        share,
        (mean, below, above) => {
          const room = Math.min(mean, 1 - mean);
          const low = mean - below * room;
          const high = mean + above * room;
          for (const family of ["gamma", "beta"] as const) {
            const fitted = fit(mean, { family, low, high });
            const width = quantile(fitted, 0.975) - quantile(fitted, 0.025);
            expect(width / (high - low)).toBeCloseTo(1, 7);
            expect(meanOf(fitted) / mean).toBeCloseTo(1, 12);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is plain data, so it survives the way to a worker", () => {
    for (const [value, spread] of stated) {
      const fitted = fit(value, spread);
      expect(structuredClone(fitted)).toEqual(fitted);
    }
  });

  it.each<[number, Spread, string]>([
    [
      NaN,
      { family: "fixed" },
      "fixed: the value is NaN; expected a finite number.",
    ],
    [
      1.2,
      { family: "bernoulli" },
      "bernoulli: the value is 1.2; expected a probability from 0 to 1.",
    ],
    [
      1,
      { family: "uniform", low: 3, high: 2 },
      "uniform: low is 3 and high is 2; expected finite limits with low below high.",
    ],
    [
      1,
      { family: "uniform", low: 0, high: 3 },
      "uniform: the value is 1; expected 1.5, the middle of low (0) and high (3).",
    ],
    [
      11,
      { family: "triangular", low: 0, high: 10 },
      "triangular: the value is 11; expected one from low (0) to high (10).",
    ],
    [
      2,
      { family: "pert", low: 2, high: 2 },
      "pert: low is 2 and high is 2; expected finite limits with low below high.",
    ],
    [
      5,
      { family: "normal", low: 5, high: 6 },
      "normal: the value is 5; expected one strictly between low (5) and high (6).",
    ],
    [
      1,
      { family: "lognormal", low: 0, high: 6 },
      "lognormal: low is 0; expected a number above 0.",
    ],
    [
      1,
      { family: "gamma", low: -1, high: 6 },
      "gamma: low is -1; expected 0 or more.",
    ],
    [
      0.9,
      { family: "beta", low: 0.5, high: 1.1 },
      "beta: the interval is 0.5 to 1.1; expected one inside 0 to 1.",
    ],
    [
      NaN,
      { family: "gamma", low: 1, high: 2 },
      "gamma: the value is NaN; expected one from low (1) to high (2).",
    ],
    [
      1,
      { family: "normal", low: -Infinity, high: 2 },
      "normal: low is -Infinity and high is 2; expected finite limits with low below high.",
    ],
  ])("of %d, %j fails: %s", (value, spread, sentence) => {
    expect(() => fit(value, spread)).toThrow(new RangeError(sentence));
  });

  it("refuses an interval wider than the family can have with that mean", () => {
    expect(() => fit(1, { family: "gamma", low: 0, high: 100 })).toThrow(
      /^gamma: the interval 0 to 100 is too wide for the mean 1; expected a width of about 11\.4 at most\.$/,
    );
    expect(() => fit(0.001, { family: "beta", low: 0, high: 0.9 })).toThrow(
      /too wide for the mean 0\.001/,
    );
  });

  it("refuses an interval too narrow to compute with", () => {
    expect(() =>
      fit(1, { family: "gamma", low: 0.9999, high: 1.0001 }),
    ).toThrow(
      "gamma: the interval 0.9999 to 1.0001 is too narrow around 1; expected a wider one, or family normal or fixed.",
    );
  });
});

describe("moments", () => {
  it.each<[() => Fitted, string]>([
    [
      () => betaOfMean(1, 0.1),
      "beta: the mean is 1; expected a number between 0 and 1.",
    ],
    [
      () => betaOfMean(0.5, 0.5),
      "beta: the standard error is 0.5; with mean 0.5 expected less than 0.5.",
    ],
    [
      () => betaOfMean(0.5, 0),
      "beta: the standard error is 0; expected a number above 0.",
    ],
    [
      () => gammaOfMean(-1, 1),
      "gamma: the mean is -1; expected a number above 0.",
    ],
    [
      () => lognormalOfMean(1, Infinity),
      "lognormal: the standard deviation is Infinity; expected a number above 0.",
    ],
  ])("%s fails: %s", (make, sentence) => {
    expect(make).toThrow(new RangeError(sentence));
  });
});

/** Any distribution of the model, also skewed ones; with the range it must keep to. */
const anyFitted = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("triangular" as const, "pert" as const),
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
        minLength: 3,
        maxLength: 3,
      }),
    )
    .map(([family, three]) => [family, three.sort((a, b) => a - b)] as const)
    .filter(([, three]) => three[2]! - three[0]! > 1e-3)
    .map(([family, [low, mode, high]]) => ({
      fitted: fit(mode!, { family, low: low!, high: high! }),
      low: low!,
      high: high!,
    })),
  fc
    .tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    )
    .map(([low, width]) => ({
      fitted: fit(low + width / 2, {
        family: "uniform",
        low,
        high: low + width,
      }),
      low,
      high: low + width,
    })),
  fc
    .tuple(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    )
    .map(([mean, spread]) => ({
      fitted: betaOfMean(mean, spread * Math.sqrt(mean * (1 - mean))),
      low: 0,
      high: 1,
    })),
  fc
    .tuple(
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
    )
    .map(([mean, variation]) => ({
      fitted: gammaOfMean(mean, variation * mean),
      low: 0,
      high: Infinity,
    })),
  fc
    .tuple(
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
    )
    .map(([mean, variation]) => ({
      fitted: lognormalOfMean(mean, variation * mean),
      low: 0,
      high: Infinity,
    })),
  fc.double({ min: 0.01, max: 1e6, noNaN: true }).map((sd) => ({
    fitted: fit(0, { family: "normal", low: -sd, high: sd }),
    low: -Infinity,
    high: Infinity,
  })),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => ({
    fitted: fit(value, { family: "bernoulli" }),
    low: 0,
    high: 1,
  })),
);

/** Far below the 2^-53 that is ever drawn. */
const anyU = fc.oneof(
  fc.double({ min: 1e-30, max: 1, maxExcluded: true, noNaN: true }),
  fc
    .integer({ min: 0, max: 2 ** 32 - 1 })
    .map((word) => (word + 0.5) / 2 ** 32),
);

describe("quantile", () => {
  it("keeps to the range of its family", () => {
    fc.assert(
      fc.property(anyFitted, anyU, ({ fitted, low, high }, u) => {
        const value = quantile(fitted, u);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      }),
      { numRuns: 5_000 },
    );
  });

  // Two neighbouring u may come out in either order in the last digits: this is the precision promised for spreads from 1 %.
  it("never falls as u rises", () => {
    fc.assert(
      fc.property(anyFitted, anyU, anyU, ({ fitted }, u, v) => {
        const lower = quantile(fitted, Math.min(u, v));
        const upper = quantile(fitted, Math.max(u, v));
        expect(upper).toBeGreaterThanOrEqual(lower - 1e-11 * Math.abs(lower));
      }),
      { numRuns: 5_000 },
    );
  });

  it("of a bernoulli is 0 below 1 - p and 1 from there", () => {
    const fitted = fit(0.25, { family: "bernoulli" });
    expect([0.1, 0.7499, 0.75, 0.9].map((u) => quantile(fitted, u))).toEqual([
      0, 0, 1, 1,
    ]);
    expect(quantile(fit(0, { family: "bernoulli" }), 1 - 2 ** -53)).toBe(0);
    expect(quantile(fit(1, { family: "bernoulli" }), 2 ** -53)).toBe(1);
  });

  it("does not step over its limit by rounding", () => {
    const fitted = fit(-1e-17, { family: "pert", low: -1, high: -1e-17 });
    expect(quantile(fitted, 1 - 2 ** -53)).toBe(-1e-17);
  });

  it("of gamma with shape 1 is the exponential, deep into both tails", () => {
    const fitted = gammaOfMean(1, 1);
    for (const u of [1e-15, 1e-9, 0.01, 0.3, 0.5, 0.9, 0.9999, 1 - 2 ** -40]) {
      expect(quantile(fitted, u) / -Math.log1p(-u)).toBeCloseTo(1, 12);
    }
  });

  it("of beta (a, 1) is the a-th root of u, also where nearly all mass is at an edge", () => {
    for (const a of [0.05, 0.5, 3, 200]) {
      const mean = a / (a + 1);
      const fitted = betaOfMean(mean, Math.sqrt((mean * (1 - mean)) / (a + 2)));
      for (const u of [1e-9, 0.01, 0.3, 0.5, 0.9, 0.9999]) {
        expect(quantile(fitted, u) / u ** (1 / a)).toBeCloseTo(1, 11);
      }
    }
  });

  it.each([0, 1, -0.1, 1.1, NaN])("refuses u = %d", (u) => {
    expect(() => quantile(fit(1, { family: "fixed" }), u)).toThrow(
      new RangeError(`u is ${u}; expected a number between 0 and 1.`),
    );
  });
});

describe("the normal distribution", () => {
  // Wichura 1988, the check values of PPND16, and the 97.5 percentile to full precision.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.0902323061678136],
    [1e-20, -9.262340089798409],
    [0.975, 1.959963984540054],
    [0.5, 0],
  ])("has quantile of %d at %d", (p, z) => {
    expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(
      1e-15 * Math.max(1, Math.abs(z)) * 2,
    );
  });

  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [-1.6, 0.05479929169955799],
    [-5, 2.866515718791939e-7],
    [-10, 7.619853024160525e-24],
    [-37, 5.725571222524577e-300],
    [40, 1],
    [-40, 0],
  ])("has probability below %d of %d", (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThanOrEqual(p * 2e-13);
  });

  it("has a quantile function that undoes its distribution function", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 5, noNaN: true }), (z) => {
        const precision = z < 1 ? 1e-13 : 1e-9; // above, 1 - p has fewer digits
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(
          precision * Math.max(1, Math.abs(z)),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
