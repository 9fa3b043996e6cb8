import { CATEGORIES, type Category } from "../../model/ledger/category";

/**
 * Functions of the municipal account plan that the account's lines are booked on. A line with `isSure` false has a
 * function that looks right but that its source does not state; one without a function has none that could be found.
 * Only the municipality's part has a function: region and state have account plans of their own.
 */
export type Booking = {
  readonly code?: FunctionCode;
  readonly isSure: boolean;
};

/** Names as the account plan has them, in Danish in both languages. */
export const FUNCTIONS = {
  "0.25.18": "Driftssikring af boligbyggeri",
  "5.22.07": "Indtægter fra den centrale refusionsordning",
  "5.38.38":
    "Personlig støtte og pasning af personer med handicap mv. (§§ 85, 95-96, 102 og 118)",
  "5.38.42": "Botilbud for personer med særlige sociale problemer (§§ 109-110)",
  "5.38.45": "Behandling af stofmisbrugere (§ 101)",
  "5.38.50": "Botilbud til længerevarende ophold (§ 108)",
  "5.38.52": "Botilbud til midlertidigt ophold (§ 107)",
  "5.57.72": "Sociale formål",
} as const;
export type FunctionCode = keyof typeof FUNCTIONS;
export const FUNCTION_CODES = (
  Object.keys(FUNCTIONS) as FunctionCode[]
).toSorted();

/** Where the functions were read. */
export const ACCOUNT_PLAN_SOURCE =
  "Indenrigsministeriet, Budget- og regnskabssystem for kommuner, afsnit 3.5.4 og 4.5.3 (februar 2017, fra budget 2018); STAR, Budget- og konteringsvejledning, 0.25.11 og 5.57.72 (november 2022)";

const sure = (code: FunctionCode): Booking => ({ code, isSure: true });
const likely = (code: FunctionCode): Booking => ({ code, isSure: false });
const UNKNOWN: Booking = { isSure: false };

/** The function of each line of the municipality's account. */
export const ACCOUNT_PLAN: { readonly [C in Category]: Booking } = {
  shelter: sure("5.38.42"),
  emptyPlaces: sure("5.38.42"),
  interim: sure("5.38.52"),
  care: sure("5.38.50"),
  section85: sure("5.38.38"),
  // § 85 a is from 2023, and younger than the text of the plan that was read.
  cti: likely("5.38.38"),
  icm: likely("5.38.38"),
  act: likely("5.38.38"),
  expensiveCases: likely("5.22.07"),
  idleWorkers: likely("5.38.38"),
  homes: UNKNOWN,
  rent: UNKNOWN,
  establishment: likely("5.57.72"),
  emptyRent: likely("0.25.18"),
  refurbishment: likely("0.25.18"),
  startUp: UNKNOWN,
  programme: UNKNOWN,
  health: UNKNOWN,
  addiction: likely("5.38.45"),
  justice: UNKNOWN,
  // Cash benefit and housing benefit have a function each; the line holds both.
  benefits: UNKNOWN,
  tax: UNKNOWN,
};

/** Categories booked on a function, surely or likely. */
export const categoriesOn = (code: FunctionCode): readonly Category[] =>
  CATEGORIES.filter((category) => ACCOUNT_PLAN[category].code === code);
