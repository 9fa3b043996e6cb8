import type { Statistic } from "../../model/results/results";
import type { Format } from "./cell";

/** A point of a figure: where it stands, and what is shown there. */
export type FigurePoint = {
  readonly policy?: string;
  readonly payer?: string;
  readonly series: string;
  /** Where on the axis, in words; empty where the axis has only numbers. */
  readonly when: string;
  readonly position?: number;
  readonly value: number;
  readonly spread?: Omit<Statistic, "mean" | "se">;
};

/** The numbers behind a figure of the app. */
export type Figure = {
  readonly name: string;
  /** What it shows, in the app's own words. */
  readonly finding: string;
  readonly unit: string;
  readonly format: Format;
  readonly points: readonly FigurePoint[];
};
