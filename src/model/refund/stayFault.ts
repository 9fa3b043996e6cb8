/** What is wrong with a file of stays. */
import type { Text } from "../scenario/parameter";
import { sentence } from "../scenario/problem";

/** One fault: where it is, what stands there, and what should. */
export type StayFault = {
  /** From 1; 0 for the file as a whole. */
  readonly line: number;
  /** The column's name as the file writes it; undefined for the whole line. */
  readonly column?: string;
  /** Empty where nothing stands. */
  readonly found: Text;
  /** A noun phrase. */
  readonly expected: Text;
  readonly hint?: Text;
};

const LONGEST_SHOWN = 60;

/** A cell as a fault shows it. */
export function shownCell(cell: string): Text {
  const text =
    cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell;
  return same(text === "" ? "" : JSON.stringify(text));
}

export const same = (text: string): Text => ({ da: text, en: text });

/** The fault as a sentence that begins with the file's name. */
export function stayFaultSentence(
  file: string,
  { line, column, found, expected, hint }: StayFault,
): Text {
  const said = (language: "da" | "en") =>
    sentence({
      path: [
        `${file}:`,
        line > 0 ? `${LINE[language]} ${line}${column ? "," : ""}` : "",
        column ?? "",
      ]
        .filter((part) => part !== "")
        .join(" ")
        .replace(/:$/, ""),
      found: found[language],
      expected,
      ...(hint && { hint }),
    })[language];
  return { da: said("da"), en: said("en") };
}

const LINE: Text = { da: "linje", en: "line" };
