import { describe, expect, test } from "vitest";
import {
  type Drawing,
  escaped,
  svgOf,
  textElement,
  type TextMark,
} from "../../../src/ui/figure/markup";

const MARK: TextMark = {
  text: "Køge & <b>",
  x: 1.23456,
  y: 20,
  length: 50,
  anchor: "start",
  size: 14,
  weight: 400,
  isItalic: false,
  paint: { hex: "#1a1a1a", alpha: 1 },
};

const DRAWING: Drawing = {
  defs: [],
  shapes: [],
  texts: [MARK],
  ground: { hex: "#ffffff", alpha: 1 },
  x: -4,
  y: 0,
  width: 320,
  height: 100,
  scale: 2,
};

describe("a picture as text", () => {
  test("what somebody has called a place breaks no file", () => {
    expect(escaped(`a<b & "c"`)).toBe("a&lt;b &amp; &quot;c&quot;");
    expect(escaped("a\u0000b\u000bc\ud800d\uffff")).toBe("abc\ufffdd");
    expect(escaped("🏠 å\té")).toBe("🏠 å\té");
  });

  test("words have their place, length and look on themselves", () => {
    expect(textElement(MARK)).toBe(
      '<text x="1.23" y="20" font-size="14" textLength="50" lengthAdjust="spacingAndGlyphs" fill="#1a1a1a">Køge &amp; &lt;b&gt;</text>',
    );
  });

  test("turned words and their rim are written too", () => {
    const paint = { hex: "#ffffff", alpha: 0.5 };
    const turned = textElement({
      ...MARK,
      text: "x",
      anchor: "end",
      weight: 600,
      isItalic: true,
      halo: { paint, width: 4 },
      turn: [0, 1, -1, 0],
    });
    expect(turned.match(/<text/g)).toHaveLength(2);
    expect(turned).toContain('transform="matrix(0 1 -1 0 1.23 20)"');
    expect(turned).toContain('stroke="#ffffff" stroke-opacity="0.5"');
    expect(turned).toContain('text-anchor="end"');
    expect(turned).toContain('font-style="italic"');
    expect(turned).not.toContain("textLength");
  });

  test("the whole file has its size, its part of the plane and its words for those who do not see it", () => {
    const words = { title: "A<B", description: "C" };
    const svg = svgOf(DRAWING, words);
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
    expect(svg).toContain('width="640" height="200" viewBox="-4 0 320 100"');
    expect(svg).toContain('<title id="title">A&lt;B</title>');
    expect(svg).toContain('<desc id="desc">C</desc>');
    expect(svg).toContain("<text");
    expect(svgOf(DRAWING, undefined)).not.toMatch(/<text|<title/);
    expect(svgOf(DRAWING, words)).toBe(svg);
  });
});
