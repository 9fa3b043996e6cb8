import { isoOf } from "../../model/calendar";
import type { Life, LifeEvent } from "../../model/life/life";
import {
  LIFE_PLACES,
  type LifeEventKind,
  type LifePlace,
} from "../../model/life/part";
import type { Method } from "../../model/scenario/policy";

/** A piece of a bar, from and to as shares of the whole width. */
export type Bar = { readonly from: number; readonly to: number };

/** Signs for what happens, each with one shape. */
export const MARKS = [
  "offer",
  "refusal",
  "discharge",
  "movesIn",
  "homeLost",
  "ends",
] as const;
export type Mark = (typeof MARKS)[number];

/** One life as a picture needs it. */
export type TimelineRow = {
  readonly places: readonly (Bar & { readonly place: LifePlace })[];
  readonly supports: readonly (Bar & { readonly method: Method })[];
  readonly waits: readonly Bar[];
  readonly marks: readonly { readonly at: number; readonly mark: Mark }[];
};

/** The sign of each kind of event, undefined where it has none; of several on one day the last in MARKS is drawn. */
const MARK_OF: { readonly [K in LifeEventKind]: Mark | undefined } = {
  found: undefined,
  arrives: undefined,
  offer: "offer",
  refusal: "refusal",
  dischargeDecided: "discharge",
  dischargeUndecided: "discharge",
  homeLost: "homeLost",
  movesIn: "movesIn",
  supportBegins: undefined,
  dies: "ends",
  diesOutOfSight: "ends",
  horizon: undefined,
};

/** A life laid out over so many days. */
export function timelineRow(life: Life, days: number): TimelineRow {
  const bar = ({ from, until }: { from: number; until: number }): Bar => ({
    from: from / days,
    to: until / days,
  });
  const { stretches } = life;
  return {
    places: joined(stretches, (a, b) => a.place === b.place).map((run) => ({
      ...bar(run),
      place: run.place,
    })),
    supports: joined(
      stretches.filter(({ support }) => support !== "none"),
      (a, b) => a.support === b.support,
    ).map((run) => ({ ...bar(run), method: run.support })),
    waits: joined(
      stretches.filter(({ isWaiting }) => isWaiting),
      () => true,
    ).map(bar),
    marks: marksOf(life.events, days),
  };
}

/** Adjoining stretches that are alike, as one. */
function joined<T extends { readonly from: number; readonly until: number }>(
  stretches: readonly T[],
  areAlike: (a: T, b: T) => boolean,
): readonly T[] {
  const runs: T[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last?.until === stretch.from && areAlike(last, stretch))
      runs[runs.length - 1] = { ...last, until: stretch.until };
    else runs.push(stretch);
  }
  return runs;
}

function marksOf(events: readonly LifeEvent[], days: number) {
  const byDay = new Map<number, Mark>();
  for (const { day, kind } of events) {
    const mark = MARK_OF[kind];
    const known = byDay.get(day);
    if (mark && (!known || MARKS.indexOf(mark) > MARKS.indexOf(known)))
      byDay.set(day, mark);
  }
  return [...byDay].map(([day, mark]) => ({ at: day / days, mark }));
}

/** The places and signs that these rows hold, in the legend's order. */
export const placesIn = (rows: readonly TimelineRow[]): readonly LifePlace[] =>
  LIFE_PLACES.filter((name) =>
    rows.some(({ places }) => places.some(({ place }) => place === name)),
  );

export const marksIn = (rows: readonly TimelineRow[]): readonly Mark[] =>
  MARKS.filter((name) =>
    rows.some(({ marks }) => marks.some(({ mark }) => mark === name)),
  );

/** Budget years as they stand below the picture: where each begins, and its calendar year. */
export function yearMarks(start: string, yearEnds: readonly number[]) {
  const days = yearEnds.at(-1)!;
  return [0, ...yearEnds.slice(0, -1)].map((day) => ({
    at: day / days,
    year: Number(isoOf(day, start).slice(0, 4)),
  }));
}
