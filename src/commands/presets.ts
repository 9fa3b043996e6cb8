import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  municipalityPresets,
  type Preset,
  presets,
} from "../model/preset/preset";
import { scenarioJsonSchema } from "../model/scenario/schema";
import { jsonText } from "./line/jsonText";

const FOLDER = "scenarios";
const SCHEMA_FILE = "scenario.schema.json";

const ALL = "--all";

/** Writes the presets and the schema for editors: `presets [--all] [folder]`; --all adds every municipality with a count. */
export async function main(args: string[]): Promise<number> {
  const folder = args.find((word) => word !== ALL) ?? FOLDER;
  const all = args.includes(ALL) ? municipalityPresets() : [];
  await mkdir(folder, { recursive: true });
  for (const { file, text } of presetFiles([...presets(), ...all]))
    await writeFile(join(folder, file), text);
  return 0;
}

/** All files of the scenario folder, to the byte. */
export function presetFiles(
  chosen: readonly Preset[] = presets(),
): { file: string; text: string }[] {
  return [
    ...chosen.map(({ file, scenario }) => ({
      file,
      text: jsonText({ $schema: `./${SCHEMA_FILE}`, ...scenario }),
    })),
    { file: SCHEMA_FILE, text: jsonText(scenarioJsonSchema()) },
  ];
}
