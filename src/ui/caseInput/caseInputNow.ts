import calibration from "../../model/evidence/calibration.json";
import { readFindings } from "../../model/evidence/readFindings";
import type { CaseInput } from "../rows/case/input";
import { learningOrder } from "../rows/case/learningOrder";
import { pairOf } from "../rows/comparison";
import { reservations } from "../rows/reservations";
import { isSettled, learn, resultsOf, useStore } from "../store";
import { caseTexts } from "../text/case/texts";
import type { Messages } from "../text/da";
import { Moved } from "./moved";
import { remarksOf } from "./remarks";
import { standingOf } from "./standing";
import { isAbout, useTurning } from "./turning";

/** All that a document about the answer is written from, as things stand. Rejects with `Moved` where the answer is not that of the numbers. */
export async function caseInputNow(m: Messages): Promise<CaseInput> {
  const { run, policyId, scenario, origin, discounted } = useStore.getState();
  const results = isSettled(run) ? resultsOf(run) : undefined;
  if (!results) throw new Moved();
  const pair = pairOf(results, policyId, m.locale);
  const policy = pair.policy.id;
  const order = learningOrder(results, policy);
  const [learning, remarks] = await Promise.all([
    order && learn(order).catch(() => undefined),
    remarksOf(results.scenario.id),
  ]);
  if (!isStill({ results, pair })) throw new Moved();
  const turning = useTurning.getState();
  const now = { scenario, origin, policy, discounted };
  return {
    results,
    pair,
    origin,
    standing: standingOf(run, m),
    learning,
    turns: isAbout(turning.asked, now) ? turning.found : [],
    reservations: reservations(TARGETS, m),
    remarks,
    m,
    t: caseTexts(m.locale),
  };
}

const TARGETS = readFindings("calibration.json", calibration);

/** Whether this is still the answer on screen. */
export function isStill({
  results,
  pair,
}: Pick<CaseInput, "results" | "pair">): boolean {
  const { run, policyId } = useStore.getState();
  if (!isSettled(run) || resultsOf(run) !== results) return false;
  return pairOf(results, policyId, "da").policy.id === pair.policy.id;
}
