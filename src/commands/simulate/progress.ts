import { decimal, type Language } from "../../ui/format";
import { wordsOf } from "./words";

/** Tells how far a run has come: one line rewritten on a terminal, otherwise a line for each tenth. */
export function progressTeller(
  say: (text: string) => void,
  isTerminal: boolean,
  wanted: number,
  language: Language,
) {
  const step = isTerminal ? 1 : 10;
  let told = 0;
  const tell = (done: number) => {
    const share = Math.floor((100 * done) / wanted);
    if (share < told + step) return;
    told = share - (share % step);
    const line = wordsOf(language).progress(
      share,
      decimal(done, language),
      decimal(wanted, language),
    );
    say(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
  /** Leaves the terminal's line empty for what comes next. */
  const clear = () => {
    if (isTerminal) say("\r\u001b[K");
  };
  return { tell, clear };
}
