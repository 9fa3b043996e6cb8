import { BY_NEED, closedGroup, study, trialPolicy } from "../closedGroup";
import { between, more, OFFERED, ratio, type Study, USUAL } from "../study";
import { measureTrial, PEOPLE, WORLDS } from "./trial";

const GUIDE = study("Jacob et al. (2021/22), Community Guide", "A");

/** Housing First in general: a group as on a census day, the method by need. */
export const ALL_NEEDS: Study = {
  scenario: closedGroup(
    {
      id: "community-guide",
      title: {
        da: "Community Guide, alle behov",
        en: "Community Guide, all needs",
      },
      question: {
        da: "Hvor meget af indsatsens udgift spares andre steder?",
        en: "How much of the programme's cost is saved elsewhere?",
      },
      source: GUIDE,
      people: PEOPLE,
      years: 6,
    },
    trialPolicy({ people: PEOPLE, support: BY_NEED, years: 6 }),
  ),
  worlds: WORLDS,
  measure: measureTrial,
  figures: [
    {
      id: "V18",
      what: {
        da: "Community Guide: gevinst pr. krone brugt på indsatsen, over to år",
        en: "Community Guide: benefit per krone spent on the programme, over two years",
      },
      measure: "ratio",
      ...between(1.06, 1.06, 1.8),
      estimate: ratio(
        more("rest", USUAL, OFFERED),
        more("cost", OFFERED, USUAL),
      ),
      source: GUIDE,
      note: {
        da: "1,06 i alle lande og 1,80 i USA; båndet går fra det ene til det andet. Det offentliggjorte regner amerikanske priser og også ydelser; her er det danske priser, og ydelser kun som forskellen mellem med og uden bolig. Er tallet for lavt, er det af samme grund, og fordi statens tilskud pr. bolig tæller som udgift i det første år; prøvet uden det bliver forholdet 1,8.",
        en: "1.06 in all countries and 1.80 in the United States; the band goes from the one to the other. The published figure counts American prices and benefits too; here it is Danish prices, and benefits only as the difference between with and without a home. Where it is too low, it is for the same reason, and because the state's subsidy per home counts as a cost in the first year; tried without it, the ratio is 1.8.",
      },
    },
  ],
};
