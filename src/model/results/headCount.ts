import {
  DESTINATIONS,
  MOVES,
  ORIGINS,
  PLACES,
  STOCK,
  STOCKS,
  WAIT_LIMITS,
  WAITS,
} from "../ledger/headCount";
import { SUPPORT } from "../ledger/price";
import { DRAWS, INDEX } from "../scenario/draw";
import { METHODS } from "../scenario/policy";
import type { HeadCount, Statistic, Waits } from "./results";
import { statistic } from "./statistic";
import type { Worlds } from "./worlds";

/** One number per world. */
type Numbers = Float64Array;

/** What the first `count` worlds say of where people stand and how they move under one policy. */
export function headCountOf(
  worlds: Worlds,
  arm: number,
  count: number,
): HeadCount {
  const { sampling } = worlds.scenario;
  const { censusPoints } = worlds.shape;
  const read = (at: number, length: number) =>
    columnsOf(worlds, arm, count, at, length);
  const days = Array.from({ length: censusPoints }, (_, day) =>
    dayOf(read(day * STOCKS, STOCKS), worlds),
  );
  const onDays = (numbers: (day: Day) => Numbers): readonly Statistic[] =>
    days.map((day) => statistic(numbers(day), sampling));
  const people = recordOf(PLACES, (place) =>
    onDays((day) => day.people[PLACES.indexOf(place)]!),
  );
  const { workers } = worlds.scenario.policies[arm]!;
  const movesAt = STOCKS * censusPoints;
  const moves = read(movesAt, MOVES);
  return {
    people,
    queue: onDays(({ queue }) => queue),
    homeStock: {
      inUse: people.home,
      empty: onDays(({ emptyHomes }) => emptyHomes),
      available: onDays(({ people, emptyHomes }) =>
        added([people[PLACES.indexOf("home")]!, emptyHomes]),
      ),
    },
    staff: recordOf(TEAMS, (method) => ({
      hired: workers[method],
      needed: onDays(({ needed }) => needed[TEAMS.indexOf(method)]!),
    })),
    shortOf: {
      homes: days.map(({ queue, emptyHomes }) =>
        shareOf(queue, (many, world) => many > 0 && emptyHomes[world] === 0),
      ),
      workers: days.map(({ queue, emptyHomes, awaiting }) =>
        shareOf(
          queue,
          (many, world) =>
            awaiting[world]! > 0 || (many > 0 && emptyHomes[world]! > 0),
        ),
      ),
    },
    moves: recordOf(FROM, (from) =>
      recordOf(DESTINATIONS, (to) =>
        statistic(moves[moveIndex(from, to)]!, sampling),
      ),
    ),
    waits: waitsOf(read(movesAt + MOVES, WAITS), count),
  };
}

const TEAMS = SUPPORT.map(({ method }) => method);
const FROM = ORIGINS.filter((from) => from !== "dead");

const moveIndex = (
  from: (typeof ORIGINS)[number],
  to: (typeof DESTINATIONS)[number],
) => ORIGINS.indexOf(from) * DESTINATIONS.length + DESTINATIONS.indexOf(to);

const recordOf = <K extends string, V>(
  keys: readonly K[],
  make: (key: K) => V,
) => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

/** So many of a policy's counts from `at` on: world by world, a column of each. */
function columnsOf(
  { counts, shape }: Worlds,
  arm: number,
  count: number,
  at: number,
  length: number,
): readonly Numbers[] {
  const columns = Array.from({ length }, () => new Float64Array(count));
  for (let world = 0; world < count; world++) {
    const from = world * shape.countsPerWorld + arm * shape.countsPerArm + at;
    for (let i = 0; i < length; i++) columns[i]![world] = counts[from + i]!;
  }
  return columns;
}

/** What stands on one census day, world by world. */
type Day = {
  /** By place. */
  readonly people: readonly Numbers[];
  readonly queue: Numbers;
  readonly emptyHomes: Numbers;
  /** People in an own home who wait for a worker. */
  readonly awaiting: Numbers;
  /** Workers asked for, in the order of `SUPPORT`. */
  readonly needed: readonly Numbers[];
};

function dayOf(stocks: readonly Numbers[], { draws }: Worlds): Day {
  const byMethod = (first: number) =>
    stocks.slice(first, first + METHODS.length);
  const queue = byMethod(STOCK.queue);
  const supported = byMethod(STOCK.supported);
  const awaiting = byMethod(STOCK.awaitingSupport);
  const emptyHomes = stocks[STOCK.emptyHomes]!;
  return {
    people: stocks.slice(0, PLACES.length),
    queue: added(queue),
    emptyHomes,
    awaiting: added(awaiting),
    needed: SUPPORT.map(({ method, caseload }) => {
      const row = METHODS.indexOf(method);
      const peoplePerWorker = INDEX[caseload];
      return supported[row]!.map((people, world) => {
        const kept = Math.min(queue[row]![world]!, emptyHomes[world]!);
        const asking = people + awaiting[row]![world]! + kept;
        return asking / draws[world * DRAWS + peoplePerWorker]!;
      });
    }),
  };
}

function added(columns: readonly Numbers[]): Numbers {
  const sum = columns[0]!.slice();
  for (const column of columns.slice(1))
    for (let world = 0; world < sum.length; world++)
      sum[world]! += column[world]!;
  return sum;
}

function shareOf(
  numbers: Numbers,
  is: (number: number, world: number) => boolean,
): number {
  let many = 0;
  for (let world = 0; world < numbers.length; world++)
    if (is(numbers[world]!, world)) many++;
  return many / numbers.length;
}

/** Of the waits by class and then all their days. */
function waitsOf(columns: readonly Numbers[], count: number): Waits {
  const sums = columns.map((numbers) => numbers.reduce((a, b) => a + b, 0));
  const classes = sums.slice(0, WAIT_LIMITS.length);
  const people = classes.reduce((all, many) => all + many, 0);
  return {
    moveIns: people / count,
    mean: people === 0 ? null : sums[WAIT_LIMITS.length]! / people,
    half: waitOf(0.5, classes, people),
    nineOfTen: waitOf(0.9, classes, people),
  };
}

/** The end of the first class by which this share have moved in. */
function waitOf(
  share: number,
  classes: readonly number[],
  people: number,
): number | null {
  if (people === 0) return null;
  let within = 0;
  const at = classes.findIndex((many) => (within += many) >= share * people);
  const limit = WAIT_LIMITS[at]!;
  return limit === Infinity ? null : limit;
}
