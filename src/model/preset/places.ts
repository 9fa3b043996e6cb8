import type { Scenario } from "../scenario/scenario";
import type { Municipality } from "./municipalities";

type Place = Scenario["place"];
type Note = Place["notes"][number];

const COUNT_SOURCE =
  "VIVE, Hjemløshed i Danmark 2024, kommunetal gengivet i Hjem til Alle & SAND, notat til kommunalpolitikere og ledere om hjemløshed og Housing First (2025)";

const BOOK =
  "Center for Boligsocial Udvikling, Fra bolig til hjem (januar 2024)";

/** Where the two policies' numbers of homes and workers come from; the same rule in all presets. */
const LEVERS: Note = {
  da: "Boliger pr. år er valg, ikke målinger. Behandling først: cirka 600 billige boliger anvises i dag om året i hele landet (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023) til 5.989 hjemløse på en dag, altså 0,1002 pr. hjemløs. Housing First: Kraka (2020) anslår et behov for 1.300 boligtilbud om året, altså 0,217 pr. hjemløs. Medarbejdere til CTI, ICM og ACT ansættes efter behov i halve stillinger. Behandling først når så mange som i dag; rækkevidden er en usikker forudsætning og vokser lidt år for år. De øvrige greb er skøn.",
  en: "Homes per year are choices, not measurements. Treatment first: about 600 cheap homes are assigned each year today in the whole country (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023) for 5,989 people homeless on one day, that is 0.1002 per homeless person. Housing First: Kraka (2020) puts the need at 1,300 homes offered a year, that is 0.217 per homeless person. Workers for CTI, ICM and ACT are hired as needed in half positions. Treatment first reaches as many as today; the reach is an uncertain assumption and grows a little year by year. The other levers are guesses.",
};

const START_UP: Note = {
  da: "Opstart af Housing First: 129.100 kr. pr. kommune, målt for CTI (VIVE 2018, priser fra 2015-17), løftet med faktor 1,22 til 157.500 kr. i 2025-priser.",
  en: "Starting up Housing First: 129,100 kr. per municipality, measured for CTI (VIVE 2018, prices of 2015-17), lifted by a factor of 1.22 to 157,500 kr. in 2025 prices.",
};

const BLOCK_GRANT: Note = {
  da: "Bloktilskud og udligning er holdt ude, som i SØM.",
  en: "Block grant and equalisation are left out, as in SØM.",
};

/** Where the homes are what is known of the place itself. */
const OWN_LEVERS: Note = {
  da: "Housing First får mindst de 0,217 boliger om året pr. hjemløs, som Kraka (2020) anslår, at der er brug for. Medarbejdere til CTI, ICM og ACT ansættes efter behov i halve stillinger. Behandling først når så mange som i dag; rækkevidden er en usikker forudsætning og vokser lidt år for år. At alle boliger går til borgere i hjemløshed, er en antagelse; de øvrige greb er skøn.",
  en: "Housing First gets at least the 0.217 homes a year per homeless person that Kraka (2020) puts the need at. Workers for CTI, ICM and ACT are hired as needed in half positions. Treatment first reaches as many as today; the reach is an uncertain assumption and grows a little year by year. That all homes go to homeless people is an assumption; the other levers are guesses.",
};

const EVERYWHERE: readonly Note[] = [START_UP, BLOCK_GRANT];

function place(
  name: string,
  region: string,
  count: number,
  notes: readonly Note[],
  levers: Note = LEVERS,
): Place {
  return {
    name: { da: name, en: name },
    region,
    count,
    countYear: 2024,
    source: COUNT_SOURCE,
    notes: [...notes, levers, ...EVERYWHERE],
  };
}

const ISHOEJ_HOMES: Note = {
  da: `Boliger pr. år i begge indsatser: 285 billige boliger × 17,3 % genudlejning × 25 % anvisning = 12,3. Ishøj har 285 billige boliger blandt cirka 5.000 almene boliger og kan anvise til dem alle: 25 % som kommunal anvisning (tidligere blev 4 % brugt) og 75 % efter liste (${BOOK}).`,
  en: `Homes per year under both policies: 285 cheap homes × 17.3 % re-let × 25 % assigned = 12.3. Ishøj has 285 cheap homes among about 5,000 social homes and may assign to all of them: 25 % by municipal assignment (earlier 4 % was used) and 75 % by list (${BOOK}).`,
};

const ISHOEJ_FIGURES: Note = {
  da: `Ishøj nævner tre priser, som modsiger hinanden: 120.000 kr. om måneden (1,44 mio. kr. om året), i samme sætning 1,8 mio. kr. om året (150.000 kr. om måneden), og et andet sted 10-12 mio. kr. for 10 borgere, altså 1,0-1,2 mio. kr. om året (${BOOK}). Det er én teamleders tal for én borger. Landsgennemsnittet er 550.000 kr. om året (1.507 kr. i døgnet; Social- og Boligstyrelsen, 2023).`,
  en: `Ishøj states three prices that contradict each other: 120,000 kr. a month (1.44 million a year), in the same sentence 1.8 million kr. a year (150,000 kr. a month), and elsewhere 10-12 million kr. for 10 citizens, that is 1.0-1.2 million kr. a year (${BOOK}). It is one team leader's figure for one citizen. The national average is 550,000 kr. a year (1,507 kr. a day; Social- og Boligstyrelsen, 2023).`,
};

const ISHOEJ_PRICE: Note = {
  da: "Dette scenarie bruger 120.000 kr. om måneden med et 95 %-interval fra 1,2 til 1,8 mio. kr. om året; det laveste af tallene, 1,0 mio. kr., ligger under intervallet. Tallet gælder her for alle borgere på § 110-boform, så resultatet er en prøve på det dyreste tilfælde og ikke et gennemsnit.",
  en: "This scenario uses 120,000 kr. a month with a 95 % interval from 1.2 to 1.8 million kr. a year; the lowest of the figures, 1.0 million kr., lies below the interval. Here it holds for everyone in a shelter (§ 110), so the result is a test of the dearest case and no average.",
};

const ISHOEJ_EXPENSIVE: Note = {
  da: "Med denne pris passerer udgiften grænsen for særligt dyre enkeltsager (servicelovens § 176: 860.000 kr. om året i 2022-niveau, prøvet måned for måned), når § 110-refusionen er brugt op. Derfor regner scenariet med § 176-refusion.",
  en: "At this price the expense passes the threshold for especially expensive single cases (serviceloven § 176: 860,000 kr. a year at 2022 level, tested month by month) once the § 110 refund is used up. So the scenario counts the § 176 refund.",
};

const ISHOEJ_AVERAGE: Note = {
  da: "Dette scenarie bruger ikke Ishøjs egen pris, men landsgennemsnittet for et døgn på § 110-boform. Sammenlign med scenariet Ishøj for at se, hvad prisen alene betyder.",
  en: "This scenario does not use Ishøj's own price but the national average for a day in a shelter (§ 110). Compare with the scenario Ishøj to see what the price alone does.",
};

const AVERAGE_PRICE: Note = {
  da: "Kommunens egen døgnpris på § 110-boform er ikke kendt. Scenariet bruger landsgennemsnittet med dets usikkerhed; skriv kommunens egen takst ind.",
  en: "The municipality's own price of a day in a shelter (§ 110) is not known. The scenario uses the national average with its uncertainty; enter the municipality's own.",
};

const KRAKA: Note = {
  da: "Kraka (2020, gengivet af Hjem til Alle; rapporten selv er ikke læst): udgift cirka 2,5 mia. kr., besparelse cirka 4,5 mia., netto cirka 2,0 mia. over ti år, heraf 1 mia. til boliger; 1.300 boliger om året; døgn i hjemløshed halveres. Fra Kraka er her taget boligerne (1.300 om året mod 600 i dag), perioden 2021-2030, 2020-priser og udgiften til boliger; antallet er optællingens fra 2019, og loven er den fra før oktober 2023. Metoderne er dem, der blev leveret i 2019-20 (CTI 51, ICM 36, ACT 13 %; Socialstyrelsen 2021), uanset behov, og boligerne går efter tur, for om kø og behov siger kilden intet. Et døgn på § 110 koster SØM's pris, over 1.100 kr., som er den, ministeriets værktøj havde dengang. Alt andet er katalogets forudsætninger.",
  en: "Kraka (2020, as told by Hjem til Alle; the report itself was not read): cost about DKK 2.5 billion, saving about 4.5, net about 2.0 over ten years, 1 billion of the cost for homes; 1,300 homes a year; days in homelessness halved. Taken from Kraka are the homes (1,300 a year against 600 today), the period 2021–2030, 2020 prices and the cost of homes; the number is the count of 2019, and the law is the one before October 2023. The methods are those delivered in 2019–20 (CTI 51, ICM 36, ACT 13%; Socialstyrelsen 2021), whatever the need, and homes go in turn, for on queue and need the source says nothing. A night in a shelter costs SØM's price, over 1,100 kr., which the ministry's tool had at the time. All else is the catalogue's assumptions.",
};

const KRAKA_DISTANCE: Note = {
  da: "Afstanden til Krakas tal skrives af npm run validate -- --only V12. Udgift, besparelse og netto hviler på de leverede metoder og på tur i køen: med metode efter behov og højeste behov først koster det omtrent en milliard mere og sparer netto en milliard mindre. At døgn i hjemløshed halveres, kan ikke nås med 1.300 boliger om året uden en urimelig forudsætning om tilgangen: nye borgere kommer hurtigere end boligerne.",
  en: "The distance to Kraka's figures is printed by npm run validate -- --only V12. Cost, saving and net rest on the methods delivered and on homes in turn: with the method by need and highest need first it costs about one billion more and saves one billion less net. That days in homelessness are halved cannot be reached with 1,300 homes a year without an unreasonable assumption on the inflow: newcomers arrive faster than homes.",
};

/** The places, as `ishoej` with its own price and without, and so on. */
export const PLACES = {
  ishoej: place(
    "Ishøj",
    "Hovedstaden",
    40,
    [ISHOEJ_FIGURES, ISHOEJ_PRICE, ISHOEJ_EXPENSIVE, ISHOEJ_HOMES],
    OWN_LEVERS,
  ),
  ishoejAverage: place(
    "Ishøj",
    "Hovedstaden",
    40,
    [ISHOEJ_AVERAGE, ISHOEJ_FIGURES, ISHOEJ_HOMES],
    OWN_LEVERS,
  ),
  ishoejEqualHomes: place(
    "Ishøj",
    "Hovedstaden",
    40,
    [
      {
        da: "Her får begge indsatser lige mange boliger. Forskellen er derfor metoden alene: vejen direkte i bolig og støtten. Behandling først når desuden 35 % af borgerne, omtrent så mange, som der er boliger til.",
        en: "Here both policies get equally many homes. So the difference is the method alone: the direct way home and the support. Treatment first also reaches 35 % of people, about as many as there are homes for.",
      },
      ISHOEJ_HOMES,
    ],
    OWN_LEVERS,
  ),
  odense: place("Odense", "Syddanmark", 95, [
    {
      da: "Odense har arbejdet med Housing First i over ti år: 80 % havde stadig egen bolig efter tre år (VIVE 2020), og tallet er faldet fra 173 (2015) over 113 (2017), 125 (2019) og 117 (2022) til 95 (2024). Behandling først er derfor ikke Odenses praksis i dag, men det, kommunen kom fra.",
      en: "Odense has worked with Housing First for over ten years: 80 % still had their own home after three years (VIVE 2020), and the count has fallen from 173 (2015) by 113 (2017), 125 (2019) and 117 (2022) to 95 (2024). So treatment first is not what Odense does today, but where it came from.",
    },
    {
      da: "En ældre pris fra Odense er 30.000-50.000 kr. om måneden på herberg, 990-1.640 kr. i døgnet (Fyens Stiftstidende, 2018-priser).",
      en: "An older price from Odense is 30,000-50,000 kr. a month in a shelter, 990-1,640 kr. a day (Fyens Stiftstidende, prices of 2018).",
    },
    AVERAGE_PRICE,
  ]),
  esbjerg: place(
    "Esbjerg",
    "Syddanmark",
    106,
    [
      {
        da: `Boliger pr. år: 1.993 billige boliger × 17,3 % genudlejning × 6,6 % anvisning = 22,8. Esbjerg har 1.993 billige almene boliger og en anvisningsandel på 6,6 %; en medarbejder fra boformen giver § 85 a-støtte de første 4 uger (${BOOK}).`,
        en: `Homes per year: 1,993 cheap homes × 17.3 % re-let × 6.6 % assigned = 22.8. Esbjerg has 1,993 cheap social homes and assigns 6.6 % of homes; a worker of the shelter gives § 85 a support for the first 4 weeks (${BOOK}).`,
      },
      AVERAGE_PRICE,
    ],
    OWN_LEVERS,
  ),
  randers: place(
    "Randers",
    "Midtjylland",
    81,
    [
      {
        da: `Boliger pr. år i begge indsatser: 204 ledige boliger, hvoraf 17,6 % (36) kunne bruges i 2023. Randers har 743 billige almene boliger (10 %) og en anvisningsandel på 20,7 %; hver tredje ledige bolig under 4.000 kr. om måneden og hver sjette til 4.000-6.000 kr. går til kommunen. Brugbare boliger gik fra 13 af 238 (2022) til 36 af 204 (2023), og ventetiden fra mange måneder til et par uger (${BOOK}).`,
        en: `Homes per year under both policies: 204 vacant homes, of which 17.6 % (36) could be used in 2023. Randers has 743 cheap social homes (10 %) and assigns 20.7 % of homes; every third vacant home below 4,000 kr. a month and every sixth at 4,000-6,000 kr. goes to the municipality. Usable homes went from 13 of 238 (2022) to 36 of 204 (2023), and the wait from many months to a couple of weeks (${BOOK}).`,
      },
      AVERAGE_PRICE,
    ],
    OWN_LEVERS,
  ),
  faaborgMidtfyn: place(
    "Faaborg-Midtfyn",
    "Syddanmark",
    26,
    [
      {
        da: `Boliger pr. år i begge indsatser: 60 egne og private boliger × 17,3 % genudlejning = 10,4. Faaborg-Midtfyn har 150 billige almene boliger (7,2 %) og en anvisningsandel på 0 %; kommunen har aftale om 30 private boliger i Ringe og 30 billige boliger af sine egne. Den betaler 2.000 kr. om måneden i tomgangsleje (${BOOK}).`,
        en: `Homes per year under both policies: 60 own and private homes × 17.3 % re-let = 10.4. Faaborg-Midtfyn has 150 cheap social homes (7.2 %) and assigns 0 % of homes; the municipality has an agreement on 30 private homes in Ringe and 30 cheap homes of its own. It pays 2,000 kr. a month in rent for an empty home (${BOOK}).`,
      },
      {
        da: "Med så få borgere er et helt team dyrt: halve stillinger bør deles med nabokommuner.",
        en: "With so few citizens a whole team is dear: half positions are best shared with neighbouring municipalities.",
      },
      AVERAGE_PRICE,
    ],
    OWN_LEVERS,
  ),
  danmark: {
    ...place("Danmark", "Hele landet", 5989, [
      {
        da: "Hele landet regnet som ét sted: boliger og medarbejdere kan bruges overalt, så køen er kortere end i 98 kommuner hver for sig. Opstart betales 98 gange.",
        en: "The whole country taken as one place: homes and workers can be used everywhere, so the queue is shorter than in 98 municipalities each on its own. Start-up is paid 98 times.",
      },
      {
        da: "Af 31.268 billige almene familieboliger genudlejes 5.400 om året; cirka 600 af dem anvises (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023).",
        en: "Of 31,268 cheap social family homes 5,400 are re-let in a year; about 600 of them are assigned (Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023).",
      },
    ]),
    name: { da: "Danmark", en: "Denmark" },
  },
  kraka: {
    name: { da: "Danmark", en: "Denmark" },
    region: "Hele landet",
    count: 6431,
    countYear: 2019,
    source:
      "VIVE, Hjemløshed i Danmark 2019, gengivet i Hjem til Alle & SAND, notat til kommunalpolitikere og ledere om hjemløshed og Housing First (2025)",
    notes: [KRAKA, KRAKA_DISTANCE, BLOCK_GRANT],
  },
} as const satisfies Record<string, Place>;

const SMALL = 20;

const SMALL_PLACE: Note = {
  da: "Kommunen har under 20 borgere i hjemløshed på en dag: et helt team er dyrt, og halve stillinger bør deles med nabokommuner. Udfaldet svinger meget fra verden til verden.",
  en: "The municipality has fewer than 20 people in homelessness on one day: a whole team is dear, and half positions are best shared with neighbouring municipalities. The outcome varies much from world to world.",
};

/** Where the source itself says that the count does not show how many are homeless. */
export const hasMisleadingCount = (name: string) => name === "Dragør";

const DRAGOER: Note = {
  da: "Dragørs tal er misvisende: kilden oplyser selv, at særlige forhold gjorde optællingen høj. Skriv et andet antal ind, før der drages slutninger.",
  en: "Dragør's count misleads: the source itself says that special circumstances made it high. Enter another number before drawing conclusions.",
};

/** What is known of a municipality from the table alone. */
export function municipalityPlace(municipality: Municipality): Place {
  const { name, region, count2022, count2024 } = municipality;
  const change: Note = {
    da: `Optællingen fandt ${count2022} borgere i hjemløshed i 2022 og ${count2024} i 2024. Forudsætningerne er landets, ikke kommunens egne.`,
    en: `The count found ${count2022} people in homelessness in 2022 and ${count2024} in 2024. The assumptions are the country's, not the municipality's own.`,
  };
  const small = count2024 < SMALL ? [SMALL_PLACE] : [];
  const artefact = hasMisleadingCount(name) ? [DRAGOER] : [];
  return place(name, region, count2024, [
    ...artefact,
    change,
    ...small,
    AVERAGE_PRICE,
  ]);
}
