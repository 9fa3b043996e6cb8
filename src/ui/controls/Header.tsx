import type { Language } from "../format";
import { ADDRESSES, PAGES, type Page } from "../route";
import { setLanguage } from "../store";
import type { Messages } from "../text/da";
import { Notices } from "../work/Notices";
import { WorkDialogs } from "../work/WorkDialogs";
import { WorkTools } from "../work/WorkTools";
import { PlacePicker } from "./PlacePicker";

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
      <Notices m={m} />
    </header>
  );
}

function Navigation({ page, m }: { page: Page; m: Messages }) {
  return (
    <nav className="pages" aria-label={m.pages.label}>
      <ul className="nobullet-list no-max-width">
        {PAGES.map((one) => (
          <li key={one}>
            <a
              href={ADDRESSES[one]}
              aria-current={one === page ? "page" : undefined}
            >
              {m.pages.names[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ScenarioTools({ m }: { m: Messages }) {
  return (
    <>
      <PlacePicker m={m} />
      <WorkTools m={m} />
      <WorkDialogs m={m} />
    </>
  );
}
