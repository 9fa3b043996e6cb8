import type { Language } from "../../format";
import { da, type CompareTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: CompareTexts } = { da, en };

/** What only the page on scenarios side by side says. */
export const compareTexts = (language: Language): CompareTexts =>
  TEXTS[language];
