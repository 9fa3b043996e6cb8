import type { Text } from "../model/scenario/parameter";
import {
  MUNICIPALITIES,
  type Municipality,
} from "../model/preset/municipalities";
import { hasMisleadingCount } from "../model/preset/places";
import { fileName, municipalityPreset, presets } from "../model/preset/preset";
import { readScenario } from "../model/scenario/schema";

/** What lies in scenarios/ is written from these, so they are not fetched a second time as files. */
const DESCRIBED = presets().map(({ scenario }) => scenario);

export type Preset = {
  readonly id: string;
  readonly title: Text;
  /** People found in homelessness there on one day. */
  readonly count: number;
  /** The source itself says that the count misleads; or nobody was found, so there is nothing to compute. */
  readonly warning?: "misleading" | "nobody";
};

/** The presets with a file of their own, Ishøj first. */
export const PRESETS: readonly Preset[] = DESCRIBED.map(
  ({ id, title, place }) => ({ id, title, count: place.count }),
);

/** The municipalities known from the count alone, in Danish order of names. */
export const OTHERS: readonly Preset[] = MUNICIPALITIES.filter(({ name }) =>
  PRESETS.every(({ id }) => id !== fileName(name)),
)
  .map(fromCount)
  .sort((a, b) => a.title.da.localeCompare(b.title.da, "da"));

/** Those of them with somebody in homelessness. */
export const COUNTED = OTHERS.filter(({ warning }) => warning !== "nobody");

function fromCount({ name, count2024: count }: Municipality): Preset {
  const preset = { id: fileName(name), title: { da: name, en: name }, count };
  if (count === 0) return { ...preset, warning: "nobody" };
  return hasMisleadingCount(name)
    ? { ...preset, warning: "misleading" }
    : preset;
}

export const FIRST_PRESET = PRESETS[0]?.id ?? "ishoej";

/** The preset's scenario, or what is wrong with it. */
export function readPreset(id: string) {
  const described = DESCRIBED.find((scenario) => scenario.id === id);
  if (described) return readScenario(described);
  const municipality = MUNICIPALITIES.find(({ name }) => fileName(name) === id);
  return readScenario(
    municipality && municipalityPreset(municipality).scenario,
  );
}
