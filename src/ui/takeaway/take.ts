import { Cancelled } from "../../../workers/laboratory";
import type { Experiment } from "../../model/analysis/experiment";
import type { Experiments } from "../../export/workbook/desk";
import { experimentsFor } from "../../export/workbook/experiments";
import { laboratoryAtHand } from "../laboratory";
import { imprintOf } from "../../export/imprint";
import {
  type TakeableId,
  TAKEABLES,
  takenFileName,
} from "../../export/takeables";
import { caseInputNow, isStill } from "../caseInput/caseInputNow";
import { Moved } from "../caseInput/moved";
import { download } from "../controls/download";
import { casePictures } from "../figure/casePictures";
import { saveScenario } from "../controls/saveScenario";
import type { CaseInput } from "../rows/case/input";
import { decide, useStore } from "../store";
import type { Messages } from "../text/da";
import { today } from "../today";
import { linkNow } from "../work/openLink";

/** Writes a file about the answer on screen and hands it over; gives its name. Rejects with `Moved` where the numbers are others by then. */
export async function take(id: TakeableId, m: Messages): Promise<string> {
  // It needs no answer.
  if (id === "scenario") return saveScenario(useStore.getState().scenario);
  const input = await caseInputNow(m);
  const { hasPictures, type, write } = TAKEABLES[id];
  const imprint = imprintOf(
    input.results,
    { made: today(), link: linkNow("#/") },
    m,
  );
  const experiments = id === "workbook" ? await experimentsOn(input) : {};
  const pictures = hasPictures ? await casePictures(input.pair, m) : {};
  const bytes = await write({ input, imprint, pictures, experiments });
  if (!isStill(input)) throw new Moved();
  const name = takenFileName(id, input);
  download(name, Uint8Array.from(bytes), type);
  return name;
}

/** What the workbook holds beside the answer; some seconds of worlds of their own. */
async function experimentsOn(input: CaseInput): Promise<Experiments> {
  const isCancelled = () => !isStill(input);
  const { results, pair } = input;
  const finders = {
    decide,
    carryOut: <R>(experiment: Experiment<R>) =>
      laboratoryAtHand().carryOut(experiment, { isCancelled }),
  };
  try {
    return await experimentsFor(results, pair.policy.id, finders, "quick");
  } catch (fault) {
    throw fault instanceof Cancelled ? new Moved() : fault;
  }
}
