import type { Scenario } from "../scenario/scenario";
import type { HomelessPlace, Method } from "../scenario/policy";
import type { Category } from "../ledger/category";
import type { Destination, Origin, Place } from "../ledger/headCount";
import type { Payer } from "../ledger/payer";

/** A quantity over all worlds: mean, Monte Carlo standard error of the mean, exact percentiles (type 7). */
export type Statistic = {
  readonly mean: number;
  readonly se: number;
  readonly p5: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
};

/** The four columns of every account. "total" is municipality + region + state. */
export type Column = "total" | Payer;

/** One statistic per column, kr. in the scenario's price year. */
export type Account = { readonly [C in Column]: Statistic };

/** Mean kroner per column; the means of a year's categories add to the year's mean. */
export type Means = { readonly [C in Column]: number };

/** What the policy costs: over the horizon, per budget year, and per category (per year as means: the ledger). */
export type Cost = Account & {
  readonly byYear: readonly Account[];
  readonly byCategory: {
    readonly [K in Category]: Account & { readonly byYear: readonly Means[] };
  };
};

/** A statistic over the horizon and the same per budget year. */
export type Series = {
  readonly horizon: Statistic;
  readonly byYear: readonly Statistic[];
};

/** What happens to people, homes and workers under one policy. */
export type Outcomes = {
  /** Person-nights in homelessness; `all` is the sum of the three places. */
  readonly nights: { readonly [P in HomelessPlace | "all"]: Series };
  /** Person-days in § 107, in an own home, in § 108. */
  readonly days: { readonly [P in "interim" | "home" | "care"]: Series };
  /** § 110 nights with and without refund. */
  readonly refundedNights: Series;
  readonly unrefundedNights: Series;
  /** Different people homeless at some time in the year; the horizon figure is the whole period's. */
  readonly persons: Series;
  readonly newcomers: Series;
  readonly moveIns: Series;
  readonly losses: Series;
  readonly deaths: Series;
  /** Discharges from a shelter with and without a decision on support before them. */
  readonly dischargesDecided: Series;
  readonly dischargesUndecided: Series;
  /** Days spent in the queue for a home, wherever people are, and those of them spent in a shelter. */
  readonly waitingDays: Series;
  readonly waitingShelterNights: Series;
  /** Mean number of homes in use, and of empty homes held, per year. */
  readonly homes: Series;
  readonly emptyHomes: Series;
  /** Full-time workers that the people supported ask for, per method. */
  readonly workers: { readonly [M in Exclude<Method, "none">]: Series };
  /** People in homelessness on the first day of each quarter, and on the last day of the horizon. */
  readonly census: readonly Statistic[];
} & HeadCount;

type Supporting = Exclude<Method, "none">;

/** Who stands where on the days of the census, and how people move. Money rests on none of it. */
export type HeadCount = {
  /** People by place; the three homeless places together are the census, all together everybody alive. */
  readonly people: { readonly [P in Place]: readonly Statistic[] };
  /** People in the queue for a home, wherever they are. */
  readonly queue: readonly Statistic[];
  /** Homes of the programme: lived in, ready and empty, and both together, world by world. */
  readonly homeStock: {
    readonly inUse: readonly Statistic[];
    readonly empty: readonly Statistic[];
    readonly available: readonly Statistic[];
  };
  /** Full-time workers by method. */
  readonly staff: { readonly [M in Supporting]: Staff };
  /** Share of worlds in which somebody waits on that day: for want of a home (none stands ready), for want of a worker. */
  readonly shortOf: {
    readonly homes: readonly number[];
    readonly workers: readonly number[];
  };
  /** Moves over the horizon: what came into a place from all others less what went out of it is who stands there at the end. */
  readonly moves: {
    readonly [From in Origin]: { readonly [To in Destination]: Statistic };
  };
  readonly waits: Waits;
};

export type Staff = {
  /** Workers that the policy has; "asNeeded" when as many are hired as are asked for. */
  readonly hired: number | "asNeeded";
  /**
   * Workers asked for on the days of the census, at the norm: by the people with support, by those in an own home who
   * wait for a worker, and by those in the queue for whom a home stands ready and only the worker is wanting.
   */
  readonly needed: readonly Statistic[];
};

/** Days from entering the queue to moving in, over all who moved in within the horizon, in all worlds together. */
export type Waits = {
  /** Mean number of people a world who moved in. */
  readonly moveIns: number;
  /** Null where nobody moved in. */
  readonly mean: number | null;
  /**
   * Days within which half, and nine of ten, had moved in: the end of the class of waits that the person lies in, so
   * that it may be a few days too long and is never too short. Null where nobody moved in or the wait was over ten years.
   */
  readonly half: number | null;
  readonly nineOfTen: number | null;
};

export type PolicyResult = {
  readonly id: string;
  readonly cost: Cost;
  readonly outcomes: Outcomes;
  readonly years: readonly number[];
};

/**
 * The budget year from whose end the cumulative saving stays positive to the horizon. Percentiles are over
 * all worlds and null when "not within the horizon"; mean and se are over the worlds that break even.
 */
export type BreakEven = { readonly [K in keyof Statistic]: number | null } & {
  /** Share of worlds that do not break even within the horizon: exactly `unpays` and `neverAtAll` together. */
  readonly never: number;
  /** Share of worlds whose cumulative saving is above zero at some year's end, but not at the horizon: paid back, and lost again. */
  readonly unpays: number;
  /** Share of worlds whose cumulative saving is above zero at no year's end. */
  readonly neverAtAll: number;
  /** Share of worlds paid back by the end of each budget year, and staying so; it never falls. */
  readonly paidBackBy: readonly number[];
  /** Share of worlds whose cumulative saving is above zero at the end of each budget year, whatever comes after; it may fall. */
  readonly aheadAt: readonly number[];
};

/** A net saving over the horizon by some of the categories alone. */
export type PartSaving = {
  readonly netSaving: Account;
  readonly chanceItPays: { readonly [C in Column]: number };
};

/** One policy against the baseline, world by world with the same people and the same luck. */
export type Comparison = {
  readonly policy: string;
  readonly baseline: string;
  /** Baseline cost less the policy's: positive when the policy is cheaper. */
  readonly netSaving: Account & {
    readonly byYear: readonly Account[];
    /** Sum of the years up to and with this one. */
    readonly cumulative: readonly Account[];
    readonly byCategory: { readonly [K in Category]: Account };
  };
  /** Share of worlds in which the policy is cheaper over the horizon. */
  readonly chanceItPays: { readonly [C in Column]: number };
  /** The same saving without what sets capacity free but lowers nobody's budget (`NOT_CASHABLE`). */
  readonly cashable: PartSaving;
  /** The same saving without what rests on an effect on health (`HEALTH_EFFECTS`). */
  readonly withoutHealth: PartSaving;
  readonly breakEvenYear: { readonly [C in Column]: BreakEven };
  /** Baseline nights in homelessness less the policy's. */
  readonly nightsAvoided: Series;
};

/** Everything a run says; the same shape in the app and in results.json. */
export type Results = {
  readonly format: "hjemvej-results";
  readonly version: 1;
  /** Version of the model that computed it. */
  readonly model: string;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly replications: number;
  /** Only where the scenario asks for a precision: what it asks for, and what the worlds played give; both as standard error over mean of the net saving, undiscounted. */
  readonly precision?: { readonly wanted: number; readonly reached: number };
  /** Wall-clock seconds of the run; the only figure that differs between two equal runs. */
  readonly seconds: number;
  /** Events simulated, all worlds and policies. */
  readonly events: number;
  /** Whether amounts are present values at the scenario's discount rate. */
  readonly discounted: boolean;
  readonly policies: readonly PolicyResult[];
  readonly comparisons: readonly Comparison[];
};
