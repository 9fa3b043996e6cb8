import type { Parameter } from "../parameter";

/** How homelessness runs without a programme: how long people stay in a place, and where they go next. */
export const STAYS = {
  stayRough: {
    unit: "days",
    group: "stays",
    label: {
      da: "Ophold på gaden eller natvarmestue",
      en: "Stay on the street or in a night shelter",
    },
    help: {
      da: "Gennemsnitligt antal dage på gaden eller natvarmestue, før borgeren kommer et andet sted hen. Stiger tallet, bliver der flere døgn på gaden og færre på § 110.",
      en: "Average days on the street or in a night shelter before the person goes elsewhere. When it rises, there are more nights on the street and fewer in shelters.",
    },
    limits: {
      low: 30,
      high: 65,
      why: {
        da: "Skønnets 95 %-interval: én til to måneder. Ingen kilde måler det enkelte ophold.",
        en: "The judgement's 95% interval: one to two months. No source measures the single stay.",
      },
    },
    money: false,
    standard: {
      value: 45,
      spread: { family: "lognormal", low: 30, high: 65 },
      shape: { family: "weibull", shape: 0.8 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Kilderne måler varigheden af hele hjemløsheden, ikke det enkelte ophold. Formen 0,8 giver mange korte og enkelte lange ophold.",
          en: "The sources measure the whole spell of homelessness, not the single stay. Shape 0.8 gives many short stays and a few long ones.",
        },
      },
    },
  },
  stayHidden: {
    unit: "days",
    group: "stays",
    label: {
      da: "Ophold hos venner, familie og lignende",
      en: "Stay with friends, family and the like",
    },
    help: {
      da: "Gennemsnitligt antal dage hos andre, før borgeren kommer et andet sted hen. Stiger tallet, er flere i skjult hjemløshed, og færre bruger § 110.",
      en: "Average days with others before the person goes elsewhere. When it rises, more people are in hidden homelessness and fewer use shelters.",
    },
    limits: {
      low: 50,
      high: 110,
      why: {
        da: "Skønnets 95 %-interval: to til fire måneder. Ingen kilde måler det enkelte ophold.",
        en: "The judgement's 95% interval: two to four months. No source measures the single stay.",
      },
    },
    money: false,
    standard: {
      value: 75,
      spread: { family: "lognormal", low: 50, high: 110 },
      shape: { family: "weibull", shape: 0.8 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat længere end på gaden, fordi et ophold hos andre oftere kan vare ved.",
          en: "No source. Set longer than on the street, because a stay with others can more often last.",
        },
      },
    },
  },
  stayShelter: {
    unit: "days",
    group: "stays",
    label: {
      da: "Ophold på forsorgshjem/herberg (§ 110)",
      en: "Stay in a shelter (§ 110)",
    },
    help: {
      da: "Gennemsnitligt antal døgn pr. ophold på forsorgshjem/herberg uden et boligtilbud. Stiger tallet, koster hvert ophold mere, og flere døgn falder uden for statsrefusionen.",
      en: "Average nights per shelter stay without an offer of a home. When it rises, each stay costs more, and more nights fall outside the state refund.",
    },
    limits: {
      low: 64,
      high: 115,
      why: {
        da: "98 døgn pr. bruger i 2009 delt med 1,53 ophold giver 64. Tælles ophold hen over årsskiftet kun én gang, bliver gennemsnittet op mod 115.",
        en: "98 nights per user in 2009 over 1.53 stays gives 64. If stays across New Year are counted only once, the mean comes to about 115.",
      },
    },
    money: false,
    standard: {
      value: 86,
      spread: { family: "lognormal", low: 78, high: 94 },
      shape: { family: "lognormal", sigma: 1.1 },
      source: {
        kind: "derived",
        cite: "Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023 (131 døgn pr. bruger, 2021); Danmarks Statistik, HERFOR (11.243 ophold og 7.346 brugere, 2024)",
        confidence: "D",
        note: {
          da: "131 døgn / (11.243 / 7.346 = 1,53 ophold) = 86 døgn. Tallene er fra hvert sit år, og ophold over årsskiftet er skåret over, så gennemsnittet kan være for lavt. Fordeling og form er et skøn.",
          en: "131 nights / (11,243 / 7,346 = 1.53 stays) = 86 nights. The figures are from different years, and stays across New Year are cut, so the mean may be too low. Spread and shape are judgements.",
        },
      },
    },
  },
  ownMeansLight: {
    unit: "share",
    group: "stays",
    label: {
      da: "Løser det selv, let støttebehov",
      en: "Solved by own means, light need",
    },
    help: {
      da: "Andel af opholdene, der ender med, at borgeren selv finder en bolig eller flytter fra kommunen. Stiger andelen, klarer flere sig uden indsatsen, og den sparer mindre.",
      en: "Share of stays that end with the person finding a home alone or leaving the municipality. When it rises, more people manage without the programme, and it saves less.",
    },
    limits: {
      low: 0.36,
      high: 0.74,
      why: {
        da: "Skønnets 95 %-interval. Danske tal for afgang uden indsats er ikke fundet.",
        en: "The judgement's 95% interval. No Danish figures for exits without a programme were found.",
      },
    },
    money: false,
    standard: {
      value: 0.53,
      spread: { family: "beta", low: 0.39, high: 0.67 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Kun 32 pct. af brugerne på § 110 var der også i de to foregående år, så mange kommer videre. Valgt, så antallet på en dag holder sig uden ny indsats.",
          en: "No source. Only 32% of shelter users were also there in the two years before, so many do move on. Chosen so that the count on one day holds without a new programme.",
        },
      },
    },
  },
  ownMeansModerate: {
    unit: "share",
    group: "stays",
    label: {
      da: "Løser det selv, moderat støttebehov",
      en: "Solved by own means, moderate need",
    },
    help: {
      da: "Andel af opholdene, der ender med, at borgeren selv finder en bolig eller flytter fra kommunen. Stiger andelen, sparer indsatsen mindre for denne gruppe.",
      en: "Share of stays that end with the person finding a home alone or leaving the municipality. When it rises, the programme saves less for this group.",
    },
    limits: {
      low: 0.17,
      high: 0.49,
      why: {
        da: "Skønnets 95 %-interval. Canadiske forsøg: 30–39 pct. i bolig uden indsats ved moderat behov.",
        en: "The judgement's 95% interval. Canadian trials: 30–39% housed without the programme at moderate need.",
      },
    },
    money: false,
    standard: {
      value: 0.32,
      spread: { family: "beta", low: 0.2, high: 0.45 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Stergiopoulos m.fl. (2015), JAMA",
        confidence: "C",
        note: {
          da: "Ingen danske tal. I Canada var 30–39 pct. stabilt i bolig uden indsats; det er andel af personer, ikke af ophold. Valgt, så antallet på en dag holder sig uden ny indsats.",
          en: "No Danish figures. In Canada 30–39% were stably housed without the programme; that is a share of persons, not of stays. Chosen so that the count on one day holds without a new programme.",
        },
      },
    },
  },
  ownMeansHigh: {
    unit: "share",
    group: "stays",
    label: {
      da: "Løser det selv, højt støttebehov",
      en: "Solved by own means, high need",
    },
    help: {
      da: "Andel af opholdene, der ender med, at borgeren selv finder en bolig eller flytter fra kommunen. Stiger andelen, sparer indsatsen mindre for de dyreste borgere.",
      en: "Share of stays that end with the person finding a home alone or leaving the municipality. When it rises, the programme saves less for those who cost most.",
    },
    limits: {
      low: 0.04,
      high: 0.31,
      why: {
        da: "Skønnets 95 %-interval. Canadisk forsøg: 31 pct. i bolig efter et år uden indsats ved højt behov.",
        en: "The judgement's 95% interval. Canadian trial: 31% housed after a year without the programme at high need.",
      },
    },
    money: false,
    standard: {
      value: 0.13,
      spread: { family: "beta", low: 0.06, high: 0.23 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Aubry m.fl. (2015), Psychiatric Services",
        confidence: "C",
        note: {
          da: "Ingen danske tal. Sat lavere end de 31 pct. i Canada, fordi de kan have haft flere ophold i løbet af året. Valgt, så antallet på en dag holder sig uden ny indsats.",
          en: "No Danish figures. Set below the 31% in Canada, because a person there may have had several stays within the year. Chosen so that the count on one day holds without a new programme.",
        },
      },
    },
  },
  shelterToRough: {
    unit: "share",
    group: "stays",
    label: {
      da: "Fra forsorgshjem/herberg til gaden",
      en: "From shelter to the street",
    },
    help: {
      da: "Andel af dem, der forlader § 110 og fortsat er i hjemløshed, som ender på gaden eller natvarmestue; resten bor hos andre. Stiger andelen, bliver der flere døgn på gaden.",
      en: "Share of those leaving a shelter still homeless who end up on the street or in a night shelter; the rest stay with others. When it rises, there are more nights on the street.",
    },
    limits: {
      low: 0.15,
      high: 0.36,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde følger borgerne efter udskrivning.",
        en: "The judgement's 95% interval. No source follows people after discharge.",
      },
    },
    money: false,
    standard: {
      value: 0.25,
      spread: { family: "beta", low: 0.15, high: 0.36 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Tæt på fordelingen på en dag i 2024: 13 pct. på gaden eller natvarmestue mod 42 pct. hos andre og andet, altså 24 pct.",
          en: "No source. Close to the mix on one day in 2024: 13% on the street or in night shelters against 42% with others and other, which is 24%.",
        },
      },
    },
  },
  hiddenToShelter: {
    unit: "share",
    group: "stays",
    label: {
      da: "Fra ophold hos andre til forsorgshjem/herberg",
      en: "From staying with others to shelter",
    },
    help: {
      da: "Andel af dem, der må forlade et ophold hos andre og fortsat er i hjemløshed, som kommer på § 110; resten ender på gaden. Stiger andelen, vokser udgiften til § 110.",
      en: "Share of those who leave a stay with others still homeless who go to a shelter; the rest end up on the street. When it rises, shelter costs grow.",
    },
    limits: {
      low: 0.4,
      high: 0.7,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.55,
      spread: { family: "beta", low: 0.4, high: 0.7 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat lidt over halvdelen; bør holdes op mod kommunens egne indskrivninger.",
          en: "No source. Set a little above half; to be compared with the municipality's own admissions.",
        },
      },
    },
  },
  roughToShelter: {
    unit: "share",
    group: "stays",
    label: {
      da: "Fra gaden til forsorgshjem/herberg",
      en: "From the street to shelter",
    },
    help: {
      da: "Andel af dem, der forlader gaden eller natvarmestuen og fortsat er i hjemløshed, som kommer på § 110; resten bor hos andre. Stiger andelen, vokser udgiften til § 110.",
      en: "Share of those who leave the street or night shelter still homeless who go to a shelter; the rest stay with others. When it rises, shelter costs grow.",
    },
    limits: {
      low: 0.35,
      high: 0.65,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.5,
      spread: { family: "beta", low: 0.35, high: 0.65 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. En ligelig fordeling er valgt, fordi intet taler for det ene frem for det andet.",
          en: "No source. An even split is chosen because nothing speaks for one side over the other.",
        },
      },
    },
  },
  returnShare: {
    unit: "share",
    group: "stays",
    label: {
      da: "Vender tilbage til hjemløshed efter egen løsning",
      en: "Return to homelessness after own solution",
    },
    help: {
      da: "Andel af dem, der selv fandt en løsning, som senere er i hjemløshed igen. Stiger andelen, bliver hjemløsheden dyrere uden indsats, og indsatsen sparer mere.",
      en: "Share of those who found a solution alone who later become homeless again. When it rises, homelessness costs more without the programme, and the programme saves more.",
    },
    limits: {
      low: 0.23,
      high: 0.35,
      why: {
        da: "23 pct. tilbage i hjemløshed inden for to år i et amerikansk studie; 32 pct. gengangere på § 110, øvre grænse 35.",
        en: "23% back in homelessness within two years in an American study; 32% recurring shelter users, upper limit 35.",
      },
    },
    money: false,
    standard: {
      value: 0.32,
      spread: { family: "beta", low: 0.29, high: 0.35 },
      source: {
        kind: "agency",
        cite: "Det Nationale Partnerskab mod Hjemløshed, Årsrapport 2023",
        confidence: "A",
        note: {
          da: "32 pct. af brugerne på § 110 i 2021 var der også i 2019 eller 2020. Tallet ser tilbage på brugerne og bruges her som tilnærmelse for, hvor mange der vender tilbage. Fordelingen er et skøn.",
          en: "32% of shelter users in 2021 were also there in 2019 or 2020. The figure looks back at users and stands in here for how many return. The spread is a judgement.",
        },
      },
    },
  },
  returnDelay: {
    unit: "days",
    group: "stays",
    label: { da: "Tid til ny hjemløshed", en: "Time until homeless again" },
    help: {
      da: "Gennemsnitligt antal dage fra egen løsning til ny hjemløshed, for dem der vender tilbage. Stiger tallet, ligger de nye forløb senere i perioden.",
      en: "Average days from own solution to new homelessness, for those who return. When it rises, the new spells fall later in the period.",
    },
    limits: {
      low: 240,
      high: 530,
      why: {
        da: "Skønnets 95 %-interval: otte til atten måneder.",
        en: "The judgement's 95% interval: eight to eighteen months.",
      },
    },
    money: false,
    standard: {
      value: 365,
      spread: { family: "lognormal", low: 240, high: 530 },
      shape: { family: "weibull", shape: 0.8 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Andelen af gengangere er målt over to år; et gennemsnit på et år passer med det, men tiden selv er ikke målt.",
          en: "The share who return is measured over two years; a mean of one year fits that, but the time itself is not measured.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
