import { useId, useRef, useState } from "react";
import { Disclosure } from "../controls/Disclosure";
import { download } from "../controls/download";
import { Panel } from "../controls/Panel";
import type { RefundTexts } from "../text/refund/da";
import EXAMPLE from "./eksempel-ophold.csv?raw";
import { openStays } from "./openStays";
import { takeStays, useStays } from "./staysStore";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The ways in for stays: a file, a drop, pasted lines, or the example. */
export function FilePanel({ t }: { t: RefundTexts }) {
  const refusal = useStays((state) => state.refusal);
  const { file } = t;
  return (
    <Panel kind="stays" heading={file.heading} narrow={false}>
      <FileButton t={t} />
      <p className="field-beside">{file.orDrop}</p>
      {refusal !== undefined && (
        <p role="alert" className="field-message fault">
          {refusal}
        </p>
      )}
      <p className="example">
        <button
          type="button"
          className="button button-secondary small"
          onClick={() =>
            takeStays({ name: file.exampleName, bytes: bytesOf(EXAMPLE) })
          }
        >
          {file.example}
        </button>
      </p>
      <p className="field-beside">
        {file.exampleSays}{" "}
        <button
          type="button"
          className="link-button"
          onClick={() => download(file.exampleName, EXAMPLE, "text/csv")}
        >
          {file.saveExample}
        </button>
      </p>
      <Disclosure className="group" summary={file.format}>
        {() => <Format t={t} />}
      </Disclosure>
      <Disclosure className="group" summary={file.paste}>
        {() => <Paste t={t} />}
      </Disclosure>
    </Panel>
  );
}

function FileButton({ t }: { t: RefundTexts }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button button-primary"
        onClick={() => input.current?.click()}
      >
        {t.file.choose}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        hidden
        aria-label={t.file.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = "";
          void openStays(files, t);
        }}
      />
    </>
  );
}

function Format({ t: { file } }: { t: RefundTexts }) {
  return (
    <>
      <p>{file.formatIntro}</p>
      <dl className="format">
        {file.columns.map(([name, meaning]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{file.formatAll}</p>
    </>
  );
}

function Paste({ t: { file } }: { t: RefundTexts }) {
  const id = useId();
  const [text, setText] = useState("");
  return (
    <>
      <label className="form-label" htmlFor={id}>
        {file.pasteLabel}
      </label>
      <textarea
        id={id}
        className="form-input paste"
        rows={6}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button
        type="button"
        className="button button-secondary small"
        onClick={() =>
          takeStays({ name: file.pastedName, bytes: bytesOf(text) })
        }
      >
        {file.pasteGo}
      </button>
    </>
  );
}
