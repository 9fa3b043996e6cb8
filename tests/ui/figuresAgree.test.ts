import { describe, expect, test } from "vitest";
import type {
  Account,
  PolicyResult,
  Results,
} from "../../src/model/results/results";
import { shareOfWorlds } from "../../src/ui/format";
import { accountSentence } from "../../src/ui/rows/budgetTable";
import { pairOf } from "../../src/ui/rows/comparison";
import {
  investRows,
  outlayInMillions,
  outlayText,
  type InvestRow,
} from "../../src/ui/rows/investRows";
import { shownNights } from "../../src/ui/rows/nightRows";
import { payerTable } from "../../src/ui/rows/payerRows";
import {
  costAmounts,
  policyBands,
  policyTable,
} from "../../src/ui/rows/policyRows";
import {
  chanceInWords,
  headline,
  municipalitySentence,
} from "../../src/ui/rows/sentences";
import { budgetTexts } from "../../src/ui/text/budget/texts";
import { compareTexts } from "../../src/ui/text/compare/texts";
import { da } from "../../src/ui/text/da";
import { en } from "../../src/ui/text/en";
import { moneyTexts } from "../../src/ui/text/money/texts";
import { account, asRead, resultsWith, savingOf, statistic } from "./results";

// What one page says must be what another says: a reader holds them side by side.

const MILLION = 1e6;
const pair = (results: Results) => pairOf(results, "housing-first", "da");

const NIGHTS = {
  all: { horizon: statistic(900, 800, 1000), byYear: [] },
} as unknown as PolicyResult["outcomes"]["nights"];

/** Ishøj with these costs before and after, in millions by municipality, region and state. */
function costing(
  before: readonly [number, number, number],
  after: readonly [number, number, number],
  { reach = 0.5, worlds = 2000 } = {},
): Results {
  const results = resultsWith({
    saving: savingOf([1, 0, 2], [1, 0, 2]),
    worlds,
  });
  const of = (at: (i: number) => number, by = 0): Account =>
    account(
      {
        municipality: at(0) * MILLION,
        region: at(1) * MILLION,
        state: at(2) * MILLION,
      },
      by * MILLION,
    );
  const [comparison] = results.comparisons;
  const [one, other] = results.policies;
  const netSaving = {
    ...comparison!.netSaving,
    ...of((i) => before[i]! - after[i]!, reach),
  };
  const policy = (made: PolicyResult, cost: readonly number[]) => ({
    ...made,
    cost: { ...made.cost, ...of((i) => cost[i]!) },
    outcomes: { ...made.outcomes, nights: NIGHTS },
  });
  return {
    ...results,
    policies: [policy(one!, before), policy(other!, after)],
    comparisons: [{ ...comparison!, netSaving }],
  };
}

describe("the saving in the tables is the saving of the headline", () => {
  // 49,36 and 46,34 are written 49,4 and 46,3; what lies between them is 3,0 and not 3,1
  const results = costing([37.3, 0.06, 12], [32.4, 0.04, 13.9]);

  test("rounded for itself, and the policies' costs still add up to it", () => {
    const { baseline, policy, saving } = payerTable(pair(results));
    expect(saving.total).toBe(30);
    expect(baseline.total - policy.total).toBe(30);
    expect(baseline.total).toBe(494);
    expect(asRead(headline(results, pair(results), da))).toContain(
      "3,0 mio. kr.",
    );
  });

  test("on the page where policies stand side by side too", () => {
    const words = { m: da, t: compareTexts("da") };
    const amounts = costAmounts(results);
    const rows = policyTable(results, amounts, words);
    const cells = (key: string) => rows.find((row) => row.key === key)?.cells;
    expect(cells("saving")).toEqual(["–", "3,0"]);
    expect(cells("total")).toEqual(["49,4", "46,4"]);
    expect(
      policyBands(results, amounts, words).map(({ shown }) => shown),
    ).toEqual([49.4e6, 46.4e6]);
  });

  test("no cost is written below zero that is not", () => {
    const small = costing([5, 0.04, 0.44], [4, 0.02, 0.02]);
    const { baseline, policy, saving } = payerTable(pair(small));
    for (const payer of ["municipality", "region", "state"] as const) {
      expect(policy[payer]).toBeGreaterThanOrEqual(0);
      expect(baseline[payer] - policy[payer]).toBe(saving[payer]);
    }
    const tiny = costing([0.03, 0.04, 0.04], [0.001, 0.001, 0.001]);
    expect(Math.min(...Object.values(payerTable(pair(tiny)).policy))).toBe(0);
  });
});

test("nights avoided are those of the sentence, and add up in the table", () => {
  const [before, after] = costing([5, 1, 1], [4, 1, 1]).policies;
  const under = (one: PolicyResult, nights: number) => ({
    ...one,
    outcomes: {
      ...one.outcomes,
      nights: {
        all: { horizon: statistic(nights), byYear: [] },
      } as unknown as PolicyResult["outcomes"]["nights"],
    },
  });
  const avoided = (nights: number) => ({
    nightsAvoided: { horizon: statistic(nights), byYear: [] },
  });
  // 59.505,4 less 50.052,8 is 9.452,6: written 9.453 and not 9.452
  expect(shownNights(under(before!, 59_505.4), avoided(9452.6))).toEqual({
    before: 59_505,
    avoided: 9453,
    after: 50_052,
  });
  expect(shownNights(under(after!, 10.2), avoided(-0.2))).toEqual({
    before: 10,
    avoided: 0,
    after: 10,
  });
});

describe("who gains and who loses", () => {
  const own = (results: Results, m = da) =>
    asRead(
      municipalitySentence(
        results,
        pairOf(results, "housing-first", m.locale),
        m,
      ),
    );

  test("is not said for sure of those whose interval holds zero", () => {
    const results = costing([100, 3, 30], [87, 2.3, 35], { reach: 6 });
    expect(own(results)).toMatch(
      /Kommunen og regionen ventes at spare, mens staten ventes at betale mere; for regionen og staten er det usikkert\.$/,
    );
    expect(own(results, en)).toMatch(
      /The municipality and the region are expected to save while the state is expected to pay more; for the region and the state it is uncertain\.$/,
    );
  });

  test("is said plainly where every interval is clear of zero", () => {
    const results = costing([100, 3, 30], [87, 2.3, 35], { reach: 0.1 });
    expect(own(results)).toMatch(
      /Kommunen og regionen ventes at spare, mens staten ventes at betale mere\.$/,
    );
  });
});

describe("few worlds", () => {
  test("one world is not counted as all", () => {
    expect(chanceInWords(1, 1, da)).toBe("i den ene verden, der er beregnet");
    expect(chanceInWords(0, 1, da)).toBe(
      "ikke i den ene verden, der er beregnet",
    );
    expect(chanceInWords(1, 1, en)).toBe("in the one world computed");
    expect(chanceInWords(0, 1, en)).toBe("not in the one world computed");
  });

  test("have no interval and no chance where policies stand side by side", () => {
    const words = { m: da, t: compareTexts("da") };
    const cells = (worlds: number, key: string) => {
      const results = costing([37.3, 0.06, 12], [32.4, 0.04, 13.9], { worlds });
      return policyTable(results, costAmounts(results), words).find(
        (row) => row.key === key,
      )?.cells;
    };
    for (const key of ["band", "pays", "paysMunicipality", "nightsBand"]) {
      expect(cells(39, key)).toEqual(["–", "–"]);
      expect(cells(40, key)?.[1]).not.toBe("–");
    }
  });

  test("a budget's sentence does not say both that it is unsure and that it is so in all worlds", () => {
    const results = costing([37, 1, 12], [32, 1, 13], { worlds: 10 });
    const words = { m: da, t: budgetTexts("da") };
    expect(
      asRead(
        accountSentence(4900, "municipality", results, pair(results), words),
      ),
    ).toMatch(/De 10 verdener er for få til at sige, hvor sikkert det er\.$/);
  });
});

describe("what is written as nothing", () => {
  const words = { m: da, t: moneyTexts("da") };
  const behind = (amount: number): InvestRow => ({
    ...investRows(pair(costing([37, 1, 12], [32, 1, 13])))[0]!,
    outlay: { year: 2027, amount, stand: statistic(-amount) },
  });

  test("is no outlay", () => {
    expect(outlayText(behind(400), words)).toBeUndefined();
    expect(asRead(outlayText(behind(273_000), words)!)).toBe(
      "273.000 kr. (2027)",
    );
    expect(outlayInMillions(behind(49_000), words)).toBeUndefined();
    expect(outlayInMillions(behind(273_000), words)).toBe("0,3 (2027)");
  });

  test("a share of worlds is none or all only where it is", () => {
    const share = (of: number) => asRead(shareOfWorlds(of, "da"));
    expect([0, 0.0001, 0.0005, 0.5, 0.9994, 0.9996, 1].map(share)).toEqual([
      "0,0 %",
      "<0,1 %",
      "0,1 %",
      "50,0 %",
      "99,9 %",
      ">99,9 %",
      "100,0 %",
    ]);
    expect(shareOfWorlds(0.9999, "en")).toBe(">99.9%");
  });
});
