import { NONE } from "./sentinel";

/**
 * Waiting lines as doubly linked lists over people. A line keeps the order of the day of joining and, within a
 * day, of the person's number; a person stands in one line at most.
 */
export type Lines = {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  /** The line a person stands in; `NONE` when in none. */
  line: Int32Array;
  /** Day of joining, which keeps its worth when a person changes lines. */
  joined: Int32Array;
};

export function openLines(lines: number, persons: number): Lines {
  return {
    head: new Int32Array(lines).fill(NONE),
    tail: new Int32Array(lines).fill(NONE),
    next: new Int32Array(persons).fill(NONE),
    previous: new Int32Array(persons).fill(NONE),
    line: new Int32Array(persons).fill(NONE),
    joined: new Int32Array(persons),
  };
}

/** Whether `a` has waited longer than `b`; on the same day the lower number goes first. */
export function isBefore(lines: Lines, a: number, b: number): boolean {
  const since = lines.joined[a]!;
  const other = lines.joined[b]!;
  return since < other || (since === other && a < b);
}

/** Puts a person where the day of joining places them; nearly always that is the end. */
export function join(
  lines: Lines,
  person: number,
  line: number,
  day: number,
): void {
  lines.joined[person] = day;
  lines.line[person] = line;
  let before = lines.tail[line]!;
  while (before !== NONE && isBefore(lines, person, before))
    before = lines.previous[before]!;
  const after = before === NONE ? lines.head[line]! : lines.next[before]!;
  lines.previous[person] = before;
  lines.next[person] = after;
  if (before === NONE) lines.head[line] = person;
  else lines.next[before] = person;
  if (after === NONE) lines.tail[line] = person;
  else lines.previous[after] = person;
}

/** Takes a person out of their line; does nothing for one who stands in none. */
export function leaveLine(lines: Lines, person: number): void {
  const line = lines.line[person]!;
  if (line === NONE) return;
  const before = lines.previous[person]!;
  const after = lines.next[person]!;
  if (before === NONE) lines.head[line] = after;
  else lines.next[before] = after;
  if (after === NONE) lines.tail[line] = before;
  else lines.previous[after] = before;
  lines.line[person] = NONE;
}
