import type { TextMark } from "./markup";
import { paintOf, pixels, reachTo, thinned, type Paper } from "./paper";

/** Words on one line of the page. */
type Line = {
  readonly words: string[];
  left: number;
  right: number;
  readonly top: number;
  bottom: number;
};

/** The words of a text as they are broken into lines on the page. */
export function drawWords(
  text: Text,
  style: CSSStyleDeclaration,
  paper: Paper,
  opacity: number,
): void {
  const fill = thinned(paintOf(style.color), opacity);
  if (fill.alpha === 0) return;
  const parent = text.parentElement;
  const isAlone =
    parent !== null &&
    parent.childNodes.length === 1 &&
    style.display !== "inline";
  const look = {
    size: pixels(style.fontSize),
    weight: Number(style.fontWeight) || 400,
    isItalic: style.fontStyle === "italic",
    paint: fill,
  };
  const room = parent && ellipsisRoom(parent, style);
  for (const line of linesOf(text, style)) {
    const anchor = isAlone ? anchorOf(style) : "start";
    const words = room ? shortened(text, line, room) : line.words.join(" ");
    if (!words) continue;
    const right = room ? Math.min(line.right, room.right) : line.right;
    const at = {
      start: line.left,
      middle: (line.left + right) / 2,
      end: right,
    }[anchor];
    paper.texts.push({
      text: words,
      x: at - paper.origin.x,
      y: baselineOf(line, style) - paper.origin.y,
      anchor,
      length: lengthOf(words, style),
      ...look,
    });
    reachTo(
      paper,
      new DOMRect(
        line.left,
        line.top,
        right - line.left,
        line.bottom - line.top,
      ),
    );
  }
}

function anchorOf({ textAlign }: CSSStyleDeclaration): TextMark["anchor"] {
  if (textAlign === "center" || textAlign === "-webkit-center") return "middle";
  return textAlign === "right" || textAlign === "end" ? "end" : "start";
}

function linesOf(text: Text, style: CSSStyleDeclaration): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  const put = (word: string, { left, right, top, bottom }: DOMRect) => {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < 2) {
      last.words.push(word);
      last.right = Math.max(last.right, right);
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ words: [word], left, right, top, bottom });
  };
  for (const { 0: word, index } of text.data.matchAll(/[^ \t\r\n]+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [rect] = rects;
    if (!rect) continue;
    if (rects.length === 1) put(word, rect);
    else
      for (const part of brokenWord(text, index, word, range, style))
        put(part.word, part.rect);
  }
  return lines;
}

/** A word that goes over several lines, letter by letter; where the browser has put a hyphen it is written. */
function brokenWord(
  text: Text,
  index: number,
  word: string,
  range: Range,
  style: CSSStyleDeclaration,
) {
  const parts: { word: string; rect: DOMRect }[] = [];
  [...word].reduce((at, letter) => {
    range.setStart(text, at);
    range.setEnd(text, at + letter.length);
    const rect = range.getBoundingClientRect();
    const last = parts.at(-1);
    if (last && Math.abs(last.rect.top - rect.top) < 2) {
      last.word += letter;
      last.rect = new DOMRect(
        last.rect.left,
        last.rect.top,
        rect.right - last.rect.left,
        last.rect.height,
      );
    } else {
      if (last && style.hyphens === "auto" && !/[-–/]$/.test(last.word))
        last.word += "-";
      parts.push({ word: letter, rect });
    }
    return at + letter.length;
  }, index);
  return parts;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** A pen that measures in the letters of the page. */
function penFor(style: CSSStyleDeclaration) {
  pen ??= document.createElement("canvas").getContext("2d");
  if (pen)
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return pen;
}

const lengthOf = (words: string, style: CSSStyleDeclaration): number =>
  penFor(style)?.measureText(words).width ?? 0;

/** Where the letters of a line stand: the browser gives the box that holds them. */
function baselineOf(
  { top, bottom }: { readonly top: number; readonly bottom: number },
  style: CSSStyleDeclaration,
): number {
  const measure = penFor(style);
  if (!measure) return bottom - (bottom - top) / 4;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } =
    measure.measureText("x");
  return top + (bottom - top - up - down) / 2 + up;
}

/** The room of words that are cut off with three dots; undefined where they have all they need. */
function ellipsisRoom(
  of: HTMLElement,
  style: CSSStyleDeclaration,
): DOMRect | undefined {
  return style.textOverflow === "ellipsis" && of.scrollWidth > of.clientWidth
    ? of.getBoundingClientRect()
    : undefined;
}

/** As many letters as there is room for. */
function shortened(text: Text, line: Line, room: DOMRect): string {
  const range = document.createRange();
  const words = line.words.join(" ");
  const dots = room.width * 0.12;
  const start = text.data.indexOf(line.words[0] ?? "");
  range.setStart(text, start);
  for (let letters = words.length; letters > 0; letters--) {
    range.setEnd(text, Math.min(text.length, start + letters));
    if (range.getBoundingClientRect().right <= room.right - dots)
      return `${words.slice(0, letters).trimEnd()}…`;
  }
  return "";
}
