import { useMemo } from "react";
import type { Pair } from "./rows/comparison";
import { keyFigures } from "./rows/keyFigures";
import type { Messages } from "./text/da";

/** The answer in four numbers, each with its interval. */
export function KeyFigures({
  pair,
  worlds,
  m,
}: {
  pair: Pair;
  worlds: number;
  m: Messages;
}) {
  const figures = useMemo(() => keyFigures(pair, worlds, m), [pair, worlds, m]);
  return (
    <section className="sheet key-figures" aria-label={m.key.heading}>
      {figures.map(({ id, figure, text, interval }) => (
        <div key={id} className="key-figure" data-figure={id}>
          <p className="key-number">{figure}</p>
          <p className="key-text">{text}</p>
          {interval && <p className="key-interval">{interval}</p>}
        </div>
      ))}
    </section>
  );
}
