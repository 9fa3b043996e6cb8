import { readdirSync, readFileSync } from "node:fs";
import type { DurationShape } from "../../src/model/durations";
import {
  Q,
  type QuantityName,
  QUANTITIES,
} from "../../src/model/ledger/quantity";
import type { LawSettings } from "../../src/model/ledger/refundLaw";
import { replicationKeys } from "../../src/model/random";
import { Worlds } from "../../src/model/results/worlds";
import { stage } from "../../src/model/run";
import {
  PARAMETER_NAMES,
  type ParameterName,
} from "../../src/model/scenario/catalogue";
import { DRAWS, drawParameters } from "../../src/model/scenario/draw";
import type { Policy } from "../../src/model/scenario/policy";
import type { Scenario } from "../../src/model/scenario/scenario";
import { parseScenarioText } from "../../src/model/scenario/schema";
import { Cohort } from "../../src/model/simulation/cohort";
import { plan } from "../../src/model/simulation/plan";
import { Rates } from "../../src/model/simulation/rates";
import { simulate } from "../../src/model/simulation/simulate";
import { World } from "../../src/model/simulation/world";

// Small scenarios made from Ishøj's: every number certain, and single mechanisms switched off until a pencil is enough.

function read(file: string): Scenario {
  const outcome = parseScenarioText(readFileSync(`scenarios/${file}`, "utf8"));
  if (!outcome.ok) throw new Error(`scenarios/${file} does not read.`);
  return outcome.scenario;
}

/** Every scenario that comes with the program, by file. */
export const SHIPPED: readonly (readonly [string, Scenario])[] = readdirSync(
  "scenarios",
)
  .filter((file) => file.endsWith(".json") && !file.includes("schema"))
  .map((file) => [file, read(file)] as const);

/** Scenarios of the whole country take more time than a test has. */
export const isNational = ({ place }: Scenario) =>
  place.region === "Hele landet";

export const ISHOEJ = read("ishoej.json");

type Numbers = { readonly [N in ParameterName]?: number };
type Shapes = { readonly [N in ParameterName]?: DurationShape };

/** The scenario with these values, each certain; all other assumptions as they are. */
export function withNumbers(scenario: Scenario, numbers: Numbers): Scenario {
  return withAssumptions(scenario, (name) => {
    const value = numbers[name];
    return value === undefined ? {} : { value, spread: { family: "fixed" } };
  });
}

export const withShapes = (scenario: Scenario, shapes: Shapes): Scenario =>
  withAssumptions(scenario, (name) => {
    const shape = shapes[name];
    return shape ? { shape } : {};
  });

/** The scenario with every assumption at its value. */
export const certain = (scenario: Scenario): Scenario =>
  withAssumptions(scenario, () => ({ spread: { family: "fixed" } }));

function withAssumptions(
  scenario: Scenario,
  change: (
    name: ParameterName,
  ) => Partial<Scenario["assumptions"]["mortality"]>,
): Scenario {
  const assumptions = Object.fromEntries(
    PARAMETER_NAMES.map((name) => [
      name,
      { ...scenario.assumptions[name], ...change(name) },
    ]),
  ) as Scenario["assumptions"];
  return { ...scenario, assumptions };
}

export const withLaw = (
  scenario: Scenario,
  law: Partial<LawSettings>,
): Scenario => ({ ...scenario, law: { ...scenario.law, ...law } });

export const withPolicies = (
  scenario: Scenario,
  policies: readonly Policy[],
): Scenario => ({ ...scenario, policies, baseline: policies[0]!.id });

export const withCount = (scenario: Scenario, count: number): Scenario => ({
  ...scenario,
  place: { ...scenario.place, count },
});

const EVERY_NEED = (shares: Policy["support"]["light"]) => ({
  light: shares,
  moderate: shares,
  high: shares,
});

/** Reaches nobody, has no homes, costs nothing. */
export const NO_PROGRAMME: Policy = {
  id: "no-programme",
  name: { da: "Ingen indsats", en: "No programme" },
  readinessRequired: 0,
  coverage: 0,
  catchUp: 0,
  offerDelay: { rough: 0, hidden: 0, shelter: 0 },
  rampMonths: 0,
  support: EVERY_NEED({ none: 1 }),
  homes: { atStart: 0, perYear: 0, usable: 1, reserved: 0 },
  queue: "firstCome",
  homeBeforeSupport: true,
  workers: { section85: 0, cti: 0, icm: 0, act: 0 },
  overload: 0,
  hiringStep: 0.5,
  prevention: 0,
  costs: { startUp: 0, perYear: 0 },
};

/** Offers everybody a home the day after they come; the homes are those ready on the first day. */
export const homesAtOnce = (
  atStart: number,
  method: keyof Policy["support"]["light"] = "none",
): Policy => ({
  ...NO_PROGRAMME,
  id: `homes-${atStart}-${method}`,
  coverage: 1,
  support: EVERY_NEED({ [method]: 1 }),
  homes: { atStart, perYear: 0, usable: 1, reserved: 0 },
  workers: {
    section85: "asNeeded",
    cti: "asNeeded",
    icm: "asNeeded",
    act: "asNeeded",
  },
});

/** Nobody dies, leaves, moves to § 108, loses a home or refuses; nobody comes back, and prices stand still. */
export const NOTHING_HAPPENS: Numbers = {
  mortality: 0,
  mortalityRatioHoused: 1,
  careRate: 0,
  ownMeansLight: 0,
  ownMeansModerate: 0,
  ownMeansHigh: 0,
  returnShare: 0,
  episodicShare: 0,
  entriesSeenBefore: 0,
  lossRatioMismatch: 1,
  inflowTrend: 0,
  acceptHome: 1,
  acceptInterim: 1,
  retention36: 1,
  interimDropout: 0,
  ageUnder30: 1,
  age60Plus: 0,
  shelterBeforeStart: 0,
  stepDown: 0,
  settlesElsewhere: 0,
  catchUp: 0,
  priceGrowth: 0,
};

/** Ishøj with nothing uncertain, § 176 left out, and one policy: nothing happens unless the numbers say so. */
export function quiet(numbers: Numbers, policies = [NO_PROGRAMME]): Scenario {
  const base = withLaw(certain(ISHOEJ), { especiallyExpensive: false });
  return withPolicies(
    withNumbers(base, { ...NOTHING_HAPPENS, ...numbers }),
    policies,
  );
}

/** So many worlds of a scenario, priced. */
export function worldsOf(scenario: Scenario, count: number): Worlds {
  const worlds = new Worlds(scenario);
  worlds.add(stage(worlds.plan)(0, count));
  return worlds;
}

/** What one world counted of some quantities under one policy, added up, per budget year. */
export function perYear(
  worlds: Worlds,
  world: number,
  arm: number,
  ...names: readonly QuantityName[]
): number[] {
  const tally = worlds.tallyOf(world, arm);
  return Array.from({ length: worlds.plan.years }, (_, year) =>
    names.reduce(
      (sum, name) => sum + tally[year * QUANTITIES.length + Q[name]]!,
      0,
    ),
  );
}

export const total = (numbers: Iterable<number>) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

/** The same over the whole horizon. */
export const overHorizon = (
  worlds: Worlds,
  world: number,
  arm: number,
  ...names: readonly QuantityName[]
) => total(perYear(worlds, world, arm, ...names));

/** A world's people in homelessness on the census days. */
export const censusOf = (worlds: Worlds, world: number, arm: number) =>
  worlds.tallyOf(world, arm).subarray(worlds.plan.years * QUANTITIES.length);

export const HOMELESS_NIGHTS = [
  "roughNights",
  "hiddenNights",
  "shelterNightsRefunded",
  "shelterNightsUnrefunded",
] as const;

/** Every day that somebody the model sees lives through is one of these. */
export const DAYS = [
  ...HOMELESS_NIGHTS,
  "interimDaysRefunded",
  "interimDaysUnrefunded",
  "homeDays",
  "careDays",
] as const;

/** Worlds played to their end under each policy in turn, each left as it stands on the horizon for `look`. */
export function lookAtEach(
  scenario: Scenario,
  replications: readonly number[],
  look: (world: World, arm: number, replication: number) => void,
): void {
  const compiled = plan(scenario);
  const [cohort, rates] = [new Cohort(), new Rates()];
  const world = new World(compiled, cohort, rates);
  const draws = new Float64Array(DRAWS);
  for (const replication of replications) {
    replicationKeys(compiled.seed, replication, world.keys);
    drawParameters(compiled, replication, draws);
    rates.read(draws, compiled.law);
    cohort.fill(world.keys, compiled, rates);
    compiled.arms.forEach((arm, i) => {
      world.reset(arm);
      simulate(world);
      look(world, i, replication);
    });
  }
}

export const lookAt = (
  scenario: Scenario,
  replication: number,
  look: (world: World, arm: number) => void,
): void => lookAtEach(scenario, [replication], look);

/** Mean of one number per world, and its standard error. */
export function meanAndError(numbers: readonly number[]) {
  const mean = total(numbers) / numbers.length;
  const squares = total(numbers.map((number) => (number - mean) ** 2));
  const error = Math.sqrt(squares / (numbers.length - 1) / numbers.length);
  return { mean, error };
}

export const upTo = (count: number) =>
  Array.from({ length: count }, (_, i) => i);
