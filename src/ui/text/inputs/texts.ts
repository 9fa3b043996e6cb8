import type { Language } from "../../format";
import { da, type InputTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: InputTexts } = { da, en };

/** What the fields' pictures, editors and warnings and the spreadsheet say. */
export const inputTexts = (language: Language): InputTexts => TEXTS[language];
