import { describe, expect, test } from "vitest";
import { acceptability } from "../../src/model/analysis/acceptability";
import reference from "../reference/normal_decisions.json";
import { evenPairs, normalPieces, strategy } from "./samples";

describe("acceptability", () => {
  const { cost, effect, correlation, curve } = reference.bivariate;
  const { x, y } = evenPairs(1 << 17, cost, effect, correlation);
  const zero = x.map(() => 0);
  const pair = [
    { id: "old", cost: zero, nights: zero },
    { id: "new", cost: x, nights: y.map((more) => -more) },
  ];

  test.each(curve)(
    "of normal increments at $willingness a night",
    ({ willingness, share, evpi }) => {
      const [found] = acceptability(pair, [willingness]);
      expect(found!.willingness).toBe(willingness);
      expect(found!.shares[1]).toBeCloseTo(share, 3);
      expect(found!.evpi / evpi).toBeCloseTo(1, 2);
    },
  );

  test("tends to the share of worlds with fewer nights", () => {
    const [found] = acceptability(pair, [1e9]);
    expect(found!.shares[1]).toBeCloseTo(0.9331927987311419, 3);
  });

  test("by hand, of three strategies: shares, the best on average, what each loses", () => {
    const three = [
      strategy("a", [0, 0, 0, 0], [10, 10, 10, 10]),
      strategy("b", [8, 8, 8, 8], [9, 9, 9, 3]),
      strategy("c", [30, 30, 30, 30], [10, 0, 0, 9]),
    ];
    const [free, dear] = acceptability(three, [0, 2]);
    expect(free).toEqual({
      willingness: 0,
      shares: [1, 0, 0],
      best: "a",
      bestShare: 1,
      expectedLoss: [0, 8, 30],
      evpi: 0,
      se: 0,
    });
    // At 2 kr. a night, costs are 20 20 20 20, 26 26 26 14 and 50 30 30 48.
    expect(dear).toEqual({
      willingness: 2,
      shares: [0.75, 0.25, 0],
      best: "a",
      bestShare: 0.75,
      expectedLoss: [1.5, 4.5, 21],
      evpi: 1.5,
      se: 1.5,
    });
  });

  test("may choose what seldom wins, where it wins much", () => {
    const [found] = acceptability(
      [
        strategy("sure", [0, 0, 0], [0, 0, 0]),
        strategy("bold", [1, 1, -9], [0, 0, 0]),
      ],
      [100],
    );
    expect(found).toMatchObject({ best: "bold", bestShare: 1 / 3 });
    expect(found!.shares[0]).toBe(2 / 3);
  });

  test("shares a world equally between those that win it", () => {
    const [found] = acceptability(
      [
        strategy("a", [1, 1, 1, 5], [0, 0, 0, 0]),
        strategy("b", [1, 1, 9, 5], [0, 0, 0, 0]),
        strategy("c", [1, 9, 9, 5], [0, 0, 0, 0]),
      ],
      [7],
    );
    expect(found!.shares).toEqual([
      expect.closeTo((1 / 3 + 1 / 2 + 1 + 1 / 3) / 4, 14),
      expect.closeTo((1 / 3 + 1 / 2 + 1 / 3) / 4, 14),
      expect.closeTo((1 / 3 + 1 / 3) / 4, 14),
    ]);
  });

  test("of two equal policies is exactly a half at any price, and nothing to be learnt", () => {
    const cost = normalPieces(777, 3e8, 4e7).map(
      (kr) => Math.round(kr * 4096) / 4096,
    );
    const nights = normalPieces(777, 150_000, 9000).map(Math.round);
    const policy = (id: string) => ({ id, cost, nights });
    const points = acceptability(
      [policy("a"), policy("b")],
      [0, 0.1, 333, 12_345.67],
    );
    for (const point of points)
      expect(point).toMatchObject({
        shares: [0.5, 0.5],
        best: "a",
        bestShare: 0.5,
        expectedLoss: [0, 0],
        evpi: 0,
        se: 0,
      });
  });

  test("wants the same worlds of everybody", () => {
    expect(() =>
      acceptability(
        [strategy("a", [1, 2], [1, 2]), strategy("b", [1], [1])],
        [1],
      ),
    ).toThrow(RangeError);
  });
});
