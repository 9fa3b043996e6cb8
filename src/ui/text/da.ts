import { inPlace } from "./inPlace";

/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** One person or several, the number as written. */
const people = (count: string) =>
  count === "1" ? "1 borger" : `${count} borgere`;

/** The Danish texts, and the type that every other language must fill. */
export const da = {
  locale: "da" as "da" | "en",
  title: "Hjemvej",
  tagline:
    "Hvad koster det, og hvem betaler, når kommunen giver boligen først?",
  skip: {
    calculation: "Gå til svaret",
    budget: "Gå til indholdet",
    case: "Gå til indholdet",
    workshop: "Gå til indholdet",
    compare: "Gå til indholdet",
    certainty: "Gå til indholdet",
    refund: "Gå til indholdet",
    method: "Gå til indholdet",
  },
  pages: {
    label: "Sider",
    names: {
      calculation: "Overblik",
      budget: "Budget",
      case: "Investeringssag",
      workshop: "Workshop",
      compare: "Sammenlign",
      certainty: "Hvor sikre er vi?",
      refund: "Refusion af egne ophold",
      method: "Metode og kilder",
    },
    more: "Mere",
    fetching: "Henter siden …",
    notShown: (reason: string) =>
      `Siden kan ikke vises lige nu. Dit arbejde er bevaret. Har du mistet forbindelsen, så prøv igen, når den er tilbage. (${reason})`,
    reload: "Indlæs igen",
  },
  header: {
    place: "Kommune",
    allPlaces: "Vis alle kommuner",
    count: (count: string) => `${count} i hjemløshed`,
    misleading: "misvisende tal",
    nobody: "ingen i hjemløshed ved optællingen; kan ikke regnes",
    noPlace: (typed: string) => `Ingen kommune passer til »${typed}«.`,
    placesFound: (count: string) =>
      `${count === "1" ? "Ét sted" : `${count} steder`} passer. Vælg med piletaster og Enter.`,
    described: "Beskrevne steder",
    counted: "Alle andre kommuner",
    ownFile: (title: string) => `Egen fil: ${title}`,
    language: "Sprog",
    open: "Åbn scenarie",
    drop: "Slip filen for at åbne scenariet",
  },
  display: {
    label: "Visning",
    theme: "Farver",
    themes: {
      system: "Som computeren",
      light: "Lyse",
      dark: "Mørke (projektor)",
    },
    large: "Stor skrift",
  },
  policy: { choose: "Indsats, der sammenlignes og ændres" },
  columns: {
    total: "I alt",
    municipality: "Kommunen",
    region: "Regionen",
    state: "Staten",
  },
  payerInSentence: {
    municipality: "kommunen",
    region: "regionen",
    state: "staten",
  },
  categories: {
    shelter: "§ 110-boform (herberg, forsorgshjem)",
    emptyPlaces: "Tomme pladser på § 110-boform",
    interim: "§ 107 midlertidigt botilbud",
    care: "§ 108 længerevarende botilbud",
    section85: "§ 85 bostøtte",
    cti: "CTI-støtte (§ 85 a)",
    icm: "ICM-støtte (§ 85 a)",
    act: "ACT-team (§ 85 a)",
    expensiveCases: "Særligt dyre enkeltsager (§ 176)",
    idleWorkers: "Ledig kapacitet hos medarbejdere",
    homes: "Boligtilskud",
    rent: "Tilskud til husleje og restancer",
    establishment: "Etablering i egen bolig",
    emptyRent: "Tomgangsleje",
    refurbishment: "Istandsættelse ved fraflytning",
    startUp: "Opstart og oplæring",
    programme: "Drift af indsatsen",
    health: "Behandling på sygehus og i psykiatrien",
    addiction: "Misbrugsbehandling (§ 101)",
    justice: "Politi og kriminalforsorg",
    benefits: "Kontanthjælp og boligstøtte",
    tax: "Tabt skat af arbejde",
  },
  priceItems: {
    rentGapMonth: "Tilskud til husleje",
    rentArrears: "Huslejerestancer",
    cashBenefitMonth: "Kontanthjælp",
    housingBenefitMonth: "Boligstøtte",
  },
  units: {
    kr: "kr.",
    "kr/day": "kr. pr. døgn",
    "kr/month": "kr. pr. måned",
    "kr/year": "kr. pr. år",
    days: "dage",
    share: "%",
    ratio: "gange",
    "1/year": "pr. år",
    "share/year": "% pr. år",
    persons: "borgere",
    homesPerYear: "boliger",
    workers: "årsværk",
  },
  groups: {
    people: "Mennesker",
    stays: "Ophold og veje ud",
    housing: "Bolig",
    support: "Støtte",
    law: "Lov",
    prices: "Priser",
    economy: "Økonomi",
  },
  sentence: {
    label: "Svaret",
    over: (years: string, _one: boolean) => `Over ${years} år`,
    within: (years: string, _one: boolean) => `inden for ${years} år`,
    saves: (s: {
      over: string;
      policy: string;
      place: string;
      amount: string;
      interval: string;
    }) =>
      `${s.over} ventes ${s.policy} at spare det offentlige ${s.amount} ${inPlace(s.place)} (80\u00a0%-interval ${s.interval}).`,
    costs: (s: {
      over: string;
      policy: string;
      baseline: string;
      place: string;
      amount: string;
      interval: string;
    }) =>
      `${s.over} ventes ${s.policy} at koste det offentlige ${s.amount} mere end ${s.baseline} ${inPlace(s.place)} (80\u00a0%-interval ${s.interval}).`,
    undecided: (s: {
      over: string;
      policy: string;
      place: string;
      chance: string;
      expected: string;
      low: string;
      high: string;
    }) =>
      `Vi ved ikke, om ${s.policy} sparer det offentlige penge ${inPlace(s.place)} ${s.over.toLowerCase()}: det sker ${s.chance}. Ventet: ${s.expected} (80\u00a0%-interval fra ${s.low} til ${s.high}).`,
    equal: (s: { over: string; policy: string; baseline: string }) =>
      `${s.over} koster ${s.policy} og ${s.baseline} det samme, krone for krone.`,
    oneWorldSaves: (s: {
      over: string;
      policy: string;
      place: string;
      amount: string;
    }) =>
      `I den ene verden, der er beregnet, sparer ${s.policy} det offentlige ${s.amount} ${inPlace(s.place)} ${s.over.toLowerCase()}. Én verden siger intet om usikkerheden.`,
    oneWorldCosts: (s: {
      over: string;
      policy: string;
      baseline: string;
      place: string;
      amount: string;
    }) =>
      `I den ene verden, der er beregnet, koster ${s.policy} det offentlige ${s.amount} mere end ${s.baseline} ${inPlace(s.place)} ${s.over.toLowerCase()}. Én verden siger intet om usikkerheden.`,
    saving: (amount: string) => `en besparelse på ${amount}`,
    extra: (amount: string) => `en merudgift på ${amount}`,
    nothing: "ingen forskel",
    hardlyAnything: "næsten ingen forskel",
    pays: (chance: string) => `Det betaler sig ${chance}`,
    breaksEven: (year: number, chance: string) =>
      `og er tjent hjem ved udgangen af ${year} ${chance}.`,
    middleBreaksEven: (year: number, chance: string) =>
      `Ved udgangen af ${year} er det tjent hjem ${chance}.`,
    fewWorlds: (s: {
      over: string;
      policy: string;
      place: string;
      count: string;
      expected: string;
    }) =>
      `De første ${s.count} verdener peger på ${s.expected} for det offentlige med ${s.policy} ${inPlace(s.place)} ${s.over.toLowerCase()}. De er for få til at sige, hvor sikkert det er.`,
    seldomBreaksEven: (within: string) =>
      `; i de fleste verdener er det ikke tjent hjem ${within}.`,
    neverBreaksEven: (within: string) =>
      `; det bliver ikke tjent hjem ${within}.`,
    mostlyNotBack: (within: string) =>
      `I de fleste verdener er det ikke tjent hjem ${within}.`,
    chance: (n: string) => `i ${n}\u00a0af\u00a0100 verdener`,
    chanceAlmostAll: "i mere end 99\u00a0af\u00a0100 verdener",
    chanceAlmostNone: "i færre end 1\u00a0af\u00a0100 verdener",
    chanceAll: (worlds: string) => `i alle ${worlds} verdener`,
    chanceNone: (worlds: string) => `ikke i nogen af de ${worlds} verdener`,
    chanceTheOne: "i den ene verden, der er beregnet",
    chanceNotTheOne: "ikke i den ene verden, der er beregnet",
    interimPart: (amount: string) =>
      `Af den samlede ventede besparelse kommer ${amount} af færre døgn på midlertidigt botilbud (§\u00a0107) og ikke af færre nætter i hjemløshed.`,
    interimDecides: (amount: string, without: string) =>
      stopped(
        `Færre døgn på midlertidigt botilbud (§\u00a0107) ventes alene at spare ${amount}; uden den besparelse ville der være ${without}`,
      ),
    /** Who is meant: one municipality, or all of them where the place is the country. */
    municipality: (isCountry: boolean): string =>
      isCountry ? "kommunerne" : "kommunen",
    municipalityShare: (
      who: string,
      expected: string,
      interval: string,
      chance: string,
    ) =>
      `Heraf ${who}: ${expected} (80\u00a0%-interval ${interval}). For ${who} betaler det sig ${chance}.`,
    municipalityExpects: (
      who: string,
      expected: string,
      interval: string,
      chance: string,
    ) =>
      `For ${who} selv ventes ${expected} (80\u00a0%-interval ${interval}). For ${who} betaler det sig ${chance}.`,
    municipalityUndecided: (
      who: string,
      expected: string,
      low: string,
      high: string,
      chance: string,
    ) =>
      `For ${who} selv er det usikkert: ventet ${expected} (80\u00a0%-interval fra ${low} til ${high}). For ${who} betaler det sig ${chance}.`,
    municipalityFewWorlds: (who: string, expected: string) =>
      stopped(`For ${who} selv: foreløbigt ${expected}`),
    municipalityOneWorld: (who: string, expected: string) =>
      stopped(`For ${who} selv: ${expected}`),
    municipalityEqual: (who: string) => `For ${who} er udgiften den samme.`,
    sides: (
      gains: string,
      loses: string,
      _many: { gain: boolean; lose: boolean },
    ) => `${gains} ventes at spare, mens ${loses} ventes at betale mere.`,
    sidesUnsure: (
      gains: string,
      loses: string,
      _many: { gain: boolean; lose: boolean },
      unsure: string,
    ) =>
      `${gains} ventes at spare, mens ${loses} ventes at betale mere; for ${unsure} er det usikkert.`,
    preliminary: (done: string, wanted: string) =>
      `Foreløbigt: ${done} af ${wanted} verdener.`,
    stoppedAt: (done: string, wanted: string) =>
      `Beregningen er stoppet. Svaret bygger på ${done} af ${wanted} verdener.`,
    stoppedEmpty: "Beregningen blev stoppet, før den første verden var regnet.",
    restsOn: (worlds: string, prices: number, discounted: boolean) =>
      `${worlds} verdener, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}.`,
    calculationError: (amount: string, isLargest: boolean) =>
      `Usikkerheden på selve beregningen er ${isLargest ? "højst " : ""}±\u00a0${amount} (standardfejl).`,
    notReached: (wanted: string, reached: string) =>
      `Den ønskede præcision på ${wanted} af nettobesparelsen blev ikke nået; den blev ${reached}.`,
    drawn: (isStratified: boolean, pairs: number, count: string) =>
      `${isStratified ? "Verdenerne er fordelt jævnt over hver forudsætning (stratificeret, standardfejl med 15 frihedsgrader)" : "Hver verden er trukket for sig"}; ${pairs === 0 ? "ingen forudsætninger er korreleret" : pairs === 1 ? "ét par forudsætninger er korreleret" : `${count} par forudsætninger er korreleret`}.`,
    reservations: "Læs forbeholdene",
    guesses: (assumptions: number, guesses: number, calibrated: number) =>
      `${guesses} af ${assumptions} forudsætninger er skøn${calibrated > 0 ? `, ${calibrated} er tilpasset landets tal` : ""}.`,
    restsOnOne: (prices: number, discounted: boolean) =>
      `Én verden, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}.`,
    computing: "Regner …",
    recomputing: "Regner med de nye tal …",
  },
  takeFigure: (heading: string) => `Tag figuren med: ${heading}`,
  hold: {
    hold: "Hold svaret fast",
    release: "Slip det fastholdte svar",
    see: "Se, hvad der har flyttet svaret",
  },
  key: {
    heading: "Hvad mennesker får ud af det",
    nights: "nætter i hjemløshed undgås",
    nightsMore: "flere nætter i hjemløshed",
    homeless: (year: number, baseline: string, count: string) =>
      `i hjemløshed ved udgangen af ${year}; med ${baseline} er det ${count}`,
    homes: (year: number) => `boliger i brug i ${year}`,
    workers: (year: number) => `årsværk optaget af støtte i ${year}`,
    interval: (low: string, high: string) => `80\u00a0%: ${low} til ${high}`,
  },
  saving: {
    heading: "Hvornår er pengene tjent hjem?",
    view: "Vis for",
    titleSaves: (s: {
      year: number;
      policy: string;
      who: string;
      amount: string;
    }) =>
      `Ved udgangen af ${s.year} ventes ${s.policy} at have sparet ${s.who} ${s.amount}`,
    titleCosts: (s: {
      year: number;
      policy: string;
      who: string;
      amount: string;
    }) =>
      `Ved udgangen af ${s.year} ventes ${s.policy} at have kostet ${s.who} ${s.amount} mere`,
    /** After a title whose 80 % interval holds zero. */
    butUncertain: (title: string) => `${title}, men det er usikkert`,
    titleEqual: (who: string) => `Ingen forskel for ${who}`,
    titleHardly: (who: string) =>
      `I gennemsnit næsten ingen forskel for ${who}`,
    who: {
      total: "det offentlige",
      municipality: "kommunen",
      region: "regionen",
      state: "staten",
    },
    caption: (unit: string, prices: number, discounted: boolean) =>
      `Opsamlet nettobesparelse ved årets udgang, ${unit}, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}. Over nul er der sparet.`,
    mean: "Gennemsnit",
    median: "Median",
    band: (share: string) => `${share} af verdenerne`,
    start: "start",
  },
  census: {
    heading: "Hvor mange er i hjemløshed?",
    titleLower: (s: {
      year: number;
      policy: string;
      baseline: string;
      with: string;
      without: string;
    }) =>
      `Ved udgangen af ${s.year} ventes ${people(s.with)} i hjemløshed med ${s.policy} mod ${s.without} med ${s.baseline}`,
    caption:
      "Borgere i hjemløshed på kvartalets første dag og på den sidste dag. Linjen er medianen; båndet rummer 80\u00a0% af verdenerne.",
    day: "Dag",
    bandOf: (policy: string) => `${policy}: 80\u00a0%`,
    quarter: (n: number, year: number) => `${n}. kvartal ${year}`,
    atEnd: (year: number) => `Udgangen af ${year}`,
  },
  people: {
    heading: "Borgere, boliger og medarbejdere",
    open: "Vis, hvor borgerne er, hvor de flytter hen, hvem der venter, og hvad der mangler",
  },
  payers: {
    heading: "Hvem betaler?",
    title: (s: {
      over: string;
      policy: string;
      baseline: string;
      with: string;
      without: string;
    }) =>
      `${s.over} ventes kommunen at betale ${s.with} med ${s.policy} mod ${s.without} med ${s.baseline}`,
    caption: (unit: string, prices: number, discounted: boolean) =>
      `Ventet nettoudgift over hele perioden, ${unit}, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}. Stregen viser 80\u00a0%-intervallet.`,
    tableCaption: (prices: number, discounted: boolean) =>
      `Ventet udgift, mio. kr., ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}. De viste tal stemmer, når man lægger dem sammen.`,
    who: "Indsats",
    difference: "Besparelse",
    differenceNote: (policy: string, baseline: string) =>
      `${baseline} minus ${policy}; minus betyder merudgift`,
    interval: "80\u00a0%-interval for besparelsen",
    range: (low: string, high: string) => `${low} til ${high}`,
    parts: {
      cashable: "Besparelse i penge",
      withoutHealth: "Besparelse uden sundhed",
    },
    partNotes: {
      cashable: "uden ledige senge og politi, som ingen sparer penge på",
      withoutHealth: "uden virkning på sygehus og misbrug, som er usikker",
    },
  },
  ledger: {
    heading: "Regnskabet, år for år",
    open: "Vis regnskabet: budgetår, udgiftsområde og betaler",
    policy: "Indsats",
    payer: "Betaler",
    difference: (policy: string, baseline: string) =>
      `Besparelse: ${baseline} minus ${policy}`,
    caption: (what: string, who: string, prices: number, discounted: boolean) =>
      `${what}, ${who}. Ventede udgifter i 1.000 kr., ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}. Rækker og kolonner stemmer, når man lægger dem sammen.`,
    category: "Udgiftsområde",
    sum: "I alt",
  },
  table: {
    show: "Vis som tabel",
    year: "Budgetår",
    scroll: (name: string) => `${name}: tabel, der kan rulles`,
  },
  life: {
    heading: "Et menneskes år",
    places: {
      rough: "Gade eller natvarmestue",
      hidden: "Hos venner eller familie",
      shelter: "§ 110-boform",
      interim: "§ 107 midlertidigt botilbud",
      home: "Egen bolig",
      care: "§ 108 længerevarende botilbud",
      left: "Ude af hjemløshed ved egen hjælp",
    },
    shortPlaces: {
      rough: "Gade",
      hidden: "Hos andre",
      shelter: "§ 110",
      interim: "§ 107",
      home: "Bolig",
      care: "§ 108",
      left: "Ude",
    },
    supports: {
      section85: "§ 85-støtte",
      cti: "CTI-støtte",
      icm: "ICM-støtte",
      act: "ACT-støtte",
    },
    waiting: "venter på bolig",
    support: "Støtte i boligen",
    events: {
      found: "Er i hjemløshed den første dag",
      arrives: "Kommer i hjemløshed",
      offer: "Får et tilbud",
      refusal: "Siger nej til tilbuddet",
      dischargeDecided: "Udskrives fra § 110; støtten er bevilget forud",
      dischargeUndecided: "Udskrives fra § 110; ingen støtte er bevilget forud",
      homeLost: "Mister boligen",
      movesIn: "Flytter ind i egen bolig",
      supportBegins: "Støtten begynder (CTI, ICM eller ACT)",
      dies: "Dør",
      diesOutOfSight: "Dør efter selv at være kommet ud af hjemløshed",
      horizon: "Perioden slutter",
    },
    needs: {
      light: "let behov for støtte",
      moderate: "moderat behov for støtte",
      high: "højt behov for støtte",
    },
    months: (count: number) =>
      count === 1
        ? "Refusion for én særligt dyr måned"
        : `Refusion for ${count} særligt dyre måneder`,
    fixed: "fast fordeling mellem betalerne",
    who: (s: {
      person: string;
      people: string;
      world: string;
      worlds: string;
      need: string;
    }) =>
      `Borger ${s.person} af ${s.people} i verden ${s.world} af ${s.worlds}: ${s.need}.`,
    found: (s: { date: string; place: string; days: string; one: boolean }) =>
      `Er i hjemløshed den første dag, ${s.date}: ${s.place}, ${s.days} døgn inde i opholdet.`,
    arrived: (s: { date: string; place: string }) =>
      `Kommer i hjemløshed ${s.date}: ${s.place}.`,
    disputed: (days: string) =>
      `På ${days} dage har beregningen delt udgiften anderledes end refusionsreglerne læst på ny over de samme dage. Det er en fejl i programmet; brug ikke beløbene.`,
    basis: (prices: number) =>
      `${prices}-priser, ikke diskonteret, hele kroner. Tallene stemmer, når man lægger dem sammen.`,
    oneOfMany:
      "Ét menneske i én mulig verden. Tilfældet vejer tungt her; svaret øverst bygger på alle verdener.",
    finding: (s: {
      policy: string;
      baseline: string;
      with: string;
      without: string;
    }) =>
      `Dette menneske koster det offentlige ${s.with} med ${s.policy} mod ${s.without} med ${s.baseline}`,
    caption: (from: string, until: string) =>
      `Dagene fra ${from} til ${until}. Den brede streg er stedet; den smalle under den er støtte i boligen. Tegnene over stregen er det, der sker.`,
    world: "Verden nr.",
    person: "Borger nr.",
    between: (most: string) => `Skriv et helt tal fra 1 til ${most}.`,
    anotherPerson: "En anden borger",
    anotherWorld: "En anden verden",
    step: "Trin gennem årene",
    previous: "Forrige",
    next: "Næste",
    stepOf: (date: string, step: string, steps: string) =>
      `${date} (trin ${step} af ${steps})`,
    changes: "Noget ændrer sig",
    showLines: (policy: string) => `Hver dag og hver krone: ${policy}`,
    unchanged: "Intet nyt",
    now: (what: string) => `Nu: ${what}`,
    perDay: (amount: string, parts: string) => `${amount} pr. dag (${parts})`,
    month: (amount: string) =>
      `Måneden er særligt dyr: staten refunderer kommunen ${amount} (§ 176)`,
    perDayBeside: (amount: string, parts: string) =>
      `${amount} pr. dag i forhold til en dag med bolig (${parts})`,
    ofWhichBeside: (amount: string) =>
      `Heraf ${amount} i forhold til en dag med bolig`,
    beside:
      "Sundhed, misbrugsbehandling, politi, kontanthjælp, boligstøtte og skat er kun forskellen til en dag med bolig.",
    freeDay: "Koster ikke det offentlige noget",
    once: (amount: string, parts: string) => `Én gang: ${amount} (${parts})`,
    notYet: "Er endnu ikke i hjemløshed",
    over: "Er ikke længere i modellen",
    part: (payer: string, amount: string) => `${payer} ${amount}`,
    computing: "Læser et menneskes år …",
    failed: (reason: string) => `Livet kan ikke vises. (${reason})`,
    sum: "I alt",
    payersCaption: (prices: number) =>
      `Hvad dette menneske koster hvem over hele perioden, kr., ${prices}-priser, ikke diskonteret. Rækker og kolonner stemmer, når man lægger dem sammen.`,
    shared:
      "Det, der ikke er nogens (ledig kapacitet, tomme pladser og boliger, opstart og drift), er ikke med her.",
    tableCaption: (policy: string, prices: number) =>
      `${policy}: hver dag og hver krone, ${prices}-priser, ikke diskonteret`,
    dates: "Datoer",
    days: "Dage",
    what: "Hvad",
    rule: "Regel",
    legend: {
      offer: "tilbud",
      refusal: "nej til tilbud",
      discharge: "udskrivning",
      movesIn: "flytter ind",
      homeLost: "mister boligen",
      ends: "dør",
    },
  },
  levers: {
    heading: "Greb",
    explain: "Det beslutter byrådet.",
    about: (policy: string) => `Grebene ændrer »${policy}«.`,
    reset: "Nulstil greb",
    ofPolicy: "Greb for",
    more: "Flere greb: CTI- og ACT-medarbejdere, ansættelse, sagsstamme",
    loose: {
      asNeeded: "Ansæt efter behov",
      asToday: "Som i dag (usikkert, se forudsætningerne)",
    },
    looseNow: {
      asNeeded: "efter behov",
      asToday: "som i dag",
      idle: "ikke i brug",
    },
    overloadIdle:
      "Virker kun, når antallet af medarbejdere ligger fast. Her ansættes de efter behov.",
    variesByYear:
      "Antallet varierer fra år til år i scenariet. Et nyt tal gælder alle år.",
    names: {
      homes: "Boliger pr. år",
      icm: "ICM-medarbejdere",
      cti: "CTI-medarbejdere",
      act: "ACT-medarbejdere",
      coverage: "Dækning",
      offerDelayShelter: "Dage til tilbud i boform",
      usable: "Brugbare boliger",
      hiringStep: "Ansættelse i trin",
      overload: "Flere borgere pr. medarbejder end normen",
      prevention: "Forebyggelse af udsættelse",
    },
    help: {
      homes:
        "Boliger, som kommunen hvert år anviser til indsatsen. Er der for få, venter borgerne, og ventetid i en boform koster døgnpris.",
      icm: "Fuldtidsstillinger til Intensive Case Management: støtte uden tidsgrænse til borgere med komplekse behov.",
      cti: "Fuldtidsstillinger til Critical Time Intervention: ni måneders støtte i overgangen til egen bolig.",
      act: "Fuldtidsstillinger i et tværfagligt ACT-team til borgere med de mest omfattende behov.",
      coverage:
        "Andel af borgerne i hjemløshed, som indsatsen overhovedet kan nå.",
      offerDelayShelter:
        "Gennemsnitligt antal dage, fra en borger kommer i boform, til indsatsen giver et tilbud. Færre dage er kortere ophold.",
      usable:
        "Andel af de anviste boliger, som borgerne kan betale og bo i. Randers gik fra 13 af 238 til 36 af 204 på et år.",
      hiringStep:
        "Team ansættes i trin af så mange fuldtidsstillinger, når der ansættes efter behov. 0 er et team delt med nabokommuner, betalt efter forbrug.",
      overload:
        "Hvor langt over normen en medarbejders sagsstamme må gå, når antallet af medarbejdere er fast. Flere får støtte, men flere mister boligen.",
      prevention:
        "Andel af lejemål, hvor kommunen forebygger udsættelse, fx med garanti for restancer og en boligsocial vicevært.",
    },
    why: {
      homes: "Op til halvdelen af årets borgere i hjemløshed.",
      workers: "Op til én medarbejder for hver tre borgere i optællingen.",
      coverage: "Fra ingen til alle.",
      offerDelayShelter: "Fra samme dag til et år.",
      usable: "Fra ingen til alle.",
      hiringStep: "Fra delt team til hele årsværk ad gangen.",
      overload: "Fra normen til det dobbelte.",
      prevention: "Fra ingen til alle.",
    },
  },
  assumptions: {
    heading: "Forudsætninger",
    explain: "Dem beslutter ingen. De skal være rimelige.",
    reset: "Nulstil forudsætninger",
    all: (count: string) => `Alle øvrige forudsætninger (${count})`,
    prices: (year: number) => `${year}-priser`,
    discounted: "Vis nutidsværdi (diskonteret)",
    discountRate: (rate: string) => `Kalkulationsrente ${rate} om året.`,
  },
  field: {
    slider: (label: string) => `${label}, skyder`,
    help: "Forklaring",
    helpFor: (label: string) => `Forklaring: ${label}`,
    source: "Kilde",
    ownValue: "egen værdi",
    sourceBefore: "Kilden til værdien før",
    limits: {
      sources: (low: string, high: string, unit: string) =>
        stopped(`Kilderne spænder fra ${low} til ${high} ${unit}`),
      guess: (low: string, high: string, unit: string) =>
        stopped(`Skønnet spænder fra ${low} til ${high} ${unit}`),
      calibrated: (low: string, high: string, unit: string) =>
        stopped(
          `Tilpasset landets tal; spændet går fra ${low} til ${high} ${unit}`,
        ),
    },
    usual: (low: string, high: string, unit: string) =>
      stopped(`Normalt ${low} til ${high} ${unit}`),
    outside: (low: string, high: string, unit: string) =>
      `Uden for spændet ${low} til ${high} ${unit}. Tallet bruges alligevel.`,
    perMonth: (amount: string) => `= ${amount} pr. måned`,
    changed: (before: string, unit: string) => `Ændret. Før: ${before} ${unit}`,
    reset: "Nulstil",
    empty: "Skriv et tal.",
    notANumber: "Det er ikke et tal. Skriv for eksempel 1.234,5.",
    separator:
      "Tvetydigt tal. Punktum står foran grupper på tre cifre, komma foran decimaler: 1.234,5.",
    shareOrPercent: (asPercent: string, asTyped: string) =>
      `Mener du ${asPercent} eller ${asTyped}? Skriv tallet med %-tegn.`,
    percentHere: "Feltet er ikke i procent. Skriv tallet uden %-tegn.",
    negative: "Tallet kan ikke være negativt.",
    below: (least: string) => stopped(`Tallet skal være mindst ${least}`),
    above: (most: string) => stopped(`Tallet kan højst være ${most}`),
  },
  sourceKind: {
    law: "lov",
    register: "register",
    study: "undersøgelse",
    agency: "myndighed",
    expert: "fagperson",
    derived: "udregnet",
    calibrated: "tilpasset",
    guess: "skøn",
  },
  confidence: {
    A: "A: læst i den oprindelige kilde",
    B: "B: læst hos andre, der gengiver kilden",
    C: "C: ikke efterprøvet",
    D: "D: udregnet af andre tal",
  },
  run: {
    heading: "Beregning",
    worlds: "Antal verdener",
    worldsHelp: "Flere verdener giver roligere tal og tager længere tid.",
    howMany: "Hvor mange verdener",
    fixedNumber: "Fast antal",
    untilKnown: (share: string) => `Til en præcision på ${share}`,
    mostWorlds: "Højeste antal verdener",
    mostWorldsHelp: (share: string) =>
      `Regner videre, til standardfejlen på nettobesparelsen er højst ${share} af den.`,
    worldsBetween: (most: string) => `Skriv et helt tal fra 1 til ${most}.`,
    seed: "Frø",
    seedHelp: "Samme frø giver samme tal.",
    progress: (done: string, wanted: string) => `${done} af ${wanted} verdener`,
    bar: "Beregningens fremdrift",
    stop: "Stop",
    continue: "Regn videre",
    retry: "Prøv igen",
    cannotBegin: (reason: string) =>
      `Beregningen kan ikke begynde her. Dit arbejde er bevaret. (${reason})`,
  },
  problems: {
    heading: (file: string) => `Filen »${file}« kan ikke bruges`,
    intro: (count: number) =>
      `${count === 1 ? "Der er én fejl" : `Der er ${count} fejl`}. Dit nuværende scenarie er uændret.`,
    where: "Sted",
    found: "Her står",
    expected: "Der skal stå",
    wholeFile: "hele filen",
    nothing: "intet",
    close: "Luk",
    unreadable: "Filen kunne ikke læses.",
  },
  place: {
    heading: "Om scenariet",
    notes: "Værd at vide om stedet",
    count: (count: string, year: number) =>
      `${people(count)} i hjemløshed ved optællingen i ${year}.`,
    source: "Kilde",
  },
  limits: {
    heading: "Forbehold, og hvad der ikke er med",
    missed: (what: string, simulated: string, published: string) =>
      stopped(
        `Modellen rammer ikke dette tal: ${what}. Modellen giver ${simulated}, kilden ${published}`,
      ),
    tooDear: (percent: string) =>
      `Det er ${percent} for højt, så besparelsen kan være for stor.`,
    tooCheap: (percent: string) =>
      `Det er ${percent} for lavt, så besparelsen kan være for lille.`,
    items: [
      "Modellen er tilpasset landets tal og rammer 28 af 29 af dem, men kun 9 af 41 offentliggjorte tal fra undersøgelser, den ikke er tilpasset efter: oftest er for mange i bolig i begge grupper. Se »Metode og kilder«.",
      "Usikkerheden om de øvrige greb. Hvor mange boliger hver indsats får, og hvor mange Housing First når, er valg uden spredning; de afgør ofte mere, end intervallet viser. Prøv andre tal, og se scenariet »Ishøj, lige mange boliger«.",
      "Fejl i selve modellen. Intervallerne rummer usikre tal og held, ikke det, modellen ser bort fra. Hvor langt en kommune kan ligge fra landet, er et skøn: De tilpassede tal er regnet dobbelt så usikre som for landet.",
      "Bloktilskud og udligning. En ændret udgift kan flytte tilskuddet mellem kommunerne.",
      "I de færdige scenarier købes pladser på § 110 pr. døgn, så hver sparet nat er fuld takst. Driver kommunen selv boformen, så sæt en fast del af prisen; den spares først, når pladser lukkes.",
      "Housing First går uden om midlertidigt botilbud (§ 107), og så spares døgnene dér, også uden at flere får egen bolig. Er det en stor del af besparelsen, siger svaret øverst, hvor meget.",
      "Nætter på midlertidigt botilbud (§ 107) tæller ikke som hjemløshed, men koster. Ved start er ingen på § 107 og ingen i de boliger, indsatserne råder over.",
      "Kontanthjælp, boligstøtte, skat, sundhed og politi er kun regnet som forskellen mellem en dag i hjemløshed og en dag med bolig, ikke som hele udgiften.",
      "Værdien af et bedre liv. Nætter, hjem og støtte er talt, men ikke gjort op i kroner.",
      "Færre dødsfald og mindre misbrug er ikke regnet som besparelse; forskningen bærer det ikke.",
    ],
  },
  footer: {
    version: (model: string) => `Model ${model}`,
    seed: (seed: string) => `Frø »${seed}«`,
    worlds: (count: string) => `${count} verdener`,
    prices: (year: number) => `${year}-priser`,
    privacy: "Alt regnes i din browser. Ingen tal forlader computeren.",
  },
};

/** What every language must say. */
export type Messages = typeof da;
