import { expect, test } from "vitest";
import {
  chance,
  mean,
  more,
  ratio,
  under,
} from "../../src/model/validation/study";
import { standardError } from "../../src/model/validation/validate";
import { meanAndError } from "../engine/scenarios";

const WORLDS = [
  [{ cost: 10 }, { cost: 4 }],
  [{ cost: 20 }, { cost: 30 }],
  [{ cost: 60 }, { cost: 2 }],
];

test("means, differences and chances are over worlds", () => {
  expect(mean(under(0, "cost"))(WORLDS)).toBe(30);
  expect(mean(more("cost", 0, 1))(WORLDS)).toBe(18);
  expect(chance((w) => more("cost", 0, 1)(w) > 0)(WORLDS)).toBe(2 / 3);
});

test("a ratio is of means, not the mean of ratios", () => {
  expect(ratio(under(1, "cost"), under(0, "cost"))(WORLDS)).toBe(36 / 90);
});

test("the error of a mean is its standard error", () => {
  const { error } = meanAndError([10, 20, 60]);
  expect(standardError(mean(under(0, "cost")), WORLDS)).toBeCloseTo(error, 12);
});
