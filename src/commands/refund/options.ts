import type { LawSettings } from "../../model/ledger/refundLaw";
import { dateIn } from "../../model/refund/cells";
import {
  askedOf,
  DEFAULT_CHOICES,
  lawOf,
  ORDERS,
  READINGS,
  REGIMES,
  RUNNING_YEARS,
  SIX_MONTHS,
  userPaymentIn,
  type Choices,
} from "../../model/refund/choices";
import type { Asked } from "../../model/refund/stays";
import type { Text } from "../../model/scenario/parameter";
import { nearest } from "../../model/scenario/problem";
import type { Language } from "../../ui/format";
import type { Fault } from "../simulate/fault";
import { sortedWords, type Options } from "../line/sortedWords";
import { valueReader } from "../line/valueReader";

/** What the words after the command ask for. */
export type Wishes = Asked & {
  readonly file: string | undefined;
  readonly law: LawSettings;
  readonly detail: boolean;
  readonly language: Language;
  readonly out: string | undefined;
  readonly help: boolean;
};

const LANGUAGES = ["da", "en"] as const;

const oneOf = (known: readonly string[]): Text => ({
  da: alternatives(known, "eller"),
  en: alternatives(known, "or"),
});

const alternatives = (all: readonly string[], or: string) =>
  `${all.slice(0, -1).join(", ")} ${or} ${all.at(-1)}`;

const OPTIONS: Options = {
  withValue: {
    "--regime": oneOf(REGIMES),
    "--april2026": oneOf(READINGS),
    "--running-year": oneOf(RUNNING_YEARS),
    "--six-months": oneOf(SIX_MONTHS),
    "--user-payment": {
      da: "kroner pr. døgn, skrevet 97 eller 97,50",
      en: "kroner a day, written 97 or 97.50",
    },
    "--user-payment-order": oneOf(ORDERS),
    "--until": {
      da: "en dato, skrevet 2026-04-01 eller 1.4.2026",
      en: "a date, written 2026-04-01 or 1.4.2026",
    },
    "--language": oneOf(LANGUAGES),
    "--out": { da: "en fils navn", en: "the name of a file" },
  },
  alone: [
    "--discharge-day-counts",
    "--especially-expensive",
    "--detail",
    "--help",
  ],
};

/** Reads the words of the command line, and everything that is wrong with them. */
export function readOptions(words: readonly string[]): {
  readonly wishes: Wishes;
  readonly faults: readonly Fault[];
} {
  const sorted = sortedWords(words, OPTIONS);
  const { given, files } = sorted;
  const faults = [...sorted.faults];
  const take = valueReader(given, OPTIONS.withValue, faults);
  const choose = <T extends string>(name: string, known: readonly T[]) =>
    take(
      name,
      (text) => known.find((value) => value === text),
      (text) => didYouMean(nearest(text, known)),
    );

  const choices: Choices = {
    regime: choose("--regime", REGIMES) ?? DEFAULT_CHOICES.regime,
    april2026: choose("--april2026", READINGS) ?? DEFAULT_CHOICES.april2026,
    runningYear:
      choose("--running-year", RUNNING_YEARS) ?? DEFAULT_CHOICES.runningYear,
    dischargeDayCounts: given.has("--discharge-day-counts"),
    sixMonths: choose("--six-months", SIX_MONTHS) ?? DEFAULT_CHOICES.sixMonths,
    userPayment: take("--user-payment", userPaymentIn),
    userPaymentOrder:
      choose("--user-payment-order", ORDERS) ??
      DEFAULT_CHOICES.userPaymentOrder,
    especiallyExpensive: given.has("--especially-expensive"),
    until: take("--until", dateIn),
  };
  if (given.has("--user-payment-order") && !given.has("--user-payment"))
    faults.push(ORDER_OF_NOTHING);
  const wishes: Wishes = {
    ...askedOf(choices),
    file: files[0],
    law: lawOf(choices),
    detail: given.has("--detail"),
    language: choose("--language", LANGUAGES) ?? "da",
    out: take("--out", (text) => (/\S/.test(text) ? text : undefined)),
    help: given.has("--help"),
  };
  if (files.length === 0) faults.push(NO_FILE);
  for (const file of files.slice(1)) faults.push(oneFileOnly(file));
  return { wishes, faults };
}

const didYouMean = (meant: string | undefined): Text | undefined =>
  meant
    ? { da: `Mente du ${meant}?`, en: `Did you mean ${meant}?` }
    : undefined;

const ORDER_OF_NOTHING: Fault = {
  da: "--user-payment-order: valget kræver, at også --user-payment er givet.",
  en: "--user-payment-order: the option asks for --user-payment beside it.",
};

const NO_FILE: Fault = {
  da: "Der mangler en fil med ophold, for eksempel ophold.csv.",
  en: "A file of stays is missing, for example stays.csv.",
};

const oneFileOnly = (file: string): Fault => ({
  da: `${file}: her er en fil for meget; der regnes på én ad gangen.`,
  en: `${file}: this is one file too many; they are computed one at a time.`,
});
