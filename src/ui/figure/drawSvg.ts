import { dotsOn } from "../charts/cloudDots";
import {
  attributesOf,
  element,
  painted,
  short,
  type Attributes,
  type TextMark,
} from "./markup";
import { paintOf, pixels, reachTo, thinned, type Paper } from "./paper";

/** A drawing of the page, as the same drawing with every look written on the element itself. */
export function drawSvg(
  svg: SVGSVGElement,
  paper: Paper,
  opacity: number,
): void {
  const matrix = svg.getScreenCTM();
  if (!matrix) return;
  const { a, b, c, d, e, f } = matrix;
  const { x, y } = paper.origin;
  inGroup(
    { transform: transformOf(new DOMMatrix([a, b, c, d, e - x, f - y])) },
    paper,
    () => drawInside(svg, paper, opacity),
  );
}

const transformOf = ({ a, b, c, d, e, f }: DOMMatrix): string | undefined => {
  const isMove = a === 1 && b === 0 && c === 0 && d === 1;
  if (isMove && e === 0 && f === 0) return undefined;
  return isMove
    ? `translate(${short(e)} ${short(f)})`
    : `matrix(${[a, b, c, d, e, f].map((x) => String(Math.round(x * 1e5) / 1e5)).join(" ")})`;
};

/** What is drawn meanwhile, together; nothing where nothing is drawn. */
function inGroup(
  attributes: Attributes,
  { shapes }: Paper,
  draw: () => void,
): void {
  const at = shapes.length;
  draw();
  const inside = shapes.splice(at).join("");
  const written = attributesOf(attributes);
  if (inside) shapes.push(written ? `<g${written}>${inside}</g>` : inside);
}

function drawInside(of: Element, paper: Paper, opacity: number): void {
  for (const child of of.children) drawPart(child, paper, opacity);
}

/** What of an element says where it is; all in numbers of the drawing. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
  polyline: ["points"],
  polygon: ["points"],
};

/** Shown while one points, and no part of the figure. */
const POINTED_AT =
  ".recharts-tooltip-cursor, .recharts-active-dot, .life-cursor";

function drawPart(of: Element, paper: Paper, opacity: number): void {
  if (of.matches(POINTED_AT)) return;
  const style = getComputedStyle(of);
  if (style.display === "none") return;
  const tag = of.tagName.toLowerCase();
  const places = PLACES[tag];
  if (places) return drawShape(of, tag, places, style, paper, opacity);
  const thinner = opacity * Number(style.opacity);
  switch (tag) {
    case "g":
    case "a":
      return inGroup(
        {
          transform: of.getAttribute("transform") ?? undefined,
          "clip-path": linked(style.clipPath, paper),
        },
        paper,
        () => drawInside(of, paper, thinner),
      );
    case "svg":
      return inGroup({ transform: placeInside(of) }, paper, () =>
        drawInside(of, paper, thinner),
      );
    case "text":
      return drawText(of as SVGTextElement, paper, thinner);
    case "foreignobject":
      for (const canvas of of.querySelectorAll("canvas"))
        drawCanvas(canvas, of as SVGForeignObjectElement, paper, thinner);
  }
}

/** Where a drawing in a drawing lies, whether said in numbers or in per cent. */
function placeInside(of: Element): string | undefined {
  const outer = (of.parentElement as SVGGraphicsElement | null)?.getScreenCTM();
  const inner = (of as SVGSVGElement).getScreenCTM();
  return outer && inner ? transformOf(outer.inverse().multiply(inner)) : "";
}

/** The number of a length, with a share of the whole worked out. */
function placeOf(of: Element, name: string): string | number | undefined {
  const said = of.getAttribute(name);
  if (said === null) return undefined;
  if (name === "d" || name === "points") return said;
  if (!said.endsWith("%")) return pixels(said);
  const length = (of as unknown as Record<string, SVGAnimatedLength>)[name];
  return length?.baseVal.value;
}

function drawShape(
  of: Element,
  tag: string,
  places: readonly string[],
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  if (style.visibility === "hidden") return;
  const look = lookOf(style, paper, opacity * Number(style.opacity));
  if (!look) return;
  paper.shapes.push(
    element(tag, {
      ...Object.fromEntries(places.map((name) => [name, placeOf(of, name)])),
      transform: of.getAttribute("transform") ?? undefined,
      "clip-path": linked(style.clipPath, paper),
      ...look,
    }),
  );
}

/** Fill and pen of a shape; undefined where it has neither. */
function lookOf(
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): Attributes | undefined {
  const fill = colourOf("fill", style, paper, opacity);
  const width = pixels(style.strokeWidth);
  const stroke =
    width > 0 ? colourOf("stroke", style, paper, opacity) : undefined;
  if (!fill && !stroke) return undefined;
  const dash = style.strokeDasharray;
  return {
    ...(fill ?? { fill: "none" }),
    "fill-rule": style.fillRule === "evenodd" ? "evenodd" : undefined,
    ...(stroke && {
      ...stroke,
      "stroke-width": width,
      "stroke-dasharray":
        dash === "none" ? undefined : dash.replaceAll("px", ""),
      "stroke-linecap":
        style.strokeLinecap === "butt" ? undefined : style.strokeLinecap,
      "stroke-linejoin":
        style.strokeLinejoin === "miter" ? undefined : style.strokeLinejoin,
    }),
  };
}

function colourOf(
  of: "fill" | "stroke",
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): Attributes | undefined {
  const said = style[of];
  if (said === "none") return undefined;
  const share =
    Number(of === "fill" ? style.fillOpacity : style.strokeOpacity) * opacity;
  const link = linked(said, paper);
  if (link)
    return { [of]: link, [`${of}-opacity`]: share < 1 ? share : undefined };
  const paint = thinned(paintOf(said), share);
  return paint.alpha > 0 ? painted(of, paint) : undefined;
}

/** A pattern or a frame that is drawn with, under its name in this file. */
function linked(said: string, paper: Paper): string | undefined {
  const id = /^url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(said)?.[1];
  if (id === undefined) return undefined;
  const known = paper.names.get(id);
  if (known?.startsWith("#")) return known;
  if (known !== undefined) return known && `url(#${known})`;
  const source = definitionOf(id, paper);
  const colour = source && onlyColour(source);
  if (colour) {
    paper.names.set(id, colour);
    return colour;
  }
  const name = source ? `d${paper.names.size + 1}` : "";
  paper.names.set(id, name);
  if (source) paper.defs.push(definition(source, name, paper));
  return name && `url(#${name})`;
}

/** One drawing of a pattern may serve the whole page: it is then copied to where the figure has its colours from. */
function definitionOf(id: string, { host }: Paper): Element | undefined {
  const inside = host.querySelector(`[id="${CSS.escape(id)}"]`);
  if (inside) return inside;
  const outside = document.getElementById(id);
  if (!outside) return undefined;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("width", "0");
  svg.setAttribute("height", "0");
  svg.style.position = "absolute";
  const copy = outside.cloneNode(true) as Element;
  svg.append(copy);
  host.append(svg);
  return copy;
}

/** The colour of a pattern that shows nothing else: as tiles it would have seams in some programs. */
function onlyColour(source: Element): string | undefined {
  const top = source.lastElementChild;
  if (source.tagName !== "pattern" || top?.tagName !== "path") return undefined;
  const { stroke, strokeWidth } = getComputedStyle(top);
  const isCovered =
    pixels(strokeWidth) >= Number(source.getAttribute("height"));
  return isCovered ? paintOf(stroke).hex : undefined;
}

const DEFINED = {
  pattern: [
    "x",
    "y",
    "width",
    "height",
    "patternUnits",
    "patternContentUnits",
    "patternTransform",
    "viewBox",
  ],
  clippath: ["clipPathUnits"],
} as const;

function definition(of: Element, name: string, paper: Paper): string {
  const tag = of.tagName.toLowerCase() === "pattern" ? "pattern" : "clippath";
  const own = Object.fromEntries(
    DEFINED[tag].map((said) => [said, of.getAttribute(said) ?? undefined]),
  );
  const drawn: Paper = { ...paper, shapes: [], texts: [] };
  drawInside(of, drawn, 1);
  return element(
    tag === "pattern" ? "pattern" : "clipPath",
    { id: name, ...own },
    drawn.shapes.join(""),
  );
}

/** Words of a drawing, each line where its letters stand. */
function drawText(text: SVGTextElement, paper: Paper, opacity: number): void {
  const leaves = [text, ...text.querySelectorAll("tspan")].filter(
    ({ children }) => children.length === 0,
  );
  let from = 0;
  for (const leaf of leaves) {
    const words = (leaf.textContent ?? "").trim();
    const until = from + words.length;
    if (words && until <= text.getNumberOfChars())
      drawLine(leaf, words, [from, until - 1], text, paper, opacity);
    from = until;
  }
}

function drawLine(
  leaf: Element,
  words: string,
  [first, last]: readonly [number, number],
  text: SVGTextElement,
  paper: Paper,
  opacity: number,
): void {
  const style = getComputedStyle(leaf);
  const matrix = text.getScreenCTM();
  const fill = thinned(
    paintOf(style.fill),
    Number(style.fillOpacity) * opacity,
  );
  if (!matrix || style.visibility === "hidden" || fill.alpha === 0) return;
  const start = text.getStartPositionOfChar(first);
  const end = text.getEndPositionOfChar(last);
  const anchor =
    style.textAnchor === "middle" || style.textAnchor === "end"
      ? style.textAnchor
      : "start";
  const x = {
    start: start.x,
    middle: (start.x + end.x) / 2,
    end: end.x,
  }[anchor];
  const at = new DOMPoint(x, start.y).matrixTransform(matrix);
  const { a, b, c, d } = matrix;
  const isUpright = a === 1 && b === 0 && c === 0 && d === 1;
  const rim = pixels(style.strokeWidth);
  const mark: TextMark = {
    text: words,
    x: at.x - paper.origin.x,
    y: at.y - paper.origin.y,
    anchor,
    length: end.x - start.x,
    size: pixels(style.fontSize),
    weight: Number(style.fontWeight) || 400,
    isItalic: style.fontStyle === "italic",
    paint: fill,
    ...(style.stroke !== "none" &&
      rim > 0 && {
        halo: { paint: thinned(paintOf(style.stroke), opacity), width: rim },
      }),
    ...(!isUpright && { turn: [a, b, c, d] as const }),
  };
  paper.texts.push(mark);
  reachTo(paper, leaf.getBoundingClientRect());
}

/** Dots as outlines where it is known what was painted. */
function drawCanvas(
  canvas: HTMLCanvasElement,
  frame: SVGForeignObjectElement,
  paper: Paper,
  opacity: number,
): void {
  const original = paper.canvasOf.get(canvas);
  const dots = original && dotsOn(original);
  if (!dots) return;
  const [left, top] = [frame.x.baseVal.value, frame.y.baseVal.value];
  const fill = thinned(
    paintOf(getComputedStyle(canvas).color),
    dots.opacity * opacity,
  );
  const all = dots.places.map(([x, y]) =>
    element("circle", { cx: left + x, cy: top + y, r: dots.radius }),
  );
  paper.shapes.push(element("g", painted("fill", fill), all.join("")));
}
