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

const USAGE = `npm run presets -- [MAPPE / FOLDER]
npm run presets -- --all MAPPE / FOLDER

  Skriver de færdige scenarier og skemaet til redigeringsprogrammer i mappen (ellers ${FOLDER}); --all tager alle
  kommuner med borgere i hjemløshed med, i en mappe, der skal nævnes.
  Writes the presets and the schema for editors to the folder (otherwise ${FOLDER}); --all adds every municipality
  with somebody in homelessness, in a folder that must be named.
`;

const NO_FOLDER = `--all skriver en fil for hver kommune og skal have en mappe: npm run presets -- --all MAPPE
--all writes a file for every municipality and needs a folder: npm run presets -- --all FOLDER
`;

/** Writes the presets and the schema for editors: `presets [folder]`, or `presets --all folder`, which adds every municipality with a count. */
export async function main(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    process.stdout.write(USAGE);
    return 0;
  }
  const others = args.filter((word) => word !== ALL);
  if (others.length > 1 || others.some((word) => word.startsWith("-"))) {
    process.stderr.write(
      `Forstår ikke / not understood: ${others.join(" ")}\n\n${USAGE}`,
    );
    return 2;
  }
  if (args.includes(ALL) && others.length === 0) {
    process.stderr.write(NO_FOLDER);
    return 2;
  }
  const folder = others[0] ?? FOLDER;
  const all = args.includes(ALL) ? municipalityPresets() : [];
  await mkdir(folder, { recursive: true });
  const files = presetFiles([...presets(), ...all]);
  for (const { file, text } of files) await writeFile(join(folder, file), text);
  process.stderr.write(`${folder}: ${files.length} filer / files\n`);
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
