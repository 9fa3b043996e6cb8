import { expect, test } from "vitest";
import { carryOut } from "../../src/model/analysis/experiment";
import { spreadOf } from "../../src/model/analysis/spread";
import { trialStage } from "../../src/model/analysis/trialStage";
import { twins } from "../../src/model/analysis/twins";
import { certain, ISHOEJ } from "../engine/scenarios";
import { BOARD, game, POLICY } from "./outcomes";

const told = (scenario: typeof ISHOEJ, play: ReturnType<typeof trialStage>) =>
  carryOut(
    twins(
      { scenario, discounted: false, worlds: [4, 12] },
      spreadOf(scenario, POLICY),
    ),
    play,
  );

test("where every number is certain, all that is left is luck", () => {
  const { horizon } = told(certain(ISHOEJ), trialStage());
  const { split } = horizon.total;
  expect(split.chance).toBeGreaterThan(0);
  // twelve pairs tell a knowledge of nothing from nothing with this error
  expect(Math.abs(split.knowledge)).toBeLessThan(3 * split.knowledgeSe);
});

test("where a game has no luck, all is knowledge", () => {
  const { horizon, cumulative, worlds } = told(
    BOARD,
    game((_, world) => 100 * world),
  );
  expect(worlds).toBe(12);
  expect(horizon.municipality.split.chance).toBe(0);
  expect(horizon.municipality.split.share).toBe(1);
  expect(horizon.municipality.split.knowledge).toBe(130_000); // variance of 0, 100 … 1100
  expect(horizon.municipality.mean).toBe(550);
  expect(cumulative.at(-1)!.municipality).toEqual(horizon.municipality);
});

test("each year's cumulative saving has its own spread, the last one the horizon's", () => {
  const { horizon, cumulative } = told(ISHOEJ, trialStage());
  expect(cumulative).toHaveLength(ISHOEJ.years);
  expect(cumulative.at(-1)!.state).toEqual(horizon.state);
  expect(cumulative[0]!.total.split.total).toBeLessThan(
    horizon.total.split.total,
  );
});
