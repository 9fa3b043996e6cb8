import type { Chunk } from "../../model/results/chunk";

/** Puts chunks of some worlds, which came in any order, into one chunk in the order of the worlds. */
export function gathered(chunks: readonly Chunk[]): Chunk {
  const ordered = chunks.toSorted((a, b) => a.first - b.first);
  const sum = (read: (chunk: Chunk) => number) =>
    ordered.reduce((all, chunk) => all + read(chunk), 0);
  const whole: Chunk = {
    first: ordered[0]?.first ?? 0,
    count: sum(({ count }) => count),
    draws: new Float64Array(sum(({ draws }) => draws.length)),
    tallies: new Float64Array(sum(({ tallies }) => tallies.length)),
    counts: new Int32Array(sum(({ counts }) => counts.length)),
    events: sum(({ events }) => events),
  };
  const at = { draws: 0, tallies: 0, counts: 0 };
  for (const { draws, tallies, counts } of ordered) {
    whole.draws.set(draws, at.draws);
    whole.tallies.set(tallies, at.tallies);
    whole.counts.set(counts, at.counts);
    at.draws += draws.length;
    at.tallies += tallies.length;
    at.counts += counts.length;
  }
  return whole;
}
