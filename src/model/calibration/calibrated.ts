import { fit, quantile } from "../distributions";
import type { ParameterName } from "../scenario/catalogue";
import type { Assumption, Text } from "../scenario/parameter";
import {
  type FreeName,
  type Interval,
  movedSpread,
  type Point,
  type Prior,
  PRIORS,
  shapesAt,
  type Values,
  valueAt,
} from "./prior";
import { TARGETS, type TargetId } from "./target";

/** What a calibration leaves behind: the assumptions the catalogue reads, and today's mix. */
export type Calibrated = {
  readonly parameters: { readonly [name: string]: Assumption };
  readonly todaysMix: { readonly teams: number };
};

/** A figure that a reader can take in; the fit is no surer than this. */
const DIGITS = 3;
const rounded = (x: number) => Number(x.toPrecision(DIGITS));

/** The free numbers at a point, rounded as they are written. */
export const roundedValues = (point: Point): Values =>
  new Map(
    PRIORS.map((prior, i) => [prior.of, rounded(valueAt(prior, point[i]!))]),
  );

const isParameter = (name: FreeName): name is ParameterName =>
  !name.includes(".");

export function calibratedAt(values: Values): Calibrated {
  const shapes = shapesAt(values);
  const parameters = PRIORS.flatMap((prior) => {
    const { of } = prior;
    if (!isParameter(of)) return [];
    const shape = shapes[of];
    const assumption = assumptionOf(prior, values.get(of)!);
    return [[of, { ...assumption, ...(shape && { shape }) }] as const];
  });
  return {
    parameters: Object.fromEntries(parameters),
    todaysMix: { teams: values.get("todaysMix.teams")! },
  };
}

function assumptionOf(prior: Prior, value: number): Assumption {
  return {
    value,
    spread: asDrawn(value, movedSpread(prior, value)),
    source: {
      kind: "calibrated",
      cite: `Kalibreret til ${prior.targets.join(", ")}: ${citesOf(prior.targets)}`,
      confidence: "D",
      note: noteOf(prior),
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

/** What the reader must know: what stood before the fit, and that the interval is no result of it. */
function noteOf({ value, low, high }: Prior): Text {
  const [da, en] = [danish, String].map((write) =>
    [value, low, high].map(write),
  );
  return {
    da: `Tilpasset sammen med de andre kalibrerede tal, så landet i dag ligner de offentliggjorte tal; ingen kilde måler tallet alene. Før tilpasningen: ${da![0]} (${da![1]} til ${da![2]}). Fordelingen er et skøn: det gamle interval, flyttet med.`,
    en: `Fitted together with the other calibrated figures, so that the country today looks like the published figures; no source measures it alone. Before the fit: ${en![0]} (${en![1]} to ${en![2]}). The spread is a judgement: the old interval, moved along.`,
  };
}

const danish = (x: number): string => String(x).replace(".", ",");
