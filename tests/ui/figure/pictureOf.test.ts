import { expect, test } from "vitest";
import { altOf } from "../../../src/ui/figure/pictureOf";

/** A figure as far as its words are asked for. */
const figureWith = (words: { readonly [selector: string]: string }) =>
  ({
    querySelector: (selector: string) =>
      selector in words ? { textContent: words[selector] } : null,
  }) as unknown as Element;

test("finding and caption are sentences of their own, each with one full stop", () => {
  const finding =
    "Ved udgangen af 2036 ventes en merudgift på 29 mio. kr. mere";
  const caption = " Mio. kr.,\n 2025-priser. Over nul er der sparet. ";
  expect(altOf(figureWith({ ".finding": finding, figcaption: caption }))).toBe(
    `${finding}. Mio. kr., 2025-priser. Over nul er der sparet.`,
  );
  expect(altOf(figureWith({ figcaption: "Linjen er 10 mio. kr." }))).toBe(
    "Linjen er 10 mio. kr.",
  );
  expect(altOf(figureWith({}))).toBe("");
});
