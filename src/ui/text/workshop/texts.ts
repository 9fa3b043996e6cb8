import type { Language } from "../../format";
import { da, type WorkshopTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: WorkshopTexts } = { da, en };

/** What only the workshop says. */
export const workshopTexts = (language: Language): WorkshopTexts =>
  TEXTS[language];
