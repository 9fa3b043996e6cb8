import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { presets } from "../../src/model/preset/preset";
import { fit, type Spread } from "../../src/model/distributions";
import { durationTable, lengthBiasedTable } from "../../src/model/durations";
import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import { domainOf, domainOfUnit } from "../../src/model/scenario/domain";
import {
  withAssumption,
  withPolicy,
  withValue,
  withYears,
} from "../../src/model/scenario/edit";
import { jsonFault } from "../../src/model/scenario/jsonFault";
import type { Assumption } from "../../src/model/scenario/parameter";
import {
  METHODS,
  NEEDS,
  QUEUE_ORDERS,
  type Policy,
} from "../../src/model/scenario/policy";
import { nearest, sentence } from "../../src/model/scenario/problem";
import { familiesFor } from "../../src/model/scenario/rules";
import type { Scenario } from "../../src/model/scenario/scenario";
import {
  parseScenarioText,
  readScenario,
  type Reading,
} from "../../src/model/scenario/schema";
import { upgrade, type UpgradeStep } from "../../src/model/scenario/upgrade";
import { lookAt } from "../engine/scenarios";
import {
  BROKEN_SCENARIOS,
  FIVE_FAULTS,
  broken,
} from "../fixtures/brokenScenarios";

const SOUND: Scenario = presets()[1]!.scenario;

const problemsOf = (reading: Reading) => (reading.ok ? [] : reading.problems);
const pathsOf = (file: unknown) =>
  problemsOf(readScenario(file)).map(({ path }) => path);

describe("reading a scenario", () => {
  test("a sound file is read as it is, with or without the schema's address", () => {
    const read = readScenario({ $schema: "./x.json", ...SOUND });
    expect(read).toEqual({ ok: true, scenario: SOUND });
    expect(readScenario(SOUND)).toEqual(read);
  });

  test.each(BROKEN_SCENARIOS.map((b) => [b.rule, b] as const))(
    "%s",
    (_, fixture) => {
      const paths = pathsOf(broken(SOUND, fixture));
      expect(paths.toSorted()).toEqual(fixture.paths.toSorted());
    },
  );

  test("all faults of a file are told at once, one never hides another", () => {
    const paths = pathsOf(broken(SOUND, FIVE_FAULTS));
    expect(paths.toSorted()).toEqual(FIVE_FAULTS.paths.toSorted());
  });

  test("every problem is told in both languages, in our own words", () => {
    for (const fixture of [...BROKEN_SCENARIOS, FIVE_FAULTS])
      for (const problem of problemsOf(readScenario(broken(SOUND, fixture)))) {
        const { da, en } = sentence(problem);
        expect(da).toMatch(/ (her står|mangler)/);
        expect(en).toMatch(/ (here is|is missing)/);
        expect(`${problem.expected.da}${problem.expected.en}`).not.toMatch(
          /Invalid|Unrecognized|Expected|undefined|another value|NaN/,
        );
        expect(problem.expected.da).not.toBe(problem.expected.en);
      }
  });

  test.each([
    [
      { "assumptions.shelterDay.spread.low": 3000 },
      "assumptions.shelterDay.spread.low: her står 3000; der skal stå et tal under high (2050). Byt dem om?",
      "assumptions.shelterDay.spread.low: here is 3000; expected a number below high (2050). Swap them?",
    ],
    [
      { replications: 2_000_000 },
      "replications: her står 2000000; der skal stå et helt tal fra 1 til 1.000.000.",
      "replications: here is 2000000; expected a whole number from 1 to 1,000,000.",
    ],
    [
      { "policies[0].coverage": 70 },
      "policies[0].coverage: her står 70; der skal stå en andel fra 0 til 1. Skriv 0.7, hvis du mener 70 %.",
      "policies[0].coverage: here is 70; expected a share from 0 to 1. Write 0.7 if you mean 70 %.",
    ],
    [
      { years: "10" },
      'years: her står "10"; der skal stå et helt tal fra 1 til 30. Skriv tallet uden anførselstegn.',
      'years: here is "10"; expected a whole number from 1 to 30. Write the number without quotes.',
    ],
    [
      { baseline: "housing-frist" },
      'baseline: her står "housing-frist"; der skal stå id på en af indsatserne: treatment-first, housing-first. Mente du housing-first?',
      'baseline: here is "housing-frist"; expected the id of one of the policies: treatment-first, housing-first. Did you mean housing-first?',
    ],
    [
      { Years: 10 },
      "Years: her står 10; der skal stå intet, for formatet har ikke dette felt. Mente du years?",
      "Years: here is 10; expected nothing, since the format has no such field. Did you mean years?",
    ],
    [
      { "policies[1].support.light": { cti: 0.9 } },
      'policies[1].support.light: her står {"cti":0.9}; der skal stå andele, der tilsammen giver 1. De giver 0,9.',
      'policies[1].support.light: here is {"cti":0.9}; expected shares that add to 1. They add to 0.9.',
    ],
  ])("%o", (set, da, en) => {
    const reading = readScenario(broken(SOUND, { rule: "", set, paths: [] }));
    expect(problemsOf(reading).map(sentence)).toEqual([{ da, en }]);
  });

  test("a value outside the range of the sources is no fault", () => {
    const { low } = parameter("shelterDay").limits;
    const set = {
      "assumptions.shelterDay.value": low / 2,
      "assumptions.shelterDay.spread": { family: "fixed" },
    };
    expect(pathsOf(broken(SOUND, { rule: "", set, paths: [] }))).toEqual([]);
  });

  test("one policy and five policies are too few and too many", () => {
    const [first, second] = SOUND.policies;
    const copies = ["a", "b", "c"].map((id) => ({ ...first!, id }));
    expect(pathsOf({ ...SOUND, policies: [first] })).toEqual(["policies"]);
    expect(pathsOf({ ...SOUND, policies: [first, second, ...copies] })).toEqual(
      ["policies"],
    );
    expect(
      pathsOf({ ...SOUND, policies: [first, second, ...copies.slice(1)] }),
    ).toEqual([]);
  });

  test.each([[null], [7], ["text"], [[]], [{}]])(
    "%o is a problem, not a crash",
    (json) => expect(readScenario(json).ok).toBe(false),
  );

  test("no JSON at all makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(readScenario(a).ok).toBe(false);
        const file = { ...SOUND, policies: a, assumptions: b };
        expect(readScenario(file).ok).toBe(false);
      }),
    );
  });

  test("the shapes that the schema allows can all be tabulated", () => {
    for (const shape of [0.3, 1, 20])
      for (const family of ["weibull", "gamma"] as const)
        expect(() => lengthBiasedTable({ family, shape })).not.toThrow();
    for (const sigma of [0.05, 2.5])
      expect(() => durationTable({ family: "lognormal", sigma })).not.toThrow();
  });
});

describe("reading a text", () => {
  test.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": 1 "b": 2}', 1, 9],
    ["[1, 2,, 3]", 1, 7],
    ["{'a': 1}", 1, 2],
    ['{"a": 01}', 1, 8],
    ['{"a": 1}\n}', 2, 1],
    ['{"a": "b\n"}', 1, 7],
    ["[1, 2}", 1, 6],
  ])("%j goes wrong in line %i, column %i", (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
    const [problem] = problemsOf(parseScenarioText(text));
    expect(problem?.expected.da).toContain(`linje ${line}, tegn ${column}`);
    expect(problem?.expected.en).toContain(`line ${line}, column ${column}`);
  });

  test("is JSON exactly where JSON.parse says so", () => {
    const isParsed = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const mangled = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([text, at, more]) => {
        const i = at % (text.length + 1);
        return text.slice(0, i) + more + text.slice(i + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), mangled), (text) => {
        expect(jsonFault(text) === undefined).toBe(isParsed(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("a byte order mark before the file is forgiven", () => {
    expect(parseScenarioText(`\uFEFF${JSON.stringify(SOUND)}`).ok).toBe(true);
  });
});

describe("other versions", () => {
  const STEPS: readonly UpgradeStep[] = [
    { from: -1, to: 0, apply: ({ frø, ...file }) => ({ ...file, luck: frø }) },
    { from: 0, to: 1, apply: ({ luck, ...file }) => ({ ...file, seed: luck }) },
    { from: 1, to: 2, apply: (file) => file },
    { from: 2, to: 3, apply: (file) => file },
  ];
  const { seed, ...withoutSeed } = SOUND;

  test("an older file goes through every step to the current version", () => {
    const old = { ...withoutSeed, version: -1, frø: seed };
    expect(readScenario(old, STEPS)).toEqual({ ok: true, scenario: SOUND });
    expect(upgrade({ version: 0, luck: 1 }, STEPS)).toEqual({
      ok: true,
      file: { version: 3, seed: 1 },
    });
  });

  const VERSION_1 = readFileSync(
    "tests/fixtures/ishoej-version-1.json",
    "utf8",
  );

  test("a file of version 1 opens, with what is new switched off", () => {
    const reading = parseScenarioText(VERSION_1);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { assumptions, policies } = reading.scenario;
    const old = JSON.parse(VERSION_1) as Scenario;
    for (const name of Object.keys(old.assumptions) as ParameterName[])
      expect(assumptions[name]).toEqual(old.assumptions[name]);
    expect(assumptions.stepDown).toMatchObject({
      value: 0,
      spread: { family: "fixed" },
      source: { kind: "guess" },
    });
    expect(policies).toEqual(
      old.policies.map((policy) => ({
        ...policy,
        catchUp: 0,
        overload: 0,
        hiringStep: 0.5,
        homes: { ...policy.homes, usable: 1 },
      })),
    );
  });

  test("nobody in it grows too old for § 176, as version 1 knew no ages", () => {
    const reading = parseScenarioText(VERSION_1);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(reading.scenario.law.especiallyExpensive).toBe(true);
    lookAt({ ...reading.scenario, years: 30 }, 0, ({ cohort, plan }) =>
      expect(
        Math.min(...cohort.turns67.subarray(0, cohort.size)),
      ).toBeGreaterThan(plan.days),
    );
  });

  test("faults of a file of version 1 are told as those of a new one", () => {
    const { mortality: _, ...others } = JSON.parse(VERSION_1).assumptions;
    const broken = {
      ...JSON.parse(VERSION_1),
      assumptions: others,
      policies: [{ id: "alone" }, "none"],
    };
    const paths = pathsOf(broken);
    expect(paths).toContain("assumptions.mortality");
    expect(paths).toContain("policies[1]");
    expect(paths).not.toContain("assumptions.stepDown");
    expect(paths).not.toContain("policies[0].catchUp");
  });

  test("a file of an older version that no step knows is a problem", () => {
    expect(pathsOf({ ...SOUND, version: 0 })).toEqual(["version"]);
  });

  test("a file of a newer version says so, and nothing else", () => {
    const [problem, ...others] = problemsOf(readScenario({ version: 9 }));
    expect(others).toEqual([]);
    expect(problem?.hint?.da).toMatch(/nyere udgave/);
    expect(problem?.hint?.en).toMatch(/newer edition/);
  });
});

test.each([
  ["shelterDays", "shelterDay"],
  ["SHELTERDAY", "shelterDay"],
  ["retntion36", "retention36"],
  ["banana", undefined],
])("%s is taken for %s", (word, meant) => {
  expect(nearest(word, PARAMETER_NAMES)).toBe(meant);
});

// ---- Edits

const anyName = fc.constantFrom(...PARAMETER_NAMES);
const anyValue = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 5000, noNaN: true }),
  fc.constantFrom(0, 1, -0, 1e-12, 1 - 1e-12, 1e9),
);

/** A scenario in which a parameter has any spread that its unit may have. */
const anySpreadOf = (name: (typeof PARAMETER_NAMES)[number]) =>
  fc
    .record({
      family: fc.constantFrom(...familiesFor(parameter(name).unit)),
      below: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
      above: fc.double({ min: 0.01, max: 0.4, noNaN: true }),
    })
    .map(({ family, below, above }) => {
      const standard = parameter(name).standard;
      const { value } = standard;
      if (family === "fixed" || family === "bernoulli")
        return { ...standard, spread: { family } } as Assumption;
      const size = Math.max(Math.abs(value), 0.01);
      const up = family === "uniform" ? below : above;
      const domain = domainOf(name);
      const low = Math.max(domain.low, value - below * size);
      const high = Math.min(domain.high, value + up * size);
      return { ...standard, spread: { family, low, high } } as Assumption;
    })
    .filter(({ value, spread }) => isPossible(value, spread));

function isPossible(value: number, spread: Spread): boolean {
  try {
    return fit(value, spread) !== undefined;
  } catch {
    return false;
  }
}

describe("editing a scenario", () => {
  test("any value for any parameter, again and again, leaves a scenario that the schema passes", () => {
    const edits = fc.array(fc.tuple(anyName, anyValue), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const edited = list.reduce(
          (scenario, [name, value]) => withAssumption(scenario, name, value),
          SOUND,
        );
        expect(problemsOf(readScenario(edited)).map(sentence)).toEqual([]);
      }),
    );
  });

  test("so it does whatever the family of the spread", () => {
    const start = anyName.chain((name) =>
      fc.tuple(fc.constant(name), anySpreadOf(name), anyValue),
    );
    fc.assert(
      fc.property(start, ([name, assumption, value]) => {
        const scenario = {
          ...SOUND,
          assumptions: { ...SOUND.assumptions, [name]: assumption },
        };
        fc.pre(readScenario(scenario).ok);
        const edited = withAssumption(scenario, name, value);
        expect(problemsOf(readScenario(edited)).map(sentence)).toEqual([]);
      }),
    );
  });

  test("the value given is the value had, where it makes sense", () => {
    const edited = withAssumption(SOUND, "shelterDay", 2000);
    expect(edited.assumptions.shelterDay.value).toBe(2000);
    expect(SOUND.assumptions.shelterDay.value).not.toBe(2000);
    expect(
      withAssumption(SOUND, "censusShelter", 2).assumptions.censusShelter.value,
    ).toBeCloseTo(1 - SOUND.assumptions.censusRough.value, 12);
    expect(withAssumption(SOUND, "shelterDay", NaN)).toEqual(SOUND);
  });

  const about = (value: number, spread: Spread): Assumption => ({
    value,
    spread,
    source: { kind: "guess", cite: "test", confidence: "C" },
  });

  test.each([
    ["lognormal", "kr/day", 100, 50, 200, 300, 150, 600], // tripled
    ["gamma", "kr/day", 100, 50, 200, 50, 25, 100], // halved
    ["beta", "share", 0.5, 0.2, 0.8, 0.8, 0.5, 16 / 17], // odds times 4
    ["uniform", "share", 0.5, 0.4, 0.6, 0.7, 0.6, 0.8],
    ["uniform", "share", 0.5, 0.4, 0.6, 0.95, 0.9, 1], // narrower at the edge, and still round the value
    ["triangular", "share", 0.5, 0.3, 0.6, 0.9, 0.7, 1],
    ["pert", "ratio", 5, 3, 6, 4, 2, 5],
    ["normal", "share/year", 0.01, -0.01, 0.03, 0.02, 0, 0.04],
  ] as const)(
    "a %s (%s) at %d [%d, %d] moved to %d becomes [%d, %d]",
    (family, unit, from, low, high, to, newLow, newHigh) => {
      const after = withValue(about(from, { family, low, high }), unit, to);
      expect(after.value).toBe(to);
      if (!("low" in after.spread)) throw new Error("the spread is lost");
      expect(after.spread.family).toBe(family);
      expect(after.spread.low).toBeCloseTo(newLow, 9);
      expect(after.spread.high).toBeCloseTo(newHigh, 9);
    },
  );

  test("a spread that cannot follow to the edge becomes fixed", () => {
    const share = about(0.5, { family: "beta", low: 0.2, high: 0.8 });
    expect(withValue(share, "share", 1)).toEqual({
      ...share,
      value: 1,
      spread: { family: "fixed" },
    });
  });

  test.each<[ParameterName, number, boolean]>([
    ["entriesSeenBefore", 0.9, true],
    ["entriesSeenBefore", 0.901, false],
    ["episodicStay", 0.05, true],
    ["episodicStay", 0.049, false],
  ])("%s may be %f: %s", (name, value, isRead) => {
    const fixed = {
      ...SOUND.assumptions[name],
      value,
      spread: { family: "fixed" },
    };
    const assumptions = { ...SOUND.assumptions, [name]: fixed };
    expect(readScenario({ ...SOUND, assumptions }).ok).toBe(isRead);
  });

  test("a value stays within the unit's domain", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const { low, high } = domainOfUnit("share");
        const after = withValue(
          about(0.5, { family: "fixed" }),
          "share",
          value,
        );
        expect(after.value).toBeGreaterThanOrEqual(low);
        expect(after.value).toBeLessThanOrEqual(high);
      }),
    );
  });
});

const anyShares = fc.dictionary(fc.constantFrom(...METHODS), anyValue);
const anyWorkers = fc.oneof(anyValue, fc.constant("asNeeded" as const));

const anyChange = fc.record(
  {
    name: fc.record({ da: fc.string(), en: fc.string() }),
    readinessRequired: anyValue,
    coverage: anyValue,
    offerDelay: fc.record({
      rough: anyValue,
      hidden: anyValue,
      shelter: anyValue,
    }),
    rampMonths: anyValue,
    support: fc.record({
      light: anyShares,
      moderate: anyShares,
      high: anyShares,
    }),
    homes: fc.record({
      atStart: anyValue,
      perYear: fc.oneof(anyValue, fc.array(anyValue, { maxLength: 35 })),
      reserved: anyValue,
    }),
    queue: fc.constantFrom(...QUEUE_ORDERS),
    homeBeforeSupport: fc.boolean(),
    workers: fc.record({
      section85: anyWorkers,
      cti: anyWorkers,
      icm: anyWorkers,
      act: anyWorkers,
    }),
    prevention: anyValue,
    costs: fc.record({ startUp: anyValue, perYear: anyValue }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Omit<Policy, "id">>>;

describe("editing a policy", () => {
  test("any change, and any number of years after it, leaves a scenario that the schema passes", () => {
    fc.assert(
      fc.property(anyChange, anyValue, (change, years) => {
        const edited = withPolicy(SOUND, "housing-first", change);
        expect(problemsOf(readScenario(edited)).map(sentence)).toEqual([]);
        const longer = withYears(edited, years);
        expect(problemsOf(readScenario(longer)).map(sentence)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a sound change is made as it is, and to that policy alone", () => {
    const change = { coverage: 0.8, queue: "shelterFirst" } as const;
    const [first, second] = withPolicy(SOUND, "housing-first", change).policies;
    expect(first).toEqual(SOUND.policies[0]);
    expect(second).toEqual({ ...SOUND.policies[1], ...change });
  });

  test("the share just changed is kept, and the others share the rest", () => {
    const light = (shares: Policy["support"]["light"], scenario = SOUND) =>
      withPolicy(scenario, "housing-first", {
        support: { ...scenario.policies[1]!.support, light: shares },
      });
    const mixed = light({ cti: 0.5, icm: 0.25, act: 0.25 });
    const { cti, icm, act } = light({ cti: 0.8, icm: 0.25, act: 0.25 }, mixed)
      .policies[1]!.support.light;
    expect(cti).toBe(0.8);
    expect(icm).toBeCloseTo(0.1, 12);
    expect(act).toBeCloseTo(0.1, 12);
    for (const need of NEEDS)
      expect(mixed.policies[1]!.support[need]).toBeDefined();
  });

  test("a list of homes is cut, or goes on as it ends", () => {
    const list = withPolicy(SOUND, "housing-first", {
      homes: { atStart: 0, perYear: [1, 2, 3], usable: 1, reserved: 0 },
    });
    const perYear = (scenario: Scenario) => scenario.policies[1]!.homes.perYear;
    expect(perYear(list)).toEqual([1, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(perYear(withYears(list, 2))).toEqual([1, 2]);
    expect(withYears(SOUND, 12)).toEqual({ ...SOUND, years: 12 });
  });
});
