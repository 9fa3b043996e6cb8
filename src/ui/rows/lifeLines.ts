import type { Life, LifeEvent, LifeStretch } from "../../model/life/life";
import type { Posting } from "../../model/life/posting";
import { PAYERS } from "../../model/ledger/payer";
import { isoOf } from "../../model/calendar";
import { ruleText } from "../../model/refund/rules";
import { date } from "../format";
import type { Messages } from "../text/da";

/** A line of a life as it is told: days in a place, something that happens, or months refunded by § 176. */
export type LifeLine = {
  readonly from: number;
  /** The day after its last; `from` itself of what happens. */
  readonly until: number;
  readonly postings: readonly Posting[];
} & (
  | { readonly kind: "stretch"; readonly stretch: LifeStretch }
  | { readonly kind: "event"; readonly event: LifeEvent }
  | { readonly kind: "months"; readonly months: number }
);

/** All lines in order of the calendar; on a day what happens comes before the days that follow from it. */
export const linesOfLife = (life: Life): readonly LifeLine[] =>
  [
    ...life.events.map(ofEvent),
    ...life.stretches.map(ofStretch),
    ...monthLines(life.months),
  ].toSorted((a, b) => a.from - b.from || RANK[a.kind] - RANK[b.kind]);

const RANK = { event: 0, stretch: 1, months: 2 } as const;

const ofEvent = (event: LifeEvent): LifeLine => ({
  kind: "event",
  event,
  from: event.day,
  until: event.day,
  postings: event.postings,
});

const ofStretch = (stretch: LifeStretch): LifeLine => ({
  kind: "stretch",
  stretch,
  from: stretch.from,
  until: stretch.until,
  postings: stretch.postings,
});

/** Months that follow each other, as one line. */
function monthLines(months: readonly Posting[]): readonly LifeLine[] {
  const lines: (LifeLine & { kind: "months" })[] = [];
  for (const month of months) {
    const last = lines.at(-1);
    if (last?.until === month.from)
      lines[lines.length - 1] = {
        ...last,
        until: month.until,
        months: last.months + 1,
        postings: [...last.postings, month],
      };
    else
      lines.push({
        kind: "months",
        from: month.from,
        until: month.until,
        months: 1,
        postings: [month],
      });
  }
  return lines;
}

/** From the first day to the last, both counted; or the day alone. */
export function daysText(
  { from, until }: Pick<LifeLine, "from" | "until">,
  start: string,
  m: Messages,
): string {
  const first = date(isoOf(from, start), m.locale);
  if (until - from <= 1) return first;
  return `${first}–${date(isoOf(until - 1, start), m.locale)}`;
}

/** What a line is about: the place, with support and waiting; what happens; or § 176. */
export function whatText(line: LifeLine, m: Messages): string {
  if (line.kind === "event") return m.life.events[line.event.kind];
  if (line.kind === "months") return m.life.months(line.months);
  return stretchText(line.stretch, m);
}

export const stretchText = (
  { place, support, isWaiting }: LifeStretch,
  m: Messages,
): string =>
  [
    m.life.places[place],
    ...(support === "none" ? [] : [m.life.supports[support]]),
    ...(isWaiting ? [m.life.waiting] : []),
  ].join(", ");

/** Whether anybody pays anything for a line; a price of nothing is none. */
export const costsAnything = ({ postings }: LifeLine): boolean =>
  postings.some(({ kroner }) => PAYERS.some((payer) => kroner[payer] !== 0));

/** What a line of the price list is called: by its own name where its category has several. */
export function categoryText(
  { category, price }: Pick<Posting, "category" | "price">,
  m: Messages,
): string {
  const names: { readonly [price: string]: string } = m.priceItems;
  return names[price ?? ""] ?? m.categories[category];
}

/** Why the kroner fall as they do; empty where there are none. */
export function lineRule(line: LifeLine, m: Messages): string {
  if (line.kind === "months") return ruleText("§ 176", "176")[m.locale];
  if (line.kind === "stretch" && line.stretch.rule) {
    const { rule, paragraph } = line.stretch.rule;
    return ruleText(rule, paragraph)[m.locale];
  }
  return costsAnything(line) ? m.life.fixed : "";
}
