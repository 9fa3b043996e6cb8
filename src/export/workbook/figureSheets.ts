import {
  type Cell,
  heads,
  number,
  type Row,
  type Sheet,
  telling,
  text,
  wrapped,
} from "./cell";
import { type Desk, pairsOf, sentenceRow, titleRow } from "./desk";
import type { Figure, FigurePoint } from "./figure";
import { figuresOf } from "./figures";

const HEAD = 3;
const SPREAD = ["p5", "p10", "p25", "p50", "p75", "p90", "p95"] as const;

/** An index of the figures, and all their numbers in one table that can be filtered. */
export function figureSheets(desk: Desk): readonly [Sheet, Sheet] {
  const figures = pairsOf(desk.input).flatMap((pair) =>
    figuresOf(desk, pair).map((figure) => ({
      ...figure,
      comparison: desk.w.against(pair.policyName, pair.baselineName),
    })),
  );
  return [indexSheet(desk, figures), dataSheet(desk, figures)];
}

type Shown = Figure & { readonly comparison: string };

function indexSheet(
  { input, w, nameFor }: Desk,
  figures: readonly Shown[],
): Sheet {
  const { figures: t } = w;
  return {
    name: nameFor(t.indexSheet),
    about: t.indexAbout,
    headRows: HEAD,
    headColumns: 0,
    widths: [
      { least: 5 },
      { least: 30, most: 44 },
      { least: 26, most: 40 },
      { least: 60, most: 90 },
      { least: 16, most: 26 },
      { least: 8 },
    ],
    rows: [
      titleRow(t.indexTitle),
      sentenceRow(input.imprint.line, 6, "note"),
      heads(t.nr, t.figure, w.policy, t.finding, t.unit, t.rows),
      ...figures.map(({ name, comparison, finding, unit, points }, i): Row => [
        number(i + 1, "count", { align: "left" }),
        wrapped(name),
        wrapped(comparison),
        wrapped(finding),
        wrapped(unit),
        number(points.length, "count"),
      ]),
    ],
  };
}

function dataSheet({ w, nameFor }: Desk, figures: readonly Shown[]): Sheet {
  const { figures: t, statistics } = w;
  const rows = figures.flatMap((figure, i) =>
    figure.points.map((point) => pointRow(figure, point, i + 1)),
  );
  return {
    name: nameFor(t.sheet),
    about: t.about,
    headRows: HEAD,
    headColumns: 2,
    filter: { from: HEAD - 1, to: HEAD + rows.length - 1 },
    widths: [
      { least: 6 },
      { least: 24, most: 40 },
      { least: 10, most: 24 },
      { least: 18, most: 28 },
      { least: 11 },
      { least: 24, most: 44 },
      { least: 18, most: 30 },
      { least: 11 },
      { least: 14 },
    ],
    rows: [
      titleRow(t.title),
      sentenceRow(t.about, 8, "note"),
      heads(
        t.nr,
        t.figure,
        t.unit,
        w.policy,
        w.payer,
        t.series,
        t.when,
        t.position,
        t.value,
        ...SPREAD.map((name) => statistics[name]),
      ),
      ...rows,
    ],
  };
}

function pointRow(
  { name, unit, format }: Figure,
  { policy, payer, series, when, position, value, spread }: FigurePoint,
  nr: number,
): Row {
  return [
    number(nr, "count", { align: "left" }),
    text(name),
    text(unit),
    policy === undefined ? undefined : text(policy),
    payer === undefined ? undefined : text(payer),
    text(series),
    when === "" ? undefined : text(when),
    position === undefined ? undefined : positionCell(position),
    number(value, format),
    ...SPREAD.map((at) => spread && number(spread[at], format)),
  ];
}

/** Years are without a mark for thousands; any other number has one. */
const positionCell = (position: number): Cell =>
  position >= 1900 && position < 2200
    ? number(position, Number.isInteger(position) ? "year" : "time")
    : number(position, telling(position));
