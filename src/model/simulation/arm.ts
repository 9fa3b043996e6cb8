import {
  HOMELESS_PLACES,
  METHODS,
  NEEDS,
  type Policy,
  QUEUE_ORDERS,
} from "../scenario/policy";

/** Index of each method of support, in the order of `METHODS`. */
export const METHOD = {
  none: 0,
  section85: 1,
  cti: 2,
  icm: 3,
  act: 4,
} as const;

/** Index of each order of the queue. */
export const ORDER = {
  firstCome: 0,
  shelterFirst: 1,
  highestNeedFirst: 2,
} as const;

/** In place of a share: the world's own. */
export const AS_TODAY = -1;

/** More workers than any caseload asks for. */
const AS_NEEDED = 1e9;

/** A policy in the form the simulation reads: the same numbers, by index. */
export type Arm = {
  readonly readinessRequired: number;
  /** Share within reach; `AS_TODAY` for the world's reach of today's programme. */
  readonly coverage: number;
  /** Part of today's yearly improvement that applies. */
  readonly catchUp: number;
  /** Mean days to an offer, by homeless place. */
  readonly offerDelay: Float64Array;
  readonly rampDays: number;
  /** Cumulative shares of methods, `NEEDS` x `METHODS`. */
  readonly methodShares: Float64Array;
  readonly homesAtStart: number;
  /** Homes assigned in each budget year that can be used, before yearly improvement. */
  readonly homesPerYear: Float64Array;
  readonly reservedHomes: number;
  readonly order: number;
  readonly homeBeforeSupport: boolean;
  /** Full-time workers by method; a huge number when hired as needed. */
  readonly workers: Float64Array;
  /** Slots of a fixed team beyond its norm, as a share of the norm. */
  readonly overload: number;
  readonly prevention: number;
};

const DAYS_A_MONTH = 365.25 / 12;

export function compileArm(policy: Policy, years: number): Arm {
  return {
    readinessRequired: policy.readinessRequired,
    coverage: policy.coverage === "asToday" ? AS_TODAY : policy.coverage,
    catchUp: policy.catchUp,
    offerDelay: Float64Array.from(
      HOMELESS_PLACES,
      (place) => policy.offerDelay[place],
    ),
    rampDays: policy.rampMonths * DAYS_A_MONTH,
    methodShares: Float64Array.from(
      NEEDS.flatMap((need) =>
        cumulative(METHODS.map((m) => policy.support[need][m] ?? 0)),
      ),
    ),
    homesAtStart: policy.homes.atStart,
    homesPerYear: Float64Array.from(
      { length: years },
      (_, year) => homesIn(policy, year) * policy.homes.usable,
    ),
    reservedHomes: policy.homes.reserved,
    order: QUEUE_ORDERS.indexOf(policy.queue),
    homeBeforeSupport: policy.homeBeforeSupport,
    workers: Float64Array.from(METHODS, (method) => workersFor(policy, method)),
    overload: policy.overload,
    prevention: policy.prevention,
  };
}

function homesIn(policy: Policy, year: number): number {
  const { perYear } = policy.homes;
  return typeof perYear === "number" ? perYear : (perYear[year] ?? 0);
}

function workersFor(policy: Policy, method: (typeof METHODS)[number]): number {
  if (method === "none") return AS_NEEDED;
  const workers = policy.workers[method];
  return workers === "asNeeded" ? AS_NEEDED : workers;
}

/** Running sums, the last one 1 whatever the rounding. */
function cumulative(shares: readonly number[]): number[] {
  let sum = 0;
  const sums = shares.map((share) => (sum += share));
  const last = shares.findLastIndex((share) => share > 0);
  return sums.map((value, i) => (i >= last ? 1 : value));
}
