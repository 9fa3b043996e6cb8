import { PEOPLE } from "./catalogue/people";
import { STAYS } from "./catalogue/stays";
import { HOUSING } from "./catalogue/housing";
import { SUPPORT } from "./catalogue/support";
import { LAW } from "./catalogue/law";
import { PRICES } from "./catalogue/prices";
import { WELFARE } from "./catalogue/welfare";
import { ECONOMY } from "./catalogue/economy";
import type { Parameter } from "./parameter";

/** Every number the model reads: its meaning, its national default and where that comes from, in the order people read them. */
export const CATALOGUE = {
  ...PEOPLE,
  ...STAYS,
  ...HOUSING,
  ...SUPPORT,
  ...LAW,
  ...PRICES,
  ...WELFARE,
  ...ECONOMY,
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof CATALOGUE;

export const PARAMETER_NAMES = Object.keys(
  CATALOGUE,
) as readonly ParameterName[];

/** One parameter, seen as any other. */
export const parameter = (name: ParameterName): Parameter => CATALOGUE[name];
