import type { Learning } from "../../model/analysis/learning";
import type { Threshold } from "../../model/analysis/threshold";
import calibration from "../../model/evidence/calibration.json";
import { readFindings } from "../../model/evidence/readFindings";
import type { Results } from "../../model/results/results";
import type { Scenario } from "../../model/scenario/scenario";
import { linkOf } from "../../export/link";
import type { Experiments } from "../../export/workbook/desk";
import type { Language } from "../../ui/format";
import { FIRST_PRESET, readPreset } from "../../ui/presets";
import { type CaseInput, NO_REMARKS } from "../../ui/rows/case/input";
import { pairOf } from "../../ui/rows/comparison";
import { reservations } from "../../ui/rows/reservations";
import { caseTexts } from "../../ui/text/case/texts";
import { messages } from "../../ui/text/messages";

const TARGETS = readFindings("calibration.json", calibration);

/** An answer with all that is said about it, in no language yet. */
export type Found = {
  readonly results: Results;
  readonly origin: Scenario;
  readonly policy: string;
  readonly learning: Learning | undefined;
  readonly turns: readonly Threshold[];
  readonly experiments: Experiments;
};

/** All that a document about the answer is written from, in one language. */
export function caseInputIn(found: Found, language: Language): CaseInput {
  const m = messages(language);
  return {
    results: found.results,
    pair: pairOf(found.results, found.policy, language),
    origin: found.origin,
    standing: "",
    learning: found.learning,
    turns: found.turns,
    reservations: reservations(TARGETS, m),
    remarks: NO_REMARKS,
    m,
    t: caseTexts(language),
  };
}

const presetOf = (id: string): Scenario | undefined => {
  const reading = readPreset(id);
  return reading.ok ? reading.scenario : undefined;
};

/** The address that opens the scenario as it was computed; empty where nobody says where the app lies. */
export function linkTo(
  address: string | undefined,
  { results, origin, policy }: Pick<Found, "results" | "origin" | "policy">,
): string {
  if (address === undefined) return "";
  const { scenario, discounted } = results;
  const link = linkOf(
    {
      scenario,
      origin,
      presetId: null,
      policyId: policy,
      discounted,
      page: "#/",
    },
    presetOf,
    [FIRST_PRESET],
  );
  return `${address}${link}`;
}
