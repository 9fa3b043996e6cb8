import type { Trial } from "../../src/model/analysis/experiment";
import type { Outcome } from "../../src/model/analysis/outcome";
import type { Scenario } from "../../src/model/scenario/scenario";
import { ISHOEJ } from "../engine/scenarios";

// Outcomes with a known answer: a game in place of the engine.

/** Ishøj's own scenario with its two policies over one year: the game decides what it costs. */
export const BOARD: Scenario = { ...ISHOEJ, years: 1 };
export const POLICY = BOARD.policies.find(
  ({ id }) => id !== BOARD.baseline,
)!.id;

/** Plays a trial by a rule for the municipality's net saving in each world. */
export const game =
  (saving: (scenario: Scenario, world: number) => number) =>
  ({ scenario, first, count }: Trial): Outcome => {
    const cost = new Float64Array(count * 2 * 3);
    const baseline = scenario.policies.findIndex(
      ({ id }) => id === scenario.baseline,
    );
    for (let i = 0; i < count; i++)
      cost[(i * 2 + baseline) * 3] = saving(scenario, first + i);
    return {
      count,
      sampling: scenario.sampling,
      policies: 2,
      years: 1,
      cost,
      nights: new Float64Array(count * 2),
    };
  };
