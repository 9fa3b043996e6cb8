import type { Language } from "../../format";
import { five as da, type FiveTexts } from "./five.da";
import { five as en } from "./five.en";

const TEXTS: { readonly [L in Language]: FiveTexts } = { da, en };

/** What the model in five minutes, the words and the versions say. */
export const fiveTexts = (language: Language): FiveTexts => TEXTS[language];
