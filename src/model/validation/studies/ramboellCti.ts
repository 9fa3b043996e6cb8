import { between, mean, type Study } from "../study";
import { sentences } from "../../scenario/sentences";

import {
  BEFORE_2023,
  group,
  HALF,
  measure,
  PRICES_2012,
  RAMBOELL,
  saving,
  WORLDS,
} from "./ramboell";
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
