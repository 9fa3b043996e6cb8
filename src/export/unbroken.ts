/** A text in which a section of a law stays on one line with its number, and a number with its percent sign. */
export const unbroken = (text: string): string =>
  text.replaceAll("§ ", "§\u00a0").replaceAll(/(\d) %/g, "$1\u00a0%");
