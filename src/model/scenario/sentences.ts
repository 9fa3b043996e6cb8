import type { Text } from "./parameter";

/** Sentences after each other, in both languages. */
export const sentences = (...parts: readonly Text[]): Text => ({
  da: parts.map(({ da }) => da).join(" "),
  en: parts.map(({ en }) => en).join(" "),
});
