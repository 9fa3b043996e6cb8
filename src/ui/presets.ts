import type { Text } from "../model/scenario/parameter";
import { MUNICIPALITIES } from "../model/preset/municipalities";
import { fileName, municipalityPreset } from "../model/preset/preset";
import { readScenario } from "../model/scenario/schema";

/** The scenario files that come with the app, by id (the file's name). */
const FILES = import.meta.glob<{ readonly title: Text }>(
  ["../../scenarios/*.json", "!../../scenarios/*.schema.json"],
  { eager: true, import: "default" },
);

const ORDER = [
  "ishoej",
  "ishoej-landsgennemsnit",
  "ishoej-lige-mange-boliger",
  "odense",
  "esbjerg",
  "randers",
  "faaborg-midtfyn",
  "danmark",
  "kraka",
];

const idOf = (path: string) => path.replace(/^.*\/|\.json$/g, "");

const place = (id: string) => {
  const index = ORDER.indexOf(id);
  return index < 0 ? ORDER.length : index;
};

export type Preset = { readonly id: string; readonly title: Text };

/** The presets with a file of their own, Ishøj first. */
export const PRESETS: readonly Preset[] = Object.entries(FILES)
  .map(([path, { title }]) => ({ id: idOf(path), title }))
  .sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id));

/** The municipalities known from the count alone, with somebody in homelessness, in Danish order of names. */
export const COUNTED: readonly Preset[] = MUNICIPALITIES.filter(
  ({ name, count2024 }) =>
    count2024 > 0 && PRESETS.every(({ id }) => id !== fileName(name)),
)
  .map(({ name }) => ({ id: fileName(name), title: { da: name, en: name } }))
  .sort((a, b) => a.title.da.localeCompare(b.title.da, "da"));

export const FIRST_PRESET = PRESETS[0]?.id ?? "ishoej";

/** The preset's scenario, or what is wrong with its file. */
export function readPreset(id: string) {
  const file = Object.entries(FILES).find(([path]) => idOf(path) === id)?.[1];
  if (file) return readScenario(file);
  const municipality = MUNICIPALITIES.find(({ name }) => fileName(name) === id);
  return readScenario(
    municipality && municipalityPreset(municipality).scenario,
  );
}
