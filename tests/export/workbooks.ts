import { imprintOf } from "../../src/export/imprint";
import type { WorkbookInput } from "../../src/export/workbook/workbook";
import type { Results } from "../../src/model/results/results";
import { summarise } from "../../src/model/results/summary";
import type { Scenario } from "../../src/model/scenario/scenario";
import type { Language } from "../../src/ui/format";
import { NO_REMARKS } from "../../src/ui/rows/case/input";
import { pairOf } from "../../src/ui/rows/comparison";
import { caseTexts } from "../../src/ui/text/case/texts";
import { messages } from "../../src/ui/text/messages";
import { worldsOf } from "../engine/scenarios";

/** What a workbook is written from, of a real run. */
export function workbookInput(
  results: Results,
  language: Language = "da",
  more: Partial<WorkbookInput> = {},
): WorkbookInput {
  const m = messages(language);
  const first = results.comparisons[0]!.policy;
  return {
    results,
    pair: pairOf(results, first, language),
    origin: results.scenario,
    standing: "",
    learning: undefined,
    turns: [],
    reservations: m.limits.items,
    remarks: NO_REMARKS,
    m,
    t: caseTexts(language),
    imprint: imprintOf(
      results,
      { made: "2026-11-28", link: "https://hjemvej.example/#/s/1" },
      m,
    ),
    ...more,
  };
}

export const played = (
  scenario: Scenario,
  worlds: number,
  discounted = false,
): Results => ({
  ...summarise(worldsOf(scenario, worlds), worlds, discounted),
  seconds: 0,
});
