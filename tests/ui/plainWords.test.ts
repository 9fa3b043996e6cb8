import { describe, expect, test } from "vitest";
import { MUNICIPALITIES } from "../../src/model/preset/municipalities";
import { stopped } from "../../src/ui/format";
import { pairOf } from "../../src/ui/rows/comparison";
import { headline } from "../../src/ui/rows/sentences";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { inPlace } from "../../src/ui/text/inPlace";
import { da as inputs } from "../../src/ui/text/inputs/da";
import { asRead, resultsWith, savingOf } from "./results";

describe("where something happens, in Danish", () => {
  test("is i a municipality, but på an island, på Frederiksberg and på Stevns", () => {
    const on = MUNICIPALITIES.map(({ name }) => inPlace(name)).filter((place) =>
      place.startsWith("på "),
    );
    expect(on.join(", ")).toBe(
      "på Bornholm, på Frederiksberg, på Lolland, på Stevns, på Fanø, på Langeland, på Ærø, på Samsø, på Læsø, på Morsø",
    );
    expect(inPlace("Danmark")).toBe("i Danmark");
  });

  test("is so in the headline", () => {
    const { scenario, ...rest } = resultsWith({
      saving: savingOf([31, 9, 58], [23, 6, 44]),
    });
    const place = { ...scenario.place, name: { da: "Samsø", en: "Samsø" } };
    const results = { ...rest, scenario: { ...scenario, place } };
    expect(
      asRead(headline(results, pairOf(results, "housing-first", "da"), da)),
    ).toContain("at spare det offentlige 31 mio. kr. på Samsø (80 %");
  });
});

describe("one and several", () => {
  const census = { year: 2036, policy: "Housing First", baseline: "før" };

  test("one person is borger, in the title of the census and at the count", () => {
    expect(
      da.census.titleLower({ ...census, with: "1", without: "2" }),
    ).toContain("ventes 1 borger i hjemløshed");
    expect(
      da.census.titleLower({ ...census, with: "2", without: "1" }),
    ).toContain("ventes 2 borgere i hjemløshed");
    expect(da.place.count("1", 2024)).toMatch(/^1 borger i/);
    expect(
      en.census.titleLower({ ...census, with: "1", without: "2" }),
    ).toContain("1 person is expected in");
    expect(da.header.placesFound("1")).toMatch(/^Ét sted passer\./);
    expect(en.place.count("1", 2024)).toMatch(/^1 person in/);
  });

  test("one more assumption, and one number unchanged", () => {
    expect(inputs.spread.more("1")).toBe("ét andet");
    expect(inputs.spread.more("2")).toBe("2 andre");
    expect(inputs.sheet.summary({ changed: 2, same: 1, faults: 0 })).toContain(
      "1 er uændret,",
    );
  });
});

test("a title ends in one full stop where a text follows it", () => {
  expect(stopped("at have sparet det offentlige 63 mio. kr.")).toBe(
    "at have sparet det offentlige 63 mio. kr.",
  );
  expect(stopped("Ingen forskel for kommunen")).toBe(
    "Ingen forskel for kommunen.",
  );
});
