import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exp,
  log,
  logGamma,
  polynomial,
  pow,
} from "../../src/model/elementary";

const bits = new DataView(new ArrayBuffer(8));

/** Units in the last place between two numbers of the same sign. */
function ulps(a: number, b: number): number {
  const rank = (x: number) => {
    bits.setFloat64(0, x);
    return bits.getBigInt64(0);
  };
  const distance = Number(rank(a) - rank(b));
  return Number.isNaN(a) && Number.isNaN(b) ? 0 : Math.abs(distance);
}

/** Doubles over all magnitudes alike, from the smallest subnormal. */
const magnitudes = fc
  .tuple(
    fc.integer({ min: -1074, max: 1023 }),
    fc.double({ min: 1, max: 2, noNaN: true }),
  )
  .map(([exponent, mantissa]) => mantissa * 2 ** exponent)
  .filter((x) => x > 0 && x < Infinity);

describe("log", () => {
  // The engine's own logarithm may itself be 1 ulp off.
  it("is within 2 ulp of the engine's at every magnitude", () => {
    fc.assert(
      fc.property(magnitudes, (x) => ulps(log(x), Math.log(x)) <= 2),
      { numRuns: 20_000 },
    );
  });

  it("keeps its digits around 1, where the result is small", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (x) => ulps(log(x), Math.log(x)) <= 2,
      ),
      { numRuns: 20_000 },
    );
  });

  it.each([
    [0, -Infinity],
    [-0, -Infinity],
    [1, 0],
    [Infinity, Infinity],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
    [5e-324, -744.4400719213812],
    [Number.MAX_VALUE, 709.782712893384],
  ])("of %d is %d", (x, expected) => {
    expect(log(x)).toBe(expected);
  });
});

describe("exp", () => {
  it("is within 2 ulp of the engine's where the result is a normal number", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -708.3, max: 709.78, noNaN: true }),
        (x) => ulps(exp(x), Math.exp(x)) <= 2,
      ),
      { numRuns: 20_000 },
    );
  });

  it("is within 2 units of the smallest number where the result is subnormal", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -746, max: -708, noNaN: true }),
        (x) => ulps(exp(x), Math.exp(x)) <= 2,
      ),
    );
  });

  it.each([
    [0, 1],
    [-0, 1],
    [1e-300, 1],
    [709.7827128933841, Infinity],
    [1e300, Infinity],
    [Infinity, Infinity],
    [-745.2, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])("of %d is %d", (x, expected) => {
    expect(exp(x)).toBe(expected);
  });

  it("reaches the largest and the smallest numbers", () => {
    expect(
      ulps(exp(709.782712893383), Math.exp(709.782712893383)),
    ).toBeLessThan(3);
    expect(exp(-745.1)).toBe(5e-324);
  });

  it("undoes log", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (x) => Math.abs(exp(log(x)) / x - 1) < 3e-15,
      ),
    );
  });
});

describe("pow", () => {
  it("agrees with the engine's to the error of its exponent", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -20, max: 20, noNaN: true }),
        (x, y) => {
          const allowed = 3e-16 * (1 + Math.abs(y * Math.log(x)));
          expect(Math.abs(pow(x, y) / x ** y - 1)).toBeLessThan(allowed);
        },
      ),
    );
  });

  it.each([
    [1, 17.3, 1],
    [5, 0, 1],
    [0, 2, 0],
    [0, -2, Infinity],
  ])("%d to the power %d is %d", (x, y, expected) => {
    expect(pow(x, y)).toBe(expected);
  });

  it("of a negative number is not a number", () => {
    expect(pow(-8, 3)).toBeNaN();
  });
});

describe("logGamma", () => {
  it("is the logarithm of the factorials", () => {
    let factorial = 1;
    for (let n = 2; n <= 170; n++) {
      expect(
        ulps(logGamma(n + 1), Math.log((factorial *= n))),
      ).toBeLessThanOrEqual(16);
    }
  });

  it.each([
    [0.5, 0.5723649429247001], // ln sqrt(pi)
    [1.5, -0.12078223763524522], // ln (sqrt(pi) / 2)
    [2.5, 0.2846828704729192], // ln (3 sqrt(pi) / 4)
    [1.4616321449683622, -0.12148629053584961], // its minimum
    [1e-100, 230.25850929940458],
    [0.25, 1.2880225246980774], // gamma(1/4) = 3.625609908221908
    [1e5, 1051287.7089736569],
    [1e10, 220258509288.81058],
  ])("of %d is %d", (x, expected) => {
    expect(Math.abs(logGamma(x) / expected - 1)).toBeLessThan(4e-16);
  });

  it.each([
    [1, 0],
    [2, 0],
    [0, Infinity],
    [Infinity, Infinity],
    [-0.5, NaN],
    [NaN, NaN],
  ])("of %d is exactly %d", (x, expected) => {
    expect(logGamma(x)).toBe(expected);
  });

  it("satisfies gamma(x + 1) = x gamma(x) across all its branches", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 60, noNaN: true }), (x) => {
        const difference = logGamma(x + 1) - logGamma(x) - log(x);
        expect(Math.abs(difference)).toBeLessThan(
          1e-14 * (1 + logGamma(x + 1)),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("polynomial", () => {
  it("takes the lowest power first", () => {
    expect(polynomial(10, [3, 2, 1])).toBe(123);
  });
});

describe("repeatability", () => {
  it("gives these very bits in every engine", () => {
    const hash = new Float64Array([
      log(1.1),
      log(2),
      log(1e-310),
      exp(0.3),
      exp(-20.7),
      exp(-740),
      pow(3.3, 1.7),
      logGamma(0.3),
      logGamma(5.7),
      logGamma(99.9),
    ]);
    expect([...new BigUint64Array(hash.buffer)].map((b) => b.toString(16)))
      .toMatchInlineSnapshot(`
      [
        "3fb8663f793c46cc",
        "3fe62e42fefa39ef",
        "c0864e69394d9508",
        "3ff599058c8c1a96",
        "3e1195920309b9da",
        "55",
        "401e723ce37c1e41",
        "3ff188637a6c4196",
        "401122c86abdee06",
        "40766ac9af4ebeab",
      ]
    `);
  });
});
