import { warningsIn } from "../../ui/rows/case/closing";
import { type Row, type Sheet, wrapped } from "./cell";
import { warningRows } from "./answerSheet";
import { BLANK, type Desk, sectionRow, titleRow } from "./desk";

/** In one column here. */
const narrowed = (row: Row): Row =>
  row.map((cell) => cell && { ...cell, span: 1, wrap: true });

/** What the reader must keep in mind. */
export function limitsSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const warnings = warningRows(desk);
  return {
    name: nameFor(w.limits.sheet),
    about: w.limits.about,
    headRows: 0,
    headColumns: 0,
    widths: [{ least: 110, most: 110 }],
    rows: [
      titleRow(w.limits.title),
      ...(warnings.length > 0
        ? [sectionRow(w.limits.warnings), ...warnings.map(narrowed)]
        : []),
      ...[...warningsIn(input), ...input.reservations].flatMap((said) => [
        BLANK,
        [wrapped(said)],
      ]),
    ],
  };
}
