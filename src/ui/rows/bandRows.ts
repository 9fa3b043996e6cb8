import { decimal, tickFigure, type Scale } from "../format";
import type { Messages } from "../text/da";
import type { Axis } from "./axis";

/** How a row is drawn: each look has a pattern besides its colour. */
export type BandLook = "before" | "now" | "room" | "model";

/** One row of a picture in large type: an interval, its middle, and single guesses as dots. */
export type BandRow = {
  readonly key: string;
  readonly name: string;
  /** What the row shows, in words. */
  readonly text: string;
  readonly look: BandLook;
  /** Ends of the interval; absent where nothing is known of it. */
  readonly band?: readonly [number, number] | undefined;
  readonly middle?: number | undefined;
  readonly dots?: readonly number[] | undefined;
};

/** Lowest and highest amount that a picture of these rows must hold. */
export function reachOf(rows: readonly BandRow[]): readonly [number, number] {
  const all = rows.flatMap(({ band, middle, dots }) => [
    ...(band ?? []),
    ...(middle === undefined ? [] : [middle]),
    ...(dots ?? []),
  ]);
  return all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
}

const stepOf = ({ ticks: [first = 0, second = 1] }: Axis) => second - first;

/** Marks of an axis of amounts, in the size the rows are written in. */
export const moneyTick =
  (axis: Axis, scale: Scale, m: Messages) =>
  (amount: number): string =>
    tickFigure(amount, stepOf(axis), scale, m.locale);

/** Marks of an axis of plain numbers, with as many decimals as the steps need. */
export function plainTick(axis: Axis, m: Messages): (value: number) => string {
  const step = stepOf(axis);
  const isWhole = (x: number) => Math.abs(x - Math.round(x)) < 1e-9;
  const digits = isWhole(step) ? 0 : isWhole(step * 10) ? 1 : 2;
  return (value) => decimal(value, m.locale, digits);
}

/** A dot as a share of the width, and how many dots it stands upon. */
export type Dot = { readonly at: number; readonly height: number };

/** Dots nearer to each other than this share of the width are piled up. */
const NEAR = 0.012;

/** Guesses as dots on the axis; equal ones stand on each other, so that each is seen. */
export function piledDots(
  values: readonly number[],
  { domain: [low, high] }: Axis,
): readonly Dot[] {
  const piles = new Map<number, number>();
  return values
    .toSorted((a, b) => a - b)
    .map((value) => {
      const at = (value - low) / (high - low);
      const pile = Math.round(at / NEAR);
      const height = piles.get(pile) ?? 0;
      piles.set(pile, height + 1);
      return { at, height };
    });
}
