import { resolve } from "node:path";
import { accountCsv } from "../../export/csv/accountCsv";
import type { CsvForm } from "../../export/csv/form";
import type { Results } from "../../model/results/results";
import type { Language } from "../../ui/format";
import { messages } from "../../ui/text/messages";
import { oneLine } from "./fault";
import { ledgerText } from "./ledgerFile";
import { resultsText } from "../../export/resultsText";
import { reasonOf } from "./scenarioFile";
import type { Surroundings } from "./surroundings";
import { writeWhole, type Target } from "./target";
import { wordsOf } from "./words";

/** The files that an answer may be written to. */
export type AnswerFiles = {
  readonly out: string | undefined;
  readonly ledger: string | undefined;
  readonly csv: string | undefined;
  readonly csvForm: CsvForm | undefined;
  readonly language: Language;
};

/** Those of them that are asked for, with their options. */
export const answerTargets = ({
  out,
  ledger,
  csv,
}: Pick<AnswerFiles, "out" | "ledger" | "csv">): readonly Target[] =>
  Object.entries({ "--out": out, "--ledger": ledger, "--csv": csv }).flatMap(
    ([option, path]) => (path === undefined ? [] : [{ option, path }]),
  );

/** Writes what was asked for; tells of each file that could not be written. */
export async function writeAnswer(
  results: Results,
  { out, ledger, csv, csvForm = "international", language }: AnswerFiles,
  { folder, say }: Pick<Surroundings, "folder" | "say">,
): Promise<boolean> {
  const files = [
    [out, resultsText],
    [ledger, ledgerText],
    [csv, (all: Results) => accountCsv(all, csvForm, messages(language))],
  ] as const;
  let isWritten = true;
  for (const [path, textOf] of files) {
    if (path === undefined) continue;
    try {
      await writeWhole(resolve(folder, path), textOf(results));
    } catch (error) {
      isWritten = false;
      const sentence = wordsOf(language).unwritten(path, reasonOf(error));
      say(`${oneLine(sentence)}\n`);
    }
  }
  return isWritten;
}
