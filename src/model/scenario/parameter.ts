import type { Spread } from "../distributions";
import type { DurationShape } from "../durations";
import type { Unit } from "../units";

/** A text in the app's two languages. */
export type Text = { readonly da: string; readonly en: string };

/** What stands behind a figure, strongest first. A guess says that it is one. */
export type SourceKind =
  | "law"
  | "register"
  | "study"
  | "agency"
  | "expert"
  | "derived"
  | "calibrated"
  | "guess";

/** Where a figure comes from: publication and place in it, and what was done with it. */
export type Source = {
  readonly kind: SourceKind;
  /** Publication, year and place, as one would cite it in a council paper. */
  readonly cite: string;
  /** A: read in a primary source. B: read in a secondary source. C: not verified. D: derived by arithmetic. */
  readonly confidence: "A" | "B" | "C" | "D";
  /** What a reader must know to judge the figure. */
  readonly note?: Text;
};

/** A number of a scenario: its value, how wrong it may be, and where it comes from. */
export type Assumption = {
  /** Best estimate, in the catalogue's unit (see `Spread` for mean or mode). */
  readonly value: number;
  readonly spread: Spread;
  /** Price year of an amount in kroner; absent for all other units. */
  readonly priceYear?: number;
  /** How individual durations vary round the mean; present exactly for durations of persons. */
  readonly shape?: DurationShape;
  readonly source: Source;
};

/** The part of the model a parameter belongs to; the order in which people read them. */
export type ParameterGroup =
  "people" | "stays" | "housing" | "support" | "law" | "prices" | "economy";

/** The meaning of a parameter, fixed in code; a scenario's assumption gives its value. */
export type Parameter = {
  readonly unit: Unit;
  readonly group: ParameterGroup;
  readonly label: Text;
  /** In plain words: what it means and what follows when it rises. */
  readonly help: Text;
  /** Range that the sources span, or a guess where there are none. A value outside is allowed, and flagged. */
  readonly limits: {
    readonly low: number;
    readonly high: number;
    readonly why: Text;
  };
  /** True when it enters only after the simulation, so that a change re-prices and simulates nothing. */
  readonly money: boolean;
  /** The national default. */
  readonly standard: Assumption;
};
