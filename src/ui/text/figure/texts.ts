import type { Language } from "../../format";
import { da, type FigureTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: FigureTexts } = { da, en };

/** What is said when a figure is taken away. */
export const figureTexts = (language: Language): FigureTexts => TEXTS[language];
