import type { Scenario } from "../../model/scenario/scenario";
import { download } from "./download";

/** Hands the scenario over as a file that opens again here and on the command line. */
export function saveScenario(scenario: Scenario): void {
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  download(`hjemvej-${scenario.id}.json`, text, "application/json");
}
