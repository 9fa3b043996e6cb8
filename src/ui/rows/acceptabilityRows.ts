import type { Acceptability } from "../../model/analysis/acceptability";
import type { Decision } from "../../model/analysis/decision";
import type { Scenario } from "../../model/scenario/scenario";
import { kroner } from "../format";
import type { DecisionTexts } from "../text/certainty/decision.da";
import type { Messages } from "../text/da";
import { axisFor, type Axis } from "./axis";
import type { Field } from "./fields";
import { chanceInWords } from "./sentences";
import { withReserve } from "./worldShares";

/** Shares at one price of a night: `shares[i]` of policy i, and `best[i]` the same where i is best on average. */
export type AcceptabilityPoint = {
  readonly price: number;
  readonly shares: readonly number[];
  readonly best: readonly (number | null)[];
  readonly bestId: string;
  readonly evpi: number;
};

export const acceptabilityPoints = (
  curve: readonly Acceptability[],
  { policies }: Scenario,
): readonly AcceptabilityPoint[] =>
  curve.map(({ willingness, shares, best, evpi }) => ({
    price: willingness,
    shares,
    best: policies.map(({ id }, i) => (id === best ? shares[i]! : null)),
    bestId: best,
    evpi,
  }));

/** Prices from 0 to the curve's last. */
export const priceAxis = (points: readonly AcceptabilityPoint[]): Axis =>
  axisFor(0, points.at(-1)?.price ?? 0);

/** Which policy is best on average at which price, and how surely at the price asked for. */
export function acceptabilityFinding(
  decision: Decision,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): string {
  const { order, frontier } = decision;
  const [first] = frontier;
  const areEqual = frontier.every(
    ({ cost, nights }) => cost === first?.cost && nights === first.nights,
  );
  if (areEqual)
    return withReserve(
      t.acceptability.equal(m.saving.who[order.column]),
      order.count,
      t,
      m,
    );
  const finding = [
    rangesSentence(decision, scenario, t, m),
    ...hereSentences(decision, scenario, t, m),
  ].join(" ");
  return withReserve(finding, order.count, t, m);
}

const nameOf = ({ policies }: Scenario, id: string, m: Messages) =>
  policies.find((policy) => policy.id === id)?.name[m.locale] ?? id;

/** Where the best policy changes along the price, by the frontier: each step's price per avoided night. */
function rangesSentence(
  { frontier, order }: Decision,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): string {
  const say = t.acceptability;
  const steps = frontier.filter(
    ({ status, icer }, i) =>
      status === "efficient" && (i === 0 || icer !== null),
  );
  const names = steps.map(({ id }) => nameOf(scenario, id, m));
  const prices = steps.map(({ icer }) => kroner(icer ?? 0, m.locale));
  if (steps.length === 1)
    return say.always({
      policy: names[0]!,
      who: m.saving.who[order.column],
    });
  const parts = names.map((name, i) => {
    if (i === 0) return say.upTo(name, prices[1]!);
    if (i === names.length - 1) return say.from(name, prices[i]!);
    return say.between(name, prices[i]!, prices[i + 1]!);
  });
  return `${parts.join("; ")}.`;
}

function hereSentences(
  { here, order }: Decision,
  scenario: Scenario,
  t: DecisionTexts,
  m: Messages,
): readonly string[] {
  const best = nameOf(scenario, here.best, m);
  const facts = {
    policy: best,
    chance: chanceInWords(here.bestShare, order.count, m),
  };
  const price = kroner(here.willingness, m.locale);
  const sentence =
    here.willingness > 0
      ? t.acceptability.here({ ...facts, price })
      : t.acceptability.hereMoneyAlone(facts);
  const most = here.shares.indexOf(Math.max(...here.shares));
  const other = scenario.policies[most];
  if (!other || other.id === here.best || here.shares[most]! <= here.bestShare)
    return [sentence];
  return [sentence, t.acceptability.notMost(best, other.name[m.locale])];
}

/** No night is worth more than this in the field, kr. */
const MOST = 1e6;

/** The price of an avoided night as a field; its slider spans the curve. */
export const priceField = (
  value: number,
  axis: Axis,
  who: string,
  t: DecisionTexts,
): Field => ({
  id: "night-price",
  label: t.acceptability.field(who),
  help: t.acceptability.help,
  unit: t.acceptability.unit,
  factor: 1,
  isMoney: true,
  value,
  before: 0,
  limits: { low: 0, high: MOST },
  limitsText: "",
  slider: { min: 0, max: axis.domain[1], step: axis.domain[1] / 100 },
  least: 0,
  most: MOST,
  beside: t.acceptability.help,
});
