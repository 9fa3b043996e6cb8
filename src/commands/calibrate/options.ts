import type { Text } from "../../model/scenario/parameter";
import type { Language } from "../../ui/format";
import { sortedWords } from "../line/sortedWords";
import { faultAt, type Fault } from "../simulate/fault";

/** What the words after the command ask for. */
export type Wishes = {
  /** Only hold what is committed against the targets. */
  readonly check: boolean;
  readonly language: Language;
  readonly help: boolean;
};

const LANGUAGE: Text = { da: "da eller en", en: "da or en" };

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): {
  readonly wishes: Wishes;
  readonly faults: readonly Fault[];
} {
  const { given, files, faults } = sortedWords(words, {
    withValue: { "--language": LANGUAGE },
    alone: ["--check", "--help"],
  });
  const language = given.get("--language") ?? "da";
  const isKnown = language === "da" || language === "en";
  return {
    wishes: {
      check: given.has("--check"),
      language: isKnown ? language : "da",
      help: given.has("--help"),
    },
    faults: [
      ...faults,
      ...(isKnown
        ? []
        : [faultAt("--language", JSON.stringify(language), LANGUAGE)]),
      ...files.map(noFile),
    ],
  };
}

const noFile = (file: string): Fault => ({
  da: `${file}: kalibreringen læser ingen fil; fjern ordet.`,
  en: `${file}: the calibration reads no file; leave the word out.`,
});
