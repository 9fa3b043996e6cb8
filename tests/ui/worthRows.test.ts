import { describe, expect, test } from "vitest";
import type { ValueOfKnowing } from "../../src/model/analysis/evppi";
import type { Learning, OfParameter } from "../../src/model/analysis/learning";
import type { ParameterName } from "../../src/model/scenario/catalogue";
import { pairOf } from "../../src/ui/rows/comparison";
import {
  areTooFewToLearn,
  enoughToLearn,
  foresightRows,
  methodSentence,
  worthFinding,
  worthRows,
  worthScale,
  worthText,
} from "../../src/ui/rows/worthRows";
import { decisionTexts } from "../../src/ui/text/certainty/decision";
import { messages } from "../../src/ui/text/messages";
import { decisionOf } from "./decisions";
import { asRead, ishoejScenario, resultsWith, savingOf } from "./results";

const scenario = ishoejScenario();
const [t, m] = [decisionTexts("da"), messages("da")];

const worth = (value: number, se: number): ValueOfKnowing => ({
  value,
  se,
  raw: value,
  upwardBias: 0,
  explained: [1],
});

const of = (
  name: ParameterName,
  value: number,
  se: number,
  share = 0.1,
): OfParameter => ({
  name,
  worth: worth(value, se),
  importance: {
    correlation: { value: -0.4, se: 0.02 },
    share: { value: share, se: 0.01 },
    shareOfKnowledge: undefined,
  },
});

const learningOf = (
  parameters: readonly OfParameter[],
  everything: ValueOfKnowing,
  evpi = 4e6,
  willingness = 0,
): Learning => ({
  order: {
    policy: "housing-first",
    column: "municipality",
    discounted: false,
    count: 2000,
    willingness,
  },
  everything,
  foresight: { evpi, se: 0.2e6 },
  parameters,
  groups: [],
});

const finding = (learning: Learning, language: "da" | "en" = "da") =>
  asRead(
    worthFinding(
      learning,
      scenario,
      decisionTexts(language),
      messages(language),
    ),
  );

describe("what is worth knowing", () => {
  test("names the number most worth knowing, all of them, and the ceiling", () => {
    const learning = learningOf(
      [of("shelterDay", 0.3e6, 0.1e6), of("interimStay", 1.2e6, 0.3e6)],
      worth(3e6, 0.4e6),
    );
    expect(finding(learning)).toBe(
      "At kende »Ophold på midlertidigt botilbud (§ 107)« præcist ville højst være omkring 1,2 mio. kr. værd for dette valg (± 300.000 kr.). At kende alle forudsætninger præcist på én gang ville højst være omkring 3,0 mio. kr. værd (± 400.000 kr.). Loftet, hvor også heldet er kendt på forhånd, er 4,0 mio. kr. (± 200.000 kr.); så langt når ingen undersøgelse.",
    );
    expect(finding(learning, "en")).toMatch(
      /^Knowing “.+” exactly would be worth at most about DKK 1\.2 million for this choice \(± DKK 300,000\)\. .* \(± DKK 400,000\)\. The ceiling.* DKK 4\.0 million/,
    );
  });

  test("a large but uncertain value does not go before one that tells", () => {
    const rows = worthRows(
      learningOf(
        [of("interimStay", 2e6, 1.5e6), of("shelterDay", 1e6, 0.1e6)],
        worth(3e6, 0.1e6),
      ),
      scenario,
      t,
      m,
    );
    expect(rows.map(({ name }) => name)).toEqual(["shelterDay", "interimStay"]);
    expect(asRead(rows[0]!.text)).toBe("1,0 mio. kr. (± 0,1)");
    expect(rows[1]!.text).toBe("kan ikke skelnes fra nul");
  });

  test("of equals the one that spreads the answer most comes first", () => {
    const rows = worthRows(
      learningOf(
        [of("interimStay", 0, 1, 0.05), of("shelterDay", 0, 1, 0.3)],
        worth(0, 1),
      ),
      scenario,
      t,
      m,
    );
    expect(rows[0]!.name).toBe("shelterDay");
    expect(asRead(rows[0]!.share)).toBe("30 % ± 1 %");
    expect(asRead(rows[0]!.correlation)).toBe("−0,40 ± 0,02");
  });

  test("a share that luck puts below zero is shown as none", () => {
    const [row] = worthRows(
      learningOf([of("shelterDay", 0, 1, -0.02)], worth(0, 1)),
      scenario,
      t,
      m,
    );
    expect(asRead(row!.share)).toBe("0 % ± 1 %");
  });

  test("guesses and fitted numbers are marked", () => {
    const kinds = (kind: "guess" | "calibrated" | "register") => {
      const { shelterDay } = scenario.assumptions;
      const source = { ...shelterDay.source, kind };
      const assumptions = {
        ...scenario.assumptions,
        shelterDay: { ...shelterDay, source },
      };
      const learning = learningOf([of("shelterDay", 1, 0)], worth(1, 0));
      return worthRows(learning, { ...scenario, assumptions }, t, m)[0]!.mark;
    };
    expect(kinds("guess")).toBe("skøn");
    expect(kinds("calibrated")).toBe("tilpasset landets tal");
    expect(kinds("register")).toBe("");
  });

  test("two standard errors from zero is not yet told from zero", () => {
    const scale = worthScale(learningOf([], worth(2e6, 0)));
    expect(worthText(worth(2e6, 1e6), scale, t, m)).toBe(t.value.zero);
    expect(worthText(worth(2.01e6, 1e6), scale, t, m)).not.toBe(t.value.zero);
  });

  test("nothing that tells, and nothing at all, are two things", () => {
    const vague = learningOf([of("shelterDay", 1e6, 1e6)], worth(1e6, 1e6));
    expect(finding(vague)).toMatch(
      /^Ingen enkelt oplysning har en værdi for dette valg, der kan skelnes fra nul\. Selv alle forudsætninger/,
    );
    const nothing = learningOf([of("shelterDay", 0, 1e6)], worth(1e6, 0.1e6));
    expect(finding(nothing)).toMatch(
      /^Ingen enkelt oplysning ville ændre valget\. At kende alle/,
    );
    expect(finding(nothing, "en")).toMatch(/^No single piece of knowledge/);
  });

  test("an estimate above its ceiling is told as the ceiling", () => {
    const learning = learningOf(
      [of("shelterDay", 1e6, 0.1e6)],
      worth(4.1e6, 0.1e6),
    );
    expect(finding(learning)).toMatch(
      /ikke til at skelne fra loftet, hvor også heldet er kendt på forhånd: 4,0 mio\. kr\. \(± 200\.000 kr\.\)\.$/,
    );
  });

  test("where one policy is best in every world there is nothing to learn", () => {
    const learning = learningOf([of("shelterDay", 0, 0)], worth(0, 0), 0);
    expect(finding(learning)).toBe(
      "Den samme indsats er bedst i alle verdener, så intet, man kan få at vide, ville ændre valget.",
    );
    expect(finding(learning, "en")).toMatch(/^The same policy is best in all/);
  });

  test("the method says whose kroner count, and what a night counts for", () => {
    const say = (willingness: number) =>
      asRead(methodSentence(learningOf([], worth(0, 0), 1, willingness), t, m));
    expect(say(0)).toMatch(
      /^Metode: regression på 2\.000 af beregningens egne verdener/,
    );
    expect(say(0)).toMatch(/kun kroner for kommunen\. Den siger ikke/);
    expect(say(800)).toMatch(
      /kun kroner for kommunen og nætter til 800 kr\. stykket\./,
    );
  });
});

test("worlds may be too few, and how many are needed is said", () => {
  expect([249, 250].map(areTooFewToLearn)).toEqual([true, false]);
  expect(enoughToLearn(t, m)).toMatch(/fra 250 verdener/);
});

test("foresight is told year by year, with the best policy so far", () => {
  const results = resultsWith({ saving: savingOf([31, 9, 58], [22, 6, 44]) });
  const decision = {
    ...decisionOf([1], [1]),
    foresightByYear: [
      { evpi: 2e6, se: 0.1e6, best: "treatment-first" },
      { evpi: 0, se: 0, best: "housing-first" },
    ],
  };
  const rows = foresightRows(
    decision,
    scenario,
    pairOf(results, "housing-first", "da"),
    t,
    m,
  );
  expect(rows.map((row) => row.map(asRead))).toEqual([
    ["2027", "Behandling først", "2,0 mio. kr. (± 0,1)"],
    ["2028", "Housing First", "0,0 mio. kr. (± 0,0)"],
  ]);
});
