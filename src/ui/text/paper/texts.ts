import type { Language } from "../../format";
import { da, type PaperTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: PaperTexts } = { da, en };

/** What only the case as a file and its short edition say. */
export const paperTexts = (language: Language): PaperTexts => TEXTS[language];
