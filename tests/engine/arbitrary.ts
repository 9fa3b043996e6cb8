import fc from "fast-check";
import type { LawSettings } from "../../src/model/ledger/refundLaw";
import {
  CATALOGUE,
  PARAMETER_NAMES,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import { domainOf, partnerOf } from "../../src/model/scenario/domain";
import {
  METHODS,
  QUEUE_ORDERS,
  type Policy,
} from "../../src/model/scenario/policy";
import { SAMPLINGS } from "../../src/model/scenario/sampling";
import type { Scenario } from "../../src/model/scenario/scenario";
import { ISHOEJ, NO_PROGRAMME, withCount, withNumbers } from "./scenarios";

// Scenarios that a reckless user could make: anything the form allows, its outermost values among it.

/** No wider than lets a world of a few years be played in a moment. */
const ENOUGH: { readonly [unit: string]: number } = {
  days: 2000,
  "1/year": 20,
  "share/year": 0.5,
  persons: 30,
  ratio: 10,
};

export const PLAYED = PARAMETER_NAMES.filter((name) => !CATALOGUE[name].money);

function valueOf(name: ParameterName): fc.Arbitrary<number> {
  const domain = domainOf(name);
  const high = Math.min(
    domain.high,
    name === "yearToPoint" ? 6 : (ENOUGH[CATALOGUE[name].unit] ?? Infinity),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(domain.low, high) },
    {
      weight: 4,
      arbitrary: fc.double({ min: domain.low, max: high, noNaN: true }),
    },
  );
}

const numbers = fc
  .subarray([...PLAYED])
  .chain((names) =>
    fc.tuple(fc.constant(names), fc.tuple(...names.map(valueOf))),
  )
  .map(([names, values]) => {
    const chosen: { [N in ParameterName]?: number } = {};
    names.forEach((name, i) => {
      const partner = partnerOf(name);
      const taken = partner && (chosen[partner] ?? 0);
      if (partner && chosen[partner] === undefined) chosen[partner] = 0;
      chosen[name] =
        taken === undefined ? values[i]! : values[i]! * (1 - taken);
    });
    return chosen;
  });

const share = fc.oneof(
  fc.constantFrom(0, 1),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const delay = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 500, noNaN: true }),
);
const workers = fc.oneof(
  fc.constant("asNeeded" as const),
  fc.constant(0),
  fc.double({ min: 0, max: 4, noNaN: true }),
);
const support = fc
  .tuple(...METHODS.map(() => fc.integer({ min: 0, max: 4 })))
  .map((parts) => {
    const sum = parts.reduce((a, b) => a + b, 0);
    return sum === 0
      ? { none: 1 }
      : Object.fromEntries(METHODS.map((m, i) => [m, parts[i]! / sum]));
  });

/** A policy over so many budget years. */
export const arbitraryPolicy = (years: number): fc.Arbitrary<Policy> =>
  fc.record({
    id: fc.constant("any"),
    name: fc.constant(NO_PROGRAMME.name),
    readinessRequired: share,
    coverage: fc.oneof(share, fc.constant("asToday" as const)),
    catchUp: share,
    offerDelay: fc.record({ rough: delay, hidden: delay, shelter: delay }),
    rampMonths: fc.constantFrom(0, 0.5, 6, 36),
    support: fc.record({ light: support, moderate: support, high: support }),
    homes: fc.record({
      usable: share,
      atStart: fc.integer({ min: 0, max: 12 }),
      perYear: fc.oneof(
        fc.double({ min: 0, max: 20, noNaN: true }),
        fc.array(fc.double({ min: 0, max: 20, noNaN: true }), {
          minLength: years,
          maxLength: years,
        }),
      ),
      reserved: fc.integer({ min: 0, max: 5 }),
    }),
    queue: fc.constantFrom(...QUEUE_ORDERS),
    homeBeforeSupport: fc.boolean(),
    workers: fc.record({
      section85: workers,
      cti: workers,
      icm: workers,
      act: workers,
    }),
    overload: fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 2, noNaN: true }),
    ),
    hiringStep: fc.constantFrom(0, 0.5, 1, 0.3),
    prevention: share,
    costs: fc.record({
      startUp: fc.double({ min: 0, max: 1e6, noNaN: true }),
      perYear: fc.double({ min: 0, max: 1e6, noNaN: true }),
    }),
  });

const law: fc.Arbitrary<LawSettings> = fc.record({
  regime: fc.constantFrom("asDated", "before2023", "none"),
  april2026: fc.constantFrom("I1", "I2", "I4"),
  runningYear: fc.constantFrom("anniversary", "nextNight", "newEnrolment"),
  dischargeDayCounts: fc.boolean(),
  staysInProgress2023: fc.constantFrom("fromEntryIntoForce", "fromAdmission"),
  sixMonths: fc.constantFrom("calendarMonths", "days"),
  secondPeriod: fc.boolean(),
  userPayment: fc.constantFrom("ignored", "beforeSharing", "afterSharing"),
  especiallyExpensive: fc.boolean(),
});

/** A small place with one or more arbitrary policies, under any law. */
export const arbitraryScenario = (policies: number): fc.Arbitrary<Scenario> =>
  fc.integer({ min: 1, max: 4 }).chain((years) =>
    fc
      .record({
        count: fc.integer({ min: 1, max: 30 }),
        start: fc.constantFrom(
          "2023-07-01",
          "2026-02-28",
          "2027-01-01",
          "2028-02-29",
        ),
        seed: fc.string({ maxLength: 4 }),
        sampling: fc.constantFrom(...SAMPLINGS),
        law,
        numbers,
        policies: fc.array(arbitraryPolicy(years), {
          minLength: policies,
          maxLength: policies,
        }),
      })
      .map((any) => ({
        ...withCount(withNumbers(ISHOEJ, any.numbers), any.count),
        years,
        start: any.start,
        seed: any.seed,
        sampling: any.sampling,
        law: any.law,
        policies: any.policies.map((policy, i) => ({
          ...policy,
          id: `policy-${i}`,
        })),
        baseline: "policy-0",
      })),
  );
