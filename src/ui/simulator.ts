import type { Results } from "../model/results/results";
import type { Scenario } from "../model/scenario/scenario";
import type { Text } from "../model/scenario/parameter";

/** What a listener hears while a run goes on. */
export type Progress = {
  /** The answer so far; undefined before the first worlds are in. */
  readonly results: Results | undefined;
  readonly done: number;
  readonly wanted: number;
  readonly finished: boolean;
};

export type Listener = {
  progress(progress: Progress): void;
  failed(message: Text): void;
};

export type Simulator = {
  /** Computes this scenario; the newest one wins. Re-prices the stored worlds when only money has changed. */
  submit(scenario: Scenario, view: { readonly discounted: boolean }): void;
  /** Ends the run; what has been computed so far stays, and is reported as finished. */
  stop(): void;
};

export function createSimulator(_listener: Listener): Simulator {
  throw new Error("not yet built");
}
