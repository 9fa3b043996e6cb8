import type { Language } from "../../format";
import { da, type OverviewTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: OverviewTexts } = { da, en };

/** What the table of many scenarios says. */
export const overviewTexts = (language: Language): OverviewTexts =>
  TEXTS[language];
