import type { Method } from "../../model/scenario/policy";
import type { PolicyResult, Series } from "../../model/results/results";
import { decimal } from "../format";
import type { BudgetWords } from "./budgetTable";

export type CapacityRow = {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
  readonly strong?: boolean;
};

const METHODS = [
  "section85",
  "cti",
  "icm",
  "act",
] as const satisfies readonly Exclude<Method, "none">[];

/** Tenths, so that the numbers shown can be added. */
const tenths = (x: number) => Math.round(x * 10);
const yearly = ({ byYear }: Series) => byYear.map(({ mean }) => tenths(mean));

/** Full-time workers by method and year with their sum, in tenths as shown; empty where nobody is supported. */
export function workerRows(
  { outcomes, years }: PolicyResult,
  { m, t }: BudgetWords,
): readonly CapacityRow[] {
  const text = (tenth: number) => decimal(tenth / 10, m.locale, 1);
  const used = METHODS.map((method) => ({
    method,
    workers: yearly(outcomes.workers[method]),
  })).filter(({ workers }) => workers.some((number) => number !== 0));
  if (used.length === 0) return [];
  const all = years.map((_, y) =>
    used.reduce((sum, { workers }) => sum + (workers[y] ?? 0), 0),
  );
  return [
    ...used.map(({ method, workers }) => ({
      key: method,
      name: t.capacity.methods[method],
      cells: workers.map(text),
    })),
    { key: "all", name: t.capacity.all, cells: all.map(text), strong: true },
  ];
}

/** Homes in use and empty homes held, by year. */
export function homeRows(
  { outcomes }: PolicyResult,
  { m, t }: BudgetWords,
): readonly CapacityRow[] {
  const text = (tenth: number) => decimal(tenth / 10, m.locale, 1);
  return [
    {
      key: "homes",
      name: t.capacity.homesInUse,
      cells: yearly(outcomes.homes).map(text),
    },
    {
      key: "emptyHomes",
      name: t.capacity.emptyHomes,
      cells: yearly(outcomes.emptyHomes).map(text),
    },
  ];
}
