import {
  Footer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from "docx";
import { reopeningBy } from "../../ui/rows/case/reopening";
import type { Messages } from "../../ui/text/da";
import type { PaperTexts } from "../../ui/text/paper/da";
import { paperTexts } from "../../ui/text/paper/texts";
import type { Imprint } from "../imprint";
import type { CasePictures } from "../picture";
import { clean, type Desk, linked, runs } from "./blocks";
import {
  MM,
  NUMBERING,
  PAGE,
  type Setting,
  stylesOf,
  textWidth,
} from "./styles";

// What the whole case and the short edition have in common: the page, its foot, and the address that opens it again.

/** What the blocks of a document are written with. */
export const deskFor = (
  setting: Setting,
  pictures: CasePictures,
  { link }: Imprint,
  m: Messages,
  tallest: number,
): Desk => ({
  setting,
  pictures,
  t: paperTexts(m.locale),
  base: link.split("#")[0] ?? "",
  count: { table: 0, figure: 0 },
  tallest,
});

/** Language, look and properties; nobody is named as its author. */
export const frameOf = (
  title: string,
  { line }: Imprint,
  { setting, t }: Desk,
) => ({
  title: clean(title),
  description: clean(t.description(line)),
  styles: stylesOf(setting, t.language),
  numbering: NUMBERING,
});

export const pageOf = ({ margin: { side, top, bottom } }: Setting) => ({
  size: { width: PAGE.width, height: PAGE.height },
  margin: {
    left: side,
    right: side,
    top,
    bottom,
    header: Math.round(9 * MM),
    footer: Math.round(8 * MM),
  },
});

/** Where the figures come from, and the number of the page. */
export function footersOf({ line }: Imprint, { setting, t }: Desk) {
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: "Footer",
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth(setting) }],
          children: [
            ...runs(line),
            new TextRun({ children: ["\t", ...pageText(t)] }),
          ],
        }),
      ],
    });
  return { default: footer(), first: footer() };
}

const [HERE, ALL] = ["{here}", "{all}"];

/** "Side 2 af 6", its numbers as fields; together on the next line where the line before it is long. */
const pageText = (t: PaperTexts) =>
  t
    .page(HERE, ALL)
    .split(/(\{here\}|\{all\})/)
    .filter(Boolean)
    .map((part) =>
      part === HERE
        ? PageNumber.CURRENT
        : part === ALL
          ? PageNumber.TOTAL_PAGES
          : part.replaceAll(" ", "\u00a0"),
    );

/** The address that opens the scenario again. */
export function reopening(
  { link }: Imprint,
  { t }: Desk,
  style = "Normal",
): readonly Paragraph[] {
  const line = (children: readonly ParagraphChild[]) => [
    new Paragraph({ style, children }),
  ];
  switch (reopeningBy(link)) {
    case "none":
      return [];
    case "written":
      return line([...runs(`${t.reopen} `), linked(link, link)]);
    case "behindWords":
      return line([linked(t.reopenHere, link)]);
    case "tooLong":
      return line(runs(t.tooLong));
  }
}
