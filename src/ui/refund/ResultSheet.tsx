import { useEffect, useId, useRef } from "react";
import { download } from "../controls/download";
import { decimal } from "../format";
import { refundSentences } from "../rows/refundSummary";
import type { Messages } from "../text/da";
import type { RefundTexts } from "../text/refund/da";
import { PersonsTable } from "./PersonsTable";
import { stemOf } from "./stemOf";
import {
  detailFile,
  refundFile,
  searchPersons,
  useStays,
  type StaysResult,
} from "./staysStore";

type Props = {
  readonly result: StaysResult;
  readonly t: RefundTexts;
  readonly m: Messages;
};

/** The sums in a sentence, what they rest on, the files, and a row for each person. */
export function ResultSheet(props: Props) {
  const { result, t, m } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { number, isNew } = result;
  useEffect(() => {
    if (isNew) heading.current?.scrollIntoView({ block: "nearest" });
  }, [number, isNew]);
  const busy = useStays((state) => state.busy > 0);
  const said = refundSentences(result.summary, m.locale);
  return (
    <section className="sheet" aria-labelledby={id}>
      <h3 id={id} className="first" ref={heading}>
        {t.result.heading}
      </h3>
      <div className={busy ? "stale" : ""}>
        <p className="sum" data-settled={result.number}>
          {unbroken(`${said.paid} ${said.user ?? ""}`)}
        </p>
        <p>
          {t.result.of(result.file.name)} {said.read} {said.unread}
        </p>
        <p>{said.days}</p>
        <p>{said.law}</p>
      </div>
      <Files {...props} isBusy={busy} />
      <Search {...props} />
      <PersonsTable key={result.number} result={result} t={t} m={m} />
    </section>
  );
}

/** A line may not end between an amount and its krone. */
const unbroken = (text: string) =>
  text.replaceAll(" kr.", "\u00a0kr.").replaceAll("DKK ", "DKK\u00a0");

/** The two files of the command, byte for byte. */
function Files({ result, t, m, isBusy }: Props & { isBusy: boolean }) {
  const stem = stemOf(result.file.name);
  const save = async (name: string, made: Promise<string | undefined>) => {
    const text = await made;
    if (text !== undefined) download(name, text, "text/csv");
  };
  return (
    <p className="actions">
      <button
        type="button"
        className="button button-secondary small"
        disabled={isBusy}
        onClick={() => void save(t.result.fileName(stem), refundFile())}
      >
        {t.result.save}
      </button>
      <button
        type="button"
        className="button button-secondary small"
        disabled={isBusy}
        onClick={() =>
          void save(t.result.detailFileName(stem), detailFile(m.locale))
        }
      >
        {t.result.saveDetail}
      </button>
    </p>
  );
}

function Search({ result: { excerpt, summary }, t, m }: Props) {
  const id = useId();
  const search = useStays((state) => state.search);
  const n = (x: number) => decimal(x, m.locale);
  return (
    <div className="entry finder">
      <label className="field-label" htmlFor={id}>
        {t.result.search}
      </label>
      <input
        id={id}
        className="form-input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => void searchPersons(target.value)}
      />
      <p className="field-beside" role="status">
        {excerpt.found === 0
          ? t.result.nobody(search)
          : t.result.found(
              n(excerpt.rows.length),
              n(excerpt.found),
              n(summary.persons),
            )}
      </p>
    </div>
  );
}
