import type { Scenario } from "../../model/scenario/scenario";

/** The part of the state that is the reader's work: what undo goes back to, and what is stored. */
export type Snapshot = {
  /** The scenario as edited. */
  readonly scenario: Scenario;
  /** The scenario as it was chosen or opened: what a reset goes back to. */
  readonly origin: Scenario;
  /** The preset's id; null for an opened file. */
  readonly presetId: string | null;
  /** Id of the reader's own scenario that this is; null for none. */
  readonly ownId: string | null;
  /** The policy compared with the baseline. */
  readonly policyId: string;
  readonly discounted: boolean;
};

/** What is known of a scenario that is opened; what is left out is as usual. */
export type Opening = Pick<Snapshot, "scenario"> & Partial<Snapshot>;
