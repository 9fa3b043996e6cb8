import { HOMELESS_NIGHTS } from "../../ledger/quantity";
import { peopleIn } from "../../register/presence";
import type { Scenario } from "../../scenario/scenario";
import { placeOf, study } from "../closedGroup";
import { between, mean, OFFERED, type Study, under } from "../study";

const AARHUS_PLAN = study(
  "Presseomtale af planen i Aarhus (2021); VIVE, Hjemløshed i Danmark 2024",
  "B",
);

function aarhus(): Scenario {
  const place = placeOf("Aarhus", 507, "aarhus-plan");
  const [usual, housingFirst] = place.policies;
  return {
    ...place,
    start: "2022-01-01",
    years: 2,
    policies: [
      usual!,
      {
        ...housingFirst!,
        homes: usual!.homes,
        costs: { startUp: 23_000_000, perYear: 0 },
      },
    ],
  };
}

/** Aarhus: a plan and money without more homes. */
export const AARHUS: Study = {
  scenario: aarhus(),
  worlds: 60,
  played: [OFFERED],
  measure: ({ journal, plan }) => ({
    count: peopleIn(journal, HOMELESS_NIGHTS, plan.days - 1),
  }),
  figures: [
    {
      id: "V23",
      what: {
        da: "Aarhus: borgere i hjemløshed i 2024, fra 507 i 2022, med Housing First og ikke flere boliger",
        en: "Aarhus: people in homelessness in 2024, from 507 in 2022, with Housing First and no more homes",
      },
      measure: "persons",
      ...between(556, 510, 602),
      estimate: mean(under(OFFERED, "count")),
      source: AARHUS_PLAN,
      note: {
        da: `Planen var 150 i 2030. Boliger som i dag: 0,1002 om året pr. hjemløs, altså 51. Båndet er tællingens egen tilfældighed (95 %, Poisson). Er tallet for lavt: modellens tilgang vokser 1,2 % om året som landets siden 2009, mens Aarhus' tal voksede 5 % om året; prøvet med 5 % bliver det 509. At planen ikke slår igennem uden flere boliger, viser modellen.`,
        en: `The plan was 150 in 2030. Homes as today: 0.1002 a year per homeless person, that is 51. The band is the count's own chance (95%, Poisson). Where it is too low: the model's inflow grows 1.2% a year as the country's since 2009, while Aarhus' count grew 5% a year; tried at 5%, it becomes 509. That the plan does not work without more homes, the model shows.`,
      },
    },
  ],
};
