import type { Scenario } from "../scenario/scenario";
import { type Experiment, type Trial } from "./experiment";
import { joined, type Outcome } from "./outcome";
import { type Subject, withSubject } from "./subject";
import { type Point, pointOf } from "./threshold";

/** One number with the values it takes on the map. */
export type Axis = {
  readonly subject: Subject;
  readonly values: readonly number[];
};

/** A cell as far as it has been played: its gains and chances; `worlds` is 0 where nothing is known yet. */
export type Cell = Pick<Point, "gains" | "chance"> & {
  readonly worlds: number;
};

/** Two numbers moved at once, in the same worlds with the same luck. */
export type TwoWayMap = {
  readonly policy: string;
  readonly across: Axis;
  readonly up: Axis;
  /** up x across; undefined where nothing is known yet. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
};

export type TwoWayOrder = {
  readonly scenario: Scenario;
  readonly policy: string;
  readonly discounted: boolean;
  readonly across: Axis;
  readonly up: Axis;
  /** Worlds in each cell, round by round. */
  readonly worlds: readonly number[];
  /** Cells played between two pictures. */
  readonly atATime: number;
};

type Place = { readonly row: number; readonly column: number };

/** Fills a map cell by cell, far apart first, then round by round with more worlds. */
export function* twoWay(order: TwoWayOrder): Experiment<TwoWayMap> {
  const places = spreadOut(order.up.values.length, order.across.values.length);
  const known = new Map<Place, Outcome>();
  let begun = false;
  for (const [round, worlds] of order.worlds.entries()) {
    const first = order.worlds[round - 1] ?? 0;
    for (let at = 0; at < places.length; at += order.atATime) {
      const some = places.slice(at, at + order.atATime);
      const trials = some.map((place) =>
        trialAt(order, place, { first, count: worlds - first }),
      );
      const outcomes: readonly Outcome[] = yield {
        trials,
        soFar: begun ? mapOf(order, known) : undefined,
      };
      begun = true;
      some.forEach((place, i) => {
        const before = known.get(place);
        const now = outcomes[i]!;
        known.set(place, before ? joined([before, now]) : now);
      });
    }
  }
  return mapOf(order, known);
}

/** The map's places in an order in which neighbours come late: the golden ratio's steps through the list (Knuth, TAOCP 3, 6.4). */
function spreadOut(rows: number, columns: number): readonly Place[] {
  const all = Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
  }));
  const golden = 0.6180339887498949;
  return all
    .map((place, i) => ({ place, turn: ((i + 1) * golden) % 1 }))
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ place }) => place);
}

function trialAt(
  { scenario, discounted, across, up }: TwoWayOrder,
  { row, column }: Place,
  { first, count }: { readonly first: number; readonly count: number },
): Trial {
  const moved = withSubject(scenario, across.subject, across.values[column]!);
  return {
    scenario: withSubject(moved, up.subject, up.values[row]!),
    first,
    count,
    discounted,
    luck: 0,
  };
}

function mapOf(
  order: TwoWayOrder,
  known: ReadonlyMap<Place, Outcome>,
): TwoWayMap {
  const { policy, across, up } = order;
  const cells: (Cell | undefined)[][] = up.values.map(() =>
    across.values.map(() => undefined),
  );
  for (const [{ row, column }, outcome] of known) {
    const { gains, chance } = pointOf(order, across.values[column]!, outcome);
    cells[row]![column] = { gains, chance, worlds: outcome.count };
  }
  return { policy, across, up, cells };
}
