import type { Text } from "../../model/scenario/parameter";
import type { Language } from "../../ui/format";
import { sortedWords } from "../line/sortedWords";
import { faultAt, type Fault } from "./fault";

/** What the words after the command ask for. */
export type Wishes = {
  readonly file: string | undefined;
  readonly replications: number | undefined;
  /** Standard error of the mean net saving as a share of it, to play worlds until; and how many at most. */
  readonly precision: number | undefined;
  readonly most: number | undefined;
  readonly seed: string | undefined;
  readonly workers: number | undefined;
  readonly discounted: boolean;
  readonly language: Language;
  readonly out: string | undefined;
  readonly ledger: string | undefined;
  /** One world and one person of it, counted from 1, whose life is told instead of the answer. */
  readonly trace: Traced | undefined;
  readonly help: boolean;
};

export type Traced = { readonly replication: number; readonly person: number };

type Reading = { readonly wishes: Wishes; readonly faults: readonly Fault[] };

export const MOST_REPLICATIONS = 1_000_000;
export const MOST_WORKERS = 256;

const ALONE = ["--discounted", "--help"];

const TEXT: Text = {
  da: "en tekst, der ikke er tom",
  en: "a text, not empty",
};
const PATH: Text = { da: "en fils navn", en: "the name of a file" };
const LANGUAGE: Text = { da: "da eller en", en: "da or en" };

const whole = (most: number): Text => ({
  da: `et helt tal fra 1 til ${most.toLocaleString("da-DK")}`,
  en: `a whole number from 1 to ${most.toLocaleString("en-GB")}`,
});

export const EXPECTED: { readonly [name: string]: Text } = {
  "--replications": whole(MOST_REPLICATIONS),
  "--precision": {
    da: "en andel fra 0,01 % til 50 % med procenttegn, som 1% eller 0,5%",
    en: "a share from 0.01% to 50% with its percent sign, as 1% or 0.5%",
  },
  "--most": whole(MOST_REPLICATIONS),
  "--seed": TEXT,
  "--workers": whole(MOST_WORKERS),
  "--language": LANGUAGE,
  "--out": PATH,
  "--ledger": PATH,
  "--trace": {
    da: "en verden og en borger i den, begge talt fra 1, som 3:12",
    en: "a world and a person in it, both counted from 1, as 3:12",
  },
};

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): Reading {
  const {
    given,
    files,
    faults: misused,
  } = sortedWords(words, {
    withValue: EXPECTED,
    alone: ALONE,
  });
  const faults = [...misused];
  const take = <T>(
    name: string,
    read: (text: string) => T | undefined,
  ): T | undefined => {
    const text = given.get(name);
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined)
      faults.push(
        faultAt(name, quoted(text), EXPECTED[name]!, digitsHint(name, text)),
      );
    return value;
  };
  const wishes: Wishes = {
    file: files[0],
    replications: take("--replications", wholeUpTo(MOST_REPLICATIONS)),
    precision: take("--precision", shareIn),
    most: take("--most", wholeUpTo(MOST_REPLICATIONS)),
    seed: take("--seed", notBlank),
    workers: take("--workers", wholeUpTo(MOST_WORKERS)),
    discounted: given.has("--discounted"),
    language: take("--language", languageOf) ?? "da",
    out: take("--out", notBlank),
    ledger: take("--ledger", notBlank),
    trace: take("--trace", tracedIn),
    help: given.has("--help"),
  };
  if (wishes.trace)
    for (const name of NOT_WITH_TRACE)
      if (given.has(name)) faults.push(notWithTrace(name));
  if (given.has("--precision") && given.has("--replications"))
    faults.push(ONE_OF_TWO);
  if (given.has("--most") && !given.has("--precision"))
    faults.push(MOST_OF_WHAT);
  if (files.length === 0) faults.push(NO_FILE);
  for (const file of files.slice(1)) faults.push(oneFileOnly(file));
  return { wishes, faults };
}

export const wholeUpTo =
  (most: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    return value >= 1 && value <= most ? value : undefined;
  };

/** "0,5%": 0.005. */
export function shareIn(text: string): number | undefined {
  const [, digits] = /^(\d{1,2}(?:[.,]\d{1,4})?)\s?%$/.exec(text) ?? [];
  const percent = Number(digits?.replace(",", "."));
  return percent >= 0.01 && percent <= 50 ? percent / 100 : undefined;
}

/** "3:12": world 3, person 12. */
function tracedIn(text: string): Traced | undefined {
  const [, replication, person] =
    /^([1-9]\d{0,8}):([1-9]\d{0,8})$/.exec(text) ?? [];
  if (replication === undefined || person === undefined) return undefined;
  return { replication: Number(replication), person: Number(person) };
}

export const notBlank = (text: string) => (/\S/.test(text) ? text : undefined);

const languageOf = (text: string): Language | undefined =>
  text === "da" || text === "en" ? text : undefined;

const quoted = (text: string) => JSON.stringify(text);

/** 2.000 or 2,000 is two thousand to one and two to another. */
export function digitsHint(name: string, text: string): Text | undefined {
  const isNumber = ["--replications", "--workers", "--most"].includes(name);
  const digits = text.replaceAll(/[.,\s]/g, "");
  if (!isNumber || digits === text || !/^\d+$/.test(digits)) return undefined;
  return {
    da: "Skriv tallet med cifre alene.",
    en: "Write the number in digits alone.",
  };
}

// ---- Faults of the words themselves

const NO_FILE: Fault = {
  da: "Der mangler en scenariefil, for eksempel scenarios/ishoej.json.",
  en: "A scenario file is missing, for example scenarios/ishoej.json.",
};

export const ONE_OF_TWO: Fault = {
  da: "--precision: valget hører ikke sammen med --replications; det ene giver antallet af verdener, det andet finder det. Udelad det ene.",
  en: "--precision: the option does not go with --replications; one gives the number of worlds, the other finds it. Leave one of them out.",
};

export const MOST_OF_WHAT: Fault = {
  da: "--most: valget er det højeste antal verdener for --precision, som mangler.",
  en: "--most: the option is the highest number of worlds for --precision, which is missing.",
};

/** What only the answer over all worlds has a use for. */
const NOT_WITH_TRACE = [
  "--precision",
  "--out",
  "--ledger",
  "--discounted",
  "--workers",
];

const notWithTrace = (name: string): Fault => ({
  da: `${name}: valget hører ikke sammen med --trace, som fortæller ét liv i én verden. Udelad det ene.`,
  en: `${name}: the option does not go with --trace, which tells one life in one world. Leave one of them out.`,
});

const oneFileOnly = (file: string): Fault => ({
  da: `${file}: her er en scenariefil for meget; der regnes på én ad gangen.`,
  en: `${file}: this is one scenario file too many; they are computed one at a time.`,
});
