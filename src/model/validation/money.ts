import { CATEGORIES, type Category } from "../ledger/category";
import { type Payer, PAYERS } from "../ledger/payer";
import { CELLS } from "../ledger/price";

/** Which kroner: all categories and payers when not named, all budget years when not bounded. */
export type Selection = {
  readonly categories?: readonly Category[];
  readonly payer?: Payer;
  readonly years?: readonly [from: number, until: number];
};

/** Kroner of a selection, from budget years x categories x payers. */
export function kronerOf(
  kroner: Float64Array,
  { categories = CATEGORIES, payer, years }: Selection = {},
): number {
  const [from, until] = years ?? [0, kroner.length / CELLS];
  const payers = payer ? [payer] : PAYERS;
  let sum = 0;
  for (let year = from; year < until; year++)
    for (const category of categories)
      for (const one of payers)
        sum += kroner[year * CELLS + cellOf(category, one)]!;
  return sum;
}

const cellOf = (category: Category, payer: Payer) =>
  CATEGORIES.indexOf(category) * PAYERS.length + PAYERS.indexOf(payer);

/** Rows of Kraka's table: what the effort costs, and what it saves. */
export type KrakaRow =
  "homes" | "support" | "startUp" | "shelter" | "services" | "income";

/** Each category of the ledger in one row of Kraka's table; a new category belongs in one of them. */
export const KRAKA_ROW: { readonly [C in Category]: KrakaRow } = {
  shelter: "shelter",
  emptyPlaces: "shelter",
  expensiveCases: "shelter",
  interim: "services",
  care: "services",
  section85: "support",
  cti: "support",
  icm: "support",
  act: "support",
  idleWorkers: "support",
  homes: "homes",
  rent: "homes",
  establishment: "homes",
  emptyRent: "homes",
  refurbishment: "homes",
  startUp: "startUp",
  programme: "startUp",
  health: "services",
  addiction: "services",
  justice: "services",
  benefits: "income",
  tax: "income",
};

const COST: readonly KrakaRow[] = ["homes", "support", "startUp"];

/** What counts as cost of the effort; a rise in it is a cost. */
export const COST_CATEGORIES = CATEGORIES.filter((category) =>
  COST.includes(KRAKA_ROW[category]),
);

/** All else; a fall in it is a saving. */
export const SAVING_CATEGORIES = CATEGORIES.filter(
  (category) => !COST.includes(KRAKA_ROW[category]),
);
