import type { Source, Text } from "../scenario/parameter";

/** How a figure is written for a reader. */
export type Measure =
  | "share"
  | "persons"
  | "nights"
  | "stays"
  | "days"
  | "months"
  | "kroner"
  | "ratio"
  | "percentagePoints"
  | "perThousandYears";

/** A published figure and the same figure of the model, counted the way the publisher counts. */
export type Finding = {
  /** Short name that tables and texts refer to, as K06 or V01. */
  readonly id: string;
  /** What is counted, as a council member would say it. */
  readonly what: Text;
  readonly measure: Measure;
  readonly published: number;
  /** Ends of what agrees with the published figure: its interval, or a tolerance that says what is near enough. */
  readonly band: { readonly low: number; readonly high: number };
  readonly simulated: number;
  /** Monte Carlo standard error of `simulated`; 0 where nothing is drawn. */
  readonly error: number;
  readonly isWithin: boolean;
  readonly source: Pick<Source, "cite" | "confidence">;
  /** What the reader must know to judge it. */
  readonly note?: Text;
};
