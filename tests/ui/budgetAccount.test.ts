import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS } from "../../src/model/ledger/payer";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import {
  accountOf,
  isRefundLine,
  shownParts,
  type AccountRow,
  type Grouping,
} from "../../src/ui/rows/budgetAccount";
import {
  ACCOUNT_PLAN,
  categoriesOn,
  FUNCTION_CODES,
} from "../../src/ui/rows/accountPlan";
import { readBudget, type PasteTerms } from "../../src/ui/rows/budgetPaste";
import {
  accountSentence,
  bookingText,
  captionOf,
  cashableSentence,
  tableOf,
  tsvOf,
} from "../../src/ui/rows/budgetTable";
import { pairOf, type Pair } from "../../src/ui/rows/comparison";
import { ledgerOf } from "../../src/ui/rows/ledgerRows";
import {
  factorsOf,
  indexFactors,
  proposedGrowth,
} from "../../src/ui/rows/priceBasis";
import { budgetTexts } from "../../src/ui/text/budget/texts";
import { messages } from "../../src/ui/text/messages";
import { isNational, SHIPPED, worldsOf } from "../engine/scenarios";
import { asRead, ishoejScenario, resultsWith, savingOf } from "./results";

const WORDS = { m: messages("da"), t: budgetTexts("da") };
const ENGLISH = { m: messages("en"), t: budgetTexts("en") };
const SIDES = ["baseline", "policy", "saving"] as const;
const GROUPINGS = ["kind", "function"] as const;

const sum = (cells: readonly number[]) =>
  cells.reduce((all, cell) => all + cell, 0);

const resultsOf = (
  scenario: Results["scenario"],
  discounted: boolean,
): Results => ({
  ...summarise(worldsOf(scenario, 12), 12, discounted),
  seconds: 1,
});

const pairIn = (results: Results): Pair =>
  pairOf(results, results.comparisons[0]!.policy, "da");

/** Pairs of shipped scenarios in each price level, with the factors of their years. */
const PAIRS = SHIPPED.filter(([, scenario]) => !isNational(scenario))
  .slice(0, 6)
  .flatMap(([file, scenario]) => {
    const short = { ...scenario, years: 5 };
    const plain = pairIn(resultsOf(short, false));
    const running = factorsOf(
      "running",
      plain.years,
      scenario.priceYear,
      0.034,
    );
    return [
      [`${file}, fixed`, plain, plain.years.map(() => 1)],
      [`${file}, running`, plain, running],
      [
        `${file}, discounted`,
        pairIn(resultsOf(short, true)),
        plain.years.map(() => 1),
      ],
    ] as const;
  });

/** Every sum the rows claim that the cells above it do not make. */
function faults(
  rows: readonly AccountRow[],
  grouping: Grouping,
): readonly string[] {
  const wrong: string[] = [];
  for (const side of SIDES) {
    const length = rows[0]![side].length;
    for (let at = 0; at < length; at++) {
      let pending = 0;
      let gross = 0;
      let payer = 0;
      let total = 0;
      for (const row of rows) {
        const cell = row[side][at]!;
        const claim = (ought: number) => {
          if (cell !== ought)
            wrong.push(`${row.key} ${side} ${at}: ${cell}, not ${ought}`);
        };
        if (row.kind === "line") {
          pending += cell;
          payer += cell;
        } else if (row.kind === "gross") {
          claim(pending);
          gross = pending;
          pending = 0;
        } else if (row.kind === "refunds" || row.kind === "function") {
          claim(pending);
          pending = 0;
        } else if (row.kind === "payer") {
          claim(payer);
          total += payer;
          pending = payer = 0;
        } else if (row.kind === "total") claim(total);
      }
      if (grouping === "kind" && gross === 0 && side !== "saving")
        wrong.push(`no gross expenditure, ${side} ${at}`);
    }
    for (const row of rows)
      if (row[side].at(-1) !== sum(row[side].slice(0, -1)))
        wrong.push(`${row.key} ${side}: years do not make the sum`);
  }
  return wrong;
}

describe("the account adds up as it is shown", () => {
  test.each(PAIRS)("%s", (_, pair, factors) => {
    const account = accountOf(pair, factors);
    for (const grouping of GROUPINGS)
      expect(faults(account("total", grouping), grouping)).toEqual([]);
    for (const payer of PAYERS)
      for (const row of account(payer, "kind"))
        for (const [at, cell] of row.saving.entries())
          expect(cell).toBe(row.baseline[at]! - row.policy[at]!);
  });

  test.each(PAIRS)(
    "%s: each payer's sums are the means themselves, to the thousand",
    (_, pair, factors) => {
      const account = accountOf(pair, factors);
      for (const payer of PAYERS)
        for (const side of ["baseline", "policy"] as const) {
          const row = account(payer, "kind").find(
            ({ kind }) => kind === "payer",
          )!;
          pair[side].cost.byYear.forEach((year, y) => {
            const kr = year[payer].mean * factors[y]!;
            expect(Math.abs(row[side][y]! - kr / 1000)).toBeLessThan(1.001);
          });
        }
    },
  );

  test.each(PAIRS)(
    "%s: grouping by function moves lines and changes none",
    (_, pair, factors) => {
      const account = accountOf(pair, factors);
      const linesOf = (grouping: Grouping) =>
        account("municipality", grouping)
          .filter(({ kind }) => kind === "line")
          .map((row) => `${row.key} ${row.policy.join()}`)
          .toSorted();
      expect(linesOf("function")).toEqual(linesOf("kind"));
    },
  );
});

describe("the refund", () => {
  test.each(PAIRS)(
    "%s: leaves the municipality as it enters the state",
    (_, pair, factors) => {
      const rows = accountOf(pair, factors)("total", "kind");
      const refunds = rows.filter(
        (row) => row.kind === "line" && isRefundLine(row.line),
      );
      expect(refunds.length).toBeGreaterThan(0);
      for (const side of SIDES)
        for (const at of pair.years.keys())
          expect(sum(refunds.map((row) => row[side][at]!))).toBe(0);
      for (const row of refunds)
        if (row.kind === "line")
          for (const cell of row.policy)
            expect(row.payer === "state" ? cell >= 0 : cell <= 0).toBe(true);
      expect(
        rows.some(({ key }) => key === "municipality expensiveCases"),
      ).toBe(false);
    },
  );

  test("gross less refund is the net of the overview's account", () => {
    const [, pair, factors] = PAIRS[0]!;
    const overview = ledgerOf(pair)("policy", "municipality");
    const rows = accountOf(pair, factors)("municipality", "kind");
    const cellsOf = (key: string) =>
      rows.find((row) => row.key === key)!.policy.slice(0, -1);
    const net = overview.rows.find(({ category }) => category === "interim");
    expect(net!.cells).toEqual(
      cellsOf("municipality interim").map(
        (cell, y) => cell + cellsOf("municipality refundInterim")[y]!,
      ),
    );
    expect(cellsOf("payer municipality")).toEqual(overview.total.cells);
  });

  test("by hand: 5.333 thousand borne and 2.000 refunded is 7.333 gross", () => {
    const results = resultsWith({
      saving: savingOf([0, 0, 0], [0, 0, 0], 0, 0),
    });
    const pair = pairIn(results);
    const ones = pair.years.map(() => 1);
    const rows = accountOf(pair, ones)("municipality", "kind");
    const first = (key: string) =>
      rows.find((row) => row.key === key)?.baseline[0];
    expect(first("municipality shelter")).toBe(7333);
    expect(first("municipality refundShelter")).toBe(-2000);
    expect(first("payer municipality")).toBe(8000);
  });
});

test("the parts of the policy's cost are those of the account, net and gross", () => {
  for (const [, pair, factors] of PAIRS) {
    const part = shownParts(pair, factors);
    const rows = accountOf(pair, factors)("municipality", "kind");
    const row = (kind: AccountRow["kind"]) =>
      rows.find((one) => one.kind === kind)!.policy;
    for (const year of pair.years.keys()) {
      expect(part(CATEGORIES, year, "net")).toBe(row("payer")[year]);
      expect(part(CATEGORIES, year, "gross")).toBe(row("gross")[year]);
    }
  }
});

describe("price levels", () => {
  test("running prices by hand: 2 % a year from 2025", () => {
    expect(indexFactors([2025, 2026, 2027, 2024], 2025, 0.02)).toEqual([
      1,
      1.02,
      1.02 ** 2,
      1 / 1.02,
    ]);
    expect(factorsOf("fixed", [2027, 2028], 2025, 0.02)).toEqual([1, 1]);
    expect(factorsOf("discounted", [2027], 2025, 0.02)).toEqual([1]);
  });

  test("the growth proposed is the scenario's own", () => {
    expect(proposedGrowth(ishoejScenario())).toBe(0.03);
  });

  test("a year is lifted by its own factor, and the sum is of the years shown", () => {
    const results = resultsWith({
      saving: savingOf([0, 0, 0], [0, 0, 0], 0, 0),
      years: 2,
    });
    const pair = pairIn(results);
    const row = accountOf(pair, [1.1, 1.21])("municipality", "kind").find(
      ({ kind }) => kind === "payer",
    )!;
    expect(row.baseline).toEqual([8800, 9680, 18_480]);
  });
});

describe("what can be saved", () => {
  const [, pair, factors] = PAIRS[0]!;
  const account = accountOf(pair, factors);

  test("is the saving less hospital and police, payer by payer", () => {
    for (const column of [...PAYERS, "total"] as const) {
      const rows = account(column, "kind");
      const cashable = rows.at(-1)!;
      expect(cashable.kind).toBe("cashable");
      const whole = rows.findLast(({ kind }) =>
        column === "total" ? kind === "total" : kind === "payer",
      )!;
      const capacity = rows.filter(
        (row) =>
          row.kind === "line" && ["health", "justice"].includes(row.line),
      );
      whole.saving.forEach((cell, at) =>
        expect(cashable.saving[at]).toBe(
          cell - sum(capacity.map((row) => row.saving[at]!)),
        ),
      );
    }
  });

  test("agrees with the model's own figure, to the thousands rounded", () => {
    const row = account("total", "kind").find(({ key }) => key === "cashable")!;
    const model = pair.comparison.cashable.netSaving.total.mean / 1000;
    expect(Math.abs(row.saving.at(-1)! - model)).toBeLessThan(12);
  });

  test("is told with the rest, or as all of it", () => {
    const text = asRead(cashableSentence(account("total", "kind"), WORDS));
    const [saving, cashable, rest] = [...text.matchAll(/[−\d.]+ kr\./g)].map(
      ([found]) => Number(found.replace(/ kr\.|\./g, "").replace("−", "-")),
    );
    expect(cashable! + rest!).toBe(saving);
    expect(text).not.toContain("t.kr.");
    const same = resultsWith({ saving: savingOf([5, 1, 9], [5, 1, 9], 0, 0) });
    const ones = pairIn(same).years.map(() => 1);
    expect(
      cashableSentence(accountOf(pairIn(same), ones)("total", "kind"), WORDS),
    ).toMatch(/^Hele den samlede forskel/);
  });
});

describe("the finding", () => {
  const sentence = (
    saving: readonly [number, number, number],
    worlds = 2000,
    chance = 0.6,
    words = WORDS,
  ) => {
    const results = resultsWith({
      saving: savingOf(saving, saving, 0, 0),
      worlds,
      municipalChance: chance,
    });
    return asRead(
      accountSentence(
        saving[0] * 1000,
        "municipality",
        results,
        pairIn(results),
        words,
      ),
    );
  };

  test("a saving, a loss and nothing", () => {
    expect(sentence([5, 1, 9])).toBe(
      "Kommunen ventes at spare 5,0 mio. kr. over ti år med Housing First.",
    );
    expect(sentence([-5, -9, -1])).toBe(
      "Kommunen ventes at få en merudgift på 5,0 mio. kr. over ti år med Housing First.",
    );
    expect(sentence([0, 0, 0])).toBe(
      "Kommunen ventes at bruge det samme over ti år med Housing First som uden.",
    );
  });

  test("where the interval holds nothing, it says that it is not certain", () => {
    expect(sentence([5, -1, 9])).toMatch(
      /Det er ikke sikkert: det bliver billigere i 60 af 100 verdener\.$/,
    );
    expect(sentence([5, -1, 9], 2000, 0.6, ENGLISH)).toMatch(
      /This is not certain: it is cheaper in 60 of 100 worlds\.$/,
    );
  });

  test("one world is no certainty", () => {
    expect(sentence([5, 5, 5], 1)).toMatch(/siger intet om sikkerhed\.$/);
  });
});

describe("the table", () => {
  const [, pair, factors] = PAIRS[0]!;
  const rows = accountOf(pair, factors)("total", "function");
  const prices = { basis: "fixed", priceYear: 2025, growth: 0.03 } as const;

  test("shows a payer at a time, and all of them last", () => {
    const { groups } = tableOf(
      rows,
      { kind: "byYear", side: "policy" },
      pair,
      WORDS,
    );
    expect(groups.map(({ payer }) => payer)).toEqual([...PAYERS, undefined]);
    expect(groups.at(-1)!.rows.map(({ kind }) => kind)).toEqual(["total"]);
  });

  test("says what can be saved of a saving alone", () => {
    const saved = tableOf(
      rows,
      { kind: "byYear", side: "saving" },
      pair,
      WORDS,
    );
    expect(saved.groups.at(-1)!.rows.map(({ kind }) => kind)).toEqual([
      "total",
      "cashable",
    ]);
    const three = tableOf(rows, { kind: "threeSides", at: 1 }, pair, WORDS);
    const cashable = three.groups.at(-1)!.rows.at(-1)!;
    expect(cashable.cells.slice(0, 2)).toEqual([undefined, undefined]);
    expect(cashable.cells[2]).toBeTypeOf("number");
  });

  test("three sides of all years are the sums of the years", () => {
    const three = tableOf(
      rows,
      { kind: "threeSides", at: undefined },
      pair,
      WORDS,
    );
    const total = rows.find(({ kind }) => kind === "total")!;
    expect(three.groups.at(-1)!.rows[0]!.cells).toEqual(
      SIDES.map((side) => total[side].at(-1)),
    );
  });

  test("is copied with payer, function and plain numbers, one row a line", () => {
    const table = tableOf(
      rows,
      { kind: "byYear", side: "saving" },
      pair,
      WORDS,
    );
    const copied = tsvOf(table, WORDS)
      .split("\n")
      .map((row) => row.split("\t"));
    expect(copied[0]).toEqual([
      "Betaler",
      "Funktion",
      "Udgiftsområde",
      ...pair.years.map(String),
      "I alt",
    ]);
    expect(copied).toHaveLength(
      1 + sum(table.groups.map(({ rows }) => rows.length)),
    );
    for (const row of copied.slice(1)) {
      expect(row).toHaveLength(copied[0]!.length);
      for (const cell of row.slice(3)) expect(cell).toMatch(/^-?\d+$/);
    }
  });

  test.each(["kind", "function"] as const)(
    "the municipality's own lines, by %s, can be copied and pasted as a budget and come back whole",
    (grouping) => {
      const own = accountOf(pair, factors)("municipality", grouping);
      const copied = tsvOf(
        tableOf(own, { kind: "byYear", side: "policy" }, pair, WORDS),
        WORDS,
      );
      const { lines, faults } = readBudget(copied, {
        language: "da",
        unit: "thousand",
        bearing: "net",
        years: pair.years,
        names: Object.fromEntries(
          CATEGORIES.map((category) => [
            category,
            [WORDS.m.categories[category]],
          ]),
        ) as unknown as PasteTerms["names"],
        paid: CATEGORIES,
      });
      expect(faults).toEqual([]);
      const net = own.find(({ kind }) => kind === "payer")!.policy;
      for (const year of pair.years.keys())
        expect(
          sum(
            lines
              .filter((line) => line.year === year)
              .map(({ budget }) => budget / 1000),
          ),
        ).toBe(net[year]);
    },
  );

  test("its caption says what, whose and in which prices", () => {
    expect(
      captionOf(
        { kind: "byYear", side: "saving" },
        "state",
        pair,
        prices,
        WORDS,
      ),
    ).toMatch(
      /^Besparelse: .* minus .*\. Minus betyder merudgift\. Staten\. .*2025-priser/,
    );
    expect(
      asRead(
        captionOf(
          { kind: "threeSides", at: 0 },
          "total",
          pair,
          { ...prices, basis: "running" },
          WORDS,
        ),
      ),
    ).toContain("løbende priser, 3 % om året fra 2025");
  });
});

describe("the account plan", () => {
  test("says which functions are certain, and invents none", () => {
    expect(bookingText(ACCOUNT_PLAN.shelter, WORDS)).toBe("5.38.42");
    expect(bookingText(ACCOUNT_PLAN.icm, WORDS)).toBe("5.38.38, ikke sikker");
    expect(bookingText(ACCOUNT_PLAN.startUp, WORDS)).toBe("ikke sikker");
    expect(bookingText(undefined, WORDS)).toBe("");
  });

  test("every function has a line", () => {
    for (const code of FUNCTION_CODES)
      expect(categoriesOn(code).length, code).toBeGreaterThan(0);
  });
});
