import { type Foresight, foresight } from "./evpi";
import { highest, netBenefit } from "./netBenefit";
import { type Strategy, worldsOf } from "./strategy";

/** The decision at one willingness to pay; lists are in the order of the strategies. */
export type Acceptability = Omit<Foresight, "best"> & {
  /** Kr. that an avoided night in homelessness is worth. */
  readonly willingness: number;
  /** Share of worlds in which each strategy has the highest net benefit; worlds where several have it are shared equally. */
  readonly shares: readonly number[];
  /** Id of the strategy with the highest mean net benefit, the first of equals: the one to choose. */
  readonly best: string;
  /** Its share of worlds: the acceptability frontier. It may be below another's, where losses weigh more than wins. */
  readonly bestShare: number;
};

/**
 * Cost-effectiveness acceptability curves and frontier, expected losses and EVPI (van Hout et al. 1994; Fenwick, Claxton
 * & Sculpher 2001; Alarid-Escudero et al. 2019): one entry per willingness to pay. A share is of worlds, not a
 * significance level. Throws RangeError unless all have the same worlds.
 */
export function acceptability(
  strategies: readonly Strategy[],
  willingness: readonly number[],
): Acceptability[] {
  worldsOf(strategies);
  return willingness.map((price) => acceptabilityAt(strategies, price));
}

function acceptabilityAt(
  strategies: readonly Strategy[],
  willingness: number,
): Acceptability {
  const benefits = strategies.map((one) => netBenefit(one, willingness));
  const { best, ...losses } = foresight(benefits);
  const shares = sharesOfBest(benefits);
  return {
    willingness,
    shares,
    best: strategies[best]!.id,
    bestShare: shares[best]!,
    ...losses,
  };
}

/** Counts worlds won alone, by two, by three …, and divides at the end, so that equals get exactly equal shares. */
function sharesOfBest(netBenefits: readonly Float64Array[]): number[] {
  const ideal = highest(netBenefits);
  const winners = winnersPerWorld(netBenefits, ideal);
  return netBenefits.map((values) => {
    const wins = netBenefits.map(() => 0);
    values.forEach((value, world) => {
      if (value === ideal[world]) wins[winners[world]! - 1]!++;
    });
    const worlds = wins.reduce((sum, won, others) => sum + won / (others + 1));
    return worlds / ideal.length;
  });
}

function winnersPerWorld(
  netBenefits: readonly Float64Array[],
  ideal: Float64Array,
): Uint32Array {
  const winners = new Uint32Array(ideal.length);
  for (const values of netBenefits)
    values.forEach((value, world) => {
      if (value === ideal[world]) winners[world]!++;
    });
  return winners;
}
