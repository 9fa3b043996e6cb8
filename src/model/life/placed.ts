import type { Line } from "./lines";
import type { LifePlace } from "./part";

/** Days [from, until) in one place. */
export type Placed = {
  readonly from: number;
  readonly until: number;
  readonly place: LifePlace;
};

/**
 * Where the days were lived, without gap or overlap. A day of discharge that the law counts as a night of § 110 is paid
 * there and lived in the next place, whose line begins before the night's ends.
 */
export function placesOf(lines: readonly Line[]): readonly Placed[] {
  const places: Placed[] = [];
  for (const { part, from, until } of lines) {
    if (part.kind !== "place") continue;
    const last = places.at(-1);
    if (last && last.until > from)
      places[places.length - 1] = cutAt(last, from);
    const before = places.at(-1);
    if (before?.place === part.place && before.until === from)
      places[places.length - 1] = { ...before, until };
    else places.push({ from, until, place: part.place });
  }
  return places.filter(({ from, until }) => from < until);
}

const cutAt = (placed: Placed, day: number): Placed => ({
  ...placed,
  until: day,
});
