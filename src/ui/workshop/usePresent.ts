import { useMemo, useState } from "react";
import type { Results } from "../../model/results/results";
import { pairOf, type Pair } from "../rows/comparison";
import { lockedAnswer, type LockedAnswer } from "../rows/lockedAnswer";
import { ENOUGH_WORLDS } from "../rows/sentences";
import { isBehind, isSettled, type Run } from "../store";
import type { Messages } from "../text/da";
import { workshopTexts } from "../text/workshop/texts";
import type { WorkshopTexts } from "../text/workshop/da";
import { useAnswer } from "../useAnswer";

/** All that a part of the workshop needs of the present answer, and the words to say it in. */
export type Present = {
  readonly run: Run;
  readonly session: number;
  readonly results: Results | undefined;
  readonly pair: Pair | undefined;
  /** The answer as it can be locked; undefined until every world is in. */
  readonly answer: LockedAnswer | undefined;
  /** The same while worlds are still coming, and of numbers that have since changed. */
  readonly shown: LockedAnswer | undefined;
  readonly isStale: boolean;
  readonly t: WorkshopTexts;
  readonly m: Messages;
};

export function usePresent(m: Messages): Present {
  const { run, session, results: newest, pair: newestPair } = useAnswer(m);
  const results = useSteady(run, session, newest);
  const policyId = newestPair?.policy.id ?? "";
  const pair = useMemo(
    () => results && pairOf(results, policyId, m.locale),
    [results, policyId, m.locale],
  );
  const shown = useMemo(
    () => results && pair && lockedAnswer(results, pair),
    [results, pair],
  );
  return {
    run,
    session,
    results,
    pair,
    shown,
    answer: isSettled(run) ? shown : undefined,
    isStale: isBehind(run) || results !== newest,
    t: workshopTexts(m.locale),
    m,
  };
}

/** The newest results; while they are of the first few worlds only, those before them, so that the large words do not flicker. */
function useSteady(
  { kind }: Run,
  session: number,
  newest: Results | undefined,
): Results | undefined {
  const [held, hold] = useState({ session, results: newest });
  const isThin =
    kind === "running" &&
    newest !== undefined &&
    newest.replications < ENOUGH_WORLDS;
  const results =
    isThin && held.session === session ? (held.results ?? newest) : newest;
  if (results !== held.results || session !== held.session)
    hold({ session, results });
  return results;
}
