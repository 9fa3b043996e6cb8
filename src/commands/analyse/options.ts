import { COLUMNS } from "../../model/results/money";
import type { Column } from "../../model/results/results";
import { CATALOGUE, PARAMETER_NAMES } from "../../model/scenario/catalogue";
import type { Text } from "../../model/scenario/parameter";
import { nearest } from "../../model/scenario/problem";
import type { Language } from "../../ui/format";
import { SUBJECT_NAMES, type SubjectName } from "../../ui/rows/subjects";
import { sortedWords } from "../line/sortedWords";
import { valueReader } from "../line/valueReader";
import type { Fault } from "../simulate/fault";

/** What the command can work out; all but those that ask for more than a name stand in every answer. */
export const PARTS = [
  "spread",
  "breakEven",
  "plane",
  "tornado",
  "value",
] as const;
export type PartName = (typeof PARTS)[number];

/** What the words after the command ask for. */
export type Wishes = {
  readonly file: string | undefined;
  readonly parts: readonly PartName[];
  readonly column: Column;
  readonly policy: string | undefined;
  /** Kr. that an avoided night is worth. */
  readonly night: number;
  readonly threshold: SubjectName | undefined;
  readonly map: readonly [SubjectName, SubjectName] | undefined;
  /** Another scenario's file: what has moved the answer from there. */
  readonly since: string | undefined;
  readonly replications: number | undefined;
  /** Worlds of a single trial: at each end of a bar, each value of a threshold, each cell of a map. */
  readonly worlds: number;
  readonly discounted: boolean;
  readonly language: Language;
  readonly help: boolean;
};

type Reading = { readonly wishes: Wishes; readonly faults: readonly Fault[] };

const one = (of: readonly string[]): Text => ({
  da: `et af ${of.join(", ")}`,
  en: `one of ${of.join(", ")}`,
});

const SUBJECT: Text = {
  da: "en forudsætnings eller et håndtags navn, som shelterDay eller homes",
  en: "the name of an assumption or a lever, as shelterDay or homes",
};

const EXPECTED: { readonly [name: string]: Text } = {
  "--only": {
    da: `en eller flere af ${PARTS.join(", ")}`,
    en: `one or more of ${PARTS.join(", ")}`,
  },
  "--payer": one(COLUMNS),
  "--policy": {
    da: "en politiks id i scenariet",
    en: "the id of a policy in the scenario",
  },
  "--night": {
    da: "kroner, skrevet med cifre alene",
    en: "kroner, written in digits alone",
  },
  "--threshold": SUBJECT,
  "--map": {
    da: "to navne med komma imellem, som shelterDay,homes",
    en: "two names with a comma between, as shelterDay,homes",
  },
  "--since": { da: "en scenariefil", en: "a scenario file" },
  "--replications": {
    da: "et helt tal fra 100 til 1.000.000",
    en: "a whole number from 100 to 1,000,000",
  },
  "--worlds": {
    da: "et helt tal fra 2 til 100.000",
    en: "a whole number from 2 to 100,000",
  },
  "--language": { da: "da eller en", en: "da or en" },
};

const WORLDS = 100;

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): Reading {
  const sorted = sortedWords(words, {
    withValue: EXPECTED,
    alone: ["--discounted", "--help"],
  });
  const { given, files } = sorted;
  const faults = [...sorted.faults];
  const take = valueReader(given, EXPECTED, faults);
  const wishes: Wishes = {
    file: files[0],
    parts: take("--only", partsIn) ?? PARTS,
    column: take("--payer", among(COLUMNS)) ?? "total",
    policy: take("--policy", (text) => text),
    night: take("--night", kronerIn) ?? 0,
    threshold: take("--threshold", among(SUBJECT_NAMES), meant),
    map: take("--map", pairIn),
    since: take("--since", (text) => text),
    replications: take("--replications", wholeFrom(100, 1_000_000)),
    worlds: take("--worlds", wholeFrom(2, 100_000)) ?? WORLDS,
    discounted: given.has("--discounted"),
    language: take("--language", among(["da", "en"] as const)) ?? "da",
    help: given.has("--help"),
  };
  if (files.length !== 1) faults.push(ONE_FILE);
  return { wishes, faults };
}

const among =
  <T extends string>(all: readonly T[]) =>
  (text: string): T | undefined =>
    all.find((known) => known === text);

function partsIn(text: string): readonly PartName[] | undefined {
  const parts = text.split(",").map(among(PARTS));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function pairIn(text: string): readonly [SubjectName, SubjectName] | undefined {
  const [across, up, ...rest] = text.split(",").map(among(SUBJECT_NAMES));
  const isPair = rest.length === 0 && across !== up;
  return isPair && across && up ? [across, up] : undefined;
}

const kronerIn = (text: string) =>
  /^\d{1,7}$/.test(text) ? Number(text) : undefined;

const wholeFrom =
  (least: number, most: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
    return value >= least && value <= most ? value : undefined;
  };

/** What may have been meant: a name nearly the same, or the label of an assumption. */
function meant(text: string): Text | undefined {
  const near =
    nearest(text, SUBJECT_NAMES) ??
    PARAMETER_NAMES.find((name) => {
      const { da, en } = CATALOGUE[name].label;
      return [da, en].some((label) =>
        label.toLowerCase().includes(text.toLowerCase()),
      );
    });
  return near === undefined
    ? undefined
    : { da: `Mente du ${near}?`, en: `Did you mean ${near}?` };
}

const ONE_FILE: Fault = {
  da: "Der skal stå én scenariefil, for eksempel scenarios/ishoej.json.",
  en: "Expected one scenario file, for example scenarios/ishoej.json.",
};
