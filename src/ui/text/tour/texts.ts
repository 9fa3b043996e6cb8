import type { Language } from "../../format";
import { da, type TourTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: TourTexts } = { da, en };

/** What the help menu and the tour say. */
export const tourTexts = (language: Language): TourTexts => TEXTS[language];
