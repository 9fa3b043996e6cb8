import type { Payer } from "../../ledger/payer";
import { LAW_AS_DATED, type LawSettings } from "../../ledger/refundLaw";
import type { Text } from "../../scenario/parameter";
import type { Scenario } from "../../scenario/scenario";
import { closedGroup, study, trialPolicy } from "../closedGroup";
import { kronerOf } from "../money";
import {
  type Estimate,
  type Life,
  mean,
  more,
  type Numbers,
  OFFERED,
  USUAL,
} from "../study";

const PEOPLE = 200;
export const WORLDS = 150;
const YEARS = 6;

export const RAMBOELL = study(
  "Rambøll & SFI (2013), break-even-overvejelse",
  "B",
);

/** The law before October 2023, support being paid by the municipality alone (§ 85). */
const BY_MUNICIPALITY: LawSettings = { ...LAW_AS_DATED, regime: "before2023" };

/** The same, support being given by the shelter's own workers and refunded as § 110 is. */
const BY_SHELTER: LawSettings = {
  ...LAW_AS_DATED,
  regime: "own",
  own: { share: 0.5, quotaNights: null, supportYears: 10, interimMonths: 0 },
};

/** Studies of Rambøll & SFI: what the reader must know. */
export const BEFORE_2023: Text = {
  da: "Loven før 1. oktober 2023. Alle findes på § 110; støtten bevilges før udskrivning. Ved boformen: støtten refunderes med halvdelen som § 110; efter § 85: kommunen betaler alene. Statens tilskud pr. bolig er nul, for det fandtes ikke i 2012.",
  en: "The law before 1 October 2023. All are found in a shelter; support is granted before discharge. By the shelter: half of the support is refunded as § 110 is; by § 85: the municipality pays alone. The state's subsidy per home is nought, for there was none in 2012.",
};

export const PRICES_2012: Text = {
  da: "2012-priser ved 3 % prisstigning om året. Ydelser, skat og borgerens egen gevinst, som Rambøll har med, er ikke i modellens regnskab.",
  en: "2012 prices at 3% price growth a year. Benefits, tax and the citizen's own gain, which Rambøll includes, are not in the model's account.",
};

export const HALF: Text = {
  da: "Båndet er halvdelen af det offentliggjorte til hver side.",
  en: "The band is half of the published figure to each side.",
};

export const HORIZON: Text = {
  da: "Regnet på de forventede beløb over seks år, og varigt: et senere minus udskyder det.",
  en: "Computed on the expected amounts over six years, and for good: a later minus postpones it.",
};

/** People found in a shelter, and who pays for their support. */
export function group(
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
export function measure({ kroner, cohort }: Life): Numbers {
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

/** What the offer saves a payer until the end of a year, kr. a person. */
export const saving = (payer: string, year: number) =>
  more(`${payer}${year}`, USUAL, OFFERED);

/** Months until the expected saving has covered the expected cost for good, in a straight line within a year; the horizon where it has not. */
export const breakEven =
  (payer: string): Estimate =>
  (worlds) => {
    const savings = YEARS_SEEN.map((year) => mean(saving(payer, year))(worlds));
    const last = savings.findLastIndex((amount) => amount < 0);
    if (last === YEARS - 1) return 12 * YEARS;
    const [before, after] = [savings[last] ?? 0, savings[last + 1]!];
    const part = after > before ? -before / (after - before) : 0;
    return 12 * (last + 1 + part);
  };
