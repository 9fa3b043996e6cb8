import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/model/analysis/decision";
import type { RatioInterval } from "../../src/model/analysis/ratioInterval";
import { axisFor } from "../../src/ui/rows/axis";
import { pairOf } from "../../src/ui/rows/comparison";
import { frontierRows } from "../../src/ui/rows/frontierRows";
import {
  intervalText,
  planeAxes,
  planeFinding,
  priceRows,
  quadrantRows,
  willingnessLine,
} from "../../src/ui/rows/planeRows";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { strategy } from "../analysis/samples";
import { decisionBetween, decisionOf, times } from "./decisions";
import { asRead, ishoejScenario, resultsWith, savingOf } from "./results";

const results = resultsWith({ saving: savingOf([31, 9, 58], [22, 6, 44]) });

const finding = (decision: Decision, language: "da" | "en" = "da") =>
  asRead(
    planeFinding(
      decision,
      pairOf(results, "housing-first", language),
      decisionTexts(language),
      messages(language),
    ),
  );

const interval = (of: RatioInterval, language: "da" | "en" = "da") =>
  asRead(intervalText(of, decisionTexts(language), messages(language)));

describe("kroner and nights in words", () => {
  test("better on both: cheaper and fewer nights, and in how many worlds", () => {
    const decision = decisionOf(
      times(25, -3e6, -1e6, -3e6, 1e6),
      times(25, 50, 30, 20, 40),
    );
    expect(finding(decision)).toBe(
      "Housing First er både billigere for kommunen og giver færre nætter i hjemløshed: i gennemsnit 1,5 mio. kr. og 35 nætter over ti år. Begge dele gælder i 75 af 100 verdener.",
    );
    expect(finding(decision, "en")).toBe(
      "Housing First is both cheaper for the municipality and gives fewer nights in homelessness: on average DKK 1.5 million and 35 nights over ten years. Both hold in 75 of 100 worlds.",
    );
  });

  test("worse on both", () => {
    const decision = decisionOf(times(50, 3e6, 2e6), times(50, -5, -7));
    expect(finding(decision)).toBe(
      "Housing First er både dyrere for kommunen og giver flere nætter i hjemløshed: i gennemsnit 2,5 mio. kr. og 6 nætter over ti år. Begge dele gælder i alle 100 verdener.",
    );
    expect(finding(decision, "en")).toMatch(/both dearer .* more nights/);
  });

  test("a trade: what an avoided night costs, and how sure that is", () => {
    const decision = decisionOf(times(50, 10_000, 30_000), times(50, 20, 20));
    expect(finding(decision)).toBe(
      "En undgået nat i hjemløshed koster kommunen 1.000 kr. (95 %: 500 kr. til 1.500 kr.). Housing First er i gennemsnit 20.000 kr. dyrere og giver 20 færre nætter over ti år.",
    );
    expect(finding(decision, "en")).toMatch(
      /costs the municipality DKK 1,000 \(95%: DKK 500 to DKK 1,500\)/,
    );
  });

  test("a price that may be a saving says what minus is", () => {
    const decision = decisionOf(times(50, -10_000, 30_000), times(50, 20, 20));
    expect(finding(decision)).toMatch(
      /500 kr\. \(95 %: −500 kr\. til 1\.500 kr\.; minus er en besparelse\)/,
    );
    expect(finding(decision, "en")).toMatch(/; minus is a saving\)/);
  });

  test("the other trade: what a night more saves", () => {
    const decision = decisionOf(
      times(50, -10_000, -30_000),
      times(50, -20, -20),
    );
    expect(finding(decision)).toMatch(
      /billigere for kommunen, men giver flere nætter i hjemløshed: for hver nat mere spares 1\.000 kr\. \(95 %: 500 kr\. til 1\.500 kr\.\)/,
    );
    expect(finding(decision, "en")).toMatch(/each night more saves DKK 1,000/);
  });

  test("no difference, or none in kroner, or none in nights", () => {
    const none = times(40, 0);
    expect(finding(decisionOf(none, none))).toMatch(/^Der er ingen forskel/);
    expect(finding(decisionOf(none, times(40, 7)))).toBe(
      "Housing First koster kommunen det samme, men giver 7 færre nætter i hjemløshed over ti år.",
    );
    expect(finding(decisionOf(none, times(40, -7)))).toMatch(/7 flere nætter/);
    expect(finding(decisionOf(times(40, -2e6), none))).toBe(
      "Housing First er 2,0 mio. kr. billigere for kommunen over ti år; nætterne i hjemløshed er de samme.",
    );
    expect(finding(decisionOf(times(40, 2e6), none), "en")).toBe(
      "Housing First is DKK 2.0 million dearer for the municipality over ten years; nights in homelessness are the same.",
    );
  });

  test("where worlds tie, nothing is called cheaper in them", () => {
    const better = decisionOf(times(50, -2e6, 0), times(50, 4, 4));
    expect(finding(better)).toBe(
      "Housing First er i gennemsnit 1,0 mio. kr. billigere for kommunen og giver 4 færre nætter i hjemløshed over ti år. Den er hverken dyrere eller giver flere nætter i alle 100 verdener.",
    );
    const worse = decisionOf(times(50, 2e6, 0), times(50, -4, -4));
    expect(finding(worse)).toMatch(/hverken billigere eller giver færre/);
    expect(
      quadrantRows(better, decisionTexts("da"), messages("da"))[0]!.name,
    ).toBe("hverken dyrere eller flere nætter");
  });

  test("few worlds are called few", () => {
    expect(finding(decisionOf([-1e6, -2e6], [3, 4]))).toMatch(
      /Kun 2 verdener er regnet/,
    );
  });
});

test.each([
  [{ kind: "within", low: 120, high: 900 }, "120 kr. til 900 kr."],
  [
    { kind: "outside", low: -40, high: 300 },
    /^under −40 kr. eller over 300 kr.; i nogle verdener undgås ingen nætter/,
  ],
  [
    { kind: "outside", low: -Infinity, high: 300 },
    /^over 300 kr.;.*ingen øvre/,
  ],
  [
    { kind: "outside", low: -40, high: Infinity },
    /^under −40 kr.;.*ingen nedre/,
  ],
  [{ kind: "everything" }, /^alt er muligt/],
  [{ kind: "noRatio" }, "ingen forskel at sætte pris på"],
] as const)("a set of prices %j has words", (of, words) => {
  if (typeof words === "string") expect(interval(of)).toBe(words);
  else expect(interval(of)).toMatch(words);
  expect(interval(of, "en")).not.toMatch(/Infinity|∞|kr\./);
});

describe("the plane", () => {
  const [t, m] = [decisionTexts("da"), messages("da")];

  test("counts the worlds of each quadrant; those on the origin only where there are some", () => {
    const cost = [...times(60, -1), ...times(25, 1), ...times(15, -1)];
    const avoided = [...times(85, 1), ...times(15, -1)];
    const rows = quadrantRows(decisionOf(cost, avoided), t, m);
    expect(
      rows.map(({ name, worlds, share }) => [name, worlds, asRead(share)]),
    ).toEqual([
      ["billigere og færre nætter", 60, "60 af 100"],
      ["dyrere og færre nætter", 25, "25 af 100"],
      ["billigere og flere nætter", 15, "15 af 100"],
      ["dyrere og flere nætter", 0, "ingen verdener"],
    ]);
    const equal = quadrantRows(decisionOf([0, 1], [0, 1]), t, m);
    expect(equal.map(({ quadrant }) => quadrant)).toContain("none");
  });

  test("has axes that hold every world, and the origin", () => {
    const { nights, cost } = planeAxes(decisionOf([-30, -80], [10, 55]));
    expect(nights.domain[0]).toBe(0);
    expect(nights.domain[1]).toBeGreaterThanOrEqual(55);
    expect(cost.domain[0]).toBeLessThanOrEqual(-80);
    expect(cost.domain[1]).toBeGreaterThanOrEqual(0);
  });

  test("draws the price of a night from edge to edge", () => {
    const nights = axisFor(-50, 100);
    const cost = axisFor(-10_000, 20_000);
    const [left, right] = nights.domain;
    const [bottom, top] = cost.domain;
    expect(willingnessLine(0, nights, cost)).toEqual([
      { x: left, y: 0 },
      { x: right, y: 0 },
    ]);
    expect(willingnessLine(100, nights, cost)).toEqual([
      { x: left, y: left * 100 },
      { x: right, y: right * 100 },
    ]);
    expect(willingnessLine(1000, nights, cost)).toEqual([
      { x: bottom / 1000, y: bottom },
      { x: top / 1000, y: top },
    ]);
  });

  test("tells the price three ways, or that there is none", () => {
    const trade = priceRows(
      decisionOf(times(30, 10_000, 30_000), times(30, 20, 20)),
      t,
      m,
    );
    expect(trade.map(([, price]) => asRead(price)).slice(0, 2)).toEqual([
      "1.000 kr.",
      "500 kr. til 1.500 kr.",
    ]);
    expect(trade).toHaveLength(4);
    expect(priceRows(decisionOf([-1], [1]), t, m)).toEqual([
      [t.plane.ratio, t.plane.noPrice],
    ]);
  });
});

test("the frontier's table names each policy, adds up as printed and says which to forget", () => {
  // 12.06 less 10.04 is 2.02, but 12.1 less 10.0 is 2.1; and 5000.4 less 2999.6 is 2000.8, but as printed 2000.
  const decision = decisionBetween([
    strategy("treatment-first", [10.04e6], [5000.4]),
    strategy("housing-first", [12.06e6], [2999.6]),
    strategy("other", [13e6], [4000]),
  ]);
  const rows = frontierRows(
    decision.frontier,
    ishoejScenario(),
    decisionTexts("da"),
    messages("da"),
  );
  expect(rows.map(({ name, cells }) => [name, ...cells])).toEqual([
    ["Behandling først", "10,0", "5.000", "", "", ""],
    ["Housing First", "12,1", "3.000", "2,1", "2.000", "1.010"],
    ["other", "13,0", "4.000", "", "", ""],
  ]);
  expect(rows.map(({ status }) => status.split(":")[0])).toEqual([
    "ikke domineret",
    "ikke domineret",
    "domineret",
  ]);
});
