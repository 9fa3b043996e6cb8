import { describe, expect, test } from "vitest";
import { withAssumption, withPolicy } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { inputRows, leverRows } from "../../../src/ui/rows/inputRows";
import { compareTexts } from "../../../src/ui/text/compare/texts";
import { messages } from "../../../src/ui/text/messages";
import { asRead, ishoejScenario } from "../results";

const words = { m: messages("da"), t: compareTexts("da") };
const english = { m: messages("en"), t: compareTexts("en") };
const scenario = ishoejScenario();

const told = (others: readonly Scenario[], inWords = words) =>
  inputRows([scenario, ...others], inWords).map(({ group, name, cells }) => [
    group,
    name,
    ...cells.map(asRead),
  ]);

describe("inputs that differ between scenarios", () => {
  test("are none where there is one scenario, or two that say the same in other words", () => {
    expect(told([])).toEqual([]);
    const renamed = { ...scenario, title: { da: "Ny", en: "New" } };
    expect(told([renamed])).toEqual([]);
  });

  test("are a lever's number, of its policy", () => {
    const policy = scenario.policies[1]!;
    const homes = { ...policy.homes, perYear: 20 };
    expect(told([withPolicy(scenario, policy.id, { homes })])).toEqual([
      ["lever", "Housing First: boliger, pr. år", "12,3", "20"],
    ]);
  });

  test("are an assumption with its span, in every scenario", () => {
    const dearer = withAssumption(scenario, "retention36", 0.9);
    const [row, ...none] = told([scenario, dearer]);
    expect(none).toEqual([]);
    const [group, , first, same, last] = row!;
    expect(group).toBe("assumption");
    expect(first).toMatch(/^\d+ % \(\d+ til \d+(,\d+)?\)$/);
    expect(same).toBe(first);
    expect(last).toMatch(/^90 % /);
  });

  test("are an assumption's spread alone", () => {
    const { retention36 } = scenario.assumptions;
    const fixed: Scenario = {
      ...scenario,
      assumptions: {
        ...scenario.assumptions,
        retention36: { ...retention36, spread: { family: "fixed" } },
      },
    };
    const [[, , , cell] = []] = told([fixed]);
    expect(cell).toMatch(/%, ligger fast$/);
  });

  test("are seed, worlds and years", () => {
    const other = { ...scenario, seed: "x", replications: 500, years: 5 };
    expect(told([other], english)).toEqual([
      ["frame", "Budget years", "10", "5"],
      ["frame", "Seed", "ishoej", "x"],
      ["frame", "Worlds", "2,000", "500"],
    ]);
  });

  test("never read alike where they are not: other correlations, equally many", () => {
    const [tie, ...ties] = scenario.correlations;
    const others = {
      ...scenario,
      correlations: [{ ...tie!, value: 0.5 }, ...ties],
    };
    expect(told([others, scenario])).toEqual([
      [
        "frame",
        "Korrelerede par af forudsætninger",
        "123 (udgave 1)",
        "123 (udgave 2)",
        "123 (udgave 1)",
      ],
    ]);
  });

  test("say so where a policy is in one scenario alone", () => {
    const policies = [
      scenario.policies[0]!,
      { ...scenario.policies[1]!, id: "x" },
    ];
    const rows = told([{ ...scenario, policies }]);
    expect(rows.some((cells) => cells.includes("findes ikke"))).toBe(true);
  });
});

test("the levers in which the policies of a scenario differ are listed, and no others", () => {
  const rows = leverRows(scenario, words).map(({ name, cells }) => [
    name,
    ...cells.map(asRead),
  ]);
  expect(rows).toContainEqual(["dækning", "som i dag", "90 %"]);
  expect(rows).toContainEqual(["støtteform, højt behov", "§ 85", "ACT"]);
  expect(rows.map(([name]) => name)).not.toContain("boliger, pr. år");
});
