import { Document, type FileChild, HeadingLevel, Paragraph } from "docx";
import type { CaseDocument } from "../../ui/rows/case/blocks";
import type { Messages } from "../../ui/text/da";
import type { Imprint } from "../imprint";
import type { CasePictures } from "../picture";
import { type Desk, item, runs, styled, written } from "./blocks";
import { deskFor, footersOf, frameOf, pageOf, reopening } from "./frame";
import { packed } from "./pack";
import { MM, ONE_PAGE } from "./styles";

/** The case on one page as a Word document. */
export async function shortFile(
  said: CaseDocument,
  pictures: CasePictures,
  imprint: Imprint,
  m: Messages,
): Promise<Uint8Array<ArrayBuffer>> {
  const desk = deskFor(ONE_PAGE, pictures, imprint, m, 44 * MM);
  return packed(
    new Document({
      ...frameOf(said.title, imprint, desk),
      sections: [
        {
          properties: { page: pageOf(ONE_PAGE) },
          footers: { default: footersOf(imprint, desk).default },
          children: [...page(said, imprint, desk)],
        },
      ],
    }),
  );
}

function page(
  { title, finding, warning, brief }: CaseDocument,
  imprint: Imprint,
  desk: Desk,
): readonly FileChild[] {
  return [
    styled("Kicker", [desk.t.shortKind, imprint.place].join(" · ")),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...(finding === title ? [] : [styled("Finding", finding)]),
    ...(warning ? [styled("Warning", warning)] : []),
    heading(brief.heading),
    ...brief.answer.map((text) => item(text)),
    styled("Answer", brief.saying),
    ...brief.parts.flatMap((part) => [
      heading(part.heading),
      ...part.blocks.flatMap((block) => written(block, desk)),
    ]),
    styled("Small", brief.basis),
    ...reopening(imprint, desk, "Small"),
  ];
}

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(text) });
