import { fileName } from "../../model/preset/preset";

const MOST_LETTERS = 60;

/** A heading as the name of a file: "Besparelse over tid" is besparelse-over-tid. */
export function slugOf(heading: string): string {
  const whole = fileName(bare(heading)).replaceAll(/^-+|-+$/g, "");
  if (whole.length <= MOST_LETTERS) return whole || "figur";
  const cut = whole.slice(0, MOST_LETTERS + 1);
  return cut.slice(0, cut.lastIndexOf("-")) || whole.slice(0, MOST_LETTERS);
}

/** Letters without the marks that no Danish one has: én is en, å stays. */
const bare = (text: string): string =>
  text.replaceAll(/å/gi, "aa").normalize("NFD").replaceAll(/\p{M}/gu, "");

/** Names for figures in their order, numbered, so that two of one heading are two files. */
export const numbered = (headings: readonly string[]): readonly string[] =>
  headings.map(
    (heading, i) => `${String(i + 1).padStart(2, "0")}-${slugOf(heading)}`,
  );
