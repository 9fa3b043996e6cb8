import type { Language } from "../format";
import type { Page } from "../route";
import { lazy } from "react";
import { setLanguage } from "../store";
import type { Messages } from "../text/da";
import { useTakeaway } from "../takeaway/opened";
import { Notices } from "../work/Notices";
import { useOpened } from "../work/openDialog";
import { useQuestion } from "../work/question";
import { WorkTools } from "../work/WorkTools";
import { DisplayMenu } from "./DisplayMenu";
import { HelpMenu } from "./HelpMenu";
import { Later } from "./Later";
import { Navigation } from "./Navigation";
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
      <Notices page={page} m={m} />
    </header>
  );
}

const WorkDialogs = lazy(() => import("../work/WorkDialogs"));

/** The dialogs about the keeping of work, once one is wanted. */
function Dialogs({ m }: { m: Messages }) {
  const opened = useOpened((state) => state.opened);
  const question = useQuestion((state) => state.question);
  return (
    (opened ?? question) && (
      <Later m={m} meanwhile={null}>
        <WorkDialogs m={m} />
      </Later>
    )
  );
}

const TakeawayDialog = lazy(() => import("../takeaway/TakeawayDialog"));

/** The list of what can be taken away, once it is asked for. */
function Takeaway({ m }: { m: Messages }) {
  const isOpen = useTakeaway((state) => state.isOpen);
  return (
    isOpen && (
      <Later m={m} meanwhile={null}>
        <TakeawayDialog m={m} />
      </Later>
    )
  );
}

function ScenarioTools({ m }: { m: Messages }) {
  return (
    <>
      <PlacePicker m={m} />
      <WorkTools m={m} />
      <Dialogs m={m} />
      <Takeaway m={m} />
    </>
  );
}
