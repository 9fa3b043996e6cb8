import type { Learning, OfParameter } from "../../../model/analysis/learning";
import { parameter } from "../../../model/scenario/catalogue";
import { decimal, list, money, percent, scaleFor } from "../../format";
import { decisionTexts } from "../../text/certainty/decision";
import { chanceInWords, isCountry } from "../sentences";
import { bestWorthFinding, worthRows } from "../worthRows";
import { bullets, type Block, paragraph, type Section } from "./blocks";
import { type CaseInput, effects, isTooSmall, verdictIn } from "./input";

/** How sure the answer is, what makes it unsure, and what would change it. */
export function certaintySection(input: CaseInput): Section {
  const { t } = input;
  return {
    id: "certainty",
    heading: t.certainty.heading,
    blocks: [...whole(input), reference(input)],
  };
}

const reference = ({ t }: CaseInput): Block => ({
  kind: "reference",
  text: t.certainty.more,
  to: "certainty",
});

function whole(input: CaseInput): readonly Block[] {
  const { results, m, t } = input;
  if (verdictIn(input) === "equal") return [paragraph(t.certainty.equal)];
  if (isTooSmall(input))
    return [
      paragraph(t.certainty.tooSmall(decimal(results.replications, m.locale))),
    ];
  return [
    bullets([
      intervalSentence(input),
      chanceSentence(input),
      twoKinds(input),
      spreadSentence(input),
      worthSentence(input),
      errorSentence(input),
    ]),
  ];
}

/** In eight of ten worlds, and in nine of ten. */
function intervalSentence(input: CaseInput): string {
  const { pair, t } = input;
  const { total } = pair.comparison.netSaving;
  return t.certainty.interval(
    effects(total.p10, total.p90, input),
    effects(total.p5, total.p95, input),
  );
}

function chanceSentence({ results, pair, m, t }: CaseInput): string {
  const { total, municipality } = pair.comparison.chanceItPays;
  const said = (share: number) => chanceInWords(share, results.replications, m);
  const who = m.sentence.municipality(isCountry(results));
  return t.certainty.chance(said(total), who, said(municipality));
}

const twoKinds = ({ results, m, t }: CaseInput): string =>
  t.certainty.twoKinds(decimal(results.scenario.place.count, m.locale));

const TOP = 4;
/** A smaller share of the spread is not worth a reader's time. */
const LEAST_SHARE = 0.03;

/** The assumptions that the answer's spread follows most, the first first; only those that can be told from nothing. */
export const leading = ({ parameters }: Learning): readonly OfParameter[] =>
  parameters
    .filter(
      ({ importance: { share } }) =>
        share.value >= LEAST_SHARE && share.value > 2 * share.se,
    )
    .toSorted((a, b) => b.importance.share.value - a.importance.share.value);

function spreadSentence({ learning, m, t }: CaseInput): string {
  if (!learning) return "";
  const top = leading(learning).slice(0, TOP);
  if (top.length === 0) return t.certainty.noLeader;
  return t.certainty.leaders(
    list(
      top.map(({ name, importance }) =>
        t.certainty.leader(
          parameter(name).label[m.locale],
          percent(importance.share.value, m.locale),
        ),
      ),
      m.locale,
    ),
  );
}

/** What knowing more is worth for this choice; of a worth that cannot be told from nothing, that alone. */
function worthSentence({ learning, results, m }: CaseInput): string {
  if (!learning) return "";
  const t = decisionTexts(m.locale);
  const rows = worthRows(learning, results.scenario, t, m);
  if (learning.foresight.evpi === 0 || rows[0]?.isTelling)
    return bestWorthFinding(learning, results.scenario, t, m);
  return rows.some(({ value }) => value > 0)
    ? t.value.notTelling
    : t.value.nothing;
}

function errorSentence({ pair, m, t }: CaseInput): string {
  const { total } = pair.comparison.netSaving;
  if (!(total.se > 0)) return "";
  return t.certainty.error(money(total.se, scaleFor([total.se]), m.locale));
}
