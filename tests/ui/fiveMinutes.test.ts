import { describe, expect, test } from "vitest";
import { MODEL_VERSION } from "../../src/model/version";
import { sharedNight, squaresFilled } from "../../src/ui/rows/fiveMinutes";
import { fiveTexts } from "../../src/ui/text/method/five";

describe("a chance as squares of a hundred", () => {
  test.each([
    [0.93, 93],
    [0.5, 50],
    [1, 100],
    [0, 0],
    [0.9996, 99],
    [0.0004, 1],
    [NaN, 0],
  ])(
    "%d fills %i, and all or none only where it is all or none",
    (share, filled) => {
      expect(squaresFilled(share)).toBe(filled);
    },
  );
});

describe("a shelter night by the law in force", () => {
  test.each([
    ["2023-09-30", null],
    ["2023-10-01", 120],
    ["2026-03-31", 120],
    ["2026-04-01", 90],
    ["2027-01-01", 90],
  ])("of %s is refunded for %s nights, half of it", (day, nights) => {
    const night = sharedNight(1000, day);
    expect(night.nights).toBe(nights);
    expect([night.municipality, night.state]).toEqual([500, 500]);
  });
});

test.each(["da", "en"] as const)(
  "in %s the newest version told of is the one that computes, and words are told once",
  (language) => {
    const { versions, glossary } = fiveTexts(language);
    expect(versions.list[0]![0]).toBe(MODEL_VERSION);
    const words = glossary.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
  },
);
