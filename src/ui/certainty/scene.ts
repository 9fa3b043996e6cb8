import type { Results } from "../../model/results/results";
import type { Pair } from "../rows/comparison";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";

/** What every section of a decision draws from. */
export type Scene = {
  readonly results: Results;
  readonly pair: Pair;
  readonly narrow: boolean;
  /** Changes only when axes may jump: another scenario, policy or way of discounting. */
  readonly session: string;
  /** Whether a newer answer is on its way. */
  readonly isOld: boolean;
  readonly t: DecisionTexts;
  readonly m: Messages;
};
