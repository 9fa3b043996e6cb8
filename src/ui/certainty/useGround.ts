import { useEffect, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import { isSettled, resultsOf, useStore } from "../store";
import { workOn } from "./experiments";
import type { Ground } from "./questions";

/** The answer that the page is about, as the main store has it; undefined until there is one. */
export function useGround(): Ground | undefined {
  const { scenario, origin, policyId, discounted, held } = useStore(
    useShallow(({ scenario, origin, policyId, discounted, held }) => ({
      scenario,
      origin,
      policyId,
      discounted,
      held,
    })),
  );
  const worlds = useStore(({ run }) => resultsOf(run)?.replications);
  return useMemo(
    () =>
      worlds === undefined
        ? undefined
        : { scenario, origin, policy: policyId, discounted, held, worlds },
    [scenario, origin, policyId, discounted, held, worlds],
  );
}

/** Has the pictures computed while the page is in sight and the answer stands still; React takes the effect back when the page is left. */
export function useWork(ground: Ground | undefined): void {
  const settled = useStore(({ run }) => isSettled(run));
  useEffect(
    () => (settled && ground ? workOn(ground) : undefined),
    [settled, ground],
  );
}
