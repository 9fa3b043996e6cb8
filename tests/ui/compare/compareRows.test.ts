import { describe, expect, test } from "vitest";
import { eachGain } from "../../../src/model/analysis/estimate";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { pairOf } from "../../../src/ui/rows/comparison";
import {
  answerFinding,
  answerRows,
  bandAxis,
  comparabilityNotes,
  type Contender,
  figureRows,
  savingAmounts,
} from "../../../src/ui/rows/compareRows";
import {
  homelessCurves,
  lettersAt,
  savingCurves,
} from "../../../src/ui/rows/curveRows";
import {
  differenceOf,
  differenceRows,
  differenceSentence,
  differenceTable,
} from "../../../src/ui/rows/differenceRows";
import { compareTexts } from "../../../src/ui/text/compare/texts";
import { messages } from "../../../src/ui/text/messages";
import { asRead, resultsWith, savingOf } from "../results";

const words = { m: messages("da"), t: compareTexts("da") };
const english = { m: messages("en"), t: compareTexts("en") };

const MILLION = 1e6;

/** A contender that saves `mean` in its worlds on average, spread evenly `reach` both ways, in millions. */
function contender(
  letter: string,
  [mean, reach]: readonly [number, number],
  {
    worlds = 2000,
    scenario = {},
    shift = 0,
  }: {
    worlds?: number;
    scenario?: Partial<Scenario>;
    shift?: number;
  } = {},
): Contender {
  const made = resultsWith({
    saving: savingOf(
      [mean, mean - reach, mean + reach],
      [mean / 3, mean / 3 - reach, mean / 3 + reach],
    ),
    worlds,
  });
  const results = { ...made, scenario: { ...made.scenario, ...scenario } };
  const values = Float64Array.from({ length: worlds }, (_, i) => {
    const place = worlds > 1 ? ((i + shift) % worlds) / (worlds - 1) : 0.5;
    return (mean + reach * (2 * place - 1)) * MILLION;
  });
  return {
    key: `s${letter}`,
    letter,
    name: "Ishøj",
    results,
    pair: pairOf(results, "housing-first", "da"),
    gains: eachGain(() => values),
  };
}

const small = contender("A", [10, 20]);
const large = contender("B", [13, 20]);
const others = contender("B", [13, 20], { scenario: { seed: "x" } });

const sentence = (before: Contender, after: Contender, inWords = words) =>
  asRead(
    differenceSentence(
      differenceOf(before, after, "total", false),
      "total",
      savingAmounts([before, after], false),
      inWords,
    ),
  );

describe("the answers on one axis", () => {
  const amounts = savingAmounts([small, large], false);
  const rows = answerRows([small, large], "total", amounts, words);

  test("hold zero and the ends of every band", () => {
    const [low, high] = bandAxis(rows).domain;
    for (const { p90, mean } of rows)
      for (const end of [...p90, mean, 0]) {
        expect(end).toBeGreaterThanOrEqual(low);
        expect(end).toBeLessThanOrEqual(high);
      }
  });

  test("are written in one size, with the interval", () => {
    expect(asRead(rows[0]!.note)).toBe(
      "10,0 mio. kr. (80 %-interval −10,0 til 30,0)",
    );
    expect(asRead(answerFinding(rows, amounts, words))).toBe(
      "Ventet nettobesparelse: A · Ishøj 10,0 mio. kr. og B · Ishøj 13,0 mio. kr.",
    );
    expect(asRead(answerFinding(rows, amounts, english))).toBe(
      "Expected net saving: A · Ishøj DKK 10.0 million and B · Ishøj DKK 13.0 million.",
    );
  });

  test("tell their price years where these differ, and no interval of few worlds", () => {
    const old = contender("B", [13, 20], {
      worlds: 10,
      scenario: { priceYear: 2020 },
    });
    const [, row] = answerRows([small, old], "total", amounts, words);
    expect(asRead(row!.note)).toBe("13,0 mio. kr., 2020-priser");
    expect(row!.p90).toEqual([row!.mean, row!.mean]);
  });

  test("per person are divided by the people counted", () => {
    const each = savingAmounts([small], true);
    const [row] = answerRows([small], "total", each, words);
    expect(asRead(row!.note)).toMatch(/^250\.000 kr\. /);
  });
});

describe("a difference from what is locked as before", () => {
  test("has no band where each world gains as much more, however wide the answers are", () => {
    const { isPaired, of } = differenceOf(small, large, "total", false);
    expect(isPaired).toBe(true);
    expect(of.difference.p10).toBeCloseTo(3 * MILLION, 3);
    expect(of.difference.p90).toBeCloseTo(3 * MILLION, 3);
    expect(sentence(small, large)).toBe(
      "B · Ishøj ventes at give det offentlige 3,0 mio. kr. mere i besparelse end A · Ishøj (80 %-interval for forskellen 3,0 til 3,0).",
    );
  });

  test("is undecided by the same figures where people and luck are others", () => {
    const { isPaired } = differenceOf(small, others, "total", false);
    expect(isPaired).toBe(false);
    expect(sentence(small, others)).toMatch(
      /^Det er ikke afgjort, om B · Ishøj eller A · Ishøj sparer det offentlige mest: B · Ishøj gør det i 57 af 100 verdener/,
    );
  });

  test("may be less, nothing, or of too few worlds", () => {
    expect(sentence(large, small)).toContain("3,0 mio. kr. mindre");
    expect(sentence(small, contender("B", [10, 20]))).toContain(
      "samme besparelse, krone for krone",
    );
    const few = [
      contender("A", [1, 9], { worlds: 1 }),
      contender("B", [5, 9], { worlds: 1 }),
    ] as const;
    expect(sentence(...few)).toContain("for få verdener");
  });

  test("smaller than what is written is said to be under it, and never nothing", () => {
    const near = contender("B", [10.02, 20]);
    expect(sentence(small, near)).toContain("under 0,1 mio. kr. mere");
  });

  test("is not judged between price years or periods", () => {
    const old = contender("B", [13, 20], { scenario: { priceYear: 2020 } });
    expect(sentence(small, old, english)).toBe(
      "B · Ishøj and A · Ishøj do not have the same price year or period. So the difference in kroner does not say which is better.",
    );
  });

  test("is not judged between places of different size, but per person", () => {
    const { place } = small.results.scenario;
    const big = contender("B", [13, 20], {
      scenario: { place: { ...place, count: 400 } },
    });
    expect(sentence(small, big)).toBe(
      "B · Ishøj og A · Ishøj er ikke lige store. Vælg »Pr. borger« for at holde besparelserne op mod hinanden.",
    );
    const held = differenceOf(small, big, "total", true);
    const amounts = savingAmounts([small, big], true);
    expect(asRead(differenceSentence(held, "total", amounts, words))).toMatch(
      /B · Ishøj gør det i \d+ af 100 verdener/,
    );
  });

  test("is neither drawn nor printed in kroner of different years", () => {
    const old = contender("B", [13, 20], { scenario: { priceYear: 2020 } });
    const held = [differenceOf(small, old, "total", false)];
    const amounts = savingAmounts([small, old], false);
    expect(differenceRows(held, "total", amounts, words)).toEqual([]);
    const cells = differenceTable(held, amounts, words).flatMap(
      (row) => row.cells,
    );
    expect(new Set(cells)).toEqual(new Set(["–"]));
  });

  test("is printed as the difference of the figures printed, and adds up", () => {
    const pair = [
      contender("A", [10.04, 20]),
      contender("B", [13.16, 20]),
    ] as const;
    const amounts = savingAmounts(pair, false);
    const rows = differenceTable(
      [differenceOf(...pair, "total", false)],
      amounts,
      words,
    );
    const figures = figureRows(pair, amounts, words);
    const number = (text: string) =>
      Number(text.replace("−", "-").replace(",", "."));
    const [municipality, region, state, total] = rows
      .slice(0, 4)
      .map(({ cells }) => number(cells[0]!));
    expect(municipality! + region! + state!).toBeCloseTo(total!, 9);
    const [before, after] = figures[3]!.cells.map(number);
    expect(after! - before!).toBeCloseTo(total!, 9);
  });
});

describe("what must be known before figures are compared", () => {
  test("is nothing where all is alike", () => {
    expect(comparabilityNotes([small, large], words)).toEqual([]);
  });

  test("is price years, size and worlds where these differ", () => {
    const { place } = small.results.scenario;
    const other = contender("B", [1, 1], {
      worlds: 1000,
      scenario: { priceYear: 2020, place: { ...place, count: 400 } },
    });
    expect(comparabilityNotes([small, other], words)).toEqual([
      "Priserne er fra forskellige år (A: 2025 og B: 2020). Beløbene kan ikke trækkes fra hinanden krone for krone.",
      "Stederne er ikke lige store (A: 40 og B: 400). Vælg »Pr. borger«, når størrelsen ikke skal veje med.",
      "Der er regnet et forskelligt antal verdener (A: 2.000 og B: 1.000).",
    ]);
  });
});

describe("curves", () => {
  test("begin at nothing and end where each period ends", () => {
    const points = savingCurves([small, large], "total", false);
    expect(points).toHaveLength(11);
    expect(points[0]!.values).toEqual({ sA: 0, sB: 0 });
    expect(points[10]!.values.sB).toBe(13 * MILLION);
  });

  test("of people are per hundred counted where places differ in size", () => {
    const [first] = homelessCurves([small], true);
    expect(first!.values.sA).toBeCloseTo(55, 9); // 22 of 40
  });

  test("carry their letters at different times, within their own period", () => {
    const points = Array.from({ length: 11 }, (_, at) => ({
      at,
      values: { a: at, b: at < 6 ? at : null, c: at },
    }));
    const [a, b, c] = lettersAt(points, ["a", "b", "c"]);
    expect(new Set([a, c]).size).toBe(2);
    expect(b).toBeLessThan(6);
  });
});
