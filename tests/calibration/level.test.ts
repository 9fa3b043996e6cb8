import { describe, expect, test } from "vitest";
import { TODAYS_MIX, todaysMix } from "../../src/model/preset/todaysMix";
import { MUNICIPALITIES } from "../../src/model/preset/municipalities";
import { municipalityPreset } from "../../src/model/preset/preset";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  censusOf,
  certain,
  total,
  upTo,
  withNumbers,
  worldsOf,
} from "../engine/scenarios";

// Entries follow from the count in proportion, so what keeps the country on its level keeps every municipality on its
// own: with today's mix, entries that do not grow, and no other change, the count stays.

const HOMES_PER_PERSON = 600 / 5989;

function unchanged(name: string): Scenario {
  const municipality = MUNICIPALITIES.find((one) => one.name === name)!;
  const { scenario } = municipalityPreset(municipality);
  const homes = HOMES_PER_PERSON * municipality.count2024;
  return {
    ...withNumbers(certain(scenario), { inflowTrend: 0 }),
    policies: [todaysMix(homes, TODAYS_MIX)],
    baseline: "todays-mix",
  };
}

/** Mean count of each budget year, over its quarters and all worlds. */
function yearlyCounts(name: string, count: number): number[] {
  const worlds = worldsOf(unchanged(name), count);
  return upTo(worlds.plan.years).map((year) =>
    total(
      upTo(count).map(
        (world) =>
          total(censusOf(worlds, world, 0).subarray(4 * year, 4 * year + 4)) /
          4 /
          count,
      ),
    ),
  );
}

/** How far the mean of so many worlds may be off: Poisson luck (wide, for one year's quarters hang together), and 3 % as for the country. */
const allowed = (people: number, worlds: number) =>
  0.03 * people + 3 * Math.sqrt(people / worlds);

describe("nobody does anything new", () => {
  test.each([
    ["Ærø", 400],
    ["Vallensbæk", 400],
    ["Ishøj", 300],
    ["Odense", 120],
    ["Aarhus", 30],
    ["København", 12],
  ])("%s keeps its count for ten years", (name, worlds) => {
    const people = MUNICIPALITIES.find((one) => one.name === name)!.count2024;
    for (const [year, count] of yearlyCounts(name, worlds).entries())
      expect(
        Math.abs(count - people),
        `year ${year + 1}: ${count}`,
      ).toBeLessThan(allowed(people, worlds));
  });
});
