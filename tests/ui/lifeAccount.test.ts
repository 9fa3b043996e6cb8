import { expect, test } from "vitest";
import { PAYERS } from "../../src/model/ledger/payer";
import { postingsOf } from "../../src/model/life/life";
import { type Posting, sumOf } from "../../src/model/life/posting";
import { trace } from "../../src/model/life/trace";
import { lifeAccount } from "../../src/ui/rows/lifeAccount";
import { categoryText } from "../../src/ui/rows/lifeLines";
import type { Cells } from "../../src/ui/rows/payerRows";
import { da } from "../../src/ui/text/da";
import { ISHOEJ, withNumbers } from "../engine/scenarios";

const added = (all: readonly Cells[]): Cells => {
  const sum = { municipality: 0, region: 0, state: 0, total: 0 };
  for (const cells of all)
    for (const column of ["municipality", "region", "state", "total"] as const)
      sum[column] += cells[column];
  return sum;
};

const LIVES = trace(ISHOEJ, 2)
  .offered.slice(0, 5)
  .flatMap((person) => trace(ISHOEJ, 2, person).lives);

test("printed lines, years and categories each add up to the printed total, and that is the life's to the krone", () => {
  for (const { life } of LIVES) {
    const account = lifeAccount(life, ISHOEJ.years);
    const sums = sumOf(postingsOf(life));
    expect(account.total.total).toBeGreaterThan(0);
    for (const payer of PAYERS)
      expect(account.total[payer]).toBe(Math.round(sums[payer]));
    for (const parts of [account.lines, account.years, account.categories]) {
      const cells = parts.map((part) => part.cells);
      expect(added(cells)).toEqual(account.total);
      for (const { municipality, region, state, total } of cells)
        expect(municipality + region + state).toBe(total);
    }
  }
});

test("a printed line, year or category is within a krone of what it stands for", () => {
  for (const { life } of LIVES) {
    const account = lifeAccount(life, ISHOEJ.years);
    const near = (cells: Cells, postings: readonly Posting[]) => {
      const sums = sumOf(postings);
      for (const payer of PAYERS)
        expect(Math.abs(cells[payer] - sums[payer])).toBeLessThan(1);
    };
    const all = [...postingsOf(life)];
    for (const { cells, postings } of account.lines) near(cells, postings);
    expect(account.years.length).toBe(ISHOEJ.years);
    for (const { year, cells } of account.years)
      near(
        cells,
        all.filter((posting) => posting.year === year),
      );
    for (const { category, unit, cells } of account.categories)
      near(
        cells,
        all.filter(
          (posting) =>
            posting.category === category &&
            (unit === undefined || posting.unit === unit),
        ),
      );
  }
});

test("each item of the price list has a line and a name of its own, also at the same price", () => {
  const free = withNumbers(ISHOEJ, { rentGapMonth: 0, rentArrears: 0 });
  const { offered } = trace(free, 2);
  const lives = offered
    .slice(0, 30)
    .flatMap((one) => trace(free, 2, one).lives);
  const named = lives.map(({ life }) =>
    lifeAccount(life, free.years).categories.map((line) =>
      categoryText(line, da),
    ),
  );
  for (const names of named) expect(names).toEqual([...new Set(names)]);
  expect(named.flat()).toEqual(
    expect.arrayContaining([
      "Tilskud til husleje",
      "Huslejerestancer",
      "Kontanthjælp",
      "Boligstøtte",
    ]),
  );
});

test("what § 176 moves from one payer to another adds up to nothing, in lines and categories", () => {
  const lives = trace(ISHOEJ, 0)
    .offered.slice(0, 12)
    .flatMap((person) => trace(ISHOEJ, 0, person).lives);
  let seen = 0;
  for (const { life } of lives) {
    const { lines, categories } = lifeAccount(life, ISHOEJ.years);
    const moved = [
      ...lines.filter(({ kind }) => kind === "months"),
      ...categories.filter(({ category }) => category === "expensiveCases"),
    ];
    for (const { cells } of moved) {
      expect(cells.state).toBeGreaterThan(0);
      expect(cells).toEqual({
        municipality: -cells.state,
        region: 0,
        state: cells.state,
        total: 0,
      });
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(10);
});

test("every line has its days: the stretches follow each other, and what happens stands before the days it leads to", () => {
  for (const { life } of LIVES) {
    const { lines } = lifeAccount(life, ISHOEJ.years);
    const days = lines.filter(({ kind }) => kind === "stretch");
    expect(days[0]!.from).toBe(life.arrival);
    days.slice(1).forEach(({ from }, i) => expect(from).toBe(days[i]!.until));
    for (const { event } of lines.filter((line) => line.kind === "event"))
      if (event.kind === "movesIn") {
        const home = lines.findIndex(
          (line) => line.kind === "stretch" && line.from === event.day,
        );
        const told = lines.findIndex(
          (line) => line.kind === "event" && line.event === event,
        );
        expect(told).toBeLessThan(home);
      }
  }
});
