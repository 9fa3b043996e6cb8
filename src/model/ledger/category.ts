/** What is paid for; the order is the order of rows everywhere. */
export const CATEGORIES = [
  "shelter",
  "interim",
  "care",
  "section85",
  "cti",
  "icm",
  "act",
  "expensiveCases",
  "idleWorkers",
  "homes",
  "establishment",
  "emptyRent",
  "refurbishment",
  "startUp",
  "programme",
  "health",
  "justice",
] as const;
export type Category = (typeof CATEGORIES)[number];
