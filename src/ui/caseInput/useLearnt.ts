import { useEffect, useState } from "react";
import type { Learning } from "../../model/analysis/learning";
import type { Results } from "../../model/results/results";
import { learningOrder } from "../rows/case/learningOrder";
import { learn } from "../store";

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
    const order = learningOrder(results, policy);
    if (!order) return;
    let isWanted = true;
    const tell = (answer: Learning | undefined) => {
      if (isWanted) setLearnt({ of: results, answer });
    };
    learn(order).then(tell, () => tell(undefined));
    return () => {
      isWanted = false;
    };
  }, [results, policy, isSettled]);
  const isOfThese =
    learnt?.of === results && learnt?.answer?.order.policy === policy;
  return isOfThese ? learnt?.answer : undefined;
}
