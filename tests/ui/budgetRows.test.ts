import { describe, expect, test } from "vitest";
import type {
  BudgetTest,
  BudgetVerdict,
  Reserve,
} from "../../src/model/analysis/budget";
import type { ReadLine } from "../../src/ui/rows/budgetPaste";
import {
  chancePercent,
  testRows,
  testSentences,
} from "../../src/ui/rows/budgetTestRows";
import { homeRows, workerRows } from "../../src/ui/rows/capacityRows";
import { pairOf } from "../../src/ui/rows/comparison";
import { reserveRows, reserveSentences } from "../../src/ui/rows/reserveRows";
import { budgetTexts } from "../../src/ui/text/budget/texts";
import { messages } from "../../src/ui/text/messages";
import { asRead, policyResult, resultsWith, savingOf } from "./results";

const WORDS = { m: messages("da"), t: budgetTexts("da") };
const ENGLISH = { m: messages("en"), t: budgetTexts("en") };
const YEARS = [2027, 2028];
const PAIR = pairOf(
  resultsWith({ saving: savingOf([5, 1, 9], [5, 1, 9]), years: 2 }),
  "housing-first",
  "da",
);

const need = (expected: number, enough = expected) => ({ expected, enough });

const RESERVE: Reserve = {
  order: {
    policy: "housing-first",
    count: 2000,
    factors: [1, 1],
    certainty: 0.8,
  },
  years: [
    {
      cost: need(20_000_400, 22_000_001),
      extra: need(500_000),
      extraSoFar: need(500_000, 900_000),
    },
    {
      cost: need(18_000_400, 17_500_000),
      extra: need(-2e6),
      extraSoFar: need(-1.5e6, -200_000),
    },
  ],
  horizon: need(38_000_800, 39_000_000),
  furthestBehind: need(700_000, 950_000),
  allYearsHold: 0.7,
};

describe("a reserve", () => {
  test("in whole thousands: expected and reserve make what is enough, rounded up", () => {
    const rows = reserveRows(RESERVE, undefined, YEARS, WORDS);
    expect(
      rows.map(({ name, expected, reserve, enough }) => [
        name,
        expected,
        reserve,
        enough,
      ]),
    ).toEqual([
      ["2027", 20_001, 2000, 22_001],
      ["2028", 18_000, 0, 18_000],
      ["Hele perioden", 38_001, 999, 39_000],
    ]);
    expect(rows.map(({ extra, extraSoFar }) => [extra, extraSoFar])).toEqual([
      [500, 500],
      [-2000, -1500],
      [-1500, -1500],
    ]);
  });

  test("its expected cost is the account's own where that is shown", () => {
    const account = {
      policy: [20_001, 17_999, 38_000],
      saving: [-500, 2000, 1500],
    };
    expect(
      reserveRows(RESERVE, account, YEARS, WORDS).map(
        ({ expected, extraSoFar }) => [expected, extraSoFar],
      ),
    ).toEqual([
      [20_001, 500],
      [17_999, -1500],
      [38_000, -1500],
    ]);
  });

  const said = (reserve: Partial<Reserve>, words = WORDS) =>
    reserveSentences({ ...RESERVE, ...reserve }, undefined, PAIR, words).map(
      asRead,
    );

  test("in words: the largest, how far behind, and how often all hold", () => {
    expect(said({})).toEqual([
      "Skal hvert års budget slå til i 80 af 100 verdener, er den største reserve 2,0 mio. kr. (2027).",
      "I 80 af 100 verdener er kommunen aldrig mere end 950.000 kr. bagud i forhold til Behandling først; mest bagud er den ved udgangen af 2027.",
      expect.stringMatching(/på én gang i 70 af 100 verdener\./),
    ]);
  });

  test("never behind, and nothing needed", () => {
    const [most, behind] = said({
      furthestBehind: need(0),
      years: RESERVE.years.map((year) => ({ ...year, cost: need(1e6) })),
    });
    expect(most).toBe(
      "Det ventede beløb slår allerede til i 80 af 100 verdener i hvert budgetår.",
    );
    expect(behind).toMatch(/ikke bagud/);
  });

  test("of one world or few it says nothing", () => {
    const of = (count: number) => said({ order: { ...RESERVE.order, count } });
    expect(of(1)).toEqual([WORDS.t.reserve.oneWorld]);
    expect(of(39)).toEqual([WORDS.t.reserve.fewWorlds("39")]);
    expect(of(40)).toHaveLength(3);
  });

  test("in English", () => {
    expect(said({}, ENGLISH)[0]).toBe(
      "For each year’s budget to be enough in 80 of 100 worlds, the largest reserve is DKK 2.0 million (2027).",
    );
  });
});

const verdict = (budget: number, more: Partial<BudgetVerdict> = {}) => ({
  budget,
  expected: 1_000_500,
  chanceOver: 0.25,
  expectedOver: 90_000,
  enough80: 1_200_001,
  enough90: 1_300_000,
  ...more,
});

const line = (name: string, year: number, lines: number[]): ReadLine => ({
  name,
  year,
  calendarYear: YEARS[year]!,
  budget: 0,
  categories: [],
  lines,
});

const READ = [
  line("Herberg", 0, [1]),
  line("", 1, [2, 4]),
  line("5.38.52", 1, [3]),
];

const TEST: BudgetTest = {
  order: {
    policy: "housing-first",
    count: 2000,
    factors: [1, 1],
    bearing: "net",
    lines: [],
  },
  lines: [verdict(1_000_500), verdict(1_000_500), verdict(1_000_500)],
  years: [
    { year: 0, ...verdict(1_000_500) },
    { year: 1, ...verdict(2_001_000) },
  ],
  total: verdict(3_001_500, { chanceOver: 0.37, expectedOver: 200_000 }),
  chanceAnyOver: 0.6,
};

describe("a budget test", () => {
  test("budgets and expected costs add up as shown, over lines, years and all", () => {
    const rows = testRows(TEST, READ, undefined, YEARS, WORDS);
    expect(rows.map(({ name, cells }) => [name, cells[0], cells[1]])).toEqual([
      ["Herberg, 2027", "1.001", "1.001"],
      ["Kommunen i alt, 2028", "1.001", "1.001"],
      ["5.38.52, 2028", "1.000", "1.000"],
      ["2027 i alt", "1.001", "1.001"],
      ["2028 i alt", "2.001", "2.001"],
      ["Hele budgettet", "3.002", "3.002"],
    ]);
    expect(rows[1]!.note).toBe("Lagt sammen af linje 2 og 4");
    expect(asRead(rows[0]!.cells.slice(2).join("|"))).toBe(
      "25 %|90|1.201|1.300",
    );
  });

  test("expected costs are the account's own where it is shown in the same prices", () => {
    const account = (_: unknown, year: number, bearing: string) =>
      bearing === "net" ? 900 + year : NaN;
    expect(
      testRows(TEST, READ, account, YEARS, WORDS).map(({ cells }) => cells[1]),
    ).toEqual(["900", "901", "901", "900", "1.802", "2.702"]);
  });

  test("one line is no total", () => {
    const single = { ...TEST, lines: TEST.lines.slice(0, 1), years: [] };
    expect(testRows(single, READ, undefined, YEARS, WORDS)).toHaveLength(1);
  });

  test("a risk is 0 or 100 % only where it is so in every world", () => {
    const text = (share: number) => asRead(chancePercent(share, WORDS));
    expect([0, 0.001, 0.4, 0.999, 1].map(text)).toEqual([
      "0 %",
      "under 1 %",
      "40 %",
      "over 99 %",
      "100 %",
    ]);
  });

  test("in words: together, any of them, and what would hold", () => {
    expect(testSentences(TEST, WORDS).map(asRead)).toEqual([
      "Budgettet på 3,0 mio. kr. bliver overskredet i 37 af 100 verdener. Over alle verdener er overskridelsen i gennemsnit 200.000 kr.",
      "Mindst én linje bliver overskredet i 60 af 100 verdener.",
      "Skal det holde i 80 af 100 verdener, kræver det 1,2 mio. kr.; i 90 af 100 kræver det 1,3 mio. kr.",
    ]);
  });

  test("a budget that always holds, one world, and English", () => {
    const holds = {
      ...TEST,
      total: verdict(9e6, { chanceOver: 0, expectedOver: 0 }),
    };
    expect(asRead(testSentences(holds, WORDS)[0]!)).toBe(
      "Budgettet på 9,0 mio. kr. holder i alle 2.000 verdener.",
    );
    const one = { ...TEST, order: { ...TEST.order, count: 1 } };
    expect(testSentences(one, WORDS)).toEqual([WORDS.t.reserve.oneWorld]);
    expect(asRead(testSentences(TEST, ENGLISH)[0]!)).toBe(
      "The budget of DKK 3.0 million is overrun in 37 of 100 worlds. Over all worlds it is overrun by DKK 200,000 on average.",
    );
  });
});

describe("workers and homes", () => {
  const result = policyResult(
    "a",
    { municipality: 1, region: 1, state: 1 },
    YEARS,
    3,
  );

  test("workers add up in tenths; a method nobody has is left out", () => {
    expect(
      workerRows(result, WORDS).map(({ name, cells }) => [name, cells[0]]),
    ).toEqual([
      ["CTI", "1,0"],
      ["ICM", "2,0"],
      ["ACT", "0,5"],
      ["I alt", "3,5"],
    ]);
  });

  test("homes in use and empty homes", () => {
    expect(homeRows(result, WORDS).map(({ cells }) => cells)).toEqual([
      ["12,0", "12,0"],
      ["1,0", "1,0"],
    ]);
  });
});
