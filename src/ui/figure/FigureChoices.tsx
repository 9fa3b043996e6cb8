import { useId, type ReactNode } from "react";
import { create } from "zustand";
import type { Messages } from "../text/da";
import { figureTexts } from "../text/figure/texts";
import "./choices.css";
import { takeAll } from "./allFigures";
import type { FigureSource } from "./source";
import { LOOKS, type Look } from "./staged";
import {
  copyPicture,
  copyTable,
  getPng,
  getSvg,
  tablesOf,
  type Taken,
} from "./take";

/** The look chosen last holds for the next figure too. */
const useLook = create<{ readonly look: Look }>()(() => ({ look: "screen" }));

/** What can be done with a figure. */
export default function FigureChoices({
  of,
  table,
  source,
  m,
  onChosen,
}: {
  of: () => HTMLElement | null | undefined;
  table: (() => ReactNode) | undefined;
  source: FigureSource;
  m: Messages;
  onChosen: () => void;
}) {
  const t = figureTexts(m.locale);
  const name = useId();
  const look = useLook((state) => state.look);
  const hasTable = table !== undefined || tablesOf(of()).length > 0;
  const act = (what: (taken: Taken) => Promise<void>) => () => {
    const figure = of();
    onChosen();
    if (figure) void what({ figure, table, source, look, m });
  };
  const item = (words: string, what: (taken: Taken) => Promise<void>) => (
    <li>
      <button type="button" onClick={act(what)}>
        {words}
      </button>
    </li>
  );
  return (
    <div className="figure-choices">
      <ul>
        {item(t.copyPicture, copyPicture)}
        {hasTable && item(t.copyTable, copyTable)}
        {item(t.getSvg, getSvg)}
        {item(t.getPng, getPng)}
      </ul>
      <fieldset>
        <legend>{t.look}</legend>
        {LOOKS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={name}
              checked={one === look}
              onChange={() => useLook.setState({ look: one })}
            />
            {t.looks[one]}
          </label>
        ))}
      </fieldset>
      <ul>{item(t.getAll, takeAll)}</ul>
    </div>
  );
}
