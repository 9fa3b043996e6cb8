import { study } from "../closedGroup";
import { between, more, OFFERED, ratio, USUAL, type Figure } from "../study";
import { NET_COST } from "./trial";

const LATIMER_2020 = study("Latimer et al. (2020), At Home/Chez Soi, ACT", "A");

/** Canada: what ACT costs beside what it saves. */
export const CANADIAN_COST: readonly Figure[] = [
  {
    id: "V16a",
    what: {
      da: "Canada, ACT: del af indsatsens udgift, der spares andre steder, over to år",
      en: "Canada, ACT: part of the programme's cost that is saved elsewhere, over two years",
    },
    measure: "share",
    ...between(0.69, 0.54, 0.84),
    estimate: ratio(more("rest", USUAL, OFFERED), more("cost", OFFERED, USUAL)),
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
];
