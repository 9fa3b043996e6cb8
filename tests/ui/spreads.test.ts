import { describe, expect, test } from "vitest";
import {
  density,
  fit,
  quantile,
  type Spread,
} from "../../src/model/distributions";
import { withAssumption } from "../../src/model/scenario/edit";
import { assumptionField } from "../../src/ui/rows/fields";
import {
  converted,
  densityPicture,
  familiesOf,
  hasOwnSpread,
  missedInterval,
  pointsOf,
  readSpread,
  spreadSentence,
  startOf,
  tellsTheSame,
  tiesOf,
  withSpread,
} from "../../src/ui/rows/spreads";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { inputTexts } from "../../src/ui/text/inputs/texts";
import { ishoejScenario } from "./results";

const scenario = ishoejScenario();
const danish = { m: da, t: inputTexts("da") };
const english = { m: en, t: inputTexts("en") };
const retention = assumptionField(scenario, scenario, "retention36", da);
const icm = assumptionField(scenario, scenario, "icmYear", da);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const SPREADS: readonly (readonly [number, Spread])[] = [
  [5, { family: "uniform", low: 2, high: 8 }],
  [5, { family: "triangular", low: 2, high: 9 }],
  [3, { family: "pert", low: 2, high: 9 }],
  [5, { family: "normal", low: 2, high: 8 }],
  [5, { family: "lognormal", low: 2, high: 9 }],
  [5, { family: "gamma", low: 2, high: 9 }],
  [0.3, { family: "beta", low: 0.1, high: 0.6 }],
];

describe("a density", () => {
  test.each(SPREADS)(
    "of %f as %o holds the probability between two of its own percentiles",
    (value, spread) => {
      const fitted = fit(value, spread);
      const [from, to] = [quantile(fitted, 0.1), quantile(fitted, 0.9)];
      const steps = 4000;
      const width = (to - from) / steps;
      let sum = 0;
      for (let i = 0; i < steps; i++)
        sum += density(fitted, from + (i + 0.5) * width) * width;
      expect(sum).toBeCloseTo(0.8, 4);
    },
  );

  test("is nowhere outside the family's range", () => {
    const beta = fit(0.3, { family: "beta", low: 0.1, high: 0.6 });
    expect([density(beta, -0.1), density(beta, 1)]).toEqual([0, 0]);
    const gamma = fit(5, { family: "gamma", low: 2, high: 9 });
    expect(density(gamma, -1)).toBe(0);
    const pert = fit(3, { family: "pert", low: 2, high: 9 });
    expect(density(pert, 1.9)).toBe(0);
    expect(density(fit(3, { family: "fixed" }), 3)).toBe(0);
  });

  test("is drawn inside its box, with the value where it stands", () => {
    const picture = densityPicture({
      value: 3,
      spread: { family: "triangular", low: 2, high: 6 },
    })!;
    expect(picture.at.middle).toBe(25);
    const heights = picture.outline.map(([, y]) => y);
    expect(Math.max(...heights)).toBe(100);
    expect(Math.min(...heights)).toBeCloseTo(6, 5);
    expect(picture.middle[0]![0]).toBeCloseTo(picture.at.low, 9);
    const certain = densityPicture({ value: 3, spread: { family: "fixed" } });
    expect(certain).toBeUndefined();
  });

  test("of a beta that rises without end at its edge is drawn all the same", () => {
    const picture = densityPicture({
      value: 0.02,
      spread: { family: "beta", low: 0, high: 0.15 },
    })!;
    for (const [, y] of picture.outline) expect(y).toBeGreaterThanOrEqual(5);
  });
});

describe("how wrong a number may be, in words", () => {
  test("tells low, expected and high in the field's unit and language", () => {
    const now = scenario.assumptions.retention36;
    expect(plain(spreadSentence(retention, now, danish))).toBe(
      "Lavt 74,3 · ventet 80 · højt 85,4 (80 % ligger imellem)",
    );
    const field = assumptionField(scenario, scenario, "retention36", en);
    expect(spreadSentence(field, now, english)).toBe(
      "Low 74.3 · expected 80 · high 85.4 (80% lie between)",
    );
  });

  test("calls a mode the likeliest, and says what is certain or one of two", () => {
    const told = (value: number, spread: Spread) =>
      spreadSentence(retention, { value, spread }, danish);
    expect(told(0.8, { family: "triangular", low: 0.7, high: 0.9 })).toContain(
      "mest sandsynligt 80",
    );
    expect(told(0.8, { family: "fixed" })).toBe(
      "Sikker: det samme tal i alle verdener.",
    );
    expect(plain(told(0.5, { family: "bernoulli" }))).toBe(
      "Gælder i 50 % af verdenerne og slet ikke i resten.",
    );
  });
});

describe("another family", () => {
  const retentionNow = scenario.assumptions.retention36;

  test.each(["triangular", "pert", "uniform", "lognormal", "gamma"] as const)(
    "%s keeps the 10 % and 90 % points as well as it can",
    (family) => {
      const before = pointsOf(retentionNow)!;
      const after = pointsOf(converted("retention36", retentionNow, family)!)!;
      const width = before.high - before.low;
      expect(Math.abs(after.low - before.low) / width).toBeLessThan(0.12);
      expect(Math.abs(after.high - before.high) / width).toBeLessThan(0.12);
    },
  );

  test("stops at the domain's edge, and the difference can be told", () => {
    const near: { value: number; spread: Spread } = {
      value: 0.97,
      spread: { family: "beta", low: 0.9, high: 0.999 },
    };
    const uniform = converted("retention36", near, "uniform")!;
    expect(uniform.spread).toMatchObject({ high: 1 });
    expect(tellsTheSame(near, uniform)).toBe(false);
    expect(tellsTheSame(near, near)).toBe(true);
  });

  test("from certain takes the catalogue's limits, and to certain forgets the spread", () => {
    const fixed = converted("retention36", retentionNow, "fixed")!;
    expect(fixed).toEqual({ value: 0.8, spread: { family: "fixed" } });
    const again = converted("retention36", fixed, "pert")!;
    const { low, high } = retention.limits;
    expect(again.spread).toMatchObject({ family: "pert" });
    const points = pointsOf(again)!;
    expect(points.low).toBeGreaterThan(low);
    expect(points.high).toBeLessThan(high);
  });

  test("is refused where it has none round the value", () => {
    const zero = scenario.assumptions.rentArrears;
    expect(zero.value).toBe(0);
    expect(converted("rentArrears", zero, "lognormal")).toBeUndefined();
  });

  test("is one of the unit's; one of two only for what is a chance by nature", () => {
    expect(familiesOf("retention36", retentionNow)).not.toContain("bernoulli");
    expect(familiesOf("icmYear", scenario.assumptions.icmYear)).not.toContain(
      "normal",
    );
    expect(
      familiesOf("healthEffect", scenario.assumptions.healthEffect),
    ).toEqual(["fixed", "bernoulli"]);
  });
});

describe("what is typed into the editor", () => {
  const now = {
    value: 86_000,
    spread: { family: "lognormal", low: 60_000, high: 120_000 } as const,
  };
  const read = (draft: Parameters<typeof readSpread>[3]) =>
    readSpread(icm, "icmYear", now, draft, danish);

  test("changes what was typed and keeps the rest to the last digit", () => {
    expect(read({ high: "150.000" })).toEqual({
      ok: true,
      value: 86_000,
      spread: { family: "lognormal", low: 60_000, high: 150_000 },
    });
  });

  test.each([
    [{ low: "130.000" }, "low", "mindre end det høje"],
    [{ value: "50.000" }, "value", "skal ligge mellem"],
    [{ high: "70.000" }, "high", "skal ligge mellem"],
    [{ low: "0" }, "low", "over 0"],
    [{ low: "-4" }, "low", "ikke være negativt"],
    [{ high: "1.2" }, "high", "Tvetydigt"],
    [{ value: "" }, "value", "Skriv et tal"],
  ] as const)("%o is refused at its field in words", (draft, at, words) => {
    const typed = read(draft);
    expect(typed).toMatchObject({ ok: false, at });
    expect(typed).toHaveProperty(
      "message",
      expect.stringContaining(words) as string,
    );
  });

  test("tells an interval that is too wide from one that is too narrow", () => {
    const beta = (value: number, low: number, high: number) =>
      readSpread(
        retention,
        "retention36",
        { value, spread: { family: "beta", low, high } },
        {},
        danish,
      );
    expect(beta(0.99, 0.01, 0.999)).toMatchObject({
      ok: false,
      message: danish.t.spread.tooWide,
    });
    expect(beta(0.8, 0.79999, 0.80001)).toMatchObject({
      ok: false,
      message: danish.t.spread.tooNarrow,
    });
  });

  test("of a uniform moves the value to the middle", () => {
    const uniform = {
      value: 5,
      spread: { family: "uniform", low: 0, high: 10 } as const,
    };
    expect(
      readSpread(icm, "icmYear", uniform, { high: "20" }, danish),
    ).toMatchObject({ ok: true, value: 10 });
  });

  test("says where a skew distribution misses the ends it was given", () => {
    const skew: Spread = { family: "lognormal", low: 1, high: 100 };
    expect(missedInterval({ value: 50, spread: skew })).toBeDefined();
    const even: Spread = { family: "normal", low: 40, high: 60 };
    expect(missedInterval({ value: 50, spread: even })).toBeUndefined();
  });
});

describe("where a value's spread is moved along from", () => {
  const origin = scenario.assumptions.retention36;
  const own = {
    value: 0.8,
    spread: { family: "beta", low: 0.5, high: 0.95 } as const,
  };

  test("is the spread set since, also from a value where nothing is left of it", () => {
    const set = withSpread(scenario, "retention36", own);
    const moved = withAssumption(set, "retention36", 1);
    expect(moved.assumptions.retention36.spread.family).toBe("fixed");
    expect(startOf(moved, "retention36", [own, origin])).toBe(own);
  });

  test("is the one opened when the spread set since has been undone", () => {
    const moved = withAssumption(scenario, "retention36", 0.7);
    expect(startOf(moved, "retention36", [own, origin])).toBe(origin);
  });

  test("is what stands where neither leads there", () => {
    const other = withSpread(scenario, "retention36", {
      value: 0.6,
      spread: { family: "fixed" },
    });
    expect(startOf(other, "retention36", [undefined, origin])).toBe(
      other.assumptions.retention36,
    );
  });
});

test("a spread is one's own when it is not the one opened, moved along", () => {
  const isOwn = (now: typeof scenario) =>
    hasOwnSpread(now, scenario, "retention36");
  expect(isOwn(scenario)).toBe(false);
  expect(isOwn(withAssumption(scenario, "retention36", 0.7))).toBe(false);
  const certain = { value: 0.7, spread: { family: "fixed" } } as const;
  expect(isOwn(withSpread(scenario, "retention36", certain))).toBe(true);
});

test("assumptions whose errors go together are named, those that go opposite apart", () => {
  const source = scenario.assumptions.icmYear.source;
  const tied = {
    ...scenario,
    correlations: [
      { between: ["icmYear", "ctiYear"] as const, value: 0.5, source },
      { between: ["actYear", "icmYear"] as const, value: -0.2, source },
    ],
  };
  const { along, against } = tiesOf(tied, "icmYear", da);
  expect([along.length, against.length]).toEqual([1, 1]);
  expect(along[0]).toContain("CTI");
  expect(tiesOf(tied, "shelterDay", da)).toEqual({ along: [], against: [] });
});
