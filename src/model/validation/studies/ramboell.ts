import type { Payer } from "../../ledger/payer";
import { LAW_AS_DATED, type LawSettings } from "../../ledger/refundLaw";
import type { Text } from "../../scenario/parameter";
import type { Scenario } from "../../scenario/scenario";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import {
  between,
  type Estimate,
  type Life,
  mean,
  more,
  type Numbers,
  OFFERED,
  type Study,
  USUAL,
} from "../study";
import { sentences } from "../words";

const PEOPLE = 200;
const WORLDS = 150;
const YEARS = 6;

const RAMBOELL = study("Rambøll & SFI (2013), break-even-overvejelse", "B");

/** The law before October 2023, support being paid by the municipality alone (§ 85). */
const BY_MUNICIPALITY: LawSettings = { ...LAW_AS_DATED, regime: "before2023" };

/** The same, support being given by the shelter's own workers and refunded as § 110 is. */
const BY_SHELTER: LawSettings = {
  ...LAW_AS_DATED,
  regime: "own",
  own: { share: 0.5, quotaNights: null, supportYears: 10, interimMonths: 0 },
};

const BEFORE_2023: Text = {
  da: "Loven før 1. oktober 2023. Alle findes på § 110; støtten bevilges før udskrivning. Ved boformen: støtten refunderes med halvdelen som § 110; efter § 85: kommunen betaler alene. Statens tilskud pr. bolig er nul, for det fandtes ikke i 2012.",
  en: "The law before 1 October 2023. All are found in a shelter; support is granted before discharge. By the shelter: half of the support is refunded as § 110 is; by § 85: the municipality pays alone. The state's subsidy per home is nought, for there was none in 2012.",
};

const PRICES_2012: Text = {
  da: "2012-priser ved 3 % prisstigning om året. Ydelser, skat og borgerens egen gevinst, som Rambøll har med, er ikke i modellens regnskab.",
  en: "2012 prices at 3% price growth a year. Benefits, tax and the citizen's own gain, which Rambøll includes, are not in the model's account.",
};

const HALF: Text = {
  da: "Båndet er halvdelen af det offentliggjorte til hver side.",
  en: "The band is half of the published figure to each side.",
};

const HORIZON: Text = {
  da: "Regnet på de forventede beløb over seks år, og varigt: et senere minus udskyder det.",
  en: "Computed on the expected amounts over six years, and for good: a later minus postpones it.",
};

function group(
  method: "cti" | "icm",
  anchor: "shelter" | "municipality",
): Scenario {
  const scenario = closedGroup(
    {
      id: `ramboell-${method}-${anchor}`,
      title: {
        da: `Rambøll & SFI, ${method.toUpperCase()}`,
        en: `Rambøll & SFI, ${method.toUpperCase()}`,
      },
      question: {
        da: "Hvornår har indsatsen tjent sig hjem, og for hvem?",
        en: "When has the programme paid for itself, and for whom?",
      },
      source: RAMBOELL,
      people: PEOPLE,
      need: method === "cti" ? "light" : "moderate",
      place: "shelter",
      years: YEARS,
      numbers: { decisionInTime: 1, homeSubsidy: 0 },
    },
    trialPolicy({ people: PEOPLE, support: method, years: YEARS }),
  );
  const law = anchor === "shelter" ? BY_SHELTER : BY_MUNICIPALITY;
  return { ...scenario, law, start: "2020-01-01", priceYear: 2012 };
}

const YEARS_SEEN = Array.from({ length: YEARS }, (_, year) => year);

/** Kroner a citizen until the end of each year, by payer and in all. */
function measure({ kroner, cohort }: Life): Numbers {
  const until = (year: number, payer?: Payer) =>
    kronerOf(kroner, { years: [0, year + 1], ...(payer && { payer }) }) /
    cohort.size;
  return Object.fromEntries(
    YEARS_SEEN.flatMap((year) => [
      [`all${year}`, until(year)],
      [`municipality${year}`, until(year, "municipality")],
      [`state${year}`, until(year, "state")],
    ]),
  );
}

const saving = (payer: string, year: number) =>
  more(`${payer}${year}`, USUAL, OFFERED);

/** Months until the expected saving has covered the expected cost for good, in a straight line within a year; the horizon where it has not. */
const breakEven =
  (payer: string): Estimate =>
  (worlds) => {
    const savings = YEARS_SEEN.map((year) => mean(saving(payer, year))(worlds));
    const last = savings.findLastIndex((amount) => amount < 0);
    if (last === YEARS - 1) return 12 * YEARS;
    const [before, after] = [savings[last] ?? 0, savings[last + 1]!];
    const part = after > before ? -before / (after - before) : 0;
    return 12 * (last + 1 + part);
  };

/** CTI from a shelter, light need, support by the shelter's workers. */
export const CTI_BY_SHELTER: Study = {
  scenario: group("cti", "shelter"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V09a",
      what: {
        da: "CTI ved boformen: kommunens gevinst pr. borger i første år",
        en: "CTI by the shelter: the municipality's gain per person in the first year",
      },
      measure: "kroner",
      ...between(35_000, 17_500, 52_500),
      estimate: mean(saving("municipality", 0)),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, PRICES_2012, HALF),
    },
    {
      id: "V09b",
      what: {
        da: "CTI: samfundets gevinst pr. borger i første år",
        en: "CTI: society's gain per person in the first year",
      },
      measure: "kroner",
      ...between(106_000, 53_000, 159_000),
      estimate: mean(saving("all", 0)),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, PRICES_2012, HALF),
    },
    {
      id: "V09c",
      what: {
        da: "CTI ved boformen: statens gevinst i første år ud over kommunens",
        en: "CTI by the shelter: the state's gain in the first year beyond the municipality's",
      },
      measure: "kroner",
      ...between(28_500, 0, 57_000),
      estimate: mean(
        (w) => saving("state", 0)(w) - saving("municipality", 0)(w),
      ),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, {
        da: "Offentliggjort som rækkefølge, staten før kommunen; 28.500 er 106.000 − 35.000 − 7.500 (borgeren) − 35.000. Båndet siger blot, at staten vinder mere, op til det dobbelte.",
        en: "Published as an order, the state ahead of the municipality; 28,500 is 106,000 − 35,000 − 7,500 (the citizen) − 35,000. The band says no more than that the state gains more, up to twice that.",
      }),
    },
  ],
};

/** CTI from a shelter, light need, support by § 85. */
export const CTI_BY_MUNICIPALITY: Study = {
  scenario: group("cti", "municipality"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V09d",
      what: {
        da: "CTI efter § 85: kommunens gevinst pr. borger i første år",
        en: "CTI by § 85: the municipality's gain per person in the first year",
      },
      measure: "kroner",
      ...between(19_000, 9_500, 28_500),
      estimate: mean(saving("municipality", 0)),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, PRICES_2012, HALF),
    },
  ],
};

/** ICM from a shelter, moderate need, support by the shelter's workers. */
export const ICM_BY_SHELTER: Study = {
  scenario: group("icm", "shelter"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V10a",
      what: {
        da: "ICM ved boformen: måneder til samfundet har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for society",
      },
      measure: "months",
      ...between(18, 12, 24),
      estimate: breakEven("all"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: i det andet år; 18 er midten af det. Er tiden for kort: alle findes midt i et ophold på § 110, og lange ophold vejer mest, så et sparet ophold koster mere end støtten fra første år. Rambølls tal for § 110 er ikke læst.",
        en: "Published: in the second year; 18 is its middle. Where it is too short: all are found in the middle of a shelter stay, and long stays weigh most, so a stay saved costs more than the support from the first year. Rambøll's figures for the shelter were not read.",
      }),
    },
    {
      id: "V10b",
      what: {
        da: "ICM ved boformen: måneder til staten har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for the state",
      },
      measure: "months",
      ...between(6, 0, 12),
      estimate: breakEven("state"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: gevinst fra første år; 6 er midten af det.",
        en: "Published: a gain from the first year; 6 is its middle.",
      }),
    },
    {
      id: "V10c",
      what: {
        da: "ICM ved boformen: måneder til kommunen har tjent udgiften hjem",
        en: "ICM by the shelter: months until it has paid for itself for the municipality",
      },
      measure: "months",
      ...between(36, 24, 72),
      estimate: breakEven("municipality"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: over to år; 36 står for det. Er tiden for kort: alle findes midt i et ophold på § 110, og lange ophold vejer mest, så et sparet ophold koster mere end støtten fra første år. Rambølls tal for § 110 er ikke læst. Ikke hjemtjent inden for seks år tæller som 72.",
        en: "Published: more than two years; 36 stands for it. Where it is too short: all are found in the middle of a shelter stay, and long stays weigh most, so a stay saved costs more than the support from the first year. Rambøll's figures for the shelter were not read. Not within six years counts as 72.",
      }),
    },
  ],
};

/** ICM from a shelter, moderate need, support by § 85. */
export const ICM_BY_MUNICIPALITY: Study = {
  scenario: group("icm", "municipality"),
  worlds: WORLDS,
  measure,
  figures: [
    {
      id: "V10d",
      what: {
        da: "ICM efter § 85: måneder til kommunen har tjent udgiften hjem",
        en: "ICM by § 85: months until it has paid for itself for the municipality",
      },
      measure: "months",
      ...between(48, 36, 72),
      estimate: breakEven("municipality"),
      source: RAMBOELL,
      note: sentences(BEFORE_2023, HORIZON, {
        da: "Offentliggjort: adskillige år; 48 står for det. Ikke hjemtjent inden for seks år tæller som 72.",
        en: "Published: several years; 48 stands for it. Not within six years counts as 72.",
      }),
    },
  ],
};
