import { INDEX } from "../../scenario/draw";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf, SAVING_CATEGORIES } from "../money";
import {
  between,
  more,
  OFFERED,
  ratio,
  type Study,
  under,
  USUAL,
} from "../study";

const HUSBANKEN = study("Husbanken, Norge", "B");

const TEAM = 5;
const NORWEGIANS = 40;

/** A fixed team of five for up to forty people: how many must take part before it pays. */
export const NORWAY: Study = {
  scenario: closedGroup(
    {
      id: "norway-team",
      title: { da: "Norge, et fast team", en: "Norway, a fixed team" },
      question: {
        da: "Hvor mange deltagere skal der til, før et team på fem tjener sig hjem?",
        en: "How many participants does it take before a team of five pays for itself?",
      },
      source: HUSBANKEN,
      people: NORWEGIANS,
      need: "high",
      years: 2,
    },
    {
      ...trialPolicy({ people: NORWEGIANS, support: "act", years: 2 }),
      workers: { section85: 0, cti: 0, icm: 0, act: TEAM },
    },
  ),
  worlds: 150,
  measure: ({ kroner, draws }) => ({
    saved:
      kronerOf(kroner, { categories: SAVING_CATEGORIES, years: [1, 2] }) /
      NORWEGIANS,
    team: TEAM * draws[INDEX.workerYear]!,
  }),
  figures: [
    {
      id: "V21",
      what: {
        da: "Norge: deltagere, før et fast team på fem tjener sig hjem",
        en: "Norway: participants before a fixed team of five pays for itself",
      },
      measure: "persons",
      ...between(16, 14, 18),
      estimate: ratio(under(OFFERED, "team"), more("saved", USUAL, OFFERED)),
      source: HUSBANKEN,
      note: {
        da: "Teamets årsløn delt med det, en deltager sparer uden for støtte og bolig i andet år. Danske priser og lønninger; det norske team kostede 3,8 mio. norske kroner i 2015. Er tallet for højt: sammenligningsgruppen klarer i modellen selv en del af vejen ud, så der er færre døgn at spare pr. deltager; prøvet uden egne løsninger skal der færre til end i Norge.",
        en: "The team's wages of a year divided by what a participant saves outside support and home in the second year. Danish prices and wages; the Norwegian team cost 3.8 million Norwegian kroner in 2015. Where it is too high: in the model the comparison group finds part of the way out by itself, so there are fewer nights to save per participant; tried without solutions of one's own, it takes fewer than in Norway.",
      },
    },
  ],
};
