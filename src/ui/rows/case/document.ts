import { decimal, money, rounded } from "../../format";
import { over, scaleOf } from "../sentences";
import { accountSection } from "./account";
import { assumptionsSection } from "./assumptions";
import {
  type CaseDocument,
  SECTIONS,
  type Section,
  type SectionId,
} from "./blocks";
import { certaintySection } from "./certainty";
import {
  limitsSection,
  methodSection,
  nextSection,
  reproduceSection,
} from "./closing";
import { counterSection } from "./counter";
import { type CaseInput, isTooSmall, span, verdictIn } from "./input";
import { lawSection } from "./law";
import { payersSection } from "./payers";
import { peopleSection } from "./people";
import { questionSection } from "./question";
import { briefOf, shortAnswer } from "./short";

const WRITERS: { readonly [S in SectionId]: (input: CaseInput) => Section } = {
  question: questionSection,
  account: accountSection,
  payers: payersSection,
  people: peopleSection,
  certainty: certaintySection,
  counter: counterSection,
  next: nextSection,
  assumptions: assumptionsSection,
  law: lawSection,
  method: methodSection,
  limits: limitsSection,
  reproduce: reproduceSection,
};

/** Writes the investment case from an answer. It says what the figures say, and recommends nothing. */
export function caseDocument(input: CaseInput): CaseDocument {
  const { pair, remarks, t } = input;
  const finding = findingOf(input);
  return {
    title: remarks.title.trim() || finding,
    finding,
    audience: remarks.audience.trim(),
    facts: factsOf(input),
    warning: warningOf(input),
    short: {
      heading: t.short.heading,
      items: shortAnswer(input),
      saying: t.short.saying[verdictIn(input)](
        pair.policyName,
        pair.baselineName,
      ),
    },
    sections: SECTIONS.map((id) => WRITERS[id](input)),
    brief: briefOf(input),
  };
}

/** The title that the figures give the document. */
function findingOf(input: CaseInput): string {
  const { results, pair, m, t } = input;
  const { total } = pair.comparison.netSaving;
  const scale = scaleOf(total);
  const facts = {
    policy: pair.policyName,
    place: results.scenario.place.name[m.locale],
    over: over(pair, m).toLowerCase(),
    amount: money(Math.abs(total.mean), scale, m.locale),
  };
  const verdict = verdictIn(input);
  const isNothing = rounded(total.mean, scale) === 0;
  if (isNothing && verdict !== "equal" && !isTooSmall(input))
    return t.title.undecided(facts);
  return t.title[verdict](facts);
}

function factsOf({ results, pair, m, t }: CaseInput): string {
  const { scenario, model, seed, replications, discounted } = results;
  return [
    scenario.title[m.locale],
    span(pair.years),
    t.facts.prices(scenario.priceYear, discounted),
    t.facts.worlds(decimal(replications, m.locale), replications === 1),
    m.footer.version(model),
    m.footer.seed(seed),
  ].join(" · ");
}

/** That the figures are not ready, or that they rest on too little. */
function warningOf(input: CaseInput): string {
  const { results, standing, m, t } = input;
  const few = isTooSmall(input)
    ? t.warning.tooSmall(
        decimal(results.replications, m.locale),
        results.replications === 1,
      )
    : "";
  return [standing, few].filter(Boolean).join(" ");
}
