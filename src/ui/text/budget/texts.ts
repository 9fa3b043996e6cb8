import type { Language } from "../../format";
import { da, type BudgetTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: BudgetTexts } = { da, en };

/** What only the page with the budget says. */
export const budgetTexts = (language: Language): BudgetTexts => TEXTS[language];
