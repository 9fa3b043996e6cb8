import { expect, test } from "vitest";
import calibration from "../../src/model/evidence/calibration.json";
import type { Finding } from "../../src/model/evidence/finding";
import { readFindings } from "../../src/model/evidence/readFindings";
import { reservations } from "../../src/ui/rows/reservations";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { asRead } from "./results";

const MISS: Finding = {
  id: "K99",
  what: { da: "Udgift om året til en borger", en: "Cost a year of a person" },
  measure: "kroner",
  published: 400_000,
  band: { low: 360_000, high: 440_000 },
  simulated: 600_000,
  error: 0,
  isWithin: false,
  source: { cite: "Rapport (2020)", confidence: "A" },
};

const said = (finding: Finding, m = da) =>
  asRead(reservations([finding], m)[1]!);

test("a cost that the model misses is told after how true it is, with what it does to the saving", () => {
  expect(said(MISS)).toBe(
    "Modellen rammer ikke dette tal: Udgift om året til en borger. Modellen giver 600.000 kr., kilden 400.000 kr. Det er 50 % for højt, så besparelsen kan være for stor.",
  );
  expect(said({ ...MISS, simulated: 300_000 }, en)).toBe(
    "The model misses this figure: Cost a year of a person. The model gives DKK 300,000, the source DKK 400,000. That is 25% too low, so the saving may be too small.",
  );
});

test("another miss is told in its own measure, without a word on kroner", () => {
  const nights: Finding = {
    ...MISS,
    measure: "share",
    published: 0.29,
    simulated: 0.35,
  };
  expect(said(nights)).toMatch(/Modellen giver 35,0 %, kilden 29,0 %\.$/);
});

test("what is met is not told, and all that is left out still is", () => {
  expect(reservations([{ ...MISS, isWithin: true }], da)).toEqual(
    da.limits.items,
  );
  expect(reservations([MISS, MISS], da)).toHaveLength(
    da.limits.items.length + 2,
  );
});

test("the figures missed are today's", () => {
  const targets = readFindings("calibration.json", calibration);
  const missed = targets.filter(({ isWithin }) => !isWithin);
  const told = reservations(targets, en).slice(1, 1 + missed.length);
  expect(told.map((text) => /: (.*?)\. The model/.exec(text)?.[1])).toEqual(
    missed.map(({ what }) => what.en),
  );
});
