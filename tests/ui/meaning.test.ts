import { describe, expect, test } from "vitest";
import { type Estimate, eachGain } from "../../src/model/analysis/estimate";
import type { Explanation } from "../../src/model/analysis/explain";
import { partsBetween } from "../../src/model/analysis/difference";
import { withAssumption, withPolicy } from "../../src/model/scenario/edit";
import type { Scenario } from "../../src/model/scenario/scenario";
import { assumptionField, leverField } from "../../src/ui/rows/fields";
import {
  meaningSentences,
  stepFor,
  withNumber,
  worldsFor,
} from "../../src/ui/rows/meaning";
import { movedItems, movedSplit } from "../../src/ui/rows/movedRows";
import { withSpread } from "../../src/ui/rows/spreads";
import type { Subject } from "../../src/ui/rows/warnings";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { inputTexts } from "../../src/ui/text/inputs/texts";
import { ishoejScenario } from "./results";

const scenario = ishoejScenario();
const danish = { m: da, t: inputTexts("da") };
const english = { m: en, t: inputTexts("en") };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

const HOMES: Subject = {
  kind: "lever",
  policy: "housing-first",
  lever: "homes",
};
const housingFirst = scenario.policies[1]!;
const homes = leverField(housingFirst, housingFirst, "homes", 40, da);
const still: Estimate = { mean: 0, se: 0 };

/** An explanation in which each part between two scenarios moves savings and nights so much. */
function explained(
  before: Scenario,
  after: Scenario,
  moves: readonly { readonly total: Estimate; readonly nights?: Estimate }[],
): Explanation {
  const whole = moves.reduce((sum, { total }) => sum + total.mean, 0);
  const gains = (total: Estimate, nights = still) =>
    eachGain((gain) =>
      gain === "total" ? total : gain === "nights" ? nights : still,
    );
  return {
    policy: "housing-first",
    before: gains({ mean: 20e6, se: 1e5 }),
    after: gains({ mean: 20e6 + whole, se: 1e5 }),
    method: "shapley",
    moves: partsBetween(before, after).map((part, i) => ({
      part,
      change: gains(moves[i]!.total, moves[i]!.nights),
    })),
    worlds: 512,
  };
}

describe("a step of a number", () => {
  test("is one home where the place is small, and more where it is large", () => {
    expect(stepFor(homes, HOMES, scenario)).toEqual({ from: 12.3, to: 13.3 });
    const place = { ...scenario.place, count: 900 };
    expect(stepFor(homes, HOMES, { ...scenario, place })).toEqual({
      from: 12.3,
      to: 22.3,
    });
  });

  test("goes down where there is no room above, and nowhere where there is none", () => {
    const name = "retention36";
    const field = assumptionField(scenario, scenario, name, da);
    const about = { kind: "assumption", name } as const;
    const top = stepFor({ ...field, value: 1 }, about, scenario)!;
    expect(top.to).toBeLessThan(1);
    const stuck = { ...field, value: 1, most: 1, least: 0.999 };
    expect(stepFor(stuck, about, scenario)).toBeUndefined();
  });

  test("is made in the scenario, and in none for a lever left loose", () => {
    const next = withNumber(scenario, HOMES, 13.3)!;
    expect(next.policies[1]!.homes.perYear).toBe(13.3);
    const icm: Subject = { ...HOMES, lever: "icm" };
    expect(withNumber(scenario, icm, 3)).toBeUndefined();
  });

  test("is played in fewer worlds where people are many", () => {
    expect(worldsFor(scenario)).toEqual([64, 192, 512]);
    const place = { ...scenario.place, count: 3000 };
    expect(Math.max(...worldsFor({ ...scenario, place }))).toBeLessThan(100);
  });
});

describe("what a step does, in words", () => {
  const after = withNumber(scenario, HOMES, 13.3)!;
  const tried = { from: 12.3, to: 13.3 };
  const say = (total: Estimate, nights?: Estimate, words = danish) =>
    meaningSentences(
      explained(scenario, after, [{ total, ...(nights && { nights }) }]),
      tried,
      homes,
      { scenario, isWhole: true },
      words,
    ).map(plain);

  test("a larger saving, fewer nights, and how surely", () => {
    expect(say({ mean: 1.9e6, se: 2e5 }, { mean: 1700, se: 100 })).toEqual([
      "Sættes »Boliger pr. år« op fra 12,3 til 13,3 boliger, ventes det offentliges besparelse over ti år at blive ca. 1,9 mio. kr. større (± 0,4 mio. kr.).",
      "Housing First undgår ca. 1.700 flere nætter i hjemløshed; det svarer til 0,47 borgere færre på en gennemsnitlig nat.",
      "512 verdener med samme held før og efter; ± rummer 95 %.",
    ]);
  });

  test("a smaller saving and more nights", () => {
    const [saving, nights] = say(
      { mean: -1.9e6, se: 2e5 },
      { mean: -1700, se: 100 },
    );
    expect(saving).toContain("ca. 1,9 mio. kr. mindre");
    expect(nights).toContain("færre nætter");
  });

  test("too small to measure, never a figure", () => {
    const [saving, nights] = say({ mean: 3e5, se: 2e5 }, { mean: 9, se: 8 });
    expect(saving).toContain("for lille til at måle");
    expect(saving).not.toContain("300.000");
    expect(nights).toContain("ikke målbart");
    const [nan] = say({ mean: 3e5, se: NaN });
    expect(nan).toContain("for lille til at måle");
  });

  test("nothing at all where not a krone moves, in either language", () => {
    expect(say(still)[0]).toContain("ikke med én krone");
    expect(say(still, still, english)[0]).toContain(
      "do not change by a single krone",
    );
  });
});

describe("what has been changed since the scenario was opened", () => {
  const moved = withAssumption(
    withPolicy(scenario, "housing-first", {
      homes: { ...housingFirst.homes, perYear: 15 },
      workers: { ...housingFirst.workers, icm: 3 },
    }),
    "retention36",
    0.85,
  );

  test("is nothing at first", () => {
    expect(movedItems(scenario, scenario, danish)).toEqual([]);
    expect(movedItems({ ...scenario }, scenario, danish)).toEqual([]);
  });

  test("is every lever and every assumption, from what to what", () => {
    expect(
      movedItems(moved, scenario, danish).map(
        ({ kind, label, text }) => `${kind}: ${label}: ${text}`,
      ),
    ).toEqual([
      "levers: Housing First: Boliger pr. år: 12,3 → 15 boliger",
      "levers: Housing First: ICM-medarbejdere: efter behov → 3 årsværk",
      "assumptions: Fastholdelse af bolig efter tre år: 80 → 85 %",
    ]);
  });

  test("tells an uncertainty alone, and what is no lever by its name", () => {
    const certain = withSpread(scenario, "retention36", {
      value: 0.8,
      spread: { family: "fixed" },
    });
    const costly = withPolicy(certain, "housing-first", {
      costs: { startUp: 1, perYear: 2 },
    });
    const [costs, spread] = movedItems(costly, scenario, danish);
    expect(costs).toMatchObject({ kind: "levers", text: "" });
    expect(costs!.subject).toBeUndefined();
    expect(spread!.text).toContain("usikkerheden. Før: Lavt 74,3");
    expect(spread!.subject).toEqual({
      kind: "assumption",
      name: "retention36",
    });
  });

  test("is counted in words that fit the number", () => {
    const { count } = danish.t.moved;
    expect(count({ levers: 2, assumptions: 1, others: 0 })).toBe(
      "Du har ændret 2 greb og 1 forudsætning.",
    );
    expect(count({ levers: 0, assumptions: 3, others: 1 })).toBe(
      "Du har ændret 3 forudsætninger og 1 anden ting.",
    );
  });

  test("adds up as shown: levers, assumptions, and the answer before and after", () => {
    const explanation = explained(scenario, moved, [
      { total: { mean: 4.44e6, se: 1e5 } },
      { total: { mean: 1.44e6, se: 1e5 } },
      { total: { mean: -2.34e6, se: 1e5 } },
    ]);
    const { rows, finding } = movedSplit(explanation, moved, danish);
    const amounts = rows.map(({ amount }) =>
      Number(amount.replace("−", "-").replace(",", ".")),
    );
    const [before, levers, homesMove, workersMove, assumptions, one, after] =
      amounts as [number, number, number, number, number, number, number];
    expect(before + levers + assumptions).toBeCloseTo(after, 9);
    expect(homesMove + workersMove).toBeCloseTo(levers, 9);
    expect(one).toBe(assumptions);
    expect(plain(finding)).toBe(
      "Grebene gør besparelsen 5,9 mio. kr. større, forudsætningerne gør den 2,4 mio. kr. mindre.",
    );
  });

  test("says that it cannot be told where the error is larger", () => {
    const small = { total: { mean: 2e5, se: 3e5 } };
    const explanation = explained(scenario, moved, [small, small, small]);
    expect(movedSplit(explanation, moved, danish).finding).toBe(
      "Ændringen er mindre end beregningens egen usikkerhed.",
    );
  });

  test("speaks of assumptions alone where no lever has moved", () => {
    const only = withAssumption(scenario, "retention36", 0.85);
    const explanation = explained(scenario, only, [
      { total: { mean: 2e6, se: 1e5 } },
    ]);
    const { finding } = movedSplit(explanation, only, english);
    expect(plain(finding)).toBe(
      "The assumptions make the saving DKK 2.0 million larger.",
    );
  });
});
