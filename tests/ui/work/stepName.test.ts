import { describe, expect, test } from "vitest";
import {
  withAssumption,
  withPolicy,
  withYears,
} from "../../../src/model/scenario/edit";
import {
  type Lever,
  type Loose,
  withLever,
} from "../../../src/model/scenario/lever";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { stepName } from "../../../src/ui/work/stepName";
import { ishoejScenario } from "../results";

const ishoej = ishoejScenario();
const danish = (after: Scenario, before = ishoej) =>
  stepName(before, after).name.da.replaceAll("\u00a0", " ");

function moved(
  lever: Lever,
  value: number | Loose,
  id = "housing-first",
  scenario = ishoej,
) {
  const policy = scenario.policies.find((one) => one.id === id)!;
  return withPolicy(scenario, id, withLever(policy, lever, value));
}

describe("a step is named by what differs", () => {
  test("a lever, with what it was", () => {
    expect(danish(moved("homes", 20))).toBe("Boliger pr. år 12,3 → 20");
    expect(danish(moved("coverage", 0.5))).toBe("Dækning 90 → 50 %");
    expect(stepName(ishoej, moved("homes", 20)).name.en).toMatch(/12\.3 → 20$/);
  });

  test("a lever left loose, in words", () => {
    expect(danish(moved("icm", 3))).toBe("ICM-medarbejdere efter behov → 3");
    const loose = moved("coverage", "asToday");
    expect(danish(loose)).toBe("Dækning 90 → som i dag");
    expect(danish(ishoej, loose)).toBe("Dækning som i dag → 90 %");
  });

  test("a lever of the baseline, with its name", () => {
    expect(danish(moved("homes", 20, "treatment-first"))).toMatch(
      /^Boliger pr\. år .* → 20 \(Behandling først\)$/,
    );
  });

  test("an assumption, in the unit it is shown in", () => {
    expect(danish(withAssumption(ishoej, "shelterDay", 4000))).toMatch(
      / 3\.945 → 4\.000 kr\.$/,
    );
    expect(danish(withAssumption(ishoej, "retention36", 0.7))).toMatch(
      / → 70 %$/,
    );
  });

  test("a spread or a source alone", () => {
    const { shelterDay } = ishoej.assumptions;
    const withOwn = (own: Partial<typeof shelterDay>): Scenario => ({
      ...ishoej,
      assumptions: {
        ...ishoej.assumptions,
        shelterDay: { ...shelterDay, ...own },
      },
    });
    expect(danish(withOwn({ spread: { family: "fixed" } }))).toMatch(
      /^Usikkerhed ændret: /,
    );
    expect(
      danish(
        withOwn({ source: { kind: "guess", cite: "x", confidence: "C" } }),
      ),
    ).toMatch(/^Forudsætning ændret: /);
  });

  test("worlds, precision and years", () => {
    expect(danish({ ...ishoej, replications: 500 })).toBe(
      "Verdener 2.000 → 500",
    );
    const known = { ...ishoej, precision: { share: 0.01, most: 9000 } };
    expect(danish(known)).toBe("Fast antal verdener → ønsket præcision");
    expect(danish(ishoej, known)).toBe(
      "Ønsket præcision → fast antal verdener",
    );
    const more = { ...known, precision: { share: 0.01, most: 10_000 } };
    expect(danish(more, known)).toBe("Højeste antal verdener 9.000 → 10.000");
    expect(danish(withYears(ishoej, 5))).toBe("År 10 → 5");
  });

  test("several at once, counted", () => {
    const two = withAssumption(
      withAssumption(ishoej, "shelterDay", 4000),
      "retention36",
      0.7,
    );
    expect(danish(two)).toBe("2 forudsætninger ændret");
    const mixed = moved("homes", 3, "housing-first", two);
    expect(danish(mixed)).toBe("3 ændringer");
  });

  test("what no lever moves, by the policy", () => {
    const after = withPolicy(ishoej, "housing-first", { rampMonths: 3 });
    expect(danish(after)).toBe("Housing First ændret");
    expect(danish({ ...ishoej, seed: "andet" })).toBe("Scenariet ændret");
  });

  test("the same thing moved again has the same key, another thing another", () => {
    const key = (after: Scenario) => stepName(ishoej, after).key;
    expect(key(moved("homes", 3))).toBe(key(moved("homes", 4)));
    expect(key(moved("homes", 3))).not.toBe(key(moved("icm", 3)));
    expect(key(moved("homes", 3))).not.toBe(
      key(moved("homes", 3, "treatment-first")),
    );
  });
});
