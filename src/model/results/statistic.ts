import { type Sampling, SEQUENCES } from "../scenario/sampling";
import type { Statistic } from "./results";

const PERCENTILES = {
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
} as const;
const NAMES = Object.keys(PERCENTILES) as readonly (keyof typeof PERCENTILES)[];

/** Below this many values the engine's own sort is as fast. */
const FEW = 2048;
const BUCKETS = 1 << 11;
const MASK = BUCKETS - 1;
/** Where each digit of a key begins. */
const DIGITS = [0, 11, 22] as const;

/** Mean, standard error of the mean (NaN for a single world) and exact percentiles of one value per world, in their order; NaN throughout for none. */
export function statistic(values: Float64Array, sampling: Sampling): Statistic {
  const mean = meanOf(values);
  if (isConstant(values))
    return {
      mean,
      se: values.length > 1 ? 0 : NaN,
      ...same(values[0]!),
    };
  const sorted = ascending(values);
  const at = (share: number) => percentile(sorted, share);
  return {
    mean,
    se: standardError(values, mean, sampling),
    ...(Object.fromEntries(
      NAMES.map((n) => [n, at(PERCENTILES[n])]),
    ) as Percentiles),
  };
}

type Percentiles = Omit<Statistic, "mean" | "se">;

const same = (value: number) =>
  Object.fromEntries(NAMES.map((name) => [name, value])) as Percentiles;

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

function isConstant(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++)
    if (values[i] !== values[0]) return false;
  return values.length > 0;
}

/** Monte Carlo standard error of the mean of one value per world, in their order; worlds with an infinite value are not of the mean. */
export function standardError(
  values: Float64Array,
  mean: number,
  sampling: Sampling,
): number {
  return sampling === "stratified"
    ? errorBetweenSequences(values, mean)
    : errorBetweenWorlds(values, mean);
}

/** Sample standard deviation over the square root of the number of worlds. */
function errorBetweenWorlds(values: Float64Array, mean: number): number {
  let squares = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === Infinity) continue;
    const distance = values[i]! - mean;
    squares += distance * distance;
    count++;
  }
  return Math.sqrt(squares / (count - 1) / count);
}

const sums = new Float64Array(SEQUENCES);

/**
 * Worlds of one stratified sequence lean on each other, the sequences do not: the error is read from how far the
 * sequences' sums lie from what the mean gives them (a ratio estimate, so sequences need not be equally long). It has
 * one degree of freedom less than there are sequences, 15 as a rule.
 */
function errorBetweenSequences(values: Float64Array, mean: number): number {
  sums.fill(0);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i] === Infinity) continue;
    sums[i % SEQUENCES]! += values[i]! - mean;
    count++;
  }
  const sequences = Math.min(SEQUENCES, values.length);
  const squares = sums.reduce((total, sum) => total + sum * sum, 0);
  return Math.sqrt((squares * sequences) / (sequences - 1)) / count;
}

/** Percentile of ascending values, between neighbours in a straight line (type 7 of Hyndman & Fan 1996, as in R and Excel). */
export function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const fraction = position - below;
  return fraction === 0 ? low : low + fraction * (sorted[below + 1]! - low);
}

/** A column of doubles and, for the sort, the upper half of each one's bits made to sort as an unsigned integer. */
type Keyed = { readonly keys: Uint32Array; readonly values: Float64Array };

const keyed = (room: number): Keyed => ({
  keys: new Uint32Array(room),
  values: new Float64Array(room),
});

const counts = new Uint32Array(DIGITS.length * BUCKETS);
let here = keyed(0);
let there = keyed(0);

/**
 * The values in ascending order; the array is the module's and holds until the next call. A radix sort, least
 * significant digit first (Knuth, TAOCP 3, 5.2.5), over the upper half of each double; where that ties, insertion puts
 * the few neighbours right.
 */
export function ascending(values: Float64Array): Float64Array {
  if (areHeads(values)) return inCountingOrder(values);
  if (values.length < FEW) return values.slice().sort();
  if (values.length > here.values.length) {
    here = keyed(values.length);
    there = keyed(values.length);
  }
  here.values.set(values);
  readKeys(here, values.length);
  DIGITS.forEach((shift, digit) => {
    if (isOneBucket(here.keys, shift, digit, values.length)) return;
    scatter(here, there, shift, digit, values.length);
    [here, there] = [there, here];
  });
  const sorted = here.values.subarray(0, values.length);
  insertNeighbours(sorted);
  return sorted;
}

/** Heads below this are sorted by counting them. */
const HEADS = 1 << 12;
const headsOf = new Uint32Array(HEADS);

/** Whether all are small whole numbers, as people and homes are, and none is a negative zero, which counting would lose. */
function areHeads(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!(value >= 0 && value < HEADS && Math.trunc(value) === value))
      return false;
    if (Object.is(value, -0)) return false;
  }
  return true;
}

function inCountingOrder(values: Float64Array): Float64Array {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    headsOf[value]! += 1;
    if (value > most) most = value;
  }
  const sorted = new Float64Array(values.length);
  let at = 0;
  for (let value = 0; value <= most; value++) {
    sorted.fill(value, at, at + headsOf[value]!);
    at += headsOf[value]!;
    headsOf[value] = 0;
  }
  return sorted;
}

/** Negative doubles have all bits turned, positive ones the sign; counts each digit on the way. */
function readKeys({ keys, values }: Keyed, length: number): void {
  const bits = new Int32Array(values.buffer, 0, 2 * length);
  counts.fill(0);
  for (let i = 0; i < length; i++) {
    const high = bits[2 * i + 1]!;
    const key = high ^ ((high >> 31) | 0x80000000);
    keys[i] = key;
    counts[key & MASK]! += 1;
    counts[BUCKETS + ((key >>> 11) & MASK)]! += 1;
    counts[2 * BUCKETS + (key >>> 22)]! += 1;
  }
}

const isOneBucket = (
  keys: Uint32Array,
  shift: number,
  digit: number,
  length: number,
) => counts[digit * BUCKETS + ((keys[0]! >>> shift) & MASK)] === length;

function scatter(
  from: Keyed,
  to: Keyed,
  shift: number,
  digit: number,
  length: number,
): void {
  const next = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = next[bucket]!;
    next[bucket] = start;
    start += size;
  }
  for (let i = 0; i < length; i++) {
    const key = from.keys[i]!;
    const bucket = (key >>> shift) & MASK;
    const at = next[bucket]!;
    next[bucket] = at + 1;
    to.keys[at] = key;
    to.values[at] = from.values[i]!;
  }
}

function insertNeighbours(values: Float64Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let at = i;
    while (at > 0 && values[at - 1]! > value) {
      values[at] = values[at - 1]!;
      at--;
    }
    values[at] = value;
  }
}
