import type { Scenario } from "../../model/scenario/scenario";

/** In which prices an account is written: those of the price year, those of each budget year, or present values. */
export type PriceBasis = "fixed" | "running" | "discounted";

/** What a krone of the price year is in each calendar year's prices, at a yearly growth (0.03 is 3 %): (1 + growth) to the number of years between. */
export const indexFactors = (
  years: readonly number[],
  priceYear: number,
  growth: number,
): readonly number[] => years.map((year) => (1 + growth) ** (year - priceYear));

/** Factors of a basis; discounting is done by the model, world by world, and not here. */
export const factorsOf = (
  basis: PriceBasis,
  years: readonly number[],
  priceYear: number,
  growth: number,
): readonly number[] =>
  basis === "running"
    ? indexFactors(years, priceYear, growth)
    : years.map(() => 1);

/** The growth proposed: the one the scenario itself lifts amounts of other years by. */
export const proposedGrowth = ({ assumptions }: Scenario): number =>
  assumptions.priceGrowth.value;

/** The least and the most growth a year that can be entered. */
export const GROWTH_LIMITS = { low: -0.05, high: 0.15 } as const;
