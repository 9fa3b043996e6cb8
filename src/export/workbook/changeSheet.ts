import { inputRows } from "../../ui/rows/inputRows";
import { compareTexts } from "../../ui/text/compare/texts";
import { heads, type Row, type Sheet, text, wrapped } from "./cell";
import { type Desk, sentenceRow, titleRow } from "./desk";

const HEAD = 3;

/** What is otherwise than in the scenario as it was opened. */
export function changeSheet({ input, w, nameFor }: Desk): Sheet {
  const { results, origin, m } = input;
  const t = compareTexts(m.locale);
  const changes = inputRows([origin, results.scenario], { m, t });
  const rows: readonly Row[] =
    changes.length === 0
      ? [[text(w.changes.none)]]
      : [
          heads(
            w.changes.kind,
            w.changes.what,
            w.changes.before,
            w.changes.now,
          ),
          ...changes.map(({ group, name, cells }): Row => [
            text(t.inputs.groups[group]),
            wrapped(name),
            ...cells.map((cell) => wrapped(cell)),
          ]),
        ];
  return {
    name: nameFor(w.changes.sheet),
    about: w.changes.about,
    headRows: changes.length === 0 ? 0 : HEAD,
    headColumns: 0,
    widths: [
      { least: 14 },
      { least: 40, most: 60 },
      { least: 30, most: 44 },
      { least: 30, most: 44 },
    ],
    rows: [
      titleRow(w.changes.title),
      sentenceRow(w.changes.from(origin.title[m.locale]), 4, "note"),
      ...rows,
    ],
  };
}
