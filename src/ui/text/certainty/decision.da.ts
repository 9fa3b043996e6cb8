const cost = (prices: number, discounted: boolean) =>
  `${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}`;

/** The Danish texts of what the run's own worlds say to whoever must choose, and the type that English must fill. */
export const da = {
  /** Whether a number of worlds is too small to say how sure something is. */
  oneWorld: "Kun én verden er regnet; den siger intet om usikkerheden.",
  fewWorlds: (count: string) =>
    `Kun ${count} verdener er regnet; de er for få til at sige, hvor sikkert det er.`,
  failed: (reason: string) =>
    `Dette kan ikke regnes ud lige nu. Resten af siden gælder stadig. (${reason})`,
  waiting: "Regner …",
  worlds: "Verdener",
  share: "Andel",
  /** A share of the worlds, after a colon. */
  of: {
    all: "alle verdener",
    none: "ingen verdener",
    most: "over 99\u00a0af\u00a0100",
    hardlyAny: "under 1\u00a0af\u00a0100",
    hundred: (n: string) => `${n}\u00a0af\u00a0100`,
  },
  breakEven: {
    heading: "Hvornår er det tjent hjem?",
    median: (s: {
      policy: string;
      who: string;
      year: number;
      chance: string;
    }) =>
      `Ved udgangen af ${s.year} har ${s.policy} tjent sig hjem for ${s.who} ${s.chance}. Det er det første år, hvor mindst halvdelen er nået dertil.`,
    seldom: (s: {
      policy: string;
      who: string;
      within: string;
      chance: string;
    }) =>
      `I de fleste verdener tjener ${s.policy} sig ikke hjem for ${s.who} ${s.within}; det lykkes ${s.chance}.`,
    never: (s: { policy: string; who: string; within: string }) =>
      `${s.policy} tjener sig ikke hjem for ${s.who} ${s.within} i nogen af verdenerne.`,
    equal: (who: string) =>
      `Der er ingen forskel i kroner for ${who}, så der er intet at tjene hjem.`,
    forGood: "Tjent hjem for resten af perioden",
    ahead: "Foran ved årets udgang",
    unpays: "Først tjent hjem, så tabt igen",
    neverAtAll: "Aldrig foran ved et årsskifte",
    caption: (who: string, prices: number, discounted: boolean) =>
      `Øverst: andel af verdenerne, hvor den opsamlede nettobesparelse for ${who} er over nul ved årets udgang, ${cost(prices, discounted)}. »Foran« kan falde igen. Nederst: det år, hvorfra besparelsen er og bliver over nul.`,
    caption1: "Andel af verdenerne ved årets udgang",
    caption2: "Det år, det er tjent hjem",
    notReached: "ikke nået",
    notWithin: (within: string) => `Ikke ${within}`,
    outcome: "Udfald",
    outcomes: "Hvordan det går over hele perioden",
    thisYear: "Tjent hjem dette år",
    atEnd: (year: number) => `Udgangen af ${year}`,
  },
  plane: {
    heading: "Kroner og nætter",
    dominant: (s: PlaneFacts) =>
      `${s.policy} er både billigere for ${s.who} og giver færre nætter i hjemløshed: i gennemsnit ${s.amount} og ${s.nights} nætter ${s.over}. Begge dele gælder ${s.chance}.`,
    dominated: (s: PlaneFacts) =>
      `${s.policy} er både dyrere for ${s.who} og giver flere nætter i hjemløshed: i gennemsnit ${s.amount} og ${s.nights} nætter ${s.over}. Begge dele gælder ${s.chance}.`,
    tradeOff: (s: PlaneFacts & { price: string; interval: string }) =>
      `En undgået nat i hjemløshed koster ${s.who} ${s.price}${s.interval}. ${s.policy} er i gennemsnit ${s.amount} dyrere og giver ${s.nights} færre nætter ${s.over}.`,
    savesButMoreNights: (s: PlaneFacts & { price: string; interval: string }) =>
      `${s.policy} er billigere for ${s.who}, men giver flere nætter i hjemløshed: for hver nat mere spares ${s.price}${s.interval}. I gennemsnit er det ${s.amount} og ${s.nights} nætter ${s.over}.`,
    /** Where in some worlds kroner or nights are the same. */
    noWorse: (s: PlaneFacts) =>
      `${s.policy} er i gennemsnit ${s.amount} billigere for ${s.who} og giver ${s.nights} færre nætter i hjemløshed ${s.over}. Den er hverken dyrere eller giver flere nætter ${s.chance}.`,
    noBetter: (s: PlaneFacts) =>
      `${s.policy} er i gennemsnit ${s.amount} dyrere for ${s.who} og giver ${s.nights} flere nætter i hjemløshed ${s.over}. Den er hverken billigere eller giver færre nætter ${s.chance}.`,
    sameCost: (s: PlaneFacts & { fewer: boolean }) =>
      `${s.policy} koster ${s.who} det samme, men giver ${s.nights} ${s.fewer ? "færre" : "flere"} nætter i hjemløshed ${s.over}.`,
    sameNights: (s: PlaneFacts & { cheaper: boolean }) =>
      `${s.policy} er ${s.amount} ${s.cheaper ? "billigere" : "dyrere"} for ${s.who} ${s.over}; nætterne i hjemløshed er de samme.`,
    none: (s: PlaneFacts) =>
      `Der er ingen forskel på de to, hverken i kroner for ${s.who} eller i nætter i hjemløshed.`,
    interval: {
      level: (range: string) => `95\u00a0%: ${range}`,
      within: (low: string, high: string) => `${low} til ${high}`,
      saves: "minus er en besparelse",
      outside: (low: string, high: string) =>
        `under ${low} eller over ${high}; i nogle verdener undgås ingen nætter, og så har prisen ingen øvre grænse`,
      above: (low: string) =>
        `over ${low}; i nogle verdener undgås ingen nætter, og så har prisen ingen øvre grænse`,
      below: (high: string) =>
        `under ${high}; i nogle verdener undgås ingen nætter, og så har prisen ingen nedre grænse`,
      everything:
        "alt er muligt; verdenerne peger i alle retninger, og prisen er ikke til at sige",
      noRatio: "ingen forskel at sætte pris på",
    },
    quadrant: {
      dominant: "billigere og færre nætter",
      tradeOff: "dyrere og færre nætter",
      savesButMoreNights: "billigere og flere nætter",
      dominated: "dyrere og flere nætter",
      none: "ingen forskel",
    },
    /** The same where in some worlds kroner or nights are the same. */
    quadrantWithTies: {
      dominant: "hverken dyrere eller flere nætter",
      tradeOff: "dyrere, men færre nætter",
      savesButMoreNights: "billigere, men flere nætter",
      dominated: "hverken billigere eller færre nætter",
      none: "ingen forskel",
    },
    caption: (s: {
      shown: string;
      worlds: string;
      who: string;
      policy: string;
      unit: string;
      prices: number;
      discounted: boolean;
    }) =>
      `Hver prik er en verden (${s.shown === s.worlds ? s.worlds : `${s.shown} af ${s.worlds}`}). Lodret: hvad ${s.policy} koster ${s.who} mere, ${s.unit}, ${cost(s.prices, s.discounted)}; under nul spares der. Vandret: nætter i hjemløshed, der undgås.`,
    across: "undgåede nætter i hjemløshed",
    dot: "En verden",
    mean: "Gennemsnit",
    line: (price: string, policy: string) =>
      `${price} pr. nat: under linjen er ${policy} det bedste valg`,
    tableCaption: "Verdenerne fordelt på kroner og nætter",
    where: "Hvor verdenen ligger",
    measure: "Mål",
    priceCaption: (who: string) =>
      `Hvad en undgået nat koster ${who}, kr. pr. nat`,
    price: "Pris",
    ratio: "Gennemsnit af kroner delt med gennemsnit af nætter",
    noPrice: "ingen pris: den ene er bedst på begge",
    angular: "Spredning mellem verdener (95\u00a0%, efter vinkel)",
    fieller: "Det samme, hvis verdenerne var normalfordelte (Fieller)",
    monteCarlo: "Beregningens egen usikkerhed (95\u00a0%)",
    frontier: {
      label: "Alle indsatser side om side",
      caption: (who: string, prices: number, discounted: boolean) =>
        `Gennemsnit over perioden: mio. kr. for ${who}, ${cost(prices, discounted)}, og nætter i hjemløshed. Hver indsats, der ikke er domineret, er holdt op mod den billigere før den.`,
      corner: "Indsats",
      cost: "Mio. kr.",
      nights: "Nætter",
      more: "Merudgift",
      fewer: "Færre nætter",
      icer: "Kr. pr. undgået nat",
      status: {
        efficient: "ikke domineret: bedst ved visse priser pr. nat",
        extendedlyDominated:
          "domineret af en blanding: to andre tilsammen er bedre",
        dominated:
          "domineret: en anden er hverken dyrere eller har flere nætter",
      },
    },
  },
  acceptability: {
    heading: "Hvad må en nat koste?",
    equal: (who: string) =>
      `Indsatserne er lige gode for ${who}, uanset hvad en undgået nat er værd: De koster det samme og giver lige mange nætter i hjemløshed.`,
    always: (s: { policy: string; who: string }) =>
      `${s.policy} er i gennemsnit det bedste valg for ${s.who}, uanset hvad en undgået nat er værd.`,
    upTo: (policy: string, price: string) =>
      `${policy} er i gennemsnit bedst, så længe en undgået nat er under ${price} værd`,
    between: (policy: string, from: string, until: string) =>
      `fra ${from} til ${until} er det ${policy}`,
    from: (policy: string, price: string) => `fra ${price} er det ${policy}`,
    here: (s: { price: string; policy: string; chance: string }) =>
      `Er den ${s.price} værd, er ${s.policy} bedst i gennemsnit, og bedst ${s.chance}.`,
    hereMoneyAlone: (s: { policy: string; chance: string }) =>
      `Tæller kun penge (0 kr. pr. nat), er ${s.policy} bedst i gennemsnit, og bedst ${s.chance}.`,
    notMost: (best: string, other: string) =>
      `${other} er bedst i flere verdener, men taber mere, når det går galt; derfor er ${best} bedst i gennemsnit.`,
    field: (who: string) => `En undgået nat er værd for ${who}`,
    unit: "kr. pr. nat",
    help: "0 kr.: kun penge tæller. Beløbet er en politisk afvejning; det regnes ikke ud.",
    best: "Bedst i gennemsnit",
    caption: (s: {
      who: string;
      over: string;
      prices: number;
      discounted: boolean;
    }) =>
      `Andel af verdenerne, hvor hver indsats er bedst for ${s.who} ${s.over.toLowerCase()}, når nætter i hjemløshed regnes med til prisen på den vandrette akse, kr. pr. undgået nat, ${cost(s.prices, s.discounted)}. Er to lige gode i en verden, deles de om den. Den brede streg følger den, der er bedst i gennemsnit.`,
    across: "kr. pr. undgået nat",
    marker: (price: string) => `Jeres pris: ${price}`,
    outside: "Jeres pris ligger uden for billedet.",
    price: "Kr. pr. nat",
    foresight: "Værdi af fuld forudviden",
  },
  value: {
    heading: "Hvad er det værd at vide?",
    top: (label: string, amount: string, error: string) =>
      `At kende »${label}« præcist ville højst være omkring ${amount} værd for dette valg (±\u00a0${error}).`,
    notTelling:
      "Ingen enkelt oplysning har en værdi for dette valg, der kan skelnes fra nul.",
    nothing: "Ingen enkelt oplysning ville ændre valget.",
    everything: (amount: string, error: string) =>
      `At kende alle forudsætninger præcist på én gang ville højst være omkring ${amount} værd (±\u00a0${error}).`,
    everythingNothing:
      "Selv alle forudsætninger kendt præcist på én gang har en værdi, der ikke kan skelnes fra nul.",
    ceiling: (amount: string, error: string) =>
      `Loftet, hvor også heldet er kendt på forhånd, er ${amount} (±\u00a0${error}); så langt når ingen undersøgelse.`,
    asCeiling: (amount: string, error: string) =>
      `At kende alle forudsætninger præcist på én gang er ikke til at skelne fra loftet, hvor også heldet er kendt på forhånd: ${amount} (±\u00a0${error}).`,
    certain:
      "Den samme indsats er bedst i alle verdener, så intet, man kan få at vide, ville ændre valget.",
    tooFew: (least: string) =>
      `Hvad det er værd at vide, kan først siges fra ${least} verdener.`,
    later: "Regnes, når alle verdener er inde.",
    method: (s: { worlds: string; who: string; nights: string }) =>
      `Metode: regression på ${s.worlds} af beregningens egne verdener (Strong, Oakley & Brennan 2014). Værdien gælder kun dette ene valg og kun kroner for ${s.who}${s.nights}. Den siger ikke, hvad oplysningen er værd til andet, og intet om fejl i selve modellen.`,
    nights: (price: string) => ` og nætter til ${price} stykket`,
    caption: (s: { unit: string; prices: number; discounted: boolean }) =>
      `De tolv forudsætninger, det er mest værd at kende præcist. Bjælken er værdien i ${s.unit} over perioden, ${cost(s.prices, s.discounted)}; stregen er ± to standardfejl.`,
    noBars:
      "Tabellen viser, hvor meget hver forudsætning betyder for svarets spredning.",
    zero: "kan ikke skelnes fra nul",
    withError: (amount: string, error: string) => `${amount} (±\u00a0${error})`,
    marks: { guess: "skøn", calibrated: "tilpasset landets tal" },
    corner: "Hvad der bliver kendt",
    worth: "Værdi",
    error: "Standardfejl",
    correlation: "Rangkorrelation",
    shareOf: "Andel af spredningen",
    all: "Alle forudsætninger",
    foresight: "Alt, også heldet (loft)",
    group: (name: string) => `Alle under »${name}«`,
    tableCaption: (unit: string, prices: number, discounted: boolean) =>
      `Værdi af at kende hver forudsætning præcist, ${unit}, ${cost(prices, discounted)}, og dens andel af svarets spredning. Værdierne kan ikke lægges sammen.`,
    byYear: {
      label: "Hvis perioden sluttede før",
      caption: (who: string, prices: number, discounted: boolean) =>
        `Værdi af fuld forudviden for ${who}, kun kroner, hvis perioden sluttede ved årets udgang, ${cost(prices, discounted)}.`,
      best: "Bedst i gennemsnit",
    },
  },
  statistics: {
    heading: "Nettobesparelsen i tal",
    open: "Vis gennemsnit, beregningens fejl og percentiler for hver betaler",
    caption: (difference: string, prices: number, discounted: boolean) =>
      `${difference}. Mio. kr. over hele perioden, ${cost(prices, discounted)}. Gennemsnittene stemmer, når man lægger dem sammen; det gør percentilerne ikke, for det er ikke de samme verdener. Fejlen er beregningens egen: Den bliver mindre med flere verdener, usikkerheden gør ikke.`,
    who: "Betaler",
    mean: "Gennemsnit",
    error: "Beregningens fejl (±)",
    percentile: (n: number) => `${n}\u00a0%`,
    pays: "Betaler sig",
    unknown: "–",
  },
};

/** What a sentence on kroner and nights needs; amounts without a sign. */
type PlaneFacts = {
  readonly policy: string;
  readonly who: string;
  readonly over: string;
  readonly amount: string;
  readonly nights: string;
  readonly chance: string;
};

/** What every language must say of a decision. */
export type DecisionTexts = typeof da;
