import { describe, expect, test } from "vitest";
import { CATEGORIES, type Category } from "../../src/model/ledger/category";
import {
  readBudget,
  uncovered,
  type PasteTerms,
} from "../../src/ui/rows/budgetPaste";
import { budgetTexts } from "../../src/ui/text/budget/texts";
import { messages } from "../../src/ui/text/messages";

const TERMS: PasteTerms = {
  language: "da",
  unit: "kr",
  bearing: "net",
  years: [2027, 2028, 2029],
  names: Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      [
        messages("da").categories[category],
        messages("en").categories[category],
      ],
    ]),
  ) as unknown as PasteTerms["names"],
  paid: CATEGORIES.filter(
    (category) => !["health", "justice", "homes", "care"].includes(category),
  ),
};

const read = (text: string, terms: Partial<PasteTerms> = {}) =>
  readBudget(text, { ...TERMS, ...terms });

/** Lines as [name, calendar year, kroner, categories]. */
const linesIn = (text: string, terms: Partial<PasteTerms> = {}) => {
  const { lines, faults } = read(text, terms);
  expect(faults).toEqual([]);
  return lines.map(({ name, calendarYear, budget, categories }) => [
    name,
    calendarYear,
    budget,
    categories,
  ]);
};

const faultsIn = (text: string, terms: Partial<PasteTerms> = {}) =>
  read(text, terms).faults.map(({ line, what, found }) => [line, what, found]);

const SHELTER = ["shelter", "emptyPlaces"];

describe("a pasted budget", () => {
  test("a line per thing and year, by function or by name", () => {
    expect(
      linesIn(
        "5.38.42\t2027\t9.500.000\n§ 107 midlertidigt botilbud\t2028\t1.250.000,50\nSupport (§ 85)\t2028\t700",
      ),
    ).toEqual([
      ["5.38.42", 2027, 9_500_000, SHELTER],
      ["§ 107 midlertidigt botilbud", 2028, 1_250_000.5, ["interim"]],
      ["Support (§ 85)", 2028, 700, ["section85"]],
    ]);
  });

  test("semicolons, quotes, spaces and a heading of words", () => {
    expect(
      linesIn(
        'Navn;Funktion;År;Beløb\r\n"Forsorgshjem" ; 5.38.42 ; 2027 ; 9 500 000 kr.\r\n\r\n',
      ),
    ).toEqual([["Forsorgshjem 5.38.42", 2027, 9_500_000, ["shelter"]]]);
  });

  test("a column per year; an empty cell is no budget", () => {
    expect(
      linesIn("Post\t2027\t2028\t2029\nHerberg\t9\t8\t\n5.38.52\t\t2\t1", {
        unit: "million",
      }),
    ).toEqual([
      ["Herberg", 2027, 9e6, ["shelter"]],
      ["Herberg", 2028, 8e6, ["shelter"]],
      ["5.38.52", 2028, 2e6, ["interim"]],
      ["5.38.52", 2029, 1e6, ["interim"]],
    ]);
  });

  test("a line per year is the municipality as a whole", () => {
    expect(linesIn("2027;20.000\n2028;19.000", { unit: "thousand" })).toEqual([
      ["", 2027, 20e6, CATEGORIES],
      ["", 2028, 19e6, CATEGORIES],
    ]);
    expect(linesIn("Kommunen i alt;2027;20.000 kr.")).toEqual([
      ["Kommunen i alt", 2027, 20_000, CATEGORIES],
    ]);
  });

  test("years alone are a heading where amounts come under them, and amounts where years begin the rows", () => {
    expect(linesIn("2027\t2028\n2000\t3.000", { unit: "thousand" })).toEqual([
      ["", 2027, 2e6, CATEGORIES],
      ["", 2028, 3e6, CATEGORIES],
    ]);
    expect(linesIn("2027\t2028\n2028\t2029")).toEqual([
      ["", 2027, 2028, CATEGORIES],
      ["", 2028, 2029, CATEGORIES],
    ]);
  });

  test("expenditure and refund of one function in one year are one net line", () => {
    const { lines, faults } = read(
      "5.38.42 Udgift;2027;12.000.000\n5.38.42 Statsrefusion;2027;-4.000.000",
    );
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([{ budget: 8e6, lines: [1, 2] }]);
  });

  test("rows that are sums are left out and told", () => {
    const { lines, sums } = read(
      "5.38.42;2027;5\n5.38.52;2027;3\nI alt;2027;8",
    );
    expect(lines).toHaveLength(2);
    expect(sums).toEqual([3]);
  });

  test("a refund of several methods together makes one line of them", () => {
    const { lines, faults } = read(
      "ICM-støtte (§ 85 a);2027;3.000\nACT-team (§ 85 a);2027;2.000\nStatsrefusion, § 85 a;2027;-1.000\nACT-team (§ 85 a);2028;2.000",
    );
    expect(faults).toEqual([]);
    expect(lines).toMatchObject([
      {
        name: "ICM-støtte (§ 85 a) + ACT-team (§ 85 a)",
        categories: ["cti", "icm", "act"],
        budget: 4000,
        lines: [1, 2, 3],
      },
      { categories: ["act"], budget: 2000, lines: [4] },
    ]);
  });

  test("a refund beside what may be net already is an overlap", () => {
    expect(faultsIn("2027;50.000\nStatsrefusion § 110;2027;-5.000")).toEqual([
      [2, "overlap", "Statsrefusion § 110 / 2027"],
    ]);
  });

  test("nothing budgeted for what costs nothing is no line", () => {
    expect(read("5.38.50;2027;0")).toEqual({ lines: [], faults: [], sums: [] });
  });

  test("in English a point is a decimal", () => {
    expect(linesIn("Shelter (§ 110);2027;1,234.5", { language: "en" })).toEqual(
      [["Shelter (§ 110)", 2027, 1234.5, ["shelter"]]],
    );
  });

  test("nothing pasted is nothing, and no fault", () => {
    expect(read("  \n\t\n")).toEqual({ lines: [], faults: [], sums: [] });
  });
});

describe("every fault is told, with its line", () => {
  test.each([
    ["5.38.42;2027", "noAmount", "5.38.42"],
    ["Herberg;2027;9,5 mio", "notANumber", "9,5 mio"],
    ["Herberg;2027;9500.000", "separator", "9500.000"],
    ["Herberg;2027;12 %", "percent", "12 %"],
    ["Herberg;9.500.000", "noYear", "Herberg"],
    ["Herberg;2031;9.500.000", "yearOutside", "2031"],
    ["Skolebænke;2027;9.500.000", "unknown", "Skolebænke"],
    [
      "5.30.26 Hjemmehjælp;2027;9.500",
      "unknownFunction",
      "5.30.26 Hjemmehjælp",
    ],
    ["5.38.52;Herberg;2027;9.500", "conflict", "5.38.52 Herberg"],
    ["5.38.50;2027;9.500", "notPaid", "5.38.50"],
    ["Refusion § 110;2027;9.500", "refundSign", "9.500"],
    ["Refusion § 85;2027;-9.500", "notPaid", "Refusion § 85"],
  ] as const)("%s: %s", (line, what, found) => {
    expect(faultsIn(`5.38.45;2029;1\n${line}`)).toEqual([[2, what, found]]);
  });

  test("a refund among gross amounts", () => {
    expect(
      faultsIn("Refusion § 110;2027;-9.500", { bearing: "gross" }),
    ).toEqual([[1, "refundInGross", "Refusion § 110"]]);
  });

  test("money that would be counted twice", () => {
    expect(faultsIn("5.38.42;2027;5\nHerberg;2027;3\nHerberg;2028;3")).toEqual([
      [2, "overlap", "Herberg / 5.38.42"],
    ]);
    expect(faultsIn("2027;50\nHerberg;2027;3")).toEqual([
      [2, "overlap", "Herberg / 2027"],
    ]);
  });

  test("all of them at once, in the order of the lines", () => {
    const text = "5.38.42;2027\nHerberg;2040;5\nUkendt;2027;5";
    expect(faultsIn(text).map(([line]) => line)).toEqual([1, 2, 3]);
  });

  test("each has its words in both languages", () => {
    for (const language of ["da", "en"] as const)
      for (const say of Object.values(budgetTexts(language).test.faults))
        expect(say("X-1")).toContain("X-1");
  });
});

test("what a budget has no line for is named", () => {
  const paid: readonly Category[] = ["shelter", "interim", "icm"];
  const { lines } = read("Herberg;2027;5\nHerberg;2028;5\n5.38.52;2027;3");
  expect(uncovered(lines, paid)).toEqual(["interim", "icm"]);
  expect(uncovered(read("2027;5").lines, paid)).toEqual([]);
});
