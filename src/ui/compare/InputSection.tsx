import { useMemo } from "react";
import { Heading } from "../controls/Heading";
import { countInWords, capital } from "../format";
import { inputRows, type CompareWords } from "../rows/inputRows";
import { WordTable } from "../tables/WordTable";
import type { Laid } from "./useContenders";
import { Missing } from "./AnswerSections";

/** Only what is not the same in all scenarios on the table, computed or not. */
export function InputSection({
  laid,
  words,
}: {
  laid: readonly Laid[];
  words: CompareWords;
}) {
  const { m, t } = words;
  const rows = useMemo(
    () =>
      inputRows(
        laid.map(({ entry }) => entry.scenario),
        words,
      ),
    [laid, words],
  );
  if (rows.length === 0)
    return (
      <Missing
        heading={t.inputs.heading}
        text={laid.length < 2 ? t.inputs.alone : t.inputs.same}
      />
    );
  const count = capital(countInWords(rows.length, m.locale));
  return (
    <section className="sheet picture inputs" aria-label={t.inputs.heading}>
      <div className="picture-head">
        <Heading>{t.inputs.heading}</Heading>
      </div>
      <p className="finding">{t.inputs.finding(count, rows.length === 1)}</p>
      <WordTable
        caption={t.inputs.caption}
        columns={[
          {
            name: t.inputs.what,
            cell: ({ name, group }) => (
              <>
                {name}
                <span className="row-note">{t.inputs.groups[group]}</span>
              </>
            ),
          },
          ...laid.map(({ letter, name }, at) => ({
            name: `${letter} · ${name}`,
            cell: ({ cells }: (typeof rows)[number]) => cells[at],
          })),
        ]}
        rows={rows}
        keyOf={({ key }) => key}
        scrollLabel={m.table.scroll(t.inputs.heading)}
      />
    </section>
  );
}
