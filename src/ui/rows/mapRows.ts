import type { Gain } from "../../model/analysis/estimate";
import type { Axis, Cell, TwoWayMap } from "../../model/analysis/twoWay";
import { decimal } from "../format";
import { type Field, roughly } from "./fields";
import { measureOf, type Measure, signedFigure, type Words } from "./measure";

/** A cell as it is drawn; undefined where nothing is known yet. */
export type MapCell = {
  /** With its sign. */
  readonly text: string;
  readonly chance: number;
  /** Whether the mean lies above, below or too near zero to tell. */
  readonly verdict: "gain" | "loss" | "undecided";
  /** 0 at zero, 1 at the largest amount of the map. */
  readonly strength: number;
};

/** The map's rows from the highest value down, so that up is up. */
export type MapRow = {
  readonly key: number;
  readonly name: string;
  readonly isHere: boolean;
  readonly cells: readonly (MapCell | undefined)[];
};

export type MapGrid = {
  readonly columns: readonly {
    readonly name: string;
    readonly isHere: boolean;
  }[];
  readonly rows: readonly MapRow[];
  readonly measure: Measure;
};

/** The fields of the two axes, and where each stands now. */
export type MapFields = {
  readonly across: Field;
  readonly up: Field;
  readonly acrossNow: number | undefined;
  readonly upNow: number | undefined;
};

const meansOf = ({ cells }: TwoWayMap, gain: Gain): readonly number[] =>
  cells.flat().flatMap((cell) => (cell ? [cell.gains[gain].mean] : []));

export function mapGrid(
  map: TwoWayMap,
  gain: Gain,
  fields: MapFields,
  words: Words,
): MapGrid {
  const means = meansOf(map, gain);
  const measure = measureOf(gain, means, words);
  const largest = Math.max(...means.map(Math.abs), 0);
  const acrossHere = nearest(map.across, fields.acrossNow);
  const upHere = nearest(map.up, fields.upNow);
  const rows = map.up.values.map((value, row) => ({
    key: row,
    name: roughly(fields.up, value, words.m.locale),
    isHere: row === upHere,
    cells: map.cells[row]!.map((cell) =>
      cell ? drawn(cell, gain, { measure, largest }) : undefined,
    ),
  }));
  return {
    columns: map.across.values.map((value, column) => ({
      name: roughly(fields.across, value, words.m.locale),
      isHere: column === acrossHere,
    })),
    rows: rows.toReversed(),
    measure,
  };
}

function drawn(
  { gains, chance }: Cell,
  gain: Gain,
  { measure, largest }: { measure: Measure; largest: number },
): MapCell {
  const { mean, se } = gains[gain];
  const verdict = verdictOf(mean, se);
  return {
    text: cellText(mean, verdict, measure),
    chance: chance[gain],
    verdict,
    strength: largest > 0 ? Math.abs(mean) / largest : 0,
  };
}

/** A gain or a loss keeps its sign, also one that is written as 0. */
function cellText(
  mean: number,
  verdict: MapCell["verdict"],
  measure: Measure,
): string {
  const text = signedFigure(measure, mean);
  if (verdict === "undecided" || /[1-9]/.test(text)) return text;
  return `${mean > 0 ? "+" : "−"}${text}`;
}

/** Too few worlds to have a standard error decide nothing. */
function verdictOf(mean: number, se: number): MapCell["verdict"] {
  if (mean === 0 || !(Math.abs(mean) >= 2 * se)) return "undecided";
  return mean > 0 ? "gain" : "loss";
}

/** The place of the value nearest to where the subject stands; none when it stands outside, or nowhere. */
function nearest({ values }: Axis, now: number | undefined): number {
  const step = (values.at(-1)! - values[0]!) / Math.max(1, values.length - 1);
  const found = values.findIndex(
    (value) => now !== undefined && Math.abs(value - now) <= step / 2,
  );
  return found;
}

/** In how many cells it pays, how many are undecided, and how many are still missing. */
export function mapFinding(
  { rows }: MapGrid,
  gain: Gain,
  { m, t }: Words,
): string {
  const all = rows.flatMap(({ cells }) => cells);
  const known = all.filter((cell) => cell !== undefined);
  const of = (verdict: MapCell["verdict"]) =>
    known.filter((cell) => cell.verdict === verdict).length;
  const count = (n: number) => decimal(n, m.locale);
  const undecided = of("undecided");
  const parts = [
    t.map.finding({
      pays: t.pays[gain],
      count: count(of("gain")),
      all: count(known.length),
    }),
    ...(undecided > 0
      ? [t.map.undecided(count(undecided), undecided === 1)]
      : []),
    ...(known.length < all.length
      ? [t.map.soFar(count(known.length), count(all.length))]
      : []),
  ];
  return `${parts.join("; ")}.`;
}

/** The fewest worlds any known cell rests on. */
export const mapWorlds = ({ cells }: TwoWayMap): number =>
  Math.min(...cells.flat().flatMap((cell) => (cell ? [cell.worlds] : [])));
