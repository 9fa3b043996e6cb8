import { fileName } from "../model/preset/preset";
import type { Results } from "../model/results/results";
import type { Scenario } from "../model/scenario/scenario";
import type { Language } from "../ui/format";
import { sumOf } from "./jsonDifference";

/** The last figures of a checksum, so that two different contents never have the same name. */
const shortNumber = (content: unknown): string => sumOf(content).slice(-6);

const named = (...words: readonly string[]): string =>
  ["hjemvej", ...words.map(inPlainLetters)].filter(Boolean).join("-");

/** Most letters of each part of a name: the longest that file systems take is 255 bytes with all of them. */
const MOST_LETTERS = 60;

const inPlainLetters = (words: string) =>
  fileName(words)
    .replaceAll(/^-+/g, "")
    .slice(0, MOST_LETTERS)
    .replaceAll(/-+$/g, "");

/** A scenario's file, without its ending: its name and a short number for its content. */
export const fileNameOf = (scenario: Scenario, name?: string): string =>
  named(name ?? scenario.id, shortNumber(scenario));

/** A file about an answer, without its ending: the place, what it is, and a short number for what was computed. */
export function answerFileName(
  { scenario, replications, discounted }: Results,
  { what, policy, language }: Said,
): string {
  const number = shortNumber([scenario, replications, discounted, policy]);
  return named(scenario.place.name[language], what, number);
}

type Said = {
  /** What the file is, in its reader's language. */
  readonly what: string;
  readonly policy: string;
  readonly language: Language;
};
