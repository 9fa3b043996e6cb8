import type { Language } from "../format";
import { da, type Messages } from "./da";
import { en } from "./en";

const MESSAGES: { readonly [L in Language]: Messages } = { da, en };

/** The texts of a language. */
export const messages = (language: Language): Messages => MESSAGES[language];
