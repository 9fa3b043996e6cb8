import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { angularInterval } from "../../src/model/analysis/angularInterval";
import { fieller, momentsOfWorlds } from "../../src/model/analysis/fieller";
import type { Increments } from "../../src/model/analysis/plane";
import { evenPairs } from "./samples";

const worlds = (...points: readonly (readonly [number, number])[]) => ({
  nightsAvoided: Float64Array.from(points, ([nights]) => nights),
  cost: Float64Array.from(points, ([, cost]) => cost),
});

/** Worlds every ten degrees from one angle to another: 0 is fewer nights at no cost, 90 dearer with as many nights. */
const fan = (from: number, to: number) =>
  worlds(
    ...Array.from({ length: (to - from) / 10 + 1 }, (_, i) => {
      const angle = ((from + 10 * i) * Math.PI) / 180;
      return [Math.cos(angle), Math.sin(angle)] as const;
    }),
  );
const slope = (degrees: number) => Math.tan((degrees * Math.PI) / 180);
const near = (value: number) => expect.closeTo(value, 9) as number;

describe("the interval of worlds ordered by angle", () => {
  test("leaves out as many at both ends, the next world outwards being the end", () => {
    const ratios = Float64Array.from({ length: 41 }, (_, i) => i);
    const increments = {
      cost: ratios,
      nightsAvoided: ratios.map(() => 1),
    };
    const ends = (level: number) => angularInterval(increments, level);
    expect(ends(0.95)).toEqual({ kind: "within", low: 1, high: 39 });
    expect(ends(0.94)).toEqual({ kind: "within", low: 1, high: 39 });
    expect(ends(0.96)).toEqual({ kind: "within", low: 0, high: 40 });
    expect(ends(0.5)).toEqual({ kind: "within", low: 10, high: 30 });
    expect(angularInterval(increments)).toEqual(ends(0.95));
  });

  test.each<[string, Increments, object]>([
    [
      "cheaper to dearer, all with fewer nights",
      fan(-40, 60),
      { kind: "within", low: near(slope(-40)), high: near(slope(60)) },
    ],
    [
      "cheaper to dearer, all with more nights",
      fan(140, 240),
      { kind: "within", low: near(slope(140)), high: near(slope(240)) },
    ],
    [
      "fewer nights to more, all dearer: from a price up, or dominated",
      fan(40, 130),
      { kind: "outside", low: near(slope(130)), high: near(slope(40)) },
    ],
    [
      "fewer nights to more, all cheaper",
      fan(-140, -50),
      { kind: "outside", low: near(slope(-50)), high: near(slope(-140)) },
    ],
    [
      "across the opposite of nothing: dominated on both sides",
      fan(100, 260),
      { kind: "within", low: near(slope(100)), high: near(slope(260)) },
    ],
    ["more than half around", fan(-100, 90), { kind: "everything" }],
  ])("from %s", (_, increments, expected) => {
    expect(angularInterval(increments, 0.999)).toEqual(expected);
  });

  test("ends where no night is avoided with one side missing", () => {
    const dearer = worlds([1, 1], [0, 1]);
    const [low, high] = [-Infinity, Infinity];
    expect(angularInterval(dearer)).toEqual({ kind: "outside", low, high: 1 });
    const cheaper = worlds([1, -1], [0, -1]);
    expect(angularInterval(cheaper)).toEqual({
      kind: "outside",
      low: -1,
      high,
    });
  });

  test("is everything where two worlds lie opposite each other", () => {
    expect(angularInterval(worlds([2, 3], [1, -1], [-1, 1]))).toEqual({
      kind: "everything",
    });
  });

  test("does not take a world that saves for one that costs: the ratio alone would", () => {
    // By ratio alone -1 and -1 are the same world; by angle they are the two ends.
    const increments = worlds([3, 0.5], [2, -2], [-0.5, 0.5], [3, 1]);
    expect(angularInterval(increments).kind).toBe("everything");
  });

  test("leaves out worlds without any increment", () => {
    expect(angularInterval(worlds([0, 0], [1, 2], [1, 3], [0, 0]))).toEqual({
      kind: "within",
      low: 2,
      high: 3,
    });
  });

  test("does not exist without a mean to turn from, or where no world avoids a night", () => {
    const none = { kind: "noRatio" };
    expect(angularInterval(worlds([0, 0], [0, 0]))).toEqual(none);
    expect(angularInterval(worlds([1, 2], [-1, -2]))).toEqual(none);
    expect(angularInterval(worlds([0, 2], [0, 3]))).toEqual(none);
  });

  test("has a level between 0 and 1", () => {
    expect(() => angularInterval(worlds([1, 1]), 95)).toThrow(RangeError);
  });

  test("does not hang on the units of the axes", async () => {
    const number = fc.integer({ min: -50, max: 50 });
    const points = fc.array(fc.tuple(number, number), {
      minLength: 1,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(points, async (all) => {
        const inKroner = worlds(...all);
        const inThousands = {
          ...inKroner,
          cost: inKroner.cost.map((cost) => cost * 1024),
        };
        const [one, other] = [inKroner, inThousands].map((increments) =>
          angularInterval(increments, 0.8),
        );
        expect(other!.kind).toBe(one!.kind);
        if ("low" in one! && "low" in other!) {
          expect(other.low).toBe(one.low * 1024);
          expect(other.high).toBe(one.high * 1024);
        }
      }),
    );
  });

  test("agrees with the percentiles of the ratio where every world avoids nights", async () => {
    const point = fc.tuple(
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: -50, max: 50 }),
    );
    const points = fc.array(point, { minLength: 2, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(points, async (all) => {
        const ratios = all.map(([nights, cost]) => cost / nights);
        const sorted = Float64Array.from(ratios).toSorted();
        const out = Math.floor((sorted.length - 1) / 10);
        expect(angularInterval(worlds(...all), 0.8)).toEqual({
          kind: "within",
          low: sorted[out],
          high: sorted[sorted.length - 1 - out],
        });
      }),
    );
  });

  test("is Fieller's where worlds are jointly normal", () => {
    const { x, y } = evenPairs(
      1 << 16,
      { mean: 3000, sd: 2500 },
      { mean: 0.5, sd: 0.1 },
      0.4,
    );
    const increments = { cost: x, nightsAvoided: y };
    const [angular, normal] = [
      angularInterval(increments),
      fieller(momentsOfWorlds(increments)),
    ] as { kind: string; low: number; high: number }[];
    expect([angular!.kind, normal!.kind]).toEqual(["within", "within"]);
    expect(angular!.low).toBeCloseTo(normal!.low, -2);
    expect(angular!.high / normal!.high).toBeCloseTo(1, 2);
  });
});
