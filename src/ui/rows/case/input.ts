import type { Learning } from "../../../model/analysis/learning";
import type { Threshold } from "../../../model/analysis/threshold";
import type { Results } from "../../../model/results/results";
import type { Scenario } from "../../../model/scenario/scenario";
import type { CaseTexts } from "../../text/case/da";
import type { Messages } from "../../text/da";
import type { Pair } from "../comparison";
import { moneyRange, rounded, scaleFor } from "../../format";
import { ENOUGH_WORLDS, expected, verdictOf, type Verdict } from "../sentences";

/** The author's own words; all may be empty. */
export type Remarks = {
  readonly title: string;
  readonly audience: string;
  readonly background: string;
  readonly local: string;
  readonly sources: string;
};

export const NO_REMARKS: Remarks = {
  title: "",
  audience: "",
  background: "",
  local: "",
  sources: "",
};

/** All that the document is written from. */
export type CaseInput = {
  readonly results: Results;
  readonly pair: Pair;
  /** The scenario as it was opened. */
  readonly origin: Scenario;
  /** How far the computation has come, in words; empty when it is done. */
  readonly standing: string;
  /** What knowing each number is worth by these same worlds; undefined until it is known. */
  readonly learning: Learning | undefined;
  /** Where the answer turns; none until it has been sought. */
  readonly turns: readonly Threshold[];
  readonly reservations: readonly string[];
  readonly remarks: Remarks;
  readonly m: Messages;
  readonly t: CaseTexts;
};

/** What the figures allow one to say of all payers together. */
export const verdictIn = ({ results, pair }: CaseInput): Verdict =>
  verdictOf(pair.comparison.netSaving.total, results.replications);

/** Too few worlds for an interval or a chance that one may show a council. */
export const isTooSmall = ({ results }: CaseInput): boolean =>
  results.replications < ENOUGH_WORLDS;

/** The baseline and the policy as the scenario has them. */
export function policiesIn({ results, pair }: CaseInput) {
  const of = (id: string) =>
    results.scenario.policies.find((policy) => policy.id === id);
  const [baseline, policy] = [of(pair.baseline.id), of(pair.policy.id)];
  if (!baseline || !policy)
    throw new Error("The scenario lacks a policy that the results compare.");
  return { baseline, policy };
}

/** A number with its unit: 80 % in Danish, 80% in English. */
export const withUnit = (value: string, unit: string, { locale }: Messages) =>
  unit.startsWith("%") && locale === "en" ? value + unit : `${value} ${unit}`;

/** "en besparelse på 36 til 91 mio. kr.", or "fra en merudgift på 2 mio. kr. til en besparelse på 9 mio. kr." */
export function effects(
  low: number,
  high: number,
  { m, t }: CaseInput,
): string {
  const scale = scaleFor([low, high]);
  const [from, to] = [rounded(low, scale), rounded(high, scale)];
  if (from !== to && from > 0)
    return m.sentence.saving(moneyRange(low, high, scale, m.locale));
  if (from !== to && to < 0)
    return m.sentence.extra(moneyRange(-high, -low, scale, m.locale));
  return t.between(expected(low, scale, m), expected(high, scale, m));
}

/** The first and the last of some budget years: 2027 to 2036, or 2027 alone. */
export function span(years: readonly number[]): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  return first === last ? String(first) : `${first}–${last}`;
}
