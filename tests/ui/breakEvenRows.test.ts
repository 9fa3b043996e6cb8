import { describe, expect, test } from "vitest";
import type { BreakEven, Results } from "../../src/model/results/results";
import {
  breakEvenFinding,
  breakEvenRows,
  notWithin,
} from "../../src/ui/rows/breakEvenRows";
import { pairOf } from "../../src/ui/rows/comparison";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { asRead, resultsWith, savingOf, statistic } from "./results";

const SAVING = savingOf([31, 9, 58], [22, 6, 44]);

/** Ten years in which so many have broken even for good by each. */
const resultsOf = (
  paidBackBy: readonly number[],
  more: Partial<BreakEven> = {},
  worlds = 2000,
): Results => {
  const results = resultsWith({ saving: SAVING, paidBackBy, worlds });
  const [comparison] = results.comparisons;
  const { state } = comparison!.breakEvenYear;
  return {
    ...results,
    comparisons: [
      {
        ...comparison!,
        breakEvenYear: {
          ...comparison!.breakEvenYear,
          state: { ...state, ...more } as BreakEven,
        },
      },
    ],
  };
};

const finding = (results: Results, language: "da" | "en" = "da") => {
  const pair = pairOf(results, "housing-first", language);
  const t = decisionTexts(language);
  return asRead(
    breakEvenFinding(results, pair, "state", t, messages(language)),
  );
};

describe("when it breaks even", () => {
  test("is told by year, and as three outcomes that make up all worlds", () => {
    const results = resultsOf([0.1, 0.3, 0.6], {
      aheadAt: [0.4, 0.35, 0.6],
      never: 0.4,
      unpays: 0.1 + 1e-12,
      neverAtAll: 0.3 - 1e-12,
    });
    const rows = breakEvenRows(
      results,
      pairOf(results, "housing-first", "da"),
      "state",
    );
    expect(rows.outcomes).toEqual([1200, 200, 600]);
    expect(rows.years.map(({ year, ahead }) => [year, ahead])).toEqual([
      [2027, 0.4],
      [2028, 0.35],
      [2029, 0.6],
    ]);
    const thisYear = rows.years.map((year) => year.thisYear);
    expect(thisYear[0]).toBe(0.1);
    expect(thisYear[1]).toBeCloseTo(0.2, 12);
    expect(thisYear[2]).toBeCloseTo(0.3, 12);
  });

  test("has as its title the first year by which half have got there", () => {
    const results = resultsOf([0.1, 0.49, 0.5, 0.9]);
    expect(finding(results)).toBe(
      "Ved udgangen af 2029 har Housing First tjent sig hjem for staten i 50 af 100 verdener. Det er det første år, hvor mindst halvdelen er nået dertil.",
    );
    expect(finding(results, "en")).toBe(
      "By the end of 2029 Housing First has paid for itself for the state in 50 of 100 worlds. It is the first year in which at least half have got there.",
    );
  });

  test("or that most worlds do not", () => {
    const results = resultsOf([0.1, 0.2, 0.3]);
    expect(finding(results)).toBe(
      "I de fleste verdener tjener Housing First sig ikke hjem for staten inden for tre år; det lykkes i 30 af 100 verdener.",
    );
    expect(finding(results, "en")).toMatch(
      /^In most worlds Housing First does not pay for itself for the state within three years; it does in 30 of 100 worlds\.$/,
    );
  });

  test("or that none do", () => {
    const results = resultsOf([0, 0]);
    expect(finding(results)).toBe(
      "Housing First tjener sig ikke hjem for staten inden for to år i nogen af verdenerne.",
    );
    expect(finding(results, "en")).toMatch(/does not pay .* in any of the/);
  });

  test("or that there is nothing to pay back", () => {
    const results = resultsOf([0, 0]);
    const [comparison] = results.comparisons;
    const none = { ...comparison!.netSaving, state: statistic(0) };
    const equal = {
      ...results,
      comparisons: [{ ...comparison!, netSaving: none }],
    };
    expect(finding(equal)).toBe(
      "Der er ingen forskel i kroner for staten, så der er intet at tjene hjem.",
    );
    expect(finding(equal, "en")).toMatch(/^There is no difference in kroner/);
  });

  test("says so when worlds are few", () => {
    expect(finding(resultsOf([0.5], {}, 12))).toMatch(
      /Kun 12 verdener er regnet; de er for få/,
    );
  });

  test("names the bar of those that do not get there", () => {
    const pair = pairOf(resultsOf([0.1, 0.2]), "housing-first", "da");
    expect(notWithin(pair, decisionTexts("da"), messages("da"))).toBe(
      "Ikke inden for to år",
    );
  });
});
