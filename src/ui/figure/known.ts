import type { FigureSource } from "./source";

const SOURCES = new WeakMap<Element, FigureSource>();

/** Remembers what a figure on the page rests on, for when all of them are taken at once. */
export const keepSource = (menu: Element, source: FigureSource): void => {
  SOURCES.set(menu, source);
};

/** What the figure rests on; the answer of the app where it has said nothing else. */
export const sourceOf = (figure: Element): FigureSource => {
  const menu = figure.querySelector(".figure-menu");
  return (menu && SOURCES.get(menu)) ?? { kind: "answer" };
};
