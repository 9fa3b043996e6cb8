import { useId, useRef } from "react";
import type { Language } from "../format";
import { COUNTED, PRESETS, type Preset } from "../presets";
import { choosePreset, openFile, setLanguage, useStore } from "../store";
import type { Messages } from "../text/da";
import { saveScenario } from "./saveScenario";

const LANGUAGES = [
  { id: "da", name: "Dansk" },
  { id: "en", name: "English" },
] as const satisfies readonly { id: Language; name: string }[];

/** The name of the app, the place, the language, and the way in and out for a scenario. */
export function Header({ m }: { m: Messages }) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const presetId = useStore((state) => state.presetId);
  const scenario = useStore((state) => state.scenario);
  return (
    <header className="top">
      <div className="top-inside">
        <div className="brand">
          <h1>{m.title}</h1>
          <p>{m.tagline}</p>
        </div>
        <div className="tools">
          <label htmlFor={id} className="sr-only">
            {m.header.place}
          </label>
          <select
            id={id}
            className="form-select"
            value={presetId ?? ""}
            onChange={(event) => choosePreset(event.target.value)}
          >
            {presetId === null && (
              <option value="" disabled>
                {m.header.ownFile(scenario.title[m.locale])}
              </option>
            )}
            <Options of={PRESETS} label={m.header.described} m={m} />
            <Options of={COUNTED} label={m.header.counted} m={m} />
          </select>
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => saveScenario(scenario)}
          >
            {m.header.save}
          </button>
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => file.current?.click()}
          >
            {m.header.open}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={m.header.open}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              event.target.value = "";
              if (chosen) void openFile(chosen);
            }}
          />
          <div
            className="languages"
            role="group"
            aria-label={m.header.language}
          >
            {LANGUAGES.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                lang={id}
                aria-pressed={m.locale === id}
                onClick={() => setLanguage(id)}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      </div>
    </header>
  );
}

/** One group of places; typing a name in the list finds it. */
function Options({
  of,
  label,
  m,
}: {
  of: readonly Preset[];
  label: string;
  m: Messages;
}) {
  return (
    <optgroup label={label}>
      {of.map(({ id, title }) => (
        <option key={id} value={id}>
          {title[m.locale]}
        </option>
      ))}
    </optgroup>
  );
}
