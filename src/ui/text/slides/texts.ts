import type { Language } from "../../format";
import { da, type SlideTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: SlideTexts } = { da, en };

/** What only the slides say. */
export const slideTexts = (language: Language): SlideTexts => TEXTS[language];
