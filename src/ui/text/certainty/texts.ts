import type { Language } from "../../format";
import { da, type CertaintyTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: CertaintyTexts } = { da, en };

/** What only the page on how sure the answer is says. */
export const certaintyTexts = (language: Language): CertaintyTexts =>
  TEXTS[language];
