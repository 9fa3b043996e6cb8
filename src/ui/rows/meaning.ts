import type { Explanation } from "../../model/analysis/explain";
import type { Estimate } from "../../model/analysis/estimate";
import { withAssumption, withPolicy } from "../../model/scenario/edit";
import { leverValue, withLever } from "../../model/scenario/lever";
import type { Scenario } from "../../model/scenario/scenario";
import { countInWords, decimal, money, scaleFor, telling } from "../format";
import { roundStep } from "./axis";
import { written, type Field } from "./fields";
import type { FieldWords } from "./spreads";
import type { Subject } from "./warnings";

/** What is tried to see what a number does to the answer: one round step from where it stands. */
export type Tried = { readonly from: number; readonly to: number };

const clean = (x: number) => Number(x.toPrecision(12));

/** A step up, or down where there is no room above; a home or a worker where the place is small. Undefined where there is room for neither. */
export function stepFor(
  field: Field,
  subject: Subject,
  { place }: Scenario,
): Tried | undefined {
  const isCounted =
    subject.kind === "lever" &&
    ["homes", "icm", "cti", "act"].includes(subject.lever);
  const { low, high } = field.limits;
  const size = isCounted
    ? Math.max(1, roundStep(place.count / 100))
    : roundStep(((high - low) * field.factor) / 10) / field.factor;
  const from = field.value;
  const up = clean(from + size);
  if (up <= field.most) return { from, to: up };
  const down = clean(from - size);
  return down >= field.least ? { from, to: down } : undefined;
}

/** The scenario with one number at another value; undefined for a lever that is left loose. */
export function withNumber(
  scenario: Scenario,
  subject: Subject,
  value: number,
): Scenario | undefined {
  if (subject.kind === "assumption")
    return withAssumption(scenario, subject.name, value);
  const { policy: id, lever } = subject;
  const policy = scenario.policies.find((one) => one.id === id);
  if (!policy || leverValue(policy, lever) === undefined) return undefined;
  return withPolicy(scenario, id, withLever(policy, lever, value));
}

/** Standard errors to each side that hold 95 %: Student's with 15 degrees of freedom where worlds are drawn in sequences. */
export const errorsFor95 = ({ sampling }: Scenario): number =>
  sampling === "stratified" ? 2.13 : 1.96;

/** Worlds in steps, so that something soon stands; fewer in a large place, whose worlds take longer and differ less. */
export function worldsFor({ place }: Scenario): readonly number[] {
  const share = Math.min(1, 250 / place.count);
  const steps = [64, 192, 512].map((n) =>
    Math.max(32, 16 * Math.ceil((n * share) / 16)),
  );
  return [...new Set(steps)];
}

/** Whether a change can be told from the error of the computation. */
export const isMeasured = ({ mean, se }: Estimate, errors: number): boolean =>
  mean !== 0 && Math.abs(mean) > errors * se;

/** What the step does to savings and to nights, in words, and how surely that is known. */
export function meaningSentences(
  { moves: [move], worlds, policy: id }: Explanation,
  tried: Tried,
  field: Field,
  { scenario, isWhole }: { scenario: Scenario; isWhole: boolean },
  words: FieldWords,
): readonly string[] {
  const { m, t } = words;
  const step = t.meaning.step({
    label: field.label,
    from: written(field, tried.from, m.locale),
    to: written(field, tried.to, m.locale),
    unit: field.unit,
    isUp: tried.to > tried.from,
  });
  const basis = t.meaning.basis(decimal(worlds, m.locale), isWhole);
  if (!move) return [t.meaning.nothing(step), basis];
  const policy =
    scenario.policies.find((one) => one.id === id)?.name[m.locale] ?? id;
  return [
    savingSentence(move.change.total, step, scenario, words),
    nightsSentence(move.change.nights, policy, scenario, words),
    basis,
  ];
}

function savingSentence(
  change: Estimate,
  step: string,
  scenario: Scenario,
  { m, t }: FieldWords,
): string {
  if (change.mean === 0 && !(change.se > 0)) return t.meaning.nothing(step);
  const errors = errorsFor95(scenario);
  const error = errors * change.se;
  const scale = scaleFor([change.mean, error]);
  const { years } = scenario;
  const facts = {
    step,
    amount: money(Math.abs(change.mean), scale, m.locale),
    error: money(error, scale, m.locale),
    over: m.sentence
      .over(countInWords(years, m.locale), years === 1)
      .toLowerCase(),
  };
  if (!isMeasured(change, errors)) return t.meaning.tooSmall(facts);
  return change.mean > 0 ? t.meaning.higher(facts) : t.meaning.lower(facts);
}

const DAYS_A_YEAR = 365.25;

function nightsSentence(
  change: Estimate,
  policy: string,
  scenario: Scenario,
  { m, t }: FieldWords,
): string {
  if (!isMeasured(change, errorsFor95(scenario))) return t.meaning.sameNights;
  const nights = Math.abs(change.mean);
  const people = nights / (DAYS_A_YEAR * scenario.years);
  const facts = {
    policy,
    nights: decimal(Number(nights.toPrecision(2)), m.locale),
    people: telling(Number(people.toPrecision(2)), m.locale),
  };
  return change.mean > 0
    ? t.meaning.fewerNights(facts)
    : t.meaning.moreNights(facts);
}
