import { describe, expect, test } from "vitest";
import { MUNICIPALITIES } from "../../src/model/preset/municipalities";
import { fileName } from "../../src/model/preset/preset";
import { OTHERS, PRESETS } from "../../src/ui/presets";
import { placesFound } from "../../src/ui/rows/placeSearch";

const ALL = [...PRESETS, ...OTHERS];
const found = (typed: string) =>
  placesFound(ALL, ({ title }) => title.da, typed).map(({ title }) => title.da);

describe("the list of places", () => {
  test("has every municipality once, and the presets", () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name } of MUNICIPALITIES)
      expect(ids).toContain(fileName(name));
    expect(ids).toContain("danmark");
    expect(ids).toContain("ishoej-landsgennemsnit");
  });

  test("has the count of each", () => {
    for (const { name, count2024 } of MUNICIPALITIES) {
      const place = ALL.find(({ id }) => id === fileName(name));
      expect([name, place?.count]).toEqual([name, count2024]);
    }
  });

  test("flags Dragør alone as misleading, and Læsø alone as empty", () => {
    expect(
      ALL.filter(({ warning }) => warning).map(({ id, warning }) => [
        id,
        warning,
      ]),
    ).toEqual([
      ["dragoer", "misleading"],
      ["laesoe", "nobody"],
    ]);
  });
});

describe("the search", () => {
  test.each([
    ["Århus", "Aarhus"],
    ["aarhus", "Aarhus"],
    ["arhus", "Aarhus"],
    ["Ishoj", "Ishøj"],
    ["ishøj", "Ishøj"],
    ["ISHOEJ", "Ishøj"],
    ["naestved", "Næstved"],
    ["høje taastrup", "Høje-Taastrup"],
    ["hoje tåstrup", "Høje-Taastrup"],
    ["  odense ", "Odense"],
  ])("of %s finds %s first", (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  test("puts names that begin with it before those with a word that does, and these before the rest", () => {
    const names = ["Nordfyns", "Midtfyn", "Faaborg Fyn", "Fynshav"];
    expect(placesFound(names, (name) => name, "fyn")).toEqual([
      "Fynshav",
      "Faaborg Fyn",
      "Nordfyns",
      "Midtfyn",
    ]);
  });

  test("of nothing gives all, of what is nowhere none", () => {
    expect(found("")).toHaveLength(ALL.length);
    expect(found("Malmö")).toEqual([]);
  });
});
