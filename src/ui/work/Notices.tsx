import { useEffect } from "react";
import { MODEL_VERSION } from "../../model/version";
import type { Page } from "../route";
import { choosePreset } from "../store";
import type { Messages } from "../text/da";
import type { WorkTexts } from "../text/work/da";
import { workTexts } from "../text/work/texts";
import { useStorage } from "./browserStorage";
import { allKept, saveAside } from "./keeping";
import { dismiss, type Notice, useNotices } from "./notices";
import { hush, useSaid } from "./said";

/** So long what has been done is seen; it can be read in the history afterwards. */
const SEEN_MS = 8000;

/** What is to be known of how the work is kept, and what has just been done. */
export function Notices({ page, m }: { page: Page; m: Messages }) {
  const t = workTexts(m.locale);
  const told = useNotices((state) => state.all);
  const all = told.filter(
    ({ kind }) => kind !== "newEdition" || page !== "workshop", // a room is looking on
  );
  const works = useStorage((state) => state.works);
  return (
    <>
      <div
        className={all.length > 0 || !works ? "work-notices" : "sr-only"}
        role="status"
        aria-label={t.notices.label}
      >
        {!works && <p>{t.notices.notKept}</p>}
        {all.map((notice) => (
          <p key={notice.kind}>
            {wordsOf(notice, page, works, m, t)} <Act on={notice} m={m} t={t} />
            <button
              type="button"
              className="link-button"
              onClick={() => dismiss(notice.kind)}
            >
              {notice.kind === "newEdition"
                ? t.notices.newEdition.later
                : t.notices.dismiss}
            </button>
          </p>
        ))}
      </div>
      <JustSaid m={m} />
    </>
  );
}

function wordsOf(
  notice: Notice,
  page: Page,
  isKept: boolean,
  m: Messages,
  t: WorkTexts,
): string {
  const { newEdition } = t.notices;
  switch (notice.kind) {
    case "newEdition":
      if (page === "refund") return newEdition.withStays;
      return isKept ? newEdition.kept : newEdition.notKept;
    case "presetChanged":
      return t.notices.presetChanged(notice.title[m.locale]);
    case "newModel":
      return t.notices.newModel(notice.model, MODEL_VERSION);
    case "otherModel":
      return t.link.otherModel(notice.model, MODEL_VERSION);
    case "otherTab":
    case "unreadable":
      return t.notices[notice.kind];
  }
}

function Act({ on, m, t }: { on: Notice; m: Messages; t: WorkTexts }) {
  if (on.kind === "unreadable")
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => void saveAside()}
      >
        {t.notices.getAside}
      </button>
    );
  if (on.kind === "newEdition")
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => void switchOver()}
      >
        {t.notices.newEdition.now}
      </button>
    );
  if (on.kind === "presetChanged")
    return (
      <button
        type="button"
        className="link-button"
        onClick={() => {
          dismiss(on.kind);
          choosePreset(on.presetId);
        }}
      >
        {t.notices.openPreset(on.title[m.locale])}
      </button>
    );
  return null;
}

/** What was done is written down first. */
async function switchOver(): Promise<void> {
  const offline = import("./offline");
  await allKept();
  await (await offline).switchOver();
}

function JustSaid({ m }: { m: Messages }) {
  const { text, count } = useSaid();
  useEffect(() => {
    if (!text) return;
    const end = setTimeout(hush, SEEN_MS);
    return () => clearTimeout(end);
  }, [text, count]);
  return (
    <p role="status" className={text ? "work-said" : "sr-only"}>
      {text && <span key={count}>{text[m.locale]}</span>}
    </p>
  );
}
