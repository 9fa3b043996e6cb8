import { useId, useRef, useState } from "react";
import { saveScenario } from "../controls/saveScenario";
import { useLeaving } from "../controls/useLeaving";
import { openFile, redo, undo, useStore } from "../store";
import { openTakeaway } from "../takeaway/opened";
import type { Messages } from "../text/da";
import type { WorkTexts } from "../text/work/da";
import { workTexts } from "../text/work/texts";
import { useStorage } from "./browserStorage";
import { redoName, undoName } from "./history";
import { useLibrary } from "./library";
import { openDialog } from "./openDialog";
import { ownState, saveIn } from "./ownWork";
import { say } from "./said";
import { inBoth } from "./stepName";
import { useUndoKeys } from "./useUndoKeys";
import "./work.css";

/** Back and forth in the work, and the ways in and out for a scenario. */
export function WorkTools({ m }: { m: Messages }) {
  const t = workTexts(m.locale);
  const back = useStore(({ history }) => undoName(history));
  const forth = useStore(({ history }) => redoName(history));
  useUndoKeys();
  return (
    <div className="work-tools">
      <IconButton
        name={back ? t.undoOf(back[m.locale]) : t.undo}
        isOff={!back}
        onClick={undo}
        path="M9 5 4 10l5 5M4 10h10a6 6 0 0 1 0 12h-3"
      />
      <IconButton
        name={forth ? t.redoOf(forth[m.locale]) : t.redo}
        isOff={!forth}
        onClick={redo}
        path="m15 5 5 5-5 5m5-5H10a6 6 0 0 0 0 12h3"
      />
      <FileMenu m={m} t={t} />
    </div>
  );
}

/** A button that can be reached though it has nothing to do, so that focus is not lost with the last step. */
function IconButton({
  name,
  isOff,
  onClick,
  path,
}: {
  name: string;
  isOff: boolean;
  onClick: () => void;
  path: string;
}) {
  return (
    <button
      type="button"
      className="work-icon"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 26" width="20" height="20" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

function FileMenu({ m, t }: { m: Messages; t: WorkTexts }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  useLeaving(box, isOpen, (isByKey) => {
    setOpen(false);
    if (isByKey) button.current?.focus();
  });
  const choose = (act: () => void) => {
    setOpen(false);
    button.current?.focus();
    act();
  };
  return (
    <div ref={box} className="work-menu">
      <button
        ref={button}
        type="button"
        className="work-menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t.menu.name}
      </button>
      <div id={id} className="work-menu-list" hidden={!isOpen}>
        {isOpen && (
          <Choices
            t={t}
            choose={choose}
            openFileChooser={() => file.current?.click()}
          />
        )}
      </div>
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
    </div>
  );
}

function Choices({
  t,
  choose,
  openFileChooser,
}: {
  t: WorkTexts;
  choose: (act: () => void) => void;
  openFileChooser: () => void;
}) {
  const work = useStore();
  const library = useLibrary(({ all }) => all);
  const works = useStorage((state) => state.works);
  const state = ownState(work, library);
  const own = state.kind === "none" ? undefined : state.own;
  const item = (name: string, act: () => void) => (
    <li>
      <button type="button" onClick={() => choose(act)}>
        {name}
      </button>
    </li>
  );
  return (
    <>
      <p className="work-menu-state">
        {own && state.kind !== "none"
          ? t.menu.state[state.kind](own.name)
          : t.menu.state.none}
      </p>
      <ul className="nobullet-list">
        {own &&
          state.kind === "changed" &&
          item(t.menu.save(own.name), () => void saveIn(own))}
        {item(t.menu.saveAs, () => openDialog({ kind: "saveAs" }))}
        {item(t.menu.own, () => openDialog({ kind: "own" }))}
        {item(t.menu.take, openTakeaway)}
        {item(
          t.menu.saveFile,
          () => void saveScenario(work.scenario, own?.name),
        )}
        {item(t.menu.openFile, openFileChooser)}
        {item(t.menu.copyLink, () => void copyLink())}
        {item(t.menu.history, () => openDialog({ kind: "history" }))}
      </ul>
      <p className="work-menu-state">
        {works ? t.menu.keptHere : t.menu.notKeptHere}
      </p>
    </>
  );
}

/** A browser may refuse to copy; then the link is shown. */
async function copyLink(): Promise<void> {
  const { linkNow } = await import("./openLink");
  const link = linkNow();
  try {
    await navigator.clipboard.writeText(link);
    say(inBoth(({ t }) => t.link.copied));
  } catch {
    openDialog({ kind: "link", link });
  }
}
