import { meanOf } from "../results/statistic";
import { frontier } from "./frontier";
import type { Strategy } from "./strategy";

/** A curve has at most this many steps; and more than a third of it, unless a krone is too wide a step. */
const STEPS = 40;
/** Kr.; where no strategy costs anything, or nobody is homeless. */
const NO_PRICE = 1000;

/**
 * Prices of an avoided night to draw a curve over, kr.: from 0 in equal whole steps of 1, 2 or 5 times a power of ten.
 * It reaches at least to twice the highest price at which the best strategy changes, so every change lies inside; and
 * where none changes, to what a homeless night costs under the dearest strategy on average.
 */
export function willingnessGrid(strategies: readonly Strategy[]): number[] {
  const top = lastChange(strategies) * 2 || costOfNight(strategies) || NO_PRICE;
  const step = roundStep(top / STEPS);
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, i) => i * step);
}

/** The highest ICER of the frontier; 0 when one strategy is best at any price. */
const lastChange = (strategies: readonly Strategy[]) =>
  Math.max(0, ...frontier(strategies).map(({ icer }) => icer ?? 0));

function costOfNight(strategies: readonly Strategy[]): number {
  const ratios = strategies.map(
    ({ cost, nights }) => meanOf(cost) / meanOf(nights),
  );
  return Math.max(0, ...ratios.filter(Number.isFinite));
}

/** The first of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(atLeast: number): number {
  let power = 1;
  while (10 * power < atLeast) power *= 10;
  return power * [1, 2, 5, 10].find((digit) => digit * power >= atLeast)!;
}
