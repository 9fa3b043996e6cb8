import { useState } from "react";
import type { TakeableId } from "../../export/takeables";
import { Moved } from "../caseInput/moved";
import type { Messages } from "../text/da";
import { takeawayTexts } from "../text/takeaway/texts";
import { inTurn } from "./inTurn";

/** What is said of the taking, in words; nothing at first. */
export type Said = { readonly text: string; readonly isFault: boolean };

const NOTHING: Said = { text: "", isFault: false };

/** A file that is there sooner needs no waiting words. */
const SOON_MS = 500;

/** All that is asked for comes, also what is asked for while another is written. */
const oneAtATime = inTurn<string>();

/** Takes files away one at a time, and tells how it goes. */
export function useTaking(m: Messages) {
  const t = takeawayTexts(m.locale);
  const [said, setSaid] = useState(NOTHING);
  const tell = (text: string, isFault = false) => setSaid({ text, isFault });

  const start = async (id: TakeableId) => {
    const { name } = t.list[id];
    setSaid(NOTHING);
    const clock = setTimeout(() => tell(t.said.writing(name)), SOON_MS);
    try {
      const { take } = await import("./take"); // with all that it is written from
      const file = await oneAtATime(`${id} ${m.locale}`, () => take(id, m));
      tell(t.said.done(file));
    } catch (fault) {
      tell(reasonIn(fault, name, t), true);
    } finally {
      clearTimeout(clock);
    }
  };
  return { said, tell, start };
}

const reasonIn = (
  fault: unknown,
  name: string,
  { said }: ReturnType<typeof takeawayTexts>,
): string => {
  if (fault instanceof Moved) return said.moved;
  return said.failed(
    name,
    fault instanceof Error ? fault.message : String(fault),
  );
};
