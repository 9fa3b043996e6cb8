import { isoOf } from "../../model/calendar";
import { disputedDays, type Life } from "../../model/life/life";
import type { Trace } from "../../model/life/trace";
import { mostWorlds, type Scenario } from "../../model/scenario/scenario";
import { date, decimal } from "../format";
import type { Messages } from "../text/da";

/** Who the person is: number, need, and how the model came to know of them. Worlds and people are counted from 1. */
export function whoText(
  { replication, person, people, lives }: Trace,
  scenario: Scenario,
  m: Messages,
): string {
  const whole = (count: number) => decimal(count, m.locale);
  const { life } = lives[0]!;
  const who = m.life.who({
    person: whole(person + 1),
    people: whole(people),
    world: whole(replication + 1),
    worlds: whole(mostWorlds(scenario)),
    need: m.life.needs[life.need],
  });
  return `${who} ${beginning(life, scenario.start, m)}`;
}

function beginning(
  { isFound, arrival, daysBehind, stretches }: Life,
  start: string,
  m: Messages,
): string {
  const day = date(isoOf(arrival, start), m.locale);
  const place = stretches[0] ? m.life.places[stretches[0].place] : "";
  if (!isFound) return m.life.arrived({ date: day, place });
  return m.life.found({
    date: day,
    place,
    days: decimal(daysBehind, m.locale),
    one: daysBehind === 1,
  });
}

/** A warning where the simulation's refund is not the law's; undefined as long as the program has no such fault. */
export function disputeText(lives: readonly Life[], m: Messages) {
  const days = lives.reduce((sum, life) => sum + disputedDays(life), 0);
  return days === 0 ? undefined : m.life.disputed(decimal(days, m.locale));
}
