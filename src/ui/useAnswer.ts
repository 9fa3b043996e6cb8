import { useDeferredValue, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Results } from "../model/results/results";
import { pairOf, type Pair } from "./rows/comparison";
import { resultsOf, useStore, type Run } from "./store";
import type { Messages } from "./text/da";

/** The answer on screen and what its pictures need. */
export type AnswerInSight = {
  readonly run: Run;
  /** Counts the scenarios opened; axes may jump only when it changes. */
  readonly session: number;
  /** Undefined before the first worlds are in, and while another scenario is opened. */
  readonly results: Results | undefined;
  readonly pair: Pair | undefined;
};

/** The answer as it is drawn: it may come a moment after what is typed, but words and pictures always come together. */
export function useAnswer({ locale }: Messages): AnswerInSight {
  const { run, session, policyId } = useDeferredValue(
    useStore(
      useShallow(({ run, session, policyId }) => ({ run, session, policyId })),
    ),
  );
  const results = resultsOf(run);
  const pair = useMemo(
    () => results && pairOf(results, policyId, locale),
    [results, policyId, locale],
  );
  return useMemo(
    () => ({ run, session, results, pair }),
    [run, session, results, pair],
  );
}
