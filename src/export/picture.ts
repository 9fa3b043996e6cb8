import type { FigureKind } from "../ui/rows/case/blocks";

/** A figure as it leaves the app: as outlines, and as pixels for programs that show no outlines. */
export type Picture = {
  /** A whole SVG file: nothing in it is fetched, no style sheet is needed. */
  readonly svg: string;
  /** The bytes of a PNG file, two pixels to each of the picture's own. */
  readonly png: Uint8Array<ArrayBuffer>;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words, for those who do not see it. */
  readonly alt: string;
};

/** The pictures of the investment case that there are. */
export type CasePictures = { readonly [F in FigureKind]?: Picture };
