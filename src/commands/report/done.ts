import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { OverviewRow } from "../../export/overview/rows";
import { sumOf } from "../../export/jsonDifference";
import type { Scenario } from "../../model/scenario/scenario";
import { MODEL_VERSION } from "../../model/version";
import type { Wishes } from "./options";

// Beside a scenario's files lies what they were written from, so that a run that was stopped goes on where it was.

/** The file that is written last. */
export const DONE = "hjemvej-report.json";

/** What a scenario's files were written from, and its line in the overview. */
export type Done = {
  readonly format: "hjemvej-report";
  readonly order: string;
  readonly files: readonly string[];
  readonly row: OverviewRow;
};

const TEXT = z.object({ da: z.string(), en: z.string() });
const KNOWN = z.number().nullable();

/** Every column, so that a damaged or an older line is written anew and no table lacks a figure. */
const ROW = z.object({
  file: z.string(),
  place: TEXT,
  title: TEXT,
  policy: TEXT,
  baseline: TEXT,
  people: z.number(),
  nightsAvoided: z.number(),
  costBaseline: z.number(),
  costPolicy: z.number(),
  saving: z.number(),
  low: KNOWN,
  high: KNOWN,
  chance: KNOWN,
  municipality: z.number(),
  region: z.number(),
  state: z.number(),
  breakEven: KNOWN,
  nightPrice: KNOWN,
  guesses: z.number(),
  assumptions: z.number(),
  worlds: z.number(),
  error: KNOWN,
  firstYear: z.number(),
  years: z.number(),
  priceYear: z.number(),
  discounted: z.boolean(),
  model: z.string(),
  seed: z.string(),
}) satisfies z.ZodType<OverviewRow>;

const DONE_FILE = z.object({
  format: z.literal("hjemvej-report"),
  order: z.string(),
  files: z.array(z.string()).readonly(),
  row: ROW,
});

/** A short number for all that decides what stands in a scenario's files. */
export function orderNumber(
  scenario: Scenario,
  wishes: Wishes,
  isDrawn: boolean,
): string {
  const { parts, languages, discounted, made, address, turns } = wishes;
  return sumOf({
    model: MODEL_VERSION,
    scenario,
    parts,
    languages,
    discounted,
    made: made ?? "",
    address: address ?? "",
    turns,
    isDrawn,
  });
}

/** What was written before from the same; undefined where it was not, or files of it are gone. */
export async function doneBefore(
  folder: string,
  order: string,
): Promise<Done | undefined> {
  try {
    const text = await readFile(join(folder, DONE), "utf8");
    const done = DONE_FILE.parse(JSON.parse(text));
    await Promise.all(done.files.map((path) => stat(join(folder, path))));
    return done.order === order ? done : undefined;
  } catch {
    return undefined;
  }
}
