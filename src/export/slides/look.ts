/** The face that both PowerPoint and free programs have letters of the same width for. */
export const FACE = "Arial";
export const INK = "1A1A1A";
/** The app's colours in light: one for each policy wherever it is shown. */
export const COLOURS = {
  ink: INK,
  muted: "545454",
  heading: "10355C",
  accent: "0059B3",
  edge: "C8CCC6",
  grid: "E4E6E3",
  baseline: "B85400",
  policy: "0072B2",
  saving: "006B50",
  band: "7FC0AB",
  sum: "EEF2F6",
} as const;

/** The least size of text, and that of notes under tables and charts, points. */
export const LEAST = 18;
export const SMALL = 14;

const LEFT = 0.6;
const WIDTH = 12.13;

/** Where things stand on a slide of 13.33 by 7.5 inches. */
export const PAGE = {
  ground: "FFFFFF",
  muted: COLOURS.muted,
  title: { x: LEFT, y: 0.35, w: WIDTH, h: 1.2 },
  body: { x: LEFT, y: 1.8, w: WIDTH, h: 4.5 },
  /** A chart over most of the slide, and what is said beside it. */
  wide: { x: LEFT, y: 1.75, w: 8.5, h: 4.55 },
  aside: { x: 9.35, y: 1.95, w: 3.38, h: 4.3 },
  half: { x: LEFT, y: 1.75, w: 5.2, h: 4.55 },
  otherHalf: { x: 6, y: 1.85, w: 6.73, h: 4.45 },
  source: { x: LEFT, y: 6.36, w: WIDTH, h: 0.3 },
  imprint: { x: LEFT, y: 6.75, w: 11.2, h: 0.55 },
  number: { x: 12.0, y: 6.8, w: 0.73, h: 0.4 },
} as const;

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};
