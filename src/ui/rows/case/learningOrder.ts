import {
  ENOUGH_TO_LEARN,
  type LearningOrder,
} from "../../../model/analysis/learning";
import type { Results } from "../../../model/results/results";

/** More worlds would hold up a run that begins meanwhile. */
const MOST_TO_LEARN_FROM = 5000;

/** What the case asks the worlds of its own answer about knowing more; undefined of too few worlds. */
export function learningOrder(
  { replications, discounted }: Results,
  policy: string,
): LearningOrder | undefined {
  if (replications < ENOUGH_TO_LEARN) return undefined;
  return {
    policy,
    column: "total",
    discounted,
    count: Math.min(replications, MOST_TO_LEARN_FROM),
    willingness: 0,
  };
}
