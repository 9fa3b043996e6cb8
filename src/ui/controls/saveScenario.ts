import { fileNameOf } from "../../export/fileName";
import type { Scenario } from "../../model/scenario/scenario";
import { download } from "./download";

/** Hands a JSON text over as a file. */
export const saveText = (name: string, json: string): void =>
  download(`${name}.json`, `${json}\n`, "application/json");

/**
 * Hands the scenario over as a file that opens again here and on the command line. The file is named by the
 * scenario and a short number for its content, so that two different ones never have the same name. Gives the name of the file.
 */
export function saveScenario(scenario: Scenario, name?: string): string {
  const handed = name
    ? { ...scenario, title: { da: name, en: name } }
    : scenario;
  const file = fileNameOf(handed, name);
  saveText(file, JSON.stringify(handed, null, 2));
  return `${file}.json`;
}
