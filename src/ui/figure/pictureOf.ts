import type { Picture } from "../../export/picture";
import { stopped } from "../format";
import { drawFigure } from "./drawFigure";
import { svgOf } from "./markup";
import { pngOf } from "./png";
import { staged, type Look } from "./staged";
import "./picture.css";

type PictureOptions = {
  readonly look?: Look;
  /** The line under the figure that says where it comes from; empty leaves it out. */
  readonly source?: string;
  /** The address that opens what it was computed of; it is kept in the file without being seen. */
  readonly link?: string;
  /** Room on all sides, in pixels. */
  readonly margin?: number;
  /** What it is called and what it shows, where the figure does not say so itself. */
  readonly title?: string;
  readonly alt?: string;
};

/** A figure of the page as a picture that stands alone. The page must show it; what only belongs to the screen is left out. */
export async function pictureOf(
  figure: Element,
  {
    look = "screen",
    source = "",
    link = "",
    margin,
    title,
    alt,
  }: PictureOptions = {},
): Promise<Picture> {
  if (!(figure instanceof HTMLElement))
    throw new Error("A figure is an element of a page.");
  const words = {
    title: title ?? headingOf(figure),
    description: [stopped(alt ?? altOf(figure)), source]
      .filter(Boolean)
      .join(" "),
    link,
  };
  const drawing = staged(figure, { look, source, margin }, drawFigure);
  return {
    svg: svgOf(drawing, words),
    png: await pngOf(drawing),
    width: Math.round(drawing.width * drawing.scale),
    height: Math.round(drawing.height * drawing.scale),
    alt: alt ?? altOf(figure),
  };
}

const textIn = (of: Element, selector: string): string =>
  (of.querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ").trim();

/** What the figure is called. */
export const headingOf = (figure: Element): string =>
  figure.getAttribute("data-takes") ?? textIn(figure, "h2, h3, h4");

/** What it says and how it is to be read. */
export const altOf = (figure: Element): string =>
  [textIn(figure, ".finding"), textIn(figure, "figcaption")]
    .filter(Boolean)
    .map(stopped)
    .join(" ");
