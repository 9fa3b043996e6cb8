import { expect, test } from "vitest";
import { GAINS } from "../../../src/model/analysis/estimate";
import { carryOut } from "../../../src/model/analysis/experiment";
import { explain } from "../../../src/model/analysis/explain";
import { trialStage } from "../../../src/model/analysis/trialStage";
import { summarise } from "../../../src/model/results/summary";
import { Worlds } from "../../../src/model/results/worlds";
import { stage } from "../../../src/model/run";
import { withAssumption } from "../../../src/model/scenario/edit";
import type { Scenario } from "../../../src/model/scenario/scenario";
import { heldAnswer } from "../../../src/ui/rows/heldAnswer";
import { ISHOEJ, POLICY } from "./found";

const WORLDS = 12;

function answerOf(scenario: Scenario, discounted: boolean) {
  const worlds = new Worlds(scenario);
  worlds.add(stage(worlds.plan)(0, WORLDS));
  const { gains } = heldAnswer(summarise(worlds, WORLDS, discounted));
  return gains.get(POLICY)!;
}

test.each([true, false])(
  "an explanation goes from the held answer to the present one to the last bit (discounted: %s)",
  (discounted) => {
    const before: Scenario = { ...ISHOEJ, years: 2, replications: WORLDS };
    const after = withAssumption(before, "shelterDay", 1200);
    const found = carryOut(
      explain({
        before,
        after,
        policy: POLICY,
        discounted,
        worlds: [5, WORLDS],
      }),
      trialStage(),
    );
    const [held, now] = [before, after].map((s) => answerOf(s, discounted));
    for (const gain of GAINS) {
      expect(found.before[gain].mean).toBe(held![gain]);
      expect(found.after[gain].mean).toBe(now![gain]);
    }
    expect(now!.total).not.toBe(held!.total);
  },
);
