import type { WorkBook } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { paidOn } from "../../src/export/workbook/account";
import {
  workbookFile,
  workbookSheets,
} from "../../src/export/workbook/workbook";
import { writtenWorkbook } from "../../src/export/workbook/write";
import { CATEGORIES } from "../../src/model/ledger/category";
import type { Column } from "../../src/model/results/results";
import { REFUND_LINES } from "../../src/ui/rows/budgetAccount";
import { COLUMNS } from "../../src/ui/rows/payerRows";
import { ISHOEJ } from "../engine/scenarios";
import { converted, hasOffice, pagesOf } from "./office";
import {
  cellsOf,
  expectSound,
  FORBIDDEN,
  numberAt,
  opened,
  played,
  rowWith,
  withoutValues,
  wordsOf,
  workbookInput,
} from "./workbooks";

const RESULTS = played(ISHOEJ, 40);

const TOTALS: { readonly [C in Column]: readonly [string, string] } = {
  municipality: ["Kommunen", "Kommunen i alt, netto"],
  region: ["Regionen", "Regionen i alt"],
  state: ["Staten", "Staten i alt"],
  total: ["Alle betalere", "Alle betalere i alt"],
};

/** The letter of the column that many to the right of the function's. */
const columnOf = (year: number) => String.fromCharCode(68 + year);

const LINES = [...CATEGORIES, ...REFUND_LINES];

const BUDGETS = {
  "treatment-first": "Budget Behandling først",
  "housing-first": "Budget Housing First",
} as const;

let file: Uint8Array;
let book: WorkBook;
beforeAll(async () => {
  file = await workbookFile(workbookInput(RESULTS));
  book = opened(file);
}, 60_000);

describe("the sheets", () => {
  test("are named in the language, read-me first", () => {
    expect(book.SheetNames).toEqual([
      "Læs mig",
      "Svar",
      "Budget Behandling først",
      "Budget Housing First",
      "Forskel Housing First",
      "Mennesker",
      "Usikkerhed",
      "Forudsætninger",
      "Greb",
      "Ændringer",
      "Lov",
      "Forbehold",
      "Figurer",
      "Figurdata",
    ]);
  });

  test("are in English where that is asked for", () => {
    const sheets = workbookSheets(workbookInput(RESULTS, "en"));
    expect(sheets.slice(0, 5).map(({ name }) => name)).toEqual([
      "Read me",
      "Answer",
      "Budget Treatment first",
      "Budget Housing First",
      "Difference Housing First",
    ]);
    const words = sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell?.kind === "text" ? [cell.text] : [])),
    );
    expect(words.filter((said) => FORBIDDEN.test(said))).toEqual([]);
    const danish = /betaler|besparelse|nætter|forudsætning|hele perioden/i;
    const citations = new Set(
      sheets
        .find(({ name }) => name === "Assumptions")!
        .rows.map((row) => row[12])
        .map((cell) => (cell?.kind === "text" ? cell.text : "")),
    );
    expect(
      words.filter((said) => danish.test(said) && !citations.has(said)),
    ).toEqual([]);
  });

  test("hold nothing that is no number, no word or an internal name", () => {
    expectSound(book);
    const words = wordsOf(book).filter((said) => !said.includes("http"));
    const internal =
      /\b(municipality|shelterDay|netSaving|asNeeded|housing-first|withoutHealth|section85)\b/;
    expect(words.filter((said) => internal.test(said))).toEqual([]);
  });

  test("say where they come from", () => {
    const readMe = book.Sheets["Læs mig"]!;
    const said = (name: string) => readMe[`B${rowWith(readMe, name)}`]?.v;
    expect(said("Sted")).toBe("Ishøj");
    expect(said("Frø (samme frø giver samme tal)")).toBe("ishoej");
    expect(said("Verdener")).toBe("40 verdener");
    expect(said("Prisniveau")).toBe("2025-priser");
    expect(said("Skrevet den")).toBe("28.11.2026");
    expect(said("Link, der åbner scenariet")).toBe(
      "https://hjemvej.example/#/s/1",
    );
    expect(said("Forskel Housing First")).toContain("linje for linje");
    for (const name of book.SheetNames.slice(1))
      expect(readMe[`A${rowWith(readMe, name)}`]?.l?.Target).toBe(
        `#'${name}'!A1`,
      );
  });

  test("are the same to the byte whenever they are written", async () => {
    const again = await workbookFile(workbookInput(RESULTS));
    expect(Buffer.compare(again, file)).toBe(0);
  });
});

describe("the budget", () => {
  test.each(RESULTS.policies.map((policy) => [policy.id, policy] as const))(
    "of %s has the model's own totals, year by year and in all",
    (id, { cost, years }) => {
      const sheet = book.Sheets[BUDGETS[id as keyof typeof BUDGETS]]!;
      for (const column of COLUMNS) {
        const row = rowWith(sheet, ...TOTALS[column]);
        [...cost.byYear, cost].forEach((account, y) => {
          const at = `${columnOf(y)}${row}`;
          expect(sheet[at]?.f).toMatch(/SUM|\+/);
          expect(numberAt(sheet, at)).toBeCloseTo(account[column].mean, 6);
        });
        expect(sheet[`${columnOf(years.length)}${row}`]?.f).toBe(
          `SUM(D${row}:${columnOf(years.length - 1)}${row})`,
        );
      }
    },
  );

  test("has the lines in full and not rounded", () => {
    const [policy] = RESULTS.policies;
    const sheet = book.Sheets[BUDGETS["treatment-first"]]!;
    const row = rowWith(
      sheet,
      "Kommunen",
      "§ 110-boform (herberg, forsorgshjem)",
      "5.38.42",
    );
    const [first] = paidOn(policy!, { payer: "municipality", line: "shelter" });
    expect(sheet[`D${row}`]?.f).toBeUndefined();
    expect(numberAt(sheet, `D${row}`)).toBe(first);
    expect(sheet[`D${row}`]?.z).toBe("#,##0");
    const refund = rowWith(sheet, "Kommunen", "Statsrefusion, § 110-boform");
    const paid = rowWith(sheet, "Staten", "Statsrefusion, § 110-boform");
    expect(numberAt(sheet, `D${refund}`)).toBe(-numberAt(sheet, `D${paid}`));
    expect(numberAt(sheet, `D${refund}`)).toBeLessThan(0);
  });

  test("takes the policies' cells from each other line by line", () => {
    const sheet = book.Sheets["Forskel Housing First"]!;
    const row = rowWith(
      sheet,
      "Kommunen",
      "§ 110-boform (herberg, forsorgshjem)",
    );
    expect(sheet[`E${row}`]?.f).toBe(
      `'Budget Behandling først'!E${row}-'Budget Housing First'!E${row}`,
    );
    const { netSaving } = RESULTS.comparisons[0]!;
    for (const column of COLUMNS) {
      const total = rowWith(sheet, ...TOTALS[column]);
      [...netSaving.byYear, netSaving].forEach((account, y) =>
        expect(numberAt(sheet, `${columnOf(y)}${total}`)).toBeCloseTo(
          account[column].mean,
          6,
        ),
      );
    }
    const { cashable, withoutHealth } = RESULTS.comparisons[0]!;
    const parts = [
      [
        "Heraf besparelse i penge (uden sygehus, psykiatri og politi)",
        cashable,
      ],
      ["Besparelse uden virkning på sundhed og misbrug", withoutHealth],
    ] as const;
    for (const [name, part] of parts) {
      const at = Object.keys(sheet).find(
        (cell) => cell.startsWith("B") && sheet[cell]?.v === name,
      )!;
      expect(numberAt(sheet, `N${at.slice(1)}`)).toBeCloseTo(
        part.netSaving.total.mean,
        6,
      );
    }
  });

  test("shows that it reconciles: every difference from the model is 0", () => {
    const readMe = book.Sheets["Læs mig"]!;
    const row = rowWith(
      readMe,
      "Afvigelse mellem arkenes summer og modellens egne, kr.",
    );
    expect(readMe[`B${row}`]?.f).toContain("SUMPRODUCT");
    expect(numberAt(readMe, `B${row}`)).toBe(0);
    const checks = cellsOf(book).filter(({ f }) => f?.startsWith("ROUND("));
    expect(checks.length).toBeGreaterThan(100);
    expect(checks.filter(({ v }) => v !== 0)).toEqual([]);
  });

  test("adds to the model's totals to a hundredth of an øre before anything is rounded", () => {
    for (const { cost, ...policy } of RESULTS.policies)
      for (const column of ["municipality", "region", "state"] as const) {
        const sum = LINES.reduce(
          (kr, line) =>
            kr +
            paidOn({ cost, ...policy }, { payer: column, line }).reduce(
              (a, b) => a + b,
              0,
            ),
          0,
        );
        expect(Math.abs(sum - cost[column].mean)).toBeLessThan(1e-4);
      }
  });

  test("is fetched by the answer, which adds up", () => {
    const sheet = book.Sheets["Svar"]!;
    const row = rowWith(sheet, "Kommunen");
    expect(sheet[`B${row}`]?.f).toMatch(/^'Budget Behandling først'!N\d+$/);
    expect(sheet[`D${row}`]?.f).toBe(`B${row}-C${row}`);
    expect(sheet[`D${row + 3}`]?.f).toBe(`SUM(D${row}:D${row + 2})`);
    const { netSaving, chanceItPays } = RESULTS.comparisons[0]!;
    expect(numberAt(sheet, `D${row + 3}`)).toBeCloseTo(netSaving.total.mean, 6);
    expect(numberAt(sheet, `E${row}`)).toBe(netSaving.municipality.p10);
    expect(numberAt(sheet, `G${row}`)).toBe(chanceItPays.municipality);
    expect(sheet[`G${row}`]?.z).toBe("0.0%");
  });
});

describe.skipIf(!hasOffice)("an office suite", () => {
  test("that must compute every formula itself comes to our sums", () => {
    const bare = withoutValues(file);
    const valued = cellsOf(opened(bare)).filter(({ f }) => f !== undefined);
    expect(valued).toEqual([]);
    const computed = opened(converted(bare, "xlsx", "xlsx"));
    const ours = cellsOf(book).filter(({ f }) => f !== undefined);
    for (const { sheet, at, v } of ours)
      expect(
        Math.abs(numberAt(computed.Sheets[sheet]!, at) - Number(v)),
        `${sheet}!${at}`,
      ).toBeLessThan(1e-6);
    expect(ours.length).toBeGreaterThan(500);
  });

  test("prints each account with all its years on one page", async () => {
    const sheets = workbookSheets(workbookInput(RESULTS)).slice(0, 6);
    const { line } = workbookInput(RESULTS).imprint;
    const part = await writtenWorkbook(sheets, { title: "", line });
    const pages = pagesOf(converted(part, "xlsx", "pdf"));
    for (const title of [
      "Budget: Behandling først, Ishøj",
      "Budget: Housing First, Ishøj",
      "Besparelse: Behandling først minus Housing First, Ishøj",
    ]) {
      const own = pages.filter((page) => page.includes(title));
      expect(own.length, title).toBe(1);
      for (const said of ["Betaler", "2027", "2036", "I alt", "Alle betalere"])
        expect(own[0], title).toContain(said);
      expect(own[0]).toContain("Frø »ishoej«");
    }
    expect(pages.length).toBeLessThan(9);
    expect(pages.join("\n")).not.toMatch(/#REF|#NAME|Err:\d|undefined|NaN/);
  });
});
