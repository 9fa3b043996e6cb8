import { useEffect, useRef, useState, type FormEvent } from "react";
import { parameter } from "../../model/scenario/catalogue";
import { Dialog } from "../controls/Dialog";
import { saveText } from "../controls/saveScenario";
import { date, decimal } from "../format";
import { goToStep, useStore } from "../store";
import type { Messages } from "../text/da";
import type { WorkTexts } from "../text/work/da";
import { workTexts } from "../text/work/texts";
import {
  freeName,
  type Own,
  ownOf,
  putOwn,
  removeOwn,
  useLibrary,
} from "./library";
import { closeDialog, useOpened } from "./openDialog";
import { openShared } from "./openLink";
import { openOwn, saveUnder } from "./ownWork";
import { answered, type Question, useQuestion } from "./question";

type Texts = { readonly m: Messages; readonly t: WorkTexts };

/** The dialogs about the keeping of work. */
export default function WorkDialogs({ m }: { m: Messages }) {
  const opened = useOpened((state) => state.opened);
  const question = useQuestion((state) => state.question);
  const t = workTexts(m.locale);
  if (question) return <PresetChanged question={question} m={m} t={t} />;
  switch (opened?.kind) {
    case "saveAs":
      return <SaveAs m={m} t={t} />;
    case "own":
      return <OwnScenarios m={m} t={t} />;
    case "history":
      return <HistoryList m={m} t={t} />;
    case "link":
      return <LinkByHand link={opened.link} t={t} />;
    case undefined:
      return null;
  }
}

// ---- Under a name

function SaveAs({ m, t }: Texts) {
  const all = useLibrary((state) => state.all);
  const title = useStore(({ scenario }) => scenario.title[m.locale]);
  const [name, setName] = useState(() => freeName(title, all));
  const [fault, setFault] = useState<string | null>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(name, all, t);
    setFault(wrong);
    if (wrong) return;
    closeDialog();
    void saveUnder(name.trim());
  };
  return (
    <Dialog heading={t.saveAs.heading} onClose={closeDialog}>
      <form onSubmit={save}>
        <NameField
          label={t.saveAs.name}
          name={name}
          fault={fault}
          onChange={setName}
        />
        <p className="work-note">{t.saveAs.where}</p>
        <p className="work-buttons">
          <button type="submit" className="button button-primary">
            {t.saveAs.save}
          </button>
          <button
            type="button"
            className="button button-secondary"
            onClick={closeDialog}
          >
            {t.dialog.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function NameField({
  label,
  name,
  fault,
  onChange,
}: {
  label: string;
  name: string;
  fault: string | null;
  onChange: (name: string) => void;
}) {
  return (
    <label className="work-name">
      <span className="field-label">{label}</span>
      <input
        className="form-input"
        data-first
        value={name}
        maxLength={80}
        autoComplete="off"
        aria-invalid={fault !== null}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault && (
        <span className="field-message fault" role="alert">
          {fault}
        </span>
      )}
    </label>
  );
}

/** What is wrong with a name for a scenario; null for nothing. */
function faultOf(
  name: string,
  others: readonly Own[],
  { saveAs }: WorkTexts,
): string | null {
  const wanted = name.trim();
  if (wanted === "") return saveAs.empty;
  return others.some((own) => own.name === wanted)
    ? saveAs.taken(wanted)
    : null;
}

// ---- The reader's own

function OwnScenarios({ m, t }: Texts) {
  const all = useLibrary((state) => state.all);
  const unread = useLibrary((state) => state.unread);
  const [removed, setRemoved] = useState<Own | null>(null);
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  const remove = (own: Own) => {
    void removeOwn(own.id);
    setRemoved(own);
    setSaid(t.own.removed(own.name));
    status.current?.focus();
  };
  const restore = (own: Own) => {
    void putOwn(own);
    setRemoved(null);
    setSaid(t.own.restored(own.name));
    status.current?.focus();
  };
  return (
    <Dialog heading={t.own.heading} onClose={closeDialog}>
      {all.length === 0 && <p>{t.own.none}</p>}
      <ul className="work-list nobullet-list">
        {all.map((own) => (
          <OwnLine
            key={own.id}
            own={own}
            others={all.filter(({ id }) => id !== own.id)}
            onRemove={() => remove(own)}
            onSaid={setSaid}
            m={m}
            t={t}
          />
        ))}
      </ul>
      {unread.length > 0 && (
        <p>
          {t.own.unreadable(
            decimal(unread.length, m.locale),
            unread.length === 1,
          )}{" "}
          <button
            type="button"
            className="link-button"
            onClick={() =>
              saveText("hjemvej-scenarier", JSON.stringify(unread, null, 2))
            }
          >
            {t.notices.getAside}
          </button>
        </p>
      )}
      <div className="work-removed">
        <p ref={status} role="status" tabIndex={-1}>
          {said}
        </p>
        {removed && (
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => restore(removed)}
          >
            {t.own.restore}
          </button>
        )}
      </div>
      <button
        type="button"
        className="button button-primary"
        onClick={closeDialog}
      >
        {t.dialog.close}
      </button>
    </Dialog>
  );
}

function OwnLine({
  own,
  others,
  onRemove,
  onSaid,
  m,
  t,
}: Texts & {
  own: Own;
  others: readonly Own[];
  onRemove: () => void;
  onSaid: (text: string) => void;
}) {
  const isOpen = useStore(({ ownId }) => ownId === own.id);
  const [draft, setDraft] = useState<string | null>(null);
  const acts = useRef<HTMLParagraphElement>(null);
  useFocusBackAfter(draft !== null, acts);
  const duplicate = () => {
    const name = freeName(t.own.copy(own.name), [own, ...others]);
    void putOwn(ownOf(own, name));
    onSaid(t.saveAs.saved(name));
  };
  const rename = (name: string) => {
    setDraft(null);
    if (name === own.name) return;
    void putOwn({ ...own, name });
    onSaid(t.own.renamed(name));
  };
  const open = () => {
    closeDialog();
    openOwn(own);
  };
  if (draft !== null)
    return (
      <Renaming
        own={own}
        others={others}
        draft={draft}
        onDraft={setDraft}
        onDone={rename}
        t={t}
      />
    );
  const act = (name: string, label: string, onClick: () => void) => (
    <button
      type="button"
      className="link-button"
      aria-label={label}
      data-rename={name === t.own.rename || undefined}
      onClick={onClick}
    >
      {name}
    </button>
  );
  const day = date(own.saved.slice(0, 10), m.locale);
  return (
    <li>
      <p className="work-own-name">{own.name}</p>
      <p className="work-note">
        {t.own.about(own.scenario.place.name[m.locale], day)}
        {isOpen && (
          <>
            . <b>{t.own.isOpen}</b>
          </>
        )}
      </p>
      <p className="work-acts" ref={acts}>
        {act(t.own.open, t.own.openOf(own.name), open)}
        {act(t.own.rename, t.own.renameOf(own.name), () => setDraft(own.name))}
        {act(t.own.duplicate, t.own.duplicateOf(own.name), duplicate)}
        {act(t.own.remove, t.own.removeOf(own.name), onRemove)}
      </p>
    </li>
  );
}

/** What began the renaming has the focus again when it is over. */
function useFocusBackAfter(
  isRenaming: boolean,
  acts: { readonly current: HTMLElement | null },
): void {
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming)
      acts.current?.querySelector<HTMLElement>("[data-rename]")?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming, acts]);
}

function Renaming({
  own,
  others,
  draft,
  onDraft,
  onDone,
  t,
}: {
  own: Own;
  others: readonly Own[];
  draft: string;
  onDraft: (draft: string | null) => void;
  onDone: (name: string) => void;
  t: WorkTexts;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLLIElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = faultOf(draft, others, t);
    setFault(wrong);
    if (!wrong) onDone(draft.trim());
  };
  return (
    <li ref={box}>
      <form onSubmit={submit}>
        <NameField
          label={t.own.newName(own.name)}
          name={draft}
          fault={fault}
          onChange={onDraft}
        />
        <p className="work-buttons">
          <button type="submit" className="button button-primary small">
            {t.own.rename}
          </button>
          <button
            type="button"
            className="button button-secondary small"
            onClick={() => onDraft(null)}
          >
            {t.dialog.cancel}
          </button>
        </p>
      </form>
    </li>
  );
}

// ---- The steps

function HistoryList({ m, t }: Texts) {
  const { steps, at } = useStore((state) => state.history);
  return (
    <Dialog heading={t.history.heading} onClose={closeDialog}>
      <p className="work-note">{t.history.explain}</p>
      <ol className="work-steps nobullet-list">
        {steps
          .map(({ name }, i) => (
            <li key={i}>
              <button
                type="button"
                aria-current={i === at ? "step" : undefined}
                className={i > at ? "work-undone" : undefined}
                onClick={() => {
                  closeDialog();
                  if (i !== at) goToStep(i);
                }}
              >
                {name[m.locale]}
                {i === at && <b> ({t.history.now})</b>}
              </button>
            </li>
          ))
          .toReversed()}
      </ol>
      <button
        type="button"
        className="button button-primary"
        onClick={closeDialog}
      >
        {t.dialog.close}
      </button>
    </Dialog>
  );
}

// ---- Links

function LinkByHand({ link, t }: { link: string; t: WorkTexts }) {
  return (
    <Dialog heading={t.link.heading} onClose={closeDialog}>
      <p>{t.link.byHand}</p>
      <label className="work-name">
        <span className="field-label">{t.link.field}</span>
        <textarea
          className="form-input work-link"
          data-first
          readOnly
          rows={5}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button
        type="button"
        className="button button-primary"
        onClick={closeDialog}
      >
        {t.dialog.close}
      </button>
    </Dialog>
  );
}

/** The preset that a link rests on is another now: in words, and the reader's choice. */
function PresetChanged({ question, m, t }: Texts & { question: Question }) {
  const { changed: texts } = t.link;
  const { changed = [] } = question;
  return (
    <Dialog heading={texts.heading} onClose={answered}>
      <p>{whatChanged(question, m, t)}</p>
      {changed.length > 0 && (
        <details>
          <summary>{texts.which}</summary>
          <ul>
            {changed.map((name) => (
              <li key={name}>{parameter(name).label[m.locale]}</li>
            ))}
          </ul>
        </details>
      )}
      <p>{texts.cannot}</p>
      <p className="work-buttons">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            answered();
            openShared(question.shared);
          }}
        >
          {texts.open}
        </button>
        <button
          type="button"
          className="button button-secondary"
          onClick={answered}
        >
          {t.dialog.back}
        </button>
      </p>
    </Dialog>
  );
}

function whatChanged(
  { model, title, changed }: Question,
  { locale }: Messages,
  { link: { changed: texts } }: WorkTexts,
): string {
  const preset = title[locale];
  if (!changed) return texts.unknown(model, preset);
  if (changed.length === 0) return texts.else(model, preset);
  const count = decimal(changed.length, locale);
  return texts.by(model, preset, texts.number(count, changed.length === 1));
}
