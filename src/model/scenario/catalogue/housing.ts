import type { Parameter } from "../parameter";

/** The way to a home, the interim offer before it, and how long the home is kept. */
export const HOUSING = {
  timeToHome: {
    unit: "days",
    group: "housing",
    label: {
      da: "Tid fra accept til indflytningsklar",
      en: "Time from acceptance until ready to move in",
    },
    help: {
      da: "Gennemsnitligt antal dage fra borgeren siger ja, til sagen er klar til indflytning, uden ventetid på en ledig bolig. Stiger tallet, bliver der flere døgn i hjemløshed, også på § 110.",
      en: "Average days from the person's yes until everything is ready for moving in, apart from waiting for a vacant home. When it rises, there are more nights homeless, also in shelters.",
    },
    limits: {
      low: 25,
      high: 120,
      why: {
        da: "Frankrig 28 dage, Odense én til to måneder, Canada 73 dage; Randers gik fra mange måneder til et par uger.",
        en: "France 28 days, Odense one to two months, Canada 73 days; Randers went from many months to a couple of weeks.",
      },
    },
    money: false,
    standard: {
      value: 59,
      spread: { family: "lognormal", low: 25, high: 120 },
      shape: { family: "lognormal", sigma: 0.5 },
      source: {
        kind: "derived",
        cite: "Aubry m.fl. (2016), Psychiatric Services (73 dage); presseomtale af Un chez-soi d'abord, Frankrig (28 dage); Fyens Stiftstidende om Housing First i Odense (1–2 måneder)",
        confidence: "D",
        note: {
          da: "Middelværdien i en skæv fordeling med 95 %-interval 25–120 dage, lagt om kildernes tal. Interval og form er et skøn. Kildernes tal kan rumme noget ventetid på bolig.",
          en: "The mean of a skewed distribution with 95% interval 25–120 days, laid round the sources' figures. Interval and shape are judgements. The sources' figures may hold some waiting for a home.",
        },
      },
    },
  },
  acceptHome: {
    unit: "share",
    group: "housing",
    label: { da: "Siger ja til egen bolig", en: "Accept an offer of own home" },
    help: {
      da: "Andel, der tager imod et tilbud om egen bolig med bostøtte. Stiger andelen, kommer flere i bolig, og både udgift til støtte og besparelse vokser.",
      en: "Share who accept an offer of their own home with support. When it rises, more people are housed, and both support costs and savings grow.",
    },
    limits: {
      low: 0.76,
      high: 0.9,
      why: {
        da: "16 pct. kom aldrig i bolig i det danske ICM-forløb; 95 %-intervallet er 10–24 pct.",
        en: "16% were never housed in the Danish ICM programme; the 95% interval is 10–24%.",
      },
    },
    money: false,
    standard: {
      value: 0.84,
      spread: { family: "beta", low: 0.76, high: 0.9 },
      source: {
        kind: "agency",
        cite: "Social- og Boligstyrelsen, social.dk, Intensive Case Management (ICM)",
        confidence: "A",
        note: {
          da: "1 − 0,16, som aldrig kom i bolig. Nogle af dem kan have manglet et boligtilbud og ikke sagt nej. Fordelingen er et skøn.",
          en: "1 − 0.16 who were never housed. Some of them may have lacked an offer rather than refused one. The spread is a judgement.",
        },
      },
    },
  },
  acceptInterim: {
    unit: "share",
    group: "housing",
    label: {
      da: "Siger ja til midlertidigt botilbud (§ 107)",
      en: "Accept an interim offer (§ 107)",
    },
    help: {
      da: "Andel, der tager imod et midlertidigt botilbud som trin før egen bolig. Stiger andelen, vokser udgiften til § 107, og flere når frem til bolig ad den vej.",
      en: "Share who accept an interim residential offer as a step before their own home. When it rises, interim costs grow, and more people reach a home that way.",
    },
    limits: {
      low: 0.55,
      high: 0.83,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.7,
      spread: { family: "beta", low: 0.55, high: 0.83 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat lavere end ja til egen bolig (84 pct.), fordi tilbuddet stiller krav, før boligen kommer.",
          en: "No source. Set below acceptance of an own home (84%), because the offer makes demands before the home comes.",
        },
      },
    },
  },
  interimStay: {
    unit: "days",
    group: "housing",
    label: {
      da: "Ophold på midlertidigt botilbud (§ 107)",
      en: "Stay in the interim offer (§ 107)",
    },
    help: {
      da: "Gennemsnitligt antal dage på § 107, til borgeren vurderes klar til egen bolig. Stiger tallet, bliver vejen over botilbud dyrere og længere.",
      en: "Average days in the interim offer until the person is judged ready for an own home. When it rises, the way by the interim offer becomes longer and more costly.",
    },
    limits: {
      low: 80,
      high: 320,
      why: {
        da: "Fra skønnets nedre grænse til hele tiden til bolig i Canada (220 dage, øvre grænse 320). Danske tal er ikke fundet.",
        en: "From the judgement's lower end to the whole time to a home in Canada (220 days, upper end 320). No Danish figures were found.",
      },
    },
    money: false,
    standard: {
      value: 135,
      spread: { family: "lognormal", low: 85, high: 205 },
      shape: { family: "lognormal", sigma: 0.6 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Aubry m.fl. (2016), Psychiatric Services (At Home/Chez Soi, Canada)",
        confidence: "C",
        note: {
          da: "I Canada gik der 220 dage fra tilbud til bolig i den sædvanlige indsats. Modellen regner selv køen til boligen, så opholdet er sat kortere. Kun en del af de 220 dage gik på et botilbud; også derfor er tallet usikkert.",
          en: "In Canada 220 days passed from the offer to a home in usual services. The model counts the queue for the home itself, so the stay is set shorter. Only part of the 220 days was spent in an interim offer; the figure is uncertain for that reason too.",
        },
      },
    },
  },
  interimDropout: {
    unit: "1/year",
    group: "housing",
    label: {
      da: "Frafald fra midlertidigt botilbud (§ 107)",
      en: "Dropout from the interim offer (§ 107)",
    },
    help: {
      da: "Hvor ofte pr. år en borger på § 107 falder fra og er i hjemløshed igen; 0,60 svarer til 31 pct. på 223 dage. Stiger tallet, når færre frem til egen bolig ad den vej.",
      en: "How often per year a person in the interim offer drops out and is homeless again; 0.60 means 31% in 223 days. When it rises, fewer reach an own home that way.",
    },
    limits: {
      low: 0.35,
      high: 0.95,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.6,
      spread: { family: "lognormal", low: 0.35, high: 0.95 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. 31 pct. på 223 dage (1 − e^(−0,60 × 223/365)) er på linje med de 31 pct. ikke-aftalte udskrivninger fra § 110.",
          en: "No source. 31% in 223 days (1 − e^(−0.60 × 223/365)) is in line with the 31% of discharges from shelters that are not agreed.",
        },
      },
    },
  },
  retention36: {
    unit: "share",
    group: "housing",
    label: {
      da: "Fastholdelse af bolig efter tre år",
      en: "Still housed after three years",
    },
    help: {
      da: "Andel, der stadig bor i boligen 36 måneder efter indflytning i en samlet indsats, hvor en fjerdedel får CTI, halvdelen ICM og en fjerdedel ACT, hver efter sit behov. Den samlede indsats har risikoen 1,1; hver metodes risiko regnes i forhold til den. Stiger andelen, vender færre tilbage til hjemløshed, og besparelsen vokser.",
      en: "Share still in the home 36 months after moving in, in a programme as a whole, where a quarter get CTI, half ICM and a quarter ACT, each by their need. The whole programme has risk 1.1; each method's risk is relative to it. When it rises, fewer return to homelessness, and the saving grows.",
    },
    limits: {
      low: 0.71,
      high: 0.95,
      why: {
        da: "CTI 73 og ICM 76 pct., Odense 80 pct. efter tre år, New York 88 pct. efter fem år, danske projektperioder 90–95 pct.",
        en: "CTI 73 and ICM 76%, Odense 80% after three years, New York 88% after five years, Danish project periods 90–95%.",
      },
    },
    money: false,
    standard: {
      value: 0.8,
      spread: { family: "beta", low: 0.71, high: 0.88 },
      source: {
        kind: "study",
        cite: "VIVE (2020) om Housing First i Odense, gengivet af Hjem til Alle og kommunen.dk",
        confidence: "B",
        note: {
          da: "80 pct. efter tre år, ca. 500 borgere. »8–9 ud af 10« er ikke brugt, for kilderne angiver ingen tidshorisont. Fordelingen er et skøn.",
          en: "80% after three years, about 500 people. “8–9 of 10” is not used, since the sources give no horizon. The spread is a judgement.",
        },
      },
    },
  },
  lossShape: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Hvornår boligen mistes (form)",
      en: "When homes are lost (shape)",
    },
    help: {
      da: "Under 1 er risikoen størst lige efter indflytning; ved 1 er den ens hele tiden. Stiger tallet, mistes færre boliger i det første år og flere efter det tredje.",
      en: "Below 1 the risk is highest just after moving in; at 1 it is constant. When it rises, fewer homes are lost in the first year and more after the third.",
    },
    limits: {
      low: 0.65,
      high: 1,
      why: {
        da: "90 pct. efter 12 og 80 pct. efter 36 måneder giver 0,68; 1 er konstant risiko.",
        en: "90% after 12 and 80% after 36 months give 0.68; 1 is constant risk.",
      },
    },
    money: false,
    standard: {
      value: 0.78,
      spread: { family: "triangular", low: 0.65, high: 1 },
      source: {
        kind: "derived",
        cite: "Beregnet ud fra VIVE (2020) om Odense, Tsemberis & Eisenberg (2000) og presseomtale af Un chez-soi d'abord, Frankrig",
        confidence: "D",
        note: {
          da: "Weibull-form: ln(ln 0,80 / ln 0,91) / ln(36/12) = 0,78. De 91 pct. efter et år er selv afledt af flere kilder. Fordelingen er et skøn.",
          en: "Weibull shape: ln(ln 0.80 / ln 0.91) / ln(36/12) = 0.78. The 91% after a year is itself derived from several sources. The spread is a judgement.",
        },
      },
    },
  },
  lossRatioCti: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen med CTI",
      en: "Risk of losing the home with CTI",
    },
    help: {
      da: "I forhold til 1,1, risikoen i en samlet indsats (se fastholdelse efter tre år): 0,9 er 18 pct. lavere. Stiger tallet, mister flere med CTI boligen; andre mærker det ikke.",
      en: "Relative to 1.1, the risk in a programme as a whole (see three-year retention): 0.9 is 18% lower. When it rises, more people with CTI lose the home; nobody else is touched.",
    },
    limits: {
      low: 0.7,
      high: 1.15,
      why: {
        da: "Skønnets 95 %-interval.",
        en: "The judgement's 95% interval.",
      },
    },
    money: false,
    standard: {
      value: 0.9,
      spread: { family: "lognormal", low: 0.7, high: 1.15 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Vidensportalen, Critical Time Intervention (CTI)",
        confidence: "C",
        note: {
          da: "3 pct. mistede boligen med CTI mod 8 pct. med ICM, men gruppen har lettere behov og støtten er kort. Forholdet er ikke offentliggjort.",
          en: "3% lost the home with CTI against 8% with ICM, but the group's needs are lighter and the support is short. The ratio is not published.",
        },
      },
    },
  },
  lossRatioIcm: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen med ICM",
      en: "Risk of losing the home with ICM",
    },
    help: {
      da: "I forhold til 1,1, risikoen i en samlet indsats (se fastholdelse efter tre år): 1,1 er den samme. Stiger tallet, mister flere med ICM boligen; andre mærker det ikke.",
      en: "Relative to 1.1, the risk in a programme as a whole (see three-year retention): 1.1 is the same. When it rises, more people with ICM lose the home; nobody else is touched.",
    },
    limits: {
      low: 0.85,
      high: 1.4,
      why: {
        da: "Skønnets 95 %-interval.",
        en: "The judgement's 95% interval.",
      },
    },
    money: false,
    standard: {
      value: 1.1,
      spread: { family: "lognormal", low: 0.85, high: 1.4 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Social- og Boligstyrelsen, social.dk, Intensive Case Management (ICM)",
        confidence: "C",
        note: {
          da: "8 pct. mistede boligen, og halvdelen af dem fik en ny. Forholdet er ikke offentliggjort; det er sat som gennemsnittet af de tre metoder.",
          en: "8% lost the home, and half of them got a new one. The ratio is not published; it is set at the average of the three methods.",
        },
      },
    },
  },
  lossRatioAct: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen med ACT",
      en: "Risk of losing the home with ACT",
    },
    help: {
      da: "I forhold til 1,1, risikoen i en samlet indsats (se fastholdelse efter tre år): 1,3 er 18 pct. højere. Stiger tallet, mister flere med ACT boligen; andre mærker det ikke.",
      en: "Relative to 1.1, the risk in a programme as a whole (see three-year retention): 1.3 is 18% higher. When it rises, more people with ACT lose the home; nobody else is touched.",
    },
    limits: {
      low: 0.95,
      high: 1.75,
      why: {
        da: "Skønnets 95 %-interval.",
        en: "The judgement's 95% interval.",
      },
    },
    money: false,
    standard: {
      value: 1.3,
      spread: { family: "lognormal", low: 0.95, high: 1.75 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Social- og Boligstyrelsen, evidensbaserede bostøttemetoder",
        confidence: "C",
        note: {
          da: "Gruppen har de mest komplekse behov, men 90 pct. var i bolig i ACT-forløbet i København. Forholdet er ikke offentliggjort.",
          en: "The group has the most complex needs, yet 90% were housed in Copenhagen's ACT programme. The ratio is not published.",
        },
      },
    },
  },
  lossRatioSection85: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen med almindelig bostøtte (§ 85)",
      en: "Risk of losing the home with ordinary support (§ 85)",
    },
    help: {
      da: "I forhold til 1,1, risikoen i en samlet indsats (se fastholdelse efter tre år): 1,5 er 36 pct. højere. Stiger tallet, mister flere med almindelig bostøtte boligen.",
      en: "Relative to 1.1, the risk in a programme as a whole (see three-year retention): 1.5 is 36% higher. When it rises, more people with ordinary support lose the home.",
    },
    limits: {
      low: 1,
      high: 2.2,
      why: {
        da: "Skønnets 95 %-interval; 1,1 er ingen forskel fra de evidensbaserede metoder under ét.",
        en: "The judgement's 95% interval; 1.1 is no difference from the evidence-based methods as a whole.",
      },
    },
    money: false,
    standard: {
      value: 1.5,
      spread: { family: "lognormal", low: 1, high: 2.2 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Aubry m.fl. (2015, 2016), Psychiatric Services; Tsemberis & Eisenberg (2000)",
        confidence: "C",
        note: {
          da: "Ingen danske tal. I Nordamerika var 29–47 pct. stabilt i bolig i den sædvanlige indsats; den danske er rigere, så forskellen må være mindre end der.",
          en: "No Danish figures. In North America 29–47% were stably housed in usual services; Danish services are richer, so the difference should be smaller than there.",
        },
      },
    },
  },
  lossRatioNone: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen uden støtte",
      en: "Risk of losing the home without support",
    },
    help: {
      da: "I forhold til 1,1, risikoen i en samlet indsats (se fastholdelse efter tre år): 2,5 er godt det dobbelte. Stiger tallet, er det dyrere at give bolig uden bostøtte.",
      en: "Relative to 1.1, the risk in a programme as a whole (see three-year retention): 2.5 is a good twice as high. When it rises, a home without support costs more.",
    },
    limits: {
      low: 1.5,
      high: 4,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 2.5,
      spread: { family: "lognormal", low: 1.5, high: 4 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sammen med tillægget for for let støtte (1,5 pr. trin) svarer det til, at 47 pct. med let og 32 pct. med moderat behov stadig har boligen efter tre år uden støtte.",
          en: "No source. With the addition for support that is too light (1.5 a step) it means that 47% with light and 32% with moderate need still have the home after three years without support.",
        },
      },
    },
  },
  lossRatioCompleted: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko for at miste boligen efter afsluttet støtte",
      en: "Risk of losing the home after support has ended",
    },
    help: {
      da: "Ganges på borgerens risiko under støtten, når den er afsluttet som planlagt. Stiger tallet, holder virkningen af en tidsbegrænset indsats kortere.",
      en: "Multiplies the person's risk during support once it has ended as planned. When it rises, the effect of time-limited support lasts less.",
    },
    limits: {
      low: 0.7,
      high: 1.8,
      why: {
        da: "Skønnets 95 %-interval, fra lidt lavere til klart højere risiko uden støtten.",
        en: "The judgement's 95% interval, from somewhat lower to clearly higher risk without the support.",
      },
    },
    money: false,
    standard: {
      value: 1.15,
      spread: { family: "lognormal", low: 0.8, high: 1.6 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Støtten afsluttes, når den ikke længere behøves, men den fanger heller ikke længere nye problemer op.",
          en: "No source. Support ends when it is no longer needed, but it no longer catches new problems either.",
        },
      },
    },
  },
  lossRatioMismatch: {
    unit: "ratio",
    group: "housing",
    label: {
      da: "Risiko ved for let støtte i forhold til behovet",
      en: "Risk when support is too light for the need",
    },
    help: {
      da: "Ganges på risikoen for at miste boligen for hvert trin, støttebehovet ligger over det, metoden er lavet til (§ 85 og CTI let, ICM moderat, ACT højt). Stiger tallet, betyder den rette metode mere.",
      en: "Multiplies the risk of losing the home for each step the need lies above what the method is made for (§ 85 and CTI light, ICM moderate, ACT high). When it rises, the right method matters more.",
    },
    limits: {
      low: 1,
      high: 2.2,
      why: {
        da: "Fra ingen betydning til skønnets øvre grænse.",
        en: "From no effect to the judgement's upper end.",
      },
    },
    money: false,
    standard: {
      value: 1.5,
      spread: { family: "lognormal", low: 1.05, high: 2.1 },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Tsemberis og Eisenberg (2000), Psychiatric Services",
        confidence: "C",
        note: {
          da: "Ingen kilde for trinnet selv. Med § 85 giver det 63 pct. i bolig efter tre år ved moderat og 50 pct. ved højt behov; i New York var 47 pct. i bolig efter fem år uden Housing First.",
          en: "No source for the step itself. With § 85 it gives 63% housed after three years at moderate and 50% at high need; in New York 47% were housed after five years without Housing First.",
        },
      },
    },
  },
  lossToShelter: {
    unit: "share",
    group: "housing",
    label: {
      da: "Fra mistet bolig til forsorgshjem/herberg",
      en: "From lost home to shelter",
    },
    help: {
      da: "Andel af dem, der mister boligen, som kommer på forsorgshjem/herberg (§ 110). Stiger andelen, bliver hver mistet bolig dyrere.",
      en: "Share of those losing the home who go to a shelter (§ 110). When it rises, each lost home costs more.",
    },
    limits: {
      low: 0.33,
      high: 0.67,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.5,
      spread: { family: "beta", low: 0.33, high: 0.67 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat lidt over andelen på § 110 på en enkelt dag (45 pct.), fordi borgerne er kendt af kommunen.",
          en: "No source. Set a little above the share in shelters on one day (45%), because the municipality knows these people.",
        },
      },
    },
  },
  lossToRough: {
    unit: "share",
    group: "housing",
    label: {
      da: "Fra mistet bolig til gaden",
      en: "From lost home to the street",
    },
    help: {
      da: "Andel af dem, der mister boligen, som ender på gaden eller natvarmestue; resten uden for § 110 bor hos andre. Stiger andelen, bliver der flere døgn på gaden.",
      en: "Share of those losing the home who end up on the street or in a night shelter; the others outside § 110 stay with friends. When it rises, there are more nights on the street.",
    },
    limits: {
      low: 0.07,
      high: 0.25,
      why: {
        da: "Skønnets 95 %-interval. Ingen kilde måler det.",
        en: "The judgement's 95% interval. No source measures it.",
      },
    },
    money: false,
    standard: {
      value: 0.15,
      spread: { family: "beta", low: 0.07, high: 0.25 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat nær andelen på gaden eller natvarmestue på en enkelt dag (13 pct.).",
          en: "No source. Set near the share on the street or in night shelters on one day (13%).",
        },
      },
    },
  },
  preventionEffect: {
    unit: "share",
    group: "housing",
    label: {
      da: "Virkning af forebyggelse af udsættelser",
      en: "Effect of eviction prevention",
    },
    help: {
      da: "Andel af tabte boliger, der undgås, hvor lejemålet er dækket af forebyggelse (fx garanti for huslejerestancer eller boligsocial enhed). Stiger andelen, beholder flere boligen.",
      en: "Share of lost homes avoided where the tenancy is covered by prevention (such as a guarantee for rent arrears or a social housing unit). When it rises, more people keep the home.",
    },
    limits: {
      low: 0.1,
      high: 0.43,
      why: {
        da: "Skønnets 95 %-interval. Kilderne beskriver ordningerne, men måler ikke virkningen.",
        en: "The judgement's 95% interval. The sources describe the schemes but do not measure their effect.",
      },
    },
    money: false,
    standard: {
      value: 0.25,
      spread: { family: "beta", low: 0.1, high: 0.43 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Sat, så hver fjerde tabte bolig undgås; mange tab skyldes andet end huslejerestancer.",
          en: "No source. Set so that one lost home in four is avoided; many losses have other causes than rent arrears.",
        },
      },
    },
  },
  homesGivenBack: {
    unit: "share",
    group: "housing",
    label: {
      da: "Fraflyttede boliger, der går til en ny borger",
      en: "Vacated homes that go to another person",
    },
    help: {
      da: "Andel af fraflyttede boliger, som kommunen kan anvise igen til en borger i hjemløshed; resten går tilbage til udlejeren. Stiger andelen, bliver køen til bolig kortere.",
      en: "Share of vacated homes the municipality can assign again to a homeless person; the rest go back to the landlord. When it rises, the queue for homes gets shorter.",
    },
    limits: {
      low: 0.2,
      high: 0.8,
      why: {
        da: "Skønnede yderpunkter; afhænger af aftalen med boligorganisationen.",
        en: "Judged extremes; it depends on the agreement with the housing association.",
      },
    },
    money: false,
    standard: {
      value: 0.5,
      spread: { family: "uniform", low: 0.2, high: 0.8 },
      source: {
        kind: "guess",
        cite: "Skøn",
        confidence: "C",
        note: {
          da: "Ingen kilde. Ved almindelig boliganvisning er retten brugt, når boligen er anvist; ejer kommunen boligen eller har aftale om hver ledig bolig, bør andelen være højere.",
          en: "No source. In ordinary assignment the right is spent once the home is assigned; where the municipality owns the home or has every vacancy by agreement, the share should be higher.",
        },
      },
    },
  },
  acceptAfterLoss: {
    unit: "share",
    group: "housing",
    label: {
      da: "Siger ja igen efter at have mistet en bolig",
      en: "Accept again after losing a home",
    },
    help: {
      da: "Hvor mange af dem, der ellers ville sige ja, der også gør det, når de har mistet en bolig fra indsatsen; gælder både egen bolig og botilbud (§ 107). 0,60 × 0,84 giver, at halvdelen siger ja til en ny bolig. Stiger andelen, kommer flere hurtigt i bolig igen, og indsatsen bruger flere boliger.",
      en: "How many of those who would otherwise accept also do so once they have lost one of the programme's homes; it holds for own homes and interim offers (§ 107) alike. 0.60 × 0.84 makes half of them accept a new home. When it rises, more are soon housed again, and the programme uses more homes.",
    },
    limits: {
      low: 0.36,
      high: 0.83,
      why: {
        da: "Halvdelen af dem, der mistede boligen i ICM, fik en ny; 30 til 70 pct. i forhold til de 84 pct. første gang. Intervallet er skønnet.",
        en: "Half of those who lost their home in ICM got a new one; 30 to 70% relative to the first time's 84%. The interval is judged.",
      },
    },
    money: false,
    standard: {
      value: 0.6,
      spread: { family: "beta", low: 0.36, high: 0.83 },
      source: {
        kind: "derived",
        cite: "Socialstyrelsen, Evidensbaserede bostøttemetoder (ICM); Social- og Boligstyrelsen, social.dk, Intensive Case Management (ICM)",
        confidence: "D",
        note: {
          da: "8 pct. mistede boligen, og halvdelen af dem fik en ny: 0,50 / 0,84 = 0,60. At det samme gælder et botilbud (§ 107), er et skøn, og det er fordelingen også.",
          en: "8% lost their home, and half of them got a new one: 0.50 / 0.84 = 0.60. That the same holds for an interim offer (§ 107) is a judgement, and so is the spread.",
        },
      },
    },
  },
  reofferDelay: {
    unit: "days",
    group: "housing",
    label: {
      da: "Tid til nyt tilbud efter et nej",
      en: "Time until a new offer after a refusal",
    },
    help: {
      da: "Gennemsnitligt antal dage fra et nej til det næste tilbud. Stiger tallet, forbliver de, der siger nej, længere i hjemløshed.",
      en: "Average days from a refusal to the next offer. When it rises, those who refuse stay homeless longer.",
    },
    limits: {
      low: 150,
      high: 730,
      why: {
        da: "Skønnede yderpunkter: fra fem måneder til to år.",
        en: "Judged extremes: from five months to two years.",
      },
    },
    money: false,
    standard: {
      value: 365,
      spread: { family: "lognormal", low: 180, high: 660 },
      shape: { family: "exponential" },
      source: {
        kind: "guess",
        cite: "Skøn; jf. Socialstyrelsen, Evidensbaserede bostøttemetoder (ICM)",
        confidence: "C",
        note: {
          da: "16 pct. i ICM kom aldrig i bolig i projektperioden, så et nej varer. Hvor længe, er ikke offentliggjort.",
          en: "16% in ICM were never housed in the project period, so a refusal lasts. How long is not published.",
        },
      },
    },
  },
} as const satisfies Record<string, Parameter>;
