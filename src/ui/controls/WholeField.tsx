import { useId, useState } from "react";
import { plain, readNumber } from "../format";
import type { Messages } from "../text/da";

/** A field for a whole number from 1 to `most`; a number typed counts when the field is left or Enter is pressed. */
export function WholeField({
  label,
  value,
  most,
  between,
  help,
  m,
  onChange,
}: {
  label: string;
  value: number;
  most: number;
  /** What is said of a number outside. */
  between: (most: string) => string;
  help?: string;
  m: Messages;
  onChange: (value: number) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; over: number } | null>(
    null,
  );
  // What was typed over another value is of no use any more.
  const draft = typed?.over === value ? typed.text : null;
  const setDraft = (text: string | null) =>
    setTyped(text === null ? null : { text, over: value });
  const reading = draft === null ? null : readNumber(draft, m.locale);
  const isGood =
    reading?.ok === true &&
    Number.isInteger(reading.value) &&
    !reading.percent &&
    reading.value >= 1 &&
    reading.value <= most;
  const settle = () => {
    if (!isGood || !reading?.ok) return;
    setDraft(null);
    if (reading.value !== value) onChange(reading.value);
  };
  const fault =
    reading === null || isGood
      ? null
      : reading.ok
        ? between(plain(most, m.locale))
        : m.field[reading.why];
  const note = fault ?? help;
  return (
    <div className={`field ${fault ? "field-fault" : ""}`}>
      <div className="field-line">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        <span className="field-entry">
          <input
            id={id}
            className="form-input field-input"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={draft ?? plain(value, m.locale)}
            aria-invalid={fault !== null}
            {...(note && { "aria-describedby": `${id}-note` })}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === "Enter") settle();
              if (event.key === "Escape") setDraft(null);
            }}
          />
        </span>
      </div>
      {note && (
        <p
          className={fault ? "field-message fault" : "field-beside"}
          id={`${id}-note`}
          {...(fault && { role: "alert" })}
        >
          {note}
        </p>
      )}
    </div>
  );
}
