import {
  backInHomelessness,
  daysToHome,
  retention,
} from "../../register/housing";
import { daysIn, HOUSED, shareOfTime, shareOn } from "../../register/presence";
import { parameter } from "../../scenario/catalogue";
import type { Text } from "../../scenario/parameter";
import { COST_CATEGORIES, kronerOf, SAVING_CATEGORIES } from "../money";
import {
  type Life,
  more,
  type Numbers,
  OFFERED,
  type Played,
  USUAL,
  YEAR,
} from "../study";

/** People in a trial, and worlds it is played in. */
export const PEOPLE = 400;
export const WORLDS = 60;

/** What housed means here. */
export const HOUSED_NOTE: Text = {
  da: "I bolig er her egen bolig eller væk ved egen løsning, i begge grupper; døde tælles, til de dør. Kontrolgruppen er den danske behandling først med katalogets standarder, ikke Canadas indsats.",
  en: "Housed is here a home of the programme or away by a solution of one's own, in both groups; the dead count until they die. The control group is Danish treatment first at the catalogue's standards, not Canada's services.",
};

/** The band of shares without a published interval. */
export const TOLERANCE: Text = {
  da: "Båndet er fem procentpoint til hver side.",
  en: "The band is five percentage points to each side.",
};

/** Why the housed are too many, where they are. */
export const HF_WHY: Text = {
  da: "Er tallet for højt: i modellen varer et nej omkring et år, halvdelen af dem, der mister en bolig, siger ja til den næste, og nogle af dem uden indsats finder selv en løsning. I Danmark fik 16 % aldrig bolig (ICM).",
  en: "Where it is too high: in the model a refusal lasts about a year, half of those who lose a home accept the next, and some of those outside the programme find a solution of their own. In Denmark 16% were never housed (ICM).",
};

/** Of those who solve it alone, per cent. */
const NEVER_BACK = Math.round(
  100 * (1 - parameter("returnShare").standard.value),
);

/** Why too many are housed under usual care, where they are. */
export const USUAL_WHY: Text = {
  da: `Er tallet for højt: en fast del af hvert ophold ender i modellen med egen løsning, og ${NEVER_BACK} % af dem vender aldrig tilbage; andelen vokser derfor år for år. Nogle af dem, der er ude af syne, har næppe en stabil bolig.`,
  en: `Where it is too high: in the model a fixed part of every stay ends in a solution of one's own, and ${NEVER_BACK}% of those never come back; so the share grows year by year. Some of those out of sight hardly have a stable home.`,
};

/** The catalogue's guesses on own solutions looked at the trials' control groups. */
export const SEEN_NOTE: Text = {
  da: "Kataloget har set på dette tal, da det skønnede, uden at det er tilpasset efter det.",
  en: "The catalogue looked at this figure when it guessed, without being fitted to it.",
};

/** What the trials measured, of one life. */
export function measureTrial({ journal, cohort, kroner, plan }: Life): Numbers {
  const twoYears = { from: 0, until: 2 * YEAR };
  const early = { years: [0, 2] as const };
  return {
    afterOneYear: shareOn(journal, HOUSED, YEAR),
    overTwoYears: shareOfTime(journal, HOUSED, twoYears),
    housedDays: daysIn(journal, HOUSED, twoYears) / cohort.size,
    sixthYear: shareOfTime(journal, HOUSED, {
      from: 5 * YEAR,
      until: 6 * YEAR,
    }),
    fifthYear: shareOn(journal, HOUSED, 5 * YEAR),
    stayedTwoYears: retention(journal, cohort, plan.days, 2 * YEAR),
    backInTwoYears: backInHomelessness(journal, cohort, plan.days, 2 * YEAR),
    daysToHome: daysToHome(journal, cohort),
    cost:
      kronerOf(kroner, { ...early, categories: COST_CATEGORIES }) / cohort.size,
    rest:
      kronerOf(kroner, { ...early, categories: SAVING_CATEGORIES }) /
      cohort.size,
  };
}

/** What the programme costs on top of usual care when all is counted, kr. a person. */
export const NET_COST = (world: Played) =>
  more("cost", OFFERED, USUAL)(world) + more("rest", OFFERED, USUAL)(world);
