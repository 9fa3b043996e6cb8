import { useEffect, useId, useRef } from "react";
import { download } from "../controls/download";
import { decimal } from "../format";
import { WordTable } from "../tables/WordTable";
import type { Messages } from "../text/da";
import type { RefundTexts } from "../text/refund/da";
import { stemOf } from "./stemOf";
import { backToResult, faultsFile, type StaysFaults } from "./staysStore";

/** Everything that is wrong with a file, all at once: where, what stands there, what should, what to do. */
export function FaultList({
  refused: { file, faults, count, isNew },
  kept,
  t,
  m,
}: {
  refused: StaysFaults;
  /** The file whose result stays. */
  kept: string | undefined;
  t: RefundTexts;
  m: Messages;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // A new file is read from its first fault; who only tries another reading of the law is left where they are.
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { faults: words } = t;
  const n = (x: number) => decimal(x, m.locale);
  return (
    <section
      className="sheet refused"
      aria-labelledby={id}
      role={isNew ? undefined : "alert"}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        <span aria-hidden="true">⚠ </span>
        {words.heading(file.name)}
      </h3>
      <p>
        {words.intro(n(count), count === 1)} {words.correct}{" "}
        {kept !== undefined && words.kept(kept)}
      </p>
      <p className="actions">
        <button
          type="button"
          className="button button-secondary small"
          onClick={() =>
            void faultsFile(m.locale).then((text) =>
              download(words.fileName(stemOf(file.name)), text, "text/csv"),
            )
          }
        >
          {words.save}
        </button>
        {kept !== undefined && (
          <button
            type="button"
            className="button button-secondary small"
            onClick={backToResult}
          >
            {words.dismiss(kept)}
          </button>
        )}
      </p>
      {count > faults.length && <p>{words.most(n(faults.length), n(count))}</p>}
      <WordTable
        caption={words.caption}
        columns={[
          {
            name: words.line,
            isNumber: true,
            cell: ({ line }) => (line > 0 ? n(line) : words.wholeFile),
          },
          {
            name: words.column,
            cell: ({ line, column }) =>
              column ?? (line > 0 ? words.wholeLine : ""),
          },
          {
            name: words.found,
            cell: ({ found }) => found[m.locale] || words.nothing,
          },
          {
            name: words.expected,
            isWide: true,
            cell: ({ expected }) => expected[m.locale],
          },
          { name: words.hint, cell: ({ hint }) => hint?.[m.locale] },
        ]}
        rows={faults}
        keyOf={(fault) => faults.indexOf(fault)}
        scrollLabel={m.table.scroll(words.caption)}
      />
    </section>
  );
}
