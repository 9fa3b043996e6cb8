import { describe, expect, test } from "vitest";
import { LAW_AS_DATED } from "../../src/model/ledger/refundLaw";
import { presets } from "../../src/model/preset/preset";
import { PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import { parameter } from "../../src/model/scenario/catalogue";
import type { SourceKind } from "../../src/model/scenario/parameter";
import {
  assumptionRows,
  assumptionsFound,
} from "../../src/ui/rows/assumptionRows";
import { correlationRows } from "../../src/ui/rows/correlationRows";
import {
  interimLaw,
  shelterLaw,
  supportLaw,
  switchRows,
  thresholdRows,
} from "../../src/ui/rows/lawRows";
import { messages } from "../../src/ui/text/messages";
import { methodTexts } from "../../src/ui/text/method/texts";

const ISHOEJ = presets()[0]!.scenario;
const da = messages("da");

describe("assumptions as rows", () => {
  const rows = assumptionRows(ISHOEJ, da);
  const rowOf = (name: string) => rows.find((row) => row.name === name);

  test("all are there, in the catalogue's order", () => {
    expect(rows.map(({ name }) => name)).toEqual(PARAMETER_NAMES);
  });

  test("the scenario's value and source stand there, not the national default", () => {
    const own = rowOf("shelterDay");
    expect(own?.source.kind).toBe("expert");
    expect(parameter("shelterDay").standard.source.kind).toBe("agency");
    expect(own?.source.cite).toBe(ISHOEJ.assumptions.shelterDay.source.cite);
  });

  test("an interval is shown as stated", () => {
    expect(rowOf("acceptHome")).toMatchObject({
      value: "84",
      unit: "%",
      interval: { kind: "range", low: "76", high: "90" },
    });
  });

  test("of a lowest and a highest value, the middle 95 % is shown", () => {
    const { spread } = ISHOEJ.assumptions.caseloadIcm;
    expect(spread).toEqual({ family: "triangular", low: 5, high: 8 });
    // The triangle's tail of 2.5 % is sqrt(0.025 × 3 × 1.5) = 0.335 wide.
    expect(rowOf("caseloadIcm")?.interval).toEqual({
      kind: "range",
      low: "5,34",
      high: "7,66",
    });
  });

  test("a calibrated value outside what was believed before says so", () => {
    const { stayShelter } = ISHOEJ.assumptions;
    const rowAt = (value: number, kind: SourceKind = "calibrated") => {
      const source = { ...stayShelter.source, kind };
      const assumptions = {
        ...ISHOEJ.assumptions,
        stayShelter: { ...stayShelter, value, source },
      };
      return assumptionRows({ ...ISHOEJ, assumptions }, da).find(
        ({ name }) => name === "stayShelter",
      );
    };
    expect(rowAt(166)?.beyond).toEqual({ low: "80", high: "165" });
    expect(rowAt(79)?.beyond).toEqual({ low: "80", high: "165" });
    for (const inside of [80, 120, 165])
      expect(rowAt(inside)?.beyond).toBeUndefined();
    expect(rowAt(166, "guess")?.beyond).toBeUndefined();
    expect(rowOf("acceptHome")?.beyond).toBeUndefined();
    for (const language of ["da", "en"] as const)
      expect(methodTexts(language).assumptions.beyond("80", "165")).toMatch(
        /80 (til|to) 165$/,
      );
  });

  test("what has no interval says so", () => {
    expect(rowOf("discountRate")?.interval).toEqual({ kind: "fixed" });
    expect(rowOf("healthEffect")?.interval).toEqual({ kind: "chance" });
  });

  test("the search asks for all words, in any form of the Danish letters", () => {
    const names = (search: string) =>
      assumptionsFound(rows, search, "any").map(({ name }) => name);
    expect(names("")).toHaveLength(rows.length);
    expect(names("egen bolig ja")).toContain("acceptHome");
    expect(names("DOGN")).toEqual(names("døgn"));
    expect(names("døgn").length).toBeGreaterThan(3);
    expect(names("ordet findes ikke her")).toEqual([]);
  });

  test("guesses alone are as many as are guesses", () => {
    const guesses = Object.values(ISHOEJ.assumptions).filter(
      ({ source }) => source.kind === "guess",
    );
    const found = assumptionsFound(rows, "", "guess");
    expect(found).toHaveLength(guesses.length);
    expect(found.length).toBeLessThan(rows.length);
  });
});

describe("the law as rows", () => {
  test("§ 110 as dated", () => {
    expect(
      shelterLaw("da").map(({ from, share, most }) => [from, share, most]),
    ).toEqual([
      ["2007-01-01", "50\u00a0%", undefined],
      ["2023-10-01", "50\u00a0%", "120"],
      ["2026-04-01", "50\u00a0%", "90"],
    ]);
  });

  test("every row has a Danish citation", () => {
    const english = [
      ...shelterLaw("da"),
      ...supportLaw("da"),
      ...interimLaw("da"),
      ...thresholdRows(2022, "da"),
    ].filter(({ citeLanguage }) => citeLanguage !== "da");
    expect(english).toEqual([]);
  });

  test("thresholds of § 176: published ones, then extrapolated ones that say so", () => {
    const rows = thresholdRows(2026, "da");
    expect(rows.map(({ year }) => year)).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(rows[2]).toMatchObject({
      annual: ["860.000\u00a0kr.", "1.680.000\u00a0kr.", "2.120.000\u00a0kr."],
      isExtrapolated: false,
    });
    expect(
      rows.filter(({ isExtrapolated }) => isExtrapolated).map((r) => r.year),
    ).toEqual([2023, 2024, 2025, 2026]);
  });

  test.each(["da", "en"] as const)(
    "every switch of the settings is there in %s, with the reading chosen",
    (language) => {
      const settings = { ...LAW_AS_DATED, april2026: "I4" } as const;
      const rows = switchRows(settings, language);
      expect(rows.map(({ question }) => question).sort()).toEqual(
        Object.keys(LAW_AS_DATED).sort(),
      );
      const april = rows.find(({ question }) => question === "april2026");
      expect(april?.chosen).toMatch(/^I4: /);
      expect(april?.others.map((reading) => reading.slice(0, 2))).toEqual([
        "I1",
        "I2",
      ]);
    },
  );
});

test("the model is told in as many paragraphs in both languages", () => {
  const [danish, english] = [methodTexts("da"), methodTexts("en")];
  expect(danish.model.length).toBe(english.model.length);
  expect(danish.model.length).toBeGreaterThan(8);
});

test("a pair of correlated assumptions is told by their labels, the figure and the source", () => {
  const { source } = ISHOEJ.assumptions.shelterDay;
  const scenario = {
    ...ISHOEJ,
    correlations: [
      { between: ["shelterDay", "careDay"] as const, value: -0.25, source },
    ],
  };
  for (const language of ["da", "en"] as const) {
    const [row, ...others] = correlationRows(scenario, messages(language));
    expect(others).toEqual([]);
    const [price, care] = (["shelterDay", "careDay"] as const).map(
      (name) => parameter(name).label[language],
    );
    const said = language === "da" ? "og" : "and";
    const figure = language === "da" ? "−0,25" : "−0.25";
    expect(row).toMatchObject({
      words: `${price} ${said} ${care}: ${figure}`,
      cite: source.cite,
    });
  }
});
