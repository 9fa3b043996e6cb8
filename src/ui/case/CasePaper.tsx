import { memo, useEffect, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Block, CaseDocument, Table } from "../rows/case/blocks";
import { reopeningBy } from "../rows/case/reopening";
import type { Pair } from "../rows/comparison";
import { PaperFigure } from "../charts/PaperFigure";
import { WhenSeen } from "../charts/WhenSeen";
import { FigureMenu } from "../figure/FigureMenu";
import { ADDRESSES } from "../route";
import { useStore } from "../store";
import type { CaseTexts } from "../text/case/da";
import type { Messages } from "../text/da";
import type { PaperTexts } from "../text/paper/da";
import { paperTexts } from "../text/paper/texts";

type Props = {
  readonly document: CaseDocument;
  readonly pair: Pair;
  readonly narrow: boolean;
  /** Whether new figures are on their way. */
  readonly isMoving: boolean;
  readonly m: Messages;
  readonly t: CaseTexts;
};

/** The document as it is read and printed. */
export const CasePaper = memo(function CasePaper(props: Props) {
  const { document, t } = props;
  const { title, finding, audience, facts, warning, short, sections } =
    document;
  return (
    <article className="case-paper" aria-label={t.page.document}>
      <header>
        <h3 className="case-title">{title}</h3>
        {finding !== title && <p className="case-finding">{finding}</p>}
        {audience && <p>{t.audience(audience)}</p>}
        <p className="case-facts">{facts}</p>
      </header>
      {warning && <p className="case-warning">{warning}</p>}
      <section className="case-short" aria-labelledby="case-short">
        <h4 id="case-short">{short.heading}</h4>
        <ul className="no-max-width">
          {short.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
        <p>{short.saying}</p>
      </section>
      {sections.map(({ id, heading, blocks }, at) => (
        <section
          key={id}
          data-section={id}
          aria-labelledby={`case-${id}`}
          className="case-section"
        >
          <h4 id={`case-${id}`}>
            {at + 1}. {heading}
          </h4>
          {blocks.map((block, i) => (
            <CaseBlock key={i} block={block} {...props} />
          ))}
          {id === "reproduce" && <Reopening t={paperTexts(props.m.locale)} />}
        </section>
      ))}
    </article>
  );
});

/** The case on one page, read and printed by itself. */
export const BriefPaper = memo(function BriefPaper(props: Props) {
  const { document, m } = props;
  const { title, finding, facts, warning, brief } = document;
  const t = paperTexts(m.locale);
  return (
    <article className="case-paper case-brief" aria-label={t.shortKind}>
      <header>
        <h3 className="case-title">{title}</h3>
        {finding !== title && <p className="case-finding">{finding}</p>}
        <p className="case-facts">{facts}</p>
      </header>
      {warning && <p className="case-warning">{warning}</p>}
      <section aria-labelledby="brief-answer" className="case-section">
        <h4 id="brief-answer">{brief.heading}</h4>
        <ul className="no-max-width">
          {brief.answer.map((sentence, i) => (
            <li key={i}>{sentence}</li>
          ))}
        </ul>
        <p>{brief.saying}</p>
      </section>
      {brief.parts.map(({ id, heading, blocks }) => (
        <section
          key={id}
          data-section={id}
          aria-labelledby={`brief-${id}`}
          className="case-section"
        >
          <h4 id={`brief-${id}`}>{heading}</h4>
          {blocks.map((block, i) => (
            <CaseBlock key={i} block={block} {...props} />
          ))}
        </section>
      ))}
      <p className="case-small">{brief.basis}</p>
      <Reopening t={t} />
    </article>
  );
});

/** The address that opens the scenario again. */
function Reopening({ t }: { t: PaperTexts }) {
  const link = useLink();
  const how = reopeningBy(link);
  if (how === "none") return null;
  return (
    <p className="case-small case-link">
      {how === "written" && `${t.reopen} `}
      {how === "tooLong" ? (
        t.tooLong
      ) : (
        <a href={link}>{how === "written" ? link : t.reopenHere}</a>
      )}
    </p>
  );
}

/** The address of the present work; empty until it has been written. */
function useLink(): string {
  const [link, setLink] = useState("");
  const work = useStore(
    useShallow(({ scenario, origin, presetId, policyId, discounted }) => ({
      scenario,
      origin,
      presetId,
      policyId,
      discounted,
    })),
  );
  useEffect(() => {
    let isWanted = true;
    import("../work/openLink").then(
      ({ linkNow }) => {
        if (isWanted) setLink(linkNow());
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [work]);
  return link;
}

function CaseBlock({
  block,
  pair,
  narrow,
  isMoving,
  m,
}: Props & { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <p className={block.tone && `case-${block.tone}`}>{block.text}</p>;
    case "list":
      return (
        <ul className="no-max-width">
          {block.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <CaseTable table={block} m={m} />;
    case "figure":
      return (
        <figure
          className="case-figure"
          data-figure={block.figure}
          data-takes={m[block.figure].heading}
        >
          <FigureMenu heading={m[block.figure].heading} />
          <p className="finding">{block.title}</p>
          <WhenSeen isMoving={isMoving}>
            <PaperFigure
              figure={block.figure}
              pair={pair}
              label={block.title}
              narrow={narrow}
              m={m}
            />
          </WhenSeen>
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case "reference":
      return (
        <p className="case-small">
          <a href={[ADDRESSES[block.to], block.part].filter(Boolean).join("/")}>
            {block.text}
          </a>
        </p>
      );
  }
}

function CaseTable({ table, m }: { table: Table; m: Messages }) {
  const { id, caption, corner, columns, rows, holds } = table;
  const kind = holds === "figures" ? "number" : "";
  return (
    <div
      className="table-box"
      role="region"
      aria-label={m.table.scroll(corner)}
      tabIndex={0}
    >
      <table className={`figures case-table case-${holds}`} data-table={id}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={kind}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, note, cells, isSum }) => (
            <tr key={key} data-row={key} className={isSum ? "strong" : ""}>
              <th scope="row">
                {name}
                {note && <span className="row-note">{note}</span>}
              </th>
              {cells.map((cell, i) => (
                <td key={columns[i]} className={kind}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
