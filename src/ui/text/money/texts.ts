import type { Language } from "../../format";
import { da, type MoneyTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: MoneyTexts } = { da, en };

/** What only the pictures of money and the map say. */
export const moneyTexts = (language: Language): MoneyTexts => TEXTS[language];
