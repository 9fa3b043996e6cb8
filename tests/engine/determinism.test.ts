import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summarise } from "../../src/model/results/summary";
import { Worlds } from "../../src/model/results/worlds";
import type { Chunk } from "../../src/model/results/chunk";
import { stage } from "../../src/model/run";
import { CATALOGUE, PARAMETER_NAMES } from "../../src/model/scenario/catalogue";
import { playsSameWorlds } from "../../src/model/scenario/difference";
import { withAssumption } from "../../src/model/scenario/edit";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { arbitraryScenario, PLAYED } from "./arbitrary";
import {
  ISHOEJ,
  SHIPPED,
  upTo,
  withCount,
  withLaw,
  withShapes,
  worldsOf,
} from "./scenarios";

const SMALL: Scenario = { ...ISHOEJ, years: 2 };
const AVERAGE: Scenario = {
  ...SHIPPED.find(([file]) => file === "ishoej-landsgennemsnit.json")![1],
  years: 2,
};
const AVERAGE_WORLDS = worldsOf(AVERAGE, 8);
const PLAN = plan(SMALL);
const WHOLE = stage(PLAN)(0, 20);
const FIRST_EIGHT = stage(PLAN)(0, 8).tallies;

/** Everything in some worlds, to the bit. */
const bytesOf = (chunks: readonly Chunk[]) =>
  chunks
    .toSorted((a, b) => a.first - b.first)
    .flatMap(({ draws, tallies, counts }) => [draws, tallies, counts])
    .map((numbers) => Buffer.from(numbers.slice().buffer).toString("hex"))
    .join("");

/** Worlds one at a time, in the order given. */
const oneByOne = (play: ReturnType<typeof stage>, order: readonly number[]) =>
  order.map((world) => play(world, 1));

const splitUp = ({ draws, tallies, counts, count }: Chunk): string =>
  bytesOf(
    upTo(count).map((i) => ({
      first: i,
      count: 1,
      draws: draws.slice(
        (i * draws.length) / count,
        ((i + 1) * draws.length) / count,
      ),
      tallies: tallies.slice(
        (i * tallies.length) / count,
        ((i + 1) * tallies.length) / count,
      ),
      counts: counts.slice(
        (i * counts.length) / count,
        ((i + 1) * counts.length) / count,
      ),
      events: 0,
    })),
  );

describe("the same worlds, to the bit", () => {
  test("in one chunk or in twenty, forwards or backwards, on one stage or on many", () => {
    const expected = splitUp(WHOLE);
    const play = stage(PLAN);
    expect(bytesOf(oneByOne(play, upTo(20)))).toBe(expected);
    expect(bytesOf(oneByOne(play, upTo(20).toReversed()))).toBe(expected);
    const onOwnStages = upTo(20).flatMap((world) =>
      oneByOne(stage(PLAN), [world]),
    );
    expect(bytesOf(onOwnStages)).toBe(expected);
  });

  test("after a far larger world has been on the stage, and a smaller one", () => {
    const large = plan(withCount(SMALL, 400));
    const small = plan(withCount(SMALL, 2));
    const [a, b, c] = [stage(large), stage(small), stage(PLAN)];
    a(7, 1);
    const before = bytesOf([c(4, 1)]);
    b(7, 1);
    a(8, 1);
    c(11, 3);
    expect(bytesOf([c(4, 1)])).toBe(before);
  });

  test("from a copy of the plan or the scenario, as a worker gets it", () => {
    const expected = bytesOf([WHOLE]);
    expect(bytesOf([stage(structuredClone(PLAN))(0, 20)])).toBe(expected);
    const copy = JSON.parse(JSON.stringify(SMALL)) as Scenario;
    expect(bytesOf([stage(plan(copy))(0, 20)])).toBe(expected);
  });

  test("whatever the scenario: a world alone is the world among others", () => {
    fc.assert(
      fc.property(arbitraryScenario(2), fc.nat(100), (scenario, first) => {
        const compiled = plan(scenario);
        const together = stage(compiled)(first, 3);
        const alone = stage(compiled)(first + 2, 1);
        expect(together.tallies.slice(-alone.tallies.length)).toEqual(
          alone.tallies,
        );
        expect(together.draws.slice(-alone.draws.length)).toEqual(alone.draws);
      }),
      { numRuns: 40 },
    );
  });

  test("but other worlds from another seed or replication", () => {
    const other = stage(plan({ ...SMALL, seed: "another" }))(0, 20);
    expect(bytesOf([other])).not.toBe(bytesOf([WHOLE]));
    const [first, second] = oneByOne(stage(PLAN), [0, 1]);
    expect(first!.tallies).not.toEqual(second!.tallies);
  });
});

describe("worlds taken in", () => {
  test("in any order say the same", () => {
    const chunks = oneByOne(stage(PLAN), upTo(20));
    const inOrder = new Worlds(SMALL);
    for (const chunk of chunks) inOrder.add(chunk);
    const expected = JSON.stringify(summarise(inOrder, 20, true));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(chunks, { minLength: 20 }),
        (shuffled) => {
          const worlds = new Worlds(SMALL);
          for (const chunk of shuffled) worlds.add(chunk);
          expect(worlds.complete).toBe(20);
          expect(JSON.stringify(summarise(worlds, 20, true))).toBe(expected);
        },
      ),
      { numRuns: 10 },
    );
  });
});

// ---- New prices for old worlds

const MONEY = PARAMETER_NAMES.filter((name) => CATALOGUE[name].money);

/** The assumption at another value, its spread with it; for one that cannot rise, a lower one. */
function moved(scenario: Scenario, name: (typeof MONEY)[number]): Scenario {
  const { value } = scenario.assumptions[name];
  const higher = withAssumption(scenario, name, value * 1.1 + 0.01);
  return higher.assumptions[name].value === value
    ? withAssumption(scenario, name, value * 0.9)
    : higher;
}

const withCosts = (scenario: Scenario): Scenario => ({
  ...scenario,
  policies: scenario.policies.map((policy) => ({
    ...policy,
    costs: { startUp: 12_345.67, perYear: 890.12 },
  })),
});

/** Asserts that worlds priced anew are those of a fresh run, those that come later among them. */
function expectAsFresh(before: Scenario, after: Scenario) {
  const fresh = worldsOf(after, 8);
  const repriced = new Worlds(before);
  const play = stage(repriced.plan);
  repriced.add(play(0, 5));
  repriced.reprice(after);
  repriced.add(play(5, 3));
  for (const world of upTo(8)) {
    expect(repriced.drawsOf(world)).toEqual(fresh.drawsOf(world));
    for (const arm of [0, 1]) {
      expect(repriced.tallyOf(world, arm)).toEqual(fresh.tallyOf(world, arm));
      expect(repriced.accountOf(world, arm)).toEqual(
        fresh.accountOf(world, arm),
      );
    }
  }
  return repriced;
}

const CHANGES: readonly (readonly [string, (s: Scenario) => Scenario])[] = [
  ...MONEY.map((name) => [name, (s: Scenario) => moved(s, name)] as const),
  ["the price year", (s) => ({ ...s, priceYear: s.priceYear + 2 })],
  ["a policy's costs", withCosts],
  [
    "a price year of one amount",
    (s) => ({
      ...s,
      assumptions: {
        ...s.assumptions,
        interimDay: { ...s.assumptions.interimDay, priceYear: 2020 },
      },
    }),
  ],
];

describe("worlds priced anew", () => {
  test.each(CHANGES)(
    "are as played afresh, after a change of %s",
    (_, change) => {
      const after = change(AVERAGE);
      expect(playsSameWorlds(AVERAGE, after)).toBe(true);
      const repriced = expectAsFresh(AVERAGE, after);
      summarise(repriced, 8, false);
      repriced.reprice(AVERAGE);
      expect(summarise(repriced, 8, false)).toEqual(
        summarise(AVERAGE_WORLDS, 8, false),
      );
      for (const world of upTo(8))
        expect(repriced.accountOf(world, 1)).toEqual(
          AVERAGE_WORLDS.accountOf(world, 1),
        );
    },
  );

  test("say of fewer and of more worlds what they say when asked for those alone", () => {
    const asked = worldsOf(AVERAGE, 8);
    for (const count of [3, 8, 5])
      expect(summarise(asked, count, false)).toEqual(
        summarise(worldsOf(AVERAGE, 8), count, false),
      );
  });

  test("are as played afresh after any number of changes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CHANGES), { maxLength: 6 }),
        (changes) => {
          let scenario = AVERAGE;
          const worlds = new Worlds(AVERAGE);
          const play = stage(worlds.plan);
          worlds.add(play(2, 2));
          for (const [, change] of changes) {
            scenario = change(scenario);
            worlds.reprice(scenario);
          }
          worlds.add(play(0, 2));
          const fresh = worldsOf(scenario, 4);
          for (const world of upTo(4))
            for (const arm of [0, 1])
              expect(worlds.accountOf(world, arm)).toEqual(
                fresh.accountOf(world, arm),
              );
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(CHANGES)(
    "under § 176, whose months are counted while a world is played, are never taken for those after a change of %s that are not",
    (_, change) => {
      const after = change(SMALL);
      if (playsSameWorlds(SMALL, after))
        expect(stage(plan(after))(0, 8).tallies).toEqual(FIRST_EIGHT);
    },
  );

  test("under § 176 are other worlds when the shelter has another price", () => {
    const after = moved(SMALL, "shelterDay");
    expect(stage(plan(after))(0, 8).tallies).not.toEqual(FIRST_EIGHT);
    expect(playsSameWorlds(SMALL, after)).toBe(false);
    expect(playsSameWorlds(SMALL, { ...SMALL, priceYear: 2026 })).toBe(false);
    expect(playsSameWorlds(SMALL, moved(SMALL, "discountRate"))).toBe(true);
  });
});

const withPolicyChange = (change: Partial<Policy>): Scenario => ({
  ...SMALL,
  policies: [SMALL.policies[0]!, { ...SMALL.policies[1]!, ...change }],
});

describe("other worlds are not taken for the same", () => {
  test.each(PLAYED)("when %s changes", (name) => {
    expect(playsSameWorlds(AVERAGE, moved(AVERAGE, name))).toBe(false);
  });

  test.each([
    ["the count", withCount(SMALL, 41)],
    ["the years", { ...SMALL, years: 4 }],
    ["the start", { ...SMALL, start: "2027-01-02" }],
    ["the seed", { ...SMALL, seed: "other" }],
    ["the regime", withLaw(SMALL, { regime: "before2023" })],
    ["§ 176", withLaw(SMALL, { especiallyExpensive: false })],
    ["the running year", withLaw(SMALL, { runningYear: "nextNight" })],
    ["the reading of April 2026", withLaw(SMALL, { april2026: "I1" })],
    ["the own payment", withLaw(SMALL, { userPayment: "afterSharing" })],
    ["a shape", withShapes(SMALL, { stayShelter: { family: "fixed" } })],
    [
      "the order of policies",
      { ...SMALL, policies: SMALL.policies.toReversed() },
    ],
    ["readiness", withPolicyChange({ readinessRequired: 0.5 })],
    ["coverage", withPolicyChange({ coverage: 0.5 })],
    [
      "a delay",
      withPolicyChange({ offerDelay: { rough: 1, hidden: 180, shelter: 45 } }),
    ],
    ["the ramp", withPolicyChange({ rampMonths: 3 })],
    [
      "support",
      withPolicyChange({
        support: { light: { cti: 1 }, moderate: { icm: 1 }, high: { icm: 1 } },
      }),
    ],
    [
      "homes",
      withPolicyChange({
        homes: { atStart: 1, perYear: 8.7, usable: 1, reserved: 1 },
      }),
    ],
    ["the queue", withPolicyChange({ queue: "firstCome" })],
    ["home before support", withPolicyChange({ homeBeforeSupport: true })],
    [
      "workers",
      withPolicyChange({
        workers: { section85: 0, cti: 0.5, icm: 2, act: 3 },
      }),
    ],
    ["prevention", withPolicyChange({ prevention: 1 })],
  ])("when %s changes", (_, other: Scenario) => {
    expect(playsSameWorlds(SMALL, other)).toBe(false);
  });

  test("names, sources and the number of worlds do not matter", () => {
    const renamed = {
      ...SMALL,
      id: "other",
      title: { da: "Andet", en: "Other" },
      replications: 5,
      baseline: SMALL.policies[1]!.id,
      policies: SMALL.policies.map((policy) => ({
        ...policy,
        name: { da: "A", en: "B" },
      })),
    };
    expect(playsSameWorlds(SMALL, renamed)).toBe(true);
    expect(bytesOf([stage(plan(renamed))(0, 3)])).toBe(
      bytesOf([stage(PLAN)(0, 3)]),
    );
  });
});
