import type { Life } from "../../model/life/life";
import { LIFE_PLACES, type LifePlace } from "../../model/life/part";
import { HOMELESS_PLACES } from "../../model/scenario/policy";
import { decimal, list } from "../format";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";

/** Days of a life in each place; they add up to the days lived in the model. */
export function daysIn(life: Life): { readonly [P in LifePlace]: number } {
  const days = Object.fromEntries(
    LIFE_PLACES.map((place) => [place, 0]),
  ) as Record<LifePlace, number>;
  for (const { place, from, until } of life.stretches)
    days[place] += until - from;
  return days;
}

const homelessNights = (life: Life) => {
  const days = daysIn(life);
  return HOMELESS_PLACES.reduce((sum, place) => sum + days[place], 0);
};

/** One life in a sentence: how many days where. */
export function storyOf(
  policy: string,
  life: Life,
  t: WorkshopTexts,
  m: Messages,
): string {
  const days = daysIn(life);
  const parts = LIFE_PLACES.filter((place) => days[place] > 0).map((place) =>
    t.citizen.days[place](decimal(days[place], m.locale)),
  );
  return t.citizen.story(
    policy,
    parts.length > 0 ? list(parts, m.locale) : t.citizen.nothing,
  );
}

/** How many nights in homelessness the other policy takes from the same life, or adds to it. */
export function nightsDifference(
  policy: string,
  [before, after]: readonly [Life, Life],
  t: WorkshopTexts,
  m: Messages,
): string {
  const fewer = homelessNights(before) - homelessNights(after);
  const count = decimal(Math.abs(fewer), m.locale);
  const text =
    fewer === 0
      ? t.citizen.equal
      : fewer > 0
        ? t.citizen.fewer(count)
        : t.citizen.more(count);
  return t.citizen.compare(policy, text);
}
