import type { Language } from "../../format";
import { da, type CsvTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: CsvTexts } = { da, en };

/** What the app says of the two forms of the long table. */
export const csvTexts = (language: Language): CsvTexts => TEXTS[language];
