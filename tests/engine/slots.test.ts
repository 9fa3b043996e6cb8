import fc from "fast-check";
import { expect, test } from "vitest";
import { Q, type QuantityName } from "../../src/model/ledger/quantity";
import { type WrittenWorld, writingStage } from "../../src/model/run";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import { INDEX } from "../../src/model/scenario/draw";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { plan } from "../../src/model/simulation/plan";
import { arbitraryScenario } from "./arbitrary";
import { SHIPPED, upTo, withCount } from "./scenarios";

// A worker has so many people and no more, on any day, in any scenario.

type Method = keyof Policy["workers"];

const METHODS: readonly (readonly [
  Method,
  ParameterName,
  readonly QuantityName[],
])[] = [
  ["section85", "caseloadSection85", ["section85Days"]],
  ["cti", "caseloadCti", ["ctiDaysRefunded", "ctiDaysUnrefunded"]],
  ["icm", "caseloadIcm", ["icmDaysRefunded", "icmDaysUnrefunded"]],
  ["act", "caseloadAct", ["actDaysRefunded", "actDaysUnrefunded"]],
];

/** The most people that have some of these quantities on one day. */
function mostOnADay(
  { journal }: WrittenWorld,
  names: readonly QuantityName[],
  days: number,
): number {
  const wanted = names.map((name) => Q[name]);
  const change = new Int32Array(days + 1);
  for (let line = 0; line < journal.length; line++) {
    if (!wanted.includes(journal.quantity[line]!)) continue;
    change[journal.from[line]!]! += 1;
    change[journal.until[line]!]! -= 1;
  }
  let [now, most] = [0, 0];
  for (const day of upTo(days)) {
    now += change[day]!;
    most = Math.max(most, now);
  }
  return most;
}

/** Asserts it of one world under each policy; how often a team was full. */
function expectNoneBeyond(scenario: Scenario, replication: number): number {
  const compiled = plan(scenario);
  const write = writingStage(compiled);
  let full = 0;
  scenario.policies.forEach((policy, arm) => {
    const world = write(replication, arm);
    for (const [method, caseload, days] of METHODS) {
      const workers = policy.workers[method];
      if (workers === "asNeeded") continue;
      const norm = workers * world.draws[INDEX[caseload]]!;
      const slots = Math.floor(norm * (1 + policy.overload) + 1e-9);
      const most = mostOnADay(world, days, compiled.days);
      expect(most, `${policy.id}: ${method}`).toBeLessThanOrEqual(slots);
      if (slots > 0 && most === slots) full++;
    }
  });
  return full;
}

/** A tenth of the workers, and some of every kind, so that they are short. */
function withFewWorkers(scenario: Scenario): Scenario {
  const few = (workers: number | "asNeeded") =>
    workers === "asNeeded" ? 0.3 : workers / 10;
  return {
    ...scenario,
    policies: scenario.policies.map((policy) => ({
      ...policy,
      workers: {
        section85: few(policy.workers.section85),
        cti: few(policy.workers.cti),
        icm: few(policy.workers.icm),
        act: few(policy.workers.act),
      },
    })),
  };
}

test("in any scenario", () => {
  let full = 0;
  fc.assert(
    fc.property(arbitraryScenario(2), fc.nat(1e6), (scenario, replication) => {
      full += expectNoneBeyond(withFewWorkers(scenario), replication);
    }),
    { numRuns: 60 },
  );
  expect(full).toBeGreaterThan(0);
}, 120_000);

test.each(SHIPPED)(
  "in %s, with half a worker for all that ask",
  (_, shipped) => {
    const scenario = {
      ...withCount(shipped, Math.min(shipped.place.count, 300)),
      years: 4,
      policies: shipped.policies.map((policy) => ({
        ...policy,
        workers: { section85: 0.5, cti: 0.5, icm: 0.5, act: 0.5 },
      })),
    };
    expect(expectNoneBeyond(scenario, 1)).toBeGreaterThan(0);
  },
);
