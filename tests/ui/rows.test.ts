import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PAYERS } from "../../src/model/ledger/payer";
import { axisFor, grownAxis } from "../../src/ui/rows/axis";
import { pairOf } from "../../src/ui/rows/comparison";
import { keyFigures } from "../../src/ui/rows/keyFigures";
import { ledgerOf } from "../../src/ui/rows/ledgerRows";
import {
  COLUMNS,
  partRows,
  payerRows,
  payerTable,
} from "../../src/ui/rows/payerRows";
import { roundedParts } from "../../src/ui/rows/roundedParts";
import {
  censusSeries,
  savingSeries,
  yearTicks,
} from "../../src/ui/rows/series";
import { da } from "../../src/ui/text/da";
import { asRead, resultsWith, savingOf } from "./results";

const total = (cells: readonly number[]) =>
  cells.reduce((sum, cell) => sum + cell, 0);

const parts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 20,
});

const results = resultsWith({
  saving: savingOf([31.23456, 9, 58], [22.98765, 6, 44], 0.54321),
});
const pair = pairOf(results, "housing-first", "da");

describe("rounded parts", () => {
  test("add up to the rounded whole", () => {
    expect(roundedParts([33.3, 33.3, 33.4])).toEqual([33, 33, 34]);
    expect(roundedParts([0.5, 0.5, 0.5])).toEqual([1, 1, 0]);
    expect(roundedParts([-1.5, 0.2, 0])).toEqual([-1, 0, 0]);
  });

  test("always add up, and none moves by one or more", () => {
    fc.assert(
      fc.property(parts, (exact) => {
        const shown = roundedParts(exact);
        expect(total(shown) - Math.round(total(exact))).toBe(0);
        for (const [i, part] of shown.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - exact[i]!)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  test("add up to a whole given from above", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -30, max: 30 }), (exact, off) => {
        const wanted = Math.round(total(exact)) + off;
        expect(total(roundedParts(exact, wanted))).toBe(wanted);
      }),
    );
  });

  test("leave nothing at nothing", () => {
    expect(roundedParts([0, 1.4, 0, 1.4], 4)).toEqual([0, 2, 0, 2]);
  });
});

describe("the axis", () => {
  test("has round ends, and zero", () => {
    expect(axisFor(0, 87)).toEqual({
      domain: [0, 90],
      ticks: [0, 20, 40, 60, 80],
    });
    expect(axisFor(-14, 22)).toEqual({
      domain: [-15, 22.5],
      ticks: [-10, 0, 10, 20],
    });
    expect(axisFor(-3, 285).domain).toEqual([-25, 300]);
    expect(axisFor(0, 0).domain).toEqual([0, 1]);
  });

  test("only grows, and stands still when it can", () => {
    const before = axisFor(0, 87);
    expect(grownAxis(before, axisFor(0, 40))).toBe(before);
    expect(grownAxis(before, axisFor(-30, 40)).domain[0]).toBeLessThanOrEqual(
      -30,
    );
    expect(
      grownAxis(before, axisFor(-30, 40)).domain[1],
    ).toBeGreaterThanOrEqual(90);
  });

  test("begins afresh when what was on it is far out of sight", () => {
    const typedWrongly = axisFor(0, 4000);
    const mended = axisFor(-5, 60);
    expect(grownAxis(typedWrongly, mended)).toBe(mended);
    expect(grownAxis(axisFor(0, 250), axisFor(0, 60)).domain[1]).toBe(250);
  });

  test("holds everything between its ends", () => {
    const value = fc.integer({ min: -1e10, max: 1e10 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { domain, ticks } = axisFor(Math.min(a, b), Math.max(a, b));
        expect(domain[0]).toBeLessThanOrEqual(Math.min(a, b, 0));
        expect(domain[1]).toBeGreaterThanOrEqual(
          Math.max(a, b, 0) * (1 - 1e-9),
        );
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  test("marks the last year", () => {
    expect(yearTicks(2027, 2036, 4)).toEqual([2027, 2030, 2033, 2036]);
    expect(yearTicks(2027, 2027, 4)).toEqual([2027]);
  });
});

describe("who pays", () => {
  const table = payerTable(pair);

  test.each(["baseline", "policy", "saving"] as const)(
    "%s: the payers add up to the total as printed",
    (row) => {
      expect(total(PAYERS.map((payer) => table[row][payer]))).toBe(
        table[row].total,
      );
    },
  );

  test.each(COLUMNS)("%s: baseline less policy is the saving", (column) => {
    expect(table.baseline[column] - table.policy[column]).toBe(
      table.saving[column],
    );
  });

  test("the chart has the same payers in the same order", () => {
    expect(payerRows(pair).map(({ column }) => column)).toEqual(COLUMNS);
  });
});

describe("parts of the saving", () => {
  const of = pair;
  const whole = payerTable(of).saving;
  /** The municipality has no part in what is left out; of the state's half a million is. */
  const lessForState = (million: number) => ({
    ...of.comparison.cashable,
    netSaving: {
      ...of.comparison.netSaving,
      state: {
        ...of.comparison.netSaving.state,
        mean: of.comparison.netSaving.state.mean - million * 1e6,
      },
      region: { ...of.comparison.netSaving.region, mean: 0 },
    },
  });
  const rows = partRows({
    ...of,
    comparison: { ...of.comparison, cashable: lessForState(0.5) },
  });

  test("who has no part in what is left out keeps the figure printed above", () => {
    expect(rows[0]!.saving.municipality).toBe(whole.municipality);
    expect(rows[1]!.saving).toEqual(whole);
  });

  test("what is all left out is nothing, and the row adds up", () => {
    const { municipality, region, state, total } = rows[0]!.saving;
    expect(region).toBe(0);
    expect(state).toBe(
      Math.round(of.comparison.netSaving.state.mean / 1e5 - 5),
    );
    expect(total).toBe(municipality + region + state);
  });
});

describe("the account", () => {
  const ledger = ledgerOf(pair);

  test.each(
    (["baseline", "policy", "saving"] as const).flatMap((side) =>
      COLUMNS.map((column) => [side, column] as const),
    ),
  )("%s, %s: rows and columns add up", (side, column) => {
    const { rows, total: bottom, years } = ledger(side, column);
    for (const row of [...rows, bottom]) expect(total(row.cells)).toBe(row.sum);
    for (const y of years.keys())
      expect(total(rows.map(({ cells }) => cells[y]!))).toBe(bottom.cells[y]);
    expect(total(rows.map(({ sum }) => sum))).toBe(bottom.sum);
  });

  test("the payers add up to the total, cell by cell", () => {
    const whole = ledger("policy", "total");
    const each = PAYERS.map((payer) => ledger("policy", payer));
    for (const [r, row] of whole.rows.entries())
      for (const [y, cell] of row.cells.entries())
        expect(total(each.map(({ rows }) => rows[r]!.cells[y]!))).toBe(cell);
  });

  test("is right to the thousand for each payer over the horizon", () => {
    for (const payer of PAYERS)
      expect(
        Math.abs(
          ledger("policy", payer).total.sum -
            pair.policy.cost[payer].mean / 1000,
        ),
      ).toBeLessThanOrEqual(1);
  });

  test("leaves out what neither policy pays for", () => {
    expect(
      ledger("saving", "total").rows.map(({ category }) => category),
    ).toEqual(["shelter", "icm"]);
  });
});

describe("series", () => {
  test("the saving starts at nothing the year before the first year ends", () => {
    const points = savingSeries(pair, "total");
    expect(points).toHaveLength(11);
    expect(points[0]).toMatchObject({ year: 2026, median: 0, isStart: true });
    expect(points.at(-1)).toMatchObject({ year: 2036, mean: 31.23456e6 });
  });

  test("the census runs from the first quarter to the last day", () => {
    const points = censusSeries(pair);
    expect(points[0]).toMatchObject({ time: 2027, quarter: 1, isEnd: false });
    expect(points.at(-1)).toMatchObject({ time: 2037, isEnd: true });
    expect(points.at(-1)?.policyBand).toEqual([19, 25]);
  });
});

test("key figures say what people gain", () => {
  expect(
    keyFigures(pair, 2000, da).map(({ figure, text, interval }) =>
      asRead(`${figure} ${text} (${interval})`),
    ),
  ).toEqual([
    "12.300 nætter i hjemløshed undgås (80 %: 9.000 til 15.000)",
    "22 i hjemløshed ved udgangen af 2036; med Behandling først er det 40 (80 %: 19 til 25)",
    "12 boliger i brug i 2036 (80 %: 12 til 12)",
    "3,5 årsværk optaget af støtte i 2036 ()",
  ]);
});

test("key figures of few worlds have no interval", () => {
  expect(keyFigures(pair, 39, da).map(({ interval }) => interval)).toEqual([
    "",
    "",
    "",
    "",
  ]);
});
