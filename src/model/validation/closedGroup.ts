import { municipalityPreset } from "../preset/preset";
import { PARAMETER_NAMES, type ParameterName } from "../scenario/catalogue";
import type { Assumption, Source, Text } from "../scenario/parameter";
import type { HomelessPlace, Method, Policy } from "../scenario/policy";
import type { Scenario } from "../scenario/scenario";

/** Assumptions that a study fixes, each certain, with what says so. */
export type Given = { readonly [N in ParameterName]?: number };

/** A place of so many people at the catalogue's standards and the presets' two policies, treatment first and Housing First. */
export function placeOf(name: string, people: number, id: string): Scenario {
  const municipality = {
    name,
    region: "Hele landet",
    count2022: people,
    count2024: people,
  };
  const { scenario } = municipalityPreset(municipality);
  return { ...scenario, id, seed: id, place: { ...scenario.place, notes: [] } };
}

/** The scenario with these assumptions certain, as the study's own. */
export function given(
  scenario: Scenario,
  numbers: Given,
  source: Source,
): Scenario {
  const changed = PARAMETER_NAMES.map((name) => {
    const value = numbers[name];
    const standard = scenario.assumptions[name];
    const own: Assumption = {
      ...standard,
      value: value ?? standard.value,
      spread: { family: "fixed" },
      source,
    };
    return [name, value === undefined ? standard : own] as const;
  });
  return {
    ...scenario,
    assumptions: Object.fromEntries(changed) as Scenario["assumptions"],
  };
}

/** People found homeless and nobody after them: those a trial takes in. All have one need, or the catalogue's mix. */
export type Group = {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly source: Source;
  readonly people: number;
  readonly need?: keyof Policy["support"];
  /** All found in this place; else as on a census day. */
  readonly place?: HomelessPlace;
  readonly years: number;
  readonly numbers?: Given;
};

const NEED: { readonly [N in keyof Policy["support"]]: Given } = {
  light: { censusLight: 1, censusHigh: 0 },
  moderate: { censusLight: 0, censusHigh: 0 },
  high: { censusLight: 0, censusHigh: 1 },
};

const FOUND: { readonly [P in HomelessPlace]: Given } = {
  rough: { censusRough: 1, censusShelter: 0 },
  hidden: { censusRough: 0, censusShelter: 0 },
  shelter: { censusRough: 0, censusShelter: 1 },
};

/** A study's people under usual care and under what the study offers. */
export function closedGroup(group: Group, offered: Policy): Scenario {
  const place = placeOf(group.title.en, group.people, group.id);
  const scenario: Scenario = {
    ...place,
    title: group.title,
    description: group.question,
    place: {
      ...place.place,
      name: group.title,
      source: group.source.cite,
    },
    years: group.years,
    policies: [place.policies[0]!, offered],
  };
  const numbers: Given = {
    yearToPoint: 1,
    ...(group.need && NEED[group.need]),
    ...(group.place && FOUND[group.place]),
    ...group.numbers,
  };
  return given(scenario, numbers, group.source);
}

/** Homes a year and person where there are enough: one for each every second week, those unused given up at once. */
const HOMES_ENOUGH = 26;

/** Days until a trial asks those it has just taken in. */
const ASKED_AFTER = 7;

const FOR_ALL = (method: Method): Policy["support"] => ({
  light: { [method]: 1 },
  moderate: { [method]: 1 },
  high: { [method]: 1 },
});

/** What a trial offers: one method for all, or a matrix by need; homes enough from the start, or from a later budget year. */
export type Offer = {
  readonly people: number;
  readonly support: Method | Policy["support"];
  readonly years: number;
  readonly homesFromYear?: number;
};

/** Housing First as in a trial: everybody asked within a week or so, a home as soon as one is ready for it. */
export function trialPolicy(offer: Offer): Policy {
  const { people, support, years, homesFromYear = 0 } = offer;
  return {
    ...placeOf("", people, "trial").policies[1]!,
    coverage: 1,
    offerDelay: {
      rough: ASKED_AFTER,
      hidden: ASKED_AFTER,
      shelter: ASKED_AFTER,
    },
    rampMonths: 0,
    support: typeof support === "string" ? FOR_ALL(support) : support,
    homes: {
      atStart: 0,
      perYear: Array.from({ length: years }, (_, year) =>
        year < homesFromYear ? 0 : HOMES_ENOUGH * people,
      ),
      usable: 1,
      reserved: 0,
    },
    queue: "firstCome",
    costs: { startUp: 0, perYear: 0 },
  };
}

/** The method that goes with each need. */
export const BY_NEED: Policy["support"] = {
  light: { cti: 1 },
  moderate: { icm: 1 },
  high: { act: 1 },
};

/** A published study as a source, and what was done with it. */
export const study = (
  cite: string,
  confidence: Source["confidence"],
): Source => ({
  kind: "study",
  cite,
  confidence,
  note: {
    da: "Sat efter undersøgelsens deltagere: en lukket gruppe, fundet i hjemløshed, uden nye til.",
    en: "Set by the study's participants: a closed group found in homelessness, with nobody added.",
  },
});
