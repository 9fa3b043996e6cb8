import { expect, test } from "vitest";
import { carryOut } from "../../src/model/analysis/experiment";
import { twoWay, type TwoWayOrder } from "../../src/model/analysis/twoWay";
import { BOARD, game, POLICY } from "./outcomes";

const ORDER: TwoWayOrder = {
  scenario: BOARD,
  policy: POLICY,
  discounted: false,
  across: {
    subject: { kind: "assumption", name: "shelterDay" },
    values: [1000, 1500, 2000],
  },
  up: {
    subject: { kind: "lever", policy: POLICY, lever: "homes" },
    values: [0, 10],
  },
  worlds: [2, 5],
  atATime: 4,
};

const play = game((s, world) => {
  const { perYear } = s.policies.find(({ id }) => id === POLICY)!.homes;
  return s.assumptions.shelterDay.value + 10 * (perYear as number) + world;
});

test("every cell of a map has both its numbers, and the same worlds", () => {
  const { cells } = carryOut(twoWay(ORDER), play);
  expect(
    cells.map((row) => row.map((cell) => cell!.gains.municipality.mean)),
  ).toEqual([
    [1002, 1502, 2002],
    [1102, 1602, 2102],
  ]);
  expect(cells.flat().map((cell) => cell!.worlds)).toEqual(Array(6).fill(5));
});

test("a map fills in while one watches: all cells coarsely before any finely", () => {
  const known: (number | undefined)[][] = [];
  const run = twoWay(ORDER);
  let step = run.next();
  while (!step.done) {
    known.push(
      (step.value.soFar?.cells ?? []).flat().map((cell) => cell?.worlds),
    );
    step = run.next(step.value.trials.map(play));
  }
  expect(known.map((worlds) => worlds.filter((w) => w === 2).length)).toEqual([
    0, 4, 6, 2,
  ]);
  expect(known.map((worlds) => worlds.filter((w) => w === 5).length)).toEqual([
    0, 0, 0, 4,
  ]);
});
