import type { Language } from "../../ui/format";
import { overviewTexts } from "../../ui/text/overview/texts";
import type { OverviewRow } from "./rows";

/** What a cell holds, and so how it is shown. */
export type CellKind = "text" | "kroner" | "count" | "share" | "year" | "whole";

export const COLUMN_IDS = [
  "title",
  "place",
  "people",
  "nightsAvoided",
  "costBaseline",
  "costPolicy",
  "saving",
  "low",
  "high",
  "chance",
  "municipality",
  "region",
  "state",
  "breakEven",
  "nightPrice",
  "guesses",
  "assumptions",
  "worlds",
  "error",
  "policy",
  "baseline",
  "firstYear",
  "years",
  "priceYear",
  "discounted",
  "model",
  "seed",
  "file",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const KINDS: { readonly [C in ColumnId]: CellKind } = {
  title: "text",
  place: "text",
  people: "count",
  nightsAvoided: "count",
  costBaseline: "kroner",
  costPolicy: "kroner",
  saving: "kroner",
  low: "kroner",
  high: "kroner",
  chance: "share",
  municipality: "kroner",
  region: "kroner",
  state: "kroner",
  breakEven: "year",
  nightPrice: "kroner",
  guesses: "whole",
  assumptions: "whole",
  worlds: "count",
  error: "kroner",
  policy: "text",
  baseline: "text",
  firstYear: "year",
  years: "whole",
  priceYear: "year",
  discounted: "text",
  model: "text",
  seed: "text",
  file: "text",
};

/** Columns of which the sum is the country's: means and counts. A chance, an interval and a standard error have none. */
export const ADDED: readonly ColumnId[] = [
  "people",
  "nightsAvoided",
  "costBaseline",
  "costPolicy",
  "saving",
  "municipality",
  "region",
  "state",
];

/** A cell: a text, a number, or null for what cannot be said. */
export function cellOf(
  row: OverviewRow,
  column: ColumnId,
  language: Language,
): string | number | null {
  const value = row[column];
  if (typeof value === "boolean") {
    const { yes, no } = overviewTexts(language);
    return value ? yes : no;
  }
  return typeof value === "object" && value !== null ? value[language] : value;
}
