/** Worlds `from` to `until`, both with, counted from 1. */
export type WorldRange = { readonly from: number; readonly until: number };

/** One of so many parts of a run, as even as they come; counted from 1. */
export type Part = { readonly part: number; readonly of: number };

/** The worlds of one part of a run. There must be no more parts than worlds. */
export const rangeOfPart = (
  { part, of }: Part,
  worlds: number,
): WorldRange => ({
  from: Math.floor(((part - 1) * worlds) / of) + 1,
  until: Math.floor((part * worlds) / of),
});

export const worldsIn = ({ from, until }: WorldRange): number =>
  until - from + 1;

/** What of worlds 1 to `worlds` none of the ranges has. */
export function gapsIn(
  ranges: readonly WorldRange[],
  worlds: number,
): readonly WorldRange[] {
  const gaps: WorldRange[] = [];
  let next = 1;
  for (const { from, until } of ranges.toSorted((a, b) => a.from - b.from)) {
    if (from > next)
      gaps.push({ from: next, until: Math.min(from - 1, worlds) });
    next = Math.max(next, until + 1);
  }
  if (next <= worlds) gaps.push({ from: next, until: worlds });
  return gaps.filter(({ from, until }) => from <= until);
}

/** What both ranges have. */
export function overlapOf(
  a: WorldRange,
  b: WorldRange,
): WorldRange | undefined {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until, b.until);
  return from <= until ? { from, until } : undefined;
}
