import { study } from "../closedGroup";
import {
  between,
  mean,
  more,
  OFFERED,
  under,
  USUAL,
  type Figure,
} from "../study";
import { sentences } from "../../scenario/sentences";
import { HF_WHY, HOUSED_NOTE, SEEN_NOTE, TOLERANCE, USUAL_WHY } from "./trial";

const AUBRY_2015 = study("Aubry et al. (2015), Psychiatric Services", "A");
const AUBRY_2016 = study("Aubry et al. (2016), Psychiatric Services", "A");

/** Canada: one and two years, high need. */
export const FIRST_YEARS: readonly Figure[] = [
  {
    id: "V01a",
    what: {
      da: "Canada, ACT: i bolig efter et år, forskel til sædvanlig indsats",
      en: "Canada, ACT: housed after a year, difference to usual care",
    },
    measure: "percentagePoints",
    ...between(42, 36, 48),
    estimate: mean((w) => 100 * more("afterOneYear", OFFERED, USUAL)(w)),
    source: AUBRY_2015,
    note: sentences(HOUSED_NOTE, {
      da: "Båndet er forsøgets eget 95 %-interval.",
      en: "The band is the trial's own 95% interval.",
    }),
  },
  {
    id: "V01b",
    what: {
      da: "Canada, ACT: i bolig efter et år med Housing First",
      en: "Canada, ACT: housed after a year with Housing First",
    },
    measure: "share",
    ...between(0.73, 0.68, 0.78),
    estimate: mean(under(OFFERED, "afterOneYear")),
    source: AUBRY_2015,
    note: sentences(HOUSED_NOTE, HF_WHY, TOLERANCE),
  },
  {
    id: "V01c",
    what: {
      da: "Canada, højt behov: i bolig efter et år med sædvanlig indsats",
      en: "Canada, high need: housed after a year with usual care",
    },
    measure: "share",
    ...between(0.31, 0.26, 0.36),
    estimate: mean(under(USUAL, "afterOneYear")),
    source: AUBRY_2015,
    note: sentences(HOUSED_NOTE, USUAL_WHY, SEEN_NOTE, TOLERANCE),
  },
  {
    id: "V02a",
    what: {
      da: "Canada, ACT: andel af to år i bolig med Housing First",
      en: "Canada, ACT: share of two years housed with Housing First",
    },
    measure: "share",
    ...between(0.71, 0.66, 0.76),
    estimate: mean(under(OFFERED, "overTwoYears")),
    source: AUBRY_2016,
    note: sentences(HOUSED_NOTE, HF_WHY, TOLERANCE),
  },
  {
    id: "V02b",
    what: {
      da: "Canada, højt behov: andel af to år i bolig med sædvanlig indsats",
      en: "Canada, high need: share of two years housed with usual care",
    },
    measure: "share",
    ...between(0.29, 0.24, 0.34),
    estimate: mean(under(USUAL, "overTwoYears")),
    source: AUBRY_2016,
    note: sentences(HOUSED_NOTE, USUAL_WHY, TOLERANCE),
  },
  {
    id: "V02c",
    what: {
      da: "Canada, ACT: dage til egen bolig med Housing First",
      en: "Canada, ACT: days to a home with Housing First",
    },
    measure: "days",
    ...between(73, 58, 88),
    estimate: mean(under(OFFERED, "daysToHome")),
    source: AUBRY_2016,
    isAssumed: true,
    note: {
      da: "De 73 dage er et af de tal, som forudsætningen om tid til bolig (59 dage) hviler på. Gennemsnit for dem, der får bolig. Båndet er 15 dage til hver side.",
      en: "The 73 days are one of the figures that the assumption on time to a home (59 days) rests on. Mean of those who get a home. The band is 15 days to each side.",
    },
  },
];
