import { useId, useState } from "react";
import { plain, readNumber } from "../format";
import { setReplications, useStore } from "../store";
import type { Messages } from "../text/da";
import { Panel } from "./Panel";

const MOST_WORLDS = 1_000_000;

/** How many worlds, from which seed. */
export function RunPanel({ m, narrow }: { m: Messages; narrow: boolean }) {
  const seed = useStore(({ scenario }) => scenario.seed);
  const session = useStore((state) => state.session);
  return (
    <Panel kind="run" heading={m.run.heading} narrow={narrow}>
      <Worlds key={session} m={m} />
      <p className="field-beside">
        {m.run.seed}: <code>{seed}</code>. {m.run.seedHelp}
      </p>
    </Panel>
  );
}

function Worlds({ m }: { m: Messages }) {
  const id = useId();
  const replications = useStore(({ scenario }) => scenario.replications);
  const [draft, setDraft] = useState<string | null>(null);
  const reading = draft === null ? null : readNumber(draft, m.locale);
  const isGood =
    reading?.ok === true &&
    Number.isInteger(reading.value) &&
    !reading.percent &&
    reading.value >= 1 &&
    reading.value <= MOST_WORLDS;
  const settle = () => {
    if (!isGood || !reading?.ok) return;
    setDraft(null);
    if (reading.value !== replications) setReplications(reading.value);
  };
  const fault =
    reading === null || isGood
      ? null
      : reading.ok
        ? m.run.worldsBetween(plain(MOST_WORLDS, m.locale))
        : m.field[reading.why];
  return (
    <div className={`field ${fault ? "field-fault" : ""}`}>
      <div className="field-line">
        <label className="field-label" htmlFor={id}>
          {m.run.worlds}
        </label>
        <span className="field-entry">
          <input
            id={id}
            className="form-input field-input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={draft ?? plain(replications, m.locale)}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-note`}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
              if (event.key === "Escape") setDraft(null);
            }}
          />
        </span>
      </div>
      <p
        className={fault ? "field-message fault" : "field-beside"}
        id={`${id}-note`}
        {...(fault && { role: "alert" })}
      >
        {fault ?? m.run.worldsHelp}
      </p>
    </div>
  );
}
