import type { Text } from "../../model/scenario/parameter";
import { nearest } from "../../model/scenario/problem";
import { CASES } from "../../model/validation/validate";
import type { Language } from "../../ui/format";
import { type Options, sortedWords } from "../line/sortedWords";
import { faultAt, type Fault } from "../simulate/fault";

/** What the words after the command ask for. */
export type Wishes = {
  readonly cases: readonly string[];
  readonly write: boolean;
  readonly language: Language;
  readonly help: boolean;
};

const LANGUAGE: Text = { da: "da eller en", en: "da or en" };
const SOME_CASES: Text = {
  da: `et eller flere af ${CASES.join(", ")}, med komma imellem`,
  en: `one or more of ${CASES.join(", ")}, with commas between`,
};

const OPTIONS: Options = {
  withValue: { "--language": LANGUAGE, "--only": SOME_CASES },
  alone: ["--write", "--help"],
};

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): {
  readonly wishes: Wishes;
  readonly faults: readonly Fault[];
} {
  const { given, files, faults } = sortedWords(words, OPTIONS);
  const language = given.get("--language");
  const only = casesIn(given.get("--only"));
  const write = given.has("--write");
  const wishes: Wishes = {
    cases: only?.filter((name) => CASES.includes(name)) ?? CASES,
    write,
    language: language === "en" ? "en" : "da",
    help: given.has("--help"),
  };
  return {
    wishes,
    faults: [
      ...faults,
      ...files.map(noFile),
      ...(only ?? []).flatMap(unknownCase),
      ...languageFault(language),
      ...(only && write ? [HALF_A_FILE] : []),
    ],
  };
}

const casesIn = (text: string | undefined) =>
  text?.split(",").map((name) => name.trim().toUpperCase());

const unknownCase = (name: string): Fault[] =>
  CASES.includes(name)
    ? []
    : [faultAt("--only", JSON.stringify(name), SOME_CASES)];

function languageFault(language: string | undefined): Fault[] {
  if (language === undefined || language === "da" || language === "en")
    return [];
  const meant = nearest(language, ["da", "en"]);
  const hint = meant && {
    da: `Mente du ${meant}?`,
    en: `Did you mean ${meant}?`,
  };
  return [
    faultAt(
      "--language",
      JSON.stringify(language),
      LANGUAGE,
      hint || undefined,
    ),
  ];
}

const noFile = (word: string): Fault => ({
  da: `${word}: kommandoen læser ingen fil. --help viser valgene.`,
  en: `${word}: the command reads no file. --help shows the options.`,
});

const HALF_A_FILE: Fault = {
  da: "--write: valget skriver hele filen og kan ikke stå sammen med --only.",
  en: "--write: the option writes the whole file and cannot stand with --only.",
};
