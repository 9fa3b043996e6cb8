import { LAW_AS_DATED } from "../../ledger/refundLaw";
import { CATEGORIES } from "../../ledger/category";
import { followedMoveIns, NEVER } from "../../register/housing";
import { ownTally } from "../../register/ownYears";
import type { Scenario } from "../../scenario/scenario";
import { BY_NEED, closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import {
  between,
  chance,
  type Life,
  more,
  type Numbers,
  OFFERED,
  priced,
  ratio,
  type Study,
  under,
  USUAL,
  YEAR,
} from "../study";

const VIVE_2020 = study("VIVE (2020), gengivet af hjemtilalle.dk", "B");
const LY = study("Ly & Latimer (2015)", "A");

const PEOPLE = 200;
const YEARS = 4;

/** Workers without a person to support are nobody's own year. */
const OF_PERSONS = {
  categories: CATEGORIES.filter((category) => category !== "idleWorkers"),
};

/** A year before the first home and a year after it, of those who can be followed so long; and the trial's two years beside it. */
function beforeAndAfter(life: Life): Numbers {
  const { journal, cohort, plan, kroner } = life;
  const moved = followedMoveIns(journal, cohort, plan.days, {
    before: YEAR,
    after: YEAR,
  });
  const year = (from: number) =>
    priced(life, ownTally(journal, moved, { from, until: from + YEAR }), YEAR);
  const [before, after] = [year(-YEAR), year(0)];
  return {
    followed: moved.filter((day) => day !== NEVER).length,
    fall: kronerOf(before, OF_PERSONS) - kronerOf(after, OF_PERSONS),
    fallMunicipality:
      kronerOf(before, { ...OF_PERSONS, payer: "municipality" }) -
      kronerOf(after, { ...OF_PERSONS, payer: "municipality" }),
    trial: kronerOf(kroner, { years: [1, 3] }),
  };
}

function waitingGroup(): Scenario {
  const scenario = closedGroup(
    {
      id: "before-and-after",
      title: { da: "Før og efter bolig", en: "Before and after a home" },
      question: {
        da: "Hvad koster året før egen bolig, og hvad koster året efter?",
        en: "What does the year before a home cost, and what does the year after?",
      },
      source: VIVE_2020,
      people: PEOPLE,
      years: YEARS,
      numbers: { homeSubsidy: 0 },
    },
    trialPolicy({
      people: PEOPLE,
      support: BY_NEED,
      years: YEARS,
      homesFromYear: 1,
    }),
  );
  const law = { ...LAW_AS_DATED, regime: "before2023" } as const;
  return { ...scenario, law, start: "2020-01-01", priceYear: 2018 };
}

/** People who wait a year for their home, so that the year before it can be seen as the studies saw it. */
export const BEFORE_AND_AFTER: Study = {
  scenario: waitingGroup(),
  worlds: 100,
  measure: beforeAndAfter,
  figures: [
    {
      id: "V08",
      what: {
        da: "Odense: fald i kommunens udgift pr. borger fra året før bolig til året efter",
        en: "Odense: fall in the municipality's expense per person from the year before a home to the year after",
      },
      measure: "kroner",
      ...between(58_000, 29_000, 87_000),
      estimate: ratio(
        under(OFFERED, "fallMunicipality"),
        under(OFFERED, "followed"),
      ),
      source: VIVE_2020,
      note: {
        da: "Loven før 1. oktober 2023, 2018-priser (prisåret er et skøn), intet statstilskud pr. bolig. En gruppe, der venter et år på boligen. Støtte efter behov (CTI, ICM, ACT), uden refusion. Båndet er halvdelen til hver side. Er tallet for lavt: før 2023 bar kommunen kun halvdelen af § 110, men i modellen hele støtten til egen bolig (ACT 146.000 kr. om året i 2025-priser); VIVE regnede måske med andre kommunale udgifter.",
        en: "The law before 1 October 2023, 2018 prices (the price year is a guess), no state subsidy per home. A group that waits a year for the home. Support by need (CTI, ICM, ACT), without refund. The band is half of it to each side. Where it is too low: before 2023 the municipality bore only half of § 110, but in the model all of the support in the home (ACT 146,000 kr. a year in 2025 prices); VIVE may have counted other municipal expenses.",
      },
    },
    {
      id: "V17",
      what: {
        da: "Forsøg mod før-efter: andel af verdener, hvor forsøget viser en merudgift og før-efter et fald",
        en: "Trials against before-and-after: share of worlds where the trial shows a net cost and before-and-after a fall",
      },
      measure: "share",
      ...between(1, 0.5, 1),
      estimate: chance(
        (w) =>
          more("trial", OFFERED, USUAL)(w) > 0 && under(OFFERED, "fall")(w) > 0,
      ),
      source: LY,
      note: {
        da: "Litteraturen: forsøg finder merudgift, før-efter-studier et fald. Her samme borgere målt på begge måder, alle betalere; båndet er flertallet af verdener. Et udsagn i ord gjort måleligt: tallet 1 står for “altid”. Er andelen for lav: til danske takster på § 110 viser også forsøget en besparelse i de fleste verdener; før-efter viser en større.",
        en: "The literature: trials find a net cost, before-and-after studies a fall. Here the same people measured both ways, all payers; the band is most worlds. A statement in words made measurable: the figure 1 stands for “always”. Where the share is too low: at Danish shelter prices the trial too shows a saving in most worlds; before-and-after shows a larger one.",
      },
    },
  ],
};
