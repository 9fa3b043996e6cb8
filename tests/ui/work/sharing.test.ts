import { describe, expect, test } from "vitest";
import { sharing } from "../../../src/ui/work/sharing";

describe("a value made of parts that are known", () => {
  const known = { a: { x: 1, y: [1, 2] }, b: { z: "z" }, c: null };

  test("is the known one where all is alike", () => {
    expect(sharing(structuredClone(known), known)).toBe(known);
  });

  test("has what is alike from it, and says what it said", () => {
    const value = { a: { x: 2, y: [1, 2] }, b: { z: "z" }, c: 0 };
    const shared = sharing(structuredClone(value), known);
    expect(shared).toEqual(value);
    expect(shared.a.y).toBe(known.a.y);
    expect(shared.b).toBe(known.b);
    expect(known.a.x).toBe(1);
  });

  test.each([
    ["a name less", { x: 1, y: [1, 2] }, { x: 1, y: [1, 2], z: 3 }],
    ["a name more", { x: 1, z: undefined }, { x: 1 }],
    ["a list for an object", { 0: 1 }, [1]],
    ["a longer list", [1, 2, 3], [1, 2]],
    ["another order of names", { b: 1, a: 2 }, { a: 2, b: 1 }],
    ["nothing known", { a: 1 }, undefined],
  ])("stays as it is with %s", (_, value, other) => {
    const shared = sharing(value, other);
    expect(shared).toStrictEqual(value);
    expect(Object.keys(shared)).toEqual(Object.keys(value));
  });
});
