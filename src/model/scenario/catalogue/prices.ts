import type { Parameter } from "../parameter";

/** What things cost, and what homelessness costs region and state besides. */
export const PRICES = {
  shelterDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Takst for forsorgshjem/herberg (§ 110)",
      en: "Price of a shelter day (§ 110)",
    },
    help: {
      da: "Hvad et døgn på § 110 koster kommunen før statsrefusion og egenbetaling. Stiger taksten, sparer hvert undgået døgn mere.",
      en: "What a shelter day costs the municipality before state refund and the resident's payment. When it rises, each avoided night saves more.",
    },
    limits: {
      low: 800,
      high: 4931,
      why: {
        da: "Odense 990–1.640 kr. (2018), den socialøkonomiske investeringsmodel (SØM) over 1.100 kr., landsgennemsnit 1.507 kr. og Ishøj 3.945–4.931 kr. for én borger; 800 giver plads under den laveste.",
        en: "Odense DKK 990–1,640 (2018), the SØM model above 1,100, the national average 1,507 and Ishøj 3,945–4,931 for one person; 800 leaves room below the lowest.",
      },
    },
    money: true,
    standard: {
      value: 1520,
      spread: { family: "lognormal", low: 1100, high: 2050 },
      priceYear: 2023,
      source: {
        kind: "agency",
        cite: "Social- og Boligstyrelsen, godtigang-housingfirst.dk, tema om økonomien i Housing First (2023)",
        confidence: "B",
        note: {
          da: "550.000 kr. / 365 = 1.507 kr.; 1.520 er middelværdien i en skæv fordeling. Fordelingen er et skøn. Ishøjs tal modsiger hinanden: 120.000 kr. om måneden er 1,44 mio. kr. om året, ikke de 1,8 mio. kr., der står.",
          en: "DKK 550,000 / 365 = 1,507; 1,520 is the mean of a skewed distribution. The spread is a judgement. Ishøj's figures contradict each other: 120,000 a month is 1.44 million a year, not the 1.8 million stated.",
        },
      },
    },
  },
  userPaymentDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Egenbetaling på forsorgshjem/herberg (§ 110)",
      en: "Resident's payment in a shelter (§ 110)",
    },
    help: {
      da: "Hvad borgeren selv betaler pr. døgn på § 110. Stiger beløbet, bliver § 110 billigere for kommune og stat og dyrere for borgeren.",
      en: "What the resident pays per shelter day. When it rises, shelters cost municipality and state less and the resident more.",
    },
    limits: {
      low: 91,
      high: 170,
      why: {
        da: "Et forsorgshjem i 2020: 91 kr. for logi alene og 170 kr. med kost (79 kr.).",
        en: "One shelter in 2020: DKK 91 for lodging alone and 170 with food (79).",
      },
    },
    money: true,
    standard: {
      value: 96.71,
      spread: { family: "fixed" },
      priceYear: 2023,
      source: {
        kind: "agency",
        cite: "Socialministeriet, sm.dk, satser for 2023",
        confidence: "A",
      },
    },
  },
  interimDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Takst for midlertidigt botilbud (§ 107)",
      en: "Price of an interim day (§ 107)",
    },
    help: {
      da: "Hvad et døgn på midlertidigt botilbud koster kommunen før statsrefusion. Stiger taksten, bliver vejen over botilbud dyrere i forhold til egen bolig.",
      en: "What a day in an interim residential offer costs the municipality before state refund. When it rises, the way by the interim offer costs more relative to an own home.",
    },
    limits: {
      low: 1400,
      high: 3234,
      why: {
        da: "Nedre grænse er skønnets; den højeste af fire fundne takster er mindst 3.234 kr. (2024).",
        en: "The lower limit is the judgement's; the highest of four prices found is at least DKK 3,234 (2024).",
      },
    },
    money: true,
    standard: {
      value: 2090,
      spread: { family: "lognormal", low: 1400, high: 3000 },
      priceYear: 2023,
      source: {
        kind: "agency",
        cite: "Takstblade fra enkelte tilbud: Opholdsstedet Bogense, Opholdsstedet i Roskilde, Hadruplund og Selma (2018–2024)",
        confidence: "B",
        note: {
          da: "Fundet: 53.594 kr. pr. måned (2024), 2.461 (2023), 2.503 (2018) og mindst 3.234 kr. pr. døgn (2024). Det er enkelte, mest private pladser og ikke et landsgennemsnit; 2.090 ligger lavere end de fleste af dem og er, som fordelingen, et skøn.",
          en: "Found: DKK 53,594 a month (2024), 2,461 (2023), 2,503 (2018) and at least 3,234 a day (2024). These are single, mostly private places and not a national mean; 2,090 lies below most of them and is, like the spread, a judgement.",
        },
      },
    },
  },
  careDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Takst for længerevarende botilbud (§ 108)",
      en: "Price of a day in long-term residential care (§ 108)",
    },
    help: {
      da: "Hvad et døgn på længerevarende botilbud koster kommunen. Stiger taksten, vokser en udgift, som kommunen normalt betaler uden statsrefusion.",
      en: "What a day in long-term residential care costs the municipality. When it rises, a cost grows that the municipality normally pays without a state refund.",
    },
    limits: {
      low: 1600,
      high: 3200,
      why: {
        da: "Skønnet interval om et enkelt tilbuds takster, 2.085–2.243 kr. (2018).",
        en: "A judged interval round one provider's prices, DKK 2,085–2,243 (2018).",
      },
    },
    money: true,
    standard: {
      value: 2300,
      spread: { family: "lognormal", low: 1600, high: 3200 },
      priceYear: 2023,
      source: {
        kind: "agency",
        cite: "Takstblad fra ét tilbud: Hadruplund (2018)",
        confidence: "B",
        note: {
          da: "2.085–2.243 kr. i 2018, rundet op til 2023-niveau; ét tilbud og ikke et landsgennemsnit. Fordelingen er et skøn.",
          en: "DKK 2,085–2,243 in 2018, rounded up to 2023 prices; one provider and not a national mean. The spread is a judgement.",
        },
      },
    },
  },
  section85Year: {
    unit: "kr/year",
    group: "prices",
    label: {
      da: "Almindelig bostøtte (§ 85) pr. borger",
      en: "Ordinary support (§ 85) per person",
    },
    help: {
      da: "Udgift pr. borger pr. år med socialpædagogisk støtte i egen bolig. Stiger beløbet, bliver almindelig bostøtte dyrere i forhold til CTI, ICM og ACT.",
      en: "Cost per person and year with ordinary support in the own home. When it rises, ordinary support costs more relative to CTI, ICM and ACT.",
    },
    limits: {
      low: 20000,
      high: 90000,
      why: {
        da: "Skønnets 95 %-interval. Det eneste fundne studie svarer til 63.000–79.000 kr. pr. år (47.000–59.000 kr. på ni måneder).",
        en: "The judgement's 95% interval. The only study found corresponds to DKK 63,000–79,000 a year (47,000–59,000 in nine months).",
      },
    },
    money: true,
    standard: {
      value: 45000,
      spread: { family: "lognormal", low: 20000, high: 90000 },
      priceYear: 2025,
      source: {
        kind: "guess",
        cite: "Skøn; jf. VIVE (2018), evaluering af CTI i psykiatrien",
        confidence: "C",
        note: {
          da: "VIVE fandt 59.000 kr. på ni måneder (47.000 uden sygehus) for psykiatriske patienter, der ikke var i hjemløshed. Her er valgt et lavere beløb, fordi § 85 spænder fra få timer om ugen.",
          en: "VIVE found DKK 59,000 in nine months (47,000 without hospital) for psychiatric patients who were not homeless. A lower amount is chosen here, because § 85 starts from a few hours a week.",
        },
      },
    },
  },
  ctiYear: {
    unit: "kr/year",
    group: "prices",
    label: { da: "CTI pr. borger", en: "CTI per person" },
    help: {
      da: "Udgift pr. borger pr. år med CTI; et forløb på ni måneder koster tre fjerdedele. Stiger beløbet, bliver bostøtten dyrere ved let støttebehov.",
      en: "Cost per person and year of CTI; a nine-month course costs three quarters of it. When it rises, support for light need costs more.",
    },
    limits: {
      low: 40000,
      high: 130000,
      why: {
        da: "Social- og Boligstyrelsen: bostøtte i egen bolig koster 40.000–130.000 kr. om året (2023).",
        en: "The Danish Authority of Social Services and Housing: support in the own home costs DKK 40,000–130,000 a year (2023).",
      },
    },
    money: true,
    standard: {
      value: 82700,
      spread: { family: "lognormal", low: 57300, high: 114700 },
      priceYear: 2025,
      source: {
        kind: "derived",
        cite: "VIVE (2018), evaluering af CTI i psykiatrien (lodtrækningsforsøg)",
        confidence: "D",
        note: {
          da: "51.000 kr. pr. forløb × ca. 1,22 (2017–2025, ikke efterprøvet) = 62.000 kr.; × 12/9 måneder = 82.700 kr. Prisåret er ikke oplyst, og gruppen var psykiatriske patienter. Fordelingen er et skøn.",
          en: "DKK 51,000 per course × about 1.22 (2017–2025, not verified) = 62,000; × 12/9 months = 82,700. The price year is not stated, and the group was psychiatric patients. The spread is a judgement.",
        },
      },
    },
  },
  icmYear: {
    unit: "kr/year",
    group: "prices",
    label: { da: "ICM pr. borger", en: "ICM per person" },
    help: {
      da: "Udgift pr. borger pr. år med ICM. Stiger beløbet, skal der undgås flere døgn på § 110, før indsatsen tjener sig hjem.",
      en: "Cost per person and year of ICM. When it rises, more shelter nights must be avoided before the programme pays for itself.",
    },
    limits: {
      low: 40000,
      high: 130000,
      why: {
        da: "Social- og Boligstyrelsen: bostøtte i egen bolig koster 40.000–130.000 kr. om året (2023).",
        en: "The Danish Authority of Social Services and Housing: support in the own home costs DKK 40,000–130,000 a year (2023).",
      },
    },
    money: true,
    standard: {
      value: 86000,
      spread: { family: "lognormal", low: 58000, high: 124000 },
      priceYear: 2025,
      source: {
        kind: "derived",
        cite: "Social- og Boligstyrelsen, godtigang-housingfirst.dk, tema om økonomien i Housing First (2023)",
        confidence: "D",
        note: {
          da: "(40.000 + 130.000) / 2 = 85.000 kr.; 86.000 er middelværdien i en skæv fordeling, regnet som 2025-priser. Et ICM-projekt for unge brugte 58.287 kr. til støtte pr. forløb (2018). Fordelingen er et skøn.",
          en: "(40,000 + 130,000) / 2 = DKK 85,000; 86,000 is the mean of a skewed distribution, taken as 2025 prices. An ICM project for young people spent 58,287 on support per course (2018). The spread is a judgement.",
        },
      },
    },
  },
  actYear: {
    unit: "kr/year",
    group: "prices",
    label: { da: "ACT pr. borger", en: "ACT per person" },
    help: {
      da: "Udgift pr. borger pr. år med ACT. Stiger beløbet, bliver Housing First dyrere for borgere med højt støttebehov.",
      en: "Cost per person and year of ACT. When it rises, Housing First costs more for people with high need.",
    },
    limits: {
      low: 95000,
      high: 215000,
      why: {
        da: "Skønnets 95 %-interval; 130.000 kr. er øverst i Social- og Boligstyrelsens spænd for bostøtte (2023).",
        en: "The judgement's 95% interval; DKK 130,000 tops the authority's range for support in the own home (2023).",
      },
    },
    money: true,
    standard: {
      value: 146000,
      spread: { family: "lognormal", low: 95000, high: 215000 },
      priceYear: 2025,
      source: {
        kind: "guess",
        cite: "Skøn; jf. Social- og Boligstyrelsen, godtigang-housingfirst.dk, tema om økonomien i Housing First (2023)",
        confidence: "C",
        note: {
          da: "Der er ikke fundet en dansk pris for ACT. Sat over de 130.000 kr., fordi teamet er tværfagligt. Det er den svageste af priserne.",
          en: "No Danish price of ACT was found. Set above DKK 130,000, because the team is interdisciplinary. It is the weakest of the prices.",
        },
      },
    },
  },
  workerYear: {
    unit: "kr/year",
    group: "prices",
    label: { da: "Årsværk i bostøtten", en: "Support worker, full-time year" },
    help: {
      da: "Løn og overhead for et årsværk. Bruges kun til at prissætte ansatte medarbejdere, der ikke har borgere nok. Stiger beløbet, bliver ledig kapacitet dyrere.",
      en: "Pay and overheads for a full-time year. Used only to price employed workers without enough people to support. When it rises, idle capacity costs more.",
    },
    limits: {
      low: 560000,
      high: 690000,
      why: {
        da: "Skønnets 95 %-interval, løn med overhead.",
        en: "The judgement's 95% interval, pay with overheads.",
      },
    },
    money: true,
    standard: {
      value: 620000,
      spread: { family: "lognormal", low: 560000, high: 690000 },
      priceYear: 2025,
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Et offentliggjort tal er ikke fundet. Kontrol: 620.000 / 6,5 borgere = 95.000 kr. pr. borger i ICM. Kommunens egen lønudgift bør indsættes.",
          en: "No published figure was found. Check: DKK 620,000 / 6.5 people = 95,000 per person in ICM. The municipality should enter its own payroll cost.",
        },
      },
    },
  },
  homeSubsidy: {
    unit: "kr",
    group: "prices",
    label: {
      da: "Tilskud til en billig bolig, pr. indflytning",
      en: "Subsidy for a cheap home, per move-in",
    },
    help: {
      da: "Statens tilskud, for at en bolig kan lejes ud til en pris, borgeren kan betale. Stiger tallet, sparer flere boliger staten mindre.",
      en: "The state's subsidy for letting a home at a rent the person can pay. When it rises, more homes save the state less.",
    },
    limits: {
      low: 0,
      high: 451_000,
      why: {
        da: "Fra ingen (en ledig billig bolig) over 111.500 kr. i huslejenedsættelse (150 mio. kr. til 1.345 boliger) til 451.000 kr. i engangstilskud (16,7 mio. kr. til 37 boliger).",
        en: "From none (a vacant cheap home) by DKK 111,500 of rent reduction (150 million for 1,345 homes) to DKK 451,000 of one-off subsidy (16.7 million for 37 homes).",
      },
    },
    money: true,
    standard: {
      value: 77_000,
      spread: { family: "lognormal", low: 30_000, high: 165_000 },
      priceYear: 2020,
      source: {
        kind: "derived",
        cite: "Kraka (2020), Sådan afskaffer vi hjemløshed og sparer to mia. kroner",
        confidence: "D",
        note: {
          da: "1 mia. kr. til boliger over ti år / (1.300 boligtilbud om året × 10 år) = 77.000 kr. Regnet ens for alle indflytninger under begge indsatser. Fordelingen er et skøn.",
          en: "DKK 1 billion for homes over ten years / (1,300 homes offered a year × 10 years) = DKK 77,000. Counted alike for all move-ins under both policies. The spread is a judgement.",
        },
      },
    },
  },
  establishment: {
    unit: "kr",
    group: "prices",
    label: { da: "Etablering ved indflytning", en: "Setting up home" },
    help: {
      da: "Møbler, indskud og flytning pr. indflytning. Stiger beløbet, bliver det dyrere, hver gang en borger flytter ind.",
      en: "Furniture, deposit and moving per move-in. When it rises, every move into a home costs more.",
    },
    limits: {
      low: 8000,
      high: 30000,
      why: {
        da: "Skønnet interval om Ishøjs 15.000 kr.; møbler op til 4.000 og indskud 7.000 kr. er 11.000 kr.",
        en: "A judged interval round Ishøj's DKK 15,000; furniture up to 4,000 and deposit 7,000 make 11,000.",
      },
    },
    money: true,
    standard: {
      value: 16400,
      spread: { family: "lognormal", low: 8000, high: 30000 },
      priceYear: 2023,
      source: {
        kind: "study",
        cite: "Center for Boligsocial Udvikling (2024), Fra bolig til hjem",
        confidence: "A",
        note: {
          da: "15.000 kr. pr. borger i Ishøj; 16.400 er middelværdien i en skæv fordeling. Fordelingen er et skøn.",
          en: "DKK 15,000 per person in Ishøj; 16,400 is the mean of a skewed distribution. The spread is a judgement.",
        },
      },
    },
  },
  refurbishment: {
    unit: "kr",
    group: "prices",
    label: {
      da: "Istandsættelse efter mistet bolig",
      en: "Refurbishment after a lost home",
    },
    help: {
      da: "Kommunens udgift til istandsættelse pr. mistet bolig. Stiger beløbet, koster lav fastholdelse mere.",
      en: "The municipality's cost of repairs per lost home. When it rises, poor retention costs more.",
    },
    limits: {
      low: 5000,
      high: 60000,
      why: {
        da: "Skønnets 95 %-interval: fra en let istandsættelse til en omfattende.",
        en: "The judgement's 95% interval: from light to extensive repairs.",
      },
    },
    money: true,
    standard: {
      value: 21000,
      spread: { family: "lognormal", low: 5000, high: 60000 },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Et offentliggjort tal er ikke fundet. Kommunens egne udgifter til garantier over for boligorganisationer bør indsættes.",
          en: "No published figure was found. The municipality should enter its own payments on guarantees to housing associations.",
        },
      },
    },
  },
  emptyRentMonth: {
    unit: "kr/month",
    group: "prices",
    label: {
      da: "Tomgangsleje pr. reserveret bolig",
      en: "Rent for a reserved empty home",
    },
    help: {
      da: "Hvad kommunen betaler pr. måned for en bolig, der holdes ledig til næste borger. Stiger beløbet, bliver kortere ventetid dyrere at købe.",
      en: "What the municipality pays per month for a home kept vacant for the next person. When it rises, shorter waiting costs more to buy.",
    },
    limits: {
      low: 1400,
      high: 3500,
      why: {
        da: "Skønnet nedre grænse; en billig almen bolig koster under 3.500 kr. om måneden.",
        en: "A judged lower limit; a cheap social home costs less than DKK 3,500 a month.",
      },
    },
    money: true,
    standard: {
      value: 2000,
      spread: { family: "lognormal", low: 1400, high: 2800 },
      priceYear: 2023,
      source: {
        kind: "study",
        cite: "Center for Boligsocial Udvikling (2024), Fra bolig til hjem",
        confidence: "A",
        note: {
          da: "2.000 kr. i Faaborg-Midtfyn, hvor huslejen er lav. Fordelingen er et skøn.",
          en: "DKK 2,000 in Faaborg-Midtfyn, where rents are low. The spread is a judgement.",
        },
      },
    },
  },
  healthHomelessDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Psykiatri og somatik i hjemløshed",
      en: "Psychiatric and somatic care in homelessness",
    },
    help: {
      da: "Regionens udgift pr. døgn til en borger i hjemløshed. Kun den del, som færre indlæggelser fjerner, tæller som besparelse. Stiger beløbet, sparer regionen mere, når effekten er reel.",
      en: "The region's cost per day for a homeless person. Only the part removed by fewer admissions counts as a saving. When it rises, the region saves more where the effect is real.",
    },
    limits: {
      low: 60,
      high: 340,
      why: {
        da: "Skønnets 95 %-interval. Hele den ufordelte rest er 285 kr. pr. døgn.",
        en: "The judgement's 95% interval. The whole unallocated remainder is DKK 285 a day.",
      },
    },
    money: true,
    standard: {
      value: 160,
      spread: { family: "lognormal", low: 60, high: 340 },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; jf. VIVE (2024), Brug af velfærdssystemet blandt borgere i hjemløshed",
        confidence: "C",
        note: {
          da: "444.000 kr. pr. år − § 110 (131 × 1.507 = 197.000) − kontanthjælp 143.000 = 104.000 kr. = 285 kr. pr. døgn. Heraf ca. 55 pct. til psykiatri og somatik, hvilket er et skøn. Prisåret er ikke oplyst; 2023 er antaget.",
          en: "DKK 444,000 a year − shelter (131 × 1,507 = 197,000) − cash benefit 143,000 = 104,000 = 285 a day. Of this about 55% for psychiatric and somatic care, which is a guess. The price year is not stated; 2023 is assumed.",
        },
      },
    },
  },
  healthEffect: {
    unit: "share",
    group: "prices",
    label: {
      da: "Sandsynlighed for færre indlæggelser",
      en: "Chance of fewer hospital admissions",
    },
    help: {
      da: "Hvor sandsynligt det er, at Housing First overhovedet giver færre indlæggelser. Stiger tallet, regnes regionens besparelse med i flere af simulationens verdener.",
      en: "How likely it is that Housing First reduces admissions at all. When it rises, the region's saving counts in more of the simulated worlds.",
    },
    limits: {
      low: 0,
      high: 1,
      why: {
        da: "Fra ingen virkning til sikker virkning; studierne er uenige.",
        en: "From no effect to a certain effect; the studies disagree.",
      },
    },
    money: true,
    standard: {
      value: 0.5,
      spread: { family: "bernoulli" },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Baxter m.fl. (2019), Journal of Epidemiology and Community Health; O'Campo m.fl. (2016)",
        confidence: "C",
        note: {
          da: "Baxter fandt færre indlæggelser, O'Campo fandt ingen forskel. Halvt om halvt er et skøn.",
          en: "Baxter found fewer admissions, O'Campo found no difference. Fifty-fifty is a guess.",
        },
      },
    },
  },
  hospitalisationRatio: {
    unit: "ratio",
    group: "prices",
    label: {
      da: "Indlæggelser med Housing First i forhold til uden",
      en: "Admissions with Housing First relative to without",
    },
    help: {
      da: "0,76 betyder 24 pct. færre indlæggelser, når effekten er reel. Stiger tallet mod 1, forsvinder regionens besparelse.",
      en: "0.76 means 24% fewer admissions where the effect is real. As it rises towards 1, the region's saving disappears.",
    },
    limits: {
      low: 0.7,
      high: 1,
      why: {
        da: "Offentliggjort 95 %-interval 0,70–0,83; 1 er ingen forskel, som O'Campo m.fl. (2016) fandt.",
        en: "Published 95% interval 0.70–0.83; 1 is no difference, as O'Campo et al. (2016) found.",
      },
    },
    money: true,
    standard: {
      value: 0.76,
      spread: { family: "lognormal", low: 0.7, high: 0.83 },
      source: {
        kind: "study",
        cite: "Baxter m.fl. (2019), Journal of Epidemiology and Community Health",
        confidence: "A",
        note: {
          da: "Intervallet er offentliggjort (IRR 0,76; 0,70–0,83). At det gælder i Danmark, er ikke vist.",
          en: "The interval is published (IRR 0.76; 0.70–0.83). That it holds in Denmark is not shown.",
        },
      },
    },
  },
  justiceHomelessDay: {
    unit: "kr/day",
    group: "prices",
    label: {
      da: "Politi og kriminalforsorg i hjemløshed",
      en: "Police and prison in homelessness",
    },
    help: {
      da: "Statens udgift pr. døgn til politi, domstole og kriminalforsorg for en borger i hjemløshed. Stiger beløbet, sparer staten mere for hvert undgået døgn.",
      en: "The state's cost per day of police, courts and prison for a homeless person. When it rises, the state saves more for each avoided night.",
    },
    limits: {
      low: 20,
      high: 140,
      why: {
        da: "Skønnets 95 %-interval. Hele den ufordelte rest er 285 kr. pr. døgn.",
        en: "The judgement's 95% interval. The whole unallocated remainder is DKK 285 a day.",
      },
    },
    money: true,
    standard: {
      value: 60,
      spread: { family: "lognormal", low: 20, high: 140 },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; jf. VIVE (2024), Brug af velfærdssystemet blandt borgere i hjemløshed",
        confidence: "C",
        note: {
          da: "Ca. 20 pct. af den ufordelte rest på 285 kr. pr. døgn (444.000 − 197.000 − 143.000 = 104.000 kr. pr. år) = ca. 60 kr. De 20 pct. er et skøn. Prisåret er ikke oplyst; 2023 er antaget.",
          en: "About 20% of the unallocated remainder of DKK 285 a day (444,000 − 197,000 − 143,000 = 104,000 a year) = about 60. The 20% is a guess. The price year is not stated; 2023 is assumed.",
        },
      },
    },
  },
  justiceRatio: {
    unit: "ratio",
    group: "prices",
    label: {
      da: "Politi og kriminalforsorg i egen bolig i forhold til hjemløshed",
      en: "Police and prison when housed relative to homeless",
    },
    help: {
      da: "0,8 betyder 20 pct. lavere udgift i egen bolig. Stiger tallet mod 1, forsvinder statens besparelse.",
      en: "0.8 means a 20% lower cost when housed. As it rises towards 1, the state's saving disappears.",
    },
    limits: {
      low: 0.6,
      high: 1,
      why: {
        da: "Skønnede yderpunkter: fra 40 pct. lavere til ingen forskel.",
        en: "Judged extremes: from 40% lower to no difference.",
      },
    },
    money: true,
    standard: {
      value: 0.8,
      spread: { family: "uniform", low: 0.6, high: 1 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Der er ikke fundet tal for virkningen på kriminalitet i Danmark.",
          en: "No figures were found for the effect on crime in Denmark.",
        },
      },
    },
  },
  shelterFixedShare: {
    unit: "share",
    group: "prices",
    label: {
      da: "Fast del af prisen på § 110",
      en: "Fixed part of the shelter price",
    },
    help: {
      da: "Andel af døgnprisen, der følger antallet af pladser og ikke antallet af borgere. 0: pladser købes pr. døgn, og en sparet nat er sparede penge. Driver kommunen selv boformen, spares den faste del først, når pladser lukkes.",
      en: "Part of the daily price that follows the number of places, not of people. 0: places are bought per day, and a saved night is saved money. A municipality that runs its own shelter saves the fixed part only when places close.",
    },
    limits: {
      low: 0,
      high: 0.7,
      why: {
        da: "Taksten dækker langsigtede gennemsnitsomkostninger; 30–100 pct. kan spares på kort sigt, efter skøn.",
        en: "The price covers long-run average costs; 30–100% can be saved in the short run, by judgement.",
      },
    },
    money: true,
    standard: {
      value: 0,
      spread: { family: "fixed" },
      source: {
        kind: "guess",
        cite: "Skøn: pladser købes pr. døgn; jf. bekendtgørelse nr. 348 af 4. april 2024 om takster",
        confidence: "C",
        note: {
          da: "0 passer til en kommune, der køber pladser. En kommune med egen boform bør prøve 0,5.",
          en: "0 suits a municipality that buys places. One with its own shelter should try 0.5.",
        },
      },
    },
  },
  shelterPlacesClosed: {
    unit: "share",
    group: "prices",
    label: {
      da: "Tomme pladser på § 110, der lukkes pr. år",
      en: "Empty shelter places closed per year",
    },
    help: {
      da: "Andel af de overflødige pladser, der lukkes i løbet af et år. Betyder kun noget, når en del af prisen er fast. Stiger andelen, bliver besparelsen hurtigere til penge.",
      en: "Share of superfluous places closed in the course of a year. Matters only where part of the price is fixed. When it rises, the saving turns into money sooner.",
    },
    limits: {
      low: 0.2,
      high: 0.8,
      why: { da: "Skønnede yderpunkter.", en: "Judged extremes." },
    },
    money: true,
    standard: {
      value: 0.5,
      spread: { family: "uniform", low: 0.2, high: 0.8 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Det er en beslutning i kommunen, hvor hurtigt pladser lukkes.",
          en: "No source. How fast places close is the municipality's decision.",
        },
      },
    },
  },
  rentGapMonth: {
    unit: "kr/month",
    group: "prices",
    label: {
      da: "Kommunens del af huslejen i egen bolig",
      en: "The municipality's part of the rent",
    },
    help: {
      da: "Kr. pr. måned, som kommunen lægger til huslejen for hver bolig i indsatsen, fx huslejetilskud eller lejeforskel i udslusningsbolig (§ 163 a). Stiger beløbet, koster hver bolig mere.",
      en: "Kr. a month that the municipality adds to the rent of each home in the programme, such as a rent supplement or the difference in a transitional dwelling (§ 163 a). When it rises, each home costs more.",
    },
    limits: {
      low: 0,
      high: 2000,
      why: {
        da: "Boliger under 3.500 kr. om måneden kan betales af kontanthjælp; over det mangler ofte op til 2.000 kr.",
        en: "Homes below 3,500 a month can be paid from cash benefit; above, up to 2,000 is often missing.",
      },
    },
    money: true,
    standard: {
      value: 0,
      spread: { family: "fixed" },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; serviceloven § 163 a",
        confidence: "C",
        note: {
          da: "Et offentliggjort beløb er ikke fundet. Sat til 0; skriv kommunens egen udgift ind.",
          en: "No published amount was found. Set to 0; enter the municipality's own expense.",
        },
      },
    },
  },
  rentArrears: {
    unit: "kr",
    group: "prices",
    label: {
      da: "Restancer og garanti ved mistet bolig",
      en: "Arrears and guarantee when a home is lost",
    },
    help: {
      da: "Kr. pr. mistet bolig, som kommunen dækker af huslejerestance og garanti ud over istandsættelse. Stiger beløbet, koster hvert mislykket lejemål mere.",
      en: "Kr. per lost home that the municipality covers of rent arrears and guarantee, besides refurbishment. When it rises, each failed tenancy costs more.",
    },
    limits: {
      low: 0,
      high: 25000,
      why: {
        da: "Tre til fire måneders husleje er almindelig ved udsættelse; højere beløb forekommer.",
        en: "Three to four months' rent is usual at eviction; higher amounts occur.",
      },
    },
    money: true,
    standard: {
      value: 0,
      spread: { family: "fixed" },
      priceYear: 2023,
      source: {
        kind: "guess",
        cite: "Skøn; ingen kilde er fundet",
        confidence: "C",
        note: {
          da: "Et offentliggjort beløb er ikke fundet. Sat til 0; skriv kommunens egen udgift ind.",
          en: "No published amount was found. Set to 0; enter the municipality's own expense.",
        },
      },
    },
  },
  trainingCourse: {
    unit: "kr",
    group: "prices",
    label: {
      da: "Oplæring pr. forløb med CTI, ICM eller ACT",
      en: "Training per course of CTI, ICM or ACT",
    },
    help: {
      da: "Kr. pr. borger, der begynder et forløb, til kursus og metodestøtte for medarbejderne.",
      en: "Kr. per person who begins a course, for courses and method support of the workers.",
    },
    limits: {
      low: 300,
      high: 500,
      why: {
        da: "366 kr. i ét projekt (2018), med 20–30 pct. til hver side.",
        en: "366 in one project (2018), with 20–30% either way.",
      },
    },
    money: true,
    standard: {
      value: 366,
      spread: { family: "lognormal", low: 300, high: 455 },
      priceYear: 2018,
      source: {
        kind: "study",
        cite: "Evaluering af ICM med udslusningsboliger for unge (2018)",
        confidence: "B",
        note: {
          da: "366 kr. pr. forløb i 2018. Fordelingen er et skøn.",
          en: "366 per course in 2018. The spread is a judgement.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
