import type { Finding, Measure } from "../evidence/finding";
import type { Text } from "../scenario/parameter";
import {
  COUNT,
  DST,
  DST_2024,
  KRAKA,
  MORTALITY,
  OF_THE_MODEL,
  PARTNERSHIP,
  QUOTA,
  SOCIALSTYRELSEN,
  VIVE_COST,
  VIVE_RETENTION,
  YEAR_TO_POINT,
} from "./publications";

/** A published figure that the national baseline is held against. */
export type Target = {
  readonly id: TargetId;
  readonly what: Text;
  readonly measure: Measure;
  readonly published: number;
  readonly band: Finding["band"];
  /** Whether the free parameters are fitted to it; the others are only held beside the model. */
  readonly isFitted: boolean;
  readonly source: Finding["source"];
  readonly note?: Text;
};

export type TargetId = (typeof TARGET_IDS)[number];

/** In the order in which they are printed. B is what the model asks of itself. */
export const TARGET_IDS = [
  "K01a",
  "K01b",
  "K04",
  "K05",
  "K06a",
  "K06b",
  "K07a",
  "K07b",
  "K07c",
  "K08",
  "K09a",
  "K09b",
  "K10a",
  "K10b",
  "K11a",
  "K11b",
  "K11c",
  "K12a",
  "K12b",
  "K13a",
  "K13b",
  "K14a",
  "K14b",
  "K15",
  "K16",
  "K17",
  "B01",
  "B02",
  "B03",
] as const;

const round = (published: number, tolerance: number) => ({
  published,
  band: { low: published - tolerance, high: published + tolerance },
});

const between = (published: number, low: number, high: number) => ({
  published,
  band: { low, high },
});

const fitted = { isFitted: true } as const;
const heldBeside = { isFitted: false } as const;

export const NATIONAL_COUNT = 5989;
const COUNT_2022 = 5789;

export const TARGETS: readonly Target[] = [
  {
    id: "K01a",
    what: {
      da: "Borgere i hjemløshed på en dag, når tilgangen er uændret",
      en: "People homeless on one day while entries stay as they are",
    },
    measure: "persons",
    ...round(NATIONAL_COUNT, 0.03 * NATIONAL_COUNT),
    ...fitted,
    source: COUNT,
  },
  {
    id: "K01b",
    what: {
      da: "Vækst i antallet på en dag over to år, når tilgangen vokser som 2022-24",
      en: "Growth of the number on one day over two years, entries growing as in 2022-24",
    },
    measure: "share",
    ...round(NATIONAL_COUNT / COUNT_2022 - 1, 0.03),
    ...heldBeside,
    source: COUNT,
  },
  {
    id: "K04",
    what: {
      da: "Borgere i hjemløshed på et år pr. borger på en dag",
      en: "People homeless over a year per person homeless on one day",
    },
    measure: "ratio",
    ...between(2.6, 2.5, 2.7),
    ...fitted,
    source: YEAR_TO_POINT,
  },
  {
    id: "K05",
    what: {
      da: "Brugere af § 110 på et år pr. bruger på en dag",
      en: "Users of § 110 over a year per user on one day",
    },
    measure: "ratio",
    ...between(2.7, 0.95 * 2.46, 1.05 * 2.7),
    ...fitted,
    source: DST_2024,
    note: {
      da: "2,46 (6.700 i 2021) og 2,70 (7.346 i 2024) af 2.721 på en dag, plus og minus 5 pct. Brugere på et år, døgn pr. bruger og brugere på en dag hænger sammen: 365 / 131 = 2,79.",
      en: "2.46 (6,700 in 2021) and 2.70 (7,346 in 2024) of 2,721 on one day, plus and minus 5%. Users over a year, nights per user and users on a day are bound together: 365 / 131 = 2.79.",
    },
  },
  {
    id: "K06a",
    what: {
      da: "Døgn pr. bruger af § 110 på et år",
      en: "Nights per user of § 110 in a year",
    },
    measure: "nights",
    ...round(131, 5),
    ...fitted,
    source: PARTNERSHIP,
  },
  {
    id: "K06b",
    what: {
      da: "Brugere af § 110, der er der alle årets døgn",
      en: "Users of § 110 there every night of the year",
    },
    measure: "share",
    ...between(0.07, 0.06, 0.08),
    ...fitted,
    source: DST,
    note: {
      da: "8 pct. i 2021, 6 pct. i 2022.",
      en: "8% in 2021, 6% in 2022.",
    },
  },
  {
    id: "K07a",
    what: {
      da: "Brugere af § 110 med mere end ét ophold på et år",
      en: "Users of § 110 with more than one stay in a year",
    },
    measure: "share",
    ...round(0.29, 0.03),
    ...fitted,
    source: PARTNERSHIP,
  },
  {
    id: "K07b",
    what: {
      da: "Brugere af § 110 med mere end fire ophold på et år",
      en: "Users of § 110 with more than four stays in a year",
    },
    measure: "share",
    ...round(0.04, 0.03),
    ...fitted,
    source: PARTNERSHIP,
  },
  {
    id: "K07c",
    what: {
      da: "Ophold pr. bruger af § 110 på et år",
      en: "Stays per user of § 110 in a year",
    },
    measure: "stays",
    ...round(1.53, 0.08),
    ...fitted,
    source: DST_2024,
    note: {
      da: "11.243 ophold og 7.346 brugere; plus og minus 5 pct. er vores tolerance. Et ophold over årsskiftet tæller med i begge år, som hos Danmarks Statistik.",
      en: "11,243 stays and 7,346 users; plus and minus 5% is our tolerance. A stay across New Year counts in both years, as with Statistics Denmark.",
    },
  },
  {
    id: "K08",
    what: {
      da: "Årets brugere af § 110, der har afsluttet et ophold i de to år før",
      en: "The year's users of § 110 who ended a stay in the two years before",
    },
    measure: "share",
    ...round(0.32, 0.03),
    ...fitted,
    source: PARTNERSHIP,
    note: {
      da: "Kilden siger: 32 pct. af brugerne i 2021 brugte også § 110 i 2019 eller 2020. Efter ordlyden kan det ikke være alle: 131 døgn pr. bruger betyder, at 36 pct. boede der ved årsskiftet og altså også var brugere året før. Derfor tælles kun dem, hvis tidligere ophold er afsluttet.",
      en: "The source says: 32% of users in 2021 also used § 110 in 2019 or 2020. To the letter that cannot be all of them: 131 nights per user mean that 36% lived there at New Year and so were users the year before as well. So only those are counted whose earlier stay had ended.",
    },
  },
  {
    id: "K09a",
    what: {
      da: "Døgn på § 110, der er blandt brugerens første 90 i året",
      en: "Nights in § 110 among the user's first 90 of the year",
    },
    measure: "share",
    ...between(0.54, 0.52, 0.56),
    ...fitted,
    source: QUOTA,
  },
  {
    id: "K09b",
    what: {
      da: "Døgn på § 110, der er blandt brugerens første 120 i året",
      en: "Nights in § 110 among the user's first 120 of the year",
    },
    measure: "share",
    ...between(0.65, 0.62, 0.67),
    ...fitted,
    source: QUOTA,
  },
  {
    id: "K10a",
    what: {
      da: "Statens andel af § 110 med 120 døgn pr. år, uændret adfærd",
      en: "The state's share of § 110 with 120 nights a year, behaviour unchanged",
    },
    measure: "share",
    ...round(0.32, 0.02),
    ...heldBeside,
    source: QUOTA,
  },
  {
    id: "K10b",
    what: {
      da: "Statens andel af § 110 med 90 døgn pr. år, uændret adfærd",
      en: "The state's share of § 110 with 90 nights a year, behaviour unchanged",
    },
    measure: "share",
    ...round(0.27, 0.02),
    ...heldBeside,
    source: QUOTA,
  },
  {
    id: "K11a",
    what: {
      da: "På forsorgshjem eller herberg (§ 110) på en dag",
      en: "In a shelter (§ 110) on one day",
    },
    measure: "share",
    ...round(0.45, 0.02),
    ...fitted,
    source: COUNT,
  },
  {
    id: "K11b",
    what: {
      da: "På gaden eller natvarmestue på en dag",
      en: "On the street or in a night shelter on one day",
    },
    measure: "share",
    ...round(0.13, 0.02),
    ...fitted,
    source: COUNT,
    note: {
      da: "8 pct. på gaden og 5 pct. på natvarmestue.",
      en: "8% on the street and 5% in night shelters.",
    },
  },
  {
    id: "K11c",
    what: {
      da: "Hos venner, familie og andre steder på en dag",
      en: "With friends, family and elsewhere on one day",
    },
    measure: "share",
    ...round(0.42, 0.02),
    ...fitted,
    source: COUNT,
    note: {
      da: "24 pct. hos andre; de sidste 18 pct. er resten, hvis sted vi ikke har kunnet læse.",
      en: "24% with others; the last 18% are the rest, whose place we could not read.",
    },
  },
  {
    id: "K12a",
    what: {
      da: "Hjemløse på en dag, der har været det under et halvt år",
      en: "Homeless on one day and for less than half a year",
    },
    measure: "share",
    ...round(0.6, 0.05),
    ...fitted,
    source: KRAKA,
  },
  {
    id: "K12b",
    what: {
      da: "Hjemløse på en dag, der har været det over et år",
      en: "Homeless on one day and for more than a year",
    },
    measure: "share",
    ...round(0.25, 0.05),
    ...fitted,
    source: KRAKA,
  },
  {
    id: "K13a",
    what: {
      da: "Offentlig udgift om året til en langvarig bruger af § 110",
      en: "Public cost in a year of a long-term user of § 110",
    },
    measure: "kroner",
    ...round(444_262, 44_426),
    ...heldBeside,
    source: VIVE_COST,
    note: {
      da: "Langvarig er her mindst 180 døgn og højst to ophold på året; kildens egen afgrænsning har vi ikke kunnet læse. Kildens tal er alle offentlige udgifter; modellens er indsatserne med kontanthjælp, sundhed og politi lagt til. Er tallet for højt: 180 døgn og mere til landets pris koster alene over 270.000 kr., så kildens gruppe må have færre døgn eller billigere pladser.",
      en: "Long-term here means at least 180 nights and at most two stays in the year; the source's own definition we could not read. The source's figure is all public costs; the model's is the services with cash benefit, health care and police added. Where it is too high: 180 nights and more at the national price alone cost over 270,000 kr., so the source's group must have fewer nights or cheaper places.",
    },
  },
  {
    id: "K13b",
    what: {
      da: "Offentlig udgift om året til en episodisk bruger af § 110",
      en: "Public cost in a year of an episodic user of § 110",
    },
    measure: "kroner",
    ...round(482_546, 48_255),
    ...heldBeside,
    source: VIVE_COST,
    note: {
      da: "Episodisk er her mindst tre ophold på året; kildens egen afgrænsning har vi ikke kunnet læse. Kildens tal er alle offentlige udgifter; modellens er indsatserne med kontanthjælp, sundhed og politi lagt til, hvis beløb pr. døgn selv er udledt af kilden.",
      en: "Episodic here means at least three stays in the year; the source's own definition we could not read. The source's figure is all public costs; the model's is the services with cash benefit, health care and police added, whose amounts a day are themselves derived from the source.",
    },
  },
  {
    id: "K14a",
    what: {
      da: "Stadig i boligen efter 12 måneder med Housing First",
      en: "Still in the home after 12 months with Housing First",
    },
    measure: "share",
    ...round(0.9, 0.04),
    ...heldBeside,
    source: VIVE_RETENTION,
  },
  {
    id: "K14b",
    what: {
      da: "Stadig i boligen efter 36 måneder med Housing First",
      en: "Still in the home after 36 months with Housing First",
    },
    measure: "share",
    ...round(0.8, 0.04),
    ...heldBeside,
    source: VIVE_RETENTION,
  },
  {
    id: "K15",
    what: {
      da: "Modtagere af CTI, ICM eller ACT pr. borger i hjemløshed i året, i dag",
      en: "Recipients of CTI, ICM or ACT per person homeless in the year, today",
    },
    measure: "share",
    ...between(0.08, 0.04, 0.14),
    ...fitted,
    source: SOCIALSTYRELSEN,
  },
  {
    id: "K16",
    what: {
      da: "Dødsfald pr. 1.000 personår",
      en: "Deaths per 1,000 person-years",
    },
    measure: "perThousandYears",
    ...round(25, 3),
    ...heldBeside,
    source: MORTALITY,
  },
  {
    id: "K17",
    what: {
      da: "Dage i hjemløshed pr. borger på et år",
      en: "Days homeless per person in a year",
    },
    measure: "days",
    ...between(365 / 2.6, 365 / 2.7, 365 / 2.5),
    ...heldBeside,
    source: YEAR_TO_POINT,
    note: {
      da: "365 delt med borgere på et år pr. borger på en dag: samme oplysning som K04.",
      en: "365 over people in a year per person on one day: the same information as K04.",
    },
  },
  {
    id: "B01",
    what: {
      da: "Let støttebehov blandt hjemløse på en senere dag",
      en: "Light need among the homeless on a later day",
    },
    measure: "share",
    ...round(0.25, 0.03),
    ...fitted,
    source: OF_THE_MODEL,
  },
  {
    id: "B02",
    what: {
      da: "Højt støttebehov blandt hjemløse på en senere dag",
      en: "High need among the homeless on a later day",
    },
    measure: "share",
    ...round(0.25, 0.03),
    ...fitted,
    source: OF_THE_MODEL,
  },
  {
    id: "B03",
    what: {
      da: "Borgere i hjemløshed på en dag i det andet år, når tilgangen er uændret",
      en: "People homeless on one day in the second year while entries stay as they are",
    },
    measure: "persons",
    ...round(NATIONAL_COUNT, 0.03 * NATIONAL_COUNT),
    ...fitted,
    source: OF_THE_MODEL,
  },
];
