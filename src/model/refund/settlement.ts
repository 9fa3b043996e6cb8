/** From the bytes of a file of stays to the refunds, or to everything that is wrong with the file. */
import type { LawSettings } from "../ledger/refundLaw";
import { askedOf, lawOf, type Choices } from "./choices";
import { fileText, type FileText } from "./fileText";
import { refundsOfStays, type Refunds } from "./refunds";
import type { StayFault } from "./stayFault";
import { readStays, type Asked, type StaysFile } from "./stays";

export type ReadStays = StaysFile & Pick<FileText, "encoding">;

export type Settlement = ReadStays & {
  readonly law: LawSettings;
  readonly refunds: Refunds;
};

type OrFaults<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly faults: readonly StayFault[] };

/** The stays in a file's bytes. */
export function staysIn(bytes: Uint8Array, asked: Asked): OrFaults<ReadStays> {
  const decoded = fileText(bytes);
  if (!decoded) return { ok: false, faults: [NOT_TEXT] };
  const reading = readStays(decoded.text, asked);
  return reading.ok ? { ...reading, encoding: decoded.encoding } : reading;
}

/** The stays in a file's bytes, settled by these choices. */
export function settle(
  bytes: Uint8Array,
  choices: Choices,
): OrFaults<Settlement> {
  const reading = staysIn(bytes, askedOf(choices));
  if (!reading.ok) return reading;
  const law = lawOf(choices);
  const refunds = refundsOfStays(reading.stays, law, choices.userPayment);
  return { ...reading, law, refunds };
}

const NOT_TEXT: StayFault = {
  line: 0,
  found: {
    da: "noget, der ikke er tekst",
    en: "something that is not text",
  },
  expected: {
    da: "tekst i UTF-8 eller Windows-1252",
    en: "text in UTF-8 or Windows-1252",
  },
  hint: {
    da: "Gem et regneark som CSV.",
    en: "Save a spreadsheet as CSV.",
  },
};
