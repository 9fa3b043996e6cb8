import type { Language } from "../../format";
import { da, type TakeawayTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: TakeawayTexts } = { da, en };

/** What is said where an answer is taken away as a file. */
export const takeawayTexts = (language: Language): TakeawayTexts =>
  TEXTS[language];
