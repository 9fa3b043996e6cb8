import type { Parameter } from "../parameter";

/** Who is homeless, who comes, and who leaves by death or to residential care. */
export const PEOPLE = {
  yearToPoint: {
    unit: "ratio",
    group: "people",
    label: {
      da: "Borgere i hjemløshed på et år pr. borger på en dag",
      en: "People homeless over a year per person homeless on one day",
    },
    help: {
      da: "Hvor mange gange flere borgere der oplever hjemløshed i løbet af et år end på en enkelt dag. Stiger tallet, kommer der flere nye borgere til hvert år.",
      en: "How many times more people are homeless at some point in a year than on a single day. When it rises, more newcomers arrive each year.",
    },
    limits: {
      low: 2.46,
      high: 2.7,
      why: {
        da: "Kilderne bruger 2,5 og 2,7. Brugere af § 110 på et år i forhold til på en dag giver 2,46 (2021/22) og 2,70 (2024).",
        en: "The sources use 2.5 and 2.7. Shelter users over a year relative to one day give 2.46 (2021/22) and 2.70 (2024).",
      },
    },
    money: false,
    standard: {
      value: 2.6,
      spread: { family: "uniform", low: 2.5, high: 2.7 },
      source: {
        kind: "study",
        cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (2,5); Benjaminsen & Enemark (2017), citeret i Socialstyrelsen (2021), Styrket implementering af Housing First (2,7)",
        confidence: "A",
        note: {
          da: "Midt mellem de to offentliggjorte tal. Fordelingen er et skøn.",
          en: "Midway between the two published figures. The spread is a judgement.",
        },
      },
    },
  },
  entriesSeenBefore: {
    unit: "share",
    group: "people",
    label: {
      da: "Andel af tilgangen, der allerede er set i året",
      en: "Share of entries by people already seen in the year",
    },
    help: {
      da: "Borgere, der bliver hjemløse igen inden for samme år, tæller kun én gang i årets antal. Stiger andelen, skal der flere tilgange til det samme antal borgere på et år.",
      en: "People who become homeless again within the same year count once in the year's number. When it rises, the same number of people over a year takes more entries.",
    },
    limits: {
      low: 0.03,
      high: 0.18,
      why: {
        da: "Skønnets 95 %-interval.",
        en: "The judgement's 95% interval.",
      },
    },
    money: false,
    standard: {
      value: 0.09,
      spread: { family: "beta", low: 0.04, high: 0.16 },
      source: {
        kind: "guess",
        cite: "Skøn ud fra modellen selv",
        confidence: "C",
        note: {
          da: "Ingen kilde. En ud af elleve tilgange; så viser modellen 2,5 gange flere borgere på et år end på en dag.",
          en: "No source. One entry in eleven; the model then shows 2.5 times more people over a year than on one day.",
        },
      },
    },
  },
  inflowTrend: {
    unit: "share/year",
    group: "people",
    label: {
      da: "Årlig udvikling i tilgangen",
      en: "Yearly trend in newcomers",
    },
    help: {
      da: "Hvor meget antallet af nye borgere i hjemløshed vokser fra år til år; et negativt tal betyder fald. Stiger tallet, skal der bruges flere boliger og mere bostøtte i de sene år.",
      en: "How much the number of newly homeless people grows from year to year; a negative figure means a fall. When it rises, more homes and support are needed in the later years.",
    },
    limits: {
      low: -0.027,
      high: 0.036,
      why: {
        da: "De landsdækkende tællinger faldt 2,7 pct. om året 2017–2022 og steg 3,6 pct. om året 2009–2017.",
        en: "The national counts fell by 2.7% a year 2017–2022 and rose by 3.6% a year 2009–2017.",
      },
    },
    money: false,
    standard: {
      value: 0.012,
      spread: { family: "normal", low: -0.008, high: 0.032 },
      source: {
        kind: "derived",
        cite: "De landsdækkende tællinger af hjemløshed 2009–2024 (VIVE m.fl.), gengivet i Hjem til Alle og SAND (2025)",
        confidence: "D",
        note: {
          da: "(5.989 / 4.998) opløftet til 1/15, minus 1 = 1,2 pct. om året. Antallet på en dag er brugt som mål for tilgangen. Fordelingen er et skøn.",
          en: "(5,989 / 4,998) to the power 1/15, less 1 = 1.2% a year. The number on one day stands in for newcomers. The spread is a judgement.",
        },
      },
    },
  },
  censusShelter: {
    unit: "share",
    group: "people",
    label: {
      da: "På forsorgshjem/herberg ved start",
      en: "In a shelter at the start",
    },
    help: {
      da: "Andel af borgerne i hjemløshed på den første dag, der bor på forsorgshjem/herberg (§ 110). Stiger andelen, er der flere dyre døgn at undgå og flere, der kan udløse statsrefusion.",
      en: "Share of those homeless on the first day who stay in a shelter (§ 110). When it rises, there are more costly nights to avoid and more people who can bring a state refund.",
    },
    limits: {
      low: 0.33,
      high: 0.49,
      why: {
        da: "Omtrent to tredjedele var uden for § 110 i 2019, 47 pct. boede der i 2022 og 45 pct. i 2024; hertil den statistiske usikkerhed.",
        en: "About two thirds were outside § 110 in 2019; 47% stayed there in 2022 and 45% in 2024; plus the statistical uncertainty.",
      },
    },
    money: false,
    standard: {
      value: 0.45,
      spread: { family: "beta", low: 0.41, high: 0.49 },
      source: {
        kind: "study",
        cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (VIVE's kortlægning 2024)",
        confidence: "A",
        note: {
          da: "Landstal; den enkelte kommune kan afvige meget. Fordelingen er et skøn.",
          en: "A national figure; a single municipality may differ widely. The spread is a judgement.",
        },
      },
    },
  },
  censusRough: {
    unit: "share",
    group: "people",
    label: {
      da: "På gaden eller natvarmestue ved start",
      en: "On the street or in a night shelter at the start",
    },
    help: {
      da: "Andel af borgerne i hjemløshed på den første dag, der sover på gaden eller på natvarmestue. Resten uden for § 110 bor hos andre eller lignende. Stiger andelen, skal flere nås af opsøgende medarbejdere.",
      en: "Share of those homeless on the first day who sleep on the street or in a night shelter. The others outside § 110 stay with friends or similar. When it rises, more people must be reached by outreach workers.",
    },
    limits: {
      low: 0.1,
      high: 0.16,
      why: {
        da: "Usikkerheden om 13 pct. i 2024; 11 pct. på gaden i 2019 plus 5 pct. på natvarmestue giver 16.",
        en: "The uncertainty of 13% in 2024; 11% on the street in 2019 plus 5% in night shelters makes 16.",
      },
    },
    money: false,
    standard: {
      value: 0.13,
      spread: { family: "beta", low: 0.1, high: 0.16 },
      source: {
        kind: "study",
        cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (VIVE's kortlægning 2024)",
        confidence: "A",
        note: {
          da: "8 pct. på gaden og 5 pct. på natvarmestue. Landstal. Fordelingen er et skøn.",
          en: "8% on the street and 5% in night shelters. A national figure. The spread is a judgement.",
        },
      },
    },
  },
  entryShelter: {
    unit: "share",
    group: "people",
    label: {
      da: "Nye borgere, der begynder på forsorgshjem/herberg",
      en: "Newcomers who begin in a shelter",
    },
    help: {
      da: "Andel af de nye borgere i hjemløshed, hvis første sted er forsorgshjem/herberg (§ 110). Stiger andelen, bliver der flere døgn på § 110.",
      en: "Share of newly homeless people whose first place is a shelter (§ 110). When it rises, there are more shelter nights.",
    },
    limits: {
      low: 0.3,
      high: 0.5,
      why: {
        da: "Skønnets 95 %-interval. 45–49 pct. bruger § 110 i løbet af et år, så næppe mere end halvdelen begynder der.",
        en: "The judgement's 95% interval. 45–49% use a shelter in the course of a year, so hardly more than half begin there.",
      },
    },
    money: false,
    standard: {
      value: 0.4,
      spread: { family: "beta", low: 0.3, high: 0.5 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Første opholdssted er ikke offentliggjort. Sat lidt under andelen på en enkelt dag (45 pct.), fordi nogle først kommer på § 110 senere.",
          en: "The first place is not published. Set a little below the share on one day (45%), because some reach a shelter only later.",
        },
      },
    },
  },
  entryRough: {
    unit: "share",
    group: "people",
    label: {
      da: "Nye borgere, der begynder på gaden eller natvarmestue",
      en: "Newcomers who begin on the street or in a night shelter",
    },
    help: {
      da: "Andel af de nye borgere i hjemløshed, der begynder på gaden eller natvarmestue; resten uden for § 110 bor hos andre. Stiger andelen, kræver det mere opsøgende arbejde.",
      en: "Share of newly homeless people who begin on the street or in a night shelter; the others outside § 110 stay with friends. When it rises, more outreach is needed.",
    },
    limits: {
      low: 0.05,
      high: 0.17,
      why: {
        da: "Skønnets 95 %-interval; på en enkelt dag i 2024 er andelen 13 pct.",
        en: "The judgement's 95% interval; on one day in 2024 the share is 13%.",
      },
    },
    money: false,
    standard: {
      value: 0.1,
      spread: { family: "beta", low: 0.05, high: 0.17 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Første opholdssted er ikke offentliggjort. Sat lidt under andelen på en enkelt dag (13 pct.), fordi mange bor hos andre først.",
          en: "The first place is not published. Set a little below the share on one day (13%), because many stay with friends first.",
        },
      },
    },
  },
  censusLight: {
    unit: "share",
    group: "people",
    label: { da: "Let støttebehov ved start", en: "Light need at the start" },
    help: {
      da: "Andel af borgerne i hjemløshed på den første dag, hvis behov svarer til CTI eller lettere støtte. Stiger andelen, bliver bostøtten kortere og billigere.",
      en: "Share of those homeless on the first day whose need matches CTI or lighter support. When it rises, support becomes shorter and cheaper.",
    },
    limits: {
      low: 0.07,
      high: 0.51,
      why: {
        da: "51 pct. af støttemodtagerne fik CTI, men kun 14 pct. af dem svarede til målgruppen: 0,51 × 0,14 = 0,07.",
        en: "51% of those supported got CTI, but only 14% of them matched its target group: 0.51 × 0.14 = 0.07.",
      },
    },
    money: false,
    standard: {
      value: 0.25,
      spread: { family: "beta", low: 0.15, high: 0.37 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen (2021), Styrket implementering af Housing First",
        confidence: "C",
        note: {
          da: "Behovet er ikke offentliggjort. Den leverede støtte (CTI 51, ICM 36, ACT 13 pct.) viser ikke behovet, for kun 14 pct. af CTI-modtagerne svarer til målgruppen.",
          en: "The need is not published. The support delivered (CTI 51, ICM 36, ACT 13%) does not show it, for only 14% of CTI users match the target group.",
        },
      },
    },
  },
  censusHigh: {
    unit: "share",
    group: "people",
    label: { da: "Højt støttebehov ved start", en: "High need at the start" },
    help: {
      da: "Andel af borgerne i hjemløshed på den første dag, hvis behov svarer til ACT. Resten har moderat behov (ICM). Stiger andelen, bliver bostøtten dyrere og risikoen for at miste boligen større.",
      en: "Share of those homeless on the first day whose need matches ACT. The rest have moderate need (ICM). When it rises, support costs more and the risk of losing the home grows.",
    },
    limits: {
      low: 0.1,
      high: 0.37,
      why: {
        da: "13 pct. af støttemodtagerne fik ACT, og 79 pct. af dem svarede til målgruppen: 0,13 × 0,79 = 0,10. Øvre grænse er skønnets.",
        en: "13% of those supported got ACT, and 79% of them matched its target group: 0.13 × 0.79 = 0.10. The upper limit is the judgement's.",
      },
    },
    money: false,
    standard: {
      value: 0.25,
      spread: { family: "beta", low: 0.15, high: 0.37 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen (2021), Styrket implementering af Housing First",
        confidence: "C",
        note: {
          da: "Behovet er ikke offentliggjort. De leverede 13 pct. ACT er for lavt et mål, fordi ikke alle kommuner tilbyder alle tre metoder.",
          en: "The need is not published. The 13% ACT delivered is too low a measure, because not all municipalities offer all three methods.",
        },
      },
    },
  },
  entryLight: {
    unit: "share",
    group: "people",
    label: {
      da: "Nye borgere med let støttebehov",
      en: "Newcomers with light need",
    },
    help: {
      da: "Andel af de nye borgere i hjemløshed, hvis behov svarer til CTI eller lettere støtte. Stiger andelen, bliver bostøtten kortere og billigere, og flere finder selv en løsning.",
      en: "Share of newly homeless people whose need matches CTI or lighter support. When it rises, support becomes shorter and cheaper, and more people solve it by own means.",
    },
    limits: {
      low: 0.33,
      high: 0.57,
      why: {
        da: "Skønnets 95 %-interval; 51 pct. af støttemodtagerne fik CTI.",
        en: "The judgement's 95% interval; 51% of those supported got CTI.",
      },
    },
    money: false,
    standard: {
      value: 0.45,
      spread: { family: "beta", low: 0.33, high: 0.57 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Nye borgere har lettere behov end dem, man tæller på en dag, fordi lange forløb fylder mest på en enkelt dag.",
          en: "No source. Newcomers have lighter needs than those counted on one day, because long spells weigh most on a single day.",
        },
      },
    },
  },
  entryHigh: {
    unit: "share",
    group: "people",
    label: {
      da: "Nye borgere med højt støttebehov",
      en: "Newcomers with high need",
    },
    help: {
      da: "Andel af de nye borgere i hjemløshed, hvis behov svarer til ACT. Resten har moderat behov. Stiger andelen, bliver bostøtten dyrere.",
      en: "Share of newly homeless people whose need matches ACT. The rest have moderate need. When it rises, support costs more.",
    },
    limits: {
      low: 0.08,
      high: 0.24,
      why: {
        da: "Skønnets 95 %-interval; 13 pct. af støttemodtagerne fik ACT.",
        en: "The judgement's 95% interval; 13% of those supported got ACT.",
      },
    },
    money: false,
    standard: {
      value: 0.15,
      spread: { family: "beta", low: 0.08, high: 0.24 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat under andelen ved start, fordi borgere med højt behov er længst i hjemløshed og derfor fylder mest på en enkelt dag.",
          en: "No source. Set below the share at the start, because people with high need stay homeless longest and so weigh most on a single day.",
        },
      },
    },
  },
  mortality: {
    unit: "1/year",
    group: "people",
    label: { da: "Dødelighed i hjemløshed", en: "Mortality in homelessness" },
    help: {
      da: "Dødsfald pr. borger i hjemløshed pr. år. Stiger tallet, forlader flere borgere modellen, og både udgifter og besparelser bliver mindre.",
      en: "Deaths per homeless person per year. When it rises, more people leave the model, and costs and savings both shrink.",
    },
    limits: {
      low: 0.022,
      high: 0.028,
      why: {
        da: "95 %-intervallet om 25,0 dødsfald pr. 1.000 personår.",
        en: "The 95% interval round 25.0 deaths per 1,000 person-years.",
      },
    },
    money: false,
    standard: {
      value: 0.025,
      spread: { family: "lognormal", low: 0.022, high: 0.028 },
      source: {
        kind: "study",
        cite: "Feodor Nilsson m.fl. (2018), dansk registerstudie (resumé)",
        confidence: "A",
        note: {
          da: "4.345 dødsfald på 173.592 personår. Fordelingen er et skøn, bredere end den statistiske usikkerhed.",
          en: "4,345 deaths in 173,592 person-years. The spread is a judgement, wider than the statistical uncertainty.",
        },
      },
    },
  },
  mortalityRatioHoused: {
    unit: "ratio",
    group: "people",
    label: {
      da: "Dødelighed i egen bolig i forhold til i hjemløshed",
      en: "Mortality in own home relative to homelessness",
    },
    help: {
      da: "1 betyder, at boligen ikke ændrer dødeligheden; under 1 lever borgerne længere. Stiger tallet, dør flere i egen bolig, og udgiften til bostøtte falder.",
      en: "1 means that a home does not change mortality; below 1 people live longer. When it rises, more people die in their own home, and support costs fall.",
    },
    limits: {
      low: 0.7,
      high: 1.35,
      why: {
        da: "Skønnet interval til begge sider; forsøgene viser ikke en sikker effekt på dødelighed.",
        en: "A judged interval to either side; the trials show no certain effect on mortality.",
      },
    },
    money: false,
    standard: {
      value: 1.0,
      spread: { family: "lognormal", low: 0.73, high: 1.35 },
      source: {
        kind: "study",
        cite: "Baxter m.fl. (2019), Journal of Epidemiology and Community Health",
        confidence: "C",
        note: {
          da: "Oversigten finder ingen klar helbredseffekt, så der regnes ikke med en effekt. Fordelingen er et skøn.",
          en: "The review finds no clear effect on health, so none is counted. The spread is a judgement.",
        },
      },
    },
  },
  careRate: {
    unit: "1/year",
    group: "people",
    label: {
      da: "Visitation til længerevarende botilbud (§ 108)",
      en: "Moves to long-term residential care (§ 108)",
    },
    help: {
      da: "Hvor ofte en borger i hjemløshed pr. år visiteres til længerevarende botilbud. Stiger tallet, vokser en varig og dyr udgift, som kommunen betaler selv.",
      en: "How often per year a homeless person is granted long-term residential care. When it rises, a lasting and costly expense grows, which the municipality pays alone.",
    },
    limits: {
      low: 0.002,
      high: 0.01,
      why: {
        da: "Skønnets 95 %-interval: 2 til 10 pr. 1.000 borgere om året. Ingen kilde måler det.",
        en: "The judgement's 95% interval: 2 to 10 per 1,000 people a year. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.005,
      spread: { family: "lognormal", low: 0.002, high: 0.01 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Der er ikke fundet tal for overgangen fra hjemløshed til § 108. Kommunens egne visitationer bør indsættes.",
          en: "No figures were found for moves from homelessness to § 108. The municipality should enter its own.",
        },
      },
    },
  },
  ageUnder30: {
    unit: "share",
    group: "people",
    label: { da: "Borgere på 18–29 år", en: "People aged 18–29" },
    help: {
      da: "Andel af borgere i hjemløshed, der er 18–29 år. Alderen afgør kun, hvem der fylder 67 og dermed ikke længere kan give refusion som særligt dyr enkeltsag (§ 176).",
      en: "Share of homeless people aged 18–29. Age only decides who turns 67 and then no longer gives refund as an especially expensive single case (§ 176).",
    },
    limits: {
      low: 0.25,
      high: 0.29,
      why: {
        da: "27 pct. i 2024; intervallet følger af, at 5.989 personer er talt.",
        en: "27% in 2024; the interval follows from 5,989 people counted.",
      },
    },
    money: false,
    standard: {
      value: 0.27,
      spread: { family: "beta", low: 0.259, high: 0.281 },
      source: {
        kind: "study",
        cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (VIVE's kortlægning 2024)",
        confidence: "A",
        note: {
          da: "27 pct. er 18–29 år, 26 pct. 30–39, 21 pct. 40–49, 17 pct. 50–59 og 9 pct. 60 og derover. Inden for 18–29, 30–59 og 60–79 år regnes alderen jævnt fordelt, hvilket er et skøn.",
          en: "27% are 18–29, 26% 30–39, 21% 40–49, 17% 50–59 and 9% 60 and over. Within 18–29, 30–59 and 60–79 ages are taken to be even, which is a judgement.",
        },
      },
    },
  },
  age60Plus: {
    unit: "share",
    group: "people",
    label: { da: "Borgere på 60 år og derover", en: "People aged 60 and over" },
    help: {
      da: "Andel af borgere i hjemløshed, der er fyldt 60 år. Stiger andelen, fylder flere 67 i perioden, og staten betaler lidt mindre efter § 176.",
      en: "Share of homeless people aged 60 and over. When it rises, more turn 67 within the period, and the state pays a little less under § 176.",
    },
    limits: {
      low: 0.08,
      high: 0.1,
      why: {
        da: "9 pct. trykt; 500 af 5.989 personer giver 8,3 pct.",
        en: "9% as printed; 500 of 5,989 people gives 8.3%.",
      },
    },
    money: false,
    standard: {
      value: 0.09,
      spread: { family: "beta", low: 0.082, high: 0.098 },
      source: {
        kind: "study",
        cite: "Hjem til Alle og SAND (2025), notat til kommunalpolitikere og ledere (VIVE's kortlægning 2024)",
        confidence: "A",
        note: {
          da: "9 pct. i 2024. Fordelingen er et skøn.",
          en: "9% in 2024. The spread is a judgement.",
        },
      },
    },
  },
  shelterBeforeStart: {
    unit: "share",
    group: "people",
    label: {
      da: "Tidligere § 110-ophold inden for et år før start",
      en: "An earlier shelter stay within the year before the start",
    },
    help: {
      da: "Andel af borgerne på første dag, der har et afsluttet ophold på § 110 inden for året før det ophold, de er i. Stiger andelen, er mere af refusionen brugt fra begyndelsen.",
      en: "Share of people on the first day with a finished shelter stay within the year before the stay they are in. When it rises, more of the refund is used up from the start.",
    },
    limits: {
      low: 0.15,
      high: 0.45,
      why: {
        da: "Skønnets 95 %-interval. 29 pct. af brugerne på § 110 havde mere end ét ophold på et år.",
        en: "The judgement's 95% interval. 29% of shelter users had more than one stay in a year.",
      },
    },
    money: false,
    standard: {
      value: 0.3,
      spread: { family: "beta", low: 0.16, high: 0.45 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023",
        confidence: "C",
        note: {
          da: "29 pct. af brugerne på § 110 har mere end ét ophold på et år. Hvor mange der har det på en enkelt dag, er ikke offentliggjort.",
          en: "29% of shelter users have more than one stay in a year. How many do on a single day is not published.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
