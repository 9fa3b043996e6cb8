import type { Parameter } from "../parameter";
import { calibrated, withRoomFor } from "./calibrated";

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
    limits: withRoomFor("stayRough", {
      low: 30,
      high: 65,
      why: {
        da: "Skønnets 95 %-interval: én til to måneder. Ingen kilde måler det enkelte ophold.",
        en: "The judgement's 95% interval: one to two months. No source measures the single stay.",
      },
    }),
    money: false,
    standard: calibrated("stayRough"),
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
    limits: withRoomFor("stayHidden", {
      low: 50,
      high: 110,
      why: {
        da: "Skønnets 95 %-interval: to til fire måneder. Ingen kilde måler det enkelte ophold.",
        en: "The judgement's 95% interval: two to four months. No source measures the single stay.",
      },
    }),
    money: false,
    standard: calibrated("stayHidden"),
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
    limits: withRoomFor("stayShelter", {
      low: 64,
      high: 115,
      why: {
        da: "98 døgn pr. bruger i 2009 delt med 1,53 ophold giver 64. Tælles ophold hen over årsskiftet kun én gang, bliver gennemsnittet op mod 115.",
        en: "98 nights per user in 2009 over 1.53 stays gives 64. If stays across New Year are counted only once, the mean comes to about 115.",
      },
    }),
    money: false,
    standard: calibrated("stayShelter"),
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
    limits: withRoomFor("ownMeansLight", {
      low: 0.36,
      high: 0.74,
      why: {
        da: "Skønnets 95 %-interval. Danske tal for afgang uden indsats er ikke fundet.",
        en: "The judgement's 95% interval. No Danish figures for exits without a programme were found.",
      },
    }),
    money: false,
    standard: calibrated("ownMeansLight"),
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
    limits: withRoomFor("ownMeansModerate", {
      low: 0.17,
      high: 0.49,
      why: {
        da: "Skønnets 95 %-interval. Canadiske forsøg: 30–39 pct. i bolig uden indsats ved moderat behov.",
        en: "The judgement's 95% interval. Canadian trials: 30–39% housed without the programme at moderate need.",
      },
    }),
    money: false,
    standard: calibrated("ownMeansModerate"),
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
    limits: withRoomFor("ownMeansHigh", {
      low: 0.04,
      high: 0.31,
      why: {
        da: "Skønnets 95 %-interval. Canadisk forsøg: 31 pct. i bolig efter et år uden indsats ved højt behov.",
        en: "The judgement's 95% interval. Canadian trial: 31% housed after a year without the programme at high need.",
      },
    }),
    money: false,
    standard: calibrated("ownMeansHigh"),
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
    limits: withRoomFor("shelterToRough", {
      low: 0.15,
      high: 0.36,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde følger borgerne efter udskrivning.",
        en: "The judgement's 95% interval. No source follows people after discharge.",
      },
    }),
    money: false,
    standard: calibrated("shelterToRough"),
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
    limits: withRoomFor("hiddenToShelter", {
      low: 0.4,
      high: 0.7,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    }),
    money: false,
    standard: calibrated("hiddenToShelter"),
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
    limits: withRoomFor("roughToShelter", {
      low: 0.35,
      high: 0.65,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    }),
    money: false,
    standard: calibrated("roughToShelter"),
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
    limits: withRoomFor("returnShare", {
      low: 0.23,
      high: 0.35,
      why: {
        da: "23 pct. tilbage i hjemløshed inden for to år i et amerikansk studie; 32 pct. gengangere på § 110, øvre grænse 35.",
        en: "23% back in homelessness within two years in an American study; 32% recurring shelter users, upper limit 35.",
      },
    }),
    money: false,
    standard: calibrated("returnShare"),
  },
  returnDelay: {
    unit: "days",
    group: "stays",
    label: { da: "Tid til ny hjemløshed", en: "Time until homeless again" },
    help: {
      da: "Gennemsnitligt antal dage fra egen løsning til ny hjemløshed, for dem der vender tilbage. Stiger tallet, ligger de nye forløb senere i perioden.",
      en: "Average days from own solution to new homelessness, for those who return. When it rises, the new spells fall later in the period.",
    },
    limits: withRoomFor("returnDelay", {
      low: 240,
      high: 530,
      why: {
        da: "Skønnets 95 %-interval: otte til atten måneder.",
        en: "The judgement's 95% interval: eight to eighteen months.",
      },
    }),
    money: false,
    standard: calibrated("returnDelay"),
  },
  returnToSamePlace: {
    unit: "share",
    group: "stays",
    label: {
      da: "Vender tilbage til det sted, de kom fra",
      en: "Return to the place they left",
    },
    help: {
      da: "Andel af dem, der er hjemløse igen, som begynder samme sted, som de sidst forlod hjemløsheden fra; de andre begynder som nye borgere. Stiger andelen, er det oftere de samme borgere, der bruger § 110.",
      en: "Share of those homeless again who begin in the place from which they last left homelessness; the others begin as newcomers do. When it rises, shelters are more often used by the same people.",
    },
    limits: withRoomFor("returnToSamePlace", {
      low: 0,
      high: 1,
      why: {
        da: "Fra ingen til alle; ingen kilde følger borgerne.",
        en: "From nobody to everybody; no source follows people.",
      },
    }),
    money: false,
    standard: calibrated("returnToSamePlace"),
  },
  episodicShare: {
    unit: "share",
    group: "stays",
    label: {
      da: "Kommer og går ofte (episodisk hjemløshed)",
      en: "Come and go often (episodic homelessness)",
    },
    help: {
      da: "Andel af borgerne, der ofte skifter mellem § 110, gaden og andre i korte ophold. Stiger andelen, får flere brugere mange ophold på et år, og dermed flere opkrævninger og udskrivninger.",
      en: "Share of people who often move between shelter, street and others in short stays. When it rises, more users have many stays in a year, and so more admissions and discharges.",
    },
    limits: withRoomFor("episodicShare", {
      low: 0,
      high: 0.25,
      why: {
        da: "Nul betyder, at alle har lige lange ophold i gennemsnit. Over en fjerdedel ville være flere, end der overhovedet har mere end ét ophold på et år (29 pct.).",
        en: "Zero means that everybody's stays are equally long on average. Above a quarter would be nearly all who have more than one stay in a year at all (29%).",
      },
    }),
    money: false,
    standard: calibrated("episodicShare"),
  },
  episodicStay: {
    unit: "ratio",
    group: "stays",
    label: {
      da: "Længden af deres ophold i forhold til andres",
      en: "Length of their stays relative to others'",
    },
    help: {
      da: "Hvor lange ophold de borgere har, som kommer og går ofte: 0,1 er en tiendedel af andres. De bliver ikke oftere færdige med hjemløsheden end andre. Stiger tallet, skifter de sjældnere sted.",
      en: "How long the stays are of people who come and go often: 0.1 is a tenth of others'. They do not leave homelessness more often than others. When it rises, they change places less often.",
    },
    limits: withRoomFor("episodicStay", {
      low: 0.05,
      high: 1,
      why: {
        da: "Fra en uges tid pr. ophold til lige så lange ophold som andre.",
        en: "From about a week a stay to stays as long as others'.",
      },
    }),
    money: false,
    standard: calibrated("episodicStay"),
  },
} as const satisfies Record<string, Parameter>;
