import { Q, QUANTITIES } from "../../ledger/quantity";
import { INDEX } from "../../scenario/draw";
import type { Text } from "../../scenario/parameter";
import type { Scenario } from "../../scenario/scenario";
import { placeOf, study } from "../closedGroup";
import {
  between,
  type Life,
  mean,
  type Numbers,
  type Study,
  under,
} from "../study";

const REFORM = study(
  "Egen beregning af/own sum of 6.700 × 131 × 1.507 kr. (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023; Social- og Boligstyrelsen); KL 15-8-2022",
  "D",
);

/** The country's 5,789 people at a tenth; the second of two years, when no account is new. */
const SHARE = 10;

function country(start: string): Scenario {
  const place = placeOf("Danmark", 579, `refund-${start}`);
  return { ...place, start, years: 2, priceYear: 2023 };
}

/** What the state no longer pays of a year's nights in shelters: half of those beyond the quota. */
function loss({ tally, draws }: Life): Numbers {
  const year = tally.subarray(QUANTITIES.length);
  return {
    loss:
      (SHARE * year[Q.shelterNightsUnrefunded]! * draws[INDEX.shelterDay]!) / 2,
  };
}

const NOTE: Text = {
  da: "Det offentliggjorte er et regnestykke: 877.700 døgn om året, hvoraf 65 % (120 døgn) og 54 % (90 døgn) ligger inden for grænsen. Modellen tæller selv døgnene og grænsen pr. borger, 2023-priser, egenbetaling udeladt. Døgnene er også mål for tilpasningen, så det er ikke en uafhængig prøve på dem, men på loven. Er tallet for højt, er der to grunde: 45 % på § 110 af de 5.989 ved tællingen giver flere døgn end 6.700 × 131, og regnestykket begynder forfra hvert nytår, mens loven tæller løbeår fra indskrivningen, så et ophold hen over nytår ikke får nye døgn.",
  en: "The published figure is a sum: 877,700 nights a year, of which 65% (120 nights) and 54% (90 nights) lie within the quota. The model counts nights and quota by person itself, 2023 prices, own payment left out. The nights are also aimed at in the calibration, so this is no independent test of them, but of the law. Where it is too high there are two reasons: 45% in shelters of the 5,989 counted gives more nights than 6,700 × 131, and the sum begins anew each New Year, while the law counts running years from the admission, so that a stay across New Year gets no new nights.",
};

const reform = (
  id: string,
  nights: number,
  start: string,
  band: ReturnType<typeof between>,
): Study => ({
  scenario: country(start),
  worlds: 150,
  played: [0],
  measure: loss,
  figures: [
    {
      id,
      what: {
        da: `Refusionen: kommunernes tab om året ved ${nights} døgn med refusion`,
        en: `The refund: the municipalities' loss a year with ${nights} refunded nights`,
      },
      measure: "kroner",
      ...band,
      estimate: mean(under(0, "loss")),
      source: REFORM,
      note: {
        da: `${NOTE.da} Båndet er 10 % til hver side.`,
        en: `${NOTE.en} The band is 10% to each side.`,
      },
    },
  ],
});

/** The quota of 120 nights, in force until April 2026. */
export const QUOTA_120 = reform(
  "V13a",
  120,
  "2024-01-01",
  between(234e6, 211e6, 257e6),
);

/** The quota of 90 nights, in force since. */
export const QUOTA_90 = reform(
  "V13b",
  90,
  "2027-01-01",
  between(304e6, 274e6, 334e6),
);
