import { expect, test } from "vitest";
import { plan } from "../../src/model/simulation/plan";
import { spendingOn } from "../../src/model/register/spending";
import { DRAWS, drawParameters } from "../../src/model/scenario/draw";
import { quiet, withLaw } from "../engine/scenarios";
import { journalOf, nights } from "./journals";

/** Ishøj with a night at 1,000 kr. and nothing else that costs; the citizen pays nothing. */
const SCENARIO = withLaw(
  quiet({
    shelterDay: 1000,
    careDay: 2000,
    healthHomelessDay: 0,
    justiceHomelessDay: 0,
    refurbishment: 5000,
    workShare: 0,
    housingBenefitMonth: 0,
    userPaymentDay: 0,
    priceGrowth: 0,
  }),
  { especiallyExpensive: false },
);

function spent(group: readonly number[], from: number, until: number) {
  const compiled = plan(SCENARIO);
  const draws = new Float64Array(DRAWS);
  drawParameters(compiled, 0, draws);
  const journal = journalOf([
    ...nights(0, 0, 100, 60),
    [0, "careDays", 100, 110],
    ...nights(1, 0, 10),
    [0, "losses", 120],
  ]);
  const isOfGroup = Uint8Array.of(0, 0);
  for (const person of group) isOfGroup[person] = 1;
  return spendingOn(journal, isOfGroup, { from, until }, draws, compiled.law);
}

test("all payers together, for the group alone, by the ledger's price list", () => {
  expect(spent([0], 0, 365)).toBe(100 * 1000 + 10 * 2000 + 5000);
  expect(spent([1], 0, 365)).toBe(10_000);
  expect(spent([0, 1], 0, 365)).toBe(135_000);
  expect(spent([], 0, 365)).toBe(0);
});

test("only days and events within the period count", () => {
  expect(spent([0], 50, 105)).toBe(50 * 1000 + 5 * 2000);
  expect(spent([0], 120, 121)).toBe(5000);
  expect(spent([0], 121, 365)).toBe(0);
  expect(spent([0], 110, 120)).toBe(0);
});
