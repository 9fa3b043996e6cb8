import { strToU8 } from "fflate";
import type { FigureKind } from "../../ui/rows/case/blocks";
import { caseDocument } from "../../ui/rows/case/document";
import { stopped } from "../../ui/format";
import { takeawayTexts } from "../../ui/text/takeaway/texts";
import type { Picture } from "../picture";
import type { Taken } from "../taken";
import { zipped } from "../zip";
import { FIGURE_LIST, type ListedFigure } from "./list";

/** The pictures of the case as files: each as SVG and PNG, what they show in words, and where they come from. */
export function figuresFile({ input, imprint, pictures }: Taken): Uint8Array {
  const t = takeawayTexts(input.m.locale);
  const all = Object.entries(pictures) as [FigureKind, Picture][];
  if (all.length === 0) throw new Error(t.noFigures);
  const named = all.map(([figure, picture]) => ({
    figure,
    name: t.figureFiles[figure],
    picture,
  }));
  const files = named.flatMap(({ name, picture }) => [
    [`${name}.svg`, strToU8(picture.svg)],
    [`${name}.png`, picture.png],
  ]);
  const captions = new Map(
    caseDocument(input)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === "figure" ? [[block.figure, block.caption] as const] : [],
      ),
  );
  const listed = named.map(
    ({ figure, name, picture: { width, height, alt } }): ListedFigure => ({
      figure,
      name,
      width,
      height,
      alt,
    }),
  );
  const text = [
    ...named.map(
      ({ name, figure, picture }) =>
        `${name}\n${stopped(picture.alt)}\n${captions.get(figure) ?? ""}\n`,
    ),
    imprint.line,
    imprint.link,
  ];
  return zipped({
    ...(Object.fromEntries(files) as Record<string, Uint8Array>),
    [`${t.figureText}.txt`]: strToU8(`${text.filter(Boolean).join("\n")}\n`),
    [FIGURE_LIST]: strToU8(`${JSON.stringify(listed, null, 2)}\n`),
  });
}
