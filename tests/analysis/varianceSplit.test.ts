import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bands, middleWidth } from "../../src/model/analysis/bands";
import {
  varianceSplit,
  varianceSplitByYear,
} from "../../src/model/analysis/varianceSplit";
import { statistic } from "../../src/model/results/statistic";
import { combined, coverage, meanAndSd, normals, seeds } from "./columns";

const WORLDS = 1000;

/** Twins whose knowledge and luck have these standard deviations round 10. */
function twins(seed: number, knowledge: number, luck: number, worlds = WORLDS) {
  const known = normals(worlds, seed, 0);
  return [1, 2].map((place) =>
    combined(
      [known, normals(worlds, seed, place)],
      (k, e) => 10 + knowledge * k + luck * e,
    ),
  ) as [Float64Array, Float64Array];
}

describe("the split of the variance", () => {
  // Pair means 2, 4, 9 about 5: variance 13. Differences 2, −2, 4: half their mean square is 4.
  test("by hand", () => {
    const { knowledge, chance, total, share } = varianceSplit(
      Float64Array.of(3, 3, 11),
      Float64Array.of(1, 5, 7),
    );
    expect(chance).toBeCloseTo(4, 12);
    expect(knowledge).toBeCloseTo(11, 12);
    expect(total).toBeCloseTo(15, 12);
    expect(share).toBeCloseTo(11 / 15, 12);
  });

  test.each([
    [3, 1],
    [1, 1],
    [1, 3],
  ])("knowledge %d, luck %d: without bias, errors as stated", (known, luck) => {
    const found = seeds(200).map((seed) =>
      varianceSplit(...twins(seed, known, luck)),
    );
    const truths = {
      knowledge: [
        known * known,
        found.map((s) => ({ value: s.knowledge, se: s.knowledgeSe })),
      ],
      chance: [
        luck * luck,
        found.map((s) => ({ value: s.chance, se: s.chanceSe })),
      ],
      share: [
        (known * known) / (known * known + luck * luck),
        found.map((s) => ({ value: s.share, se: s.shareSe })),
      ],
    } as const;
    for (const [name, [truth, estimates]] of Object.entries(truths)) {
      const { mean, sd } = meanAndSd(estimates.map(({ value }) => value));
      expect(Math.abs(mean - truth), name).toBeLessThan(
        (3 * sd) / Math.sqrt(200) + 0.001,
      );
      expect(coverage(estimates, truth), name).toBeGreaterThan(0.91);
      const stated = meanAndSd(estimates.map(({ se }) => se)).mean;
      expect(Math.abs(stated / sd - 1), name).toBeLessThan(0.2);
    }
  });

  test("errors are those of leaving out one world after another", () => {
    const [a, b] = twins(4, 1, 2, 12);
    const without = Array.from(a, (_, left) =>
      varianceSplit(
        a.filter((_, i) => i !== left),
        b.filter((_, i) => i !== left),
      ),
    );
    const error = (values: readonly number[]) =>
      meanAndSd(values).sd * (11 / Math.sqrt(12));
    const split = varianceSplit(a, b);
    expect(split.shareSe).toBeCloseTo(
      error(without.map((s) => s.rawShare)),
      10,
    );
    expect(split.knowledgeSe).toBeCloseTo(
      error(without.map((s) => s.knowledge)),
      10,
    );
    expect(split.chanceSe).toBeCloseTo(error(without.map((s) => s.chance)), 10);
  });

  test("without luck all is knowledge", () => {
    const [a] = twins(1, 2, 0);
    const split = varianceSplit(a, a);
    expect(split).toMatchObject({
      chance: 0,
      chanceSe: 0,
      share: 1,
      shareSe: 0,
    });
    expect(split.knowledge).toBeCloseTo(meanAndSd([...a]).sd ** 2, 10);
  });

  test("without knowledge the share is held at 0, and the estimate kept", () => {
    const found = seeds(200).map((seed) => varianceSplit(...twins(seed, 0, 2)));
    const below = found.filter(({ rawShare }) => rawShare < 0);
    expect(below.length).toBeGreaterThan(70);
    expect(below.length).toBeLessThan(130);
    expect(
      below.every(({ share, knowledge }) => share === 0 && knowledge < 0),
    ).toBe(true);
    expect(
      coverage(
        found.map((s) => ({ value: s.rawShare, se: s.shareSe })),
        0,
      ),
    ).toBeGreaterThan(0.91);
  });

  test("of an amount a million times as large, or far from 0, the share is the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        (factor, shift) => {
          const [a, b] = twins(7, 1, 1, 40);
          const plain = varianceSplit(a, b);
          const moved = varianceSplit(
            a.map((x) => factor * x + shift),
            b.map((x) => factor * x + shift),
          );
          expect(moved.share).toBeCloseTo(plain.share, 5);
          expect(moved.shareSe).toBeCloseTo(plain.shareSe, 5);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("by budget year: each year's own", () => {
    const [one, two] = [twins(1, 1, 1), twins(2, 2, 1)];
    expect(varianceSplitByYear([one[0], two[0]], [one[1], two[1]])).toEqual([
      varianceSplit(...one),
      varianceSplit(...two),
    ]);
  });

  test("where nothing varies there is no share, and twins must match", () => {
    const still = new Float64Array(5).fill(3);
    expect(varianceSplit(still, still).share).toBeNaN();
    expect(() => varianceSplit(still, new Float64Array(4))).toThrow(
      "Twins of 5 and 4 worlds; give both for the same worlds, at least three.",
    );
  });
});

describe("bands", () => {
  const Z90 = 1.2815515655446004;

  test("of normal knowledge and luck are the normal's", () => {
    const [known, luck] = [2, 3];
    const { knowledge, chance, both } = bands(...twins(3, known, luck, 20_000));
    const sds = [
      [knowledge, known],
      [chance, luck],
      [both, Math.hypot(known, luck)],
    ] as const;
    for (const [band, sd] of sds) {
      expect(band.p50).toBeCloseTo(10, 0);
      expect(Math.abs(band.p90 - 10 - Z90 * sd)).toBeLessThan(0.04 * sd + 0.06);
      expect(Math.abs(middleWidth(band) / (2 * Z90 * sd) - 1)).toBeLessThan(
        0.03,
      );
      expect(
        Math.abs((band.p75 - band.p25) / (2 * 0.6744897501960817 * sd) - 1),
      ).toBeLessThan(0.04);
      expect(
        Math.abs((band.p95 - band.p5) / (2 * 1.6448536269514722 * sd) - 1),
      ).toBeLessThan(0.03);
    }
  });

  test("the chance band is symmetric round the mean", () => {
    const [a, b] = twins(5, 1, 1);
    const { mean } = statistic(combined([a, b], (x, y) => (x + y) / 2));
    const { chance } = bands(a, b);
    expect(chance.p50).toBeCloseTo(mean, 10);
    expect(chance.p90 - mean).toBeCloseTo(mean - chance.p10, 10);
  });

  test("without luck knowledge is all there is", () => {
    const [a] = twins(6, 2, 0);
    const { knowledge, chance, both } = bands(a, a);
    expect(middleWidth(chance)).toBeCloseTo(0, 12);
    expect(knowledge.p10).toBeCloseTo(statistic(a).p10, 10);
    expect(both.p90).toBeCloseTo(knowledge.p90, 1);
  });

  test("where nothing is known to vary but luck, the knowledge band is a point", () => {
    const seed = seeds(50).find(
      (seed) => varianceSplit(...twins(seed, 0, 2)).knowledge < 0,
    )!;
    const { knowledge, chance } = bands(...twins(seed, 0, 2));
    expect(middleWidth(knowledge)).toBe(0);
    expect(middleWidth(chance) / (4 * Z90)).toBeCloseTo(1, 1);
  });

  test("both is every value of either twin", () => {
    const a = Float64Array.from({ length: 11 }, (_, i) => i);
    const b = Float64Array.from({ length: 10 }, (_, i) => i + 11);
    const { both } = bands(a.subarray(0, 10), b);
    expect(both.p50).toBe(10);
  });
});
