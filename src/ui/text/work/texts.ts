import type { Language } from "../../format";
import { da, type WorkTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: WorkTexts } = { da, en };

/** What only the keeping of work says. */
export const workTexts = (language: Language): WorkTexts => TEXTS[language];
