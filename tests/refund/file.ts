import { isoOf } from "../../src/model/calendar";
import {
  LAW_AS_DATED,
  type LawSettings,
} from "../../src/model/ledger/refundLaw";
import { refundsOfStays, type Refunds } from "../../src/model/refund/refunds";
import { stayFaultSentence } from "../../src/model/refund/stayFault";
import {
  readStays,
  type Asked,
  type StaysFile,
} from "../../src/model/refund/stays";

export const HEADER =
  "person,place,start,end,decisionBeforeDischarge,dailyPrice";

/** A line of a file: the last day as a date, or as so many nights. */
export const line = (
  place: string,
  start: string,
  end: string | number,
  {
    person = "A",
    decided = "",
    price = "0",
  }: {
    readonly person?: string;
    readonly decided?: string;
    readonly price?: string | number;
  } = {},
) =>
  [
    person,
    place,
    start,
    typeof end === "number" ? isoOf(end, start) : end,
    decided,
    price,
  ].join(",");

export const fileOf = (...lines: readonly string[]) =>
  [HEADER, ...lines, ""].join("\n");

/** The stays of a sound text. */
export function sound(text: string, asked: Asked = {}): StaysFile {
  const reading = readStays(text, asked);
  if (!reading.ok) throw new Error(faultsOf(text, asked).join("\n"));
  return reading;
}

/** Everything that is wrong with a text, in a language. */
export function faultsOf(
  text: string,
  asked: Asked = {},
  language: "da" | "en" = "en",
): string[] {
  const reading = readStays(text, asked);
  if (reading.ok) return [];
  return reading.faults.map((f) => stayFaultSentence("f.csv", f)[language]);
}

/** A sound text settled by the law as dated but for these settings. */
export const settled = (
  text: string,
  settings: Partial<LawSettings> = {},
  userPayment = 0,
): Refunds =>
  refundsOfStays(
    sound(text).stays,
    { ...LAW_AS_DATED, ...settings },
    userPayment,
  );

/** The lines of an answer as cells; no cell of these tests holds a comma but a rule's. */
export const cellsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split("\n")
    .map((row) => row.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []);
