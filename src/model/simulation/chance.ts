/** Whether something of this probability happens, by one random word. */
export const happens = (word: number, probability: number) =>
  word >>> 0 < probability * 4294967296;

/** Which of `count` kinds a random word picks, by cumulative shares from `from` on; the last when shares fall short of 1. */
export function pick(
  cumulative: Float64Array,
  from: number,
  count: number,
  word: number,
): number {
  const u = (word >>> 0) * 2.3283064365386963e-10;
  for (let i = 0; i < count - 1; i++) if (u < cumulative[from + i]!) return i;
  return count - 1;
}

/** A duration in whole days, at least one: nobody stays zero nights. */
export const wholeDays = (duration: number) =>
  duration < 1 ? 1 : duration > 1e9 ? 1_000_000_000 : (duration + 0.5) | 0;
