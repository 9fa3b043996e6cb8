import { CANADIAN_COST } from "./canadianCost";
import { FIRST_YEARS } from "./firstYears";
import { LATER_YEARS } from "./laterYears";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { type Study } from "../study";
import { measureTrial, PEOPLE, WORLDS } from "./trial";

const AUBRY_2015 = study("Aubry et al. (2015), Psychiatric Services", "A");

/** At Home/Chez Soi, high need: Housing First with ACT against usual care, followed for six years. */
export const HIGH_NEED: Study = {
  scenario: closedGroup(
    {
      id: "at-home-act",
      title: {
        da: "At Home/Chez Soi, højt behov",
        en: "At Home/Chez Soi, high need",
      },
      question: {
        da: "Hvor mange er i bolig med ACT og egen bolig, og hvor mange uden?",
        en: "How many are housed with ACT and a home of their own, and how many without?",
      },
      source: AUBRY_2015,
      people: PEOPLE,
      need: "high",
      years: 6,
    },
    trialPolicy({ people: PEOPLE, support: "act", years: 6 }),
  ),
  worlds: WORLDS,
  measure: measureTrial,
  figures: [...FIRST_YEARS, ...LATER_YEARS, ...CANADIAN_COST],
};
