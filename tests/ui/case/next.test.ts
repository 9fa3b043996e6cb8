import { expect, test } from "vitest";
import type {
  Learning,
  OfParameter,
} from "../../../src/model/analysis/learning";
import type { ParameterName } from "../../../src/model/scenario/catalogue";
import { caseDocument } from "../../../src/ui/rows/case/document";
import { savingOf } from "../results";
import { caseWith, sectionWords, tableIn } from "./caseWith";

const of = (name: ParameterName, value: number, se: number): OfParameter => ({
  name,
  worth: { value, se, raw: value, upwardBias: 0, explained: [1] },
  importance: {
    correlation: { value: -0.4, se: 0.02 },
    share: { value: 0.1, se: 0.01 },
    shareOfKnowledge: undefined,
  },
});

const learningOf = (
  evpi: number,
  parameters: readonly OfParameter[],
): Learning => ({
  order: {
    policy: "housing-first",
    column: "total",
    discounted: false,
    count: 2000,
    willingness: 0,
  },
  everything: { value: 2e6, se: 1e5, raw: 2e6, upwardBias: 0, explained: [1] },
  foresight: { evpi, se: 1e5 },
  parameters,
  groups: [],
});

const nextOf = (learning: Learning, language: "da" | "en" = "da") => {
  const input = caseWith({
    saving: savingOf([3, -10, 16], [-2, -8, 5]),
    language,
  });
  return sectionWords(caseDocument({ ...input, learning }), "next");
};

const KNOWN = [of("shelterDay", 1.2e6, 0.2e6), of("reachToday", 0.1e6, 0.2e6)];

test("what to measure says what it is worth, of the numbers for which that can be told from nothing", () => {
  expect(nextOf(learningOf(4e6, KNOWN))).toMatch(
    /At kende »Takst for forsorgshjem\/herberg \(§ 110\)« præcist ville højst være omkring 1,2 mio\. kr\. værd for dette valg \(± 200\.000 kr\.\)/,
  );
  expect(nextOf(learningOf(4e6, KNOWN), "en")).toContain("DKK 1.2 million");
  expect(nextOf(learningOf(4e6, KNOWN))).not.toContain("At kende »Rækkevidde");
  expect(nextOf(learningOf(0, KNOWN))).not.toContain("At kende");
});

test("the assumptions say how well each source has been read, and the law its readings without their marks", () => {
  const document = caseDocument(
    caseWith({ saving: savingOf([31, 9, 58], [10, 2, 20]) }),
  );
  const { caption, rows } = tableIn(document, "assumptions");
  expect(caption).toContain("A: læst i den oprindelige kilde; B:");
  for (const { cells } of rows)
    expect(cells.at(-1)).toMatch(/^[^:]+ \([ABCD]\): /);
  expect(sectionWords(document, "law")).not.toMatch(/\bI\d:/);
});
