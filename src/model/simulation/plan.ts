import { budgetYearEnds } from "../calendar";
import {
  type DurationShape,
  durationTable,
  lengthBiasedTable,
} from "../durations";
import { type Fitted, fit } from "../distributions";
import { compileLaw, type Law } from "../ledger/compiledLaw";
import { seedKeys } from "../random";
import { PARAMETER_NAMES, type ParameterName } from "../scenario/catalogue";
import type { Assumption } from "../scenario/parameter";
import { type Dependence, dependenceOf } from "../scenario/dependence";
import type { Sampling } from "../scenario/sampling";
import type { Scenario } from "../scenario/scenario";
import { type ExpensiveCases, expensiveCases } from "./expensiveCases";
import { type Arm, compileArm } from "./arm";

/** Everything about a scenario that is the same in every world, in the form the simulation reads. */
export type Plan = {
  readonly seed: Int32Array;
  /** Days from the first day to the horizon. */
  readonly days: number;
  readonly years: number;
  /** First day after each budget year. */
  readonly yearEnds: Int32Array;
  /** Budget year of each day, 0 to years - 1. */
  readonly yearOf: Uint8Array;
  /** Days on which people in homelessness are counted: first of each quarter of a budget year, and the last day. */
  readonly censusDays: Int32Array;
  /** Index of the first census day on or after each day. */
  readonly censusFrom: Uint16Array;
  /** People in homelessness on the first day. */
  readonly count: number;
  readonly law: Law;
  /** § 176, where the scenario's law has it. */
  readonly expensiveCases: ExpensiveCases | undefined;
  /** Distribution of each parameter, in catalogue order. */
  readonly fitted: readonly Fitted[];
  readonly sampling: Sampling;
  readonly dependence: Dependence;
  /** Factor that lifts each amount from its own price year to the scenario's, per unit of price growth: years between. */
  readonly yearsOfGrowth: Float64Array;
  readonly durations: { readonly [N in DurationName]: Float64Array };
  /** Stays found on the first day, by homeless place. */
  readonly stayOnCensus: readonly Float64Array[];
  readonly arms: readonly Arm[];
};

/** Parameters that are the mean of a person's duration. */
export const DURATIONS = [
  "stayRough",
  "stayHidden",
  "stayShelter",
  "returnDelay",
  "timeToHome",
  "reofferDelay",
  "interimStay",
  "supportSection85",
  "supportCti",
  "supportIcm",
  "supportAct",
] as const satisfies readonly ParameterName[];
export type DurationName = (typeof DURATIONS)[number];

/** Tables by shape, each made once: few shapes, and many plans that differ in one number. */
class Tables {
  private readonly made = new Map<string, Float64Array>();
  private readonly make: (shape: DurationShape) => Float64Array;

  constructor(make: (shape: DurationShape) => Float64Array) {
    this.make = make;
  }

  of(shape: DurationShape): Float64Array {
    const key = JSON.stringify(shape);
    const table = this.made.get(key) ?? this.make(shape);
    this.made.set(key, table);
    return table;
  }
}

const TABLES = new Tables(durationTable);
const CENSUS_TABLES = new Tables(lengthBiasedTable);

export function plan(scenario: Scenario): Plan {
  const yearEnds = budgetYearEnds(scenario.start, scenario.years);
  const days = yearEnds.at(-1)!;
  const censusDays = quarters(yearEnds);
  return {
    seed: seedKeys(scenario.seed),
    days,
    years: scenario.years,
    yearEnds,
    yearOf: indexByDay(yearEnds, days, Uint8Array),
    censusDays,
    censusFrom: firstOnOrAfter(censusDays, days),
    count: scenario.place.count,
    expensiveCases: expensiveCases(scenario, days),
    law: compileLaw(scenario.law, scenario.start, days),
    fitted: PARAMETER_NAMES.map((name) => fitted(scenario.assumptions[name])),
    sampling: scenario.sampling,
    dependence: dependenceOf(scenario.correlations),
    yearsOfGrowth: Float64Array.from(PARAMETER_NAMES, (name) =>
      yearsBetween(scenario.assumptions[name], scenario.priceYear),
    ),
    durations: Object.fromEntries(
      DURATIONS.map((name) => [name, TABLES.of(shapeOf(scenario, name))]),
    ) as Plan["durations"],
    stayOnCensus: (["stayRough", "stayHidden", "stayShelter"] as const).map(
      (name) => CENSUS_TABLES.of(shapeOf(scenario, name)),
    ),
    arms: scenario.policies.map((policy) => compileArm(policy, scenario.years)),
  };
}

const fitted = (assumption: Assumption) =>
  fit(assumption.value, assumption.spread);

const yearsBetween = (assumption: Assumption, priceYear: number) =>
  assumption.priceYear === undefined ? 0 : priceYear - assumption.priceYear;

const shapeOf = (scenario: Scenario, name: DurationName): DurationShape =>
  scenario.assumptions[name].shape ?? { family: "exponential" };

function quarters(yearEnds: Int32Array): Int32Array {
  const days: number[] = [];
  yearEnds.forEach((end, year) => {
    const start = year === 0 ? 0 : yearEnds[year - 1]!;
    for (let quarter = 0; quarter < 4; quarter++)
      days.push(start + Math.round(((end - start) * quarter) / 4));
  });
  days.push(yearEnds.at(-1)! - 1);
  return Int32Array.from(days);
}

function indexByDay(
  ends: Int32Array,
  days: number,
  Table: Uint8ArrayConstructor,
): Uint8Array {
  const table = new Table(days + 1);
  let index = 0;
  for (let day = 0; day < days; day++) {
    if (day === ends[index]) index++;
    table[day] = index;
  }
  table[days] = index;
  return table;
}

function firstOnOrAfter(points: Int32Array, days: number): Uint16Array {
  const table = new Uint16Array(days + 1);
  let index = 0;
  for (let day = 0; day <= days; day++) {
    while (index < points.length && points[index]! < day) index++;
    table[day] = index;
  }
  return table;
}
