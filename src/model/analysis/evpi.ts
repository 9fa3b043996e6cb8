import { meanOf, standardError } from "../results/statistic";
import { highest } from "./netBenefit";

/** What the choices of strategy lose against foresight, kr. over the horizon. */
export type Foresight = {
  /** Mean loss of each strategy against the best one of each world, in the order given. */
  readonly expectedLoss: readonly number[];
  /** Place of the strategy with the smallest expected loss, so the highest mean net benefit; the first of equals. */
  readonly best: number;
  /** Expected value of perfect information: the smallest expected loss. */
  readonly evpi: number;
  /** Monte Carlo standard error of `evpi`, as if worlds were drawn each for itself; NaN for a single one. */
  readonly se: number;
};

/**
 * The expected value of perfect information, E[max NB] - max E[NB] (Raiffa & Schlaifer 1961; Briggs, Claxton & Sculpher
 * 2006, ch. 6), from one net benefit per world for each strategy, kr. Taken as the mean loss of the best strategy, which
 * is the same sum and exactly 0 where one strategy is best in every world.
 *
 * Two reservations. The best strategy is found on the same worlds that judge it, so the value is too low on average:
 * between two equals by 1 in sqrt(worlds), and with one world it is 0. And worlds of a microsimulation
 * differ by chance as well as by knowledge: this is the value of foreseeing both, an upper bound for what can be learnt.
 */
export function foresight(netBenefits: readonly Float64Array[]): Foresight {
  const ideal = highest(netBenefits);
  const losses = netBenefits.map((values) =>
    ideal.map((most, world) => most - values[world]!),
  );
  const expectedLoss = losses.map(meanOf);
  const evpi = Math.min(...expectedLoss);
  const best = expectedLoss.indexOf(evpi);
  const se = standardError(losses[best]!, evpi, "independent");
  return { expectedLoss, best, evpi, se };
}
