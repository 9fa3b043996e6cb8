import { describe, expect, test } from "vitest";
import { MUNICIPALITIES } from "../../src/model/preset/municipalities";
import { municipalityPreset, presets } from "../../src/model/preset/preset";
import {
  municipalTrend,
  NATIONAL_TREND,
  nationalTrend,
  ownWeight,
} from "../../src/model/preset/trend";

const of = (name: string) => MUNICIPALITIES.find((one) => one.name === name)!;
const made = (count2022: number, count2024: number) => ({
  name: "Et sted",
  region: "Ingen",
  count2022,
  count2024,
});

test("the country grew from 5,789 to 5,989 in two years: 1.71 % a year", () => {
  expect(NATIONAL_TREND).toBeCloseTo(Math.sqrt(5989.5 / 5789.5) - 1, 4);
  expect(nationalTrend().value).toBe(NATIONAL_TREND);
});

describe("a municipality's own change", () => {
  test("weighs the variance between places over that and its luck: 0.0102² and (1/c22 + 1/c24) / 4", () => {
    const between = (0.04 / (2 * 1.959964)) ** 2;
    const luck = (1 / 100.5 + 1 / 150.5) / 4;
    const weight = between / (between + luck);
    expect(ownWeight(made(100, 150))).toBeCloseTo(weight, 6);
    const own = Math.log(150.5 / 100.5) / 2;
    const national = Math.log(5989.5 / 5789.5) / 2;
    const trend = Math.exp(national + weight * (own - national)) - 1;
    expect(municipalTrend(made(100, 150)).value).toBeCloseTo(trend, 4);
  });

  test("says more the more people it is of, and nearly nothing of a few", () => {
    expect(ownWeight(of("København"))).toBeGreaterThan(0.2);
    expect(ownWeight(of("Fanø"))).toBeLessThan(0.001);
    expect(municipalTrend(of("Fanø")).value).toBeCloseTo(NATIONAL_TREND, 3);
  });

  test("pulls the trend its way, never past it", () => {
    const national = NATIONAL_TREND;
    expect(municipalTrend(of("Frederiksberg")).value).toBeGreaterThan(national);
    expect(municipalTrend(of("Aalborg")).value).toBeLessThan(national);
    for (const municipality of MUNICIPALITIES) {
      const { value } = municipalTrend(municipality);
      expect(Math.abs(value - national), municipality.name).toBeLessThan(0.01);
    }
  });

  test("of Dragør, whose count misleads, says nothing", () => {
    const { value, source } = municipalTrend(of("Dragør"));
    expect(value).toBe(NATIONAL_TREND);
    expect(source.note?.en).toContain("mislead");
  });
});

test("it is as uncertain as the country's own, and shows its arithmetic in both languages", () => {
  const { spread, source } = municipalTrend(of("Ishøj"));
  if (spread.family !== "normal") throw new Error("expected normal");
  expect(spread.high - spread.low).toBeCloseTo(0.04, 9);
  expect(source.kind).toBe("derived");
  expect(source.note?.da).toContain(
    "Fra 34 til 40 borgere er 8,3 pct. om året",
  );
  expect(source.note?.en).toContain("From 34 to 40 people is 8.3% a year");
});

test("each preset has its place's trend, and the country its own", () => {
  for (const { file, scenario } of presets()) {
    const name = scenario.place.name.da;
    const isCountry = name === "Danmark";
    const expected = isCountry ? nationalTrend() : municipalTrend(of(name));
    expect(scenario.assumptions.inflowTrend, file).toEqual(expected);
  }
  const aarhus = municipalityPreset(of("Aarhus")).scenario;
  expect(aarhus.assumptions.inflowTrend).toEqual(municipalTrend(of("Aarhus")));
});
