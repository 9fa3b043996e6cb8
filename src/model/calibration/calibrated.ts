import { fit, quantile } from "../distributions";
import type { ParameterName } from "../scenario/catalogue";
import type { Assumption, Text } from "../scenario/parameter";
import { sentences } from "../scenario/sentences";
import {
  type FreeName,
  type Interval,
  movedSpread,
  type Point,
  type Prior,
  PRIORS,
  shapesAt,
  type Values,
  valuesAt,
} from "./prior";
import { TARGETS, type TargetId } from "./target";

/** What a calibration leaves behind: the assumptions the catalogue reads, and today's mix. */
export type Calibrated = {
  readonly parameters: { readonly [name: string]: Assumption };
  readonly todaysMix: { readonly teams: number };
  /** What was believed of each parameter before the fit: the ends of its 95 % interval. */
  readonly before: {
    readonly [name: string]: { readonly low: number; readonly high: number };
  };
};

/** A figure that a reader can take in; the fit is no surer than this. */
const DIGITS = 3;
const rounded = (x: number) => Number(x.toPrecision(DIGITS));

/** The free numbers at a point, rounded as they are written. */
export const roundedValues = (point: Point): Values =>
  new Map([...valuesAt(point)].map(([name, value]) => [name, rounded(value)]));

const isParameter = (name: FreeName): name is ParameterName =>
  !name.includes(".");

export function calibratedAt(values: Values): Calibrated {
  const shapes = shapesAt(values);
  const parameters = PRIORS.flatMap((prior) => {
    const { of } = prior;
    if (!isParameter(of)) return [];
    const shape = shapes[of];
    const assumption = assumptionOf(prior, values);
    return [[of, { ...assumption, ...(shape && { shape }) }] as const];
  });
  return {
    parameters: Object.fromEntries(parameters),
    todaysMix: { teams: values.get("todaysMix.teams")! },
    before: Object.fromEntries(
      PRIORS.filter(({ of }) => isParameter(of)).map(({ of, low, high }) => [
        of,
        { low, high },
      ]),
    ),
  };
}

function assumptionOf(prior: Prior, values: Values): Assumption {
  const value = values.get(prior.of)!;
  return {
    value,
    spread: asDrawn(value, movedSpread(prior, value)),
    source: {
      kind: "calibrated",
      cite: `Kalibreret til ${prior.targets.join(", ")}: ${citesOf(prior.targets)}`,
      confidence: "D",
      note: sentences(noteOf(prior), ...beyondBelief(prior, values), SPREAD),
    },
  };
}

/** The interval as it comes out in the worlds: the family may not meet one that was only moved along. */
function asDrawn(value: number, spread: Interval): Interval {
  const drawn = fit(value, spread);
  const [low, high] = [0.025, 0.975].map((u) => rounded(quantile(drawn, u)));
  return { family: spread.family, low: low!, high: high! };
}

const citesOf = (ids: readonly TargetId[]): string =>
  [
    ...new Set(
      TARGETS.filter(({ id }) => ids.includes(id)).map(
        ({ source }) => source.cite,
      ),
    ),
  ].join("; ");

/** What the reader must know: what stood before the fit, where it is left behind, and that the interval is no result of it. */
function noteOf({ value, low, high }: Prior): Text {
  const [da, en] = [danish, String].map((write) =>
    [value, low, high].map(write),
  );
  return {
    da: `Tilpasset sammen med de andre kalibrerede tal, så landet i dag ligner de offentliggjorte tal; ingen kilde måler tallet alene. Før tilpasningen: ${da![0]} (${da![1]} til ${da![2]}).`,
    en: `Fitted together with the other calibrated figures, so that the country today looks like the published figures; no source measures it alone. Before the fit: ${en![0]} (${en![1]} to ${en![2]}).`,
  };
}

const SPREAD: Text = {
  da: "Fordelingen er et skøn: det gamle interval, flyttet med.",
  en: "The spread is a judgement: the old interval, moved along.",
};

/** Of a figure, and of the shape of its stays where that is free too: whether it has ended outside what was believed. */
function beyondBelief(prior: Prior, values: Values): readonly Text[] {
  const shape = PRIORS.find(({ of }) => of.startsWith(`${prior.of}.`));
  return [
    ...(isBeyond(prior, values) ? [BEYOND] : []),
    ...(shape && isBeyond(shape, values) ? [SHAPE_BEYOND] : []),
  ];
}

function isBeyond({ of, low, high }: Prior, values: Values): boolean {
  const value = values.get(of)!;
  return value < low || high < value;
}

const BEYOND: Text = {
  da: "Tallet er endt uden for det interval: Skønnet passer ikke med de offentliggjorte tal, som modellen regner.",
  en: "The figure has ended outside that interval: as the model counts, the judgement does not agree with the published figures.",
};

const SHAPE_BEYOND: Text = {
  da: "Formen, altså hvor forskellige opholdene er, er også tilpasset og endt uden for det, der var skønnet.",
  en: "The shape, that is how much stays differ, is fitted too and has ended outside what was judged.",
};

const danish = (x: number): string => String(x).replace(".", ",");
