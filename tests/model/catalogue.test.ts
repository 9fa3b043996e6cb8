import { describe, expect, test } from "vitest";
import { TARGET_IDS } from "../../src/model/calibration/target";
import { fit, quantile } from "../../src/model/distributions";
import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import type { Parameter, Text } from "../../src/model/scenario/parameter";
import { PROGRAMME_LOSS_RATIO } from "../../src/model/simulation/rates";

const ALL = PARAMETER_NAMES.map((name) => [name, parameter(name)] as const);

/** Each text of a parameter, with the place it stands in. */
function texts({ label, help, limits, standard }: Parameter): [string, Text][] {
  const { note } = standard.source;
  return [
    ["label", label],
    ["help", help],
    ["why", limits.why],
    ...(note ? [["note", note] as [string, Text]] : []),
  ];
}

/** Lowest and highest that a parameter's own uncertainty makes likely: the 2.5 and 97.5 percentile as drawn. */
function likely({ value, spread }: Parameter["standard"]): [number, number] {
  if (!("low" in spread)) return [value, value];
  const fitted = fit(value, spread);
  return [quantile(fitted, 0.025), quantile(fitted, 0.975)];
}

/** A calibrated figure names the targets it was fitted to, by the ids that the table of `npm run calibrate` has. */
const TARGETS_OF_A_FIT = new RegExp(
  `Kalibreret til (${TARGET_IDS.join("|")})(, (${TARGET_IDS.join("|")}))*: `,
);

test("the catalogue holds its 96 parameters, in the order people read them", () => {
  const groups = ALL.map(([, { group }]) => group);
  const counted = [...new Set(groups)].map((group) => [
    group,
    groups.filter((g) => g === group).length,
  ]);
  expect(counted).toEqual([
    ["people", 17],
    ["stays", 14],
    ["housing", 20],
    ["support", 12],
    ["law", 2],
    ["prices", 29],
    ["economy", 2],
  ]);
  expect(groups).toEqual(
    counted.flatMap(([group, n]) => Array(n as number).fill(group)),
  );
});

test("a parameter's name is checked by the compiler", () => {
  // @ts-expect-error: not a parameter
  const wrong: ParameterName = "shelterNight";
  expect(PARAMETER_NAMES).not.toContain(wrong);
});

describe.each(ALL)(
  "%s",
  (_, { unit, group, limits, money, standard, ...rest }) => {
    const { value, spread, priceYear, shape, source } = standard;
    const whole: Parameter = { unit, group, limits, money, standard, ...rest };

    test("its value lies inside its limits, and its spread round its value", () => {
      expect(limits.low).toBeLessThan(limits.high);
      expect(value).toBeGreaterThanOrEqual(limits.low);
      expect(value).toBeLessThanOrEqual(limits.high);
      if (!("low" in spread)) return;
      expect(spread.low).toBeLessThan(value);
      expect(value).toBeLessThan(spread.high);
      expect(limits.low).toBeLessThanOrEqual(spread.low);
      expect(spread.high).toBeLessThanOrEqual(limits.high);
    });

    test("the interval it is drawn from is the interval it states", () => {
      if (
        !("low" in spread) ||
        ["uniform", "triangular", "pert"].includes(spread.family)
      )
        return;
      const [low, high] = likely(standard);
      const tolerance = 0.05 * (spread.high - spread.low);
      expect(Math.abs(low - spread.low)).toBeLessThan(tolerance);
      expect(Math.abs(high - spread.high)).toBeLessThan(tolerance);
    });

    test("amounts have a price year, durations a shape, and nothing else has", () => {
      expect(priceYear !== undefined).toBe(unit.startsWith("kr"));
      if (priceYear !== undefined)
        expect([2018, 2020, 2023, 2024, 2025]).toContain(priceYear);
      expect(shape !== undefined).toBe(unit === "days");
    });

    test("it is money exactly when it is a price or belongs to the economy", () => {
      expect(money).toBe(group === "prices" || group === "economy");
      if (unit.startsWith("kr")) expect(money).toBe(true);
    });

    test("each of its texts is written in both languages", () => {
      for (const [place, { da, en }] of texts(whole)) {
        for (const text of [da, en])
          expect(text, place).toMatch(/^\S.*\p{L}{2}.*\S$/u);
        expect(da, place).not.toBe(en);
      }
    });

    test("its help and limits are whole sentences", () => {
      for (const text of [rest.help, limits.why].flatMap(({ da, en }) => [
        da,
        en,
      ]))
        expect(text).toMatch(/\.$/);
    });

    test("a guess says that it is one, and why", () => {
      expect(source.cite.startsWith("Skøn")).toBe(source.kind === "guess");
      if (source.kind !== "guess")
        return expect(source.cite.length).toBeGreaterThan(15);
      expect(source.confidence).toBe("C");
      expect(source.note).toBeDefined();
    });

    test("what was derived is marked so and shows its arithmetic", () => {
      const isReckoned = ["derived", "calibrated"].includes(source.kind);
      expect(source.confidence === "D").toBe(isReckoned);
      if (source.kind === "derived") expect(source.note?.da).toMatch(/\d/);
    });

    test("a spread round a published value says whether it was published too", () => {
      const { kind, note } = source;
      if (kind === "guess" || !("low" in spread)) return;
      expect(note?.da).toMatch(/skøn|Intervallet er offentliggjort/);
      expect(note?.en).toMatch(/judgement|The interval is published/);
    });

    test("a share lies between 0 and 1, as do its limits", () => {
      if (unit !== "share") return;
      for (const share of [limits.low, value, limits.high]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    });

    test("it names publications, not the team's own evidence codes or paths", () => {
      const told = JSON.stringify(whole).replace(TARGETS_OF_A_FIT, "");
      expect(told).not.toMatch(/\b[PKV]\d{2,3}|\bS[0-4]\b|\.md\b/);
    });

    test("Danish is written the Danish way", () => {
      const danish = texts(whole)
        .map(([, { da }]) => da)
        .join(" ");
      expect(danish).not.toMatch(/\d%|DKK|\b0\.\d/); // "45 pct.", "kr.", "0,45"
    });

    test("English is written the English way", () => {
      const english = texts(whole)
        .map(([, { en }]) => en)
        .join(" ");
      expect(english).not.toMatch(/pct\.|\bkr\.|\b0,\d/);
    });
  },
);

test("no two parameters share a label", () => {
  for (const language of ["da", "en"] as const) {
    const labels = ALL.map(([, { label }]) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

/** Shares of one whole, where the rest is the third possibility: it must never be squeezed out. */
test.each([
  ["censusShelter", "censusRough"],
  ["entryShelter", "entryRough"],
  ["censusLight", "censusHigh"],
  ["entryLight", "entryHigh"],
  ["lossToShelter", "lossToRough"],
  ["ageUnder30", "age60Plus"],
] as const)(
  "%s and %s leave something for the rest, even at their limits",
  (one, other) => {
    expect(
      parameter(one).limits.high + parameter(other).limits.high,
    ).toBeLessThan(1);
  },
);

describe("what is said of the risk of losing a home", () => {
  const value = (name: ParameterName) => parameter(name).standard.value;
  const said = (name: ParameterName) => {
    const { help, standard } = parameter(name);
    const of = (language: "da" | "en") =>
      `${help[language]} ${standard.source.note![language]}`;
    return { da: of("da"), en: of("en") };
  };
  const percent = (share: number) => Math.round(100 * share);
  /** Share still in the home after three years, with a risk of the method and so many steps of need beyond it. */
  const kept = (method: ParameterName, steps: number) => {
    const risk = value(method) * value("lossRatioMismatch") ** steps;
    return percent(value("retention36") ** (risk / PROGRAMME_LOSS_RATIO));
  };

  test("all of it is relative to 1.1", () => {
    expect(PROGRAMME_LOSS_RATIO).toBeCloseTo(1.1, 12);
    expect(said("retention36").da).toContain("risikoen 1,1");
    for (const method of ["Cti", "Icm", "Act", "Section85", "None"] as const)
      expect(said(`lossRatio${method}`).en).toContain("Relative to 1.1,");
  });

  test.each<[ParameterName, string]>([
    ["lossRatioCti", "lower"],
    ["lossRatioAct", "higher"],
    ["lossRatioSection85", "higher"],
  ])("%s is so many percent %s", (name, direction) => {
    const off = percent(Math.abs(value(name) / PROGRAMME_LOSS_RATIO - 1));
    const danish = direction === "lower" ? "lavere" : "højere";
    expect(said(name).en).toContain(`${off}% ${direction}`);
    expect(said(name).da).toContain(`${off} pct. ${danish}`);
  });

  test.each<[ParameterName, ParameterName, readonly [number, number]]>([
    ["lossRatioNone", "lossRatioNone", [1, 2]],
    ["lossRatioMismatch", "lossRatioSection85", [1, 2]],
  ])("%s tells what is left after three years", (name, method, steps) => {
    for (const step of steps) {
      expect(said(name).en).toContain(`${kept(method, step)}% `);
      expect(said(name).da).toContain(`${kept(method, step)} pct. `);
    }
  });

  test("a new home after a lost one", () => {
    const again = value("acceptHome") * value("acceptAfterLoss");
    expect(again).toBeCloseTo(0.5, 2);
    expect(said("acceptAfterLoss").da).toContain("0,60 × 0,84");
  });
});
