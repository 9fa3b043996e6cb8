import { drawBox } from "./drawBox";
import { drawSvg } from "./drawSvg";
import { drawWords } from "./drawWords";
import type { Drawing } from "./markup";
import { paintOf, type Paper } from "./paper";

/** What a figure is at least as wide as, so that it is read on paper also when it was taken from a phone. */
const LEAST_WIDTH = 640;
/** Room round what reaches beyond the figure's own edge. */
const EDGE = 8;

/** Reads off what a browser has laid out: boxes, words and drawings, with every look written out. */
export function drawFigure(
  host: HTMLElement,
  figure: HTMLElement,
  canvasOf: Paper["canvasOf"],
): Drawing {
  const { left, top, width, height } = figure.getBoundingClientRect();
  const paper: Paper = {
    host,
    origin: { x: left, y: top },
    shapes: [],
    texts: [],
    defs: [],
    names: new Map(),
    reach: { left: 0, top: 0, right: width, bottom: height },
    canvasOf,
  };
  drawElement(figure, paper, 1);
  const edge = (over: number) => (over > 0 ? Math.ceil(over) + EDGE : 0);
  const { reach } = paper;
  const over = {
    left: edge(-reach.left),
    top: edge(-reach.top),
    right: edge(reach.right - width),
    bottom: edge(reach.bottom - height),
  };
  const whole = {
    x: -over.left,
    y: -over.top,
    width: Math.ceil(width) + over.left + over.right,
    height: Math.ceil(height) + over.top + over.bottom,
  };
  return {
    defs: paper.defs,
    shapes: paper.shapes,
    texts: paper.texts,
    ground: paintOf(getComputedStyle(host).backgroundColor),
    ...whole,
    scale: Math.max(1, LEAST_WIDTH / whole.width),
  };
}

function drawElement(of: Element, paper: Paper, opacity: number): void {
  const style = getComputedStyle(of);
  if (style.display === "none" || style.clipPath === "inset(50%)") return;
  const here = opacity * Number(style.opacity);
  if (of instanceof SVGSVGElement) return drawSvg(of, paper, here);
  if (style.visibility === "visible" && style.display !== "contents")
    drawBox(of, style, paper, here);
  for (const child of inPaintingOrder(of))
    if (child instanceof Text) {
      if (style.visibility === "visible") drawWords(child, style, paper, here);
    } else drawElement(child, paper, here);
}

/** What is laid over the others comes last. */
function inPaintingOrder(of: Element): readonly (Element | Text)[] {
  const layer = (child: Element | Text) =>
    child instanceof Element ? Number(getComputedStyle(child).zIndex) || 0 : 0;
  return [...of.childNodes]
    .filter((child) => child instanceof Element || child instanceof Text)
    .map((child) => ({ child, at: layer(child) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ child }) => child);
}
