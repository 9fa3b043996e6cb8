import { describe, expect, test } from "vitest";
import { histogram } from "../../src/model/analysis/histogram";
import { CATEGORIES } from "../../src/model/ledger/category";
import type { Column, Results } from "../../src/model/results/results";
import {
  cashFlow,
  flowAxis,
  flowFinding,
  FLOW_GROUPS,
  FLOW_SIDES,
  GROUP_OF,
  yearsInWords,
} from "../../src/ui/rows/cashFlowRows";
import { pairOf } from "../../src/ui/rows/comparison";
import {
  binRows,
  histogramFinding,
  shareAbove,
} from "../../src/ui/rows/histogramRows";
import { investFinding, investRows } from "../../src/ui/rows/investRows";
import { ledgerOf } from "../../src/ui/rows/ledgerRows";
import { messages } from "../../src/ui/text/messages";
import { moneyTexts } from "../../src/ui/text/money/texts";
import { account, asRead, resultsWith, savingOf } from "./results";

const DA = { m: messages("da"), t: moneyTexts("da") };
const EN = { m: messages("en"), t: moneyTexts("en") };
const COLUMNS = ["total", "municipality", "region", "state"] as const;

const pair = (results: Results) => pairOf(results, "housing-first", "da");

/** Results whose yearly savings to the municipality are these millions; `reach` is from the mean to the interval's ends. */
function yearly(
  millions: readonly number[],
  { reach = 0.01, worlds = 2000, state = 0 } = {},
): Results {
  const sum = millions.reduce((all, one) => all + one, 0);
  const results = resultsWith({
    saving: savingOf([sum, sum, sum], [sum, sum, sum], 0, 0),
    years: millions.length,
    worlds,
  });
  const [comparison] = results.comparisons;
  const kr = (x: number, years = 1) =>
    account(
      { municipality: x * 1e6, region: 0, state: state * years * 1e6 },
      reach * 1e6,
    );
  let so = 0;
  const cumulative = millions.map((x, y) => kr((so += x), y + 1));
  const netSaving = {
    ...comparison!.netSaving,
    ...cumulative.at(-1)!,
    byYear: millions.map((x) => kr(x)),
    cumulative,
  };
  return { ...results, comparisons: [{ ...comparison!, netSaving }] };
}

const flow = (results: Results, column: Column = "municipality", words = DA) =>
  asRead(
    flowFinding(
      results,
      pairOf(results, "housing-first", words.m.locale),
      "difference",
      column,
      words.t,
      words.m,
    ),
  );

const invest = (results: Results) =>
  asRead(investFinding(results, pair(results), investRows(pair(results)), DA));

describe("the cash flow", () => {
  const results = yearly([-3, 0.3334, 2, 2.7777]);

  test("groups and net add up as shown, and to the ledger's own figures", () => {
    const ledger = ledgerOf(pair(results));
    for (const side of FLOW_SIDES)
      for (const column of COLUMNS) {
        const { points, lines, total } = cashFlow(pair(results), side, column);
        points.forEach(({ groups, net }, y) => {
          const drawn = FLOW_GROUPS.reduce((sum, g) => sum + groups[g], 0);
          expect(drawn).toBe(net);
          expect(net).toBe(total.cells[y]! * 1000);
          const listed = lines.reduce((sum, { cells }) => sum + cells[y]!, 0);
          expect(listed).toBe(total.cells[y]);
        });
        const sum = ledger(side === "difference" ? "saving" : side, column);
        const sign = side === "difference" ? -1 : 1;
        expect(total.sum).toBe(sign * sum.total.sum + 0);
      }
  });

  test("every area of the account is drawn in one of at most seven groups", () => {
    expect(FLOW_GROUPS.length).toBeLessThanOrEqual(7);
    for (const category of CATEGORIES)
      expect(FLOW_GROUPS).toContain(GROUP_OF[category]);
  });

  test("a saving hangs below zero, with its interval turned round", () => {
    const { points } = cashFlow(pair(results), "difference", "municipality");
    expect(points[0]!.band[0]).toBeCloseTo(2.99e6, 3);
    expect(points[0]!.band[1]).toBeCloseTo(3.01e6, 3);
    expect(points[2]!.band[1]).toBeLessThan(0);
  });

  test("its axis holds both stacks and the interval", () => {
    const of = (["shelter", "homes"] as const).map((group, i) => [
      group,
      i === 0 ? -5e6 : 3e6,
    ]);
    const groups = {
      ...Object.fromEntries(FLOW_GROUPS.map((group) => [group, 0])),
      ...Object.fromEntries(of),
    };
    const { domain } = flowAxis([
      { year: 2027, groups, net: -2e6, band: [-7e6, 1e6] },
    ] as unknown as Parameters<typeof flowAxis>[0]);
    expect(domain[0]).toBeLessThanOrEqual(-7e6);
    expect(domain[1]).toBeGreaterThanOrEqual(3e6);
  });
});

describe("what the cash flow says", () => {
  test("first dearer, then cheaper", () => {
    expect(flow(yearly([-3, -1, 2, 3]))).toBe(
      "Housing First ventes at koste kommunen 3,0 mio. kr. mere i 2027 og at spare penge hvert år fra 2029.",
    );
    expect(flow(yearly([-3, -1, 2]))).toContain("at spare penge i 2029.");
  });

  test("first cheaper, then dearer; and now this, now that", () => {
    expect(flow(yearly([3, -1, -2]))).toBe(
      "Housing First ventes at spare kommunen 3,0 mio. kr. i 2027, men at koste mere hvert år fra 2028.",
    );
    expect(flow(yearly([3, -1, 2, 2, 2]))).toBe(
      "Housing First ventes at koste kommunen mere i 2028 og at spare penge i 2027 og 2029–2031.",
    );
  });

  test("always dearer or always cheaper names the years and the most", () => {
    expect(flow(yearly([1, 2, 3]))).toBe(
      "Housing First ventes at spare kommunen penge i 2027–2029; mest i 2029: 3,0 mio. kr.",
    );
    expect(flow(yearly([-1, -2, -1]))).toBe(
      "Housing First ventes at koste kommunen mere i 2027–2029; mest i 2028: 2,0 mio. kr.",
    );
  });

  test("net zero is no difference, for whoever is not touched", () => {
    expect(flow(yearly([-1, 2]), "region")).toContain(
      "ventes ikke at ændre udgiften for regionen i noget år.",
    );
  });

  test("years whose interval holds zero are named; all of them, in one word", () => {
    expect(flow(yearly([-3, 0.5, 3], { reach: 1 }))).toContain(
      "I 2028 rummer 80 %-intervallet nul",
    );
    expect(flow(yearly([-3, 0.5, 3], { reach: 9 }))).toContain(
      "80 %-intervallet rummer nul i alle år",
    );
    expect(flow(yearly([-3, 2]))).not.toContain("nul");
  });

  test("one world and few worlds say nothing of how sure it is", () => {
    expect(flow(yearly([-3, 2], { worlds: 1, reach: 9 }))).toMatch(
      /at spare penge i 2028\. Én verden siger intet om usikkerheden\.$/,
    );
    expect(flow(yearly([-3, 2], { worlds: 12, reach: 9 }))).toMatch(
      /De 12 verdener er for få til at sige, hvor sikkert det er\.$/,
    );
  });

  test("in English too", () => {
    expect(flow(yearly([-3, -1, 2, 3]), "municipality", EN)).toBe(
      "Housing First is expected to cost the municipality DKK 3.0 million more in 2027 and to save money every year from 2029.",
    );
  });

  test("a policy by itself: first year, last year and where most goes", () => {
    const results = yearly([0, 0, 0]);
    expect(
      asRead(
        flowFinding(
          results,
          pair(results),
          "baseline",
          "municipality",
          DA.t,
          DA.m,
        ),
      ),
    ).toBe(
      "Med Behandling først ventes kommunen at betale 8,0 mio. kr. i 2027 og 8,0 mio. kr. i 2029; mest går til § 110-boformer.",
    );
  });

  test("each side is called by its own name", () => {
    const names = FLOW_SIDES.map((side) =>
      DA.t.flow.what[side]("Housing First", "Behandling først"),
    );
    expect(names).toEqual([
      "Behandling først",
      "Housing First",
      "Housing First minus Behandling først",
    ]);
    expect(EN.t.flow.what.baseline("Housing First", "Treatment first")).toBe(
      "Treatment first",
    );
  });

  test("years in a row go together", () => {
    expect(yearsInWords([2027, 2028, 2030, 2031, 2032], DA.t, DA.m)).toBe(
      "2027, 2028 og 2030–2032",
    );
  });
});

describe("who pays first and who gains", () => {
  test("the largest outlay, its year, and who is ahead in the end", () => {
    const results = yearly([-3, -1, 2, 5], { state: -1 });
    const rows = investRows(pair(results));
    const municipality = rows.find(({ column }) => column === "municipality")!;
    expect(municipality.outlay).toMatchObject({ year: 2028, amount: 4e6 });
    expect(invest(results)).toBe(
      "Kommunen ventes at få det største udlæg: 4,0 mio. kr. i alt ved udgangen af 2028. " +
        "Ved udgangen af 2030 ventes kommunen at have sparet penge. " +
        "Ved udgangen af 2030 ventes staten at have betalt mere. " +
        "For regionen er det usikkert, om der er sparet ved udgangen af 2030.",
    );
  });

  test("an outlay whose interval holds zero is not said for sure", () => {
    const results = yearly([-1, 5], { reach: 2 });
    expect(invest(results)).toContain(
      "1,0 mio. kr. i alt ved udgangen af 2027, men 80 %-intervallet rummer nul.",
    );
  });

  test("a gain whose interval holds zero is no gain yet", () => {
    const said = invest(yearly([1, 1], { reach: 3 }));
    expect(said).not.toContain("at have sparet");
    expect(said).toContain(
      "For kommunen, regionen og staten er det usikkert, om der er sparet",
    );
  });

  test("nobody is out of pocket where money is saved from the first year", () => {
    expect(invest(yearly([1, 1]))).toContain(
      "Ingen af betalerne ventes at komme til at lægge penge ud.",
    );
  });

  test("what the payers gain adds up to the total as shown", () => {
    const results = resultsWith({
      saving: savingOf([10.03, 5, 15], [4.44, 3, 6], 2.25, 3.34),
    });
    const shown = Object.fromEntries(
      investRows(pair(results)).map(({ column, endShown }) => [
        column,
        endShown,
      ]),
    );
    expect(shown["municipality"]! + shown["region"]! + shown["state"]!).toBe(
      shown["total"],
    );
  });

  test("one world gives no interval to be sure or unsure by", () => {
    const said = invest(yearly([-1, 5], { reach: 9, worlds: 1 }));
    expect(said).not.toContain("usikkert");
    expect(said).toMatch(/Én verden siger intet om usikkerheden\.$/);
  });
});

describe("what the histogram says", () => {
  const values = [-2e6, 0, 1e6, 3e6, 4e6];
  const finding = (
    low: number,
    mean: number,
    high: number,
    worlds = 2000,
    share = 0.6,
  ) => {
    const results = resultsWith({
      saving: savingOf([mean, low, high], [0, 0, 0], 0, 0),
      worlds,
    });
    return asRead(
      histogramFinding(results, pair(results), "total", share, DA.t, DA.m),
    );
  };

  test("bars hold all worlds, and those above zero are the chance that it pays", () => {
    const bins = histogram(Float64Array.from(values));
    const rows = binRows(bins);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(shareAbove(bins)).toBe(3 / 5);
    expect(
      rows.filter(({ isSaving }) => isSaving).every(({ from }) => from >= 0),
    ).toBe(true);
  });

  test("follows the interval, and not the mean", () => {
    expect(finding(9, 20, 31)).toBe(
      "Housing First sparer det offentlige penge i 60 af 100 verdener; otte af ti verdener giver en besparelse på 9 til 31 mio. kr.",
    );
    expect(finding(-31, -20, -9)).toContain(
      "otte af ti verdener giver en merudgift på 9 til 31 mio. kr.",
    );
    expect(finding(-5, 20, 31)).toBe(
      "Udfaldet er usikkert: Housing First sparer det offentlige penge i 60 af 100 verdener, og otte af ti verdener ligger mellem en merudgift på 5 mio. kr. og en besparelse på 31 mio. kr.",
    );
  });

  test("says so where there is no difference, or too few worlds", () => {
    expect(finding(0, 0, 0)).toBe(
      "Ingen forskel for det offentlige i nogen verden.",
    );
    expect(finding(9, 20, 31, 12)).toContain(
      "Så få verdener siger ikke, hvor sikkert det er.",
    );
  });
});
