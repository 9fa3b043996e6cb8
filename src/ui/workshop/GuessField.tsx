import { useId } from "react";
import { decimal } from "../format";
import type { Guesses } from "../rows/guesses";
import type { Messages } from "../text/da";
import type { WorkshopTexts } from "../text/workshop/da";

/** Room for many guesses at once, and what of them could not be counted. */
export function GuessField({
  text,
  guesses: { values, never, faults },
  hint,
  onType,
  t,
  m,
}: {
  text: string;
  guesses: Guesses;
  hint: string;
  onType: (text: string) => void;
  t: WorkshopTexts;
  m: Messages;
}) {
  const id = useId();
  const counted = values.length + never;
  return (
    <div className="guess-field">
      <label htmlFor={id}>{t.predict.field}</label>
      <p id={`${id}-hint`}>
        {hint} {t.predict.fieldNote}
      </p>
      <textarea
        id={id}
        className="form-input"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={faults.length > 0}
        value={text}
        onChange={(event) => onType(event.target.value)}
      />
      <div id={`${id}-faults`} aria-live="polite">
        {counted > 0 && <p>{t.guesses.counted(decimal(counted, m.locale))}</p>}
        {faults.length > 0 && (
          <>
            <p className="fault">{t.guesses.left(faults.length)}</p>
            <ul className="guess-faults">
              {faults.map(({ text, message }, i) => (
                <li key={i}>{t.guesses.fault(text, message)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
