/** What is paid for; the order is the order of rows everywhere. */
export const CATEGORIES = [
  "shelter",
  "emptyPlaces",
  "interim",
  "care",
  "section85",
  "cti",
  "icm",
  "act",
  "expensiveCases",
  "idleWorkers",
  "homes",
  "rent",
  "establishment",
  "emptyRent",
  "refurbishment",
  "startUp",
  "programme",
  "health",
  "addiction",
  "justice",
  "benefits",
  "tax",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Capacity that a saving sets free without anybody's budget falling: beds and police go on. All others are money. */
export const NOT_CASHABLE: readonly Category[] = ["health", "justice"];

/** What is booked as the excess of a day without a home alone, not as a person's whole expense. */
export const EXCESS_ONLY: readonly Category[] = [
  "health",
  "addiction",
  "justice",
  "benefits",
  "tax",
];

/** What rests on an effect on health that the evidence disagrees about. */
export const HEALTH_EFFECTS: readonly Category[] = ["health", "addiction"];
