import { describe, expect, test } from "vitest";
import type { Band } from "../../../src/model/analysis/bands";
import type { Spread, Variation } from "../../../src/model/analysis/spread";
import {
  causeRows,
  spreadAxis,
  spreadFinding,
  spreadTable,
} from "../../../src/ui/rows/spreadRows";
import { asRead } from "../results";
import { about, DA, EN, forAll } from "./found";

const band = (p10: number, p90: number) => ({ p10, p90 }) as Band;

function variation(knowledge: number, chance: number): Variation {
  const total = knowledge + chance;
  const raw = knowledge / total;
  return {
    mean: 20e6,
    split: {
      knowledge,
      chance,
      total,
      rawShare: raw,
      share: Math.min(1, Math.max(0, raw)),
      shareSe: 0.03,
      knowledgeSe: 0,
      chanceSe: 0,
    },
    bands: {
      knowledge: band(4e6, 36e6),
      chance: band(-2.4e6, 41e6),
      both: band(-9e6, 52e6),
    },
  };
}

const spread = (knowledge: number, chance: number): Spread => ({
  policy: "housing-first",
  horizon: forAll(variation(knowledge, chance)),
  cumulative: [forAll(variation(1, 3)), forAll(variation(3, 1))],
  worlds: 300,
});

const finding = (of: Spread, words = DA, changes = {}) =>
  asRead(spreadFinding(of, about(changes), words));

describe("chance and knowledge apart", () => {
  test("is said with the share of luck, and how far the result swings by luck alone", () => {
    expect(finding(spread(6, 4))).toBe(
      "Med 40 borgere i hjemløshed skyldes 40 % af spredningen held. Selv hvis vi kendte alle forudsætninger helt præcist, ville kommunens besparelse stadig svinge: i otte af ti verdener op til 22 mio. kr. til hver side af det, vi så ville vente.",
    );
    expect(finding(spread(6, 4), EN)).toBe(
      "With 40 people in homelessness, 40% of the spread is chance. Even if every assumption were known exactly, the municipality’s saving would still vary: in eight of ten worlds by up to DKK 22 million to each side of what we would then expect.",
    );
  });

  test("counts nights where nights are asked for", () => {
    expect(finding(spread(6, 4), DA, { gain: "nights" })).toContain(
      "ville antallet af undgåede nætter stadig svinge: i otte af ti verdener op til 21.700.000 nætter",
    );
  });

  test("has words for luck alone, for knowledge alone, and for nothing at all", () => {
    expect(finding(spread(-1, 4))).toBe(
      "Spredningen kan ikke skelnes fra rent held: kommunens besparelse svinger fra −9 til 52 mio. kr. i otte af ti verdener, også når alle forudsætninger er kendt.",
    );
    expect(finding(spread(4, 0))).toBe(
      "Held betyder intet her: al spredning i kommunens besparelse skyldes det, vi ikke ved.",
    );
    expect(finding(spread(0, 0))).toBe(
      "Intet svinger: kommunens besparelse er det samme i alle verdener.",
    );
    for (const of of [spread(-1, 4), spread(4, 0), spread(0, 0)])
      expect(finding(of, EN)).toMatch(/^(The spread|Chance plays|Nothing)/);
  });

  test("has a bar for each cause, and an axis that holds them all and zero", () => {
    const { horizon } = spread(6, 4);
    expect(causeRows(horizon.total)).toEqual([
      { cause: "knowledge", low: 4e6, high: 36e6 },
      { cause: "chance", low: -2.4e6, high: 41e6 },
      { cause: "both", low: -9e6, high: 52e6 },
    ]);
    const [low, high] = spreadAxis(horizon.total).domain;
    expect(low).toBeLessThanOrEqual(-9e6);
    expect(high).toBeGreaterThanOrEqual(52e6);
  });

  test("has a table of every year's saving; nights have the whole period alone", () => {
    const rows = spreadTable(spread(6, 4), about(), DA);
    expect(rows.map(({ name }) => name)).toEqual([
      "Opsamlet til og med 2027",
      "Opsamlet til og med 2028",
      "Hele perioden",
    ]);
    expect(rows[0]!.cells.map(asRead)).toEqual([
      "20",
      "4 til 36",
      "−2 til 41",
      "−9 til 52",
      "75 %",
      "± 3 %",
    ]);
    expect(
      spreadTable(spread(6, 4), about({ gain: "nights" }), DA),
    ).toHaveLength(1);
  });

  test("where nothing varies the table has no share", () => {
    const [row] = spreadTable(spread(0, 0), about({ gain: "nights" }), DA);
    expect(row!.cells.slice(-2)).toEqual(["–", "–"]);
  });
});
