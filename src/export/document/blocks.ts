import {
  ExternalHyperlink,
  type FileChild,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type {
  Block,
  Reference,
  Table as CaseTable,
} from "../../ui/rows/case/blocks";
import type { PaperTexts } from "../../ui/text/paper/da";
import type { CasePictures, Picture } from "../picture";
import { writable } from "../xml";
import { BULLETS, type Setting, textWidth } from "./styles";
import { unbroken } from "../unbroken";

/** What the blocks of a document are written with. */
export type Desk = {
  readonly setting: Setting;
  readonly pictures: CasePictures;
  readonly t: PaperTexts;
  /** The address of the app without its end; empty where nobody knows it. */
  readonly base: string;
  /** How many tables and figures stand before. */
  readonly count: { table: number; figure: number };
  /** The most of a page's height that a figure may take, twips. */
  readonly tallest: number;
};

/** A text without signs that no file may hold, and without breaks in the wrong places. */
export const clean = (text: string): string => unbroken(writable(text));

/** A text as runs, a new line where it has one. */
export function runs(text: string, bold = false): TextRun[] {
  return clean(text)
    .split(/\r\n|\r|\n/)
    .map(
      (line, i) =>
        new TextRun({
          text: line,
          ...(bold && { bold }),
          ...(i > 0 && { break: 1 }),
        }),
    );
}

export const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: runs(text) });

/** An item of a list. */
export const item = (text: string, style = "CaseList"): Paragraph =>
  new Paragraph({
    style,
    numbering: { reference: BULLETS, level: 0 },
    children: runs(text),
  });

/** Text that leads to an address when it is clicked. */
export const linked = (text: string, link: string): ParagraphChild =>
  new ExternalHyperlink({
    link,
    children: [new TextRun({ text: clean(text), style: "Hyperlink" })],
  });

/** A block of the case as Word has it. */
export function written(block: Block, desk: Desk): readonly FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [
        new Paragraph({
          style: STYLES[block.tone ?? "normal"],
          keepNext: block.text.endsWith(":"),
          children: runs(block.text),
        }),
      ];
    case "list":
      return block.items.map((text) => item(text));
    case "table":
      return tableOf(block, desk);
    case "figure":
      return figureOf(block, desk);
    case "reference":
      return [referenceOf(block, desk)];
  }
}

const STYLES = {
  normal: "Normal",
  small: "Small",
  warning: "Warning",
  own: "OwnWords",
} as const;

const ADDRESSES: { readonly [R in Reference]: string } = {
  certainty: "#/sikkerhed",
  method: "#/metode",
  compare: "#/sammenlign",
};

/** The reader is sent to a page of the app, by an address that can be read on paper too. */
function referenceOf(
  { text, to, part }: Extract<Block, { kind: "reference" }>,
  { base }: Desk,
): Paragraph {
  if (!base) return styled("Small", text);
  const address = base + [ADDRESSES[to], part].filter(Boolean).join("/");
  return new Paragraph({
    style: "Small",
    children: [...runs(`${text} `), linked(address, address)],
  });
}

/** "Tabel 2. " before what a table or figure shows, with the number as a field that Word keeps. */
function captionOf(kind: "table" | "figure", text: string, desk: Desk) {
  const number = (desk.count[kind] += 1);
  const label = desk.t[kind];
  return new Paragraph({
    style: "Caption",
    keepNext: kind === "table",
    children: [
      new TextRun({ text: `${label} ` }),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      ...runs(`. ${text}`),
    ],
  });
}

const PAYERS = [0.12, 0.1, 0.15, 0.16, 0.2, 0.15, 0.12];

/** Shares of the width, where a table needs others than its kind has. */
const WIDTHS: { readonly [id: string]: readonly number[] } = {
  assumptions: [0.25, 0.17, 0.14, 0.44],
  law: [0.22, 0.33, 0.45],
  people: [0.28, 0.26, 0.26, 0.2],
  payers: PAYERS,
  "brief-payers": PAYERS,
};

function widthsOf({ id, columns, holds }: CaseTable, desk: Desk): number[] {
  const first = holds === "words" ? 0.28 : columns.length > 4 ? 0.13 : 0.36;
  const own = WIDTHS[id];
  const shares =
    own?.length === columns.length + 1
      ? own
      : [first, ...columns.map(() => (1 - first) / columns.length)];
  return shares.map((share) => Math.floor(share * textWidth(desk.setting)));
}

function tableOf(table: CaseTable, desk: Desk): readonly FileChild[] {
  const { caption, corner, columns, rows, holds } = table;
  const widths = widthsOf(table, desk);
  const isWhole = !LONG_TABLES.has(table.id);
  const cell = (text: string, at: number, kept: boolean, bold = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          style: at > 0 && holds === "figures" ? "TableNumber" : "TableText",
          keepNext: kept,
          children: runs(text, bold),
        }),
      ],
    });
  return [
    captionOf("table", caption, desk),
    new Table({
      style: "CaseTable",
      layout: TableLayoutType.FIXED,
      width: {
        size: widths.reduce((all, width) => all + width, 0),
        type: WidthType.DXA,
      },
      columnWidths: widths,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: [corner, ...columns].map((text, at) =>
            cell(text, at, true, true),
          ),
        }),
        ...rows.map(
          ({ name, note, cells, isSum }, row) =>
            new TableRow({
              cantSplit: true,
              children: [note ? `${name}\n${note}` : name, ...cells].map(
                (text, at) =>
                  cell(text, at, isWhole && row < rows.length - 1, isSum),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ style: "AfterTable", children: [] }),
  ];
}

/** Tables that may go on over the next page; the others stay whole. */
const LONG_TABLES: ReadonlySet<string> = new Set(["assumptions", "law"]);

/** CSS pixels a twip. */
const PIXELS = 96 / 1440;

/** A picture with what it says above and its caption below; where it was not drawn, what it says. */
function figureOf(
  { figure, title, caption }: Extract<Block, { kind: "figure" }>,
  desk: Desk,
): readonly FileChild[] {
  const picture = desk.pictures[figure];
  if (!picture) return [styled("Normal", sentence(title))];
  return [
    styled("FigureTitle", title),
    new Paragraph({ style: "Figure", children: [imageOf(picture, desk)] }),
    captionOf("figure", caption, desk),
  ];
}

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

function imageOf({ svg, png, width, height, alt }: Picture, desk: Desk) {
  const most = {
    width: textWidth(desk.setting) * PIXELS,
    height: desk.tallest * PIXELS,
  };
  const scale = Math.min(most.width / width, most.height / height);
  const size = {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  };
  return new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(svg),
    transformation: size,
    fallback: { type: "png", data: png },
    altText: { name: desk.t.figure, description: clean(alt) },
  });
}
