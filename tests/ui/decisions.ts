import { acceptability } from "../../src/model/analysis/acceptability";
import { angularInterval } from "../../src/model/analysis/angularInterval";
import type {
  Decision,
  DecisionOrder,
} from "../../src/model/analysis/decision";
import {
  fieller,
  momentsOfMean,
  momentsOfWorlds,
} from "../../src/model/analysis/fieller";
import { frontier } from "../../src/model/analysis/frontier";
import { histogram } from "../../src/model/analysis/histogram";
import { icer } from "../../src/model/analysis/icer";
import { increments, plane } from "../../src/model/analysis/plane";
import type { Strategy } from "../../src/model/analysis/strategy";
import { strategy } from "../analysis/samples";

// Decisions made by hand: the costs and nights of a few worlds, and the model's own analysis of them.

/** Ishøj's two policies: what the second costs more and avoids in each world, and as many kroner and nights under the first. */
export function decisionOf(
  cost: readonly number[],
  avoided: readonly number[],
  order: Partial<DecisionOrder> = {},
): Decision {
  const none = cost.map(() => 0);
  const baseline = strategy(
    "treatment-first",
    none,
    none.map(() => 1000),
  );
  const policy = strategy(
    "housing-first",
    cost,
    avoided.map((nights) => 1000 - nights),
  );
  return decisionBetween([baseline, policy], order);
}

/** Any policies; the first is the baseline, the second is held against it. */
export function decisionBetween(
  strategies: readonly Strategy[],
  order: Partial<DecisionOrder> = {},
): Decision {
  const all = increments(strategies[0]!, strategies[1]!);
  const willingness = order.willingness ?? 0;
  return {
    order: {
      policy: strategies[1]!.id,
      column: "municipality",
      discounted: false,
      count: all.cost.length,
      willingness,
      ...order,
    },
    points: all,
    plane: plane(all),
    savings: histogram(all.cost.map((more) => 0 - more)),
    icer: icer(all),
    interval: angularInterval(all),
    fiellerInterval: fieller(momentsOfWorlds(all)),
    monteCarlo: fieller(momentsOfMean(all)),
    frontier: frontier(strategies),
    curve: acceptability(strategies, [0, 500, 1000]),
    here: acceptability(strategies, [willingness])[0]!,
    foresightByYear: [],
  };
}

/** The value so many times over. */
export const times = (count: number, ...values: readonly number[]) =>
  Array.from({ length: count }, () => values).flat();
