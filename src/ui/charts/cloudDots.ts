/** Dots of a canvas, in its own pixels, so that they can be drawn anew as outlines. */
export type CloudDots = {
  readonly radius: number;
  readonly opacity: number;
  readonly places: readonly (readonly [x: number, y: number])[];
};

const KEPT = new WeakMap<HTMLCanvasElement, CloudDots>();

export const keepDots = (paper: HTMLCanvasElement, dots: CloudDots): void => {
  KEPT.set(paper, dots);
};

/** What was painted on it last; undefined where somebody else paints. */
export const dotsOn = (paper: HTMLCanvasElement): CloudDots | undefined =>
  KEPT.get(paper);
