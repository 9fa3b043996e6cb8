import { useMemo } from "react";
import { inputTexts } from "../text/inputs/texts";
import type { Messages } from "../text/da";
import type { FieldWords } from "../rows/spreads";
import { type Warning, warningsOf } from "../rows/warnings";
import { isSettled, resultsOf, useStore } from "../store";

/** The texts of the fields in the language of the page. */
export const useFieldWords = (m: Messages): FieldWords =>
  useMemo(() => ({ m, t: inputTexts(m.locale) }), [m]);

/** What there is to look at in the numbers as they stand. What only a run can tell waits until it is done. */
export function useWarnings(words: FieldWords): readonly Warning[] {
  const scenario = useStore((state) => state.scenario);
  const origin = useStore((state) => state.origin);
  const results = useStore(({ run }) =>
    isSettled(run) ? resultsOf(run) : undefined,
  );
  return useMemo(
    () => warningsOf(scenario, origin, results, words),
    [scenario, origin, results, words],
  );
}
