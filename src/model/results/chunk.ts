/** Some consecutive worlds: what was drawn and what was counted. Every number depends on its own replication alone. */
export type Chunk = {
  /** Replication of the first world. */
  readonly first: number;
  readonly count: number;
  /** count x parameters in catalogue order, amounts in the scenario's price year. */
  readonly draws: Float64Array<ArrayBuffer>;
  /** count x policies x (years x quantities + census), see `layout`. */
  readonly tallies: Float64Array<ArrayBuffer>;
  /** count x policies x (census days x stocks, moves, waits), see `layout`: people and homes in whole numbers. */
  readonly counts: Int32Array<ArrayBuffer>;
  /** Events simulated. */
  readonly events: number;
};
