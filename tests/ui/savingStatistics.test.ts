import { expect, test } from "vitest";
import { pairOf } from "../../src/ui/rows/comparison";
import { savingStatistics } from "../../src/ui/rows/savingStatistics";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { asRead, resultsWith, savingOf } from "./results";

const rowsOf = (
  saving = savingOf([31.23456, 9, 58], [22.98765, 6, 44], 0.54321),
  se = 0,
) => {
  const municipality = { ...saving.municipality, se };
  const results = resultsWith({ saving: { ...saving, municipality } });
  return savingStatistics(
    results,
    pairOf(results, "housing-first", "da"),
    decisionTexts("da"),
    messages("da"),
  );
};

test("the means of the payers add up to the total as printed", () => {
  // 1,004 + 0,004 + 0,004: each rounded for itself they would make 1,00 and not 1,01.
  const rows = rowsOf(savingOf([1.012, 0, 2], [1.004, 0, 2], 0.004));
  const means = rows.map(({ cells }) => Number(cells[0]!.replace(",", ".")));
  expect(rows.map(({ column }) => column)).toEqual([
    "municipality",
    "region",
    "state",
    "total",
  ]);
  expect(means[0]! + means[1]! + means[2]!).toBeCloseTo(means[3]!, 9);
  expect(means[3]).toBe(1.01);
});

test("error, percentiles from the 5th to the 95th, and the chance that it pays stand beside", () => {
  const [row] = rowsOf(undefined, 410_000);
  expect(row!.cells.map(asRead)).toEqual([
    "22,99",
    "0,41",
    "1,75",
    "6,00",
    "14,49",
    "22,99",
    "33,49",
    "44,00",
    "49,25",
    "i 93 af 100 verdener",
  ]);
});

test("a single world has no error", () => {
  expect(rowsOf(undefined, NaN)[0]!.cells[1]).toBe("–");
});
