import { describe, expect, test } from "vitest";
import type { Cell, TwoWayMap } from "../../../src/model/analysis/twoWay";
import { mapFinding, mapGrid, mapWorlds } from "../../../src/ui/rows/mapRows";
import { fieldOf, subjectOf } from "../../../src/ui/rows/subjects";
import { asRead } from "../results";
import { DA, EN, forAll, ISHOEJ, POLICY } from "./found";

const cell = (mean: number, se = 1e6, worlds = 30): Cell => ({
  gains: forAll({ mean, se }),
  chance: forAll(0.7),
  worlds,
});

const across = subjectOf("shelterDay", POLICY);
const up = subjectOf("retention36", POLICY);

const map = (cells: TwoWayMap["cells"]): TwoWayMap => ({
  policy: POLICY,
  across: { subject: across, values: [1000, 2000].slice(0, cells[0]!.length) },
  up: { subject: up, values: [0.6, 0.8].slice(0, cells.length) },
  cells,
});

const MAP = map([
  [cell(-20e6), cell(1.9e6)],
  [cell(3e6, 1e6, 10), undefined],
]);

const standing = { scenario: ISHOEJ, origin: ISHOEJ };

const gridOf = (of: TwoWayMap, acrossNow = 1100, words = DA) =>
  mapGrid(
    of,
    "total",
    {
      across: fieldOf(standing, across, words.m),
      up: fieldOf(standing, up, words.m),
      acrossNow,
      upNow: 0.79,
    },
    words,
  );

describe("two numbers at once", () => {
  test("up is up: the highest value stands on top, in the field's own unit", () => {
    const { rows, columns } = gridOf(MAP);
    expect(rows.map(({ name }) => name)).toEqual(["80", "60"]);
    expect(columns.map(({ name }) => name)).toEqual(["1.000", "2.000"]);
    expect(rows[1]!.cells.map((one) => one?.text)).toEqual(["−20", "+2"]);
    expect(rows[0]!.cells[1]).toBeUndefined();
  });

  test("a cell within two standard errors of zero is undecided", () => {
    const { rows } = gridOf(MAP);
    expect(rows[1]!.cells.map((one) => one?.verdict)).toEqual([
      "loss",
      "undecided",
    ]);
    expect(rows[0]!.cells[0]!.verdict).toBe("gain");
    const zero = gridOf(map([[cell(0, 0), cell(1e6, NaN)]]));
    expect(zero.rows[0]!.cells.map((one) => one?.verdict)).toEqual([
      "undecided",
      "undecided",
    ]);
  });

  test("a gain or a loss keeps its sign when it is written as 0", () => {
    const small = map([
      [cell(-20e6), cell(0.4e6, 0.1e6)],
      [cell(-0.4e6, 0.1e6), cell(0.4e6)],
    ]);
    const texts = gridOf(small).rows.flatMap(({ cells }) =>
      cells.map((one) => one!.text),
    );
    expect(texts).toEqual(["−0", "0", "−20", "+0"]);
  });

  test("the strength of a colour is the amount's part of the largest", () => {
    const { rows } = gridOf(MAP);
    expect(rows[1]!.cells[0]!.strength).toBe(1);
    expect(rows[0]!.cells[0]!.strength).toBeCloseTo(3 / 20, 12);
    expect(gridOf(map([[cell(0)]])).rows[0]!.cells[0]!.strength).toBe(0);
  });

  test("the cell nearest to where the numbers stand is marked; none when they stand outside", () => {
    const { rows, columns } = gridOf(MAP);
    expect(rows.map(({ isHere }) => isHere)).toEqual([true, false]);
    expect(columns.map(({ isHere }) => isHere)).toEqual([true, false]);
    expect(gridOf(MAP, 2600).columns.some(({ isHere }) => isHere)).toBe(false);
  });

  test("is said by how many cells gain, are undecided, and are missing", () => {
    expect(asRead(mapFinding(gridOf(MAP), "total", DA))).toBe(
      "Det betaler sig for det offentlige i 1 af 3 felter; én er uafgjort; 3 af 4 er regnet.",
    );
    const whole = map([
      [cell(0), cell(0)],
      [cell(9e6), cell(9e6)],
    ]);
    expect(mapFinding(gridOf(whole), "nights", DA)).toBe(
      "Det giver færre nætter i hjemløshed i 2 af 4 felter; 2 er uafgjorte.",
    );
    expect(mapFinding(gridOf(MAP, 1100, EN), "total", EN)).toBe(
      "It pays for public budgets in 1 of 3 cells; one is undecided; 3 of 4 are computed.",
    );
    const sure = gridOf(map([[cell(9e6), cell(-9e6)]]));
    expect(mapFinding(sure, "region", EN)).toBe(
      "It pays for the region in 1 of 2 cells.",
    );
  });

  test("rests on the fewest worlds of any cell known", () => {
    expect(mapWorlds(MAP)).toBe(10);
  });
});
