import type { Language } from "../../format";
import { da, type RefundTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: RefundTexts } = { da, en };

/** What only the page for the municipality's own stays says. */
export const refundTexts = (language: Language): RefundTexts => TEXTS[language];
