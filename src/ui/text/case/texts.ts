import type { Language } from "../../format";
import { da, type CaseTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: CaseTexts } = { da, en };

/** What only the investment case and its page say. */
export const caseTexts = (language: Language): CaseTexts => TEXTS[language];
