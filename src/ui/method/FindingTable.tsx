import type { Finding } from "../../model/evidence/finding";
import { decimal, list } from "../format";
import { findingRows, missed } from "../rows/findingRows";
import { WordTable } from "../tables/WordTable";
import type { Messages } from "../text/da";
import type { MethodTexts } from "../text/method/da";

/** Published figures beside the model's; the misses are counted above. */
export function FindingTable({
  heading,
  findings,
  intro,
  t: { findings: t },
  m,
}: {
  /** Of the part it stands in. */
  heading: string;
  findings: readonly Finding[];
  intro: string;
  t: MethodTexts;
  m: Messages;
}) {
  const n = (x: number) => decimal(x, m.locale);
  const misses = missed(findings);
  return (
    <>
      <p>{intro}</p>
      <p>
        <b>
          {misses.length === 0
            ? t.allWithin(n(findings.length))
            : t.misses(
                n(misses.length),
                n(findings.length),
                list(misses, m.locale),
              )}
        </b>
      </p>
      <WordTable
        caption={t.caption}
        columns={[
          { name: t.id, cell: ({ id }) => id },
          {
            name: t.what,
            isWide: true,
            cell: ({ what, note }) => (
              <>
                {what}
                {note && <span className="row-note">{note}</span>}
              </>
            ),
          },
          {
            name: t.published,
            isNumber: true,
            cell: ({ published, measure }) =>
              `${published} ${t.measure[measure]}`.trim(),
          },
          {
            name: t.band,
            isNumber: true,
            cell: ({ band }) => t.range(band.low, band.high),
          },
          {
            name: t.simulated,
            isNumber: true,
            cell: ({ simulated, error }) => (
              <>
                {simulated}
                {error && <span className="row-note">{t.error(error)}</span>}
              </>
            ),
          },
          {
            name: t.verdict,
            cell: ({ isWithin }) => (
              <span className={isWithin ? "within" : "outside"}>
                {isWithin ? t.within : t.outside}
              </span>
            ),
          },
          {
            name: t.source,
            isWide: true,
            cell: ({ cite, confidence }) => (
              <>
                {cite}
                <span className="row-note">{m.confidence[confidence]}</span>
              </>
            ),
          },
        ]}
        rows={findingRows(findings, m.locale)}
        keyOf={({ id }) => id}
        scrollLabel={m.table.scroll(heading)}
      />
    </>
  );
}
