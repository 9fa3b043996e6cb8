import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileText, type FileText } from "../../model/refund/fileText";
import { stayFaultSentence } from "../../model/refund/stayFault";
import {
  readStays,
  type Asked,
  type StaysFile,
} from "../../model/refund/stays";
import type { Fault } from "../simulate/fault";
import { reasonOf } from "../simulate/scenarioFile";

export type ReadStays = StaysFile & Pick<FileText, "encoding">;

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
  const decoded = fileText(bytes);
  if (!decoded) return { ok: false, faults: [notText(file)] };
  const reading = readStays(decoded.text, asked);
  if (reading.ok) return { ...reading, encoding: decoded.encoding };
  const faults = reading.faults.map((fault) => stayFaultSentence(file, fault));
  return { ok: false, faults };
}

const notText = (file: string): Fault => ({
  da: `${file}: filen er ikke tekst i UTF-8 eller Windows-1252. Gem et regneark som CSV.`,
  en: `${file}: the file is not text in UTF-8 or Windows-1252. Save a spreadsheet as CSV.`,
});

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
