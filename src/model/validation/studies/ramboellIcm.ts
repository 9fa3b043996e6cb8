import { between, type Study } from "../study";
import { sentences } from "../../scenario/sentences";

import {
  BEFORE_2023,
  breakEven,
  group,
  HORIZON,
  measure,
  RAMBOELL,
  WORLDS,
} from "./ramboell";
/** ICM from a shelter, moderate need, support by the shelter's workers. */
export const ICM_BY_SHELTER: Study = {
  scenario: group("icm", "shelter"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V10a",
      what: {
        da: "ICM ved boformen: måneder til samfundet har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for society",
      },
      measure: "months",
      ...between(18, 12, 24),
      estimate: breakEven("all"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: i det andet år; 18 er midten af det. Er tiden for kort: alle findes midt i et ophold på § 110, og lange ophold vejer mest, så et sparet ophold koster mere end støtten fra første år. Findes de i stedet som på en optællingsdag, under halvdelen på § 110, tjener kommunen det aldrig hjem inden for de seks år. Rambølls tal for § 110 er ikke læst.",
        en: "Published: in the second year; 18 is its middle. Where it is too short: all are found in the middle of a shelter stay, and long stays weigh most, so a stay saved costs more than the support from the first year. Found as on a census day instead, fewer than half in a shelter, the municipality never gets it back within the six years. Rambøll's figures for the shelter were not read.",
      }),
    },
    {
      id: "V10b",
      what: {
        da: "ICM ved boformen: måneder til staten har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for the state",
      },
      measure: "months",
      ...between(6, 0, 12),
      estimate: breakEven("state"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: gevinst fra første år; 6 er midten af det.",
        en: "Published: a gain from the first year; 6 is its middle.",
      }),
    },
    {
      id: "V10c",
      what: {
        da: "ICM ved boformen: måneder til kommunen har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for the municipality",
      },
      measure: "months",
      ...between(36, 24, 72),
      estimate: breakEven("municipality"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: over to år; 36 står for det. Er tiden for kort: alle findes midt i et ophold på § 110, og lange ophold vejer mest, så et sparet ophold koster mere end støtten fra første år. Findes de i stedet som på en optællingsdag, under halvdelen på § 110, tjener kommunen det aldrig hjem inden for de seks år. Rambølls tal for § 110 er ikke læst. Ikke hjemtjent inden for seks år tæller som 72.",
        en: "Published: more than two years; 36 stands for it. Where it is too short: all are found in the middle of a shelter stay, and long stays weigh most, so a stay saved costs more than the support from the first year. Found as on a census day instead, fewer than half in a shelter, the municipality never gets it back within the six years. Rambøll's figures for the shelter were not read. Not within six years counts as 72.",
      }),
    },
  ],
};

/** ICM from a shelter, moderate need, support by § 85. */
export const ICM_BY_MUNICIPALITY: Study = {
  scenario: group("icm", "municipality"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V10d",
      what: {
        da: "ICM efter § 85: måneder til kommunen har tjent udgiften hjem",
        en: "ICM by § 85: months until it has paid for itself for the municipality",
      },
      measure: "months",
      ...between(48, 36, 72),
      estimate: breakEven("municipality"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: adskillige år; 48 står for det. Ikke hjemtjent inden for seks år tæller som 72.",
        en: "Published: several years; 48 stands for it. Not within six years counts as 72.",
      }),
    },
  ],
};
