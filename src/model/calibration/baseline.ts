import { presets } from "../preset/preset";
import { TODAYS_MIX, todaysMix } from "../preset/todaysMix";
import { PARAMETER_NAMES } from "../scenario/catalogue";
import type { Policy } from "../scenario/policy";
import type { Scenario } from "../scenario/scenario";
import { shapesAt, type Values } from "./prior";

/** Assigned homes a year in the whole country (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023). */
const HOMES_PER_YEAR = 600;

/** Budget years played; the start has left its mark behind by `FIRST_MEASURED`. */
export const YEARS = 8;
export const FIRST_MEASURED = 4;

/**
 * The country as it is: today's mix first, then Housing First, every parameter certain, at these free numbers and this
 * trend of entries. What the catalogue holds for the free numbers makes no difference.
 */
export function nationalBaseline(values: Values, inflowTrend = 0): Scenario {
  const national = presets().find(({ file }) => file === "danmark.json")!;
  const { scenario } = national;
  const shapes = shapesAt(values);
  const assumptions = PARAMETER_NAMES.map((name) => {
    const standard = scenario.assumptions[name];
    const trend = name === "inflowTrend" ? inflowTrend : undefined;
    const shape = shapes[name] ?? standard.shape;
    return [
      name,
      {
        ...standard,
        value: trend ?? values.get(name) ?? standard.value,
        spread: { family: "fixed" },
        ...(shape && { shape }),
      },
    ] as const;
  });
  return {
    ...scenario,
    seed: "kalibrering",
    years: YEARS,
    assumptions: Object.fromEntries(assumptions) as Scenario["assumptions"],
    correlations: [],
    policies: [mixAt(values), scenario.policies[1]!],
    baseline: "todays-mix",
  };
}

const mixAt = (values: Values): Policy =>
  todaysMix(HOMES_PER_YEAR, {
    ...TODAYS_MIX,
    teams: values.get("todaysMix.teams")!,
  });
