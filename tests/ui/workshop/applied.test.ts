import { expect, test } from "vitest";
import { withAssumption } from "../../../src/model/scenario/edit";
import { isAppliedTo } from "../../../src/ui/workshop/workshopStore";
import type { LockedAnswer } from "../../../src/ui/rows/lockedAnswer";
import { ishoejScenario } from "../results";

const before = ishoejScenario();
const scenario = withAssumption(before, "retention36", 0.7);
const applied = {
  name: "retention36",
  scenario: "ishoej",
  before: before.assumptions.retention36,
  now: scenario.assumptions.retention36,
  answer: {} as LockedAnswer,
} as const;

test("what the room has put in can be taken out as long as it is there, whatever was opened in between", () => {
  expect(isAppliedTo(structuredClone(scenario), applied)).toBe(true);
  expect(isAppliedTo(before, applied)).toBe(false);
  expect(isAppliedTo({ ...scenario, id: "odense" }, applied)).toBe(false);
});
