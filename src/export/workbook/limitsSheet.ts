import { type Sheet } from "./cell";
import { warningRows } from "./answerSheet";
import { BLANK, type Desk, sectionRow, sentenceRow, titleRow } from "./desk";

const WIDE = 8;

/** What the reader must keep in mind. */
export function limitsSheet(desk: Desk): Sheet {
  const { input, w, nameFor } = desk;
  const warnings = warningRows(desk);
  return {
    name: nameFor(w.limits.sheet),
    about: w.limits.about,
    headRows: 0,
    headColumns: 0,
    widths: Array.from({ length: WIDE }, () => ({ least: 15, most: 15 })),
    rows: [
      titleRow(w.limits.title),
      ...(warnings.length > 0
        ? [sectionRow(w.limits.warnings), ...warnings]
        : []),
      ...input.reservations.flatMap((said) => [
        BLANK,
        sentenceRow(said, WIDE),
      ]),
    ],
  };
}
