import type { BreakEven } from "./results";
import { meanOf, percentile, standardError } from "./statistic";

/**
 * When a policy breaks even: per world the first budget year (1, 2, …) from whose end the cumulative net saving stays
 * above zero to the horizon; infinite when there is none. `cumulative` holds, per year, one value per world.
 */
export function breakEven(cumulative: readonly Float64Array[]): BreakEven {
  const worlds = cumulative[0]!.length;
  const years = Float64Array.from({ length: worlds }, (_, world) =>
    breakEvenYear(cumulative, world),
  );
  const within = years.filter((year) => year < Infinity);
  const sorted = years.slice().sort();
  const at = (share: number) => finite(between(sorted, share));
  return {
    ...momentsOf(within),
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

function momentsOf(values: Float64Array): {
  mean: number | null;
  se: number | null;
} {
  if (values.length === 0) return { mean: null, se: null };
  const mean = meanOf(values);
  return { mean, se: values.length > 1 ? standardError(values, mean) : null };
}

const shareUpTo = (years: Float64Array, year: number) =>
  years.reduce((count, value) => count + (value <= year ? 1 : 0), 0);
