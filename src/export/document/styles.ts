import { AlignmentType, type IStylesOptions, LevelFormat } from "docx";

// The look of what is written for Word. All of it is in styles, so that whoever edits the document can change the look
// in one place. Lengths are twips, twentieths of a point; font sizes are half points.

/** A font that every Word has. */
const FONT = "Arial";
const INK = "1A1A1A";
const MUTED = "454545";
const RULE = "C4C4C4";
const WARNING = { ink: "7A4A00", ground: "FDF3E0" };

export const MM = 56.7;
/** A4. */
export const PAGE = { width: 11906, height: 16838 };

/** How large and how open a document is set. */
export type Setting = {
  readonly margin: {
    readonly side: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Font sizes, half points. */
  readonly text: number;
  readonly small: number;
  readonly title: number;
  /** Of the answer on the front. */
  readonly answer: number;
  readonly heading: number;
  /** Between paragraphs, and before a heading. */
  readonly gap: number;
  readonly before: number;
  readonly line: number;
};

/** A paper to be read: up to six pages. */
export const WHOLE: Setting = {
  margin: {
    side: Math.round(20 * MM),
    top: Math.round(18 * MM),
    bottom: Math.round(17 * MM),
  },
  text: 19,
  small: 16,
  title: 40,
  answer: 22,
  heading: 26,
  gap: 90,
  before: 260,
  line: 259,
};

/** One page, also where the reader's machine has only wider letters. */
export const ONE_PAGE: Setting = {
  margin: {
    side: Math.round(17 * MM),
    top: Math.round(12 * MM),
    bottom: Math.round(12 * MM),
  },
  text: 17,
  small: 15,
  title: 28,
  answer: 17,
  heading: 21,
  gap: 40,
  before: 90,
  line: 235,
};

export const textWidth = ({ margin }: Setting): number =>
  PAGE.width - 2 * margin.side;

/** Lines as high as what stands in them: a picture too. */
const spaced = (spacing: { before?: number; after?: number; line?: number }) =>
  ({ ...spacing, line: spacing.line ?? 240, lineRule: "auto" }) as const;

/** The styles that a document is written in, by their names in Word. */
export function stylesOf(setting: Setting, language: string): IStylesOptions {
  const { text, small, title, heading, gap, before, line } = setting;
  const rule = { style: "single", size: 6, space: 4, color: RULE } as const;
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: text,
          color: INK,
          language: { value: language },
        },
        paragraph: { spacing: spaced({ after: gap, line }) },
      },
      title: {
        run: { size: title, bold: true, color: INK, font: FONT },
        paragraph: {
          spacing: spaced({ before: 60, after: gap, line: 252 }),
        },
      },
      heading1: {
        run: { size: heading, bold: true, color: INK, font: FONT },
        paragraph: {
          spacing: spaced({ before, after: gap }),
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { size: text + 3, bold: true, color: INK, font: FONT },
        paragraph: {
          spacing: spaced({ before: before / 2, after: gap / 2 }),
          keepNext: true,
          keepLines: true,
        },
      },
      caption: {
        run: { size: small, color: MUTED, bold: false, italics: false },
        paragraph: {
          spacing: spaced({ before: gap, after: gap / 2, line: 240 }),
          keepLines: true,
        },
      },
      hyperlink: { run: { color: "004E8A", underline: {} } },
    },
    paragraphStyles: [
      {
        id: "Kicker",
        name: "Kicker",
        basedOn: "Normal",
        run: { size: small, color: MUTED },
      },
      {
        id: "Finding",
        name: "Finding",
        basedOn: "Normal",
        run: { size: text + 4, bold: true },
      },
      {
        id: "FrontHeading",
        name: "Front Heading",
        basedOn: "Normal",
        next: "Normal",
        run: { size: heading, bold: true },
        paragraph: {
          spacing: spaced({ before, after: gap }),
          keepNext: true,
          border: { top: rule },
        },
      },
      {
        id: "Answer",
        name: "Answer",
        basedOn: "Normal",
        run: { size: setting.answer },
        paragraph: { spacing: spaced({ after: gap * 1.3, line }) },
      },
      {
        id: "CaseList",
        name: "Case List",
        basedOn: "Normal",
        paragraph: { spacing: spaced({ after: gap / 2, line }) },
      },
      {
        id: "Small",
        name: "Small Text",
        basedOn: "Normal",
        run: { size: small, color: MUTED },
      },
      {
        id: "Warning",
        name: "Warning",
        basedOn: "Normal",
        run: { bold: true, color: WARNING.ink },
        paragraph: {
          indent: { left: 140 },
          border: {
            left: { style: "single", size: 24, space: 6, color: WARNING.ink },
          },
          shading: { type: "clear", fill: WARNING.ground },
        },
      },
      {
        id: "OwnWords",
        name: "Own Words",
        basedOn: "Normal",
        run: { italics: true },
        paragraph: {
          indent: { left: 140 },
          border: {
            left: { style: "single", size: 24, space: 6, color: RULE },
          },
        },
      },
      {
        id: "FigureTitle",
        name: "Figure Title",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: {
          spacing: spaced({ before: gap, after: gap / 2 }),
          keepNext: true,
          keepLines: true,
        },
      },
      {
        id: "Figure",
        name: "Figure",
        basedOn: "Normal",
        paragraph: {
          spacing: spaced({ before: 0, after: 0, line: 240 }),
          keepNext: true,
        },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { size: small },
        paragraph: { spacing: spaced({ before: 10, after: 10, line: 235 }) },
      },
      {
        id: "TableNumber",
        name: "Table Number",
        basedOn: "TableText",
        paragraph: { alignment: AlignmentType.RIGHT },
      },
      {
        id: "AfterTable",
        name: "After Table",
        basedOn: "Normal",
        run: { size: 8 },
        paragraph: { spacing: spaced({ before: 0, after: 0, line: 240 }) },
      },
      {
        id: "TOC1",
        name: "toc 1",
        basedOn: "Normal",
        next: "Normal",
        paragraph: { spacing: spaced({ before: 0, after: 70, line: 252 }) },
      },
      {
        id: "Header",
        name: "header",
        basedOn: "Normal",
        run: { size: 15, color: MUTED },
        paragraph: { spacing: spaced({ after: 0, line: 240 }) },
      },
      {
        id: "Footer",
        name: "footer",
        basedOn: "Normal",
        run: { size: 14, color: MUTED },
        paragraph: {
          spacing: spaced({ after: 0, line: 240 }),
          border: { top: rule },
        },
      },
    ],
  };
}

export const BULLETS = "bullets";
export const SECTION_NUMBERS = "sections";

/** Dots before the items of a list, and numbers before the headings of the sections. */
export const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
    {
      reference: SECTION_NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: "%1.",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
          suffix: "space",
        },
      ],
    },
  ],
} as const;

/** The style of all tables, as Word keeps it: thin lines, the first row on a ground, sums set off by the writer. */
export const TABLE_STYLE = `<w:style w:type="table" w:customStyle="1" w:styleId="CaseTable"><w:name w:val="Case Table"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${INK}"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/></w:tblBorders><w:tblCellMar><w:top w:w="15" w:type="dxa"/><w:left w:w="60" w:type="dxa"/><w:bottom w:w="15" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF0ED"/></w:tcPr></w:tblStylePr></w:style>`;
