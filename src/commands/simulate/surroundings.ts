import type { Seat } from "../../../workers/pool";

/** What the command meets of the world around it. */
export type Surroundings = {
  /** Folder that paths on the command line start from. */
  readonly folder: string;
  readonly cores: number;
  readonly spawn: () => Seat;
  /** The answer: standard output. */
  readonly answer: (text: string) => void;
  /** Everything else: standard error. */
  readonly say: (text: string) => void;
  readonly isTerminal: boolean;
  /** Aborted when the reader wants it to stop. */
  readonly interrupted: AbortSignal;
};
