import { dayOf, isoOf } from "../calendar";
import type { Law } from "../ledger/compiledLaw";
import { openAccounts } from "../ledger/refundAccounts";
import {
  paidStretches,
  type Place as Paragraph,
  type Rule,
  type Stay,
} from "../ledger/refundsOfCalendar";
import type { Line } from "./lines";
import type { LifeEventKind } from "./part";
import type { Placed } from "./placed";

/** Days [from, until) under one paragraph that the law refunds, or does not, for one reason. */
export type Ruled = {
  readonly from: number;
  readonly until: number;
  readonly paragraph: Paragraph;
  readonly isRefunded: boolean;
  readonly rule: Rule;
};

/** What a person brings along: days of the present stay, and a shelter stay before it, of no days for who had none. */
export type Past = {
  readonly daysBehind: number;
  readonly admitted: number;
  readonly discharged: number;
};

/**
 * The law read over a person's calendar as lived, apart from what the simulation made of it: stays in § 110 and § 107,
 * support by § 85 a, and what of § 110 lies behind the person on the first day.
 */
export function ruledDays(
  law: Law,
  lines: readonly Line[],
  places: readonly Placed[],
  past: Past,
): readonly Ruled[] {
  const stays = [
    ...earlierStay(law, past),
    ...shelterStays(law, lines, places, past.daysBehind),
    ...places
      .filter(({ place }) => place === "interim")
      .map((placed) => stay(law, "107", placed)),
    ...supportRuns(lines).map((run) => stay(law, "85a", run)),
  ];
  return paidStretches(law, stays, openAccounts(1)).map((stretch) => ({
    from: dayOf(stretch.from, law.startIso),
    until: dayOf(stretch.until, law.startIso),
    paragraph: stretch.place,
    isRefunded: stretch.refunded,
    rule: stretch.rule,
  }));
}

type Days = { readonly from: number; readonly until: number };

const stay = (law: Law, place: Paragraph, { from, until }: Days): Stay => ({
  place,
  from: isoOf(from, law.startIso),
  until: isoOf(until, law.startIso),
  stillThere: true,
  decidedBeforeDischarge: false,
});

/** Nothing was decided before that discharge. */
const earlierStay = (law: Law, { admitted, discharged }: Past) =>
  admitted === discharged
    ? []
    : [
        {
          ...stay(law, "110", { from: admitted, until: discharged }),
          stillThere: false,
        },
      ];

/**
 * A stay ends in a discharge where the journal has one on its last day; death and the horizon are none. Who gets a home
 * on the day of admission is discharged without a night: a stay of no days, and yet a discharge.
 */
function shelterStays(
  law: Law,
  lines: readonly Line[],
  places: readonly Placed[],
  daysBehind: number,
): readonly Stay[] {
  const nights = places.filter(({ place }) => place === "shelter");
  const discharges = dischargesOf(lines);
  const nightless = [...discharges.keys()]
    .filter((day) => !nights.some(({ until }) => until === day))
    .map((day) => ({ from: day, until: day }));
  return [...nights, ...nightless].map(({ from, until }) => {
    const began = from === 0 && nights[0]?.from === 0 ? -daysBehind : from;
    const discharge = discharges.get(until);
    return {
      ...stay(law, "110", { from: began, until }),
      stillThere: discharge === undefined,
      decidedBeforeDischarge: discharge === "dischargeDecided",
    };
  });
}

/** Discharges from § 110 by day. */
const dischargesOf = (lines: readonly Line[]) =>
  new Map(
    lines.flatMap(({ part, from }) =>
      part.kind === "event" && isDischarge(part.event)
        ? [[from, part.event] as const]
        : [],
    ),
  );

const isDischarge = (event: LifeEventKind) =>
  event === "dischargeDecided" || event === "dischargeUndecided";

/** Days with support by § 85 a, adjoining lines as one. */
function supportRuns(lines: readonly Line[]): readonly Days[] {
  const runs: Days[] = [];
  for (const { part, from, until } of lines) {
    if (part.kind !== "support" || part.law?.paragraph !== "85a") continue;
    const last = runs.at(-1);
    if (last?.until === from) runs[runs.length - 1] = { ...last, until };
    else runs.push({ from, until });
  }
  return runs;
}
