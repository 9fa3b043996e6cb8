import { study } from "../closedGroup";
import { between, mean, OFFERED, under, USUAL, type Figure } from "../study";
import { sentences } from "../../scenario/sentences";
import { HF_WHY, HOUSED_NOTE, SEEN_NOTE, TOLERANCE, USUAL_WHY } from "./trial";

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

/** What lasts, and who comes back: New York, France, Toronto, and the United States. */
export const LATER_YEARS: readonly Figure[] = [
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
    note: sentences(HOUSED_NOTE, USUAL_WHY, SEEN_NOTE, TOLERANCE),
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
      da: "85-86 % ifølge pressen. Båndet er tre et halvt procentpoint til hver side. I modellen er det egen bolig, den første eller en senere, blandt dem, der fik bolig og lever. Er tallet for højt: halvdelen af dem, der mister en bolig, siger ja til den næste, når der er boliger nok.",
      en: "85–86% according to the press. The band is three and a half percentage points to each side. In the model it is a home of their own, the first or a later one, among those who got one and are alive. Where it is too high: half of those who lose a home accept the next where there are homes enough.",
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
];
