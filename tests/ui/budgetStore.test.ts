import { expect, test } from "vitest";
import {
  chooseBudget,
  readChoices,
  useBudget,
} from "../../src/ui/budget/budgetStore";

test("what has been chosen and pasted is plain JSON, and is read as it was", () => {
  chooseBudget({ pasted: "§ 110\t2027\t1.000", unit: "thousand", year: 2027 });
  const choices = useBudget.getState();
  const stored: unknown = JSON.parse(JSON.stringify(choices));
  expect(readChoices(stored)).toEqual(choices);
});

test.each([
  ["nothing", undefined],
  ["a column that is no more", { column: "parish" }],
  ["a share of worlds that cannot be asked for", { certainty: 3 }],
])("%s is not read", (_, change) => {
  const json = change && { ...useBudget.getState(), ...change };
  expect(readChoices(json)).toBeUndefined();
});
