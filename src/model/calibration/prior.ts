import type { DurationShape } from "../durations";
import { exp, log } from "../elementary";
import type { ParameterName } from "../scenario/catalogue";
import type { TargetId } from "./target";

/**
 * What was believed of a free number before it met the targets: its value and 95 % interval. The fit starts from there
 * and is held to it weakly, so that nothing runs off where the targets are silent.
 */
export type Prior = {
  readonly of: FreeName;
  /** Which scale it moves on: the logarithm of an amount, the log odds of a share. */
  readonly scale: "log" | "logit";
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A free number before it that it never exceeds: it moves as a share of that one. */
  readonly atMost?: FreeName;
  /** Targets that move it most; what a reader is told it rests on. */
  readonly targets: readonly TargetId[];
};

/** A parameter of the catalogue, the shape of one, or a lever of today's mix. */
export type FreeName =
  ParameterName | "stayShelter.sigma" | "stayHidden.shape" | "todaysMix.teams";

type Belief = readonly [value: number, low: number, high: number];

const amount = (
  of: FreeName,
  [value, low, high]: Belief,
  targets: readonly TargetId[],
): Prior => ({ of, scale: "log", value, low, high, targets });

const share = (
  of: FreeName,
  [value, low, high]: Belief,
  targets: readonly TargetId[],
): Prior => ({ of, scale: "logit", value, low, high, targets });

const shareAtMost = (atMost: FreeName, prior: Prior): Prior => ({
  ...prior,
  atMost,
});

/**
 * Guesses all, but for three. A stay in a shelter: 2,721 people x 365 nights over the 11,243 stays of 2024 less the 2,721
 * that New Year cuts, 116 nights. The share who return: 23 % within two years (Collins 2013) to 32 % seen before (Årsrapport
 * 2023) and more. Sigma of shelter stays: what 6 to 10 % whole-year users mean for nights in a year, 0.83 to 1.09, and more,
 * since a year cuts long stays. Who needs more solves homelessness alone no more often: that the targets do not show, so it
 * is asked for.
 */
export const PRIORS: readonly Prior[] = [
  share("entriesSeenBefore", [0.09, 0.04, 0.16], ["K01a", "K04", "B03"]),
  share("entryShelter", [0.4, 0.25, 0.55], ["K05", "K11a"]),
  share("entryRough", [0.1, 0.05, 0.17], ["K11b"]),
  share("entryLight", [0.45, 0.33, 0.57], ["B01"]),
  share("entryHigh", [0.15, 0.08, 0.24], ["B02"]),
  amount("stayRough", [45, 30, 65], ["K11b"]),
  amount("stayHidden", [75, 50, 110], ["K11c", "K12a"]),
  amount("stayHidden.shape", [0.8, 0.6, 1.05], ["K12a", "K12b"]),
  amount("stayShelter", [116, 80, 165], ["K05", "K06a", "K06b"]),
  amount("stayShelter.sigma", [1.1, 0.83, 1.45], ["K06b", "K09a", "K09b"]),
  share("ownMeansLight", [0.53, 0.39, 0.67], ["K04", "K12a"]),
  shareAtMost(
    "ownMeansLight",
    share("ownMeansModerate", [0.32, 0.2, 0.45], ["K04", "K12a"]),
  ),
  shareAtMost(
    "ownMeansModerate",
    share("ownMeansHigh", [0.13, 0.06, 0.23], ["K12b"]),
  ),
  share("shelterToRough", [0.25, 0.15, 0.36], ["K11b"]),
  share("hiddenToShelter", [0.55, 0.4, 0.7], ["K05", "K07a"]),
  share("roughToShelter", [0.5, 0.35, 0.65], ["K05", "K07a"]),
  share("returnShare", [0.32, 0.23, 0.42], ["K08"]),
  amount("returnDelay", [365, 240, 530], ["K08"]),
  share("returnToSamePlace", [0.5, 0.25, 0.75], ["K08", "K05"]),
  share("episodicShare", [0.08, 0.03, 0.15], ["K07a", "K07b", "K07c"]),
  amount("episodicStay", [0.15, 0.076, 0.267], ["K07b", "K07c"]),
  share("todaysMix.teams", [0.6, 0.4, 0.8], ["K15"]),
];

/** Half the width of a 95 % interval of a normal distribution, in standard deviations. */
const Z975 = 1.959963984540054;

/** A place among the free numbers: for each its distance from the prior's value, in the prior's standard deviations. */
export type Point = readonly number[];

/** No number goes further from what was believed than this. */
export const FARTHEST = 8;

/** Free numbers by name. */
export type Values = ReadonlyMap<FreeName, number>;

/** What these free numbers are at a point. */
export function valuesAt(
  point: Point,
  priors: readonly Prior[] = PRIORS,
): Values {
  const values = new Map<FreeName, number>();
  priors.forEach((prior, i) =>
    values.set(prior.of, valueAt(prior, point[i]!, values)),
  );
  return values;
}

/** What a free number is so far from the prior's value, where those before it have these values. */
export function valueAt(
  prior: Prior,
  distance: number,
  before: Values = new Map(),
): number {
  const { scale, value, atMost } = prior;
  const most = atMost ? (before.get(atMost) ?? believed(atMost)) : 1;
  const from = there(scale, value / believedMost(prior));
  return most * back(scale, from + distance * deviation(prior));
}

/** One standard deviation of what was believed, of the share it moves as where there is a most. */
function deviation(prior: Prior): number {
  const { scale, low, high } = prior;
  const most = believedMost(prior);
  return (there(scale, high / most) - there(scale, low / most)) / (2 * Z975);
}

const believedMost = ({ atMost }: Prior) => (atMost ? believed(atMost) : 1);

const believed = (name: FreeName): number =>
  PRIORS.find(({ of }) => of === name)!.value;

/** A 95 % interval of the family that goes with the scale. */
export type Interval = {
  readonly family: "lognormal" | "beta";
  readonly low: number;
  readonly high: number;
};

/** A value of the number on the scale it moves on. */
export const onItsScale = ({ scale }: Prior, value: number): number =>
  there(scale, value);

/** The 95 % interval round a value that has this standard deviation on the number's scale. */
export function intervalRound(
  { scale }: Prior,
  value: number,
  deviation: number,
): Interval {
  const at = (z: number) => back(scale, there(scale, value) + z * deviation);
  return {
    family: scale === "log" ? "lognormal" : "beta",
    low: at(-Z975),
    high: at(Z975),
  };
}

/** The place that has these values: the inverse of `valuesAt`. */
export function pointAt(
  values: Values,
  priors: readonly Prior[] = PRIORS,
): Point {
  return priors.map((prior) => {
    const { scale, value, of, atMost } = prior;
    const most = atMost ? values.get(atMost)! : 1;
    const from = there(scale, value / believedMost(prior));
    return (there(scale, values.get(of)! / most) - from) / deviation(prior);
  });
}

const there = (scale: Prior["scale"], x: number): number =>
  scale === "log" ? log(x) : log(x / (1 - x));

const back = (scale: Prior["scale"], y: number): number =>
  scale === "log" ? exp(y) : 1 / (1 + exp(-y));

/** The shapes of the free durations: those of stays in shelters and with others are free too. */
export const shapesAt = (
  values: Values,
): { readonly [N in ParameterName]?: DurationShape } => ({
  stayRough: { family: "weibull", shape: 0.8 },
  stayHidden: { family: "weibull", shape: values.get("stayHidden.shape")! },
  stayShelter: { family: "lognormal", sigma: values.get("stayShelter.sigma")! },
  returnDelay: { family: "weibull", shape: 0.8 },
});
