import { LAW_AS_DATED } from "../ledger/refundLaw";
import {
  PARAMETER_NAMES,
  parameter,
  type ParameterName,
} from "../scenario/catalogue";
import { CALIBRATED_TOGETHER } from "../scenario/catalogue/calibrated";
import type { Assumption, Source, Text } from "../scenario/parameter";
import type { Policy } from "../scenario/policy";
import { SCENARIO_VERSION, type Scenario } from "../scenario/scenario";
import { MUNICIPALITIES, type Municipality } from "./municipalities";
import { municipalityPlace, PLACES } from "./places";
import { municipalTrend, nationalTrend } from "./trend";

/** A scenario that comes with the program, and the file it lies in. */
export type Preset = { readonly file: string; readonly scenario: Scenario };

/** The presets, in the order in which the app offers them. */
export function presets(): Preset[] {
  return [
    preset("ishoej", PLACES.ishoej, 2000, OWN_PRICE, {
      law: { ...LAW, especiallyExpensive: true },
      assumptions: { ...ishoejAssumptions(), shelterDay: ISHOEJ_SHELTER_DAY },
      policies: policies(ISHOEJ),
    }),
    preset(
      "ishoej-landsgennemsnit",
      PLACES.ishoejAverage,
      2000,
      INSTEAD_OF_OWN_PRICE,
      { assumptions: ishoejAssumptions(), policies: policies(ISHOEJ) },
    ),
    preset(
      "ishoej-lige-mange-boliger",
      PLACES.ishoejEqualHomes,
      2000,
      EQUAL_HOMES,
      {
        assumptions: ishoejAssumptions(),
        policies: withEqualHomes(policies(ISHOEJ)),
      },
    ),
    preset("odense", PLACES.odense, 1000, AVERAGE_PRICE),
    preset("esbjerg", PLACES.esbjerg, 1000, AVERAGE_PRICE, {
      policies: policies(ESBJERG),
    }),
    preset("randers", PLACES.randers, 1000, AVERAGE_PRICE, {
      policies: policies(RANDERS),
    }),
    preset("faaborg-midtfyn", PLACES.faaborgMidtfyn, 1000, AVERAGE_PRICE, {
      policies: policies(FAABORG_MIDTFYN),
    }),
    preset("danmark", PLACES.danmark, 100, AVERAGE_PRICE, {
      policies: policies({
        homesToday: 600,
        usable: 1,
        homesNeeded: 1300,
        reserved: 60,
        municipalities: 98,
      }),
    }),
    preset("kraka", PLACES.kraka, 100, AS_KRAKA, {
      start: "2021-01-01",
      priceYear: 2020,
      law: { ...LAW, regime: "before2023" },
      assumptions: {
        ...assumptionsOf(PLACES.kraka.name.da),
        shelterDay: SOEM_SHELTER_DAY,
      },
      policies: asDelivered(
        policies({
          homesToday: 600,
          usable: 1,
          homesNeeded: 1300,
          reserved: 64,
          municipalities: 98,
        }),
      ),
    }),
  ];
}

/** A preset for every municipality that has no file of its own and somebody in homelessness. */
export function municipalityPresets(): Preset[] {
  const own = new Set(presets().map(({ file }) => file));
  return MUNICIPALITIES.filter(({ count2024 }) => count2024 > 0)
    .map(municipalityPreset)
    .filter(({ file }) => !own.has(file));
}

export function municipalityPreset(municipality: Municipality): Preset {
  const id = fileName(municipality.name);
  return preset(id, municipalityPlace(municipality), 1000, AVERAGE_PRICE);
}

/** A name in the letters that every file system has: Ærø is aeroe. */
export const fileName = (name: string) =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll(/[^a-z0-9]+/g, "-");

/** The citizen's own payment comes off before the state pays half: the careful reading for a budget that counts net expenses. */
const LAW: Scenario["law"] = { ...LAW_AS_DATED, userPayment: "beforeSharing" };

// ---- One preset

function preset(
  id: string,
  place: Scenario["place"],
  replications: number,
  price: Price,
  own: Partial<Scenario> = {},
): Preset {
  const scenario: Scenario = {
    format: "hjemvej-scenario",
    version: SCENARIO_VERSION,
    id,
    title: {
      da: `${place.name.da}${price.title.da}`,
      en: `${place.name.en}${price.title.en}`,
    },
    description: {
      da: `Hvad koster og giver det, hvis ${place.name.da} går fra behandling først til Housing First i ti år, ${price.words.da}?`,
      en: `What does it cost and give if ${place.name.en} goes from treatment first to Housing First for ten years, ${price.words.en}?`,
    },
    place,
    start: "2027-01-01",
    years: 10,
    priceYear: 2025,
    seed: id,
    replications,
    sampling: "stratified",
    law: LAW,
    assumptions: assumptionsOf(place.name.da),
    correlations: [],
    policies: policies(sizeFor(place.count)),
    baseline: "treatment-first",
    ...own,
  };
  const correlations = correlationsIn(scenario.assumptions);
  return { file: `${id}.json`, scenario: { ...scenario, correlations } };
}

/** What the calibration found of errors that go together, between assumptions that stand as it left them. */
const correlationsIn = (
  assumptions: Scenario["assumptions"],
): Scenario["correlations"] =>
  CALIBRATED_TOGETHER.filter(({ between }) =>
    between.every((name) => assumptions[name] === parameter(name).standard),
  ).map((pair) => ({ ...pair, source: FITTED_TOGETHER }));

const FITTED_TOGETHER: Source = {
  kind: "calibrated",
  cite: "Kalibreringen: tallene er tilpasset de samme offentliggjorte tal, se deres kilder",
  confidence: "D",
};

/** What a preset says of the price of a day in a shelter. */
type Price = { readonly title: Text; readonly words: Text };

const AVERAGE_PRICE: Price = {
  title: { da: "", en: "" },
  words: {
    da: "når et døgn på § 110-boform koster landsgennemsnittet",
    en: "when a day in a shelter (§ 110) costs the national average",
  },
};

const OWN_PRICE: Price = {
  title: { da: "", en: "" },
  words: {
    da: "når en måned på § 110-boform koster 120.000 kr., som kommunen selv har nævnt, og § 176-refusionen for særligt dyre enkeltsager er regnet med",
    en: "when a month in a shelter (§ 110) costs 120,000 kr., as the municipality itself has said, and the § 176 refund for especially expensive single cases is counted",
  },
};

const INSTEAD_OF_OWN_PRICE: Price = {
  title: {
    da: " til landsgennemsnittets pris",
    en: " at the national average price",
  },
  words: {
    da: "når et døgn på § 110-boform koster landsgennemsnittet og ikke det, kommunen selv har nævnt",
    en: "when a day in a shelter (§ 110) costs the national average and not what the municipality itself has said",
  },
};

const EQUAL_HOMES: Price = {
  title: { da: ", lige mange boliger", en: ", equally many homes" },
  words: {
    da: "når begge indsatser får lige mange boliger, og et døgn på § 110-boform koster landsgennemsnittet",
    en: "when both policies get equally many homes, and a day in a shelter (§ 110) costs the national average",
  },
};

const AS_KRAKA: Price = {
  title: { da: " som hos Kraka 2020", en: " as in Kraka 2020" },
  words: {
    da: "med 1.300 boliger om året fra 2021 til 2030, 2020-priser og loven før oktober 2023, som Kraka (2020) regnede på",
    en: "with 1,300 homes a year from 2021 to 2030, 2020 prices and the law before October 2023, as Kraka (2020) computed",
  },
};

const standardAssumptions = (): Scenario["assumptions"] =>
  Object.fromEntries(
    PARAMETER_NAMES.map((name) => [name, parameter(name).standard]),
  ) as { readonly [N in ParameterName]: Assumption };

/** The national defaults, with the place's own trend of entries. */
const assumptionsOf = (name: string): Scenario["assumptions"] => ({
  ...standardAssumptions(),
  inflowTrend: trendOf(name),
});

function trendOf(name: string): Assumption {
  const municipality = MUNICIPALITIES.find((one) => one.name === name);
  return municipality ? municipalTrend(municipality) : nationalTrend();
}

/** As other places, but for what a home costs to set up. */
const ishoejAssumptions = (): Scenario["assumptions"] => ({
  ...assumptionsOf(PLACES.ishoej.name.da),
  establishment: {
    ...parameter("establishment").standard,
    value: 15_000,
    spread: { family: "lognormal", low: 8_000, high: 25_700 },
    source: {
      kind: "study",
      cite: "Center for Boligsocial Udvikling (2024), Fra bolig til hjem, interview i Ishøj",
      confidence: "A",
      note: {
        da: "15.000 kr. pr. borger i Ishøj. Fordelingen er et skøn.",
        en: "DKK 15,000 per person in Ishøj. The spread is a judgement.",
      },
    },
  },
});
/** What the ministry's own tool counts a night at in Kraka's time. */
const SOEM_SHELTER_DAY: Assumption = {
  value: 1_100,
  spread: { family: "lognormal", low: 990, high: 1_220 },
  priceYear: 2020,
  source: {
    kind: "agency",
    cite: "Socialstyrelsen, SØM's priser, gengivet i pressen: over 1.100 kr. i døgnet",
    confidence: "B",
    note: {
      da: "»Over 1.100 kr.« er en nedre grænse, og prisåret er ikke oplyst; 2020 er antaget. Krakas egen pris er ikke læst. Odense havde 990-1.640 kr. i 2018, og landsgennemsnittet i 2023 er 1.507 kr. Fordelingen er et skøn.",
      en: "“Over 1,100” is a lower bound, and the price year is not stated; 2020 is assumed. Kraka's own price was not read. Odense had 990–1,640 in 2018, and the national average of 2023 is 1,507. The spread is a judgement.",
    },
  },
};

/** 120,000 kr. a month; the interval is the 1.2 and 1.8 million kr. a year that the municipality also states. */
const ISHOEJ_SHELTER_DAY: Assumption = {
  value: (120_000 * 12) / 365,
  spread: {
    family: "lognormal",
    low: Math.round(1_200_000 / 365),
    high: Math.round(1_800_000 / 365),
  },
  priceYear: 2023,
  source: {
    kind: "expert",
    cite: "Center for Boligsocial Udvikling, Fra bolig til hjem. Kommunernes arbejde med at tilvejebringe boliger til borgere i hjemløshed (januar 2024), interview i Ishøj: cirka 120.000 kr. om måneden",
    confidence: "A",
    note: {
      da: "Én teamleders tal for én borger: 120.000 kr. om måneden er 1,44 mio. kr. om året, men samme sætning siger 1,8 mio., og et andet sted siger 1,0-1,2 mio. Landsgennemsnittet er 550.000 kr. om året. Prisåret er skønnet.",
      en: "One team leader's figure for one citizen: 120,000 kr. a month is 1.44 million kr. a year, but the same sentence says 1.8 million, and another place says 1.0-1.2 million. The national average is 550,000 kr. a year. The price year is a guess.",
    },
  },
};

// ---- Policies

/** What follows from the size of a place. */
type Size = {
  readonly homesToday: number;
  /** Share of them that can be used. */
  readonly usable: number;
  readonly homesNeeded: number;
  readonly reserved: number;
  readonly municipalities: number;
};

/** 600 assigned homes today and 1,300 needed, a year, for 5,989 people. */
const HOMES_TODAY_PER_PERSON = 0.1002;
const HOMES_NEEDED_PER_PERSON = 0.217;
const SMALL_PLACE = 120;

const sizeFor = (count: number): Size => ({
  homesToday: oneDecimal(HOMES_TODAY_PER_PERSON * count),
  usable: 1,
  homesNeeded: oneDecimal(HOMES_NEEDED_PER_PERSON * count),
  reserved: count <= SMALL_PLACE ? 1 : Math.round(count / 100),
  municipalities: 1,
});

/** Vacancies a year in a stock of cheap homes: 5,400 of 31,268 are re-let. */
const RELET = 0.173;

/** The homes a municipality can assign by what is known of it. Housing First gets them all, and at least what it needs by the national rule. */
const known = (count: number, homesToday: number, usable = 1): Size => ({
  ...sizeFor(count),
  homesToday: oneDecimal(homesToday),
  usable,
});

/** 285 cheap homes, every fourth vacancy by municipal assignment. */
const ISHOEJ = known(PLACES.ishoej.count, 285 * RELET * 0.25);
/** 1,993 cheap homes, of which 6.6 % are assigned when vacant. */
const ESBJERG = known(PLACES.esbjerg.count, 1993 * RELET * 0.066);
/** 204 homes offered in 2023, of which 36 could be used. */
const RANDERS = known(PLACES.randers.count, 204, 0.176);
/** No right of assignment used; 30 private homes by agreement and 30 cheap ones of its own. */
const FAABORG_MIDTFYN = known(PLACES.faaborgMidtfyn.count, 60 * RELET);

const policies = (size: Size): [Policy, Policy] => [
  treatmentFirst(size),
  housingFirst(size),
];

const treatmentFirst = ({ homesToday, usable }: Size): Policy => ({
  id: "treatment-first",
  name: { da: "Behandling først", en: "Treatment first" },
  readinessRequired: 1,
  coverage: "asToday",
  catchUp: 1,
  offerDelay: { rough: 270, hidden: 365, shelter: 120 },
  rampMonths: 0,
  support: {
    light: { section85: 1 },
    moderate: { section85: 1 },
    high: { section85: 1 },
  },
  homes: { atStart: 0, perYear: homesToday, usable, reserved: 0 },
  queue: "firstCome",
  homeBeforeSupport: false,
  workers: { section85: "asNeeded", cti: 0, icm: 0, act: 0 },
  overload: 0,
  hiringStep: 0.5,
  prevention: 0,
  costs: { startUp: 0, perYear: 0 },
});

/** What the method does by itself: treatment first gets Housing First's homes, and reaches as many people as fill them. */
const withEqualHomes = ([before, after]: readonly [
  Policy,
  Policy,
]): Policy[] => [
  {
    ...before,
    coverage: EQUAL_HOMES_COVERAGE,
    catchUp: 0,
    homes: after.homes,
  },
  after,
];
const EQUAL_HOMES_COVERAGE = 0.35;

/** CTI, ICM and ACT as delivered in 2019-20 (Socialstyrelsen 2021), whatever the need, and homes in turn: all that was known when Kraka computed. */
const asDelivered = ([before, after]: readonly [Policy, Policy]): Policy[] => [
  before,
  {
    ...after,
    support: { light: DELIVERED, moderate: DELIVERED, high: DELIVERED },
    queue: "firstCome",
  },
];
const DELIVERED = { cti: 0.51, icm: 0.36, act: 0.13 };

/** Kr. per municipality: 129,100 in 2015-17 (VIVE 2018), times 1.22. */
const START_UP = 157_500;

const housingFirst = (size: Size): Policy => ({
  id: "housing-first",
  name: { da: "Housing First", en: "Housing First" },
  readinessRequired: 0,
  coverage: 0.9,
  catchUp: 0,
  offerDelay: { rough: 90, hidden: 180, shelter: 45 },
  rampMonths: 24,
  support: { light: { cti: 1 }, moderate: { icm: 1 }, high: { act: 1 } },
  homes: {
    atStart: 0,
    perYear: Math.max(size.homesNeeded, size.homesToday),
    usable: size.usable,
    reserved: size.reserved,
  },
  queue: "highestNeedFirst",
  homeBeforeSupport: false,
  workers: {
    section85: "asNeeded",
    cti: "asNeeded",
    icm: "asNeeded",
    act: "asNeeded",
  },
  overload: 0,
  hiringStep: 0.5,
  prevention: 0,
  costs: { startUp: START_UP * size.municipalities, perYear: 0 },
});

function oneDecimal(x: number): number {
  return Math.round(10 * x) / 10;
}
