import type { BreakEven } from "./results";
import type { Sampling } from "../scenario/sampling";
import { meanOf, percentile, standardError } from "./statistic";

/**
 * When a policy breaks even: per world the first budget year (1, 2, …) from whose end the cumulative net saving stays
 * above zero to the horizon; infinite when there is none. `cumulative` holds, per year, one value per world.
 */
export function breakEven(
  cumulative: readonly Float64Array[],
  sampling: Sampling,
): BreakEven {
  const worlds = cumulative[0]!.length;
  const years = Float64Array.from({ length: worlds }, (_, world) =>
    breakEvenYear(cumulative, world),
  );
  const within = years.filter((year) => year < Infinity);
  const sorted = years.slice().sort();
  const at = (share: number) => finite(between(sorted, share));
  const never = 1 - within.length / worlds;
  const neverAtAll = 1 - everAhead(cumulative) / worlds;
  return {
    ...momentsOf(years, within, sampling),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
    never,
    unpays: never - neverAtAll,
    neverAtAll,
    paidBackBy: cumulative.map(
      (_, year) => countUpTo(within, year + 1) / worlds,
    ),
    aheadAt: cumulative.map((saving) => countAbove(saving) / worlds),
  };
}

function breakEvenYear(
  cumulative: readonly Float64Array[],
  world: number,
): number {
  let year = cumulative.length;
  while (year > 0 && cumulative[year - 1]![world]! > 0) year--;
  return year === cumulative.length ? Infinity : year + 1;
}

/** A percentile, or infinity when it lies at or next to a world that never breaks even. */
function between(sorted: Float64Array, share: number): number {
  const above = sorted[Math.ceil(share * (sorted.length - 1))]!;
  return above === Infinity ? Infinity : percentile(sorted, share);
}

const finite = (value: number) => (value === Infinity ? null : value);

/** Of the worlds that break even, which are `within` the horizon. */
function momentsOf(
  years: Float64Array,
  within: Float64Array,
  sampling: Sampling,
): { mean: number | null; se: number | null } {
  if (within.length === 0) return { mean: null, se: null };
  const mean = meanOf(within);
  const se = within.length > 1 ? standardError(years, mean, sampling) : null;
  return { mean, se };
}

/** Worlds whose cumulative saving is above zero at the end of some year. */
function everAhead(cumulative: readonly Float64Array[]): number {
  const most = cumulative[0]!.slice();
  for (const saving of cumulative)
    saving.forEach((value, world) => {
      if (value > most[world]!) most[world] = value;
    });
  return countAbove(most);
}

const countAbove = (savings: Float64Array) =>
  savings.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);

const countUpTo = (years: Float64Array, year: number) =>
  years.reduce((count, value) => count + (value <= year ? 1 : 0), 0);
