import { expect, test } from "vitest";
import { CATEGORIES, type Category } from "../../src/model/ledger/category";
import { type Payer, PAYERS } from "../../src/model/ledger/payer";
import { CELLS } from "../../src/model/ledger/price";
import {
  COST_CATEGORIES,
  kronerOf,
  SAVING_CATEGORIES,
} from "../../src/model/validation/money";

test("in Kraka's table homes, support and start-up are the cost, all else the saving", () => {
  expect(COST_CATEGORIES).toEqual(
    CATEGORIES.filter((category) =>
      [
        "section85",
        "cti",
        "icm",
        "act",
        "idleWorkers",
        "homes",
        "rent",
        "establishment",
        "emptyRent",
        "refurbishment",
        "startUp",
        "programme",
      ].includes(category),
    ),
  );
  const both = [...COST_CATEGORIES, ...SAVING_CATEGORIES];
  expect(both.toSorted()).toEqual([...CATEGORIES].toSorted());
});

test("kroner are taken by category, payer and year", () => {
  const kroner = new Float64Array(2 * CELLS);
  const post = (year: number, of: Category, by: Payer, amount: number) => {
    const cell = CATEGORIES.indexOf(of) * PAYERS.length + PAYERS.indexOf(by);
    kroner[year * CELLS + cell] = amount;
  };
  post(0, "shelter", "municipality", 1);
  post(0, "shelter", "state", 10);
  post(0, "health", "region", 100);
  post(1, "shelter", "state", 1000);
  expect(kronerOf(kroner)).toBe(1111);
  expect(kronerOf(kroner, { years: [0, 1] })).toBe(111);
  expect(kronerOf(kroner, { years: [1, 2] })).toBe(1000);
  expect(kronerOf(kroner, { payer: "state" })).toBe(1010);
  expect(kronerOf(kroner, { categories: ["shelter"] })).toBe(1011);
});
