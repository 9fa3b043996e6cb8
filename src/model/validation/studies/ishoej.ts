import { presets } from "../../preset/preset";
import { parameter } from "../../scenario/catalogue";
import type { Scenario } from "../../scenario/scenario";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import { between, mean, more, OFFERED, type Study, USUAL } from "../study";

const BOOK = study(
  "Center for Boligsocial Udvikling (2024), Fra bolig til hjem",
  "A",
);

const ISHOEJ_PRICES = presets().find(({ file }) => file === "ishoej.json")!
  .scenario.assumptions.shelterDay;

/** Mean nights of a shelter stay without an offer. */
const NIGHTS = Math.round(parameter("stayShelter").standard.value);

function ishoej(): Scenario {
  const scenario = closedGroup(
    {
      id: "ishoej-ten",
      title: { da: "Ishøj, borgere på § 110", en: "Ishøj, people in shelters" },
      question: {
        da: "Hvad undgår kommunen af udgift til § 110, når borgerne flytter i egen bolig?",
        en: "What shelter expense does the municipality avoid when people move to a home of their own?",
      },
      source: BOOK,
      people: 100,
      need: "high",
      place: "shelter",
      years: 1,
    },
    trialPolicy({ people: 100, support: "act", years: 1 }),
  );
  const { assumptions } = scenario;
  return {
    ...scenario,
    priceYear: 2023,
    assumptions: { ...assumptions, shelterDay: ISHOEJ_PRICES },
  };
}

/** Ishøj: what ten people in the dearest shelter cost less. */
export const ISHOEJ: Study = {
  scenario: ishoej(),
  worlds: 80,
  measure: ({ kroner, cohort }) => ({
    shelter: kronerOf(kroner, { categories: ["shelter"] }) / cohort.size,
  }),
  figures: [
    {
      id: "V15",
      what: {
        da: "Ishøj: undgået udgift til § 110 pr. borger i første år, til Ishøjs egen pris",
        en: "Ishøj: avoided shelter expense per person in the first year, at Ishøj's own price",
      },
      measure: "kroner",
      ...between(1_100_000, 1_000_000, 1_200_000),
      estimate: mean(more("shelter", USUAL, OFFERED)),
      source: BOOK,
      note: {
        da: `Ti borgere for 10-12 mio. kr.; her hundrede med højt behov, fundet på § 110, til 120.000 kr. om måneden. Ishøjs regnestykke lader borgeren blive hele året på boformen; i modellen ender et ophold efter ${NIGHTS} døgn i gennemsnit, og boligen kommer efter to måneder.`,
        en: `Ten people for 10–12 million kr.; here a hundred with high need, found in a shelter, at 120,000 kr. a month. Ishøj's sum lets the person stay in the shelter all year; in the model a stay ends after ${NIGHTS} nights on average, and the home comes after two months.`,
      },
    },
  ],
};
