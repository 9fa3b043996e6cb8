import type { Language } from "../../format";
import { da, type MethodTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: MethodTexts } = { da, en };

/** What only the page on method and sources says. */
export const methodTexts = (language: Language): MethodTexts => TEXTS[language];
