import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORIES } from "../../src/model/ledger/category";
import { PAYERS } from "../../src/model/ledger/payer";
import { CELLS, price, PRICED_ITEMS } from "../../src/model/ledger/price";
import { Q, QUANTITIES } from "../../src/model/ledger/quantity";
import { disputedDays, type Life, postingsOf } from "../../src/model/life/life";
import { livesOf } from "../../src/model/life/livesOf";
import { type Part, PARTS } from "../../src/model/life/part";
import { sharedCosts } from "../../src/model/life/shared";
import { termsOf } from "../../src/model/life/terms";
import { type WrittenWorld, writingStage } from "../../src/model/run";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import { INDEX } from "../../src/model/scenario/draw";
import type { Scenario } from "../../src/model/scenario/scenario";
import { type Plan, plan } from "../../src/model/simulation/plan";
import { postable } from "../../src/model/units";
import { arbitraryScenario } from "../engine/arbitrary";
import { ISHOEJ, SHIPPED, withCount, withNumbers } from "../engine/scenarios";

// The promise of a life told to the krone: all lives together are the ledger.

const ROW = QUANTITIES.length;

/** A posting is rounded to the ledger's grid by at most half its step, and a split of three rounds twice. */
const ROUNDING = 2 / 8192;

/** What nobody in particular costs, by the names accounts know; all of start-up but the courses of a person's support. */
const SHARED = [
  "emptyPlaces",
  "idleWorkers",
  "emptyRent",
  "startUp",
  "programme",
];

const livesIn = (
  plan: Plan,
  policy: Scenario["policies"][number],
  world: WrittenWorld,
): Life[] => {
  const lifeOf = livesOf({ plan, policy, world });
  return Array.from({ length: world.cohort.size }, (_, p) => lifeOf(p));
};

/** Years x categories x payers, and how many postings made each. */
function kronerOf(lives: readonly Life[], years: number) {
  const kroner = new Float64Array(years * CELLS);
  const postings = new Float64Array(years * CELLS);
  for (const life of lives)
    for (const posting of postingsOf(life)) {
      const category = CATEGORIES.indexOf(posting.category);
      PAYERS.forEach((payer, p) => {
        const cell = posting.year * CELLS + category * PAYERS.length + p;
        kroner[cell]! += posting.kroner[payer];
        postings[cell]! += 1;
      });
    }
  return { kroner, postings };
}

/** Years x quantities as told in places, support, waiting and events. */
function told(lives: readonly Life[], { yearOf, years }: Plan) {
  const by = new Map<string, Float64Array>();
  const add = (name: string, day: number) => {
    const sums = by.get(name) ?? new Float64Array(years);
    by.set(name, sums);
    sums[yearOf[day]!]! += 1;
  };
  for (const { stretches, events } of lives) {
    for (const { from, until, place, support, isWaiting } of stretches)
      for (let day = from; day < until; day++) {
        add(`place ${place}`, day);
        add(`support ${support}`, day);
        if (isWaiting) add("waiting", day);
      }
    for (const { day, kind } of events) add(`event ${kind}`, day);
  }
  return by;
}

function nameOf(part: Part): string | undefined {
  if (part.kind === "place") return `place ${part.place}`;
  if (part.kind === "support") return `support ${part.method}`;
  if (part.kind === "event") return `event ${part.event}`;
  return part.kind === "waiting" ? "waiting" : undefined;
}

function expectDaysAndEvents(
  lives: readonly Life[],
  compiled: Plan,
  { tally }: WrittenWorld,
) {
  const counted = new Map<string, Float64Array>();
  for (const name of QUANTITIES) {
    const part = nameOf(PARTS[name]);
    if (!part) continue;
    const sums = counted.get(part) ?? new Float64Array(compiled.years);
    counted.set(part, sums);
    for (let year = 0; year < compiled.years; year++)
      sums[year]! += tally[year * ROW + Q[name]]!;
  }
  const seen = told(lives, compiled);
  for (const [part, sums] of counted) {
    // A day of discharge that counts as a night is paid in § 110 and lived elsewhere.
    if (part === "place shelter" && compiled.law.shelter.dischargeDayCounts)
      continue;
    expect(seen.get(part) ?? new Float64Array(compiled.years), part).toEqual(
      sums,
    );
  }
}

/** Of each price item the days, events and kroner it prices, exactly. */
function expectAmounts(
  lives: readonly Life[],
  { years }: Plan,
  { tally }: WrittenWorld,
) {
  const priced = new Map<string, Float64Array>();
  for (const life of lives)
    for (const { category, quantity, year, amount } of postingsOf(life)) {
      if (quantity === "expensiveCaseRefund") continue;
      const key = `${category} ${quantity}`;
      const sums = priced.get(key) ?? new Float64Array(years);
      priced.set(key, sums);
      sums[year]! += amount;
    }
  for (const { category, quantities } of PRICED_ITEMS)
    for (const name of quantities) {
      if (PARTS[name].kind === "shared") continue;
      const times = PRICED_ITEMS.filter(
        (item) => item.category === category && item.quantities.includes(name),
      ).length;
      const wanted = Float64Array.from(
        { length: years },
        (_, year) => times * tally[year * ROW + Q[name]]!,
      );
      const key = `${category} ${name}`;
      expect(priced.get(key) ?? new Float64Array(years), key).toEqual(wanted);
    }
}

function expectLedger(
  lives: readonly Life[],
  compiled: Plan,
  world: WrittenWorld,
  policy: Scenario["policies"][number],
) {
  const { years } = compiled;
  const terms = termsOf(compiled, policy);
  const account = new Float64Array(years * CELLS);
  price(world.tally, world.draws, terms, account);
  const shared = sharedCosts(world, terms);
  const { kroner, postings } = kronerOf(lives, years);
  for (let cell = 0; cell < account.length; cell++) {
    const category = CATEGORIES[Math.floor((cell % CELLS) / PAYERS.length)]!;
    if (!SHARED.includes(category)) expect(shared[cell], category).toBe(0);
    else if (category !== "startUp") {
      expect(shared[cell], category).toBe(account[cell]);
      expect(postings[cell]).toBe(0);
    }
    const off = Math.abs(kroner[cell]! + shared[cell]! - account[cell]!);
    const allowed = (postings[cell]! + 1) * ROUNDING;
    if (off > allowed)
      expect.fail(`${category}: off by ${off} kr., ${allowed} allowed`);
  }
  const startUp = CATEGORIES.indexOf("startUp") * PAYERS.length;
  expect(shared[startUp]).toBe(postable(policy.costs.startUp));
}

/** The law read anew over each life's calendar refunds the days that the simulation refunded. */
function expectLaw(lives: readonly Life[]) {
  for (const life of lives) expect(disputedDays(life)).toBe(0);
}

/** No stay of a day or two, of which a life has thousands: they take minutes to read and show nothing more. */
function withoutHaste(scenario: Scenario): Scenario {
  const least = (name: ParameterName, value: number) => ({
    [name]: Math.max(value, scenario.assumptions[name].value),
  });
  return withNumbers(scenario, {
    ...least("stayRough", 20),
    ...least("stayHidden", 20),
    ...least("stayShelter", 20),
    ...least("returnDelay", 20),
    ...least("episodicStay", 0.5),
  });
}

function expectWhole(scenario: Scenario, replication: number) {
  const compiled = plan(scenario);
  const write = writingStage(compiled);
  scenario.policies.forEach((policy, arm) => {
    const world = write(replication, arm);
    const lives = livesIn(compiled, policy, world);
    expectDaysAndEvents(lives, compiled, world);
    expectAmounts(lives, compiled, world);
    expectLedger(lives, compiled, world, policy);
    expectLaw(lives);
  });
}

describe("all lives together are the ledger, and what is nobody's stands apart", () => {
  test.each(SHIPPED)("in %s", (_, scenario) => {
    const smaller = withCount(scenario, Math.min(scenario.place.count, 80));
    expectWhole({ ...smaller, years: 5 }, 3);
  });

  test("where a few workers have twice the people", () => {
    const workers = { section85: 0.5, cti: 0.3, icm: 0.3, act: 0.3 };
    const overloaded = {
      ...ISHOEJ,
      years: 4,
      policies: ISHOEJ.policies.map((policy) => ({
        ...policy,
        workers,
        overload: 1,
      })),
    };
    expectWhole(overloaded, 3);
    const compiled = plan(overloaded);
    const world = writingStage(compiled)(3, 1);
    const units = livesIn(compiled, overloaded.policies[1]!, world)
      .flatMap((life) => [...postingsOf(life)])
      .filter(({ category }) => category === "icm")
      .map(({ unit }) => unit);
    const list = world.draws[INDEX.icmYear]! / 365.25;
    expect(Math.max(...units)).toBeLessThanOrEqual(list);
    expect(Math.min(...units)).toBeLessThan(0.8 * list);
  });

  test(
    "in any scenario, under any law",
    () =>
      fc.assert(
        fc.property(
          arbitraryScenario(2),
          fc.nat(1e6),
          (scenario, replication) =>
            expectWhole(withoutHaste(scenario), replication),
        ),
        { numRuns: 25 },
      ),
    120_000,
  );
});
