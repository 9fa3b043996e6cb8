import { useRef } from "react";
import type { Language } from "../format";
import type { Page } from "../route";
import { openFile, setLanguage, useStore } from "../store";
import type { Messages } from "../text/da";
import { DisplayMenu } from "./DisplayMenu";
import { HelpMenu } from "./HelpMenu";
import { Navigation } from "./Navigation";
import { PlacePicker } from "./PlacePicker";
import { saveScenario } from "./saveScenario";

const LANGUAGES = [
  { id: "da", name: "Dansk" },
  { id: "en", name: "English" },
] as const satisfies readonly { id: Language; name: string }[];

/** The name of the app, its pages, the language, and the way in and out for a scenario where one is in sight. */
export function Header({ page, m }: { page: Page; m: Messages }) {
  return (
    <header className="top">
      <div className="top-inside">
        <div className="brand">
          <h1>{m.title}</h1>
          <p>{m.tagline}</p>
        </div>
        <div className="tools">
          {page !== "refund" && <ScenarioTools m={m} />}
          <DisplayMenu m={m} />
          <HelpMenu m={m} />
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
        <Navigation page={page} m={m} />
      </div>
    </header>
  );
}

function ScenarioTools({ m }: { m: Messages }) {
  const file = useRef<HTMLInputElement>(null);
  const scenario = useStore((state) => state.scenario);
  return (
    <>
      <PlacePicker m={m} />
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
    </>
  );
}
