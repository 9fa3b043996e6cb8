import { resolve } from "node:path";
import { detailText, refundText } from "../../model/refund/refundFile";
import { refundsOfStays } from "../../model/refund/refunds";
import { oneLine, type Fault } from "../simulate/fault";
import { reasonOf } from "../simulate/scenarioFile";
import { targetFaults, writeWhole } from "../simulate/target";
import { readOptions, type Wishes } from "./options";
import { readStaysFile } from "./staysFile";
import { summaryText } from "./summary";
import { wordsOf } from "./words";

/** What the command meets of the world around it: a folder and two streams, no network. */
export type Surroundings = {
  /** Folder that paths on the command line start from. */
  readonly folder: string;
  /** The rows: standard output. */
  readonly answer: (text: string) => void;
  /** Everything else: standard error. */
  readonly say: (text: string) => void;
};

const OK = 0;
const FAILED = 1;
const REFUSED = 2;
export const MOST_FAULTS_SHOWN = 50;

/** `npm run refund`: a file of stays in, the state's refund for each person out. Gives the exit code. */
export async function refund(
  words: readonly string[],
  around: Surroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  if (wishes.help) {
    around.answer(wordsOf(wishes.language).usage);
    return OK;
  }
  const { folder } = around;
  const { file, out } = wishes;
  const read =
    file === undefined ? undefined : await readStaysFile(folder, file, wishes);
  const targets = out === undefined ? [] : [{ option: "--out", path: out }];
  const all = [
    ...faults,
    ...(await targetFaults(folder, targets, file === undefined ? [] : [file])),
    ...(read?.ok === false ? read.faults : []),
  ];
  if (!read?.ok || all.length > 0) return refuse(all, wishes, around);
  const refunds = refundsOfStays(read.stays, wishes.law, wishes.userPayment);
  const text = wishes.detail
    ? detailText(refunds, wishes.language)
    : refundText(refunds);
  if (!(await deliver(text, wishes, around))) return FAILED;
  around.say(summaryText(read, refunds, wishes));
  return OK;
}

function refuse(
  faults: readonly Fault[],
  { language }: Wishes,
  { say }: Surroundings,
): number {
  for (const fault of faults.slice(0, MOST_FAULTS_SHOWN))
    say(`${oneLine(fault[language])}\n`);
  const more = faults.length - MOST_FAULTS_SHOWN;
  if (more > 0) say(`${wordsOf(language).more(more)}\n`);
  return REFUSED;
}

/** To the file asked for, otherwise as the answer; false where the file could not be written, which is told. */
async function deliver(
  text: string,
  { out, language }: Wishes,
  { folder, answer, say }: Surroundings,
): Promise<boolean> {
  if (out === undefined) {
    answer(text);
    return true;
  }
  try {
    await writeWhole(resolve(folder, out), text);
    return true;
  } catch (error) {
    const sentence = wordsOf(language).unwritten(out, reasonOf(error));
    say(`${oneLine(sentence)}\n`);
    return false;
  }
}
