import { describe, expect, test } from "vitest";
import { foresight } from "../../src/model/analysis/evpi";
import { normalQuantile } from "../../src/model/distributions";
import reference from "../reference/normal_decisions.json";
import { evenNormals, luckOf, normalPieces } from "./samples";

const against = (net: Float64Array) => foresight([net.map(() => 0), net]);

describe("the value of perfect information", () => {
  test.each(reference.normal)(
    "for a net benefit of $mean, sd $sd",
    ({ mean, sd, evpi }) => {
      const { evpi: found, best } = against(normalPieces(1 << 20, mean, sd));
      expect(Math.abs(found / evpi - 1)).toBeLessThan(0.01);
      if (mean !== 0) expect(best).toBe(mean > 0 ? 1 : 0);
    },
  );

  test("of three equal and independent strategies", () => {
    const { mean, sd, evpi } = reference.threeEqual;
    const found = foresight(
      [2, 3, 5].map((base) =>
        evenNormals(1 << 16, base).map((z) => mean + sd * z),
      ),
    );
    expect(found.evpi / evpi).toBeCloseTo(1, 2);
  });

  test("by hand: the mean loss of what is best on average, and its standard error", () => {
    const found = foresight([
      Float64Array.of(5, 5, 5, 5),
      Float64Array.of(9, 4, 9, 6),
      Float64Array.of(0, 8, 0, 0),
    ]);
    // Ideal: 9, 8, 9, 6. Losses: 4 3 4 1, then 0 4 0 0, then 9 0 9 6.
    expect(found).toEqual({
      expectedLoss: [3, 1, 6],
      best: 1,
      evpi: 1,
      se: Math.sqrt((1 + 9 + 1 + 1) / 3 / 4),
    });
  });

  test("is exactly nothing where one strategy is best in every world, and between equals", () => {
    const net = normalPieces(999, 1e8, 3e7);
    const worse = net.map((value) => value - 0.25);
    expect(foresight([worse, net])).toMatchObject({ best: 1, evpi: 0, se: 0 });
    expect(foresight([net, net.slice()])).toEqual({
      expectedLoss: [0, 0],
      best: 0,
      evpi: 0,
      se: 0,
    });
    expect(foresight([net]).evpi).toBe(0);
  });

  test("of a single world is nothing, with no standard error", () => {
    const { evpi, se } = foresight([Float64Array.of(3), Float64Array.of(7)]);
    expect([evpi, se]).toEqual([0, NaN]);
  });

  const samplesOf = (
    runs: number,
    worlds: number,
    value: (z: number) => number,
  ) => {
    const luck = luckOf("value of information");
    return Array.from({ length: runs }, (_, run) =>
      against(
        Float64Array.from({ length: worlds }, (_zero, world) =>
          value(normalQuantile(luck(run, world)[0])),
        ),
      ),
    );
  };
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;

  test("is too low with few worlds, by a quarter for 16 between equals", () => {
    // E max(X, 0) is sd phi(0), and of the mean of n it is that over sqrt(n).
    const truth = 1500 * 0.3989422804014327;
    const found = mean(
      samplesOf(4000, 16, (z) => 1500 * z).map(({ evpi }) => evpi),
    );
    expect(found / (truth * (1 - 1 / 4))).toBeCloseTo(1, 1);
    expect(found).toBeLessThan(0.8 * truth);
  });

  test("has the standard error that many runs show", () => {
    const runs = samplesOf(3000, 300, (z) => 1000 + 2000 * z);
    const values = runs.map(({ evpi }) => evpi);
    const middle = mean(values);
    const spread = Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
    const said = mean(runs.map(({ se }) => se));
    // A standard deviation over 3,000 runs is known to 1.3 %.
    expect(Math.abs(said / spread - 1)).toBeLessThan(0.05);
  });
});
