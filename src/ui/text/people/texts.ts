import type { Language } from "../../format";
import { da, type PeopleTexts } from "./da";
import { en } from "./en";

const TEXTS: { readonly [L in Language]: PeopleTexts } = { da, en };

/** What only the pictures of people, homes and workers say. */
export const peopleTexts = (language: Language): PeopleTexts => TEXTS[language];
