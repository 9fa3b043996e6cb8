import type { Column } from "../results/results";
import type { Worlds } from "../results/worlds";
import { type Acceptability, acceptability } from "./acceptability";
import { angularInterval } from "./angularInterval";
import { againstOf } from "./estimate";
import { fieller, momentsOfMean, momentsOfWorlds } from "./fieller";
import { foresight } from "./evpi";
import { frontier, type Standing } from "./frontier";
import { type Histogram, histogram } from "./histogram";
import { type Icer, icer } from "./icer";
import { costOf, nightsOf, outcomeOf, type Outcome } from "./outcome";
import { increments, type Increments, type Plane, plane } from "./plane";
import type { RatioInterval } from "./ratioInterval";
import type { Strategy } from "./strategy";
import { willingnessGrid } from "./willingness";

/** A question to the worlds of a run. */
export type DecisionOrder = {
  /** Id of the policy held against the baseline. */
  readonly policy: string;
  /** Whose kroner count. */
  readonly column: Column;
  readonly discounted: boolean;
  /** The first worlds, so many. */
  readonly count: number;
  /** Kr. that an avoided night in homelessness is worth to whoever decides; 0 where money alone counts. */
  readonly willingness: number;
};

/** What the worlds of a run say to whoever must choose. */
export type Decision = {
  readonly order: DecisionOrder;
  /** Worlds as points of the cost-effectiveness plane, at most `MOST_POINTS` of them. */
  readonly points: Increments;
  readonly plane: Plane;
  /** Net saving over all worlds, kr.: baseline less the policy. */
  readonly savings: Histogram;
  readonly icer: Icer;
  /** What an avoided night may cost by what is not known and by luck (95 %): by angle, and by Fieller's formula as if worlds were normal. */
  readonly interval: RatioInterval;
  readonly fiellerInterval: RatioInterval;
  /** How far the run's own ratio may be from that of endlessly many worlds (95 %). */
  readonly monteCarlo: RatioInterval;
  /** All policies of the scenario by their means. */
  readonly frontier: readonly Standing[];
  /** Acceptability of all policies, in scenario order, over prices of a night. */
  readonly curve: readonly Acceptability[];
  /** The same at the price that was asked for. */
  readonly here: Acceptability;
  /** Expected value of perfect foresight, luck and all, were the horizon to end with each budget year. */
  readonly foresightByYear: readonly {
    readonly evpi: number;
    readonly se: number;
    /** Id of the policy that is best on average up to that year. */
    readonly best: string;
  }[];
};

const MOST_POINTS = 2000;

/** Judges the policies of a run by its worlds. Throws where the scenario has no such policy. */
export function decide(worlds: Worlds, order: DecisionOrder): Decision {
  const { scenario } = worlds;
  const outcome = outcomeOf(worlds, { first: 0, ...order });
  const strategies = strategiesOf(worlds, outcome, order);
  const { policy, baseline } = againstOf(scenario, order.policy);
  const all = increments(strategies[baseline]!, strategies[policy]!);
  return {
    order,
    points: firstOf(all),
    plane: plane(all),
    savings: histogram(all.cost.map((more) => 0 - more)),
    icer: icer(all),
    interval: angularInterval(all),
    fiellerInterval: fieller(momentsOfWorlds(all)),
    monteCarlo: fieller(momentsOfMean(all)),
    frontier: frontier(strategies),
    curve: acceptability(strategies, willingnessGrid(strategies)),
    here: acceptability(strategies, [order.willingness])[0]!,
    foresightByYear: foresightByYear(worlds, outcome, order),
  };
}

/** The policies in scenario order, as the payer meets them over the first `years` budget years. */
export const strategiesOf = (
  { scenario }: Worlds,
  outcome: Outcome,
  { column }: Pick<DecisionOrder, "column">,
): Strategy[] =>
  scenario.policies.map(({ id }, at) => ({
    id,
    cost: costOf(outcome, at, { column }),
    nights: nightsOf(outcome, at),
  }));

const firstOf = ({ cost, nightsAvoided }: Increments): Increments => ({
  cost: cost.slice(0, MOST_POINTS),
  nightsAvoided: nightsAvoided.slice(0, MOST_POINTS),
});

function foresightByYear(
  { scenario, plan }: Worlds,
  outcome: Outcome,
  { column }: DecisionOrder,
): Decision["foresightByYear"] {
  return Array.from({ length: plan.years }, (_, year) => {
    const share = { column, years: year + 1 };
    const benefits = scenario.policies.map((_policy, at) =>
      costOf(outcome, at, share).map((kr) => -kr),
    );
    const { evpi, se, best } = foresight(benefits);
    return { evpi, se, best: scenario.policies[best]!.id };
  });
}
