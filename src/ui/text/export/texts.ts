import type { Language } from "../../format";
import { da, type ExportTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: ExportTexts } = { da, en };

/** What everything that leaves the app says of where it comes from. */
export const exportTexts = (language: Language): ExportTexts => TEXTS[language];
