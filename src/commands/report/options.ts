import type { Text } from "../../model/scenario/parameter";
import type { TakeableId } from "../../export/takeables";
import type { Language } from "../../ui/format";
import { sortedWords } from "../line/sortedWords";
import { valueReader } from "../line/valueReader";
import type { Fault } from "../simulate/fault";
import {
  digitsHint,
  EXPECTED as OF_SIMULATE,
  MOST_OF_WHAT,
  MOST_REPLICATIONS,
  MOST_WORKERS,
  notBlank,
  ONE_OF_TWO,
  shareIn,
  wholeUpTo,
} from "../simulate/options";

/** What can be asked for by name, and the files that each name brings. */
export const PARTS = {
  workbook: ["workbook"],
  case: ["case"],
  short: ["short"],
  slides: ["slides"],
  figures: ["figures"],
  csv: ["csv", "csvDanish"],
  results: ["results"],
  scenario: ["scenario"],
} as const satisfies { readonly [name: string]: readonly TakeableId[] };
export type PartName = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

/** What the words after the command ask for. */
export type Wishes = {
  /** A scenario's file, or a folder of them. */
  readonly from: string | undefined;
  readonly out: string | undefined;
  readonly parts: readonly PartName[];
  /** Whether figures are drawn; where nobody says, for one scenario they are and for a folder not. */
  readonly figures: boolean | undefined;
  readonly languages: readonly Language[];
  /** The language that the command itself speaks. */
  readonly language: Language;
  readonly replications: number | undefined;
  readonly precision: number | undefined;
  readonly most: number | undefined;
  readonly seed: string | undefined;
  readonly workers: number | undefined;
  readonly discounted: boolean;
  /** The day that stands in the files, as "2026-11-28". */
  readonly made: string | undefined;
  /** Where the app lies, for the links that open a scenario. */
  readonly address: string | undefined;
  /** Whether a folder's scenarios are searched for where their answers turn, as a single one always is. */
  readonly turns: boolean;
  readonly skipDone: boolean;
  readonly help: boolean;
};

type Reading = { readonly wishes: Wishes; readonly faults: readonly Fault[] };

const { "--replications": WORLDS, ...OTHERS } = OF_SIMULATE;

const EXPECTED: { readonly [name: string]: Text } = {
  "--out": { da: "en mappe", en: "a folder" },
  "--only": {
    da: `en eller flere af ${PART_NAMES.join(", ")} med komma imellem`,
    en: `one or more of ${PART_NAMES.join(", ")}, with commas between`,
  },
  "--language": { da: "da, en eller both", en: "da, en or both" },
  "--replications": WORLDS!,
  "--precision": OTHERS["--precision"]!,
  "--most": OTHERS["--most"]!,
  "--seed": OTHERS["--seed"]!,
  "--workers": OTHERS["--workers"]!,
  "--made": {
    da: "en dag som 2026-11-28",
    en: "a day as 2026-11-28",
  },
  "--address": {
    da: "adressen på Hjemvej, som https://eksempel.dk/hjemvej/",
    en: "the address of Hjemvej, as https://example.org/hjemvej/",
  },
};

const ALONE = [
  "--figures",
  "--no-figures",
  "--discounted",
  "--turns",
  "--skip-done",
  "--help",
];

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): Reading {
  const sorted = sortedWords(words, { withValue: EXPECTED, alone: ALONE });
  const { given, files } = sorted;
  const faults = [...sorted.faults];
  const take = valueReader(given, EXPECTED, faults, digitsHint);
  const languages = take("--language", languagesIn) ?? ["da"];
  const wishes: Wishes = {
    from: files[0],
    out: take("--out", notBlank),
    parts: take("--only", partsIn) ?? PART_NAMES,
    figures: given.has("--figures")
      ? true
      : given.has("--no-figures")
        ? false
        : undefined,
    languages,
    language: languages[0] ?? "da",
    replications: take("--replications", wholeUpTo(MOST_REPLICATIONS)),
    precision: take("--precision", shareIn),
    most: take("--most", wholeUpTo(MOST_REPLICATIONS)),
    seed: take("--seed", notBlank),
    workers: take("--workers", wholeUpTo(MOST_WORKERS)),
    discounted: given.has("--discounted"),
    made: take("--made", dayIn),
    address: take("--address", addressIn),
    turns: given.has("--turns"),
    skipDone: given.has("--skip-done"),
    help: given.has("--help"),
  };
  if (given.has("--figures") && given.has("--no-figures"))
    faults.push(WITH_OR_WITHOUT);
  if (given.has("--precision") && given.has("--replications"))
    faults.push(ONE_OF_TWO);
  if (given.has("--most") && !given.has("--precision"))
    faults.push(MOST_OF_WHAT);
  if (files.length === 0) faults.push(NOTHING_NAMED);
  for (const file of files.slice(1)) faults.push(oneOnly(file));
  if (!given.has("--out") && !words.includes("--out")) faults.push(NO_OUT);
  return { wishes, faults };
}

function languagesIn(text: string): readonly Language[] | undefined {
  if (text === "both") return ["da", "en"];
  return text === "da" || text === "en" ? [text] : undefined;
}

function partsIn(text: string): readonly PartName[] | undefined {
  const parts = text
    .split(",")
    .map((name) => PART_NAMES.find((part) => part === name.trim()));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** A day that the calendar has. */
function dayIn(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return !isNaN(day.getTime()) && day.toISOString().startsWith(text)
    ? text
    : undefined;
}

function addressIn(text: string): string | undefined {
  const isWeb = /^https?:\/\/[^\s#?]+$/.test(text);
  return isWeb && URL.canParse(text) ? text : undefined;
}

// ---- Faults of the words themselves

const WITH_OR_WITHOUT: Fault = {
  da: "--figures: valget hører ikke sammen med --no-figures. Udelad det ene.",
  en: "--figures: the option does not go with --no-figures. Leave one of them out.",
};

const NOTHING_NAMED: Fault = {
  da: "Der mangler en scenariefil eller en mappe med scenarier, for eksempel scenarios/ishoej.json.",
  en: "A scenario file or a folder of scenarios is missing, for example scenarios/ishoej.json.",
};

const NO_OUT: Fault = {
  da: "--out: valget mangler; det siger, hvilken mappe filerne skal skrives i.",
  en: "--out: the option is missing; it says which folder to write the files to.",
};

const oneOnly = (file: string): Fault => ({
  da: `${file}: her er en fil for meget; nævn én scenariefil eller én mappe.`,
  en: `${file}: this is one file too many; name one scenario file or one folder.`,
});
