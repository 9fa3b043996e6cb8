import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summarise } from "../../src/model/results/summary";
import type { Scenario } from "../../src/model/scenario/scenario";
import { arbitraryScenario } from "./arbitrary";
import { SHIPPED, upTo, withPolicies, worldsOf, isNational } from "./scenarios";

/** Each policy of the scenario, all of them once more in the same order, under other names. */
const doubled = (scenario: Scenario): Scenario =>
  withPolicies(scenario, [
    ...scenario.policies,
    ...scenario.policies.map((policy) => ({
      ...policy,
      id: `${policy.id}-again`,
    })),
  ]);

/** Asserts that each policy and its double counted and cost the same, in every world and cell. */
function expectNoDifference(scenario: Scenario, count: number) {
  const worlds = worldsOf(doubled(scenario), count);
  const arms = scenario.policies.length;
  for (const world of upTo(count))
    for (const arm of upTo(arms)) {
      expect(worlds.tallyOf(world, arm + arms)).toEqual(
        worlds.tallyOf(world, arm),
      );
      expect(worlds.accountOf(world, arm + arms)).toEqual(
        worlds.accountOf(world, arm),
      );
    }
  return worlds;
}

describe("two equal policies", () => {
  test.each(
    SHIPPED.filter(([, scenario]) => !isNational(scenario)).map(
      ([file, scenario]) => [file, { ...scenario, years: 4 }] as const,
    ),
  )("differ by nothing in any world of %s", (_, scenario) => {
    const worlds = expectNoDifference(scenario, 12);
    const [comparison] = summarise(worlds, 12, true).comparisons.filter(
      ({ policy }) => policy === `${scenario.baseline}-again`,
    );
    const { netSaving, nightsAvoided, chanceItPays } = comparison!;
    expect(netSaving.total).toMatchObject({ mean: 0, se: 0, p5: 0, p95: 0 });
    expect(netSaving.cumulative.map(({ state }) => state.mean)).toEqual(
      upTo(4).map(() => 0),
    );
    expect(nightsAvoided.horizon).toMatchObject({ mean: 0, se: 0 });
    expect(chanceItPays.total).toBe(0);
  });

  test("differ by nothing in whatever scenario, whoever is played between them", () => {
    fc.assert(
      fc.property(arbitraryScenario(2), (scenario) => {
        expectNoDifference(scenario, 2);
      }),
      { numRuns: 80 },
    );
  });
});
