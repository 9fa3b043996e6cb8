import { read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect } from "vitest";
import { imprintOf } from "../../src/export/imprint";
import type { WorkbookInput } from "../../src/export/workbook/workbook";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import type { Scenario } from "../../src/model/scenario/scenario";
import type { Language } from "../../src/ui/format";
import { NO_REMARKS } from "../../src/ui/rows/case/input";
import { pairOf } from "../../src/ui/rows/comparison";
import { caseTexts } from "../../src/ui/text/case/texts";
import { messages } from "../../src/ui/text/messages";
import { worldsOf } from "../engine/scenarios";

/** What a workbook is written from, of a real run. */
export function workbookInput(
  results: Results,
  language: Language = "da",
  more: Partial<WorkbookInput> = {},
): WorkbookInput {
  const m = messages(language);
  const first = results.comparisons[0]!.policy;
  return {
    results,
    pair: pairOf(results, first, language),
    origin: results.scenario,
    standing: "",
    learning: undefined,
    turns: [],
    reservations: m.limits.items,
    remarks: NO_REMARKS,
    m,
    t: caseTexts(language),
    imprint: imprintOf(
      results,
      { made: "2026-11-28", link: "https://hjemvej.example/#/s/1" },
      m,
    ),
    ...more,
  };
}

export const played = (
  scenario: Scenario,
  worlds: number,
  discounted = false,
): Results => ({
  ...summarise(worldsOf(scenario, worlds), worlds, discounted),
  seconds: 0,
});

/** A workbook read back. */
export const opened = (file: Uint8Array): WorkBook =>
  read(file, {
    type: "array",
    cellFormula: true,
    cellNF: true,
    cellDates: false,
  });

export type Found = {
  readonly sheet: string;
  readonly at: string;
  readonly f?: string;
  readonly t: string;
  readonly v: unknown;
};

/** Every cell of every sheet. */
export const cellsOf = ({ SheetNames, Sheets }: WorkBook): readonly Found[] =>
  SheetNames.flatMap((sheet) =>
    Object.entries(Sheets[sheet]!)
      .filter(([at]) => !at.startsWith("!"))
      .map(([at, cell]) => ({
        sheet,
        at,
        ...(cell as Omit<Found, "at" | "sheet">),
      })),
  );

/** All words that stand in a cell. */
export const wordsOf = (book: WorkBook): readonly string[] =>
  cellsOf(book).flatMap(({ v }) => (typeof v === "string" ? [v] : []));

/** The row whose first cells say these words. */
export function rowWith(sheet: WorkSheet, ...words: readonly string[]): number {
  for (let row = 1; row < 500; row++)
    if (
      words.every(
        (said, i) => sheet[`${String.fromCharCode(65 + i)}${row}`]?.v === said,
      )
    )
      return row;
  throw new Error(`No row says ${words.join(", ")}.`);
}

/** A number in a cell. */
export const numberAt = (sheet: WorkSheet, at: string): number => {
  const value: unknown = sheet[at]?.v;
  if (typeof value !== "number") throw new Error(`No number in ${at}.`);
  return value;
};

/** The file as it would be had nobody computed it. */
export function withoutValues(whole: Uint8Array): Uint8Array {
  const parts = unzipSync(whole);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [
        path,
        path.startsWith("xl/worksheets/sheet")
          ? strToU8(strFromU8(bytes).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"))
          : bytes,
      ]),
    ),
  );
}

/** What no cell may say. */
export const FORBIDDEN =
  /undefined|NaN|\[object|#REF|#NAME|#VALUE|#DIV|Infinity/;

/** Whatever the answer, these hold of its workbook. */
export function expectSound(of: WorkBook): void {
  for (const name of of.SheetNames) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/);
  }
  const names = of.SheetNames.map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  for (const { sheet, at, t, v } of cellsOf(of)) {
    const where = `${sheet}!${at}: ${String(v)}`;
    expect(t, where).not.toBe("e");
    if (typeof v === "string") expect(v, where).not.toMatch(FORBIDDEN);
    if (typeof v === "number") expect(Number.isFinite(v), where).toBe(true);
  }
}
