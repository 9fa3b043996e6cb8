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
import { sentences } from "../words";
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

const AUBRY_2015 = study("Aubry et al. (2015), Psychiatric Services", "A");
const AUBRY_2016 = study("Aubry et al. (2016), Psychiatric Services", "A");
const STERGIOPOULOS_2019 = study(
  "Stergiopoulos et al. (2019), Lancet Psychiatry",
  "C",
);
const TSEMBERIS = study(
  "Tsemberis & Eisenberg (2000), Psychiatric Services",
  "A",
);
const FRANCE = study(
  "Un chez-soi d'abord, presseomtale/press; jf./cf. Loubière et al. (2022)",
  "B",
);
const COLLINS = study("Collins et al. (2013)", "A");
const LATIMER_2020 = study("Latimer et al. (2020), At Home/Chez Soi, ACT", "A");

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
  figures: [
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
      note: sentences(HOUSED_NOTE, USUAL_WHY, TOLERANCE),
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
    {
      id: "V06a",
      what: {
        da: "Toronto, højt behov: andel af det sjette år i bolig med Housing First (ACT)",
        en: "Toronto, high need: share of the sixth year housed with Housing First (ACT)",
      },
      measure: "share",
      ...between(0.855, 0.805, 0.905),
      estimate: mean(under(OFFERED, "sixthYear")),
      source: STERGIOPOULOS_2019,
      note: sentences(HOUSED_NOTE, HF_WHY, TOLERANCE),
    },
    {
      id: "V06b",
      what: {
        da: "Toronto, højt behov: andel af det sjette år i bolig med sædvanlig indsats",
        en: "Toronto, high need: share of the sixth year housed with usual care",
      },
      measure: "share",
      ...between(0.603, 0.553, 0.653),
      estimate: mean(under(USUAL, "sixthYear")),
      source: STERGIOPOULOS_2019,
      note: sentences(HOUSED_NOTE, USUAL_WHY, TOLERANCE),
    },
    {
      id: "V03a",
      what: {
        da: "New York: i bolig efter fem år med Housing First",
        en: "New York: housed after five years with Housing First",
      },
      measure: "share",
      ...between(0.88, 0.83, 0.93),
      estimate: mean(under(OFFERED, "fifthYear")),
      source: TSEMBERIS,
      note: sentences(HOUSED_NOTE, HF_WHY, TOLERANCE),
    },
    {
      id: "V03b",
      what: {
        da: "New York: i bolig efter fem år med sædvanlig indsats",
        en: "New York: housed after five years with usual care",
      },
      measure: "share",
      ...between(0.47, 0.42, 0.52),
      estimate: mean(under(USUAL, "fifthYear")),
      source: TSEMBERIS,
      note: sentences(HOUSED_NOTE, USUAL_WHY, TOLERANCE),
    },
    {
      id: "V05",
      what: {
        da: "Frankrig: i egen bolig to år efter indflytning",
        en: "France: in a home of their own two years after moving in",
      },
      measure: "share",
      ...between(0.855, 0.82, 0.89),
      estimate: mean(under(OFFERED, "stayedTwoYears")),
      source: FRANCE,
      note: {
        da: "85-86 % ifølge pressen. Båndet er tre en halv procentpoint til hver side. I modellen er det egen bolig, den første eller en senere, blandt dem, der fik bolig og lever.",
        en: "85–86% according to the press. The band is three and a half percentage points to each side. In the model it is a home of their own, the first or a later one, among those who got one and are alive.",
      },
    },
    {
      id: "V25",
      what: {
        da: "USA: tilbage i hjemløshed inden for to år efter indflytning",
        en: "USA: back in homelessness within two years of moving in",
      },
      measure: "share",
      ...between(0.23, 0.13, 0.35),
      estimate: mean(under(OFFERED, "backInTwoYears")),
      source: COLLINS,
      note: {
        da: "Forsøget var ét hus til borgere med alkoholproblemer; her er det egen bolig med ACT. Båndet er et skøn om usikkerheden, da studiets eget interval ikke er læst.",
        en: "The study was one building for people with alcohol problems; here it is a home of their own with ACT. The band is a judgement, since the study's own interval was not read.",
      },
    },
    {
      id: "V16a",
      what: {
        da: "Canada, ACT: del af indsatsens udgift, der spares andre steder, over to år",
        en: "Canada, ACT: part of the programme's cost that is saved elsewhere, over two years",
      },
      measure: "share",
      ...between(0.69, 0.54, 0.84),
      estimate: ratio(
        more("rest", USUAL, OFFERED),
        more("cost", OFFERED, USUAL),
      ),
      source: LATIMER_2020,
      note: {
        da: "Kilden giver intet interval, som er læst; båndet er 15 procentpoint til hver side. Priserne er danske, ikke canadiske: et døgn på § 110 koster her det flerdobbelte af et canadisk herberg.",
        en: "No interval of the source was read; the band is 15 percentage points to each side. Prices are Danish, not Canadian: a night in a Danish shelter costs several times a Canadian one.",
      },
    },
    {
      id: "V16b",
      what: {
        da: "Canada, ACT: nettoudgift pr. ekstra dag i bolig",
        en: "Canada, ACT: net cost per additional day housed",
      },
      measure: "kroner",
      ...between(213, 10, 427),
      estimate: ratio(NET_COST, more("housedDays", OFFERED, USUAL)),
      source: LATIMER_2020,
      note: {
        da: "41,73 canadiske dollar (1,96-83,70) til 5,10 kr., en kurs uden kilde. Et minus er en besparelse. Danske priser, som under V16a.",
        en: "41.73 Canadian dollars (1.96–83.70) at 5.10 kr., a rate without a source. A minus is a saving. Danish prices, as under V16a.",
      },
    },
  ],
};
