import type { Place as Paragraph, Rule } from "../ledger/refundsOfCalendar";
import type { Method, Need } from "../scenario/policy";
import type { LifeEventKind, LifePlace } from "./part";
import type { Posting } from "./posting";

/** Consecutive days [from, until) in one place, with one support, under one rule, and what they cost. */
export type LifeStretch = {
  readonly from: number;
  readonly until: number;
  readonly place: LifePlace;
  readonly support: Method;
  readonly isWaiting: boolean;
  /** The rule of refund over these days; undefined where nothing in them is split by that law. */
  readonly rule:
    { readonly paragraph: Paragraph; readonly rule: Rule } | undefined;
  readonly postings: readonly Posting[];
};

/** What happens to a person on a day, and what that costs besides the days. */
export type LifeEvent = {
  readonly day: number;
  readonly kind: LifeEventKind;
  readonly postings: readonly Posting[];
};

/** One person's life in one world under one policy, from the first day in the model to death or the horizon; plain data. */
export type Life = {
  /** Index in the world's cohort. */
  readonly person: number;
  readonly need: Need;
  /** Of the starting population, found in the middle of a stay; else a newcomer. */
  readonly isFound: boolean;
  readonly arrival: number;
  /** Days of the present stay already behind on the first day. */
  readonly daysBehind: number;
  /** The day after the last one lived in the model. */
  readonly end: number;
  readonly stretches: readonly LifeStretch[];
  readonly events: readonly LifeEvent[];
  /** Refunds that go by month, not by stay (§ 176). */
  readonly months: readonly Posting[];
};

/** Every krone of a life, line by line. */
export function* postingsOf({
  stretches,
  events,
  months,
}: Life): Generator<Posting> {
  for (const { postings } of stretches) yield* postings;
  for (const { postings } of events) yield* postings;
  yield* months;
}

/** Days whose refund the simulation and the law read anew decide differently: none, or the program has a fault. */
export function disputedDays(life: Life): number {
  let days = 0;
  for (const { rule, amount } of postingsOf(life))
    if (rule.by === "law" && rule.isDisputed) days += amount;
  return days;
}
