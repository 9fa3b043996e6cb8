import type { Language } from "../../format";
import { da, type WorkbookTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: WorkbookTexts } = { da, en };

/** What only the workbook says. */
export const workbookTexts = (language: Language): WorkbookTexts =>
  TEXTS[language];
