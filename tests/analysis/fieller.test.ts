import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fieller,
  type Moments,
  momentsOfMean,
  momentsOfWorlds,
} from "../../src/model/analysis/fieller";
import type { RatioInterval } from "../../src/model/analysis/ratioInterval";
import { normalQuantile } from "../../src/model/distributions";
import { holds } from "./ratioInterval";
import { luckOf } from "./samples";

const Z = 1.959963984540054;

/** The textbook's way (Willan & O'Brien 1996), by coefficients of variation and the correlation. */
function byTheTextbook(m: Moments, z: number): readonly [number, number] {
  const ofCost = Math.sqrt(m.costVariance) / m.cost;
  const ofNights = Math.sqrt(m.nightsVariance) / m.nightsAvoided;
  const rho = m.covariance / Math.sqrt(m.costVariance * m.nightsVariance);
  const middle = 1 - z * z * rho * ofCost * ofNights;
  const reach =
    z *
    Math.sqrt(
      ofNights ** 2 +
        ofCost ** 2 -
        2 * rho * ofNights * ofCost -
        z * z * (1 - rho * rho) * (ofNights * ofCost) ** 2,
    );
  const ratio = m.cost / m.nightsAvoided / (1 - z * z * ofNights ** 2);
  const ends = [ratio * (middle - reach), ratio * (middle + reach)] as const;
  return ends[0] < ends[1] ? ends : [ends[1], ends[0]];
}

const moments = (
  cost: number,
  nightsAvoided: number,
  [costVariance, nightsVariance, covariance]: readonly [number, number, number],
): Moments => ({
  cost,
  nightsAvoided,
  costVariance,
  nightsVariance,
  covariance,
});

describe("moments of increments", () => {
  const increments = {
    cost: Float64Array.of(1, 2, 6),
    nightsAvoided: Float64Array.of(4, 2, 0),
  };

  test("of worlds, over n - 1", () => {
    expect(momentsOfWorlds(increments)).toEqual(moments(3, 2, [7, 4, -5]));
  });

  test("of their mean, a third of it for three worlds", () => {
    expect(momentsOfMean(increments)).toEqual(
      moments(3, 2, [7 / 3, 4 / 3, -5 / 3]),
    );
  });
});

describe("Fieller's interval", () => {
  test.each([
    ["a trade-off", moments(3000, 0.5, [90_000, 0.0025, 3])],
    ["savings with fewer nights", moments(-4000, 25, [640_000, 9, -900])],
    ["savings with more nights", moments(-4000, -25, [640_000, 9, -900])],
    ["costs told from nothing no more", moments(100, 25, [640_000, 9, 0])],
  ])("is the textbook's for %s", (_, m) => {
    for (const level of [0.5, 0.8, 0.95]) {
      const [low, high] = byTheTextbook(m, normalQuantile((1 + level) / 2));
      const interval = fieller(m, level) as RatioInterval & { kind: "within" };
      expect(interval.kind).toBe("within");
      expect(interval.low / low).toBeCloseTo(1, 11);
      expect(interval.high / high).toBeCloseTo(1, 11);
    }
  });

  test("is at 95 % when nothing is said", () => {
    const m = moments(3000, 0.5, [90_000, 0.0025, 3]);
    expect(fieller(m)).toEqual(fieller(m, 0.95));
    expect(fieller(m)).not.toEqual(fieller(m, 0.9));
  });

  test("leaves out a piece in the middle where nights avoided may be none and costs may not", () => {
    const m = moments(100, 1, [100, 1, 0]);
    const interval = fieller(m);
    const [low, high] = byTheTextbook(m, Z);
    expect(interval).toEqual({
      kind: "outside",
      low: expect.closeTo(low, 9) as number,
      high: expect.closeTo(high, 9) as number,
    });
    expect(holds(interval, 100)).toBe(true);
    expect(holds(interval, -1e9)).toBe(true);
    expect(holds(interval, 0)).toBe(false);
  });

  test("is everything where neither is told from nothing", () => {
    expect(fieller(moments(1, 1, [1, 1, 0]))).toEqual({ kind: "everything" });
    expect(fieller(moments(0, 0, [1, 1, 0.5]))).toEqual({ kind: "everything" });
  });

  test("is the ratio itself where all worlds agree", () => {
    expect(fieller(moments(300, 4, [0, 0, 0]))).toEqual({
      kind: "within",
      low: 75,
      high: 75,
    });
  });

  test("has one end where nights are told from nothing by a hair's breadth", () => {
    const square = normalQuantile(0.975) ** 2;
    const hair = (cost: number) => fieller(moments(cost, 0, [0, 0, -1]));
    expect(hair(5)).toEqual({
      kind: "outside",
      low: -Infinity,
      high: expect.closeTo(25 / (2 * square), 12) as number,
    });
    expect(fieller(moments(5, 0, [0, 0, 1]))).toEqual({
      kind: "outside",
      low: expect.closeTo(-25 / (2 * square), 12) as number,
      high: Infinity,
    });
  });

  test("does not exist where no world avoids a night and costs are certain; one world says nothing", () => {
    expect(fieller(moments(5, 0, [0, 0, 0]))).toEqual({ kind: "noRatio" });
    expect(fieller(moments(0, 0, [0, 0, 0]))).toEqual({ kind: "everything" });
    const alone = {
      cost: Float64Array.of(5),
      nightsAvoided: Float64Array.of(2),
    };
    expect(fieller(momentsOfMean(alone))).toEqual({ kind: "everything" });
  });

  test.each([0, 1, -1, 2, NaN])("has no level of %d", (level) => {
    expect(() => fieller(moments(1, 1, [1, 1, 0]), level)).toThrow(RangeError);
  });

  test("holds a ratio exactly if cost - ratio x nights is not told from nothing", async () => {
    const real = fc.double({ min: -100, max: 100, noNaN: true });
    const spread = fc.double({ min: 0.1, max: 30, noNaN: true });
    const rho = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(real, real, spread, spread, rho, real),
        async ([cost, nights, sc, sn, r, ratio]) => {
          const m = moments(cost, nights, [sc * sc, sn * sn, r * sc * sn]);
          const gap = Math.abs(cost - ratio * nights);
          const variance =
            m.costVariance -
            2 * ratio * m.covariance +
            ratio * ratio * m.nightsVariance;
          const reach = Z * Math.sqrt(variance);
          fc.pre(Math.abs(gap - reach) > 1e-6 * (gap + reach));
          const interval = fieller(m);
          kinds.add(interval.kind);
          expect(holds(interval, ratio)).toBe(gap < reach);
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
    expect([...kinds].toSorted()).toEqual(["everything", "outside", "within"]);
  });
});

describe("Fieller's interval of the mean, over many runs of 60 worlds", () => {
  const RUNS = 3000;
  const WORLDS = 60;

  /** Correlated normal worlds about 300 kr. and so many nights, with sd 900 kr. and 8 nights. */
  function intervals(nights: number, seed: string): RatioInterval[] {
    const luck = luckOf(seed);
    return Array.from({ length: RUNS }, (_, run) => {
      const cost = new Float64Array(WORLDS);
      const nightsAvoided = cost.map((_zero, world) => {
        const [u, v] = luck(run, world);
        const [a, b] = [normalQuantile(u), normalQuantile(v)];
        cost[world] = 300 + 900 * (0.6 * a + 0.8 * b);
        return nights + 8 * a;
      });
      return fieller(momentsOfMean({ cost, nightsAvoided }));
    });
  }

  const shareThat = <T>(all: readonly T[], is: (one: T) => boolean) =>
    all.filter(is).length / all.length;

  // The standard error of a share of 0.95 in 3,000 runs is 0.004; the normal quantile for Student's t costs 0.005.
  test("holds the true ratio in 95 of 100, where nights are told from nothing", () => {
    const all = intervals(10, "fieller, clear");
    expect(shareThat(all, ({ kind }) => kind === "within")).toBe(1);
    const share = shareThat(all, (one) => holds(one, 30));
    expect(Math.abs(share - 0.945)).toBeLessThan(0.012);
  });

  test("and where they often are not, with an interval of every kind", () => {
    const all = intervals(2, "fieller, weak");
    const share = shareThat(all, (one) => holds(one, 150));
    expect(Math.abs(share - 0.945)).toBeLessThan(0.012);
    for (const kind of ["within", "outside", "everything"])
      expect(shareThat(all, (one) => one.kind === kind)).toBeGreaterThan(0.02);
  });
});
