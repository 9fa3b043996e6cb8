import { gradientOf, partsAtCommas, stripesOf, type Box } from "./gradient";
import { attributesOf, element, painted, short } from "./markup";
import { paintOf, pixels, reachTo, thinned, type Paper } from "./paper";

/** What a browser paints of an element before its words: shadow, ground, stripes, borders and outline. */
export function drawBox(
  of: Element,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  for (const rect of style.display === "inline"
    ? of.getClientRects()
    : [of.getBoundingClientRect()]) {
    if (rect.width === 0 || rect.height === 0) continue;
    const box = {
      x: rect.left - paper.origin.x,
      y: rect.top - paper.origin.y,
      width: rect.width,
      height: rect.height,
    };
    const before = paper.shapes.length;
    drawShadow(box, style, paper, opacity);
    drawGround(box, style, paper, opacity);
    drawBorders(box, style, paper, opacity);
    drawOutline(box, style, paper, opacity);
    if (paper.shapes.length > before) reachTo(paper, rect);
  }
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: Math.max(0, width + 2 * by),
  height: Math.max(0, height + 2 * by),
});

const radiusOf = (style: CSSStyleDeclaration, box: Box): number => {
  const said = style.borderTopLeftRadius;
  const radius = said.endsWith("%")
    ? (pixels(said) / 100) * box.width
    : pixels(said);
  return Math.min(radius, box.width / 2, box.height / 2);
};

/** Rings without blur, as they mark what is chosen; soft shadows are left to the screen. */
function drawShadow(
  box: Box,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  if (style.boxShadow === "none") return;
  for (const ring of partsAtCommas(style.boxShadow).toReversed()) {
    const found = /^(.*?) (\S+px) (\S+px) (\S+px) (\S+px)$/.exec(ring);
    if (!found) continue;
    const [x, y, blur, spread] = found.slice(2).map(pixels);
    if (x || y || blur || !spread) continue;
    const fill = thinned(paintOf(found[1] ?? ""), opacity);
    const radius = radiusOf(style, box);
    paper.shapes.push(
      element("rect", {
        ...grown(box, spread),
        rx: radius ? radius + spread : undefined,
        ...painted("fill", fill),
      }),
    );
  }
}

function drawGround(
  box: Box,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  const fill = thinned(paintOf(style.backgroundColor), opacity);
  if (fill.alpha > 0)
    paper.shapes.push(
      element("rect", {
        ...box,
        rx: radiusOf(style, box) || undefined,
        ...painted("fill", fill),
      }),
    );
  if (style.backgroundImage === "none") return;
  const layers = partsAtCommas(style.backgroundImage);
  const sizes = partsAtCommas(style.backgroundSize);
  const places = partsAtCommas(style.backgroundPosition);
  const repeats = partsAtCommas(style.backgroundRepeat);
  layers.forEach((_, i) => {
    const at = layers.length - 1 - i; // the first layer lies on top
    const gradient = gradientOf(layers[at] ?? "");
    if (!gradient) return;
    const isTiled = !(repeats[at % repeats.length] ?? "").includes("no-repeat");
    const part = isTiled
      ? box
      : partOf(
          box,
          sizes[at % sizes.length] ?? "",
          places[at % places.length] ?? "",
        );
    for (const { color, points } of stripesOf(gradient, part)) {
      const paint = thinned(paintOf(color), opacity);
      if (paint.alpha > 0)
        paper.shapes.push(
          element("polygon", {
            points: points.map((point) => point.map(short).join(",")).join(" "),
            ...painted("fill", paint),
          }),
        );
    }
  });
}

/** Where a layer that is not repeated lies in its box. */
function partOf(box: Box, size: string, place: string): Box {
  const [across = "auto", down = "auto"] = size.split(" ");
  const [left = "0%", top = "0%"] = place.split(" ");
  const extent = (said: string, whole: number) =>
    said === "auto"
      ? whole
      : said.endsWith("%")
        ? (pixels(said) / 100) * whole
        : pixels(said);
  const width = extent(across, box.width);
  const height = extent(down, box.height);
  const at = (said: string, room: number) =>
    said.endsWith("%") ? (pixels(said) / 100) * room : pixels(said);
  return {
    x: box.x + at(left, box.width - width),
    y: box.y + at(top, box.height - height),
    width,
    height,
  };
}

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

type Border = {
  readonly width: number;
  readonly line: string;
  readonly color: string;
};

const borderOf = (
  style: CSSStyleDeclaration,
  side: (typeof SIDES)[number],
): Border => ({
  width: pixels(style[`border${side}Width`]),
  line: style[`border${side}Style`],
  color: style[`border${side}Color`],
});

const isSeen = ({ width, line, color }: Border): boolean =>
  width > 0 && line !== "none" && line !== "hidden" && paintOf(color).alpha > 0;

/** Gaps of a border that is not drawn through. */
const dashes = ({ width, line }: Border): string | undefined =>
  line === "dashed"
    ? `${short(3 * width)} ${short(2 * width)}`
    : line === "dotted"
      ? `${short(width)} ${short(width)}`
      : undefined;

const penOf = (border: Border, opacity: number) => ({
  ...painted("stroke", thinned(paintOf(border.color), opacity)),
  "stroke-width": border.width,
  "stroke-dasharray": dashes(border),
});

function drawBorders(
  box: Box,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  const borders = SIDES.map((side) => borderOf(style, side));
  const [first] = borders;
  const isOne =
    first !== undefined &&
    borders.every(
      ({ width, line, color }) =>
        width === first.width && line === first.line && color === first.color,
    );
  if (isOne) {
    if (!isSeen(first)) return;
    const inner = Math.max(0, radiusOf(style, box) - first.width / 2);
    paper.shapes.push(
      element("rect", {
        ...grown(box, -first.width / 2),
        rx: inner || undefined,
        fill: "none",
        ...penOf(first, opacity),
      }),
    );
    return;
  }
  borders.forEach((border, i) => {
    if (isSeen(border))
      paper.shapes.push(
        `<line${attributesOf({
          ...lineAt(box, SIDES[i]!, border.width / 2),
          ...penOf(border, opacity),
        })}/>`,
      );
  });
}

/** The middle of a border on one side. */
function lineAt(
  { x, y, width, height }: Box,
  side: (typeof SIDES)[number],
  half: number,
) {
  const [right, bottom] = [x + width, y + height];
  switch (side) {
    case "Top":
      return { x1: x, y1: y + half, x2: right, y2: y + half };
    case "Right":
      return { x1: right - half, y1: y, x2: right - half, y2: bottom };
    case "Bottom":
      return { x1: x, y1: bottom - half, x2: right, y2: bottom - half };
    case "Left":
      return { x1: x + half, y1: y, x2: x + half, y2: bottom };
  }
}

function drawOutline(
  box: Box,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  const outline: Border = {
    width: pixels(style.outlineWidth),
    line: style.outlineStyle,
    color: style.outlineColor,
  };
  if (!isSeen(outline) || outline.line === "auto") return;
  paper.shapes.push(
    element("rect", {
      ...grown(box, pixels(style.outlineOffset) + outline.width / 2),
      fill: "none",
      ...penOf(outline, opacity),
    }),
  );
}
