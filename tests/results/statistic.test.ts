import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ascending,
  percentile,
  standardError,
  statistic as statisticBy,
} from "../../src/model/results/statistic";

const statistic = (values: Float64Array) => statisticBy(values, "independent");

const PROBABILITIES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

const percentilesOf = (values: readonly number[]) => {
  const { p5, p10, p25, p50, p75, p90, p95 } = statistic(
    Float64Array.from(values),
  );
  return [p5, p10, p25, p50, p75, p90, p95];
};

describe("percentiles", () => {
  // R 4, quantile(x, c(.05, .1, .25, .5, .75, .9, .95), type = 7)
  test.each([
    [
      "1:10",
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1.45, 1.9, 3.25, 5.5, 7.75, 9.1, 9.55],
    ],
    ["1:5, shuffled", [4, 1, 5, 2, 3], [1.2, 1.4, 2, 3, 4, 4.6, 4.8]],
    ["two values", [20, 10], [10.5, 11, 12.5, 15, 17.5, 19, 19.5]],
    ["ties", [0, 0, 0, 8], [0, 0, 0, 0, 2, 5.6, 6.8]],
    ["negative ones", [-4, 0, 4, -8], [-7.4, -6.8, -5, -2, 1, 2.8, 3.4]],
    ["one value", [7], [7, 7, 7, 7, 7, 7, 7]],
  ] as const)("are R's of type 7: %s", (_, values, expected) => {
    percentilesOf(values).forEach((value, i) =>
      expect(value).toBeCloseTo(expected[i]!, 12),
    );
  });

  test("of 1001 steps are the steps", () => {
    const steps = Float64Array.from({ length: 1001 }, (_, i) => 1000 - i);
    expect(percentilesOf([...steps])).toEqual([
      50, 100, 250, 500, 750, 900, 950,
    ]);
  });

  test("lie on the line between the values next to them, whatever the values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
          minLength: 2,
          maxLength: 600,
        }),
        (values) => {
          const sorted = values.toSorted((a, b) => a - b);
          percentilesOf(values).forEach((value, i) => {
            const h = (values.length - 1) * PROBABILITIES[i]!;
            const [low, high] = [sorted[Math.floor(h)]!, sorted[Math.ceil(h)]!];
            const expected = low + (h - Math.floor(h)) * (high - low);
            expect(Math.abs(value - expected)).toBeLessThan(1e-5);
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("mean and standard error", () => {
  test("of 2, 4, 4, 4, 5, 5, 7, 9", () => {
    const { mean, se } = statistic(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(mean).toBe(5);
    expect(se).toBeCloseTo(Math.sqrt(32 / 7 / 8), 14);
  });

  test("of the same amount throughout are that amount and nothing, to the bit", () => {
    const amount = 0.1 - (0.1 % (1 / 4096)); // on the ledger's grid, where sums are exact
    const { mean, se, p5, p95 } = statistic(new Float64Array(999).fill(amount));
    expect([mean, se, p5, p95]).toEqual([amount, 0, amount, amount]);
  });

  test("of one world: no standard error", () => {
    expect(statistic(Float64Array.of(3))).toMatchObject({ mean: 3, se: NaN });
  });

  test("of no world are not numbers", () => {
    expect(Object.values(statistic(new Float64Array(0)))).toEqual(
      Array.from({ length: 9 }, () => NaN),
    );
  });

  test("of sixteen stratified sequences are read from the sequences, whatever lies within them", () => {
    const own = (world: number) => ((world * 7) % 16) - 7.5;
    const plain = Float64Array.from({ length: 16 }, (_, i) => own(i));
    const spread = statistic(plain).se;
    const within = [1000, -3000, 2500, -500];
    const values = Float64Array.from(
      { length: 64 },
      (_, world) => own(world % 16) + within[(world - (world % 16)) / 16]!,
    );
    const { mean, se } = statisticBy(values, "stratified");
    expect([mean, se]).toEqual([0, expect.closeTo(spread, 14)]);
  });

  test("of as many stratified worlds as sequences, or fewer, are those of worlds drawn for themselves", () => {
    for (const length of [2, 5, 16]) {
      const values = Float64Array.from({ length }, (_, i) => Math.sin(i + 1));
      const expected = statistic(values).se;
      expect(statisticBy(values, "stratified").se).toBeCloseTo(expected, 14);
    }
    const one = statisticBy(Float64Array.of(3), "stratified");
    expect(one.se).toBeNaN();
  });

  test.each(["independent", "stratified"] as const)(
    "leave out worlds that never come to it: %s",
    (sampling) => {
      const values = Float64Array.of(1, Infinity, 4, 2, Infinity, 5);
      const error = standardError(values, 3, sampling);
      const expected =
        sampling === "independent" ? 10 / 3 / 4 : (10 * 6) / 5 / 16;
      expect(error).toBeCloseTo(Math.sqrt(expected), 14);
    },
  );

  test("leave the values as they are", () => {
    const values = Float64Array.from({ length: 500 }, (_, i) => -i);
    const before = values.slice();
    statistic(values);
    expect(values).toEqual(before);
  });
});

describe("ascending", () => {
  const { MAX_VALUE, MIN_VALUE } = Number;
  const EXTREMES = [0, 1, Infinity, MAX_VALUE, MIN_VALUE, 2 ** -1022].flatMap(
    (x) => [x, -x],
  );
  const anyDouble = fc.oneof(
    fc.double({ noNaN: true }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    fc.constantFrom(...EXTREMES),
  );
  const doubles = (minLength: number, maxLength: number) =>
    fc
      .array(anyDouble, { minLength, maxLength, size: "max" })
      .map((values) => Float64Array.from(values));
  const bits = (values: Float64Array) =>
    Array.from(new BigUint64Array(values.slice().buffer));

  test.each([
    ["few", 0, 300],
    ["many", 3000, 3300],
  ])("sorts as the engine does, to the bit: %s", (_, least, most) => {
    fc.assert(
      fc.property(doubles(least, most), (values) => {
        expect(bits(ascending(values))).toEqual(bits(values.slice().sort()));
      }),
      { numRuns: 12 },
    );
  });

  test.each([1, 2, 255, 256, 2047, 2048, 2049, 9000])(
    "sorts %i values either side of zero",
    (n) => {
      const values = Float64Array.from(
        { length: n },
        (_, i) => (((i * 7919) % n) - n / 2) / 4096,
      );
      expect(bits(ascending(values))).toEqual(bits(values.slice().sort()));
    },
  );

  test.each([
    ["as people are", [0, 3, 1]],
    ["with a negative zero among them", [0, -0, 2, -0, 1]],
    ["up to the largest that is counted, and one beyond", [4095, 0, 4096]],
  ])("sorts small whole numbers %s, run after run", (_, kinds) => {
    for (const n of [7, 3000, 40]) {
      const values = Float64Array.from(
        { length: n },
        (_, i) => kinds[(i * 31) % kinds.length]!,
      );
      expect(bits(ascending(values))).toEqual(bits(values.slice().sort()));
    }
  });

  test("sorts few after many, and values that share their high digits", () => {
    ascending(Float64Array.from({ length: 6000 }, (_, i) => -i));
    const alike = Float64Array.from(
      { length: 4001 },
      (_, i) => 1e6 + ((i * 37) % 4001) / 4096,
    );
    expect(bits(ascending(alike))).toEqual(bits(alike.slice().sort()));
    expect(ascending(alike)).toHaveLength(4001);
  });

  test.each([1, -1])(
    "sorts values that differ in their lower 32 bits alone: next to %i",
    (one) => {
      const n = 3001;
      const neighbours = Float64Array.from(
        { length: n },
        (_, i) => one * (1 + ((i * 1777) % n) * Number.EPSILON),
      );
      expect(new Set(neighbours).size).toBe(n);
      expect(bits(ascending(neighbours))).toEqual(
        bits(neighbours.slice().sort()),
      );
      // A world of its own far off does not hide them.
      neighbours[17] = -5e6;
      expect(bits(ascending(neighbours))).toEqual(
        bits(neighbours.slice().sort()),
      );
    },
  );

  test("of sorted values the ends are least and greatest", () => {
    const sorted = ascending(Float64Array.of(3, -2, 9));
    expect([percentile(sorted, 0), percentile(sorted, 1)]).toEqual([-2, 9]);
  });
});
