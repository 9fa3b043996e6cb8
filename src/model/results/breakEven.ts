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
  return {
    ...momentsOf(years, within, sampling),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
    never: 1 - within.length / worlds,
    paidBackBy: cumulative.map(
      (_, year) => shareUpTo(within, year + 1) / worlds,
    ),
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

const shareUpTo = (years: Float64Array, year: number) =>
  years.reduce((count, value) => count + (value <= year ? 1 : 0), 0);
