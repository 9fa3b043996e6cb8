import type { Parameter } from "../parameter";

/** How long support lasts, and how many people one worker supports. */
export const SUPPORT = {
  supportCti: {
    unit: "days",
    group: "support",
    label: { da: "Varighed af CTI", en: "Length of CTI" },
    help: {
      da: "Et CTI-forløb er tidsbegrænset til ni måneder. Bliver det længere, stiger udgiften pr. borger, og der skal bruges flere medarbejdere.",
      en: "A CTI course is limited to nine months. When it is longer, the cost per person rises, and more workers are needed.",
    },
    limits: {
      low: 183,
      high: 365,
      why: {
        da: "Ni måneder er metodens egen grænse. Seks til tolv måneder er medtaget som et skøn over lokal praksis.",
        en: "Nine months is the method's own limit. Six to twelve months is included as a judgement of local practice.",
      },
    },
    money: false,
    standard: {
      value: 274,
      spread: { family: "fixed" },
      shape: { family: "fixed" },
      source: {
        kind: "agency",
        cite: "Socialstyrelsen (2021), Styrket implementering af Housing First. Erfaringer fra danske kommuner",
        confidence: "A",
        note: {
          da: "Ni måneder × 30,4 dage = 274 dage.",
          en: "Nine months × 30.4 days = 274 days.",
        },
      },
    },
  },
  supportIcm: {
    unit: "days",
    group: "support",
    label: { da: "Varighed af ICM", en: "Length of ICM" },
    help: {
      da: "ICM er uden tidsgrænse og slutter efter en faglig vurdering. Bliver støtten længere end to år, betaler kommunen resten uden statsrefusion.",
      en: "ICM has no time limit and ends by review. Beyond two years the municipality pays the rest without a state refund.",
    },
    limits: {
      low: 730,
      high: 1580,
      why: {
        da: "Skønnets 95 %-interval: to til godt fire år. Kilderne angiver ikke den faktiske varighed.",
        en: "The judgement's 95% interval: two to a little over four years. The sources do not give the actual length.",
      },
    },
    money: false,
    standard: {
      value: 1095,
      spread: { family: "lognormal", low: 730, high: 1580 },
      shape: { family: "exponential" },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen (2021), Styrket implementering af Housing First",
        confidence: "C",
        note: {
          da: "Tre år. Socialstyrelsen beskriver ICM som uden tidsgrænse, Center for Boligsocial Udvikling som tidsbegrænset; ingen angiver et gennemsnit.",
          en: "Three years. The National Board of Social Services describes ICM as unlimited, the Centre for Social Housing Development as time-limited; neither gives a mean.",
        },
      },
    },
  },
  supportAct: {
    unit: "days",
    group: "support",
    label: { da: "Varighed af ACT", en: "Length of ACT" },
    help: {
      da: "ACT er uden tidsgrænse og slutter efter en faglig vurdering. Bliver støtten længere end to år, betaler kommunen resten uden statsrefusion.",
      en: "ACT has no time limit and ends by review. Beyond two years the municipality pays the rest without a state refund.",
    },
    limits: {
      low: 970,
      high: 2110,
      why: {
        da: "Skønnets 95 %-interval: knap tre til knap seks år. Kilderne angiver ikke den faktiske varighed.",
        en: "The judgement's 95% interval: just under three to just under six years. The sources do not give the actual length.",
      },
    },
    money: false,
    standard: {
      value: 1460,
      spread: { family: "lognormal", low: 970, high: 2110 },
      shape: { family: "exponential" },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen (2021), Styrket implementering af Housing First",
        confidence: "C",
        note: {
          da: "Fire år; sat længere end ICM, fordi gruppen har de mest komplekse behov. Kilderne angiver ikke et gennemsnit.",
          en: "Four years; set longer than ICM, because the group has the most complex needs. The sources give no mean.",
        },
      },
    },
  },
  supportSection85: {
    unit: "days",
    group: "support",
    label: {
      da: "Varighed af almindelig bostøtte (§ 85)",
      en: "Length of ordinary support (§ 85)",
    },
    help: {
      da: "Gennemsnitligt antal dage med socialpædagogisk støtte i egen bolig. Bliver den længere, stiger udgiften pr. borger, men boligen er støttet i længere tid.",
      en: "Average days of ordinary support in the own home. When it is longer, the cost per person rises, but the home is supported for longer.",
    },
    limits: {
      low: 300,
      high: 900,
      why: {
        da: "Skønnets 95 %-interval: ti måneder til to et halvt år.",
        en: "The judgement's 95% interval: ten months to two and a half years.",
      },
    },
    money: false,
    standard: {
      value: 540,
      spread: { family: "lognormal", low: 300, high: 900 },
      shape: { family: "exponential" },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Halvandet år; kommunens egne sager bør bruges, hvor de findes.",
          en: "No source. A year and a half; the municipality's own cases should be used where they exist.",
        },
      },
    },
  },
  caseloadSection85: {
    unit: "persons",
    group: "support",
    label: {
      da: "Sagsstamme i almindelig bostøtte (§ 85)",
      en: "Caseload in ordinary support (§ 85)",
    },
    help: {
      da: "Borgere pr. fuldtidsmedarbejder. Stiger tallet, skal der bruges færre medarbejdere, og flere kan få støtte på samme tid. Prisen pr. borger og virkningen ændres ikke.",
      en: "People per full-time worker. When it rises, fewer workers are needed, and more people can be supported at once. Price per person and effect do not change.",
    },
    limits: {
      low: 8,
      high: 16,
      why: {
        da: "Skønnede yderpunkter: fra CTI's niveau til det dobbelte.",
        en: "Judged extremes: from the level of CTI to twice that.",
      },
    },
    money: false,
    standard: {
      value: 12,
      spread: { family: "triangular", low: 8, high: 16 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat højere end de tre metoder, som er kendetegnet ved lav sagsstamme.",
          en: "No source. Set above the three methods, whose mark is a low caseload.",
        },
      },
    },
  },
  caseloadCti: {
    unit: "persons",
    group: "support",
    label: { da: "Sagsstamme i CTI", en: "Caseload in CTI" },
    help: {
      da: "Borgere pr. fuldtidsmedarbejder. Stiger tallet, skal der bruges færre medarbejdere, og flere kan få støtte på samme tid. Prisen pr. borger og virkningen ændres ikke.",
      en: "People per full-time worker. When it rises, fewer workers are needed, and more people can be supported at once. Price per person and effect do not change.",
    },
    limits: {
      low: 7,
      high: 10,
      why: {
        da: "8–10 oplyst for CTI og 7–9 i norsk Housing First.",
        en: "8–10 stated for CTI and 7–9 in Norwegian Housing First.",
      },
    },
    money: false,
    standard: {
      value: 8.5,
      spread: { family: "triangular", low: 7, high: 10 },
      source: {
        kind: "expert",
        cite: "Fagligt oplyst (CTI 8–10 borgere); Husbanken, Norge (Housing First 7–9 borgere pr. medarbejder)",
        confidence: "C",
        note: {
          da: "De 8–10 er ikke genfundet i metodemanualen, som kun taler om lav sagsstamme. Fordelingen er et skøn.",
          en: "The 8–10 was not found in the method's manual, which speaks only of a low caseload. The spread is a judgement.",
        },
      },
    },
  },
  caseloadIcm: {
    unit: "persons",
    group: "support",
    label: { da: "Sagsstamme i ICM", en: "Caseload in ICM" },
    help: {
      da: "Borgere pr. fuldtidsmedarbejder. Stiger tallet, skal der bruges færre medarbejdere, og flere kan få støtte på samme tid. Prisen pr. borger og virkningen ændres ikke.",
      en: "People per full-time worker. When it rises, fewer workers are needed, and more people can be supported at once. Price per person and effect do not change.",
    },
    limits: {
      low: 5,
      high: 9,
      why: {
        da: "5–8 oplyst for ICM og 7–9 i norsk Housing First.",
        en: "5–8 stated for ICM and 7–9 in Norwegian Housing First.",
      },
    },
    money: false,
    standard: {
      value: 6.5,
      spread: { family: "triangular", low: 5, high: 8 },
      source: {
        kind: "expert",
        cite: "Fagligt oplyst (ICM 5–8 borgere); Husbanken, Norge (Housing First 7–9 borgere pr. medarbejder)",
        confidence: "C",
        note: {
          da: "De 5–8 er ikke genfundet i metodemanualen, som kun taler om lav sagsstamme. Fordelingen er et skøn.",
          en: "The 5–8 was not found in the method's manual, which speaks only of a low caseload. The spread is a judgement.",
        },
      },
    },
  },
  caseloadAct: {
    unit: "persons",
    group: "support",
    label: { da: "Sagsstamme i ACT", en: "Caseload in ACT" },
    help: {
      da: "Borgere pr. fuldtidsmedarbejder i det tværfaglige team. Stiger tallet, skal der bruges færre medarbejdere, og flere kan få støtte på samme tid. Prisen pr. borger og virkningen ændres ikke.",
      en: "People per full-time worker in the interdisciplinary team. When it rises, fewer workers are needed, and more people can be supported at once. Price per person and effect do not change.",
    },
    limits: {
      low: 7,
      high: 10,
      why: {
        da: "8–10 oplyst for ACT og 7–9 i norsk Housing First (team på 5 til 40 borgere).",
        en: "8–10 stated for ACT and 7–9 in Norwegian Housing First (a team of 5 for 40 people).",
      },
    },
    money: false,
    standard: {
      value: 9,
      spread: { family: "triangular", low: 8, high: 10 },
      source: {
        kind: "expert",
        cite: "Fagligt oplyst (ACT 8–10 borgere); Husbanken, Norge (Housing First 7–9 borgere pr. medarbejder)",
        confidence: "C",
        note: {
          da: "De 8–10 er ikke genfundet i metodemanualen, som kun taler om lav sagsstamme. Fordelingen er et skøn.",
          en: "The 8–10 was not found in the method's manual, which speaks only of a low caseload. The spread is a judgement.",
        },
      },
    },
  },
  reachToday: {
    unit: "share",
    group: "support",
    label: {
      da: "Rækkevidde af dagens indsats",
      en: "Reach of today's programme",
    },
    help: {
      da: "Andel af borgerne, som dagens indsats (behandling først) overhovedet når. Stiger andelen, kommer flere i bolig i forvejen, så Housing First undgår færre nætter. I kroner går det begge veje, for dagens indsats går over § 107: Til landets gennemsnitspris sparer Housing First mere; er § 110 meget dyrere end § 107, som i Ishøj, mindre.",
      en: "Share of people that today's programme (treatment first) reaches at all. When it rises, more people are housed already, so Housing First avoids fewer nights. In kroner it can go either way, since today's programme goes by § 107: at the national average price Housing First saves more; where § 110 is much dearer than § 107, as in Ishøj, less.",
    },
    limits: {
      low: 0.08,
      high: 0.25,
      why: {
        da: "Anviste boliger 2023: 11 pct. af de billige genudlejninger, med usikkerhed 6–18 pct.; rækkevidden følger med.",
        en: "Homes assigned in 2023: 11% of cheap re-lettings, uncertain from 6 to 18%; the reach goes with them.",
      },
    },
    money: false,
    standard: {
      value: 0.15,
      spread: { family: "beta", low: 0.08, high: 0.24 },
      source: {
        kind: "derived",
        cite: "Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023 (ca. 600 af 5.400 billige genudlejninger anvises)",
        confidence: "D",
        note: {
          da: "Valgt, så behandling først i hele landet flytter omtrent så mange i egen bolig om året, som der anvises boliger til (ca. 600). Fordelingen følger usikkerheden om andelen af genudlejninger, 6–18 pct., og er et skøn. Meget af resultatet hænger på dette tal.",
          en: "Chosen so that treatment first nationally moves about as many people into homes a year as homes are assigned (about 600). The spread follows the uncertainty of the share of re-lettings, 6–18%, and is a judgement. Much of the result hangs on this number.",
        },
      },
    },
  },
  catchUp: {
    unit: "share/year",
    group: "support",
    label: {
      da: "Dagens indsats bliver bedre, pr. år",
      en: "Today's programme improves, per year",
    },
    help: {
      da: "Hvor meget rækkevidde og boliger i dagens indsats vokser om året uden en ny beslutning. Stiger tallet, indhenter behandling først noget af forspringet, så Housing First undgår færre nætter i de sene år. I kroner sparer Housing First mere til landets gennemsnitspris, men mindre, hvor § 110 er meget dyrere end § 107, som i Ishøj.",
      en: "How much the reach and homes of today's programme grow a year without a new decision. When it rises, treatment first catches up, so Housing First avoids fewer nights in the later years. In kroner it saves more at the national average price, but less where § 110 is much dearer than § 107, as in Ishøj.",
    },
    limits: {
      low: 0,
      high: 0.08,
      why: {
        da: "Fra ingen forbedring til 8 pct. om året. Rækkevidden af Housing First blev fordoblet 2017–2020, men antallet i hjemløshed faldt ikke tilsvarende.",
        en: "From no improvement to 8% a year. The reach of Housing First doubled from 2017 to 2020, yet the count did not fall with it.",
      },
    },
    money: false,
    standard: {
      value: 0.03,
      spread: { family: "normal", low: 0, high: 0.06 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen (2021), Styrket implementering af Housing First; Stergiopoulos m.fl. (2019), Lancet Psychiatry",
        confidence: "C",
        note: {
          da: "I Toronto indhentede kontrolgruppen en del af forspringet efter seks år. Ingen dansk kilde måler det; 3 pct. om året er et skøn.",
          en: "In Toronto the control group caught up in part after six years. No Danish source measures it; 3% a year is a guess.",
        },
      },
    },
  },
  stepDown: {
    unit: "share",
    group: "support",
    label: {
      da: "Går videre til § 85 efter CTI, ICM eller ACT",
      en: "Goes on to § 85 after CTI, ICM or ACT",
    },
    help: {
      da: "Andel, der efter afsluttet CTI, ICM eller ACT får almindelig bostøtte (§ 85). Stiger andelen, koster Housing First mere i de senere år, og kommunen betaler det alene.",
      en: "Share who get ordinary support (§ 85) after CTI, ICM or ACT has ended. When it rises, Housing First costs more in later years, and the municipality pays it alone.",
    },
    limits: {
      low: 0.2,
      high: 0.6,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.4,
      spread: { family: "beta", low: 0.21, high: 0.6 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. CTI skal efter metoden slippe borgeren til anden støtte efter ni måneder; hvor mange der får § 85, er ikke offentliggjort. Kommunens egne sager bør bruges.",
          en: "No source. By its method CTI hands the person over to other support after nine months; how many get § 85 is not published. The municipality's own cases should be used.",
        },
      },
    },
  },
  lossRatioOverload: {
    unit: "ratio",
    group: "support",
    label: {
      da: "Risiko for at miste boligen ved dobbelt sagsstamme",
      en: "Risk of losing the home at twice the caseload",
    },
    help: {
      da: "Hvor mange gange større risikoen er, når medarbejderne har dobbelt så mange borgere som normen. Virker kun, når indsatsen tillader overbelægning. Stiger tallet, koster overbelægning flere boliger.",
      en: "How many times greater the risk is when workers have twice as many people as the norm. Works only where the policy allows overload. When it rises, overload costs more homes.",
    },
    limits: {
      low: 1.1,
      high: 2.2,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 1.6,
      spread: { family: "lognormal", low: 1.1, high: 2.2 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Lav sagsstamme er metodernes kendetegn, så en dobbelt så høj er sat mellem rigtig støtte og ingen støtte (2,5).",
          en: "No source. A low caseload is the methods' mark, so one twice as high is set between right support and none (2.5).",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
