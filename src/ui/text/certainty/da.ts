import type { PolicyField } from "../../../model/analysis/difference";

/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Danish texts of the page on how sure the answer is, and the type that every other language must fill. */
export const da = {
  heading: "Hvor sikre er vi?",
  intro:
    "Svaret er et gennemsnit over mange mulige verdener. Her kan du se, hvor meget det svinger, hvilke tal der flytter det, og hvad der skal være sandt, for at det holder.",
  note: "Billederne regnes, når svaret er klar, og bliver finere, mens du ser på dem. Grebene ændrer du på siden »Overblik«.",
  contents: "Siden indeholder",
  view: "Vis for",
  nights: "Nætter",
  nightsUnit: "nætter",
  nightsOf: (count: string) => `${count} nætter`,
  nightsRange: (low: string, high: string) => `${low} til ${high} nætter`,
  /** What is counted, as the subject of a sentence and in a caption. */
  what: {
    total: "det offentliges besparelse",
    municipality: "kommunens besparelse",
    region: "regionens besparelse",
    state: "statens besparelse",
    nights: "antallet af undgåede nætter",
  },
  counted: {
    total: "Nettobesparelse for det offentlige",
    municipality: "Nettobesparelse for kommunen",
    region: "Nettobesparelse for regionen",
    state: "Nettobesparelse for staten",
    nights: "Undgåede nætter i hjemløshed",
  },
  pays: {
    total: "Det betaler sig for det offentlige",
    municipality: "Det betaler sig for kommunen",
    region: "Det betaler sig for regionen",
    state: "Det betaler sig for staten",
    nights: "Det giver færre nætter i hjemløshed",
  },
  paysNot: {
    total: "Det betaler sig ikke for det offentlige",
    municipality: "Det betaler sig ikke for kommunen",
    region: "Det betaler sig ikke for regionen",
    state: "Det betaler sig ikke for staten",
    nights: "Det giver ikke færre nætter i hjemløshed",
  },
  paysOnAverage: {
    total: "I gennemsnit betaler det sig for det offentlige",
    municipality: "I gennemsnit betaler det sig for kommunen",
    region: "I gennemsnit betaler det sig for regionen",
    state: "I gennemsnit betaler det sig for staten",
    nights: "I gennemsnit giver det færre nætter i hjemløshed",
  },
  paysNotOnAverage: {
    total: "I gennemsnit betaler det sig ikke for det offentlige",
    municipality: "I gennemsnit betaler det sig ikke for kommunen",
    region: "I gennemsnit betaler det sig ikke for regionen",
    state: "I gennemsnit betaler det sig ikke for staten",
    nights: "I gennemsnit giver det ikke færre nætter i hjemløshed",
  },
  basis: (s: {
    counted: string;
    policy: string;
    baseline: string;
    from: number;
    to: number;
    unit: string;
    prices: number;
    discounted: boolean;
    isMoney: boolean;
  }) =>
    `${s.counted} med ${s.policy} i forhold til ${s.baseline}, ${s.from} til ${s.to}, ${s.unit}${s.isMoney ? `${s.unit.endsWith(".") ? "" : ","} i ${s.prices}-priser, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}` : ""}.`,
  status: {
    waiting: "Venter på sin tur …",
    first: "Regner det første billede …",
    answerFirst: "Svaret er ved at blive regnet. Billederne følger bagefter.",
    again: "Regnes på ny …",
    step: (s: { step: string; steps: string; played: string; of: string }) =>
      `Trin ${s.step} af ${s.steps}: ${s.played} af ${s.of} verdener`,
    preliminary: "Foreløbigt billede.",
    of: (nth: string, all: string) => `Billede ${nth} af ${all} regnes.`,
    bar: "Billedets fremdrift",
    failed: (reason: string) =>
      `Billedet kunne ikke regnes; det, der vises, er uændret. (${reason})`,
    retry: "Prøv igen",
    done: "Alle billeder er regnet færdige.",
  },
  spread: {
    heading: "Held og viden",
    finding: (s: {
      count: string;
      share: string;
      what: string;
      reach: string;
    }) =>
      `Med ${s.count} borgere i hjemløshed skyldes ${s.share} af spredningen held. Selv hvis vi kendte alle forudsætninger helt præcist, ville ${s.what} stadig svinge: i otte af ti verdener op til ${s.reach} til hver side af det, vi så ville vente.`,
    luckOnly: (s: { what: string; range: string }) =>
      `Spredningen kan ikke skelnes fra rent held: ${s.what} svinger fra ${s.range} i otte af ti verdener, også når alle forudsætninger er kendt.`,
    knowledgeOnly: (what: string) =>
      `Held betyder intet her: al spredning i ${what} skyldes det, vi ikke ved.`,
    nothing: (what: string) =>
      `Intet svinger: ${what} er det samme i alle verdener.`,
    caption: (pairs: string) =>
      `Hver bjælke rummer de midterste 80\u00a0% af verdenerne; den tykke streg er gennemsnittet, den tynde er nul. ${pairs} par verdener: samme forudsætninger, forskelligt held. De er regnet for sig, så tallene kan afvige lidt fra svaret.`,
    knowledge: "Kun det, vi ikke ved",
    knowledgeNote: "heldet udjævnet",
    chance: "Kun held",
    chanceNote: "alle forudsætninger kendt; lagt om gennemsnittet",
    reach: (amount: string) => `± ${amount}`,
    both: "Begge dele",
    bothNote: "som i svaret",
    mean: "gennemsnit",
    zero: "0",
    until: (year: number) => `Opsamlet til og med ${year}`,
    horizon: "Hele perioden",
    chanceShare: "Held",
    chanceShareError: "Held, usikkerhed",
  },
  tornado: {
    heading: "Hvilke tal flytter svaret?",
    finding: (s: {
      label: string;
      what: string;
      low: string;
      high: string;
      atLow: string;
      atHigh: string;
    }) =>
      stopped(
        `Mest betyder »${s.label}«: ved ${s.low} bliver ${s.what} ${s.atLow} og ved ${s.high} ${s.atHigh} end i gennemsnit`,
      ),
    lower: (amount: string) => `${amount} lavere`,
    higher: (amount: string) => `${amount} højere`,
    same: "uændret",
    unclear:
      "Endnu kan intet enkelt tals virkning skelnes fra beregningens egen usikkerhed.",
    nothing: "Alle forudsætninger er faste tal. Ingen af dem er usikre.",
    turns: (count: string, one: boolean) =>
      one
        ? "Ét tal vender alene fortegnet inden for sit 80\u00a0%-interval."
        : `${count} tal vender hver for sig fortegnet inden for deres 80\u00a0%-interval.`,
    noneTurns:
      "Intet af tallene vender alene fortegnet inden for sit 80\u00a0%-interval.",
    tooClose: (count: string, one: boolean) =>
      one
        ? "For ét tal er det for tæt på til at sige."
        : `For ${count} tal er det for tæt på til at sige.`,
    caption: (worlds: string) =>
      `Hver forudsætning sættes lavt (10\u00a0% er lavere) og højt (90\u00a0% er lavere), ét tal ad gangen; alle andre er lige så usikre som før. Tal, der er tilpasset landet, hører sammen: flyttes ét alene, ligner modellen ikke længere landet, så deres bjælker er snarere for brede. Bjælken er forskellen til gennemsnittet, stregen ved enden beregningens egen usikkerhed (én standardfejl). ${worlds} verdener i hver ende, med samme held.`,
    low: (value: string) => `lav ${value}`,
    high: (value: string) => `høj ${value}`,
    middle: "gennemsnit",
    turn: "svaret vender",
    all: (count: string) => `Vis alle ${count}`,
    fewer: "Vis kun de bredeste",
    lowValue: "Lav",
    highValue: "Høj",
    atLow: "Ved lav",
    atHigh: "Ved høj",
    error: "±",
    importance: "Andel af spredningen",
    whyTwo:
      "De to mål siger ikke det samme. Bjælken flytter ét tal ad gangen fra lavt til højt. Andelen er den del af spredningen i svaret, der ville forsvinde, hvis tallet var kendt.",
    toField: (label: string) => `${label}: gå til beregningen`,
  },
  threshold: {
    heading: "Hvad skal være sandt?",
    subject: "Tal, der flyttes",
    all: "Vis alle tal",
    found: (count: string) =>
      `${count} tal passer. Vælg med piletaster og Enter.`,
    none: (typed: string) => `Intet tal passer til »${typed}«.`,
    levers: "Greb",
    over: (value: string) => `over ${value}`,
    under: (value: string) => `under ${value}`,
    between: (low: string, high: string) => `mellem ${low} og ${high}`,
    outside: (low: string, high: string) => `under ${low} eller over ${high}`,
    when: (s: { pays: string; label: string; where: string }) =>
      `${s.pays}, når »${s.label}« er ${s.where}`,
    interval: (low: string, high: string) => `${low} til ${high}`,
    intervals: (parts: string) => `(95\u00a0%: ${parts})`,
    many: (s: { pays: string; label: string; values: string }) =>
      `Svaret vender flere gange for »${s.label}«: ved ${s.values}. ${s.pays} på hver anden side.`,
    always: (s: { pays: string; label: string; low: string; high: string }) =>
      `${s.pays}, hvad enten »${s.label}« er ${s.low} eller ${s.high}: ingen værdi inden for grænserne vender svaret`,
    safe: (share: string, where: string) =>
      `I mindst ${share} af 100 verdener gælder det, når tallet er ${where}`,
    safeAlways: (share: string) =>
      `I mindst ${share} af 100 verdener gælder det i hele spændet`,
    safeNever: (share: string) =>
      `Så sikkert som i ${share} af 100 verdener bliver det ikke noget sted i spændet`,
    safeMany: (share: string) =>
      `Om det gælder i mindst ${share} af 100 verdener, skifter flere gange i spændet`,
    now: (value: string) => `Beregningen bruger ${value}.`,
    loose: "I beregningen er grebet ikke sat til et tal.",
    caption: (worlds: string) =>
      `Båndet er gennemsnittet ± beregningens egen usikkerhed (95\u00a0%), den stiplede linje chancen for gevinst (højre akse). ${worlds} verdener ved hver værdi, med samme held. Forudsætningens usikkerhed flytter med værdien; andre tal følger ikke med.`,
    mean: "Gennemsnit",
    band: "95\u00a0%-interval",
    chance: "Chance",
    chanceAxis: "chance for gevinst",
    value: "Værdi",
    nowMark: "nu",
    root: "svaret vender",
  },
  map: {
    heading: "To tal på én gang",
    across: "Vandret",
    up: "Lodret",
    swap: "Byt om",
    finding: (s: { pays: string; count: string; all: string }) =>
      `${s.pays} i ${s.count} af ${s.all} felter`,
    undecided: (count: string, one: boolean) =>
      one ? "én er uafgjort" : `${count} er uafgjorte`,
    soFar: (done: string, all: string) => `${done} af ${all} er regnet`,
    caption: (s: { worlds: string; unit: string }) =>
      `Gennemsnit i hvert felt, ${s.unit}${s.unit.endsWith(".") ? "" : "."} Felterne er ikke lige sandsynlige. Plus og blåt er gevinst, minus og orange er tab. ≈ er uafgjort: mindre end to standardfejl fra nul. Rammen er det, der regnes med nu. Tallenes usikkerhed flytter med; andre tal følger ikke med. ${s.worlds} verdener i hvert felt, med samme held.`,
    undecidedCell: "uafgjort",
    here: "regnes med nu",
    notYet: "endnu ikke regnet",
    same: "Vælg to forskellige tal.",
    chance: "Chance for gevinst i hvert felt",
    tableCaption: "Andel af verdenerne, hvor det giver gevinst",
  },
  change: {
    heading: "Hvad flyttede svaret?",
    purpose:
      "Hold et svar fast, ret i grebene eller forudsætningerne, og se her, hvor meget hver rettelse har flyttet svaret.",
    holdAgain: "Hold det nuværende svar fast i stedet",
    held: (s: { title: string; worlds: string }) =>
      `Fastholdt: ${s.title}, ${s.worlds} verdener.`,
    nothing: "Intet er ændret, siden svaret blev holdt fast.",
    otherPolicies:
      "Det fastholdte svar har ikke den indsats, der vises nu. Vælg en indsats, som begge har, eller hold et nyt svar fast.",
    finding: (s: {
      what: string;
      before: string;
      after: string;
      label: string;
      move: string;
    }) =>
      stopped(
        `${stopped(`${s.what} går fra ${s.before} til ${s.after}`)} Mest flytter »${s.label}«: ${s.move}`,
      ),
    unmoved: (s: { what: string; after: string }) =>
      stopped(`${s.what} er uændret: ${s.after}`),
    before: "Fastholdt svar",
    after: "Svaret nu",
    part: "Ændring",
    moved: "Flytter svaret",
    reasons: {
      model: "ny modelversion",
      worlds: "andet antal verdener",
      discounting: "anden diskontering",
    },
    method: {
      shapley:
        "Hver ændrings bidrag er gennemsnittet over alle rækkefølger (Shapley)",
      sequential:
        "Ændringerne er lagt til i den viste rækkefølge; i en anden orden kan bidragene være andre",
    },
    caption: (method: string, worlds: string) =>
      `${method}. ${worlds} verdener med samme held før og efter. Tallene stemmer, når man lægger dem sammen.`,
    law: "Refusionsregler",
    frame:
      "Sted, startår, antal år, prisår, udgangspunkt, korrelationer, udtræk eller frø",
    lever: (policy: string, field: string) => `${policy}: ${field}`,
    fields: {
      readinessRequired: "andel, der skal gå over § 107",
      coverage: "dækning",
      catchUp: "andel i den årlige forbedring",
      offerDelay: "dage til tilbud",
      rampMonths: "indkøringstid",
      support: "fordeling på støttemetoder",
      homes: "boliger",
      queue: "rækkefølge i boligkøen",
      homeBeforeSupport: "indflytning før støtten er klar",
      workers: "medarbejdere",
      overload: "sagsstamme over normen",
      hiringStep: "ansættelse i trin",
      prevention: "forebyggelse af udsættelse",
      costs: "opstart og drift",
    } satisfies { readonly [F in PolicyField]: string } as {
      readonly [F in PolicyField]: string;
    },
  },
};

export type CertaintyTexts = typeof da;
