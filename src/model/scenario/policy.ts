import type { Text } from "./parameter";

/** A person's need of support, the ground on which a method is chosen. */
export const NEEDS = ["light", "moderate", "high"] as const;
export type Need = (typeof NEEDS)[number];

/** Ways of supporting a person in their own home. */
export const METHODS = ["none", "section85", "cti", "icm", "act"] as const;
export type Method = (typeof METHODS)[number];

/** Places where a person is homeless. */
export const HOMELESS_PLACES = ["rough", "hidden", "shelter"] as const;
export type HomelessPlace = (typeof HOMELESS_PLACES)[number];

/** Who gets a home first when homes are short. */
export const QUEUE_ORDERS = [
  "firstCome",
  "shelterFirst",
  "highestNeedFirst",
] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/**
 * A policy as data: everything a council can decide. Treatment first, Housing First and any mix differ
 * in these numbers alone; no code asks which policy it runs.
 */
export type Policy = {
  readonly id: string;
  readonly name: Text;
  /** Share of accepted offers that must go by an interim offer (§ 107) before a home: 1 treatment first, 0 Housing First. */
  readonly readinessRequired: number;
  /** Share of people the programme can reach at all; "asToday" is the uncertain reach of today's programme (`reachToday`). */
  readonly coverage: number | "asToday";
  /** How much of today's yearly improvement (`catchUp`) the policy has part in: 1 grows in reach and homes by all of it, 0 stays as it is. */
  readonly catchUp: number;
  /** Mean days until an offer reaches a person in this place. */
  readonly offerDelay: { readonly [P in HomelessPlace]: number };
  /** Months from the start until the programme works at full coverage, rising in a straight line. */
  readonly rampMonths: number;
  /** Which method a person gets, by need: shares that add to 1. */
  readonly support: {
    readonly [N in Need]: { readonly [M in Method]?: number };
  };
  readonly homes: {
    /** Homes ready on the first day. */
    readonly atStart: number;
    /** Homes assigned to the programme per year; one number for all years, or one per budget year. */
    readonly perYear: number | readonly number[];
    /** Share of the assigned homes that can be used: affordable, small enough, and accepted. */
    readonly usable: number;
    /** Empty homes the municipality keeps ready, at its own expense; homes beyond this lapse. */
    readonly reserved: number;
  };
  readonly queue: QueueOrder;
  /** May a person move in before a support worker is free? */
  readonly homeBeforeSupport: boolean;
  /** Full-time workers per method; "asNeeded" hires whatever the caseload asks for. */
  readonly workers: {
    readonly [M in Exclude<Method, "none">]: number | "asNeeded";
  };
  /** How far above the norm a worker's caseload may go: 0 never, 0.5 half as many people again. */
  readonly overload: number;
  /** Team workers (CTI, ICM, ACT) hired as needed come in steps of so many full-time positions; 0 is a team shared with neighbours and paid by use. */
  readonly hiringStep: number;
  /** Share of tenancies covered by eviction prevention. */
  readonly prevention: number;
  readonly costs: {
    /** Once, in the first budget year, kr. in the scenario's price year. */
    readonly startUp: number;
    /** Every budget year (coordination, outreach, training), kr. in the scenario's price year. */
    readonly perYear: number;
  };
};
