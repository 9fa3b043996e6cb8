import { meanOf } from "../results/statistic";
import { type Increments, type Quadrant, quadrant } from "./plane";

/** What an avoided night costs, on average over worlds. */
export type Icer = {
  readonly kind: Quadrant;
  /**
   * Mean incremental cost over mean nights avoided, kr. a night: under "tradeOff" the price of an avoided night, under
   * "savesButMoreNights" what is saved for each night more. Null elsewhere: a policy that is better or worse in both
   * has no price, and a ratio below zero ranks nothing.
   */
  readonly ratio: number | null;
};

/** The incremental cost-effectiveness ratio as a ratio of means, never a mean of ratios. */
export function icer({ cost, nightsAvoided }: Increments): Icer {
  const [more, avoided] = [meanOf(cost), meanOf(nightsAvoided)];
  const kind = quadrant(more, avoided);
  const isPrice = kind === "tradeOff" || kind === "savesButMoreNights";
  return { kind, ratio: isPrice ? more / avoided : null };
}
