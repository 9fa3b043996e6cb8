import { LAW_AS_DATED } from "../../ledger/refundLaw";
import { HOMELESS_NIGHTS } from "../../ledger/quantity";
import { retention } from "../../register/housing";
import { peopleIn } from "../../register/presence";
import type { Text } from "../../scenario/parameter";
import type { Scenario } from "../../scenario/scenario";
import { placeOf, study } from "../closedGroup";
import { between, mean, OFFERED, type Study, under, YEAR } from "../study";
import { sentences } from "../../scenario/sentences";

const COUNTS = study(
  "Odense Kommune, dit-odense.dk; VIVE, Hjemløshed i Danmark 2024",
  "B",
);
const VIVE_2020 = study("VIVE (2020), gengivet af hjemtilalle.dk", "B");

/** Homes a year: 317 people in 2011-16. */
const HOMES = 53;

/** Odense from 2015 to 2024, nine years; the calendar's own years do not matter, the law before 2023 does. */
function odense(): Scenario {
  const place = placeOf("Odense", 173, "odense-2015");
  const [usual, housingFirst] = place.policies;
  return {
    ...place,
    start: "2020-01-01",
    years: 9,
    law: { ...LAW_AS_DATED, regime: "before2023" },
    policies: [
      usual!,
      {
        ...housingFirst!,
        rampMonths: 0,
        homes: { ...housingFirst!.homes, perYear: HOMES },
      },
    ],
  };
}

const ODENSE_NOTE: Text = {
  da: "Ni år fra 173 borgere, Housing First i drift fra første dag med 53 boliger om året (317 borgere fik bolig i 2011-16), landets tilgang med 1,2 % mere om året. Er tallet for højt: hvert år kommer der flere nye, end byen har på én dag, og de er hjemløse, mens de venter på tilbud; selv med boliger nok falder tallet ikke langt under hundrede. Odenses egen tilgang er ikke oplyst.",
  en: "Nine years from 173 people, Housing First at work from the first day with 53 homes a year (317 people were housed in 2011–16), the country's inflow growing 1.2% a year. Where it is too high: more newcomers arrive in a year than the city has on one day, and they are homeless while they wait for an offer; even with homes enough the count does not fall far below a hundred. Odense's own inflow is not stated.",
};

const POISSON: Text = {
  da: "Båndet er tællingens egen tilfældighed (95 %, Poisson).",
  en: "The band is the count's own chance (95%, Poisson).",
};

/** Odense's count, which fell by almost half in nine years. */
export const ODENSE: Study = {
  scenario: odense(),
  worlds: 60,
  played: [OFFERED],
  measure: ({ journal, cohort, plan }) => ({
    after2: peopleIn(journal, HOMELESS_NIGHTS, 2 * YEAR),
    after9: peopleIn(journal, HOMELESS_NIGHTS, plan.days - 1),
    kept: retention(journal, cohort, plan.days, 3 * YEAR),
  }),
  figures: [
    {
      id: "V07a",
      what: {
        da: "Odense: borgere i hjemløshed i 2017, fra 173 i 2015",
        en: "Odense: people in homelessness in 2017, from 173 in 2015",
      },
      measure: "persons",
      ...between(113, 92, 134),
      estimate: mean(under(OFFERED, "after2")),
      source: COUNTS,
      note: sentences(ODENSE_NOTE, POISSON),
    },
    {
      id: "V07b",
      what: {
        da: "Odense: borgere i hjemløshed i 2024, fra 173 i 2015",
        en: "Odense: people in homelessness in 2024, from 173 in 2015",
      },
      measure: "persons",
      ...between(95, 76, 114),
      estimate: mean(under(OFFERED, "after9")),
      source: COUNTS,
      note: sentences(ODENSE_NOTE, POISSON),
    },
    {
      id: "V07c",
      what: {
        da: "Odense: i egen bolig tre år efter indflytning",
        en: "Odense: in a home of their own three years after moving in",
      },
      measure: "share",
      ...between(0.8, 0.76, 0.84),
      estimate: mean(under(OFFERED, "kept")),
      source: VIVE_2020,
      isAssumed: true,
      note: {
        da: "De 80 % er selv forudsætningen om fastholdelse. Simuleret: i egen bolig, den første eller en senere, blandt dem, der lever. Er tallet for højt: kataloget bruger de 80 % som risiko for at miste den første bolig, og modellen lægger dem, der får en ny, oveni. Båndet er fire procentpoint til hver side.",
        en: "The 80% is itself the assumption on retention. Simulated: in a home of their own, the first or a later one, among those alive. Where it is too high: the catalogue uses the 80% as the risk of losing the first home, and the model adds those who get a new one. The band is four percentage points to each side.",
      },
    },
  ],
};
