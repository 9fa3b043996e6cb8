import { useDeferredValue, useId, useMemo, useState } from "react";
import { Dialog } from "../controls/Dialog";
import type { Language } from "../format";
import { type PastedSheet, readSheet } from "../rows/pastedNumbers";
import type { FieldWords } from "../rows/spreads";
import { setMany, useStore } from "../store";
import { DataTable } from "../tables/DataTable";

const LANGUAGES = ["auto", "da", "en"] as const;

/** Cells are pasted, what they would change is shown line by line, and nothing changes before it is confirmed. */
export default function PasteDialog({
  words,
  onClose,
}: {
  words: FieldWords;
  onClose: () => void;
}) {
  const id = useId();
  const { m, t } = words;
  const [text, setText] = useState("");
  const [language, setLanguage] = useState<"auto" | Language>("auto");
  const sheet = useSheet(text, language, words);
  const confirm = () => {
    if (!sheet) return;
    setMany(sheet.scenario);
    onClose();
  };
  return (
    <Dialog heading={t.sheet.heading} className="paste" onClose={onClose}>
      <p>{t.sheet.intro}</p>
      <label htmlFor={`${id}-cells`}>{t.sheet.paste}</label>
      <textarea
        data-first
        id={`${id}-cells`}
        className="form-input sheet-cells"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label htmlFor={`${id}-numbers`}>{t.sheet.numbers}</label>
      <select
        id={`${id}-numbers`}
        className="form-select"
        value={language}
        onChange={(event) =>
          setLanguage(event.target.value as (typeof LANGUAGES)[number])
        }
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {t.sheet.languages[one]}
          </option>
        ))}
      </select>
      <p role="status">
        {sheet &&
          `${t.sheet.summary({
            changed: sheet.changes.length,
            same: sheet.same,
            faults: sheet.faults.length,
          })} ${t.sheet.readAs[sheet.language]}`}
      </p>
      {sheet && <Faults sheet={sheet} words={words} />}
      {sheet && sheet.changes.length > 0 && (
        <DataTable
          caption={t.sheet.preview}
          corner={t.sheet.columns.name}
          columns={[
            t.sheet.columns.line,
            t.sheet.columns.before,
            t.sheet.columns.after,
          ]}
          rows={sheet.changes.map(({ key, line, label, before, after }) => ({
            key,
            name: label,
            cells: [String(line), before, after],
          }))}
          scrollLabel={m.table.scroll(t.sheet.preview)}
        />
      )}
      <div className="sheet-buttons">
        <button
          type="button"
          className="button button-primary"
          disabled={!sheet || sheet.changes.length === 0}
          onClick={confirm}
        >
          {t.sheet.apply(sheet?.changes.length ?? 0)}
        </button>
        <button
          type="button"
          className="button button-secondary"
          onClick={onClose}
        >
          {t.sheet.cancel}
        </button>
      </div>
    </Dialog>
  );
}

/** What the cells would change; undefined while there are none. */
function useSheet(
  typed: string,
  language: "auto" | Language,
  words: FieldWords,
): PastedSheet | undefined {
  const text = useDeferredValue(typed);
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  const leverPolicyId = useStore((state) => state.leverPolicyId);
  return useMemo(() => {
    if (text.trim() === "") return undefined;
    const ground = {
      scenario,
      origin,
      leverPolicyId,
      ...(language !== "auto" && { language }),
    };
    return readSheet(text, ground, words);
  }, [text, language, scenario, origin, leverPolicyId, words]);
}

/** Every line that cannot be used, and why; all at once. */
function Faults({
  sheet: { faults },
  words: { t },
}: {
  sheet: PastedSheet;
  words: FieldWords;
}) {
  if (faults.length === 0) return null;
  return (
    <>
      <h3>{t.sheet.faults(faults.length)}</h3>
      <ul className="nobullet-list paste-faults no-max-width">
        {faults.map(({ line, text, message }) => (
          <li key={line}>
            <b>{t.sheet.line(String(line), text)}</b> {message}
          </li>
        ))}
      </ul>
    </>
  );
}
