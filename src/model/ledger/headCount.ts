import { HOMELESS_PLACES, METHODS } from "../scenario/policy";

/**
 * What the simulation counts beside the ledger's quantities, in whole people and homes: who stands where on each census
 * day, how often people move from place to place, and how long those who moved in had waited. Money has no part in it.
 */

/** Places where the living are, in the order of the simulation's own. */
export const PLACES = [
  ...HOMELESS_PLACES,
  "interim",
  "home",
  "care",
  "left",
] as const;
export type Place = (typeof PLACES)[number];

/** Where a move leads. */
export const DESTINATIONS = [...PLACES, "dead"] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** Where a move comes from: a place, or the first day, or from outside as a newcomer. Nobody comes from the dead. */
export const ORIGINS = [...DESTINATIONS, "found", "coming"] as const;
export type Origin = Exclude<(typeof ORIGINS)[number], "dead">;

/** Rows of what is counted on census days: people by place first, and then these. */
export const STOCK = {
  /** People in the queue for a home, by the method they are to have; one row each of `METHODS`. */
  queue: PLACES.length,
  /** People in an own home with support, by method. */
  supported: PLACES.length + METHODS.length,
  /** People in an own home who wait for a worker, by method. */
  awaitingSupport: PLACES.length + 2 * METHODS.length,
  /** Homes that stand empty and ready. */
  emptyHomes: PLACES.length + 3 * METHODS.length,
} as const;
export const STOCKS = STOCK.emptyHomes + 1;

/** Moves are a matrix of origins by destinations. */
export const MOVES = ORIGINS.length * DESTINATIONS.length;

const WEEK = 7;
const onwards = (from: number, step: number, count: number) =>
  Array.from({ length: count }, (_, i) => from + (i + 1) * step);

/**
 * Longest waits of the classes that waits are counted in, days: none, each week of the first year, four weeks at a time
 * in the second, half a year at a time for eight more, and all that is longer.
 */
export const WAIT_LIMITS: readonly number[] = [
  0,
  ...onwards(0, WEEK, 52),
  ...onwards(52 * WEEK, 4 * WEEK, 13),
  ...onwards(104 * WEEK, 26 * WEEK, 16),
  Infinity,
];

/** Waits by class, and then all their days together. */
export const WAITS = WAIT_LIMITS.length + 1;

/** The class of a wait of so many days. */
export function waitClass(days: number): number {
  let low = 0;
  let high = WAIT_LIMITS.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days <= WAIT_LIMITS[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
