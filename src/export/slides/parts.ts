import type pptxgen from "pptxgenjs";
import type { Column, Slide, SlideTable } from "../../ui/rows/case/slides";
import type { Imprint } from "../imprint";
import { type Box, COLOURS, FACE, LEAST, PAGE, SMALL } from "./look";
import {
  cutWords,
  fitting,
  lineHeight,
  linesOf,
  sizeFor,
  textHeight,
} from "./measure";

type Page = pptxgen.Slide;

/** No air around a text: its box is where it stands. */
const PLAIN = { fontFace: FACE, color: COLOURS.ink, margin: 0 } as const;
const GAP = 0.16;

const TITLE_SIZES = [30, 28, 26, 24, 22, 20];

export function titleOn(page: Page, title: string): void {
  const { w, h } = PAGE.title;
  page.addText(title, {
    ...PLAIN,
    placeholder: "title",
    color: COLOURS.heading,
    bold: true,
    align: "left",
    valign: "middle",
    fontSize: sizeFor(title, { width: w, height: h }, TITLE_SIZES, true),
  });
  page.addShape("line" as pptxgen.SHAPE_NAME, {
    x: PAGE.title.x,
    y: 1.63,
    w,
    h: 0,
    line: { color: COLOURS.accent, width: 1.5 },
    objectName: "Line",
  });
}

/** Where it comes from, and what it takes to have it again. */
export function footerOn(page: Page, source: string, imprint: Imprint): void {
  noteUnder(page, source, PAGE.source);
  const { w, h } = PAGE.imprint;
  const fits = textHeight(imprint.line, SMALL, w) <= h;
  page.addText(imprint.line, {
    ...PLAIN,
    ...PAGE.imprint,
    color: COLOURS.muted,
    fontSize: fits ? SMALL : SMALL - 2,
    valign: "top",
  });
}

export const noteUnder = (page: Page, text: string, box: Box) =>
  page.addText(text, {
    ...PLAIN,
    ...box,
    color: COLOURS.muted,
    fontSize: SMALL,
    valign: "top",
  });

const POINT_SIZES = [24, 22, 20, LEAST];

/** Points under each other, as large as there is room for; those for which there is none are in the notes. */
export function pointsOn(
  page: Page,
  points: readonly string[],
  box: Box,
  sizes: readonly number[] = POINT_SIZES,
  gap = GAP,
): void {
  if (points.length === 0) return;
  const room = { width: box.w, height: box.h };
  const size =
    sizes.find(
      (one) => fitting(points, one, room, gap).length === points.length,
    ) ?? sizes.at(-1)!;
  const shown = fitting(points, size, room, gap);
  page.addText(
    shown.map((text) => ({
      text,
      options: { breakLine: true, paraSpaceAfter: gap * 72 },
    })),
    { ...PLAIN, ...box, fontSize: size, valign: "top" },
  );
}

const FIGURE_SIZES = [40, 36, 32, 28, 26, 24, 22, 20];
/** The interval takes the most words. */
const FIGURE_WIDTHS = [3.4, 4.83, 3.2] as const;

/** The answer in large type, beside it how sure it is, and below what it says. */
export function figuresOn(page: Page, { figures, points }: Slide): void {
  const { x, y, w } = PAGE.body;
  const gap = 0.35;
  const widths = figures.length === 1 ? [w] : FIGURE_WIDTHS;
  const size = Math.min(
    ...figures.map(({ value }, i) =>
      sizeFor(
        value,
        { width: widths[i] ?? w, height: 1.3 },
        FIGURE_SIZES,
        true,
      ),
    ),
  );
  let at = x;
  figures.forEach(({ value, label }, i) => {
    const width = widths[i] ?? w;
    const box = { x: at, w: width };
    page.addText(value, {
      ...PLAIN,
      ...box,
      y,
      h: 1.35,
      bold: true,
      color: COLOURS.accent,
      fontSize: size,
      valign: "bottom",
    });
    page.addText(label, {
      ...PLAIN,
      ...box,
      y: y + 1.45,
      h: 0.65,
      color: COLOURS.muted,
      fontSize: LEAST,
      valign: "top",
    });
    at += width + gap;
  });
  pointsOn(page, points, { x, y: y + 2.35, w, h: 2.1 });
}

const ROW_AIR = 0.14;
const CELL_MARGIN = 0.06;

const heightOfRow = (
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  bold: boolean,
): number =>
  Math.max(
    ...cells.map((cell, i) =>
      linesOf(cell, size, (widths[i] ?? 1) - 2 * CELL_MARGIN, bold),
    ),
  ) *
    lineHeight(size) +
  ROW_AIR;

/** A table drawn at a place, with rows as high as their words need. */
function grid(
  page: Page,
  table: SlideTable,
  rows: SlideTable["rows"],
  widths: readonly number[],
  box: Box,
): number {
  const align = table.holds === "figures" ? "right" : "left";
  const line = { type: "solid", pt: 1, color: COLOURS.edge } as const;
  const none = { type: "none" } as const;
  const border = [none, none, line, none] as pptxgen.BorderProps[];
  const cell = (
    text: string,
    i: number,
    more: pptxgen.TableCellProps,
  ): pptxgen.TableCell => ({
    text,
    options: {
      fontFace: FACE,
      fontSize: LEAST,
      color: COLOURS.ink,
      align: i === 0 ? "left" : align,
      valign: "middle",
      border: border as [
        pptxgen.BorderProps,
        pptxgen.BorderProps,
        pptxgen.BorderProps,
        pptxgen.BorderProps,
      ],
      margin: [0.03, CELL_MARGIN, 0.03, CELL_MARGIN],
      ...more,
    },
  });
  const headSize = table.holds === "figures" ? SMALL : LEAST;
  const head = [table.corner, ...table.columns].map((text, i) =>
    cutWords(text, headSize, (widths[i] ?? 1) - 2 * CELL_MARGIN, true),
  );
  const body = rows.map(({ name, cells }) => [name, ...cells]);
  const heights = [
    heightOfRow(head, widths, headSize, true),
    ...body.map((cells, row) =>
      heightOfRow(cells, widths, LEAST, rows[row]?.isSum === true),
    ),
  ];
  page.addTable(
    [
      head.map((text, i) =>
        cell(text, i, {
          bold: true,
          fontSize: headSize,
          color:
            [COLOURS.heading, COLOURS.baseline, COLOURS.policy][i] ??
            COLOURS.heading,
          valign: "bottom",
        }),
      ),
      ...body.map((cells, row) =>
        cells.map((text, i) =>
          cell(text, i, {
            bold: rows[row]?.isSum === true,
            ...(rows[row]?.isSum && { fill: { color: COLOURS.sum } }),
          }),
        ),
      ),
    ],
    { x: box.x, y: box.y, w: box.w, colW: [...widths], rowH: heights },
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** Rows that have room; the last two, which are computed, always have. */
function rowsWithRoom(
  table: SlideTable,
  widths: readonly number[],
  room: number,
): SlideTable["rows"] {
  const height = ({ name, cells }: SlideTable["rows"][number]) =>
    heightOfRow([name, ...cells], widths, LEAST, false);
  const kept = table.rows.slice(-2);
  let used = [...kept].reduce(
    (sum, row) => sum + height(row),
    heightOfRow([table.corner, ...table.columns], widths, LEAST, true),
  );
  const first = table.rows.slice(0, -2).filter((row) => {
    if (used + height(row) > room) return false;
    used += height(row);
    return true;
  });
  return [...first, ...kept];
}

/** What is proposed beside what there is. */
export function proposalOn(page: Page, table: SlideTable): void {
  const { body } = PAGE;
  const widths = [3.93, 4.1, 4.1];
  const rows = rowsWithRoom(table, widths, body.h - 0.3);
  grid(page, table, rows, widths, body);
  const note =
    rows.length < table.rows.length
      ? `${table.note} ${table.more}`
      : table.note;
  noteUnder(page, note, { ...body, y: body.y + body.h - 0.22, h: 0.26 });
}

/** A table of figures with its note, and what is said to it. */
export function tableOn(page: Page, { table, points }: Slide, box: Box): void {
  if (!table) return;
  const first = 2.4;
  const other = (box.w - first) / table.columns.length;
  const widths = [first, ...table.columns.map(() => other)];
  let y = box.y + grid(page, table, table.rows, widths, box) + 0.12;
  if (table.note) {
    const height = textHeight(table.note, SMALL, box.w) + 0.05;
    noteUnder(page, table.note, { ...box, y, h: height });
    y += height + 0.1;
  }
  pointsOn(page, points, { ...box, y, h: box.y + box.h - y }, [LEAST]);
}

/** Two columns: to the left when it does not pay; to the right what to measure, and what the answer rests on. */
export function columnsOn(page: Page, { columns }: Slide): void {
  const [counter, ...others] = columns;
  const { x, y, h } = PAGE.body;
  const width = 5.9;
  if (counter) columnOn(page, counter, { x, y, w: width, h });
  const right = x + width + 0.33;
  const [next, rests] = others;
  const below = rests ? Math.min(heightOfColumn(rests, width), h * 0.7) : 0;
  if (next) columnOn(page, next, { x: right, y, w: width, h: h - below });
  if (rests)
    columnOn(page, rests, {
      x: right,
      y: y + h - below,
      w: width,
      h: below,
    });
}

const HEADING = 0.42;
const CLOSE = 0.09;

/** Room for all points of a column under its heading. */
const heightOfColumn = ({ points }: Column, width: number): number =>
  HEADING +
  points.reduce(
    (sum, point) => sum + textHeight(point, LEAST, width) + CLOSE,
    0,
  );

function columnOn(page: Page, { heading, points }: Column, box: Box): void {
  page.addText(heading, {
    ...PLAIN,
    ...box,
    h: 0.35,
    bold: true,
    color: COLOURS.heading,
    fontSize: 20,
    valign: "top",
  });
  pointsOn(
    page,
    points,
    { ...box, y: box.y + HEADING, h: box.h - HEADING },
    [LEAST],
    CLOSE,
  );
}
