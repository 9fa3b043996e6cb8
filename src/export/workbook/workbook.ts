import { workbookTexts } from "../../ui/text/workbook/texts";
import { sheetNames } from "./address";
import { answerSheet } from "./answerSheet";
import { assumptionSheet } from "./assumptionSheet";
import { budgetSheets } from "./budgetSheets";
import type { Sheet } from "./cell";
import { certaintySheet } from "./certaintySheet";
import { changeSheet } from "./changeSheet";
import type { Desk, WorkbookInput } from "./desk";
import { figureSheets } from "./figureSheets";
import { lawSheet } from "./lawSheet";
import { leverSheet } from "./leverSheet";
import { limitsSheet } from "./limitsSheet";
import { peopleSheet } from "./peopleSheet";
import { readMeSheet } from "./readMeSheet";
import { writtenWorkbook } from "./write";

export type { Experiments, WorkbookInput } from "./desk";

/** An answer as sheets: read-me, answer, the accounts, people, uncertainty, and all that they rest on. */
export function workbookSheets(input: WorkbookInput): readonly Sheet[] {
  const w = workbookTexts(input.m.locale);
  const desk: Desk = { input, w, nameFor: sheetNames() };
  const readMe = desk.nameFor(w.readMe.sheet);
  const budget = budgetSheets(desk);
  const others = [
    answerSheet(desk, budget),
    ...[...budget.accounts.values(), ...budget.differences.values()].map(
      ({ sheet }) => sheet,
    ),
    peopleSheet(desk),
    certaintySheet(desk),
    assumptionSheet(desk),
    leverSheet(desk),
    changeSheet(desk),
    lawSheet(desk),
    limitsSheet(desk),
    ...figureSheets(desk),
  ];
  return [readMeSheet(desk, readMe, budget, others), ...others];
}

/** The answer as an Excel workbook (.xlsx). The same input gives the same bytes. */
export async function workbookFile(
  input: WorkbookInput,
): Promise<Uint8Array<ArrayBuffer>> {
  return writtenWorkbook(workbookSheets(input), {
    title: input.imprint.title,
    line: input.imprint.line,
  });
}
