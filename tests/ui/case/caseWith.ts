import type {
  PolicyResult,
  Results,
  Series,
  Statistic,
} from "../../../src/model/results/results";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { expect } from "vitest";
import type { Block, CaseDocument } from "../../../src/ui/rows/case/blocks";
import {
  type CaseInput,
  NO_REMARKS,
  type Remarks,
} from "../../../src/ui/rows/case/input";
import { pairOf } from "../../../src/ui/rows/comparison";
import type { Language } from "../../../src/ui/format";
import { caseTexts } from "../../../src/ui/text/case/texts";
import { messages } from "../../../src/ui/text/messages";
import { ishoejScenario, resultsWith, statistic } from "../results";

type Orders = Parameters<typeof resultsWith>[0] & {
  readonly language?: Language;
  readonly nights?: Statistic;
  /** What the scenario is instead of Ishøj's. */
  readonly scenario?: Scenario;
  readonly origin?: Scenario;
  readonly remarks?: Partial<Remarks>;
  readonly standing?: string;
  readonly turns?: CaseInput["turns"];
  readonly change?: (results: Results) => Results;
};

/** A case of an answer made by hand. */
export function caseWith({
  language = "da",
  nights = statistic(12_300, 9000, 15_000),
  scenario = ishoejScenario(),
  origin = scenario,
  remarks = {},
  standing = "",
  turns = [],
  change = (results) => results,
  ...answer
}: Orders): CaseInput {
  const made = resultsWith(answer);
  const years = made.scenario.years;
  const results = change({
    ...made,
    scenario: { ...scenario, years },
    policies: made.policies.map((policy) => lived(policy, years)),
    comparisons: made.comparisons.map((comparison) => ({
      ...comparison,
      nightsAvoided: { horizon: nights, byYear: [] },
    })),
  });
  return {
    results,
    pair: pairOf(results, "housing-first", language),
    origin: { ...origin, years },
    standing,
    learning: undefined,
    turns,
    reservations: ["Et forbehold."],
    remarks: { ...NO_REMARKS, ...remarks },
    m: messages(language),
    t: caseTexts(language),
  };
}

/** The policy with the lives that a case tells of. */
function lived(policy: PolicyResult, years: number): PolicyResult {
  const series = (x: number): Series => ({
    horizon: statistic(x * years, x * years * 0.8, x * years * 1.2),
    byYear: Array.from({ length: years }, () => statistic(x)),
  });
  return {
    ...policy,
    outcomes: {
      ...policy.outcomes,
      nights: {
        all: series(9000),
        rough: series(1000),
        hidden: series(3000),
        shelter: series(5000),
      },
      persons: series(50),
      moveIns: series(9),
      losses: series(0.7),
      waitingDays: series(300),
    },
  };
}

/** All that a block says, tables too. */
function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "reference":
      return [block.text];
    case "list":
      return block.items;
    case "figure":
      return [block.title, block.caption];
    case "table":
      return [
        block.caption,
        block.corner,
        ...block.columns,
        ...block.rows.flatMap(({ name, cells }) => [name, ...cells]),
      ];
  }
}

/** All words of a document, as a reader sees them. */
export const allWords = ({
  title,
  finding,
  audience,
  facts,
  warning,
  short,
  sections,
}: CaseDocument): string =>
  [
    title,
    finding,
    audience,
    facts,
    warning,
    short.heading,
    ...short.items,
    short.saying,
    ...sections.flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(wordsOf),
    ]),
  ]
    .join("\n")
    .replaceAll("\u00a0", " ");

export function sectionWords(document: CaseDocument, id: string): string {
  const section = document.sections.find((one) => one.id === id);
  expect(section).toBeDefined();
  return (section?.blocks ?? [])
    .flatMap(wordsOf)
    .join("\n")
    .replaceAll("\u00a0", " ");
}

/** A table of the document by its id. */
export function tableIn(document: CaseDocument, id: string) {
  for (const { blocks } of document.sections)
    for (const block of blocks)
      if (block.kind === "table" && block.id === id) return block;
  throw new Error(`No table ${id}.`);
}

/** A figure as a Dane or a Briton writes it, read back. */
export function read(text: string, language: Language): number {
  const bare = text
    .replace("−", "-")
    .replaceAll(language === "da" ? "." : ",", "");
  return Number(bare.replace(",", "."));
}
