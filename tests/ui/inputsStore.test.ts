import { beforeEach, describe, expect, test } from "vitest";
import type { Belief } from "../../src/ui/rows/spreads";
import {
  assumptionsMoved,
  resetAssumption,
  resetAssumptions,
  resetLever,
  resetSpread,
  setAssumption,
  setLever,
  setMany,
  setSpread,
  useStore,
} from "../../src/ui/store";

const fresh = useStore.getState();
const state = () => useStore.getState();
const retention = () => {
  const { value, spread } = state().scenario.assumptions.retention36;
  return { value, spread };
};

const OPENED = fresh.origin.assumptions.retention36;
const OWN: Belief = {
  value: 0.8,
  spread: { family: "beta", low: 0.6, high: 0.92 },
};

beforeEach(() => useStore.setState(fresh, true));

describe("a spread that has been set", () => {
  test("stands in the scenario, counts as moved, and is reset without the value", () => {
    setSpread("retention36", OWN);
    expect(retention()).toEqual(OWN);
    expect(assumptionsMoved(state())).toBe(true);
    setAssumption("retention36", 0.7);
    expect(retention().spread).toMatchObject({ family: "beta" });
    resetSpread("retention36");
    const { value, spread } = retention();
    expect(value).toBe(0.7);
    setAssumption("retention36", 0.7);
    expect(retention().spread).toEqual(spread);
    setAssumption("retention36", OPENED.value);
    expect(retention().spread).toEqual(OPENED.spread);
    expect(assumptionsMoved(state())).toBe(false);
  });

  test("is moved along with the value, and is whole again when the value is back", () => {
    setSpread("retention36", OWN);
    for (const value of [1, 0.2, 0.5]) setAssumption("retention36", value);
    setAssumption("retention36", OWN.value);
    expect(retention()).toEqual(OWN);
  });

  test("is gone with the value when the whole assumption is reset", () => {
    setSpread("retention36", { ...OWN, value: 0.75 });
    resetAssumption("retention36");
    expect(state().scenario.assumptions.retention36).toBe(OPENED);
    setAssumption("retention36", 0.75);
    resetAssumptions();
    expect(assumptionsMoved(state())).toBe(false);
  });

  test("that has been reset is forgotten, also where nothing is left of either", () => {
    setSpread("retention36", OWN);
    setAssumption("retention36", 1);
    resetSpread("retention36");
    setAssumption("retention36", OPENED.value);
    expect(retention().spread).toEqual(OPENED.spread);
  });

  test("that has been undone is not brought back by the next value", () => {
    const before = state().scenario;
    setSpread("retention36", OWN);
    useStore.setState({ scenario: before });
    setAssumption("retention36", 0.75);
    setAssumption("retention36", OPENED.value);
    expect(retention().spread).toEqual(OPENED.spread);
  });
});

test("many numbers are one change of the scenario, and fields drop what was typed", () => {
  const { forms, scenario } = state();
  let changes = 0;
  const forget = useStore.subscribe((now, before) => {
    if (now.scenario !== before.scenario) changes++;
  });
  setMany({ ...scenario, years: 5 });
  forget();
  expect(changes).toBe(1);
  expect(state().scenario.years).toBe(5);
  expect(state().forms).toBe(forms + 1);
});

test("a lever is reset in the policy named, whichever is at hand", () => {
  const homesOf = (at: number) => state().scenario.policies[at]!.homes.perYear;
  setLever("homes", 20);
  setLever("icm", 3);
  expect(homesOf(1)).toBe(20);
  useStore.setState({ leverPolicyId: "treatment-first" });
  setLever("homes", 5);
  resetLever("homes", "housing-first");
  expect([homesOf(0), homesOf(1)]).toEqual([5, 12.3]);
  resetLever("homes");
  expect(homesOf(0)).toBe(12.3);
  resetLever("icm", "housing-first");
  expect(state().scenario.policies[1]!.workers.icm).toBe("asNeeded");
});
