/**
 * How a value is spread over worlds. Bin i holds the worlds with a value above `edges[i]` and not above
 * `edges[i + 1]`; zero is an edge, so the bins above it hold exactly the worlds with a value above zero.
 */
export type Histogram = {
  /** Equally far apart, one more than there are bins. */
  readonly edges: readonly number[];
  /** Worlds in each bin; they add up to all. */
  readonly counts: readonly number[];
};

/** So many bins of equal width at most, on both sides of zero together. */
const MOST_BINS = 40;
/** Widths are one of these times a power of ten. */
const WIDTHS = [1, 2, 5] as const;

/** Counts one value per world (kr.) in round bins that hold them all. */
export function histogram(values: Float64Array): Histogram {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const width = widthFor(low, high);
  const bins = binsBetween(low, high, width);
  const counts = Array.from({ length: bins.count }, () => 0);
  for (const value of values) counts[binOf(value, width) - bins.first]! += 1;
  const edges = Array.from(
    { length: bins.count + 1 },
    (_, i) => (bins.first + i) * width + 0,
  );
  return { edges, counts };
}

/** Bin of a value, counted from zero's upper side: bin 0 goes from above zero up to and with one width. */
const binOf = (value: number, width: number): number =>
  Math.ceil(value / width) - 1;

function binsBetween(low: number, high: number, width: number) {
  const first = Math.min(-1, binOf(low, width));
  const last = Math.max(0, binOf(high, width));
  return { first, count: last - first + 1 };
}

function widthFor(low: number, high: number): number {
  for (let power = 1; ; power *= 10)
    for (const width of WIDTHS)
      if (binsBetween(low, high, width * power).count <= MOST_BINS)
        return width * power;
}

/** Worlds in the bins above zero. */
export const worldsAbove = ({ edges, counts }: Histogram): number =>
  counts.reduce((sum, count, i) => (edges[i]! >= 0 ? sum + count : sum), 0);
