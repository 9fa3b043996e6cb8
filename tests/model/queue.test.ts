import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isBefore,
  join,
  leaveLine,
  type Lines,
  openLines,
} from "../../src/model/simulation/queue";
import { NONE } from "../../src/model/simulation/sentinel";

/** Everybody in a line, first to last; asserts that it reads the same backwards. */
function standing(lines: Lines, line: number): number[] {
  const people: number[] = [];
  const backwards: number[] = [];
  for (let p = lines.head[line]!; p !== NONE; p = lines.next[p]!)
    people.push(p);
  for (let p = lines.tail[line]!; p !== NONE; p = lines.previous[p]!)
    backwards.push(p);
  expect(backwards.toReversed()).toEqual(people);
  return people;
}

describe("a line", () => {
  test.each([
    ["lowest number first", [1, 4, 9]],
    ["highest number first", [9, 4, 1]],
    ["the middle one last", [9, 1, 4]],
  ])("of one day goes by number, who joins %s", (_, people) => {
    const lines = openLines(1, 10);
    for (const person of people) join(lines, person, 0, 30);
    expect(standing(lines, 0)).toEqual([1, 4, 9]);
  });

  test("goes by day before number, however late one joins", () => {
    const lines = openLines(1, 10);
    join(lines, 2, 0, 31);
    join(lines, 9, 0, 30);
    join(lines, 1, 0, 32);
    join(lines, 5, 0, 31);
    expect(standing(lines, 0)).toEqual([9, 2, 5, 1]);
  });

  test("of two heads it tells who has waited longer: by day, then by number", () => {
    const lines = openLines(2, 10);
    join(lines, 7, 0, 30);
    join(lines, 3, 1, 31);
    join(lines, 8, 1, 30);
    expect([isBefore(lines, 7, 3), isBefore(lines, 3, 7)]).toEqual([
      true,
      false,
    ]);
    expect([isBefore(lines, 7, 8), isBefore(lines, 8, 7)]).toEqual([
      true,
      false,
    ]);
    expect(isBefore(lines, 7, 7)).toBe(false);
  });

  test("is in order whoever has come, gone and changed lines", () => {
    const PEOPLE = 12;
    const step = fc.record({
      person: fc.nat(PEOPLE - 1),
      line: fc.nat(2),
      day: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lines = openLines(2, PEOPLE);
        const where = new Map<number, { line: number; day: number }>();
        for (const { person, line, day } of steps) {
          leaveLine(lines, person);
          where.delete(person);
          if (line === 2) continue; // out of every line
          join(lines, person, line, day);
          where.set(person, { line, day });
        }
        for (const line of [0, 1]) {
          const ought = [...where]
            .filter(([, stands]) => stands.line === line)
            .toSorted(([a, x], [b, y]) => x.day - y.day || a - b)
            .map(([person]) => person);
          expect(standing(lines, line)).toEqual(ought);
        }
        for (let person = 0; person < PEOPLE; person++)
          expect(lines.line[person]).toBe(where.get(person)?.line ?? NONE);
      }),
    );
  });
});
