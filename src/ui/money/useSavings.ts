import { useEffect, useMemo, useState } from "react";
import type { DecisionOrder } from "../../model/analysis/decision";
import type { Histogram } from "../../model/analysis/histogram";
import type { Column, Results } from "../../model/results/results";
import { decide, isSettled, resultsOf, useStore } from "../store";

/** What is asked of the worlds of a run that has ended, with the results they gave. */
type Question = {
  readonly order: DecisionOrder;
  readonly results: Results;
  readonly session: number;
};

/** The newest answer and what it answers. */
export type Savings = {
  readonly question: Question;
  /** Undefined where the worlds are too few to be counted. */
  readonly histogram: Histogram | undefined;
};

type Heard = {
  readonly savings?: Savings;
  readonly fault?: string;
};

/** Net saving over all worlds for one payer; asked for when they are all in, and `isOld` once something else is on its way. */
export function useSavings(
  column: Column,
): Heard & { readonly isOld: boolean } {
  const question = useQuestion(column);
  const session = useStore((state) => state.session);
  const [{ savings, fault }, hear] = useState<Heard>({});
  useEffect(() => {
    if (!question) return undefined;
    let isWanted = true;
    decide(question.order).then(
      (decision) => {
        if (isWanted)
          hear({ savings: { question, histogram: decision?.savings } });
      },
      (reason: unknown) => {
        if (isWanted)
          hear({
            fault: reason instanceof Error ? reason.message : String(reason),
          });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  return {
    ...(savings?.question.session === session && { savings }),
    ...(fault !== undefined && { fault }),
    isOld: savings?.question !== question,
  };
}

/** Undefined while worlds are coming in. */
function useQuestion(column: Column): Question | undefined {
  const results = useStore(({ run }) =>
    isSettled(run) ? resultsOf(run) : undefined,
  );
  const policy = useStore((state) => state.policyId);
  const session = useStore((state) => state.session);
  return useMemo(() => {
    if (!results) return undefined;
    const { replications: count, discounted } = results;
    const order = { policy, column, discounted, count, willingness: 0 };
    return { order, results, session };
  }, [results, policy, column, session]);
}
