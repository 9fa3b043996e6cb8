import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Text } from "../../model/scenario/parameter";
import type { Scenario } from "../../model/scenario/scenario";
import { parseScenarioText } from "../../model/scenario/schema";
import { faultIn, type Fault } from "./fault";

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The scenario in a file, or everything that is wrong with the file. */
export async function readScenarioFile(
  folder: string,
  file: string,
): Promise<ScenarioReading> {
  const refused = (fault: Fault): ScenarioReading => ({
    ok: false,
    faults: [fault],
  });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, file));
  } catch (error) {
    return refused(unreadable(file, error));
  }
  const text = textOf(bytes);
  if (text === undefined) return refused(notText(file));
  const reading = parseScenarioText(text);
  if (reading.ok) return reading;
  return {
    ok: false,
    faults: reading.problems.map((problem) => faultIn(file, problem)),
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const SCENARIO_FILE: Text = { da: "en scenariefil", en: "a scenario file" };

const notText = (file: string): Fault => ({
  da: `${file}: filen er ikke tekst i UTF-8. Gem den som UTF-8.`,
  en: `${file}: the file is not text in UTF-8. Save it as UTF-8.`,
});

/** Why a file cannot be read at all; `expected` is what it should have been. */
export function unreadable(
  file: string,
  error: unknown,
  expected: Text = SCENARIO_FILE,
): Fault {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        da: `${file}: filen findes ikke.`,
        en: `${file}: there is no such file.`,
      };
    case "EISDIR":
      return {
        da: `${file}: her er en mappe; der skal stå ${expected.da}.`,
        en: `${file}: this is a folder; expected ${expected.en}.`,
      };
    case undefined:
    default:
      return {
        da: `${file}: filen kan ikke læses (${reasonOf(error)}).`,
        en: `${file}: the file cannot be read (${reasonOf(error)}).`,
      };
  }
}

/** What an error says of itself. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
