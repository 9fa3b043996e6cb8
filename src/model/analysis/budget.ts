import { CATEGORIES, type Category } from "../ledger/category";
import { PAYERS, type Payer } from "../ledger/payer";
import { CELLS } from "../ledger/price";
import { isRefunded } from "../ledger/refunded";
import { ascending, meanOf, percentile } from "../results/statistic";
import type { Worlds } from "../results/worlds";
import { againstOf } from "./estimate";

/** Which worlds a budget is held against, and in which prices. Amounts are never present values: a budget is paid as it falls due. */
export type BudgetReading = {
  /** Id of the policy the budget is for. */
  readonly policy: string;
  /** The first worlds, so many. */
  readonly count: number;
  /** What a krone of the scenario's price year is in each budget year's prices: 1 in fixed prices. */
  readonly factors: readonly number[];
};

/** Some of the municipality's account: these categories in these budget years, counted from 0. */
export type Slice = {
  readonly categories: readonly Category[];
  readonly years: readonly number[];
};

/** What the municipality pays: what it bears (net), or what it lays out before the state's refund (gross). */
export type Bearing = "net" | "gross";

const MUNICIPALITY = PAYERS.indexOf("municipality" satisfies Payer);
const STATE = PAYERS.indexOf("state" satisfies Payer);

/** World by world: what the municipality pays of a slice, kr. in the prices of each budget year. */
export function spent(
  worlds: Worlds,
  arm: number,
  { count, factors }: Pick<BudgetReading, "count" | "factors">,
  { categories, years }: Slice,
  bearing: Bearing = "net",
): Float64Array {
  const cells = years.flatMap((year) =>
    categories.flatMap((category) => {
      const at = year * CELLS + CATEGORIES.indexOf(category) * PAYERS.length;
      const factor = factors[year]!;
      return bearing === "gross" && isRefunded(category)
        ? [
            { at: at + MUNICIPALITY, factor },
            { at: at + STATE, factor },
          ]
        : [{ at: at + MUNICIPALITY, factor }];
    }),
  );
  return Float64Array.from({ length: count }, (_, world) => {
    const account = worlds.accountOf(world, arm);
    let sum = 0;
    for (const { at, factor } of cells) sum += account[at]! * factor;
    return sum;
  });
}

/** The amount that is enough in this share of worlds (percentile, type 7). */
const enoughFor = (values: Float64Array, share: number): number =>
  percentile(ascending(values), share);

// ---------------------------------------------------------------- reserve

export type ReserveOrder = BudgetReading & {
  /** Share of worlds in which the money must be enough, 0 to 1. */
  readonly certainty: number;
};

/** What is expected, and what is enough in the wanted share of worlds, kr. */
export type Need = { readonly expected: number; readonly enough: number };

/** What the municipality must have at hand under a policy for its money to be enough in so many worlds. */
export type Reserve = {
  readonly order: ReserveOrder;
  readonly years: readonly {
    /** The municipality's net expenditure in the year. */
    readonly cost: Need;
    /** The same less what it would have been under the baseline. */
    readonly extra: Need;
    /** Extra cost of the years up to and with this one. */
    readonly extraSoFar: Need;
  }[];
  /** Net expenditure over all budget years; years' amounts add to more, since bad years do not all come at once. */
  readonly horizon: Need;
  /** The most the municipality is behind the baseline at any year's end, 0 where it never is. */
  readonly furthestBehind: Need;
  /** Share of worlds in which each year's own amount is enough, all years at once. */
  readonly allYearsHold: number;
};

/** Throws where the scenario has no such policy. */
export function reserve(worlds: Worlds, order: ReserveOrder): Reserve {
  const { certainty, count } = order;
  const { policy, baseline } = againstOf(worlds.scenario, order.policy);
  const yearly = (arm: number) =>
    order.factors.map((_, year) =>
      spent(worlds, arm, order, { categories: CATEGORIES, years: [year] }),
    );
  const costs = yearly(policy);
  const before = yearly(baseline);
  const extras = costs.map((cost, year) =>
    cost.map((kr, world) => kr - before[year]![world]!),
  );
  const soFar = sumsSoFar(extras);
  const needOf = (values: Float64Array): Need => ({
    expected: meanOf(values),
    enough: enoughFor(values, certainty),
  });
  const years = costs.map((cost, year) => ({
    cost: needOf(cost),
    extra: needOf(extras[year]!),
    extraSoFar: needOf(soFar[year]!),
  }));
  const everyYear = worldsWhere(count, (world) =>
    costs.every((cost, year) => cost[world]! <= years[year]!.cost.enough),
  );
  return {
    order,
    years,
    horizon: needOf(sumsSoFar(costs).at(-1)!),
    furthestBehind: needOf(
      Float64Array.from({ length: count }, (_, world) =>
        Math.max(0, ...soFar.map((extra) => extra[world]!)),
      ),
    ),
    allYearsHold: everyYear / count,
  };
}

/** Sums of the years up to and with each, world by world. */
function sumsSoFar(years: readonly Float64Array[]): Float64Array[] {
  let sum: Float64Array | undefined;
  return years.map((values) => {
    const before = sum;
    sum = before ? values.map((kr, world) => kr + before[world]!) : values;
    return sum;
  });
}

function worldsWhere(count: number, holds: (world: number) => boolean): number {
  let worlds = 0;
  for (let world = 0; world < count; world++) if (holds(world)) worlds++;
  return worlds;
}

// ---------------------------------------------------------------- budget test

/** A line of an adopted budget: what it is for, and how much there is, kr. in the prices of the reading. */
export type BudgetLine = {
  readonly categories: readonly Category[];
  /** Budget year, counted from 0. */
  readonly year: number;
  readonly budget: number;
};

export type BudgetOrder = BudgetReading & {
  readonly bearing: Bearing;
  /** No two lines may be for the same category in the same year. */
  readonly lines: readonly BudgetLine[];
};

/** How a budget stands against all worlds. */
export type BudgetVerdict = {
  readonly budget: number;
  /** Mean cost. */
  readonly expected: number;
  /** Share of worlds in which the cost is above the budget. */
  readonly chanceOver: number;
  /** Mean of what is spent above the budget, over all worlds; a world that keeps it counts as 0. */
  readonly expectedOver: number;
  /** Amounts that would be enough in 80 and 90 of 100 worlds. */
  readonly enough80: number;
  readonly enough90: number;
};

export type BudgetTest = {
  readonly order: BudgetOrder;
  /** In the order of the lines. */
  readonly lines: readonly BudgetVerdict[];
  /** Lines of each budget year that has any, together. */
  readonly years: readonly (BudgetVerdict & { readonly year: number })[];
  /** All lines together, world by world; not the sum of their chances. */
  readonly total: BudgetVerdict;
  /** Share of worlds in which at least one line is overrun. */
  readonly chanceAnyOver: number;
};

/** Holds adopted budget lines against the worlds. Throws where the scenario has no such policy, or where no line is given. */
export function testBudget(worlds: Worlds, order: BudgetOrder): BudgetTest {
  if (order.lines.length === 0)
    throw new RangeError("A budget test needs at least one line.");
  const arm = againstOf(worlds.scenario, order.policy).policy;
  const costs = order.lines.map((line) =>
    spent(
      worlds,
      arm,
      order,
      { categories: line.categories, years: [line.year] },
      order.bearing,
    ),
  );
  const together = (which: readonly number[]) =>
    heldAgainst(
      which
        .map((at) => costs[at]!)
        .reduce((sum, cost) => sum.map((kr, world) => kr + cost[world]!)),
      which.reduce((sum, at) => sum + order.lines[at]!.budget, 0),
    );
  const numbers = order.lines.map((_, at) => at);
  const lineYears = new Set(order.lines.map(({ year }) => year));
  return {
    order,
    lines: costs.map((cost, at) => heldAgainst(cost, order.lines[at]!.budget)),
    years: [...lineYears]
      .toSorted((a, b) => a - b)
      .map((year) => ({
        year,
        ...together(numbers.filter((at) => order.lines[at]!.year === year)),
      })),
    total: together(numbers),
    chanceAnyOver:
      worldsWhere(order.count, (world) =>
        costs.some((cost, at) => cost[world]! > order.lines[at]!.budget),
      ) / order.count,
  };
}

/** A budget against one cost per world. */
export function heldAgainst(cost: Float64Array, budget: number): BudgetVerdict {
  const over = cost.map((kr) => Math.max(0, kr - budget));
  return {
    budget,
    expected: meanOf(cost),
    chanceOver: worldsWhere(cost.length, (at) => over[at]! > 0) / cost.length,
    expectedOver: meanOf(over),
    enough80: enoughFor(cost, 0.8),
    enough90: enoughFor(cost, 0.9),
  };
}
