import {
  DESTINATIONS,
  MOVES,
  ORIGINS,
  PLACES,
  STOCKS,
  WAIT_LIMITS,
  waitClass,
} from "../ledger/headCount";
import type { World } from "./world";

/** A person is in another place from today: counted on the first census day that sees it. */
export function moveTo(
  world: World,
  person: number,
  place: number,
  today: number,
): void {
  const move = world.place[person]! * DESTINATIONS.length + place;
  world.moves[world.plan.censusFrom[today]! * MOVES + move]! += 1;
  world.place[person] = place;
}

/** Somebody moves in who has stood so many days in the queue. */
export function countWait(world: World, days: number): void {
  world.waits[waitClass(days)]! += 1;
  world.waits[WAIT_LIMITS.length]! += days;
}

/** Counts so many on the census days among [from, until); as differences while the world runs. */
export function countStock(
  world: World,
  row: number,
  from: number,
  until: number,
  many: number,
): void {
  const { censusFrom } = world.plan;
  const first = censusFrom[from]!;
  const after = censusFrom[until]!;
  if (first === after) return;
  world.stocks[first * STOCKS + row]! += many;
  world.stocks[after * STOCKS + row]! -= many;
}

/** Copies what a world counted: census days x stocks, moves, waits; with how many there are in place of what has changed since the day before. */
export function writeCounts(world: World, out: Int32Array): void {
  const points = world.plan.censusDays.length;
  const movesAt = STOCKS * points;
  out.set(world.waits, movesAt + MOVES);
  for (let point = 0; point < points; point++) {
    const today = point * STOCKS;
    const moves = world.moves.subarray(point * MOVES);
    for (let move = 0; move < MOVES; move++)
      out[movesAt + move]! += moves[move]!;
    for (let row = 0; row < STOCKS; row++) {
      const before = point === 0 ? 0 : out[today - STOCKS + row]!;
      const change =
        row < PLACES.length ? arrived(moves, row) : world.stocks[today + row]!;
      out[today + row] = before + change;
    }
  }
}

/** How many more have come to a place than have gone from it. */
function arrived(moves: Int32Array, place: number): number {
  let more = 0;
  for (let from = 0; from < ORIGINS.length; from++)
    more += moves[from * DESTINATIONS.length + place]!;
  for (let to = 0; to < DESTINATIONS.length; to++)
    more -= moves[place * DESTINATIONS.length + to]!;
  return more;
}
