import type { Results } from "../model/results/results";
import type { Pair } from "./rows/comparison";
import type { Messages } from "./text/da";

/** What every picture of the overview draws from. */
export type PictureProps = {
  readonly results: Results;
  readonly pair: Pair;
  readonly m: Messages;
  readonly narrow: boolean;
  /** Changes only when another scenario is opened; until then axes may not jump. */
  readonly session: string;
  /** Counts the scenarios opened: another has other people. */
  readonly opened: number;
  /** Whether new figures are on their way. */
  readonly isMoving: boolean;
};
