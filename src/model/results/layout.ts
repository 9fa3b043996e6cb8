import { MOVES, STOCKS, WAITS } from "../ledger/headCount";
import { QUANTITIES } from "../ledger/quantity";

/** Where the numbers of one world stand: per policy its budget years x quantities, then its census counts. */
export type Layout = {
  readonly arms: number;
  readonly years: number;
  readonly censusPoints: number;
  /** Numbers per policy, and per world. */
  readonly perArm: number;
  readonly perWorld: number;
  /** The same of what is counted of people and homes: census days x stocks, then moves, then waits. */
  readonly countsPerArm: number;
  readonly countsPerWorld: number;
};

export function layout(
  arms: number,
  years: number,
  censusPoints: number,
): Layout {
  const perArm = years * QUANTITIES.length + censusPoints;
  const countsPerArm = STOCKS * censusPoints + MOVES + WAITS;
  return {
    arms,
    years,
    censusPoints,
    perArm,
    perWorld: arms * perArm,
    countsPerArm,
    countsPerWorld: arms * countsPerArm,
  };
}
