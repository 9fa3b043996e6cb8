import type { Threshold } from "../../../model/analysis/threshold";
import type { ParameterName } from "../../../model/scenario/catalogue";
import { decimal } from "../../format";
import { certaintyTexts } from "../../text/certainty/texts";
import { fieldOf, valueText } from "../subjects";
import { thresholdFinding } from "../thresholdRows";
import { type CaseInput } from "./input";

/** Numbers whose turning points belong in a counter-case: what a night costs, and how many keep the home. */
export const TURNING = [
  "shelterDay",
  "retention36",
] as const satisfies readonly ParameterName[];
export type TurningName = (typeof TURNING)[number];

/** Where the answer turns, number by number; empty until it has been sought. */
export function turnSentences(input: CaseInput): readonly string[] {
  const { turns, m, t } = input;
  const [first] = turns;
  if (!first) return [];
  return [
    ...turns.map((turn) => turnSentence(turn, input)),
    t.counter.turnBasis(decimal(first.worlds, m.locale)),
  ];
}

function turnSentence(
  turn: Threshold,
  { results, origin, m }: CaseInput,
): string {
  const { scenario } = results;
  const words = { m, t: certaintyTexts(m.locale) };
  const field = fieldOf({ scenario, origin }, turn.subject, m);
  const now = words.t.threshold.now(valueText(field, field.value, m));
  return `${thresholdFinding(turn, field, words)} ${now}`;
}
