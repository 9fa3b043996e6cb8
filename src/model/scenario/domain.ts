import type { Unit } from "../units";
import type { ParameterName } from "./catalogue";
import { CATALOGUE } from "./catalogue";

/** The values that make sense at all, ends included. Wider than a parameter's `limits`, which say what the sources span. */
export type Domain = { readonly low: number; readonly high: number };

const DOMAIN_OF_UNIT: { readonly [U in Unit]: Domain } = {
  kr: { low: 0, high: 1e8 },
  "kr/day": { low: 0, high: 1e6 },
  "kr/month": { low: 0, high: 1e7 },
  "kr/year": { low: 0, high: 1e8 },
  days: { low: 1, high: 36_500 }, // a stay of no length would leave and return without end on one day
  share: { low: 0, high: 1 },
  ratio: { low: 0, high: 100 },
  "1/year": { low: 0, high: 100 },
  "share/year": { low: -0.5, high: 0.5 },
  persons: { low: 1, high: 100 },
};

/** Parameters that stop making sense before their unit does. */
const NARROWER: { readonly [N in ParameterName]?: Domain } = {
  yearToPoint: { low: 1, high: 50 }, // no fewer people over a year than on one of its days
  entriesSeenBefore: { low: 0, high: 0.9 }, // 1 would need endless entries; no world draws more than 0.9
  episodicStay: { low: 0.05, high: 100 }, // stays of a day or two are thousands in a life, and no such homelessness is known
  lossShape: { low: 0.1, high: 10 }, // a Weibull shape
  retention36: { low: 0.001, high: 1 }, // 0 would need an infinite risk
};

export const domainOfUnit = (unit: Unit): Domain => DOMAIN_OF_UNIT[unit];

export const domainOf = (name: ParameterName): Domain =>
  NARROWER[name] ?? DOMAIN_OF_UNIT[CATALOGUE[name].unit];

/** Shares of one whole; what they leave is the third share, so together they are at most 1. */
export const PARTNERS = [
  ["censusShelter", "censusRough"],
  ["entryShelter", "entryRough"],
  ["censusLight", "censusHigh"],
  ["entryLight", "entryHigh"],
  ["lossToShelter", "lossToRough"],
  ["ageUnder30", "age60Plus"],
] as const satisfies readonly (readonly [ParameterName, ParameterName])[];

/** The share that shares a whole with this one, if any. */
export function partnerOf(name: ParameterName): ParameterName | undefined {
  for (const [one, other] of PARTNERS) {
    if (name === one) return other;
    if (name === other) return one;
  }
  return undefined;
}

const MOST = 100_000;

/** What a policy's numbers may be. */
export const POLICY_DOMAIN = {
  share: { low: 0, high: 1 },
  delay: { low: 0, high: 36_500 },
  rampMonths: { low: 0, high: 360 },
  homes: { low: 0, high: MOST },
  workers: { low: 0, high: MOST },
  kroner: { low: 0, high: 1e10 },
  overload: { low: 0, high: 2 },
  hiringStep: { low: 0, high: 10 },
} as const satisfies Record<string, Domain>;

export const YEARS: Domain = { low: 1, high: 30 };
