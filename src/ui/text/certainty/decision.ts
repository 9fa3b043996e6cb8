import type { Language } from "../../format";
import { da, type DecisionTexts } from "./decision.da";
import { en } from "./decision.en";

const TEXTS: { readonly [L in Language]: DecisionTexts } = { da, en };

/** What is said of a decision by the run's own worlds. */
export const decisionTexts = (language: Language): DecisionTexts =>
  TEXTS[language];
