import { closedGroup, study, trialPolicy } from "../closedGroup";
import {
  between,
  mean,
  more,
  OFFERED,
  ratio,
  type Study,
  under,
  USUAL,
} from "../study";
import { sentences } from "../../scenario/sentences";
import {
  HF_WHY,
  HOUSED_NOTE,
  measureTrial,
  NET_COST,
  PEOPLE,
  TOLERANCE,
  USUAL_WHY,
  WORLDS,
} from "./trial";

const STERGIOPOULOS_2015 = study("Stergiopoulos et al. (2015), JAMA", "A");
const STERGIOPOULOS_2019 = study(
  "Stergiopoulos et al. (2019), Lancet Psychiatry",
  "C",
);
const LATIMER_2019 = study(
  "Latimer et al. (2019), JAMA Network Open, ICM",
  "A",
);

/** At Home/Chez Soi, moderate need: Housing First with ICM against usual care. */
export const MODERATE_NEED: Study = {
  scenario: closedGroup(
    {
      id: "at-home-icm",
      title: {
        da: "At Home/Chez Soi, moderat behov",
        en: "At Home/Chez Soi, moderate need",
      },
      question: {
        da: "Hvor mange er i bolig med ICM og egen bolig, og hvor mange uden?",
        en: "How many are housed with ICM and a home of their own, and how many without?",
      },
      source: STERGIOPOULOS_2015,
      people: PEOPLE,
      need: "moderate",
      years: 6,
    },
    trialPolicy({ people: PEOPLE, support: "icm", years: 6 }),
  ),
  worlds: WORLDS,
  measure: measureTrial,
  figures: [
    {
      id: "V04a",
      what: {
        da: "Canada, ICM: andel af to år i bolig med Housing First",
        en: "Canada, ICM: share of two years housed with Housing First",
      },
      measure: "share",
      ...between(0.6995, 0.627, 0.772),
      estimate: mean(under(OFFERED, "overTwoYears")),
      source: STERGIOPOULOS_2015,
      note: sentences(HOUSED_NOTE, HF_WHY, {
        da: "Båndet går fra den laveste til den højeste by; det offentliggjorte tal er midten.",
        en: "The band goes from the lowest city to the highest; the published figure is the middle.",
      }),
    },
    {
      id: "V04b",
      what: {
        da: "Canada, moderat behov: andel af to år i bolig med sædvanlig indsats",
        en: "Canada, moderate need: share of two years housed with usual care",
      },
      measure: "share",
      ...between(0.3425, 0.297, 0.388),
      estimate: mean(under(USUAL, "overTwoYears")),
      source: STERGIOPOULOS_2015,
      note: sentences(HOUSED_NOTE, USUAL_WHY, {
        da: "Båndet går fra den laveste til den højeste by. Kataloget har set på de samme procenter, da det skønnede, hvor mange der klarer sig selv.",
        en: "The band goes from the lowest city to the highest. The catalogue looked at the same percentages when it guessed how many manage by themselves.",
      }),
    },
    {
      id: "V06c",
      what: {
        da: "Toronto, moderat behov: andel af det sjette år i bolig med Housing First (ICM)",
        en: "Toronto, moderate need: share of the sixth year housed with Housing First (ICM)",
      },
      measure: "share",
      ...between(0.882, 0.832, 0.932),
      estimate: mean(under(OFFERED, "sixthYear")),
      source: STERGIOPOULOS_2019,
      note: sentences(HOUSED_NOTE, HF_WHY, TOLERANCE),
    },
    {
      id: "V06d",
      what: {
        da: "Toronto, moderat behov: andel af det sjette år i bolig med sædvanlig indsats",
        en: "Toronto, moderate need: share of the sixth year housed with usual care",
      },
      measure: "share",
      ...between(0.782, 0.732, 0.832),
      estimate: mean(under(USUAL, "sixthYear")),
      source: STERGIOPOULOS_2019,
      note: sentences(HOUSED_NOTE, USUAL_WHY, TOLERANCE),
    },
    {
      id: "V16c",
      what: {
        da: "Canada, ICM: nettoudgift pr. ekstra dag i bolig",
        en: "Canada, ICM: net cost per additional day housed",
      },
      measure: "kroner",
      ...between(286, 0, 572),
      estimate: ratio(NET_COST, more("housedDays", OFFERED, USUAL)),
      source: LATIMER_2019,
      note: {
        da: "56,08 canadiske dollar til 5,10 kr., en kurs uden kilde; intet interval er læst, så båndet går fra nul til det dobbelte. Et minus er en besparelse. Danske priser, ikke canadiske.",
        en: "56.08 Canadian dollars at 5.10 kr., a rate without a source; no interval was read, so the band goes from nought to twice that. A minus is a saving. Danish prices, not Canadian.",
      },
    },
  ],
};
