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
const FEW = 256;
const DIGIT_BITS = 11;
const DIGITS = 6;
const BUCKETS = 1 << DIGIT_BITS;

/** Mean, standard error of the mean (NaN for a single world) and exact percentiles of one value per world; NaN throughout for none. */
export function statistic(values: Float64Array): Statistic {
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
    se: standardError(values, mean),
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

/** Sample standard deviation over the square root of the number of worlds. */
function standardError(values: Float64Array, mean: number): number {
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

/** Percentile of ascending values, between neighbours in a straight line (type 7 of Hyndman & Fan 1996, as in R and Excel). */
export function percentile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const fraction = position - below;
  return fraction === 0 ? low : low + fraction * (sorted[below + 1]! - low);
}

let room = 0;
let keysLow = new Uint32Array(0);
let keysHigh = new Uint32Array(0);
let otherLow = new Uint32Array(0);
let otherHigh = new Uint32Array(0);
let sortedBits = new Uint32Array(0);
let sortedValues = new Float64Array(0);
const counts = new Uint32Array(DIGITS * BUCKETS);

/**
 * The values in ascending order, every bit kept; the array is the module's and holds until the next call. Least
 * significant digit first (Knuth, TAOCP 3, 5.2.5), over the bits of the doubles made to sort as integers.
 */
export function ascending(values: Float64Array): Float64Array {
  if (values.length < FEW) return values.slice().sort();
  makeRoom(values.length);
  readKeys(values);
  countDigits(values.length);
  for (let digit = 0; digit < DIGITS; digit++)
    if (!isOneBucket(digit, values.length)) scatter(digit, values.length);
  return writeValues(values.length);
}

function makeRoom(length: number): void {
  if (length <= room) return;
  room = length;
  keysLow = new Uint32Array(room);
  keysHigh = new Uint32Array(room);
  otherLow = new Uint32Array(room);
  otherHigh = new Uint32Array(room);
  sortedValues = new Float64Array(room);
  sortedBits = new Uint32Array(sortedValues.buffer);
}

/** Negative doubles have all bits turned, positive ones the sign: then they sort as unsigned integers. */
function readKeys(values: Float64Array): void {
  sortedValues.set(values);
  for (let i = 0; i < values.length; i++) {
    const high = sortedBits[2 * i + 1]!;
    const flip = high >>> 31 === 1 ? 0xffffffff : 0;
    keysLow[i] = sortedBits[2 * i]! ^ flip;
    keysHigh[i] = high ^ (flip | 0x80000000);
  }
}

const digitOf = (low: number, high: number, digit: number): number => {
  const shift = digit * DIGIT_BITS;
  if (shift + DIGIT_BITS <= 32) return (low >>> shift) & (BUCKETS - 1);
  if (shift >= 32) return (high >>> (shift - 32)) & (BUCKETS - 1);
  return ((low >>> shift) | (high << (32 - shift))) & (BUCKETS - 1);
};

function countDigits(length: number): void {
  counts.fill(0);
  for (let i = 0; i < length; i++) {
    for (let digit = 0; digit < DIGITS; digit++)
      counts[digit * BUCKETS + digitOf(keysLow[i]!, keysHigh[i]!, digit)]! += 1;
  }
}

const isOneBucket = (digit: number, length: number) =>
  counts[digit * BUCKETS + digitOf(keysLow[0]!, keysHigh[0]!, digit)] ===
  length;

function scatter(digit: number, length: number): void {
  const offset = digit * BUCKETS;
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const size = counts[offset + bucket]!;
    counts[offset + bucket] = start;
    start += size;
  }
  for (let i = 0; i < length; i++) {
    const low = keysLow[i]!;
    const high = keysHigh[i]!;
    const to = counts[offset + digitOf(low, high, digit)]!++;
    otherLow[to] = low;
    otherHigh[to] = high;
  }
  [keysLow, otherLow] = [otherLow, keysLow];
  [keysHigh, otherHigh] = [otherHigh, keysHigh];
}

function writeValues(length: number): Float64Array {
  for (let i = 0; i < length; i++) {
    const flip = keysHigh[i]! >>> 31 === 1 ? 0 : 0xffffffff;
    sortedBits[2 * i] = keysLow[i]! ^ flip;
    sortedBits[2 * i + 1] = keysHigh[i]! ^ (flip | 0x80000000);
  }
  return sortedValues.subarray(0, length);
}
