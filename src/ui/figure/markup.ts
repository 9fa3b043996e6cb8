// Writing SVG as text: a file that stands alone, in which nothing is fetched and no style sheet is needed.

/** A colour as an editor knows it, with how much it covers. */
export type Paint = { readonly hex: string; readonly alpha: number };

/** Words in a picture, placed by their baseline. All of them lie over the drawing. */
export type TextMark = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How long the words are in the letters they were set in, in pixels; they are as long in any other. */
  readonly length: number;
  readonly anchor: "start" | "middle" | "end";
  /** Height of the type in pixels. */
  readonly size: number;
  readonly weight: number;
  readonly isItalic: boolean;
  readonly paint: Paint;
  /** A rim round the letters, so that they are read over lines. */
  readonly halo?: { readonly paint: Paint; readonly width: number };
  /** Turned or drawn larger: the first four numbers of an SVG matrix. */
  readonly turn?: readonly [number, number, number, number];
};

/** What a drawing is made of before it is a file. */
export type Drawing = {
  readonly defs: readonly string[];
  readonly shapes: readonly string[];
  readonly texts: readonly TextMark[];
  readonly ground: Paint;
  /** The part of the plane that is shown, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How much larger than drawn it is shown. */
  readonly scale: number;
};

/** The app's own letters first, then such as lie on most machines. */
export const FONTS = "IBM Plex Sans, Segoe UI, Arial, Helvetica, sans-serif";

/** Marks that XML cannot hold at all. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A text as it stands between tags or in quotes. Lone halves of letters, which no file can hold, become marks of their loss. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** At most two decimals: a hundredth of a pixel is seen by nobody. */
export const short = (x: number): string => String(Math.round(x * 100) / 100);

export type Attributes = {
  readonly [name: string]: string | number | undefined;
};

export const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined || value === ""
        ? []
        : [
            ` ${name}="${typeof value === "number" ? short(value) : escaped(value)}"`,
          ],
    )
    .join("");

/** An element with nothing, or with markup already written, inside. */
export const element = (
  name: string,
  attributes: Attributes,
  inside = "",
): string =>
  inside
    ? `<${name}${attributesOf(attributes)}>${inside}</${name}>`
    : `<${name}${attributesOf(attributes)}/>`;

/** A colour under the name of what it paints; what covers wholly says nothing of it. */
export const painted = (
  of: "fill" | "stroke",
  { hex, alpha }: Paint,
): Attributes => ({
  [of]: hex,
  [`${of}-opacity`]: alpha < 1 ? alpha : undefined,
});

export function textElement(mark: TextMark): string {
  const { text, x, y, anchor, size, weight, isItalic, halo, turn } = mark;
  const place = turn
    ? { transform: `matrix(${[...turn, x, y].map(short).join(" ")})` }
    : { x, y };
  const look = {
    ...place,
    "text-anchor": anchor === "start" ? undefined : anchor,
    "font-size": size,
    ...(text.length > 1 && {
      textLength: mark.length,
      lengthAdjust: "spacingAndGlyphs",
    }),
    "font-weight": weight === 400 ? undefined : weight,
    "font-style": isItalic ? "italic" : undefined,
  };
  const rim = halo
    ? element(
        "text",
        {
          ...look,
          fill: "none",
          ...painted("stroke", halo.paint),
          "stroke-width": halo.width,
          "stroke-linejoin": "round",
        },
        escaped(text),
      )
    : "";
  return (
    rim +
    element("text", { ...look, ...painted("fill", mark.paint) }, escaped(text))
  );
}

/** The drawing as a whole file, with the words or (as a ground for words drawn otherwise) without. */
export function svgOf(
  drawing: Drawing,
  words: { readonly title: string; readonly description: string } | undefined,
): string {
  const { defs, shapes, texts, ground, x, y, width, height, scale } = drawing;
  const inside = [
    ...(words
      ? [
          element("title", { id: "title" }, escaped(words.title)),
          element("desc", { id: "desc" }, escaped(words.description)),
        ]
      : []),
    ...(defs.length > 0 ? [element("defs", {}, defs.join(""))] : []),
    element("rect", { x, y, width, height, ...painted("fill", ground) }),
    ...shapes,
    ...(words ? texts.map(textElement) : []),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: width * scale,
      height: height * scale,
      viewBox: [x, y, width, height].map(short).join(" "),
      "font-family": FONTS,
      ...(words && { role: "img", "aria-labelledby": "title desc" }),
    },
    `\n${inside.join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
