import { useEffect, useState } from "react";
import { ENOUGH_TO_LEARN, type Learning } from "../../model/analysis/learning";
import type { Results } from "../../model/results/results";
import { learn } from "../store";

/** More worlds would hold up a run that begins meanwhile. */
const MOST_TO_LEARN_FROM = 5000;

type Learnt = { readonly of: Results; readonly answer: Learning | undefined };

/** Which numbers these results follow, once they are settled and it has been worked out; undefined until then, and of too few worlds. */
export function useLearnt(
  results: Results | undefined,
  policy: string | undefined,
  isSettled: boolean,
): Learning | undefined {
  const [learnt, setLearnt] = useState<Learnt>();
  useEffect(() => {
    if (!results || !policy || !isSettled) return;
    if (results.replications < ENOUGH_TO_LEARN) return;
    let isWanted = true;
    const tell = (answer: Learning | undefined) => {
      if (isWanted) setLearnt({ of: results, answer });
    };
    learn({
      policy,
      column: "total",
      discounted: results.discounted,
      count: Math.min(results.replications, MOST_TO_LEARN_FROM),
      willingness: 0,
    }).then(tell, () => tell(undefined));
    return () => {
      isWanted = false;
    };
  }, [results, policy, isSettled]);
  const isOfThese =
    learnt?.of === results && learnt?.answer?.order.policy === policy;
  return isOfThese ? learnt?.answer : undefined;
}
