import { fit, quantile } from "../distributions";
import type { ParameterName } from "../scenario/catalogue";
import type { Assumption, Text } from "../scenario/parameter";
import { correlated, factorOf } from "../scenario/correlation";
import { sentences } from "../scenario/sentences";
import {
  type FreeName,
  type Interval,
  intervalRound,
  type Point,
  pointAt,
  type Prior,
  PRIORS,
  shapesAt,
  type Values,
  valuesAt,
} from "./prior";
import { type Posterior, posteriorAt } from "./posterior";
import { TARGETS, type TargetId } from "./target";

/** What a calibration leaves behind: the assumptions the catalogue reads, and today's mix. */
export type Calibrated = {
  readonly parameters: { readonly [name: string]: Assumption };
  readonly todaysMix: { readonly teams: number };
  /** How the errors of the parameters go together; what is left out is about 0. */
  readonly correlations: readonly {
    readonly between: readonly [ParameterName, ParameterName];
    readonly value: number;
  }[];
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

/**
 * A municipality is not the country, and the targets are the country's: so many times less sure is a figure taken to be
 * than they leave it. A guess; the same for all, so that errors which cancel in the country nearly do so elsewhere.
 */
const AWAY_FROM_THE_COUNTRY = 2;

/** The assumptions at these values, as unsure as the targets leave them for a municipality, and nowhere less sure than before. */
export function calibratedAt(values: Values, posterior: Posterior): Calibrated {
  const shapes = shapesAt(values);
  const before = posteriorAt(pointAt(values), { rowsAt: () => [] }, 0);
  const parameters = PRIORS.flatMap((prior, i) => {
    const { of } = prior;
    if (!isParameter(of)) return [];
    const shape = shapes[of];
    const deviation = Math.min(
      before.deviations[i]!,
      AWAY_FROM_THE_COUNTRY * posterior.deviations[i]!,
    );
    const assumption = assumptionOf(prior, values, deviation);
    return [[of, { ...assumption, ...(shape && { shape }) }] as const];
  });
  return {
    parameters: Object.fromEntries(parameters),
    todaysMix: { teams: values.get("todaysMix.teams")! },
    correlations: correlationsOf(posterior),
    before: Object.fromEntries(
      PRIORS.filter(({ of }) => isParameter(of)).map(({ of, low, high }) => [
        of,
        { low, high },
      ]),
    ),
  };
}

/** Correlations are left out that are nearer to 0 than the first of these which leaves some that can be true at once. */
const NEXT_TO_NOTHING = [0.15, 0.12, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02];

type Pair = Calibrated["correlations"][number];

/** Throws RangeError where the correlations of the fit contradict each other once rounded. */
function correlationsOf(posterior: Posterior): Calibrated["correlations"] {
  const all = pairsOf(posterior);
  const some = NEXT_TO_NOTHING.map((least) =>
    all.filter(({ value }) => Math.abs(value) >= least),
  ).find((pairs) => factorOf(correlated(pairs), pairs) !== undefined);
  if (!some)
    throw new RangeError("The correlations of the fit contradict each other.");
  return some;
}

function pairsOf({ names, correlation }: Posterior): readonly Pair[] {
  return names.flatMap((one, i) =>
    names.flatMap((other, j) =>
      j > i && isParameter(one) && isParameter(other)
        ? [
            {
              between: [one, other] as const,
              value: rounded(correlation[i]![j]!),
            },
          ]
        : [],
    ),
  );
}

function assumptionOf(
  prior: Prior,
  values: Values,
  deviation: number,
): Assumption {
  const value = values.get(prior.of)!;
  return {
    value,
    spread: asDrawn(value, intervalRound(prior, value, deviation)),
    source: {
      kind: "calibrated",
      cite: `Kalibreret til ${prior.targets.join(", ")}: ${citesOf(prior.targets)}`,
      confidence: "D",
      note: sentences(noteOf(prior), ...beyondBelief(prior, values), SPREAD),
    },
  };
}

/** The interval as it comes out in the worlds: the family may not quite meet one of another's form. */
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

/** What the reader must know: what stood before the fit, and where it is left behind. */
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
  da: "Intervallet er dobbelt så bredt som det, skønnet og de offentliggjorte tal tilsammen levner for landet, fordi en kommune ikke er landet (det er et skøn), men intet sted bredere end før. Fejlene i de tilpassede tal følges ad.",
  en: "The interval is twice as wide as what the judgement and the published figures together leave for the country, since a municipality is not the country (a judgement), but nowhere wider than before. The errors of the fitted figures go together.",
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
