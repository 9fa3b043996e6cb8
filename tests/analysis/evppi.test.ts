import { describe, expect, test } from "vitest";
import { evppi } from "../../src/model/analysis/evppi";
import { smoother } from "../../src/model/analysis/smoother";
import { normalQuantile } from "../../src/model/distributions";
import reference from "../reference/value_of_information.json";
import {
  combined,
  coverage,
  expectation,
  meanAndSd,
  normalLoss,
  normals,
  seeds,
  uniforms,
  zeros,
} from "./columns";

const WORLDS = 2000;

/** Estimates over seeds for one difference between two policies: `make` gives the columns known and the benefit. */
function estimates(
  count: number,
  make: (
    seed: number,
  ) => readonly [known: readonly Float64Array[], benefit: Float64Array],
) {
  return seeds(count).map((seed) => {
    const [known, benefit] = make(seed);
    return evppi({
      benefits: [zeros(benefit), benefit],
      smoothers: known.map(smoother),
    });
  });
}

/** Value of foreseeing the benefit in every world, the other policy at 0. */
function perfectKnowledge(benefit: Float64Array) {
  const mean = Math.max(0, meanAndSd([...benefit]).mean);
  const { mean: most, sd } = meanAndSd([...benefit].map((x) => Math.max(0, x)));
  return { value: most - mean, se: sd / Math.sqrt(benefit.length) };
}

/** The mean over seeds is the truth, but for its own error and a small bias. */
function expectTruth(
  found: readonly { readonly value: number }[],
  truth: number,
  bias: number,
  what?: string,
) {
  const { mean, sd } = meanAndSd(found.map(({ value }) => value));
  const error = sd / Math.sqrt(found.length);
  expect(
    Math.abs(mean - truth),
    `${what ?? ""} mean ${mean}, truth ${truth}, error ${error}`,
  ).toBeLessThan(3 * error + bias);
}

describe("linear and normal, in closed form", () => {
  const { intercept, parameters, evppi: expected } = reference.linear;
  const worldsOf = (seed: number) => {
    const columns = parameters.map(({ mean, sd }, j) =>
      normals(WORLDS, seed, j).map((z) => mean + sd * z),
    );
    const benefit = combined(columns, (...x) =>
      x.reduce((sum, value, j) => sum + parameters[j]!.coef * value, intercept),
    );
    return { columns, benefit };
  };

  test.each(Object.entries(expected))(
    "knowing %s is worth %d",
    (names, truth) => {
      const known = names
        .split("+")
        .map((name) => parameters.findIndex((p) => p.name === name));
      const found = estimates(20, (seed) => {
        const { columns, benefit } = worldsOf(seed);
        return [known.map((j) => columns[j]!), benefit];
      });
      expectTruth(found, truth, 0.3);
    },
  );

  test("knowing all three is worth as much as knowing everything", () => {
    const found = estimates(20, (seed) => {
      const { columns, benefit } = worldsOf(seed);
      return [columns, benefit];
    });
    expectTruth(found, reference.linear.evpi, 0.5);
    found.forEach(({ explained }, i) => {
      const { sd } = meanAndSd([...worldsOf(i + 1).benefit]);
      expect(explained[0]! / sd ** 2).toBeGreaterThan(0.98);
    });
  });
});

describe("with luck three times what is known, or bent", () => {
  const bends = {
    line: { curve: (x: number) => x + 0.5, luck: 3 },
    exponential: { curve: (x: number) => Math.exp(x / 2) - 1.5, luck: 1 },
    parabola: { curve: (x: number) => 0.7 - x * x, luck: 1 },
    kink: { curve: (x: number) => Math.max(0, x) - 0.7, luck: 1 },
  };

  test.each(Object.entries(bends))(
    "%s: as by integration, and errors as stated",
    (_, { curve, luck }) => {
      const truth =
        expectation((x) => Math.max(0, curve(x))) -
        Math.max(0, expectation(curve));
      const found = estimates(120, (seed) => {
        const [x, e] = [normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)];
        return [[x], combined([x, e], (v, noise) => curve(v) + luck * noise)];
      });
      expectTruth(found, truth, 0.006);
      expect(coverage(found, truth)).toBeGreaterThan(0.86);
      const { sd } = meanAndSd(found.map(({ value }) => value));
      const stated = meanAndSd(found.map(({ se }) => se)).mean;
      expect(stated / sd).toBeGreaterThan(0.8);
      expect(stated / sd).toBeLessThan(1.3);
    },
  );

  test("errors hold where luck differs from world to world", () => {
    const truth = normalLoss(0.3, 0.5);
    const found = estimates(120, (seed) => {
      const [x, e] = [normals(WORLDS, seed, 0), normals(WORLDS, seed, 1)];
      return [
        [x],
        combined([x, e], (v, noise) => 0.3 + 0.5 * v + Math.exp(v / 2) * noise),
      ];
    });
    expect(coverage(found, truth)).toBeGreaterThan(0.88);
    const { sd } = meanAndSd(found.map(({ value }) => value));
    const stated = meanAndSd(found.map(({ se }) => se)).mean;
    expect(stated / sd).toBeGreaterThan(0.8);
    expect(stated / sd).toBeLessThan(1.25);
  });

  test("a parameter that does nothing is worth nothing, within the stated error", () => {
    for (const mean of [0, 0.1, 0.5]) {
      const found = estimates(100, (seed) => [
        [normals(WORLDS, seed, 0)],
        normals(WORLDS, seed, 1).map((e) => mean + 3 * e),
      ]);
      expect(coverage(found, 0), String(mean)).toBeGreaterThan(0.93);
      expectTruth(found, 0, 0.007);
      // Less than the raw estimate, which takes every luck for knowledge.
      expect(
        meanAndSd(found.map(({ value }) => value)).mean,
      ).toBeLessThanOrEqual(0.75 * meanAndSd(found.map(({ raw }) => raw)).mean);
      if (mean < 0.2)
        expect(Math.min(...found.map(({ se }) => se))).toBeGreaterThan(0.001);
    }
  });
});

describe("several parameters", () => {
  test("that act on each other alone: worthless one by one, not together", () => {
    const [a, b] = [normals(WORLDS, 0, 0), normals(WORLDS, 0, 1)];
    const truth = expectation((x) => normalLoss(0.3, Math.abs(x)), 2000);
    const found = estimates(20, (seed) => {
      const [a, b, e] = [0, 1, 2].map((place) =>
        normals(WORLDS, seed, place),
      ) as [Float64Array, Float64Array, Float64Array];
      return [
        [a, b],
        combined([a, b, e], (x, y, noise) => 0.3 + x * y + noise),
      ];
    });
    expectTruth(found, truth, 0.02);
    const alone = evppi({
      benefits: [zeros(a), combined([a, b], (x, y) => 0.3 + x * y)],
      smoothers: [smoother(a)],
    });
    expect(alone.value).toBeLessThan(3 * alone.se);
  });

  // A price times a number less a cost: two levels of worlds, the outer ones known.
  test("as by nested simulation on a small model", () => {
    const model = (number: number, price: number, cost: number) =>
      number * price - cost;
    const draw = [
      (u: number) => 20 * Math.exp(0.3 * normalQuantile(u)),
      (u: number) => 5 + 4 * u,
      (u: number) => 150 + 20 * normalQuantile(u),
    ] as const;
    const drawn = (worlds: number, seed: number, place: number) =>
      uniforms(worlds, seed, place).map(draw[place]!);
    const inner = [0, 1, 2].map((place) => drawn(1000, 99, place));
    const nested = (isKnown: readonly boolean[]) => {
      const outer = [0, 1, 2].map((place) => drawn(2000, 98, place));
      const given = outer[0]!.map((_, world) => {
        let sum = 0;
        for (let i = 0; i < 1000; i++) {
          const [n, p, c] = isKnown.map((known, j) =>
            known ? outer[j]![world]! : inner[j]![i]!,
          ) as [number, number, number];
          sum += model(n, p, c);
        }
        return sum / 1000;
      });
      return perfectKnowledge(given);
    };
    const columns = [0, 1, 2].map((place) => drawn(WORLDS, 97, place));
    const benefit = combined(columns, (n, p, c) => model(n!, p!, c!));
    for (const known of [
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [true, true, false],
      [true, true, true],
    ]) {
      const fast = evppi({
        benefits: [zeros(benefit), benefit],
        smoothers: columns.filter((_, j) => known[j]).map(smoother),
      });
      const slow = nested(known);
      // The mean of the inner worlds has an error too: 54 kr. over the root of 1000, times the chance that it matters.
      expect(
        Math.abs(fast.value - slow.value),
        `${known.join()} ${fast.value} ${slow.value}`,
      ).toBeLessThan(2.5 * (fast.se + slow.se) + 0.5);
    }
  });

  test("ninety of them, stretched to what twins tell, have the value of perfect knowledge", () => {
    const weights = Array.from({ length: 90 }, (_, j) =>
      j < 10 ? 1 / (j + 1) : j < 40 ? 0.05 : 0,
    );
    const knowledge = weights.reduce((sum, w) => sum + w * w, 0);
    const truth = normalLoss(0.3, Math.sqrt(knowledge));
    const found = seeds(8).map((seed) => {
      const columns = weights.map((_, j) => normals(WORLDS, seed, j));
      const benefit = normals(WORLDS, seed, 200).map(
        (e, world) =>
          0.3 +
          3 * e +
          weights.reduce((sum, w, j) => sum + w * columns[j]![world]!, 0),
      );
      const smoothers = columns.map(smoother);
      const benefits = [zeros(benefit), benefit];
      return {
        free: evppi({ benefits, smoothers }),
        tied: evppi({ benefits, smoothers, knowledge: [knowledge] }),
      };
    });
    expectTruth(
      found.map(({ tied }) => tied),
      truth,
      0.005,
    );
    expectTruth(
      found.map(({ free }) => free),
      truth,
      0.015,
    );
    expect(
      coverage(
        found.map(({ tied }) => tied),
        truth,
      ),
    ).toBeGreaterThan(0.8);
    const raw = meanAndSd(found.map(({ free }) => free.raw));
    const bias = meanAndSd(found.map(({ free }) => free.upwardBias));
    expect(raw.mean - truth).toBeGreaterThan(0.04);
    expect(bias.mean / (raw.mean - truth)).toBeGreaterThan(0.6);
    expect(bias.mean / (raw.mean - truth)).toBeLessThan(1.4);
    const caught = meanAndSd(
      found.map(({ free }) => free.explained[0]! / knowledge),
    );
    expect(Math.abs(caught.mean - 1)).toBeLessThan(
      0.03 + (3 * caught.sd) / Math.sqrt(8),
    );
  });

  test("many of them from few worlds: most of what the raw estimate is too high is told, the other is not too high", () => {
    const found = seeds(30).map((seed) => {
      const columns = Array.from({ length: 90 }, (_, j) =>
        normals(250, seed, j),
      );
      const benefit = combined(
        [columns[0]!, normals(250, seed, 200)],
        (v, noise) => 0.3 + v + 1.5 * noise,
      );
      const benefits = [zeros(benefit), benefit];
      return evppi({ benefits, smoothers: columns.map(smoother) });
    });
    const raw = meanAndSd(found.map((one) => one.raw)).mean;
    const bias = meanAndSd(found.map((one) => one.upwardBias)).mean;
    const truth = normalLoss(0.3, 1);
    expectTruth(found, truth, 0.03);
    expect(raw - truth).toBeGreaterThan(0.1);
    // Where noise is most of what is fitted, the bootstrap tells three fifths of it.
    expect(bias / (raw - truth)).toBeGreaterThan(0.5);
    expect(bias / (raw - truth)).toBeLessThan(1);
  });

  test("stretched further, the raw estimate and its bias stay as they are", () => {
    const [x, e] = [normals(WORLDS, 1, 0), normals(WORLDS, 1, 1)];
    const benefit = combined([x, e], (v, noise) => v + noise);
    const benefits = [zeros(x), benefit];
    const smoothers = [smoother(x)];
    const plain = evppi({ benefits, smoothers });
    const wide = evppi({ benefits, smoothers, knowledge: [2] });
    expect(wide.raw).toBe(plain.raw);
    expect(wide.upwardBias).toBeCloseTo(plain.upwardBias, 12);
    expect(wide.value / plain.value).toBeCloseTo(Math.SQRT2, 1);
    expect(wide.se).toBeGreaterThan(plain.se);
  });

  test("stretched to no knowledge at all, knowing is worth nothing, but not surely so", () => {
    const [x, e] = [normals(WORLDS, 1, 0), normals(WORLDS, 1, 1)];
    const benefit = combined([x, e], (v, noise) => v + noise);
    const none = evppi({
      benefits: [zeros(x), benefit],
      smoothers: [smoother(x)],
      knowledge: [-1],
    });
    expect(none.value).toBe(0);
    expect(none.se).toBeGreaterThan(0.005);
  });
});

test("knowing a part is worth less than foreseeing luck too", () => {
  const [x, e] = [normals(WORLDS, 5, 0), normals(WORLDS, 5, 1)];
  const benefit = combined([x, e], (v, noise) => v + noise);
  const part = evppi({
    benefits: [zeros(x), benefit],
    smoothers: [smoother(x)],
  });
  expect(part.value).toBeLessThan(perfectKnowledge(benefit).value);
});

describe("several policies", () => {
  const { mean, sd, evpi: worth } = reference.threePolicies;
  const policies = (seed: number) =>
    [0, 1, 2].map((place) =>
      normals(WORLDS, seed, place).map((z) => mean + sd * z),
    );

  test("three alike: knowing each one's benefit, and one's alone", () => {
    const [all, one] = [0, 1].map(
      () => [] as { value: number; se: number }[],
    ) as [{ value: number; se: number }[], { value: number; se: number }[]];
    for (const seed of seeds(30)) {
      const causes = policies(seed);
      const benefits = causes.map((cause, i) =>
        combined(
          [cause, normals(WORLDS, seed, 10 + i)],
          (x, e) => x + 1000 * e,
        ),
      );
      all.push(evppi({ benefits, smoothers: causes.map(smoother) }));
      one.push(evppi({ benefits, smoothers: [smoother(causes[1]!)] }));
    }
    // The best of three alike on average is chosen by luck: about 40 less than the truth.
    expectTruth(all, worth, 50);
    expectTruth(one, normalLoss(0, sd), 50);
  });

  test("one that is best without knowing, and one that is second", () => {
    const truth = expectation((x) => Math.max(1, 2 + 2 * x)) - 2;
    const found = seeds(20).map((seed) => {
      const [x, e, other] = [0, 1, 2].map((place) =>
        normals(WORLDS, seed, place),
      ) as [Float64Array, Float64Array, Float64Array];
      const best = combined([x, e], (v, noise) => 2 + 2 * v + noise);
      const second = other.map((noise) => 1 + 0.2 * noise);
      const smoothers = [smoother(x)];
      return [
        evppi({ benefits: [zeros(x), second, best], smoothers }),
        evppi({ benefits: [best, zeros(x), second], smoothers }),
      ] as const;
    });
    for (const place of [0, 1] as const)
      expectTruth(
        found.map((both) => both[place]),
        truth,
        0.003,
      );
  });

  test("one alone has nothing to be chosen for", () => {
    const x = normals(WORLDS, 1, 0);
    expect(() => evppi({ benefits: [x], smoothers: [smoother(x)] })).toThrow(
      "Knowing is worth something between policies; give two or more.",
    );
  });

  test("a policy that is never best changes nothing", () => {
    const [x, e] = [normals(WORLDS, 3, 0), normals(WORLDS, 3, 1)];
    const benefits = [
      zeros(x),
      combined([x, e], (v, noise) => v + noise - 0.5),
    ];
    const hopeless = zeros(x).fill(-100);
    const two = evppi({ benefits, smoothers: [smoother(x)] });
    const three = evppi({
      benefits: [...benefits, hopeless],
      smoothers: [smoother(x)],
    });
    expect(three.value).toBe(two.value);
    expect(three.se).toBe(two.se);
  });

  test("which of two is named first does not matter", () => {
    const [x, e] = [normals(WORLDS, 4, 0), normals(WORLDS, 4, 1)];
    const benefit = combined([x, e], (v, noise) => v + 2 * noise + 0.7);
    const [here, there] = [
      [zeros(x), benefit],
      [benefit, zeros(x)],
    ].map((benefits) => evppi({ benefits, smoothers: [smoother(x)] }));
    expect(here!.value).toBeCloseTo(there!.value, 10);
    expect(here!.se).toBeCloseTo(there!.se, 10);
  });
});
