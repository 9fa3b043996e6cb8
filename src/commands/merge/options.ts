import type { Text } from "../../model/scenario/parameter";
import type { Language } from "../../ui/format";
import { sortedWords } from "../line/sortedWords";
import { valueReader } from "../line/valueReader";
import type { AnswerFiles } from "../simulate/answerFiles";
import type { Fault } from "../simulate/fault";
import {
  CSV_FORM,
  csvFormOf,
  digitsHint,
  FORM_OF_WHAT,
  LANGUAGE,
  languageOf,
  MOST_REPLICATIONS,
  notBlank,
  PATH,
  whole,
  wholeUpTo,
} from "../simulate/options";

/** What the words after the command ask for. */
export type Wishes = AnswerFiles & {
  readonly shards: readonly string[];
  /** Number of worlds of the whole run; else what the shards say. */
  readonly replications: number | undefined;
  readonly discounted: boolean;
  readonly language: Language;
  readonly help: boolean;
};

const EXPECTED: { readonly [name: string]: Text } = {
  "--replications": whole(MOST_REPLICATIONS),
  "--language": LANGUAGE,
  "--out": PATH,
  "--ledger": PATH,
  "--csv": PATH,
  "--csv-form": CSV_FORM,
};

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): {
  readonly wishes: Wishes;
  readonly faults: readonly Fault[];
} {
  const {
    given,
    files,
    faults: misused,
  } = sortedWords(words, {
    withValue: EXPECTED,
    alone: ["--discounted", "--help"],
  });
  const faults = [...misused];
  const take = valueReader(given, EXPECTED, faults, digitsHint);
  const wishes: Wishes = {
    shards: files,
    replications: take("--replications", wholeUpTo(MOST_REPLICATIONS)),
    discounted: given.has("--discounted"),
    language: take("--language", languageOf) ?? "da",
    out: take("--out", notBlank),
    ledger: take("--ledger", notBlank),
    csv: take("--csv", notBlank),
    csvForm: take("--csv-form", csvFormOf),
    help: given.has("--help"),
  };
  if (given.has("--csv-form") && !given.has("--csv")) faults.push(FORM_OF_WHAT);
  if (files.length === 0) faults.push(NO_SHARDS);
  return { wishes, faults };
}

const NO_SHARDS: Fault = {
  da: "Der mangler delfiler, for eksempel dele/*.shard; npm run simulate -- SCENARIE.json --shard FIL skriver dem.",
  en: "Shards are missing, for example parts/*.shard; npm run simulate -- SCENARIO.json --shard FILE writes them.",
};
