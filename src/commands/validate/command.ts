import { resolve } from "node:path";
import { validation } from "../../model/validation/validate";
import { jsonText } from "../line/jsonText";
import { oneLine } from "../simulate/fault";
import { reasonOf } from "../simulate/scenarioFile";
import { writeWhole } from "../simulate/target";
import { readOptions } from "./options";
import { validationText } from "./table";
import { wordsOf } from "./words";

/** What the command meets of the world around it. */
export type Surroundings = {
  /** The project's folder, where the committed file lies. */
  readonly folder: string;
  /** The table: standard output. */
  readonly answer: (text: string) => void;
  /** Everything else: standard error. */
  readonly say: (text: string) => void;
};

/** The committed findings, which the app shows. */
export const FILE = "src/model/evidence/validation.json";

const OK = 0;
const FAILED = 1;
const REFUSED = 2;

/** `npm run validate`: the model beside published cases. A miss is an answer, not a failure; gives the exit code. */
export async function validate(
  words: readonly string[],
  { folder, answer, say }: Surroundings,
): Promise<number> {
  const { wishes, faults } = readOptions(words);
  const w = wordsOf(wishes.language);
  if (wishes.help) {
    answer(w.usage);
    return OK;
  }
  for (const fault of faults) say(`${oneLine(fault[wishes.language])}\n`);
  if (faults.length > 0) return REFUSED;
  const result = validation(wishes.cases, ({ scenario }) =>
    say(`${w.playing(scenario.title[wishes.language])}\n`),
  );
  answer(validationText(result, wishes.language));
  if (!wishes.write) return OK;
  try {
    await writeWhole(resolve(folder, FILE), jsonText(result));
    return OK;
  } catch (error) {
    say(`${oneLine(w.unwritten(FILE, reasonOf(error)))}\n`);
    return FAILED;
  }
}
