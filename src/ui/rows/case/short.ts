import { decimal } from "../../format";
import { paperTexts } from "../../text/paper/texts";
import {
  chanceNotInWords,
  expected,
  headline,
  interimSentence,
  municipalityAlone,
  scaleOf,
} from "../sentences";
import { unitOf } from "./account";
import {
  type Brief,
  type BriefPart,
  bullets,
  paragraph,
  type Table,
} from "./blocks";
import { lossSentence, losersSentence, partSentence } from "./counter";
import { type CaseInput, isTooSmall, span, verdictIn } from "./input";
import { payersTable, savingFigure } from "./payers";
import { nightsSentence } from "./people";
import { proposalRows, sameDecisions } from "./question";

/** The answer in a few sentences: all payers, the municipality, and the nights. */
export const shortAnswer = (input: CaseInput): readonly string[] => {
  const { results, pair, m } = input;
  return [
    headline(results, pair, m),
    municipalityAlone(results, pair, m),
    interimSentence(pair, m),
    nightsSentence(input),
  ].filter(Boolean);
};

/** The case on one page, from the same figures as the whole one. */
export function briefOf(input: CaseInput): Brief {
  const { pair, m } = input;
  const { brief: t } = paperTexts(m.locale);
  return {
    heading: t.answer,
    answer: shortAnswer(input),
    saying: t.saying[verdictIn(input)](pair.policyName, pair.baselineName),
    parts: [payersPart(input), takesPart(input), counterPart(input)],
    basis: basisOf(input),
  };
}

function payersPart(input: CaseInput): BriefPart {
  const { results, pair, m, t } = input;
  const { brief } = paperTexts(m.locale);
  const level = t.facts.prices(results.scenario.priceYear, results.discounted);
  const unit = t.units[unitOf(pair).name];
  const hasFigure = verdictIn(input) !== "equal";
  return {
    id: "payers",
    heading: brief.payers,
    blocks: [
      {
        ...payersTable(input),
        id: "brief-payers",
        caption: brief.payersCaption(unit, level, isTooSmall(input)),
      },
      ...(hasFigure ? [savingFigure(input)] : []),
    ],
  };
}

/** What a council must find, of all that it could decide. */
const TAKES: readonly string[] = [
  "way",
  "coverage",
  "homes",
  "workers",
  "homesUsed",
  "workersUsed",
];

function takesPart(input: CaseInput): BriefPart {
  const { pair, m, t } = input;
  const { brief } = paperTexts(m.locale);
  const rows = proposalRows(input).filter(({ key }) => TAKES.includes(key));
  const table: Table = {
    kind: "table",
    id: "brief-takes",
    caption: brief.takesCaption(span(pair.years)),
    corner: t.question.corner,
    columns: [pair.baselineName, pair.policyName],
    rows,
    holds: "words",
  };
  return {
    id: "takes",
    heading: brief.takes,
    blocks: [rows.length > 0 ? table : paragraph(sameDecisions(input))],
  };
}

/** The counter-case in two sentences: how often there is no saving, and for whom or without what. */
function counterPart(input: CaseInput): BriefPart {
  const { brief } = paperTexts(input.m.locale);
  const second = [
    losersSentence(input),
    partSentence(input, "withoutHealth"),
    partSentence(input, "cashable"),
  ].find(Boolean);
  return {
    id: "counter",
    heading: brief.counter,
    blocks: [bullets([briefLoss(input), second ?? ""])],
  };
}

function briefLoss(input: CaseInput): string {
  const { results, pair, m } = input;
  if (verdictIn(input) === "equal" || isTooSmall(input))
    return lossSentence(input);
  const { netSaving, chanceItPays } = pair.comparison;
  const { total } = netSaving;
  return paperTexts(m.locale).brief.loss(
    chanceNotInWords(chanceItPays.total, results.replications, m),
    expected(total.p10, scaleOf(total), m),
  );
}

/** How many numbers the answer rests on, and how many of them are guesses. */
function basisOf({ results, m }: CaseInput): string {
  const all = Object.values(results.scenario.assumptions);
  const guesses = all.filter(({ source }) => source.kind === "guess").length;
  return paperTexts(m.locale).brief.basis(
    decimal(all.length, m.locale),
    decimal(guesses, m.locale),
  );
}
