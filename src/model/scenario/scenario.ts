import type { LawSettings } from "../ledger/refundLaw";
import type { ParameterName } from "./catalogue";
import type { Correlation } from "./correlation";
import type { Assumption, Text } from "./parameter";
import type { Policy } from "./policy";
import type { Sampling } from "./sampling";

/** Version of the scenario file; older versions have their own upgrade step in `upgrade.ts`. */
export const SCENARIO_VERSION = 3;

/** Worlds are played until the standard error of the mean net saving is at most this share of it, or until there are so many. */
export type Precision = { readonly share: number; readonly most: number };

/** The most worlds a scenario may be played in. */
export const mostWorlds = ({ precision, replications }: Scenario): number =>
  precision?.most ?? replications;

/** One question, complete in itself: a place, what is assumed, and two to four policies to compare. */
export type Scenario = {
  readonly format: "hjemvej-scenario";
  readonly version: typeof SCENARIO_VERSION;
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly place: {
    readonly name: Text;
    readonly region: string;
    /** People in homelessness on one day, the starting population. */
    readonly count: number;
    readonly countYear: number;
    readonly source: string;
    readonly notes: readonly Text[];
  };
  /** First day of the first budget year, ISO. */
  readonly start: string;
  /** Whole budget years, 1 to 30. */
  readonly years: number;
  /** Price year of every result. */
  readonly priceYear: number;
  readonly seed: string;
  /** Number of worlds, unless `precision` decides it. */
  readonly replications: number;
  readonly sampling: Sampling;
  readonly precision?: Precision;
  readonly law: LawSettings;
  readonly assumptions: { readonly [N in ParameterName]: Assumption };
  /** Which assumptions' errors go together; all others are drawn each for itself. */
  readonly correlations: readonly Correlation[];
  readonly policies: readonly Policy[];
  /** Id of the policy all others are compared with. */
  readonly baseline: string;
};
