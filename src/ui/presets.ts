import type { Text } from "../model/scenario/parameter";
import { readScenario } from "../model/scenario/schema";

/** The scenario files that come with the app, by id (the file's name). */
const FILES = import.meta.glob<{ readonly title: Text }>(
  ["../../scenarios/*.json", "!../../scenarios/*.schema.json"],
  { eager: true, import: "default" },
);

const ORDER = [
  "ishoej",
  "ishoej-landsgennemsnit",
  "odense",
  "esbjerg",
  "randers",
  "faaborg-midtfyn",
  "danmark",
];

const idOf = (path: string) => path.replace(/^.*\/|\.json$/g, "");

const place = (id: string) => {
  const index = ORDER.indexOf(id);
  return index < 0 ? ORDER.length : index;
};

export type Preset = { readonly id: string; readonly title: Text };

/** What the picker offers, Ishøj first. */
export const PRESETS: readonly Preset[] = Object.entries(FILES)
  .map(([path, { title }]) => ({ id: idOf(path), title }))
  .sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id));

export const FIRST_PRESET = PRESETS[0]?.id ?? "ishoej";

/** The preset's scenario, or what is wrong with its file. */
export function readPreset(id: string) {
  const file = Object.entries(FILES).find(([path]) => idOf(path) === id)?.[1];
  return readScenario(file);
}
