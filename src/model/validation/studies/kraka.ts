import { CATEGORIES } from "../../ledger/category";
import { HOMELESS_NIGHTS } from "../../ledger/quantity";
import { presets } from "../../preset/preset";
import { daysIn, peopleWith } from "../../register/presence";
import type { Policy } from "../../scenario/policy";
import type { Scenario } from "../../scenario/scenario";
import { study } from "../closedGroup";
import {
  COST_CATEGORIES,
  KRAKA_ROW,
  kronerOf,
  SAVING_CATEGORIES,
} from "../money";
import {
  between,
  type Life,
  mean,
  more,
  type Numbers,
  type Played,
  ratio,
  type Study,
  under,
} from "../study";
import { sentences } from "../../scenario/sentences";

const [TODAY, REFORM] = [0, 1];
/** The country is played at a tenth of its size, in ten times the worlds: what Kraka's figures are uncertain of is knowledge. */
const SHARE = 10;
const BILLION = 1e9;

const KRAKA = study("Kraka (2020), gengivet af/as told by Hjem til Alle", "B");

function tenth(scenario: Scenario): Scenario {
  const smaller = (policy: Policy): Policy => ({
    ...policy,
    homes: {
      ...policy.homes,
      perYear: (policy.homes.perYear as number) / SHARE,
      reserved: Math.round(policy.homes.reserved / SHARE),
    },
    costs: {
      startUp: policy.costs.startUp / SHARE,
      perYear: policy.costs.perYear / SHARE,
    },
  });
  const count = Math.round(scenario.place.count / SHARE);
  return {
    ...scenario,
    id: "kraka-tenth",
    place: { ...scenario.place, count },
    policies: scenario.policies.map(smaller),
  };
}

const whole = (amount: number) => SHARE * amount;

function measure({ kroner, journal, plan, cohort }: Life): Numbers {
  const lastYear = { from: plan.yearEnds[plan.years - 2]!, until: plan.days };
  return {
    cost: whole(kronerOf(kroner, { categories: COST_CATEGORIES })),
    homes: whole(
      kronerOf(kroner, {
        categories: CATEGORIES.filter((c) => KRAKA_ROW[c] === "homes"),
      }),
    ),
    rest: whole(kronerOf(kroner, { categories: SAVING_CATEGORIES })),
    nights: daysIn(journal, HOMELESS_NIGHTS, { from: 0, until: plan.days }),
    lastNights: daysIn(journal, HOMELESS_NIGHTS, lastYear),
    longTerm: peopleWith(journal, cohort.size, HOMELESS_NIGHTS, lastYear, 330),
  };
}

const NET = (world: Played) =>
  more("rest", TODAY, REFORM)(world) - more("cost", REFORM, TODAY)(world);

const TABLE = {
  da: "Udgift er boliger, støtte og opstart; besparelse er forsorgshjem, andre indsatser og indkomst, hver som forskel mellem Housing First og i dag. Indkomst og ydelser er regnet som forskellen mellem en dag i hjemløshed og en dag med bolig, boligstøtte som en udgift. Båndet er 10 % til hver side. Scenariet giver de metoder, der blev leveret i 2019-20 (CTI 51, ICM 36, ACT 13 %), bolig efter tur, og et døgn på § 110 til SØM's pris; de er valgt, mens resultaterne var kendt, så enighed beviser lidt. Med metode efter behov og højeste behov først bliver det 3,8, 5,0 og 1,3 mia. kr.; til landsgennemsnittets pris sparer scenariet 5,5 og netto 2,9. For at ramme besparelsen på 4,5 mia. kr. skulle et døgn koste omkring 950 kr., og det har ingen kilde. Af udgiften er tilskuddet pr. bolig Krakas eget tal.",
  en: "Cost is homes, support and start-up; saving is shelters, other services and income, each as the difference between Housing First and today. Income and benefits count as the difference between a day of homelessness and a day with a home, housing benefit as an expense. The band is 10% to each side. The scenario gives the methods delivered in 2019–20 (CTI 51, ICM 36, ACT 13%), homes in turn, and a night in a shelter at SØM's price; they were chosen with the results known, so agreement proves little. With the method by need and highest need first it becomes DKK 3.8, 5.0 and 1.3 billion; at the national average price the scenario saves 5.5 and 2.9 net. To meet the saving of DKK 4.5 billion a night would have to cost about DKK 950, for which there is no source. Of the cost, the subsidy per home is Kraka's own figure.",
};

const TENTH = {
  da: "Scenariet kraka, spillet som en tiendedel af landet og ganget op.",
  en: "The scenario kraka, played as a tenth of the country and scaled up.",
};

/** Kraka's national account of ten years. */
export const KRAKA_2020: Study = {
  scenario: tenth(
    presets().find(({ file }) => file === "kraka.json")!.scenario,
  ),
  worlds: 600,
  measure,
  figures: [
    {
      id: "V12a",
      what: {
        da: "Kraka: udgift over ti år",
        en: "Kraka: cost over ten years",
      },
      measure: "kroner",
      ...between(2.5 * BILLION, 2.25 * BILLION, 2.75 * BILLION),
      estimate: mean(more("cost", REFORM, TODAY)),
      source: KRAKA,
      isAssumed: true,
      note: sentences(TABLE, TENTH),
    },
    {
      id: "V12b",
      what: {
        da: "Kraka: besparelse over ti år",
        en: "Kraka: saving over ten years",
      },
      measure: "kroner",
      ...between(4.5 * BILLION, 4.05 * BILLION, 4.95 * BILLION),
      estimate: mean(more("rest", TODAY, REFORM)),
      source: KRAKA,
      isAssumed: true,
      note: sentences(TABLE, TENTH),
    },
    {
      id: "V12c",
      what: {
        da: "Kraka: nettobesparelse over ti år",
        en: "Kraka: net saving over ten years",
      },
      measure: "kroner",
      ...between(2 * BILLION, 1.8 * BILLION, 2.2 * BILLION),
      estimate: mean(NET),
      source: KRAKA,
      isAssumed: true,
      note: sentences(TABLE, TENTH),
    },
    {
      id: "V12d",
      what: {
        da: "Kraka: døgn i hjemløshed i det tiende år, del af dem uden indsats",
        en: "Kraka: nights in homelessness in the tenth year, part of those without the reform",
      },
      measure: "share",
      ...between(0.5, 0.45, 0.55),
      estimate: ratio(under(REFORM, "lastNights"), under(TODAY, "lastNights")),
      source: KRAKA,
      note: sentences(TENTH, {
        da: "“Halveret”; kilden siger ikke hvornår, og her er det periodens sidste år. Båndet er 10 % til hver side. Kan ikke nås med 1.300 boliger: der kommer i modellen omkring 8.000 nye om året, og de fleste nætter er deres, før en bolig er ledig; selv med 5.200 boliger om året er seks af ti nætter tilbage.",
        en: "“Halved”; the source does not say when, and here it is the last year of the period. The band is 10% to each side. It cannot be reached with 1,300 homes: about 8,000 newcomers arrive in the model each year, and most nights are theirs before a home is free; even with 5,200 homes a year six in ten nights are left.",
      }),
    },
    {
      id: "V12e",
      what: {
        da: "Kraka: borgere i hjemløshed næsten hele det tiende år, del af dem uden indsats",
        en: "Kraka: people homeless nearly all of the tenth year, part of those without the reform",
      },
      measure: "share",
      ...between(0, 0, 0.25),
      estimate: ratio(under(REFORM, "longTerm"), under(TODAY, "longTerm")),
      source: KRAKA,
      note: sentences(TENTH, {
        da: "“Langvarig hjemløshed stort set afskaffet”; her borgere med mindst 330 døgn i året, og båndet er højst en fjerdedel tilbage. Boligerne er for få til det, når køen går efter tur.",
        en: "“Long-term homelessness largely gone”; here people with at least 330 nights in the year, and the band is a quarter left at most. The homes are too few for it while the queue goes in turn.",
      }),
    },
    {
      id: "V12f",
      what: {
        da: "Kraka: heraf udgift til boliger over ti år",
        en: "Kraka: of this, the cost of homes over ten years",
      },
      measure: "kroner",
      ...between(1 * BILLION, 0.9 * BILLION, 1.1 * BILLION),
      estimate: mean(more("homes", REFORM, TODAY)),
      source: KRAKA,
      isAssumed: true,
      note: {
        da: "Tilskuddet pr. bolig (77.000 kr.) er Krakas egen milliard delt med 13.000 boliger; tallet her er merudgiften i forhold til i dag, med etablering og istandsættelse.",
        en: "The subsidy per home (77,000 kr.) is Kraka's own billion divided by 13,000 homes; the figure here is the extra cost compared with today, with establishment and refurbishment.",
      },
    },
  ],
};
