import type { Paint, TextMark } from "./markup";

/** What is drawn on while a figure is read off the page. Places are counted from the figure's upper left corner. */
export type Paper = {
  /** The figure as it is read, in a place of its own outside the sight. */
  readonly host: HTMLElement;
  readonly origin: { readonly x: number; readonly y: number };
  readonly shapes: string[];
  readonly texts: TextMark[];
  readonly defs: string[];
  /** Name in this file of each thing that is drawn with. */
  readonly names: Map<string, string>;
  /** The most that anything reaches. */
  readonly reach: {
    left: number;
    top: number;
    right: number;
    bottom: number;
  };
  /** The canvas of the page for each one that was copied without what is painted on it. */
  readonly canvasOf: ReadonlyMap<HTMLCanvasElement, HTMLCanvasElement>;
};

/** Tells the paper that something reaches so far. */
export function reachTo(
  { reach, origin }: Paper,
  { left, top, right, bottom }: DOMRect,
): void {
  reach.left = Math.min(reach.left, left - origin.x);
  reach.top = Math.min(reach.top, top - origin.y);
  reach.right = Math.max(reach.right, right - origin.x);
  reach.bottom = Math.max(reach.bottom, bottom - origin.y);
}

const KNOWN = new Map<string, Paint>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Any colour that a browser can compute, mixed or in whatever space, as the red, green and blue that every program knows. */
export function paintOf(color: string): Paint {
  const known = KNOWN.get(color);
  if (known) return known;
  const paint = mixed(color);
  KNOWN.set(color, paint);
  return paint;
}

function mixed(color: string): Paint {
  pen ??= onePixel();
  if (!pen) return { hex: "#000000", alpha: 1 };
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = "#000000";
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
  const hex = [r, g, b].map((x) => x.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, alpha: Math.round((a / 255) * 100) / 100 };
}

function onePixel(): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  return canvas.getContext("2d", { willReadFrequently: true });
}

/** The number of a length as a browser computes it. */
export const pixels = (length: string): number => parseFloat(length) || 0;

/** Less of a paint. */
export const thinned = (paint: Paint, opacity: number): Paint => ({
  ...paint,
  alpha: Math.round(paint.alpha * opacity * 1000) / 1000,
});
