import type { FigureKind } from "../../ui/rows/case/blocks";
import type { Picture } from "../picture";

/** The list of what a zip of figures holds, for programs. */
export const FIGURE_LIST = "figures.json";

/** What is said of each figure in the list. */
export type ListedFigure = Pick<Picture, "width" | "height" | "alt"> & {
  readonly figure: FigureKind;
  /** Name of its files, without their endings. */
  readonly name: string;
};
