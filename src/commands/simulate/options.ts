import type { Text } from "../../model/scenario/parameter";
import type { Language } from "../../ui/format";
import { sortedWords } from "../line/sortedWords";
import { valueReader } from "../line/valueReader";
import type { CsvForm } from "../../export/csv/form";
import type { Part, WorldRange } from "../shard/range";
import type { Fault } from "./fault";

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
  readonly csv: string | undefined;
  readonly csvForm: CsvForm | undefined;
  /** File to write worlds to instead of an answer, and which of the run's worlds: all when neither says. */
  readonly shard: string | undefined;
  readonly worlds: WorldRange | undefined;
  readonly part: Part | undefined;
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
export const PATH: Text = { da: "en fils navn", en: "the name of a file" };
export const LANGUAGE: Text = { da: "da eller en", en: "da or en" };

export const CSV_FORM: Text = {
  da: "international eller dansk",
  en: "international or dansk",
};

export const whole = (most: number): Text => ({
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
  "--csv": PATH,
  "--csv-form": CSV_FORM,
  "--shard": PATH,
  "--worlds": {
    da: "de verdener, der skal spilles, talt fra 1, som 501-750",
    en: "the worlds to play, counted from 1, as 501-750",
  },
  "--part": {
    da: "hvilken del af hvor mange, talt fra 1, som 3/8",
    en: "which part of how many, counted from 1, as 3/8",
  },
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
  const take = valueReader(given, EXPECTED, faults, digitsHint);
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
    csv: take("--csv", notBlank),
    csvForm: take("--csv-form", csvFormOf),
    shard: take("--shard", notBlank),
    worlds: take("--worlds", rangeIn),
    part: take("--part", partIn),
    trace: take("--trace", tracedIn),
    help: given.has("--help"),
  };
  if (wishes.trace)
    for (const name of NOT_WITH_TRACE)
      if (given.has(name)) faults.push(notWithTrace(name));
  if (given.has("--shard"))
    for (const name of NOT_WITH_SHARD)
      if (given.has(name)) faults.push(notWithShard(name));
  for (const name of ["--worlds", "--part"])
    if (given.has(name) && !given.has("--shard")) faults.push(ofNoShard(name));
  if (given.has("--worlds") && given.has("--part")) faults.push(ONE_RANGE);
  if (given.has("--csv-form") && !given.has("--csv")) faults.push(FORM_OF_WHAT);
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

/** "501-750", or "501" alone. */
function rangeIn(text: string): WorldRange | undefined {
  const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? [];
  const [from, until] = [Number(first), Number(last)];
  return from >= 1 && until >= from ? { from, until } : undefined;
}

/** "3/8": the third of eight. */
function partIn(text: string): Part | undefined {
  const [, first, last] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  const [part, of] = [Number(first), Number(last)];
  return part >= 1 && of >= part ? { part, of } : undefined;
}

export const csvFormOf = (text: string): CsvForm | undefined =>
  text === "international" || text === "dansk" ? text : undefined;

export const notBlank = (text: string) => (/\S/.test(text) ? text : undefined);

export const languageOf = (text: string): Language | undefined =>
  text === "da" || text === "en" ? text : undefined;

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
  "--csv",
  "--csv-form",
  "--shard",
  "--discounted",
  "--workers",
];

/** What is asked of all worlds together: of the shards once they are merged. */
const NOT_WITH_SHARD = [
  "--precision",
  "--most",
  "--out",
  "--ledger",
  "--csv",
  "--csv-form",
  "--discounted",
];

const notWithShard = (name: string): Fault => ({
  da: `${name}: valget hører ikke sammen med --shard, som kun gemmer nogle af verdenerne. ${name === "--precision" || name === "--most" ? "Giv det samlede antal med --replications." : "Giv det til npm run merge."}`,
  en: `${name}: the option does not go with --shard, which only stores some of the worlds. ${name === "--precision" || name === "--most" ? "Give the number of all worlds with --replications." : "Give it to npm run merge."}`,
});

const ofNoShard = (name: string): Fault => ({
  da: `${name}: valget siger, hvilke verdener der skal gemmes; giv også --shard FIL.`,
  en: `${name}: the option says which worlds to store; give --shard FILE too.`,
});

const ONE_RANGE: Fault = {
  da: "--worlds: valget hører ikke sammen med --part; begge siger, hvilke verdener der skal spilles. Udelad det ene.",
  en: "--worlds: the option does not go with --part; both say which worlds to play. Leave one of them out.",
};

export const FORM_OF_WHAT: Fault = {
  da: "--csv-form: valget er formen på den fil, som --csv skriver, og --csv mangler.",
  en: "--csv-form: the option is the form of the file that --csv writes, and --csv is missing.",
};

const notWithTrace = (name: string): Fault => ({
  da: `${name}: valget hører ikke sammen med --trace, som fortæller ét liv i én verden. Udelad det ene.`,
  en: `${name}: the option does not go with --trace, which tells one life in one world. Leave one of them out.`,
});

const oneFileOnly = (file: string): Fault => ({
  da: `${file}: her er en scenariefil for meget; der regnes på én ad gangen.`,
  en: `${file}: this is one scenario file too many; they are computed one at a time.`,
});
