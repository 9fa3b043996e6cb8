import {
  parameter,
  type ParameterName,
} from "../../../model/scenario/catalogue";
import { same } from "../../../model/scenario/difference";
import { decimal, money, scaleFor } from "../../format";
import { decisionTexts } from "../../text/certainty/decision";
import type { Messages } from "../../text/da";
import { assumptionField, shownValue } from "../fields";
import { drawnSentence } from "../sentences";
import { inputTexts } from "../../text/inputs/texts";
import { warningLines, warningsOf } from "../warnings";
import { worthRows } from "../worthRows";
import { isNational } from "./assumptions";
import { bullets, paragraph, type Section } from "./blocks";
import { leading } from "./certainty";
import { type CaseInput, withUnit } from "./input";

/** Numbers that a municipality can count for itself, in the order in which they are worth it. */
const COUNTABLE = [
  "shelterDay",
  "retention36",
  "decisionInTime",
  "interimStay",
  "reachToday",
] as const satisfies readonly ParameterName[];

/** What to find out before or after the decision. */
export function nextSection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "next",
    heading: t.next.heading,
    blocks: [
      paragraph(t.next.intro),
      bullets([
        ...ownFigures(input),
        ...leaders(input),
        ...worths(input),
        t.next.follow,
      ]),
    ],
  };
}

/** Countable numbers that stand at the country's figure, with the value they have now. */
function ownFigures({ results, m, t }: CaseInput): readonly string[] {
  const { scenario } = results;
  return COUNTABLE.filter((name) => isNational(scenario, name)).map((name) => {
    const field = assumptionField(scenario, scenario, name, m);
    return t.next.count[name](
      withUnit(shownValue(field, m.locale), field.unit, m),
    );
  });
}

const MOST_LEADERS = 3;

/** Others that the answer follows, and that nobody has measured. */
function leaders({ results, learning, m, t }: CaseInput): readonly string[] {
  if (!learning) return [];
  const { assumptions } = results.scenario;
  return leading(learning)
    .filter(({ name }) => !(COUNTABLE as readonly string[]).includes(name))
    .filter(({ name }) => {
      const { kind } = assumptions[name].source;
      return kind === "guess" || kind === "calibrated";
    })
    .slice(0, MOST_LEADERS)
    .map(({ name }) =>
      t.next.unmeasured(
        parameter(name).label[m.locale],
        m.sourceKind[assumptions[name].source.kind],
      ),
    );
}

/** What it would be worth to know a number exactly, of those for which that can be told from nothing. */
function worths({ results, learning, m }: CaseInput): readonly string[] {
  if (!learning || learning.foresight.evpi === 0) return [];
  const t = decisionTexts(m.locale);
  return worthRows(learning, results.scenario, t, m)
    .filter(({ isTelling }) => isTelling)
    .slice(0, MOST_LEADERS)
    .map(({ label, value, se }) =>
      t.value.top(label, inItsSize(value, m), inItsSize(se, m)),
    );
}

const inItsSize = (kr: number, m: Messages) =>
  money(kr, scaleFor([kr]), m.locale);

export function methodSection({ results, m, t }: CaseInput): Section {
  const worlds = decimal(results.replications, m.locale);
  return {
    id: "method",
    heading: t.method.heading,
    blocks: [
      ...t.method.paragraphs.map((text) => paragraph(text)),
      paragraph(
        `${t.method.worlds(worlds, results.replications === 1)} ${drawnSentence(results.scenario, m)}`,
      ),
      { kind: "reference", text: t.method.more, to: "method" },
    ],
  };
}

/** What the numbers entered here call for, and then what holds of every answer. */
export const limitsSection = (input: CaseInput): Section => ({
  id: "limits",
  heading: input.t.limits.heading,
  blocks: [bullets([...warningsIn(input), ...input.reservations])],
});

/** The app's own warnings of the scenario: what cannot work, what is full, what moves nothing, what is outside its sources. */
export function warningsIn({
  results,
  origin,
  m,
}: Pick<CaseInput, "results" | "origin" | "m">): readonly string[] {
  const words = { m, t: inputTexts(m.locale) };
  return warningLines(
    warningsOf(results.scenario, origin, results, words),
    words,
  );
}

/** What it takes to get these figures again. */
export function reproduceSection(input: CaseInput): Section {
  const { results, origin, m, t } = input;
  const { scenario, model, seed, replications, discounted } = results;
  const isAsOpened =
    same(scenario.assumptions, origin.assumptions) &&
    same(scenario.policies, origin.policies);
  return {
    id: "reproduce",
    heading: t.reproduce.heading,
    blocks: [
      paragraph(
        t.reproduce.facts({
          scenario: scenario.title[m.locale],
          model,
          seed,
          worlds: decimal(replications, m.locale),
          one: replications === 1,
          prices: scenario.priceYear,
          discounted,
        }),
      ),
      paragraph(isAsOpened ? t.reproduce.unchanged : t.reproduce.changed),
    ],
  };
}
