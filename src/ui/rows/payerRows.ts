import { type Payer, PAYERS } from "../../model/ledger/payer";
import type { Account, Column, PartSaving } from "../../model/results/results";
import { axisFor, type Axis } from "./axis";
import type { Pair } from "./comparison";
import { roundedParts } from "./roundedParts";

export const COLUMNS = [...PAYERS, "total"] as const satisfies Column[];

/** One payer's cost under both policies, with the distance from the mean to the ends of the 80 % interval. */
export type PayerRow = {
  readonly column: Column;
  readonly baseline: number;
  readonly baselineReach: readonly [number, number];
  readonly policy: number;
  readonly policyReach: readonly [number, number];
};

const reach = (account: Account, column: Column) => {
  const { mean, p10, p90 } = account[column];
  return [Math.max(0, mean - p10), Math.max(0, p90 - mean)] as const;
};

export const payerRows = (pair: Pair): readonly PayerRow[] =>
  COLUMNS.map((column) => ({
    column,
    baseline: pair.baseline.cost[column].mean,
    baselineReach: reach(pair.baseline.cost, column),
    policy: pair.policy.cost[column].mean,
    policyReach: reach(pair.policy.cost, column),
  }));

export const payerAxis = (rows: readonly PayerRow[]): Axis => {
  const ends = rows.flatMap((row) => [
    row.baseline - row.baselineReach[0],
    row.baseline + row.baselineReach[1],
    row.policy - row.policyReach[0],
    row.policy + row.policyReach[1],
  ]);
  return axisFor(Math.min(...ends), Math.max(...ends));
};

/** Whole units per column, the payers adding up to the total. */
export type Cells = { readonly [C in Column]: number };

/** The expected cost in whole units of `unit` kroner; municipality, region and state add up to the total. */
export function cellsOf(account: Account, unit: number): Cells {
  const [municipality = 0, region = 0, state = 0] = roundedParts(
    PAYERS.map((payer) => account[payer].mean / unit),
  );
  return { municipality, region, state, total: municipality + region + state };
}

const difference = (from: Cells, less: Cells): Cells => ({
  municipality: from.municipality - less.municipality,
  region: from.region - less.region,
  state: from.state - less.state,
  total: from.total - less.total,
});

/** A policy's cost, and what it saves on the baseline. */
type Against = { readonly cost: Account; readonly netSaving: Account };

type Shown = { readonly cost: Account; readonly saved: Cells };

/** The least the baseline must be written as, so that no cost is written below zero that is not. */
const leastBefore = ({ cost, saved }: Shown, payer: Payer): number =>
  cost[payer].mean < 0 ? -Infinity : saved[payer];

/**
 * The baseline's cost and each policy's cost and saving, in whole units that add up. The saving is the answer, so it is the
 * one that is rounded for itself, and stands the same in every sentence and table; a policy's cost is what it leaves of the baseline's.
 */
export function costCells(
  baseline: Account,
  policies: readonly Against[],
  unit: number,
) {
  const rounded = cellsOf(baseline, unit);
  const all = policies.map(({ cost, netSaving }): Shown => ({
    cost,
    saved: cellsOf(netSaving, unit),
  }));
  const [municipality = 0, region = 0, state = 0] = PAYERS.map((payer) =>
    Math.max(rounded[payer], ...all.map((one) => leastBefore(one, payer))),
  );
  const before = {
    municipality,
    region,
    state,
    total: municipality + region + state,
  };
  return {
    baseline: before,
    policies: all.map(({ saved }) => ({
      cost: difference(before, saved),
      saving: saved,
    })),
  };
}

/** Baseline, policy and saving in tenths of a million; rows and columns add up as printed. */
export function payerTable(pair: Pair, unit = 100_000) {
  const { netSaving } = pair.comparison;
  const { baseline, policies } = costCells(
    pair.baseline.cost,
    [{ cost: pair.policy.cost, netSaving }],
    unit,
  );
  const { cost, saving } = policies[0]!;
  return { baseline, policy: cost, saving };
}

/** The saving by some of the categories alone, in whole units; `part` is the same with its spread. */
export type PartRow = {
  readonly id: "cashable" | "withoutHealth";
  readonly saving: Cells;
  readonly part: PartSaving;
};

/** Less than this is nothing, kr. */
const NOTHING = 1;

/**
 * What is left of the saving without what is not money in a budget, and without effects on health. Each payer's figure
 * is rounded for itself, but for one who has no part in what is left out, who keeps the figure of the whole saving; and
 * the total is their sum, so that the row adds up.
 */
export function partRows(pair: Pair, unit = 100_000): readonly PartRow[] {
  const { saving } = payerTable(pair, unit);
  const { netSaving } = pair.comparison;
  return (["cashable", "withoutHealth"] as const).map((id) => {
    const part = pair.comparison[id];
    const left = (payer: Payer) => {
      const { mean } = part.netSaving[payer];
      const isWhole = Math.abs(netSaving[payer].mean - mean) < NOTHING;
      return isWhole ? saving[payer] : Math.round(mean / unit);
    };
    const [municipality, region, state] = PAYERS.map(left) as [
      number,
      number,
      number,
    ];
    const total = municipality + region + state;
    return { id, part, saving: { municipality, region, state, total } };
  });
}
