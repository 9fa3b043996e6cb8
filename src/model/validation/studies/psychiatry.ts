import { ownTally } from "../../register/ownYears";
import type { Scenario } from "../../scenario/scenario";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import {
  between,
  mean,
  more,
  OFFERED,
  priced,
  type Study,
  USUAL,
} from "../study";

const PEOPLE = 200;
/** 21 months. */
const DAYS = 639;

const VIVE_2018 = study("VIVE (2018), evaluering af CTI i psykiatrien", "B");

function group(): Scenario {
  const offer = { people: PEOPLE, years: 2 };
  const scenario = closedGroup(
    {
      id: "cti-psychiatry",
      title: { da: "CTI i psykiatrien", en: "CTI in psychiatry" },
      question: {
        da: "Koster CTI mere end almindelig bostøtte for en gruppe med let behov?",
        en: "Does CTI cost more than ordinary support for a group of light need?",
      },
      source: VIVE_2018,
      people: PEOPLE,
      need: "light",
      years: 2,
      numbers: {
        timeToHome: 1,
        acceptHome: 1,
        homeSubsidy: 0,
        establishment: 0,
      },
    },
    trialPolicy({ ...offer, support: "cti" }),
  );
  const usual = {
    ...trialPolicy({ ...offer, support: "section85" }),
    id: "usual",
  };
  return {
    ...scenario,
    priceYear: 2017,
    policies: [usual, scenario.policies[1]!],
    baseline: "usual",
  };
}

/** CTI against ordinary support for people of light need who all have a home at once. */
export const CTI_PSYCHIATRY: Study = {
  scenario: group(),
  worlds: 100,
  measure: (life) => {
    const fromTheStart = new Int32Array(life.cohort.size);
    const period = { from: 0, until: DAYS };
    const row = ownTally(life.journal, fromTheStart, period);
    return { cost: kronerOf(priced(life, row, DAYS)) / life.cohort.size };
  },
  figures: [
    {
      id: "V11",
      what: {
        da: "CTI i psykiatrien: merudgift pr. borger over 21 måneder mod almindelig støtte",
        en: "CTI in psychiatry: extra cost per person over 21 months against ordinary support",
      },
      measure: "kroner",
      ...between(-4_000, -12_900, 4_900),
      estimate: mean(more("cost", OFFERED, USUAL)),
      source: VIVE_2018,
      isAssumed: true,
      note: {
        da: "85.000 kr. mod 89.000; båndet er 10 % af 89.000 til hver side. Prisen på CTI i kataloget kommer fra samme forsøg, og deltagerne var ikke hjemløse. Er tallet for højt: kataloget sætter § 85 til 45.000 kr. om året, mod forsøgets 59.000 i ni måneder.",
        en: "85,000 kr. against 89,000; the band is 10% of 89,000 to each side. The catalogue's price of CTI comes from the same trial, and its people were not homeless. Where it is too high: the catalogue sets § 85 at 45,000 kr. a year, against the 59,000 in nine months of the trial.",
      },
    },
  ],
};
