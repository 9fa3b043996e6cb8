import { threshold } from "../../../model/analysis/threshold";
import type { Scenario } from "../../../model/scenario/scenario";
import { messages } from "../../text/messages";
import { assumptionField } from "../fields";
import type { TurningName } from "./turns";

/** The answer whose turning points are sought. */
export type Asked = {
  readonly scenario: Scenario;
  /** The scenario as it was opened; the range of a field depends on it. */
  readonly origin: Scenario;
  readonly policy: string;
  readonly discounted: boolean;
};

/** Worlds at each value, in a place of up to so many people; fewer in a larger one, whose worlds take longer and differ less. */
const WORLDS = 100;
const SMALL_PLACE = 250;
const FEWEST_WORLDS = 20;
const SEARCH = { points: 9, rounds: 4 };

const worldsFor = ({ place }: Scenario): number =>
  Math.max(
    FEWEST_WORLDS,
    Math.ceil(WORLDS * Math.min(1, SMALL_PLACE / place.count)),
  );

/** The search for where the answer turns by one of these numbers. */
export function turnExperiment(name: TurningName, asked: Asked) {
  const { scenario, origin, policy, discounted } = asked;
  const { slider } = assumptionField(scenario, origin, name, messages("da"));
  return threshold({
    scenario,
    policy,
    discounted,
    gain: "total",
    subject: { kind: "assumption", name },
    limits: { low: slider.min, high: slider.max },
    worlds: worldsFor(scenario),
    ...SEARCH,
  });
}
