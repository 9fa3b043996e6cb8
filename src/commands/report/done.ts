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

const DONE_FILE = z.object({
  format: z.literal("hjemvej-report"),
  order: z.string(),
  files: z.array(z.string()).readonly(),
  row: z.custom<OverviewRow>((row) => typeof row === "object" && row !== null),
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
