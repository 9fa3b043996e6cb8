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
} as const satisfies Record<string, Parameter>;
