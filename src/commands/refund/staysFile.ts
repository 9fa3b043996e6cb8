import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { staysIn, type ReadStays } from "../../model/refund/settlement";
import { stayFaultSentence } from "../../model/refund/stayFault";
import type { Asked } from "../../model/refund/stays";
import type { Fault } from "../simulate/fault";
import { reasonOf } from "../simulate/scenarioFile";

export type StaysFileReading =
  | ({ readonly ok: true } & ReadStays)
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The stays in a file, or everything that is wrong with the file. */
export async function readStaysFile(
  folder: string,
  file: string,
  asked: Asked,
): Promise<StaysFileReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(folder, file));
  } catch (error) {
    return { ok: false, faults: [unreadable(file, error)] };
  }
  const reading = staysIn(bytes, asked);
  if (reading.ok) return reading;
  const faults = reading.faults.map((fault) => stayFaultSentence(file, fault));
  return { ok: false, faults };
}

function unreadable(file: string, error: unknown): Fault {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        da: `${file}: filen findes ikke.`,
        en: `${file}: there is no such file.`,
      };
    case "EISDIR":
      return {
        da: `${file}: her er en mappe; der skal stå en fil med ophold.`,
        en: `${file}: this is a folder; expected a file of stays.`,
      };
    case undefined:
    default:
      return {
        da: `${file}: filen kan ikke læses (${reasonOf(error)}).`,
        en: `${file}: the file cannot be read (${reasonOf(error)}).`,
      };
  }
}
