import type { Place } from "../../model/ledger/headCount";
import type {
  Outcomes,
  PolicyResult,
  Staff,
  Statistic,
} from "../../model/results/results";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import { roundedParts } from "./roundedParts";
import type { CensusPoint } from "./series";

export const SIDES = ["baseline", "policy"] as const;
export type Side = (typeof SIDES)[number];

/** Places of the picture from the bottom up: homelessness first, so that it can be compared from the same ground. */
export const SHOWN_PLACES = [
  "rough",
  "hidden",
  "shelter",
  "interim",
  "care",
  "home",
] as const satisfies readonly Place[];
export type ShownPlace = (typeof SHOWN_PLACES)[number];

/** What a policy's homes are, and what is missing: together those who live in one and those who want one, and what stands ready. */
export const HOME_PARTS = ["inUse", "empty", "queue"] as const;
export type HomePart = (typeof HOME_PARTS)[number];

export const TEAMS = ["section85", "cti", "icm", "act"] as const;
export type Team = (typeof TEAMS)[number];

/** Layers on one day, as means over the worlds. */
export type StackPoint<Layer extends string> = {
  /** Calendar time in years: 2027.25 is the first day of the second quarter of 2027. */
  readonly time: number;
  readonly quarter: number;
  readonly isEnd: boolean;
  readonly parts: { readonly [L in Layer]: number };
  readonly total: number;
};

export type Stacks<Layer extends string> = {
  readonly [S in Side]: readonly StackPoint<Layer>[];
};

type Days = readonly Statistic[];

function stacksOf<Layer extends string>(
  pair: Pair,
  layers: readonly Layer[],
  daysOf: (outcomes: Outcomes, layer: Layer) => Days,
): Stacks<Layer> {
  const start = pair.years[0] ?? 0;
  const of = ({ outcomes }: PolicyResult) =>
    outcomes.census.map((_, i): StackPoint<Layer> => {
      const means = layers.map(
        (layer) => daysOf(outcomes, layer)[i]?.mean ?? 0,
      );
      return {
        time: start + i / 4,
        quarter: (i % 4) + 1,
        isEnd: i === outcomes.census.length - 1,
        parts: Object.fromEntries(
          layers.map((layer, at) => [layer, means[at]!]),
        ) as StackPoint<Layer>["parts"],
        total: means.reduce((sum, mean) => sum + mean, 0),
      };
    });
  return { baseline: of(pair.baseline), policy: of(pair.policy) };
}

export const placeStacks = (pair: Pair): Stacks<ShownPlace> =>
  stacksOf(pair, SHOWN_PLACES, ({ people }, place) => people[place]);

export const homeStacks = (pair: Pair): Stacks<HomePart> =>
  stacksOf(pair, HOME_PARTS, ({ homeStock, queue }, part) =>
    part === "queue" ? queue : homeStock[part],
  );

export const staffStacks = (pair: Pair): Stacks<Team> =>
  stacksOf(pair, TEAMS, ({ staff }, team) => staff[team].needed);

/** One axis for both pictures of a pair, which must be of the same scale. */
export const stackAxis = <Layer extends string>(
  { baseline, policy }: Stacks<Layer>,
  least = 1,
): Axis =>
  axisFor(
    0,
    Math.max(least, ...[...baseline, ...policy].map(({ total }) => total)),
  );

/** The layers of a day in tenths of one, so rounded that they add up to the total as shown. */
export function shownParts<Layer extends string>(
  { parts, total }: StackPoint<Layer>,
  layers: readonly Layer[],
): { readonly cells: readonly number[]; readonly total: number } {
  const tenths = Math.round(total * 10);
  const cells = roundedParts(
    layers.map((layer) => parts[layer] * 10),
    tenths,
  );
  return { cells: cells.map((cell) => cell / 10), total: tenths / 10 };
}

/** What a layer is on the last day as the table of all days shows it, so that a figure beside it says the same. */
export function shownAtEnd<Layer extends string>(
  points: readonly StackPoint<Layer>[],
  layers: readonly Layer[],
  wanted: Layer,
): number {
  const last = points.at(-1);
  return last
    ? (shownParts(last, layers).cells[layers.indexOf(wanted)] ?? 0)
    : 0;
}

/** Points of a table: the first day, each new year, and the last day. */
export const yearly = <
  Point extends { readonly quarter: number; readonly isEnd: boolean },
>(
  points: readonly Point[],
): readonly Point[] =>
  points.filter(({ quarter, isEnd }) => quarter === 1 || isEnd);

/** People in the queue for a home under both policies, quarter by quarter: median and 80 % of the worlds. */
export function queueSeries(pair: Pair): readonly CensusPoint[] {
  const { queue } = pair.policy.outcomes;
  const start = pair.years[0] ?? 0;
  return queue.map((now, i) => {
    const before = pair.baseline.outcomes.queue[i] ?? now;
    return {
      time: start + i / 4,
      quarter: (i % 4) + 1,
      isEnd: i === queue.length - 1,
      baseline: before.p50,
      baselineBand: [before.p10, before.p90],
      policy: now.p50,
      policyBand: [now.p10, now.p90],
    };
  });
}

/** Workers of all methods together; undefined where some are hired as needed, and there is no line to hold the need against. */
export function fixedStaff(staff: Outcomes["staff"]): number | undefined {
  let sum = 0;
  for (const team of TEAMS.filter((team) => isInUse(staff[team]))) {
    const { hired } = staff[team];
    if (hired === "asNeeded") return undefined;
    sum += hired;
  }
  return sum > 0 ? sum : undefined;
}

const isAskedFor = ({ needed }: Staff) => needed.some(({ p95 }) => p95 > 0);

/** Methods that somebody asks for, or is hired for, under either policy. */
export const teamsInUse = ({ baseline, policy }: Pair): readonly Team[] =>
  TEAMS.filter((team) =>
    [baseline, policy].some(({ outcomes: { staff } }) => isInUse(staff[team])),
  );

/** Whether somebody asks for workers of a method, or is hired for it. */
export const isInUse = (staff: Staff): boolean =>
  isAskedFor(staff) || (staff.hired !== "asNeeded" && staff.hired > 0);

/** When something is short in at least half of the worlds: never, for some of the time, or from a day on until the horizon. */
export type Shortage =
  | { readonly kind: "none" | "seldom" | "now"; readonly share: number }
  | { readonly kind: "from"; readonly year: number; readonly share: number };

const HALF = 0.5;

/** Reads the shares of worlds on the census days; `share` is the last day's, or the largest where it does not last. */
export function shortageOf(
  shares: readonly number[],
  years: readonly number[],
): Shortage {
  const most = Math.max(0, ...shares);
  const last = shares.at(-1) ?? 0;
  if (most === 0) return { kind: "none", share: 0 };
  if (most < HALF) return { kind: "seldom", share: most };
  if (last < HALF) return { kind: "now", share: most };
  const before = shares.findLastIndex((share) => share < HALF);
  const since = Math.min(before + 1, shares.length - 2);
  return {
    kind: "from",
    year: (years[0] ?? 0) + Math.floor(Math.max(0, since) / 4),
    share: last,
  };
}
