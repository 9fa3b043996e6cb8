/** The Danish texts of the page on method and sources, and the type that every other language must fill. */
export const da = {
  heading: "Metode og kilder",
  intro:
    "Hvordan svaret bliver til, hvad det bygger på, og hvor det kan være forkert. Tabellerne viser det scenarie, der er åbent nu.",
  contents: "På denne side",
  parts: {
    fem: "Modellen på fem minutter",
    model: "Modellen, del for del",
    forudsaetninger: "Forudsætninger og kilder",
    lov: "Loven om statsrefusion",
    kalibrering: "Kalibrering: Passer modellen med de tal, den er tilpasset?",
    validering: "Validering: Rammer modellen tal, den ikke er tilpasset?",
    forbehold: "Kendte begrænsninger",
    ordliste: "Ordliste",
    versioner: "Hvad er ændret i hvilken version",
  },
  model: [
    [
      "Verdener",
      "Ingen kender alle tallene, og med få borgere betyder tilfældet meget. Derfor regner modellen ikke ét forløb, men mange mulige. Hvert af dem kaldes en verden. I en verden trækkes først alle usikre forudsætninger, og derefter spilles budgetårene igennem dag for dag. Hver verden spilles én gang for hver indsats, med de samme borgere og det samme held. Forskellen viser derfor indsatsen og næsten intet andet; to ens indsatser giver præcis nul i forskel.",
    ],
    [
      "Borgere",
      "De første borgere er dem, der blev talt i hjemløshed på én dag, hver midt i et ophold. Siden kommer nye til i et tempo, der følger af optællingen og af, hvor mange flere der er hjemløse i løbet af et år end på en enkelt dag. Hver borger har et behov for støtte: let, moderat eller højt. Alt om borgeren er trukket, før indsatserne skilles.",
    ],
    [
      "Steder",
      "Hjemløs er den, der opholder sig på gaden eller i natvarmestue, hos familie og venner eller på en boform efter § 110. Midlertidigt botilbud (§ 107), egen bolig og længerevarende botilbud (§ 108) tæller ikke som hjemløshed. Uden en indsats skifter borgeren mellem de tre første, finder selv en vej ud, kommer på § 108 eller dør. En del af dem, der selv finder en vej ud, kommer tilbage.",
    ],
    [
      "Tilbud",
      "En indsats når en del af borgerne, efter en ventetid, der afhænger af stedet. Den, der siger nej, bliver først spurgt igen efter lang tid. Hvor mange dagens indsats når, er usikkert og vokser lidt år for år. Med behandling først går alle, der siger ja, over et midlertidigt botilbud og skal blive boligparate; med Housing First går vejen direkte til køen efter en bolig. Alle indsatser følger de samme regler. Kun tallene er forskellige.",
    ],
    [
      "Kø og boliger",
      "Kommunen anviser så mange boliger om året, som scenariet siger, og en del af dem kan bruges; dertil kommer en del af de boliger, der bliver ledige igen. En medarbejder har plads til et bestemt antal borgere. Borgeren flytter ind, når der er en bolig og som regel også en medarbejder. Den, der venter, bliver, hvor vedkommende er, og ventetid på en boform koster døgnpris.",
    ],
    [
      "Tab af bolig",
      "Hvor mange der stadig bor i deres bolig efter tre år, er en forudsætning. Risikoen for at miste den er større, når støtten ikke svarer til behovet, og når støtten er slut. Efter CTI, ICM eller ACT går en del videre til almindelig bostøtte (§ 85). Den, der mister boligen, begynder forfra i hjemløshed.",
    ],
    [
      "Refusion, borger for borger",
      "Staten refunderer en del af kommunens udgift. Loven lægges på hver borgers egen kalender: et antal døgn på § 110 i hvert løbeår, støtte efter § 85 a i to år og § 107 i et halvt år efter udskrivningen, hvis det er bevilget i tide. Særligt dyre enkeltsager (§ 176) regnes måned for måned, hvor scenariet beder om det.",
    ],
    [
      "Priser og betalere",
      "Modellen tæller først døgn og hændelser og sætter derefter priser på. Hver krone har én betaler: kommunen, regionen eller staten. En refusion trækkes fra hos kommunen og lægges til hos staten, så tallene stemmer, når man lægger dem sammen. Sundhed, politi, kontanthjælp, boligstøtte og skat er kun forskellen mellem et døgn uden og med bolig. Er en del af prisen på § 110 fast, spares den først, når pladser lukkes.",
    ],
    [
      "Usikkerhed",
      "Svaret er gennemsnittet af verdenerne, og intervallet viser, hvor langt de ligger fra hinanden. Et 80 %-interval rummer de midterste 80 af 100 verdener. Flere verdener gør gennemsnittet mere præcist, men ikke intervallet smallere: Uvisheden om tallene bliver. Beregningens egen usikkerhed, standardfejlen, står ved svaret. Hver forudsætning trækkes for sig, medmindre scenariet siger, at to hænger sammen. Det, byrådet selv vælger, har ingen usikkerhed i modellen; prøv andre tal.",
    ],
  ] as readonly (readonly [string, string])[],
  assumptions: {
    correlated: (count: string) =>
      `De ${count} par, hvis fejl følges ad, de stærkeste først`,
    of: (scenario: string) => `Scenariet »${scenario}«.`,
    fewGuesses:
      "Et skøn er et tal, ingen kilde giver. Også hvor værdien har en kilde, er intervallet oftest vores skøn over, hvor forkert den kan være; noten siger det.",
    search: "Søg i forudsætninger og kilder",
    kind: "Kildens art",
    anyKind: (count: string) => `Alle (${count})`,
    kindCount: (kind: string, count: string) => `${kind} (${count})`,
    shown: (shown: string, all: string) =>
      `Viser ${shown} af ${all} forudsætninger.`,
    caption:
      "Forudsætninger i scenariet. 95 %-intervallet er det, verdenerne trækkes fra.",
    name: "Forudsætning",
    value: "Værdi",
    interval: "95 %-interval",
    kindColumn: "Art",
    confidence: "Tiltro",
    source: "Kilde",
    limits: "Rimeligt spænd",
    fixed: "ligger fast",
    chance: "enten ja eller nej",
    range: (low: string, high: string) => `${low} til ${high}`,
    beyond: (low: string, high: string) =>
      `Uden for skønnet før tilpasningen, ${low} til ${high}`,
  },
  law: {
    intro:
      "En række gælder fra sin dato, til den næste tager over. Beløb og dage i scenarierne regnes efter disse rækker.",
    from: "Fra",
    share: "Statens andel",
    nights: "Højst døgn i et løbeår",
    months: "Højst måneder",
    within: "Inden for måneder fra udskrivning",
    cite: "Kilde",
    confidence: "Tiltro",
    noLimit: "ingen grænse",
    shelter: "§ 110: ophold på boform",
    support: "§ 85 a: støtte i egen bolig efter udskrivning fra § 110",
    interim: "§ 107: midlertidigt botilbud efter udskrivning fra § 110",
    expensive: "§ 176: særligt dyre enkeltsager, borgere under 67 år",
    expensiveNote: (index: string) =>
      `Grænserne er kr. om året for én borger. Hvor der ikke er fundet et offentliggjort beløb, er det sidste ført videre med ${index} om året; de rækker er mærket »fremskrevet« og er et skøn. Et scenarie regner med prisårets grænser i alle år.`,
    year: "År",
    over: (share: string) => `Staten betaler ${share} over`,
    kind: "Beløbet er",
    published: "offentliggjort",
    extrapolated: "⚠ fremskrevet",
    extrapolatedCite: "Ingen kilde; ført videre fra det sidste kendte år",
    switches: "Åbne spørgsmål, og hvordan scenariet læser dem",
    switchesNote:
      "Hvor loven kan læses på flere måder, er læsningen et valg. Ingen af dem er afgjort her; lad en jurist se på de valg, der betyder meget.",
    question: "Spørgsmål",
    chosen: "Scenariet regner med",
    others: "Andre læsninger",
    own: (s: {
      share: string;
      nights: string;
      years: string;
      months: string;
    }) =>
      `Scenariets egne regler: staten betaler ${s.share}, ${s.nights} på § 110 i et løbeår, ${s.years} år på § 85 a og ${s.months} måneder på § 107.`,
    ownNights: (nights: string) => `højst ${nights} døgn`,
  },
  findings: {
    calibration:
      "Nogle forudsætninger er tilpasset, så modellen giver de tal, der står her. At de passer, siger derfor kun, at det lykkedes.",
    validation:
      "Modellen er ikke tilpasset disse tal. De viser, hvor langt den er fra virkeligheden, talt på samme måde som udgiveren tæller.",
    allWithin: (all: string) =>
      `Alle ${all} tal ligger inden for det, der passer med kilden.`,
    misses: (misses: string, all: string, ids: string) =>
      `${misses} af ${all} tal ligger uden for det, der passer med kilden: ${ids}.`,
    caption: "Offentliggjorte tal og modellens",
    id: "Nr.",
    what: "Tal",
    published: "Offentliggjort",
    band: "Passer, hvis",
    range: (low: string, high: string) => `${low} til ${high}`,
    simulated: "Modellen",
    error: (error: string) => `± ${error} (standardfejl)`,
    verdict: "Resultat",
    within: "✓ inden for",
    outside: "✗ uden for",
    source: "Kilde",
    measure: {
      share: "",
      persons: "borgere",
      nights: "døgn",
      stays: "ophold",
      days: "dage",
      months: "måneder",
      kroner: "",
      ratio: "gange",
      percentagePoints: "procentpoint",
      perThousandYears: "pr. 1.000 borgerår",
    },
  },
};

export type MethodTexts = typeof da;
