import { describe, expect, test } from "vitest";
import { MUNICIPALITIES } from "../src/model/preset/municipalities";
import {
  fileName,
  municipalityPreset,
  municipalityPresets,
} from "../src/model/preset/preset";
import { readScenario } from "../src/model/scenario/schema";
import { COUNTED, PRESETS, readPreset } from "../src/ui/presets";

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const of = (name: string) => {
  const found = MUNICIPALITIES.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

describe("the 98 municipalities", () => {
  test("add to the country, in 2022 and 2024", () => {
    expect(MUNICIPALITIES).toHaveLength(98);
    expect(sum(MUNICIPALITIES.map((one) => one.count2022))).toBe(5789);
    expect(sum(MUNICIPALITIES.map((one) => one.count2024))).toBe(5989);
  });

  test.each([
    ["Hovedstaden", 29, 2476, 2605],
    ["Sjælland", 17, 781, 855],
    ["Syddanmark", 22, 868, 846],
    ["Midtjylland", 19, 1199, 1250],
    ["Nordjylland", 11, 465, 433],
  ])("%s has %d, with %d and %d people", (region, count, then, now) => {
    const here = MUNICIPALITIES.filter((one) => one.region === region);
    expect(here).toHaveLength(count);
    expect(sum(here.map((one) => one.count2022))).toBe(then);
    expect(sum(here.map((one) => one.count2024))).toBe(now);
  });

  test("32 count fewer than 20, and are told that a team is dear", () => {
    const small = MUNICIPALITIES.filter((one) => one.count2024 < 20);
    expect(small).toHaveLength(32);
    const notes = (name: string) =>
      municipalityPreset(of(name)).scenario.place.notes.map(({ en }) => en);
    expect(notes("Fanø").join()).toContain("fewer than 20");
    expect(notes("Aarhus").join()).not.toContain("fewer than 20");
    expect(notes("Dragør")[0]).toContain("Dragør's count misleads");
  });

  test("each has a scenario that reads, and a file name of its own", () => {
    const files = municipalityPresets().map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    for (const { scenario } of municipalityPresets())
      expect(readScenario(structuredClone(scenario)).ok).toBe(true);
    expect(fileName("Ærø")).toBe("aeroe");
  });

  test("the picker offers every one of them that has somebody in homelessness", () => {
    const offered = new Set([...PRESETS, ...COUNTED].map(({ id }) => id));
    for (const { name, count2024 } of MUNICIPALITIES)
      expect(offered.has(fileName(name)), name).toBe(count2024 > 0);
    for (const { id } of COUNTED) expect(readPreset(id).ok, id).toBe(true);
  });
});
