import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  HeadingLevel,
  PageBreak,
  Paragraph,
  TableOfContents,
} from "docx";
import type { CaseDocument, Section } from "../../ui/rows/case/blocks";
import { caseTexts } from "../../ui/text/case/texts";
import type { Messages } from "../../ui/text/da";
import type { Imprint } from "../imprint";
import type { CasePictures } from "../picture";
import { type Desk, item, runs, styled, written } from "./blocks";
import { deskFor, footersOf, frameOf, pageOf, reopening } from "./frame";
import { packed } from "./pack";
import { MM, SECTION_NUMBERS, WHOLE } from "./styles";

/** The whole investment case as a Word document: a front page with the answer and the contents, and its sections. */
export async function caseFile(
  said: CaseDocument,
  pictures: CasePictures,
  imprint: Imprint,
  m: Messages,
): Promise<Uint8Array<ArrayBuffer>> {
  // What lays the pages out is larger than all else that writes, and is for the page numbers of the contents alone.
  const { estimatePageNumbers } = await import("docx/layout");
  const desk = deskFor(WHOLE, pictures, imprint, m, 62 * MM);
  const pages = [
    ...frontPage(said, imprint, desk, m),
    ...said.sections.flatMap((section) => sectionOf(section, imprint, desk)),
  ];
  return packed(
    new Document({
      ...frameOf(said.title, imprint, desk),
      pageNumbers: estimatePageNumbers,
      sections: [
        {
          properties: { titlePage: true, page: pageOf(WHOLE) },
          headers: {
            default: new Header({
              children: [styled("Header", said.title)],
            }),
            first: new Header({ children: [styled("Header", "")] }),
          },
          footers: footersOf(imprint, desk),
          children: pages,
        },
      ],
    }),
  );
}

function frontPage(
  { title, finding, audience, facts, warning, short }: CaseDocument,
  imprint: Imprint,
  desk: Desk,
  m: Messages,
): readonly FileChild[] {
  const { t } = desk;
  return [
    styled("Kicker", [t.kind, imprint.place].join(" · ")),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...(finding === title ? [] : [styled("Finding", finding)]),
    ...(audience
      ? [styled("Normal", caseTexts(m.locale).audience(audience))]
      : []),
    styled(
      "Small",
      [facts, imprint.made && t.made(imprint.made)].filter(Boolean).join(" · "),
    ),
    ...(warning ? [styled("Warning", warning)] : []),
    styled("FrontHeading", short.heading),
    ...short.items.map((text) => item(text, "Answer")),
    styled("Answer", short.saying),
    styled("FrontHeading", t.contents),
    new TableOfContents(t.contents, {
      hyperlink: true,
      headingStyleRange: "1-1",
      beginDirty: false,
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function sectionOf(
  { id, heading, blocks }: Section,
  imprint: Imprint,
  desk: Desk,
): readonly FileChild[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: SECTION_NUMBERS, level: 0 },
      alignment: AlignmentType.LEFT,
      children: runs(heading),
    }),
    ...blocks.flatMap((block) => written(block, desk)),
    ...(id === "reproduce" ? reopening(imprint, desk) : []),
  ];
}
