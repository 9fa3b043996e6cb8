import { describe, expect, test } from "vitest";
import type { Results } from "../../src/model/results/results";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { warningsOf } from "../../src/ui/rows/warnings";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { inputTexts } from "../../src/ui/text/inputs/texts";
import { ishoejScenario, statistic } from "./results";

const ishoej = ishoejScenario();
const danish = { m: da, t: inputTexts("da") };
const english = { m: en, t: inputTexts("en") };

/** Housing First as the test wishes; the baseline stands. */
const withHousingFirst = (change: Partial<Policy>): Scenario => ({
  ...ishoej,
  policies: ishoej.policies.map((policy) =>
    policy.id === "housing-first" ? { ...policy, ...change } : policy,
  ),
});

const housingFirst = ishoej.policies.find(({ id }) => id === "housing-first")!;
const FIXED = { section85: "asNeeded", cti: 2, icm: 4, act: 2 } as const;

type Year = {
  readonly moveIns?: number;
  readonly waiting?: number;
  readonly people?: number;
  readonly workers?: {
    readonly icm: number;
    readonly cti: number;
    readonly act: number;
  };
};

/** Results in which every year of Housing First is so: 12 move in, nobody waits, 100 people, workers well used. */
function resultsOf(
  scenario: Scenario,
  {
    moveIns = 12.3,
    waiting = 0,
    people = 100,
    workers = { icm: 3.2, cti: 1.6, act: 1.6 },
  }: Year = {},
): Results {
  const { years } = scenario;
  const series = (perYear: number, horizon = perYear * years) => ({
    horizon: statistic(horizon),
    byYear: Array.from({ length: years }, () => statistic(perYear)),
  });
  const outcomes = {
    moveIns: series(moveIns),
    waitingDays: series(waiting * 365.25),
    persons: series(people),
    workers: {
      section85: series(0),
      icm: series(workers.icm, workers.icm),
      cti: series(workers.cti, workers.cti),
      act: series(workers.act, workers.act),
    },
  };
  return {
    scenario,
    policies: [{ id: "housing-first", outcomes }],
  } as unknown as Results;
}

const found = (scenario: Scenario, results?: Results, words = danish) =>
  warningsOf(scenario, ishoej, results, words);
const texts = (scenario: Scenario, results?: Results) =>
  found(scenario, results).map(({ text }) => text.replaceAll("\u00a0", " "));

test("there is nothing to look at in the scenario as opened, before a run", () => {
  expect(found(ishoej)).toEqual([]);
});

test("nor after one in which homes and workers are used and nobody waits", () => {
  const scenario = withHousingFirst({ workers: FIXED, hiringStep: 0 });
  expect(found(scenario, resultsOf(scenario))).toEqual([]);
});

describe("what cannot work", () => {
  test("a method that some get and nobody gives", () => {
    const workers = { ...housingFirst.workers, icm: 0 };
    const [warning, ...others] = found(withHousingFirst({ workers }));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      kind: "impossible",
      subject: { kind: "lever", policy: "housing-first", lever: "icm" },
      label: "ICM-medarbejdere",
    });
    expect(warning!.text).toContain("kan aldrig flytte ind");
    const [other] = texts(
      withHousingFirst({ workers, homeBeforeSupport: true }),
    );
    expect(other).toContain("flytter ind uden støtte");
  });

  test("not when the method is given to nobody", () => {
    const workers = { ...housingFirst.workers, icm: 0 };
    const support = { ...housingFirst.support, moderate: { cti: 1 } };
    expect(found(withHousingFirst({ workers, support }))).toEqual([]);
  });

  test("workers of a method that nobody gets", () => {
    const workers = { ...housingFirst.workers, icm: 2.5 };
    const support = { ...housingFirst.support, moderate: { cti: 1 } };
    const [text] = texts(withHousingFirst({ workers, support }));
    expect(text).toBe(
      "Ingen borgere får ICM-støtte i Housing First. De 2,5 årsværk koster uden at hjælpe nogen.",
    );
  });

  test("no homes at all, and not when some are ready on the first day", () => {
    const homes = { ...housingFirst.homes, perYear: 0 };
    expect(texts(withHousingFirst({ homes }))[0]).toContain("ingen boliger");
    expect(
      found(withHousingFirst({ homes: { ...homes, atStart: 5 } })),
    ).toEqual([]);
    const unusable = { ...housingFirst.homes, usable: 0 };
    expect(found(withHousingFirst({ homes: unusable }))[0]).toMatchObject({
      subject: { lever: "usable" },
    });
  });

  test("a programme that reaches nobody, and of that nothing more", () => {
    const scenario = withHousingFirst({ coverage: 0 });
    const said = texts(scenario, resultsOf(scenario, { moveIns: 0 }));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("dækningen er 0");
  });

  test("more homes a year than people in homelessness", () => {
    const homes = { ...housingFirst.homes, perYear: 120, usable: 0.9 };
    const scenario = withHousingFirst({ homes });
    const [text] = texts(scenario, resultsOf(scenario, { people: 100 }));
    expect(text).toBe(
      "Housing First får 108,0 brugbare boliger pr. år, men højst 100 borgere er i hjemløshed i løbet af et år.",
    );
    const more = texts(
      scenario,
      resultsOf(scenario, { people: 110, moveIns: 108 }),
    );
    expect(more.join()).not.toContain("højst");
  });
});

describe("what a run tells", () => {
  test("homes that nobody takes while nobody waits", () => {
    const [warning] = found(ishoej, resultsOf(ishoej, { moveIns: 7 }));
    expect(warning).toMatchObject({
      kind: "idle",
      subject: { lever: "homes" },
      text: "Housing First får 12,3 brugbare boliger pr. år, men kun 7,0 kommer i brug, og næsten ingen venter. Flere boliger ændrer næppe noget.",
    });
    expect(found(ishoej, resultsOf(ishoej, { moveIns: 12 }))).toEqual([]);
  });

  test("nothing of homes where as many are used as it would write", () => {
    const homes = { ...housingFirst.homes, perYear: 0.22, usable: 1 };
    const scenario = withHousingFirst({ homes });
    expect(found(scenario, resultsOf(scenario, { moveIns: 0.17 }))).toEqual([]);
    expect(found(scenario, resultsOf(scenario, { moveIns: 0.1 }))).toHaveLength(
      1,
    );
  });

  test("says nothing of it before the run is done", () => {
    expect(found(ishoej, undefined)).toEqual([]);
  });

  test("workers as the bottleneck: all taken, people waiting, homes unused", () => {
    const scenario = withHousingFirst({ workers: FIXED, hiringStep: 0 });
    const full = { icm: 3.95, cti: 1.6, act: 1.6 };
    const [warning, ...others] = found(
      scenario,
      resultsOf(scenario, { moveIns: 8, waiting: 6, workers: full }),
    );
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      kind: "bottleneck",
      subject: { lever: "icm" },
    });
    expect(warning!.text).toContain("alle 4 årsværk er optaget, 6,0 borgere");
    const idle = resultsOf(scenario, { moveIns: 8, workers: full });
    expect(found(scenario, idle)[0]).toMatchObject({
      kind: "idle",
      subject: { lever: "homes" },
    });
    const free = resultsOf(scenario, { moveIns: 8, waiting: 6 });
    expect(found(scenario, free)).toEqual([]);
  });

  test("homes as the bottleneck: all used, and a queue", () => {
    const [warning] = found(ishoej, resultsOf(ishoej, { waiting: 5.8 }));
    expect(warning).toMatchObject({
      kind: "bottleneck",
      subject: { lever: "coverage" },
    });
    expect(found(ishoej, resultsOf(ishoej, { waiting: 1.5 }))).toEqual([]);
  });

  test("workers of whom some have nobody", () => {
    const scenario = withHousingFirst({
      workers: { ...FIXED, icm: 8 },
      hiringStep: 0,
    });
    const [text] = texts(scenario, resultsOf(scenario));
    expect(text).toBe(
      "Housing First bruger højst 3,2 af de 8 ICM-årsværk. Resten er ledig kapacitet, som koster.",
    );
  });

  test("caseloads above the norm that nobody has", () => {
    const scenario = withHousingFirst({
      workers: FIXED,
      hiringStep: 0,
      overload: 0.5,
    });
    expect(texts(scenario, resultsOf(scenario))).toEqual([
      "Ingen medarbejder i Housing First har flere borgere end normen. Med de nuværende tal ændrer grebet intet.",
    ]);
    const busy = { icm: 5, cti: 1.6, act: 1.6 };
    expect(found(scenario, resultsOf(scenario, { workers: busy }))).toEqual([]);
  });

  test("hiring in steps where nobody is hired as needed", () => {
    const scenario = withHousingFirst({ workers: FIXED, hiringStep: 0.5 });
    const [text] = texts(scenario, resultsOf(scenario));
    expect(text).toContain("virker kun, når der ansættes efter behov");
    const loose = { ...FIXED, act: "asNeeded" } as const;
    const some = withHousingFirst({ workers: loose, hiringStep: 0.5 });
    expect(found(some, resultsOf(some))).toEqual([]);
  });
});

describe("what lies outside what the sources span", () => {
  const at = (retention36: number): Scenario => ({
    ...ishoej,
    assumptions: {
      ...ishoej.assumptions,
      retention36: { ...ishoej.assumptions.retention36, value: retention36 },
    },
  });

  test("an assumption, in the language of the page", () => {
    const [warning] = found(at(0.2));
    expect(warning).toMatchObject({
      kind: "outside",
      subject: { kind: "assumption", name: "retention36" },
    });
    expect(warning!.text).toMatch(/^»Fastholdelse .*« er 20; spændet er/);
    expect(found(at(0.2), undefined, english)[0]!.text).toMatch(
      /is 20; the range is/,
    );
    expect(found(at(0.8))).toEqual([]);
  });

  test("a lever, after what cannot work", () => {
    const homes = { ...housingFirst.homes, perYear: 99_999 };
    const workers = { ...housingFirst.workers, act: 0 };
    expect(
      found(withHousingFirst({ homes, workers })).map(({ kind }) => kind),
    ).toEqual(["impossible", "outside"]);
  });
});

test("two shares that leave nothing for the third are told", () => {
  const { ageUnder30, age60Plus } = ishoej.assumptions;
  const scenario = {
    ...ishoej,
    assumptions: {
      ...ishoej.assumptions,
      age60Plus: { ...age60Plus, value: 1 - ageUnder30.value },
    },
  };
  expect(texts(scenario).join()).toContain("tilsammen 100 %");
});
