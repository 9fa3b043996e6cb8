import { EXCESS_ONLY } from "../../model/ledger/category";
import { PAYERS } from "../../model/ledger/payer";
import type { Life, LifeStretch } from "../../model/life/life";
import { type ByPayer, type Posting, sumOf } from "../../model/life/posting";
import { ruleText } from "../../model/refund/rules";
import { kroner } from "../format";
import type { Messages } from "../text/da";
import { stretchText } from "./lifeLines";
import { roundedParts } from "./roundedParts";

/** Days on which anything happens or changes in any of these lives, ascending. */
export function stepDays(lives: readonly Life[]): readonly number[] {
  const days = new Set(
    lives.flatMap(({ events, stretches }) => [
      ...events.map(({ day }) => day),
      ...stretches.map(({ from }) => from),
    ]),
  );
  return [...days].toSorted((a, b) => a - b);
}

/** What is said of one life on one day. */
export type StepWords = {
  /** What happens; or that nothing does. */
  readonly happens: string;
  /** Where the person is from then on, and the rule over it; empty before the first day and after the last. */
  readonly now: string;
  /** What a day costs whom, and what is paid once. */
  readonly money: readonly string[];
};

export function stepWords(life: Life, day: number, m: Messages): StepWords {
  const events = life.events.filter((event) => event.day === day);
  const stretch = life.stretches.find(
    ({ from, until }) => from <= day && day < until,
  );
  const told = events.map(({ kind }) => m.life.events[kind]);
  const once = sumOf(events.flatMap(({ postings }) => postings));
  return {
    happens: told.length > 0 ? `${told.join(". ")}.` : quiet(life, day, m),
    now: stretch ? `${m.life.now(nowText(stretch, m))}.` : "",
    money: [
      ...(PAYERS.some((payer) => once[payer] !== 0)
        ? [m.life.once(...moneyText(once, m))]
        : []),
      ...(stretch ? dayTexts(postingsOfDay(stretch, day), m) : []),
      ...life.months
        .filter(({ from, until }) => from <= day && day < until)
        .map(({ kroner: { state } }) => m.life.month(kroner(state, m.locale))),
    ],
  };
}

function quiet({ arrival, end, stretches }: Life, day: number, m: Messages) {
  if (day < arrival) return `${m.life.notYet}.`;
  if (day >= end) return `${m.life.over}.`;
  return stretches.some(({ from }) => from === day)
    ? `${m.life.changes}.`
    : `${m.life.unchanged}.`;
}

function nowText(stretch: LifeStretch, m: Messages): string {
  const { rule } = stretch;
  const what = stretchText(stretch, m);
  if (!rule) return what;
  return `${what} (${ruleText(rule.rule, rule.paragraph)[m.locale]})`;
}

const postingsOfDay = ({ postings }: LifeStretch, day: number) =>
  postings.filter(({ from, until }) => from <= day && day < until);

/** What each payer pays of one day with these postings. */
function costOfDay(ofDay: readonly Posting[]): ByPayer {
  return Object.fromEntries(
    PAYERS.map((payer) => [
      payer,
      ofDay.reduce(
        (sum, { kroner, amount }) => sum + kroner[payer] / amount,
        0,
      ),
    ]),
  ) as ByPayer;
}

const isFree = (cost: ByPayer) =>
  PAYERS.every((payer) => Math.round(cost[payer]) === 0);

/** What a day costs, and how much of it is only the difference to a day with a home. */
function dayTexts(ofDay: readonly Posting[], m: Messages): readonly string[] {
  const cost = costOfDay(ofDay);
  if (isFree(cost)) return [m.life.freeDay];
  const beside = ofDay.filter(({ category }) => EXCESS_ONLY.includes(category));
  const excess = costOfDay(beside);
  if (isFree(excess)) return [m.life.perDay(...moneyText(cost, m))];
  return beside.length === ofDay.length
    ? [m.life.perDayBeside(...moneyText(cost, m))]
    : [
        m.life.perDay(...moneyText(cost, m)),
        m.life.ofWhichBeside(moneyText(excess, m)[0]),
      ];
}

/** The sum and its parts by payer in whole kroner that add up; payers of nothing are left out. */
function moneyText(sums: ByPayer, m: Messages): [string, string] {
  const parts = roundedParts(PAYERS.map((payer) => sums[payer]));
  const total = parts.reduce((sum, part) => sum + part, 0);
  const said = PAYERS.flatMap((payer, i) =>
    parts[i] === 0
      ? []
      : [m.life.part(m.payerInSentence[payer], kroner(parts[i]!, m.locale))],
  );
  return [kroner(total, m.locale), said.join(", ")];
}
