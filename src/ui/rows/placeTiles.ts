import {
  MUNICIPALITIES,
  type Municipality,
} from "../../model/preset/municipalities";
import { hasMisleadingCount } from "../../model/preset/places";
import { fileName } from "../../model/preset/preset";
import { type Tile, TILES } from "./tiles";

/** Least number of people of each step of the map; the first holds those places where nobody was found. */
export const STEPS = [0, 1, 10, 25, 50, 100, 500] as const;

/** A municipality on the map. */
export type PlaceTile = Tile & {
  /** The preset's id. */
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly count: number;
  readonly before: number;
  /** Which of the `STEPS` the count falls in. */
  readonly step: number;
  readonly isMisleading: boolean;
  /** Where nobody was found there is nothing to compute. */
  readonly canBeChosen: boolean;
};

export const stepOf = (count: number): number =>
  STEPS.findLastIndex((least) => count >= least);

/** The range of counts of one step; the last has no end. */
export const stepRange = (
  step: number,
): { readonly least: number; readonly most: number | undefined } => {
  const next = STEPS[step + 1];
  return {
    least: STEPS[step] ?? 0,
    most: next === undefined ? undefined : next - 1,
  };
};

function tileOf({
  name,
  region,
  count2022,
  count2024,
}: Municipality): PlaceTile {
  const tile = TILES.get(name);
  if (!tile) throw new Error(`${name} has no square on the map.`);
  return {
    ...tile,
    id: fileName(name),
    name,
    region,
    count: count2024,
    before: count2022,
    step: stepOf(count2024),
    isMisleading: hasMisleadingCount(name),
    canBeChosen: count2024 > 0,
  };
}

/** All municipalities in reading order of the map: row by row, from the west. */
export const PLACE_TILES: readonly PlaceTile[] = MUNICIPALITIES.map(
  tileOf,
).sort((a, b) => a.row - b.row || a.column - b.column);

/** Keys that move over the map, and where they lead. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much more it counts to lie off the way than far along it. */
const ASIDE = 3;

/** The square a key leads to: the nearest one that way, over water too; the same one where there is none, undefined for other keys. */
export function movedTo(
  from: PlaceTile,
  key: string,
  tiles: readonly PlaceTile[] = PLACE_TILES,
): PlaceTile | undefined {
  if (key === "Home") return tiles[0];
  if (key === "End") return tiles.at(-1);
  const move = MOVES[key];
  if (!move) return undefined;
  const [x, y] = move;
  const steps = (to: Tile) => {
    const [dx, dy] = [to.column - from.column, to.row - from.row];
    return {
      along: dx * x + dy * y,
      aside: Math.abs(dx * y) + Math.abs(dy * x),
    };
  };
  const distance = (to: Tile) => {
    const { along, aside } = steps(to);
    return along + ASIDE * aside;
  };
  return tiles
    .filter((to) => {
      const { along, aside } = steps(to);
      return along > 0 && aside <= along;
    })
    .reduce((a, b) => (a === from || distance(b) < distance(a) ? b : a), from);
}
