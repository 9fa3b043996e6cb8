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
import { saveText } from "../controls/saveScenario";
import { fileNameOf } from "../../export/fileName";
import { useStore } from "../store";
import type { Messages } from "../text/da";
import { today } from "../today";
import { linkNow } from "../work/openLink";

/** Writes a file about the answer on screen and hands it over; gives its name. Rejects with `Moved` where the numbers are others by then. */
export async function take(id: TakeableId, m: Messages): Promise<string> {
  if (id === "scenario") return takeScenario();
  const input = await caseInputNow(m);
  const { hasPictures, type, write } = TAKEABLES[id];
  const imprint = imprintOf(
    input.results,
    { made: today(), link: linkNow("#/") },
    m,
  );
  const pictures = hasPictures ? await casePictures(input.pair, m) : {};
  const bytes = await write({ input, imprint, pictures });
  if (!isStill(input)) throw new Moved();
  const name = takenFileName(id, input);
  download(name, Uint8Array.from(bytes), type);
  return name;
}

/** The scenario needs no answer. */
function takeScenario(): string {
  const { scenario } = useStore.getState();
  const name = fileNameOf(scenario);
  saveText(name, JSON.stringify(scenario, null, 2));
  return `${name}.json`;
}
