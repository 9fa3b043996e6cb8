import type { Text } from "../../model/scenario/parameter";
import { sentence, type Problem } from "../../model/scenario/problem";

/** Something the command was given and cannot use: where, what stands there, what should. */
export type Fault = Text;

/** A fault of one place: an option, or a file. */
export function faultAt(
  place: string,
  found: Text | string,
  expected: Text,
  hint?: Text,
): Fault {
  const { da, en } =
    typeof found === "string" ? { da: found, en: found } : found;
  return {
    da: `${place}: her står ${da}; der skal stå ${expected.da}.${hint ? ` ${hint.da}` : ""}`,
    en: `${place}: here is ${en}; expected ${expected.en}.${hint ? ` ${hint.en}` : ""}`,
  };
}

const END: Text = { da: "filens slutning", en: "the end of the file" };

/** A fault inside a scenario file, with the file's name before the path in it. */
export function faultIn(file: string, problem: Problem): Fault {
  const isCutShort = problem.path === "" && problem.found === "";
  const said = isCutShort
    ? {
        da: sentence({ ...problem, found: END.da }).da,
        en: sentence({ ...problem, found: END.en }).en,
      }
    : sentence(problem);
  return { da: `${file}: ${said.da}`, en: `${file}: ${said.en}` };
}

/** A text on one line: what a file or an option brings may hold marks that would break or colour the terminal. */
export const oneLine = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, " ");
