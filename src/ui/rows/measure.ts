import type { Gain } from "../../model/analysis/estimate";
import {
  decimal,
  figure,
  money,
  moneyRange,
  scaleFor,
  tickFigure,
  unitName,
} from "../format";
import type { CertaintyTexts } from "../text/certainty/da";
import type { Messages } from "../text/da";
import type { Axis } from "./axis";

/** The texts that the rows of the page on certainty are written with. */
export type Words = { readonly m: Messages; readonly t: CertaintyTexts };

/** How amounts beside each other are written: kroner in one size, or nights. */
export type Measure = {
  readonly unit: string;
  readonly isMoney: boolean;
  /** What the last digit written is worth. */
  readonly step: number;
  /** Without the unit. */
  figure(amount: number): string;
  text(amount: number): string;
  range(low: number, high: number): string;
  /** A mark on the axis. */
  tick(amount: number, axis: Axis): string;
};

/** Chooses the size by the amounts that will stand beside each other. */
export function measureOf(
  gain: Gain,
  amounts: readonly number[],
  words: Words,
): Measure {
  return gain === "nights" ? nightsOf(words) : kronerOf(amounts, words.m);
}

function nightsOf({ m, t }: Words): Measure {
  const count = (nights: number) => decimal(nights, m.locale);
  return {
    unit: t.nightsUnit,
    isMoney: false,
    step: 1,
    figure: count,
    text: (nights) => t.nightsOf(count(nights)),
    range: (low, high) => t.nightsRange(count(low), count(high)),
    tick: count,
  };
}

function kronerOf(amounts: readonly number[], { locale }: Messages): Measure {
  const scale = scaleFor(amounts);
  return {
    unit: unitName(scale, locale),
    isMoney: true,
    step: scale.divisor * 10 ** -scale.digits,
    figure: (amount) => figure(amount, scale, locale),
    text: (amount) => money(amount, scale, locale),
    range: (low, high) => moneyRange(low, high, scale, locale),
    tick: (amount, { ticks: [first = 0, second = 1] }) =>
      tickFigure(amount, second - first, scale, locale),
  };
}

/** The figure with its sign, plus too; zero as it is written has none. */
export function signedFigure(measure: Measure, amount: number): string {
  const text = measure.figure(amount);
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The sign of the amount as it is written. */
export const writtenSign = ({ step }: Measure, amount: number): number =>
  Math.sign(Math.round(amount / step)) + 0;
