import type { WrittenWorld } from "../run";
import { NEEDS, type Policy } from "../scenario/policy";
import type { Plan } from "../simulation/plan";
import { ruledDays } from "./lawCalendar";
import type { Life, LifeEvent } from "./life";
import { type Line, lineAt, linesByPerson } from "./lines";
import { LIFE_EVENTS, type LifeEventKind } from "./part";
import { type Placed, placesOf } from "./placed";
import { expensiveCasePosting, pricesOf, type Prices } from "./posting";
import { stretchesOf } from "./stretches";
import { termsOf } from "./terms";

/** The world a policy made of a plan, as its stage wrote it down. */
export type Played = {
  readonly plan: Plan;
  readonly policy: Policy;
  readonly world: WrittenWorld;
};

/** Reads lives out of a world's journal, each person's when asked for, or `only` one person's; good until the world's stage plays again. */
export function livesOf(
  { plan, policy, world }: Played,
  only?: number,
): (person: number) => Life {
  const { tally, draws, cohort, journal, past } = world;
  const numbers = linesByPerson(journal, cohort.size, only);
  const terms = termsOf(plan, policy);
  const prices = pricesOf({ tally, draws, terms }, plan.law);
  return (person) => {
    const lines = numbers[person]!.map((line) => lineAt(journal, line));
    const places = placesOf(lines);
    const daysBehind = cohort.elapsed[person]!;
    const ruled = ruledDays(plan.law, lines, places, {
      daysBehind,
      admitted: past.admitted[person]!,
      discharged: past.discharged[person]!,
    });
    const arrival = cohort.arrival[person]!;
    const isFound = person < plan.count;
    const end = places.at(-1)?.until ?? arrival;
    return {
      person,
      need: NEEDS[cohort.need[person]!]!,
      isFound,
      arrival,
      daysBehind,
      end,
      stretches: stretchesOf(plan, lines, places, ruled, prices),
      events: [
        ...(isFound ? [unpriced("found", 0)] : []),
        ...eventsOf(plan, lines, prices),
        ...lastEvent(plan, lines, places, end),
      ].toSorted(byDay),
      months: monthsOf(plan, lines),
    };
  };
}

const unpriced = (kind: LifeEventKind, day: number): LifeEvent => ({
  day,
  kind,
  postings: [],
});

function eventsOf(
  { yearOf }: Plan,
  lines: readonly Line[],
  prices: Prices,
): readonly LifeEvent[] {
  return lines.flatMap(({ quantity, part, from, until, amount }) => {
    if (part.kind !== "event") return [];
    const counted = { quantity, from, until, amount, year: yearOf[from]! };
    const postings = prices.postings(counted, undefined);
    return [{ day: from, kind: part.event, postings }];
  });
}

/** A death out of the model's sight is in no line: the days away just end before the horizon. */
function lastEvent(
  { days }: Plan,
  lines: readonly Line[],
  places: readonly Placed[],
  end: number,
): readonly LifeEvent[] {
  if (end >= days) return [unpriced("horizon", days)];
  const isTold = lines.some(
    ({ part }) => part.kind === "event" && part.event === "dies",
  );
  return isTold ? [] : [unpriced("diesOutOfSight", end)];
}

const byDay = (a: LifeEvent, b: LifeEvent) =>
  a.day - b.day || LIFE_EVENTS.indexOf(a.kind) - LIFE_EVENTS.indexOf(b.kind);

const monthsOf = ({ yearOf }: Plan, lines: readonly Line[]) =>
  lines
    .filter(({ part }) => part.kind === "month")
    .map(({ quantity, from, until, amount }) =>
      expensiveCasePosting({
        quantity,
        from,
        until,
        amount,
        year: yearOf[from]!,
      }),
    );
