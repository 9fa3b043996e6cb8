import { meanWait } from "../../register/waiting";
import type { Policy } from "../../scenario/policy";
import type { Scenario } from "../../scenario/scenario";
import { placeOf, study } from "../closedGroup";
import { between, mean, type Study, under } from "../study";

const BOOK = study(
  "Center for Boligsocial Udvikling (2024), Fra bolig til hjem",
  "A",
);

/** Usable homes a year, before and after the agreement with the housing associations. */
const [BEFORE, AFTER] = [13, 36];
const YEAR_OF_AGREEMENT = 3;

function randers(): Scenario {
  const place = placeOf("Randers", 90, "randers-queue");
  const housingFirst = place.policies[1]!;
  const withHomes = (
    id: string,
    perYear: Policy["homes"]["perYear"],
  ): Policy => ({
    ...housingFirst,
    id,
    homes: { ...housingFirst.homes, perYear },
  });
  const grown = Array.from({ length: 5 }, (_, year) =>
    year < YEAR_OF_AGREEMENT ? BEFORE : AFTER,
  );
  return {
    ...place,
    years: 5,
    policies: [withHomes("before", BEFORE), withHomes("after", grown)],
    baseline: "before",
  };
}

/** Randers: with more homes the queue goes from months to weeks. */
export const RANDERS: Study = {
  scenario: randers(),
  worlds: 100,
  measure: ({ journal, cohort, plan }) => ({
    wait: meanWait(journal, cohort.size, {
      from: plan.yearEnds[YEAR_OF_AGREEMENT]!,
      until: plan.days,
    }),
  }),
  figures: [
    {
      id: "V14a",
      what: {
        da: "Randers: ventetid på bolig med 13 brugbare boliger om året",
        en: "Randers: wait for a home with 13 usable homes a year",
      },
      measure: "days",
      ...between(180, 90, 730),
      estimate: mean(under(0, "wait")),
      source: BOOK,
      note: {
        da: "Offentliggjort som “mange måneder”; 180 dage står for det, og båndet går fra tre måneder til to år. Målt fra klar til indflytning, for dem, der flytter ind i det femte år. Housing First med forudsætningernes rækkevidde; Randers' egen er ikke oplyst.",
        en: "Published as “many months”; 180 days stand for it, and the band goes from three months to two years. Measured from ready to moving in, for those who move in in the fifth year. Housing First with the preset's reach; Randers' own is not stated.",
      },
    },
    {
      id: "V14b",
      what: {
        da: "Randers: ventetid på bolig, andet år med 36 brugbare boliger om året",
        en: "Randers: wait for a home, second year with 36 usable homes a year",
      },
      measure: "days",
      ...between(14, 7, 31),
      estimate: mean(under(1, "wait")),
      source: BOOK,
      note: {
        da: "Offentliggjort som “et par uger”; 14 dage står for det, og båndet går fra én uge til en måned. Tre år med 13 boliger går forud. Er tallet for højt: rækkevidden er 90 % af alle, der kommer, og Randers' egen visitation er ikke oplyst; prøvet med halvdelen bliver ventetiden 18 dage. Køens rækkefølge er ikke forklaringen.",
        en: "Published as “a couple of weeks”; 14 days stand for it, and the band goes from one week to a month. Three years with 13 homes go before. Where it is too high: the reach is 90% of all who come, and Randers' own is not stated; tried at half of all, the wait is 18 days. The order of the queue is not the explanation.",
      },
    },
  ],
};
