import type { Scenario } from "../../model/scenario/scenario";

/** Hands the scenario over as a file that opens again here and on the command line. */
export function saveScenario(scenario: Scenario): void {
  const text = `${JSON.stringify(scenario, null, 2)}\n`;
  const url = URL.createObjectURL(
    new Blob([text], { type: "application/json" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = `hjemvej-${scenario.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
