import type { Decision, DecisionOrder } from "../../model/analysis/decision";
import type { Experiment } from "../../model/analysis/experiment";
import { spreadOf } from "../../model/analysis/spread";
import { tornado } from "../../model/analysis/tornado";
import { twins } from "../../model/analysis/twins";
import type { Results } from "../../model/results/results";
import { endsFor, pairsFor, TORNADO_ENDS } from "../../ui/rows/experimentSizes";
import type { Experiments } from "./desk";

/** Who finds out: by the worlds that are played, and by playing more. */
export type Finders = {
  readonly decide: (order: DecisionOrder) => Promise<Decision | undefined>;
  /** Undefined where more worlds take too long; the sheet then holds what the played worlds say. */
  readonly carryOut?: <R>(experiment: Experiment<R>) => Promise<R>;
};

/** Which of the steps to the whole picture is enough. */
export type Pains = "quick" | "whole";

/** No more worlds than the answer itself was thought worth. */
function enough(
  steps: readonly number[],
  most: number,
  pains: Pains,
): readonly number[] {
  const step = (pains === "quick" && steps.at(-2)) || steps.at(-1)!;
  return [Math.min(step, Math.max(most, steps[0]!))];
}

/** What stands in a workbook beside the run itself: the worlds one by one, and what moves the answer. Rejects as `carryOut` does. */
export async function experimentsFor(
  { scenario, discounted, replications }: Results,
  policy: string,
  { decide, carryOut }: Finders,
  pains: Pains,
): Promise<Experiments> {
  const order = { scenario, policy, discounted };
  const decision = await decide({
    policy,
    column: "total",
    discounted,
    count: replications,
    willingness: 0,
  });
  if (!carryOut) return { ...(decision && { decision }) };
  const spread = await carryOut(
    twins(
      { ...order, worlds: enough(pairsFor(scenario), replications, pains) },
      spreadOf(scenario, policy),
    ),
  );
  const bars = await carryOut(
    tornado({
      ...order,
      ends: TORNADO_ENDS,
      worlds: enough(endsFor(scenario), replications, pains),
    }),
  );
  return { ...(decision && { decision }), spread, tornado: bars };
}
