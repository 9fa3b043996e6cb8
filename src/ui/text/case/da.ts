import { inPlace } from "../inPlace";

/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

const level = (prices: number, discounted: boolean) =>
  `${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}`;

type TitleFacts = {
  policy: string;
  place: string;
  over: string;
  amount: string;
};

type PartFacts = { expected: string; interval: string; chance: string };

/** The Danish texts of the investment case, and the type that every other language must fill. */
export const da = {
  page: {
    intro:
      "Dokumentet bliver skrevet ud fra beregningen og ændrer sig, når du flytter et greb eller en forudsætning. Det siger, hvad tallene siger, også når det ikke betaler sig.",
    print: "Udskriv eller gem som PDF",
    notYet: "Dokumentet kan udskrives, når beregningen er færdig.",
    document: "Dokumentet",
    waiting: "Dokumentet skrives, når de første verdener er regnet.",
    seek: "Find, hvor svaret vender",
    seekHelp:
      "Regner ud, ved hvilken takst på § 110 og hvilken fastholdelse af bolig det ikke længere betaler sig, og skriver det i afsnit 6. Det tager lidt tid.",
    seeking: (nth: string, all: string, played: string, of: string) =>
      `Vendepunkt ${nth} af ${all}: ${played} af ${of} verdener`,
    found: "Vendepunkterne står i afsnit 6.",
    notFound: (reason: string) =>
      `Vendepunkterne kunne ikke regnes. (${reason})`,
    remarks: "Dine egne ord i dokumentet",
    remarksHelp:
      "Det, du skriver her, står i dokumentet og er mærket som dine egne ord. Tallene kan ikke rettes her. Ordene bliver i denne browser: et link og en fil rummer scenariet, men ikke dem. Send dem i den udskrevne sag.",
    fields: {
      title: "Titel (tom: den, tallene giver)",
      audience: "Til hvem",
      background: "Baggrund: hvorfor rejses sagen?",
      local: "Lokale forhold, som beregningen ikke kender",
      sources: "Kilder til de tal, du selv har ændret",
    },
    lacks: "Hvad sagen mangler",
    lacksCount: (count: string) => `Hvad sagen mangler (${count})`,
    lacksHelp: "Står kun her og ikke i dokumentet.",
    lacksNothing: "Der mangler ikke noget af det, siden kan se efter.",
    toField: "Gå til feltet",
  },
  between: (low: string, high: string) => `fra ${low} til ${high}`,
  units: { millions: "mio. kr.", thousands: "1.000 kr." },
  title: {
    saves: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: en ventet besparelse på ${s.amount} ${s.over}`,
    costs: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: en ventet merudgift på ${s.amount} ${s.over}`,
    undecided: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: økonomien er usikker ${s.over}`,
    equal: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: ingen forskel i udgift ${s.over}`,
    oneWorld: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: en foreløbig beregning ${s.over}`,
    fewWorlds: (s: TitleFacts) =>
      `${s.policy} ${inPlace(s.place)}: en foreløbig beregning ${s.over}`,
  },
  audience: (who: string) => `Til: ${who}`,
  facts: {
    prices: level,
    worlds: (count: string, one: boolean) =>
      one ? "1 verden" : `${count} verdener`,
  },
  warning: {
    tooSmall: (worlds: string, one: boolean) =>
      `Beregningen er for lille til at vise et byråd: den bygger på ${one ? "én verden" : `${worlds} verdener`}. Regn flere verdener, før dokumentet bruges.`,
  },
  short: {
    heading: "Det korte svar",
    saying: {
      saves: (policy: string, baseline: string) =>
        `Tallene peger på, at ${policy} er billigere for det offentlige end ${baseline}, når forudsætningerne holder. Dokumentet anbefaler ikke noget; valget er politisk.`,
      costs: (policy: string, baseline: string) =>
        `Tallene peger på, at ${policy} er dyrere for det offentlige end ${baseline}, når forudsætningerne holder. Hvad mennesker får for pengene, står i afsnit 4. Dokumentet anbefaler ikke noget; valget er politisk.`,
      undecided: (policy: string, baseline: string) =>
        `Tallene kan ikke afgøre, om ${policy} eller ${baseline} er billigst for det offentlige. Hvad det afhænger af, står i afsnit 5 og 6. Dokumentet anbefaler ikke noget; valget er politisk.`,
      equal: (policy: string, baseline: string) =>
        `Tallene viser ingen forskel i udgift mellem ${policy} og ${baseline}. Dokumentet anbefaler ikke noget; valget er politisk.`,
      oneWorld: (_policy: string, _baseline: string) =>
        "Én verden siger intet om, hvor sikkert svaret er. Brug ikke dokumentet som grundlag for en beslutning.",
      fewWorlds: (_policy: string, _baseline: string) =>
        "Verdenerne er for få til at sige, hvor sikkert svaret er. Brug ikke dokumentet som grundlag for en beslutning.",
    },
  },
  own: {
    background: "Baggrund",
    local: "Lokale forhold",
    sources: "Kilder til egne tal",
    marked: (name: string, text: string) =>
      `${name} (forfatterens egne ord): ${text}`,
  },
  question: {
    heading: "Spørgsmålet og forslaget",
    text: (s: {
      place: string;
      policy: string;
      baseline: string;
      years: string;
      one: boolean;
      span: string;
      start: string;
      count: string;
      onePerson: boolean;
      countYear: number;
      price: string;
      unit: string;
    }) =>
      `Hvad koster det, hvem betaler, og hvad får mennesker ud af det, hvis ${s.place} går fra ${s.baseline} til ${s.policy}? Der regnes på ${s.one ? "ét" : s.years} budgetår, ${s.span}, fra ${s.start}. Udgangspunktet er ${s.count} ${s.onePerson ? "borger" : "borgere"} i hjemløshed ved optællingen i ${s.countYear}. Taksten på § 110-boform er i beregningen ${s.price} ${stopped(s.unit)}`,
    caption:
      "Det, der er forskelligt i de to indsatser, og boligerne; alt andet er ens. De to sidste rækker er beregnede.",
    noDifference: (policy: string, baseline: string) =>
      `${policy} og ${baseline} er sat til det samme i scenariet: samme boliger, medarbejdere og rækkevidde. Så er der intet at sammenligne.`,
    corner: "Beslutning",
    decisions: {
      way: "Vejen til egen bolig",
      coverage: "Andel af borgerne, indsatsen kan nå",
      homes: "Boliger, der anvises",
      usable: "Andel af dem, der kan bruges",
      reserved: "Tomme boliger holdt klar",
      delay: "Dage til tilbud",
      ramp: "Indkøring",
      support: "Støtte efter behov",
      workers: "Medarbejdere",
      overload: "Sagsstamme over normen, højst",
      queue: "Hvem får bolig først",
      homeBeforeSupport: "Indflytning før støtten er klar",
      prevention: "Lejemål med forebyggelse af udsættelse",
      startUp: "Opstart, én gang",
      perYear: "Drift af indsatsen om året",
    },
    straight: "direkte til bolig",
    viaInterim: "over midlertidigt botilbud (§ 107)",
    partlyInterim: (share: string) =>
      `${share} over midlertidigt botilbud (§ 107)`,
    asToday: (share: string) => `som i dag, cirka ${share} (usikkert)`,
    growing: (reach: string) => `${reach}, voksende`,
    aYear: (homes: string) => `${homes} om året`,
    byYear: (homes: string) => `år for år ${homes}`,
    atStart: (homes: string, each: string) => `${homes} ved start og ${each}`,
    delays: ([rough, hidden, shelter]: readonly string[]) =>
      `gade ${rough}, hos andre ${hidden}, § 110 ${shelter}`,
    atOnce: "fuld fra første dag",
    months: (months: string) =>
      `${months} ${months === "1" ? "måned" : "måneder"} til fuld styrke`,
    needs: {
      light: (methods: string) => `let: ${methods}`,
      moderate: (methods: string) => `moderat: ${methods}`,
      high: (methods: string) => `højt: ${methods}`,
    },
    methods: {
      none: "ingen",
      section85: "§ 85",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    asNeeded: "efter behov",
    allAsNeeded: (methods: string) => `${methods} efter behov`,
    queues: {
      firstCome: "den, der har ventet længst",
      shelterFirst: "borgere på § 110",
      highestNeedFirst: "borgere med størst behov",
    },
    yes: "ja",
    no: "nej",
    homesUsed: (year: number) => `Ventet: boliger i brug i ${year}`,
    workersUsed: (year: number) => `Ventet: årsværk til støtte i ${year}`,
  },
  account: {
    heading: "Regnestykket",
    corner: "Besparelse (minus: merudgift)",
    groups: {
      support: "Støtte i egen bolig (§§ 85 og 85 a)",
      homes: "Boliger: tilskud, etablering, tomgang",
      running: "Opstart og drift af indsatsen",
      shelter: "Boform (§ 110)",
      interim: "Midlertidigt botilbud (§ 107)",
      care: "Længerevarende botilbud (§ 108)",
      expensive: "Refusion af særligt dyre enkeltsager (§ 176)",
      health: "Sygehus, psykiatri og misbrugsbehandling",
      justice: "Politi og kriminalforsorg",
      welfare: "Kontanthjælp, boligstøtte og skat",
    },
    effort: "Indsatsen selv",
    elsewhere: "Andre ydelser",
    net: "Netto",
    sentence: {
      effort: {
        more: (policy: string, baseline: string, amount: string) =>
          stopped(
            `Støtte, boliger og drift koster med ${policy} ${amount} mere end med ${baseline}`,
          ),
        less: (policy: string, baseline: string, amount: string) =>
          stopped(
            `Støtte, boliger og drift koster med ${policy} ${amount} mindre end med ${baseline}`,
          ),
        same: (policy: string, baseline: string, _amount: string) =>
          `Støtte, boliger og drift koster det samme med ${policy} som med ${baseline}.`,
      },
      elsewhere: {
        less: (amount: string) =>
          stopped(`Udgiften til andre ydelser falder med ${amount}`),
        more: (amount: string) =>
          stopped(`Udgiften til andre ydelser stiger med ${amount}`),
        same: (_amount: string) => "Udgiften til andre ydelser er uændret.",
      },
      net: {
        less: (amount: string) =>
          stopped(`Tilbage er en ventet besparelse på ${amount}`),
        more: (amount: string) =>
          stopped(`Tilbage er en ventet merudgift på ${amount}`),
        same: (_amount: string) => "Tilbage er ingen ventet forskel.",
      },
    },
    caption: (s: {
      unit: string;
      span: string;
      prices: number;
      discounted: boolean;
    }) =>
      `Ventet, ${s.span}, ${s.unit}, ${level(s.prices, s.discounted)}. Minus er merudgift. Tallene stemmer, når man lægger dem sammen.`,
    notKraka:
      "Opstilling som hos Kraka (2020): først hvad indsatsen koster, så hvad der spares andre steder. Refusion er trukket fra hos kommunen og lagt til hos staten.",
  },
  payers: {
    heading: "Hvem investerer, hvem får det igen, og hvornår",
    invests: (years: string, who: string) =>
      stopped(`I ${years} ventes merudgifter for ${who}`),
    pays: (payer: string, amount: string) => `${payer} på ${amount}`,
    nobodyInvests: (years: string) =>
      `I ${years} ventes ingen af betalerne at have en merudgift.`,
    whole: "Over hele perioden:",
    standing: {
      saves: (who: string) => `${who} sparer`,
      costs: (who: string) => `${who} betaler mere`,
      undecided: (who: string) => `for ${who} er det usikkert`,
      equal: (who: string) => `for ${who} er der ingen forskel`,
    },
    corner: "Betaler",
    horizon: (span: string) => `Hele perioden, ${span}`,
    interval: "80\u00a0%-interval",
    chance: "Betaler sig",
    back: "Tjent hjem",
    says: "Konklusion",
    noChance: "–",
    notWithin: (within: string) => `ikke ${within}`,
    verdict: {
      saves: "sparer",
      costs: "betaler mere",
      undecided: "usikkert",
      equal: "ingen forskel",
    },
    caption: (s: {
      unit: string;
      prices: number;
      discounted: boolean;
      isSmall: boolean;
    }) =>
      `Ventet besparelse, ${s.unit}, ${level(s.prices, s.discounted)}. Minus er merudgift.${s.isSmall ? "" : " Tjent hjem: det år, ved hvis udgang mindst halvdelen af verdenerne er i plus og bliver det. Beløbene stemmer, når man lægger dem sammen; det gør intervaller ikke. Usikkert: 80\u00a0%-intervallet rummer nul."}`,
  },
  people: {
    heading: "Hvad mennesker får ud af det",
    fewer: (count: string) => `${count} færre`,
    more: (count: string) => `${count} flere`,
    asMany: "lige mange",
    nights: (over: string, nights: string, low: string, high: string) =>
      `${over} ventes ${nights} nætter i hjemløshed (80\u00a0%-interval ${low} til ${high}).`,
    nightsUndecided: (nights: string, low: string, high: string) =>
      `Om antallet af nætter i hjemløshed ændrer sig, er usikkert: ventet ${nights} (80\u00a0%-interval fra ${low} til ${high}).`,
    nightsEqual: "Antallet af nætter i hjemløshed er det samme.",
    nightsOneWorld: (nights: string) =>
      `I den ene verden, der er beregnet, er der ${nights} nætter i hjemløshed.`,
    nightsFewWorlds: (nights: string) =>
      `De første verdener peger på ${nights} nætter i hjemløshed.`,
    dailyFewer: (persons: string) =>
      `Det svarer til, at ${persons} færre er i hjemløshed på en gennemsnitlig dag.`,
    dailyMore: (persons: string) =>
      `Det svarer til, at ${persons} flere er i hjemløshed på en gennemsnitlig dag.`,
    notPriced: "Et bedre liv er ikke regnet i kroner.",
    corner: "Hele perioden",
    difference: "Forskel",
    caption: (span: string, isSmall: boolean) =>
      `Ventet antal, ${span}${isSmall ? "" : "; 80\u00a0%-interval i parentes"}.`,
    rows: {
      nights: (_year: number) => "Nætter i hjemløshed",
      persons: (_year: number) => "Forskellige borgere i hjemløshed",
      census: (year: number) => `I hjemløshed ved udgangen af ${year}`,
      moveIns: (_year: number) => "Indflytninger i egen bolig",
      losses: (_year: number) => "Gange, en borger mister sin bolig",
      waitingDays: (_year: number) => "Dage i kø til en bolig",
    },
    losses:
      "Jo flere der er i bolig, jo flere kan miste den; sammenhold tallet med indflytningerne.",
    deaths:
      "Dødsfald er ikke vist. De kan ikke sammenlignes, for borgere, der selv er kommet ud af hjemløshed, følges ikke længere.",
  },
  certainty: {
    heading: "Hvor sikkert er det, og hvorfor",
    equal:
      "Der er intet at være usikker på: i alle verdener koster de to indsatser det offentlige det samme.",
    tooSmall: (worlds: string) =>
      `Beregningens størrelse (verdener: ${worlds}) er for lille til at sige, hvor sikkert svaret er.`,
    interval: (middle: string, wide: string) =>
      stopped(
        `I de midterste otte af ti verdener er resultatet ${middle}; i de midterste ni af ti er det ${wide}`,
      ),
    chance: (total: string, who: string, municipality: string) =>
      `For det offentlige betaler det sig ${total}, for ${who} ${municipality}.`,
    twoKinds: (count: string) =>
      `Usikkerheden er af to slags: tal, som ingen kender præcist, og tilfældet, som vejer tungere, jo færre borgere der er. Her var der ${count} ved optællingen. Mere viden kan kun gøre noget ved den første.`,
    leaders: (names: string) =>
      `Mest af spredningen i svaret følger af ${names}.`,
    leader: (label: string, share: string) => `»${label}« (${share})`,
    noLeader:
      "Ingen enkelt forudsætning kan siges at bære spredningen i svaret.",
    error: (amount: string) =>
      `Beregningens egen usikkerhed er ±\u00a0${amount} (standardfejl). Den bliver mindre med flere verdener; det gør intervallet ikke.`,
    more: "Alle tal, der flytter svaret, og hvor det vender, står på siden »Hvor sikre er vi?«.",
  },
  counter: {
    heading: "Når det ikke betaler sig",
    intro:
      "Modargumenterne hører med, også når tallene peger én vej. De bygger på de samme verdener som svaret.",
    equal:
      "De to indsatser koster det offentlige det samme i alle verdener; der er intet at vinde eller tabe i kroner.",
    tooSmall: (worlds: string) =>
      `Hvor ofte det giver tab, kan ikke siges med så få verdener (${worlds}).`,
    loss: (chance: string, tenth: string, twentieth: string) =>
      stopped(
        `Besparelsen for det offentlige udebliver ${chance}. I den dårligste tiendedel af verdenerne er resultatet ${tenth} eller dårligere, i den dårligste tyvendedel ${twentieth} eller dårligere`,
      ),
    payer: (payer: string, expected: string) => `${payer} (ventet ${expected})`,
    losers: (who: string) => `Det bliver dyrere for ${who}.`,
    unsure: (who: string) => `Det er usikkert for ${who}.`,
    part: {
      withoutHealth: (expected: string) =>
        stopped(
          `Uden virkning på sygehus og misbrugsbehandling, som forskningen er uenig om, ville der være ${expected}`,
        ),
      cashable: (expected: string) =>
        stopped(
          `Regnes kun det, der kan mærkes i et budget (uden ledige senge og politi), er der ${expected}`,
        ),
    },
    partSure: {
      withoutHealth: (s: PartFacts) =>
        `Uden virkning på sygehus og misbrugsbehandling, som forskningen er uenig om, ventes ${s.expected} (80\u00a0%-interval: ${s.interval}); så betaler det sig ${s.chance}.`,
      cashable: (s: PartFacts) =>
        `Regnes kun det, der kan mærkes i et budget (uden ledige senge og politi), ventes ${s.expected} (80\u00a0%-interval: ${s.interval}); så betaler det sig ${s.chance}.`,
    },
    equalHomes: (s: {
      year: number;
      policy: string;
      baseline: string;
      more: string;
      fewer: string;
      areAlike: boolean;
    }) =>
      s.areAlike
        ? `Begge indsatser får anvist lige mange brugbare boliger, og i ${s.year} ventes lige mange i brug med begge: ${s.more}.`
        : `Begge indsatser får anvist lige mange brugbare boliger. I ${s.year} ventes ${s.more} i brug med ${s.policy} og ${s.fewer} med ${s.baseline}; den forskel følger af, hvor mange indsatsen når, og af vejen til boligen.`,
    unequalHomes: (s: {
      over: string;
      policy: string;
      baseline: string;
      more: string;
      fewer: string;
    }) =>
      `${s.over} får ${s.policy} ${s.more} brugbare boliger, ${s.baseline} ${s.fewer}. En del af forskellen er antallet af boliger og ikke metoden. Prøv med lige mange.`,
    reach: (policy: string, more: string, baseline: string, fewer: string) =>
      `${policy} er sat til at kunne nå ${more} af borgerne, ${baseline} ${fewer}. Det første er et valg og ikke en måling; nås færre, bliver virkningen mindre.`,
    boughtByDay:
      "Hver sparet nat på § 110 er regnet til fuld takst. Driver kommunen selv boformen, spares den faste del først, når pladser lukkes.",
    partlyFixed: (share: string) =>
      `${share} af prisen på § 110 er regnet som fast og spares først, når pladser lukkes. Lukkes de ikke, spares den del ikke.`,
    shorter: (year: number, expected: string, interval: string) =>
      `Stopper man ved udgangen af ${year}, ventes ${expected} (80\u00a0%-interval: ${interval}).`,
    turnBasis: (worlds: string) =>
      `Vendepunkterne er regnet på ${worlds} verdener ved hver værdi, med samme held; de andre tal følger ikke med.`,
    more: "Ved hvilken takst, hvilken fastholdelse af bolig og hvilke greb svaret vender, kan regnes ud på siden »Hvor sikre er vi?«.",
  },
  next: {
    heading: "Hvad der bør måles",
    intro: "Det, kommunen selv kan tælle, og som svaret afhænger af:",
    count: {
      shelterDay: (now: string) =>
        stopped(
          `Kommunens egen takst pr. døgn på § 110. Nu regnes med landets ${now}`,
        ),
      retention36: (now: string) =>
        stopped(
          `Hvor mange der stadig bor i deres bolig efter tre år. Nu regnes med ${now}`,
        ),
      decisionInTime: (now: string) =>
        stopped(
          `Hvor ofte støtten er bevilget før udskrivning fra § 110, så staten refunderer. Nu regnes med ${now}`,
        ),
      interimStay: (now: string) =>
        stopped(
          `Hvor længe borgerne er på § 107, før de får bolig. Nu regnes med ${now}`,
        ),
      reachToday: (now: string) =>
        stopped(
          `Hvor stor en del af borgerne dagens indsats når. Nu regnes med ${now}`,
        ),
    },
    unmeasured: (label: string, kind: string) =>
      `»${label}«: svaret følger tallet, og det er ${kind}, ikke målt i kommunen.`,
    follow:
      "Efter en beslutning: indflytninger, tabte boliger, ventetid og nætter på § 110 hvert kvartal, holdt op mod tabellen i afsnit 4.",
  },
  assumptions: {
    heading: "Forudsætninger",
    count: (s: {
      all: string;
      guesses: string;
      calibrated: string;
      sources: string;
      /** Empty where there are none. */
      own: string;
    }) =>
      `Beregningen hviler på ${s.all} forudsætninger: ${s.sources} har en kilde, ${s.guesses} er skøn, ${s.own ? `${s.own} er sat ind her uden kilde, ` : ""}og ${s.calibrated} er tilpasset landets tal. Tabellen viser de vigtigste. Hvor kilden giver værdien, er bredden oftest et skøn.`,
    caption: (grades: string) =>
      `De vigtigste forudsætninger med interval og kilde. Bogstavet siger, hvor godt kilden er læst: ${grades}.`,
    name: "Forudsætning",
    value: "Værdi",
    interval: "95\u00a0%-interval",
    source: "Kilde",
    fixed: "ligger fast",
    either: "enten ja eller nej",
    range: (low: string, high: string) => `${low} til ${high}`,
    cited: (kind: string, grade: string, cite: string) =>
      stopped(`${kind} (${grade}): ${cite}`),
    ownValue: (before: string) =>
      `Egen værdi, sat ind her. Værdien før havde denne kilde: ${before}`,
    changedIntro:
      "Ændret i forhold til det scenarie, der blev åbnet; kilden er den, der hørte til den gamle værdi:",
    changed: (label: string, before: string, after: string) =>
      stopped(`»${label}« fra ${before} til ${after}`),
    more: "Alle forudsætninger med kilder og noter står på siden »Metode og kilder«.",
  },
  law: {
    heading: "Loven",
    regime: {
      asDated:
        "Statens refusion er regnet dag for dag efter loven, som den gælder den dag.",
      before2023:
        "Statens refusion er regnet efter loven før 1. oktober 2023 på alle dage: halvdelen af udgiften til § 110, uden grænse for antal døgn, og ingen refusion af støtte efter § 85.",
      none: "Der er regnet uden refusion fra staten.",
      own: "Statens refusion er regnet efter scenariets egne regler.",
    },
    ownRules: (s: {
      share: string;
      nights: string;
      years: string;
      months: string;
    }) =>
      `Statens refusion er regnet efter scenariets egne regler: ${s.share}, § 110 ${s.nights}, § 85 a i ${s.years} år og § 107 i ${s.months} måneder.`,
    nights: (nights: string) => `højst ${nights} døgn i et løbeår`,
    noLimit: "uden grænse",
    caption: "De regler om refusion, svaret er regnet efter.",
    corner: "Regel",
    statePays: "Staten betaler",
    cite: "Kilde",
    rules: {
      shelter: "Ophold på boform (§ 110)",
      support: "Støtte i egen bolig (§ 85 a)",
      interim: "Midlertidigt botilbud (§ 107)",
      expensive: "Særligt dyre enkeltsager (§ 176)",
    },
    pays: {
      shelter: (share: string, nights: string, _within: string) =>
        nights === ""
          ? `${share}, uden grænse for antal døgn`
          : `${share} i højst ${nights} døgn i et løbeår`,
      support: (share: string, months: string, _within: string) =>
        `${share} i højst ${months} måneder fra den første udskrivning`,
      interim: (share: string, months: string, within: string) =>
        `${share} i højst ${months} måneder, inden for ${within} måneder fra udskrivningen`,
    },
    expensive: (
      [first, second, third]: readonly string[],
      isExtrapolated: boolean,
    ) =>
      `25 % over ${first}, 50 % over ${second} og 75 % over ${third} om året${isExtrapolated ? " (fremskrevet, et skøn)" : ""}`,
    extrapolated:
      "Serviceloven § 176; beløbet er ført videre fra det sidste kendte år",
    readings: "Hvor loven kan læses på flere måder, er der regnet sådan:",
    reading: (question: string, chosen: string) =>
      `${question}${question.endsWith("?") ? "" : ":"} ${chosen}.`,
  },
  method: {
    heading: "Metode",
    paragraphs: [
      "Beregningen spiller mange mulige forløb igennem, kaldet verdener. I hver verden trækkes først de usikre forudsætninger; derefter leves budgetårene dag for dag af borgere, der bliver hjemløse, venter, får tilbud, flytter ind, mister boligen eller finder selv en vej ud. Samme borgere og samme held bruges til begge indsatser, så forskellen viser indsatsen.",
      "Borgerne får bolig, når der er en brugbar bolig og som regel en ledig medarbejder. Refusionen lægges på hver borgers egen kalender. Hver krone har én betaler. Svaret er gennemsnittet af verdenerne, og 80\u00a0%-intervallet rummer de midterste 80 af 100.",
    ],
    worlds: (worlds: string, one: boolean) =>
      one ? "Her er regnet én verden." : `Her er regnet ${worlds} verdener.`,
    more: "Kalibrering og prøver mod offentliggjorte tal står på siden »Metode og kilder«.",
  },
  limits: { heading: "Forbehold" },
  reproduce: {
    heading: "Sådan regnes det efter",
    facts: (s: {
      scenario: string;
      model: string;
      seed: string;
      worlds: string;
      one: boolean;
      prices: number;
      discounted: boolean;
    }) =>
      `Scenarie »${s.scenario}«, Hjemvej model ${s.model}, frø »${s.seed}«, ${s.one ? "1 verden" : `${s.worlds} verdener`}, ${level(s.prices, s.discounted)}. Samme scenariefil, model og frø giver de samme tal på enhver maskine.`,
    unchanged:
      "Vælg eller åbn scenariet i Hjemvej, eller regn scenariefilen med »npm run simulate«.",
    changed:
      "Scenariet er ændret, siden det blev åbnet. Gem det med »Gem som fil« under »Filer«, og læg filen ved dokumentet; uden den kan tallene ikke regnes efter.",
  },
  lacks: {
    own: {
      shelterDay: (now: string) =>
        `Kommunens egen takst på § 110 mangler; der regnes med landets gennemsnit, ${now}.`,
      retention36: (now: string) =>
        `Egne tal for, hvor mange der bliver boende, mangler; der regnes med ${now} efter tre år.`,
      decisionInTime: (now: string) =>
        `Egne tal for, hvor ofte støtten bevilges før udskrivning, mangler; der regnes med ${now}.`,
    },
    homes:
      "Indsatserne får ikke lige mange brugbare boliger. Vis også svaret med lige mange.",
    count: (year: number, start: number) =>
      `Optællingen er fra ${year}, og indsatsen begynder i ${start}. Brug den nyeste.`,
    worlds: (worlds: string, enough: string) =>
      `Kun ${worlds === "1" ? "én verden" : `${worlds} verdener`} er regnet; en sag bør bygge på mindst ${enough}.`,
    precision: (wanted: string) =>
      `Den ønskede præcision på ${wanted} er ikke nået.`,
    guess: (label: string) =>
      `»${label}« er et skøn, og svaret følger det. Find et bedre tal.`,
    source: (label: string) =>
      `»${label}« er ændret uden en kilde. Skriv, hvor tallet kommer fra.`,
    outside: (label: string) =>
      `»${label}« ligger uden for det spænd, kilderne giver.`,
    fixed:
      "Driver kommunen selv boformen, så sæt en fast del af prisen; ellers regnes hver sparet nat til fuld takst.",
    turns:
      "Det er ikke regnet ud, hvor svaret vender. Tryk »Find, hvor svaret vender«.",
    background: "Baggrunden for sagen er ikke skrevet.",
  },
};

/** What every language must say of the case. */
export type CaseTexts = typeof da;
