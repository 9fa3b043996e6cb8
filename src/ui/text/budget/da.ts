import type { PasteFault } from "../../rows/budgetPaste";

/** The text as a sentence: one full stop, also after "kr." */
const stopped = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** The Danish texts of the page with the budget, and the type that every other language must fill. */
export const da = {
  heading: "Budget",
  intro:
    "Her står regnskabet bag svaret, år for år, betaler for betaler og linje for linje. Du kan vælge prisniveau, finde en reserve og holde jeres vedtagne budget op mod beregningen.",
  contents: "Siden indeholder",
  waiting: "Regnskabet kommer, når de første verdener er regnet.",
  basis: {
    heading: "Prisniveau",
    label: "Priser",
    fixed: "Faste priser",
    running: "Løbende priser",
    discounted: "Nutidsværdi",
    growth: "Pris- og lønudvikling pr. år",
    growthUnit: "%",
    growthFault: (low: string, high: string) =>
      `Skriv en procent fra ${low} til ${high}.`,
    growthReset: (growth: string) => `Tilbage til ${growth}`,
    growthNote: (growth: string, isOwn: boolean) =>
      isOwn
        ? `Jeres eget tal. Beregningen bruger selv ${growth}, når den løfter beløb til prisåret.`
        : `${growth} er det, beregningen selv bruger, når den løfter beløb til prisåret. KL's skøn er ikke kendt her; skriv jeres eget.`,
    fixedNote: (year: number) =>
      `Alle beløb er i ${year}-priser og kan lægges sammen på tværs af år.`,
    runningNote: (growth: string, year: number) =>
      `Hvert budgetår er løftet fra ${year}-priser med ${growth} om året. Summer er summer af de viste år. Svaret øverst, og hvornår pengene er tjent hjem, står fortsat i faste priser.`,
    discountedNote: (year: number) =>
      `Senere år er regnet tilbage til det første budgetår med kalkulationsrenten, i ${year}-priser. Nutidsværdi er til sammenligning og ikke til et budget.`,
  },
  /** How the price level stands in a caption. */
  prices: {
    fixed: (year: number) => `${year}-priser, ikke diskonteret`,
    running: (year: number, growth: string) =>
      `løbende priser, ${growth} om året fra ${year}`,
    discounted: (year: number) => `nutidsværdi i ${year}-priser`,
  },
  account: {
    heading: "Regnskabet",
    saves: (who: string, amount: string, policy: string, over: string) =>
      `${who} ventes at spare ${amount} ${over} med ${policy}.`,
    costs: (who: string, amount: string, policy: string, over: string) =>
      `${who} ventes at få en merudgift på ${amount} ${over} med ${policy}.`,
    equal: (who: string, policy: string, over: string) =>
      `${who} ventes at bruge det samme ${over} med ${policy} som uden.`,
    notSure: (chance: string) =>
      `Det er ikke sikkert: det bliver billigere ${chance}.`,
    oneWorld: "Tallet er fra én verden og siger intet om sikkerhed.",
    fewWorlds: (count: string) =>
      `De ${count} verdener er for få til at sige, hvor sikkert det er.`,
    who: {
      total: "Det offentlige",
      municipality: "Kommunen",
      region: "Regionen",
      state: "Staten",
    },
    view: "Vis",
    byYear: "År for år",
    threeSides: "Begge indsatser side om side",
    side: "Indsats",
    payer: "Betaler",
    everyPayer: "Alle betalere",
    year: "Budgetår",
    allYears: "Alle år",
    grouping: "Kommunens linjer",
    byKind: "Brutto, refusion og netto",
    byFunction: "Efter funktion i kontoplanen",
    saving: "Besparelse",
    savingLong: (policy: string, baseline: string) =>
      `Besparelse: ${baseline} minus ${policy}. Minus betyder merudgift`,
    line: "Udgiftsområde",
    function: "Funktion",
    sum: "I alt",
    caption: (what: string, who: string, prices: string) =>
      `${what}. ${who}. Ventede udgifter i 1.000 kr., ${prices}. Linjer og kolonner stemmer, når man lægger dem sammen.`,
    oneYear: (year: string) => `Budgetår ${year}`,
    payers: {
      municipality: "Kommunen i alt, netto",
      region: "Regionen i alt",
      state: "Staten i alt",
    },
    total: "Alle betalere i alt",
    gross: "Bruttoudgift",
    refunds: "Statsrefusion i alt",
    functionSum: (code: string) => `${code} i alt`,
    noFunction: "Uden sikker funktion, i alt",
    refundOf: {
      refundShelter: "Statsrefusion, § 110-boform",
      refundInterim: "Statsrefusion, § 107",
      refundSupport: "Statsrefusion, § 85 a",
      refundExpensive: "Statsrefusion, særligt dyre enkeltsager (§ 176)",
    },
    unsure: "ikke sikker",
    cashable: "Heraf besparelse i penge",
    cashableNote:
      "Uden sygehussenge og politi, som bliver fri til andre, uden at noget budget falder",
    cashableHeading: "Besparelse i penge",
    cashableText: (saving: string, cashable: string, rest: string) =>
      `Af den samlede forskel på ${saving} er ${cashable} penge, som nogens budget falder eller stiger med. Resten, ${rest}, er kapacitet hos sygehus, psykiatri, politi og kriminalforsorg. Den bliver fri til andre, men ingen får pengene.`,
    cashableAll: (saving: string) =>
      `Hele den samlede forskel på ${saving} er penge, som nogens budget falder eller stiger med.`,
    copy: "Kopiér tabel",
    copied: "Tabellen er kopieret. Sæt den ind i et regneark.",
    saved: "Tabellen kunne ikke kopieres og er i stedet gemt som fil.",
    fileName: "budget.tsv",
    scroll: "Regnskabet: tabel, der kan rulles",
    refundNote:
      "Kommunens bruttoudgift er den, der bogføres på dranst 1 (drift). Refusionen står for sig, som på dranst 2 (statsrefusion), og er den samme krone, som staten betaler.",
  },
  plan: {
    heading: "Kontoplanen bag linjerne",
    open: "Vis, hvilken funktion hver linje er lagt på",
    caption: "Funktioner i den kommunale kontoplan, linje for linje",
    function: "Funktion",
    name: "Funktionens navn",
    isSure: "Står det i kilden?",
    sure: "Ja",
    likely: "Ikke sikker; den nærmeste, vi har fundet",
    unknown: "Ikke sikker; spørg jeres regnskab",
    none: "Ingen",
    source: (cite: string) =>
      `Kilde: ${cite}. Kontoplanen ændres; hold funktionerne op mod den gældende. Regionens og statens linjer har ingen kommunal funktion.`,
    scroll: "Kontoplanen: tabel, der kan rulles",
  },
  reserve: {
    heading: "Reserve",
    intro:
      "Et budget på den ventede udgift slår ofte kun til i omtrent halvdelen af verdenerne. Vælg, hvor sikkert det skal slå til.",
    certainty: "Beløbet skal slå til i",
    ofHundred: (count: string) => `${count} af 100 verdener`,
    waiting: "Regnes, når svaret er færdigt.",
    renewing: "Tallene er fra før den seneste ændring og regnes igen.",
    fault: (reason: string) => `Reserven kunne ikke regnes. (${reason})`,
    oneWorld:
      "Der er kun regnet én verden. Den siger intet om, hvilken reserve der er nok.",
    fewWorlds: (count: string) =>
      `Der er kun regnet ${count} verdener. Det er for få til at finde en reserve.`,
    most: (s: { certainty: string; amount: string; year: number }) =>
      `Skal hvert års budget slå til i ${s.certainty} af 100 verdener, er den største reserve ${s.amount} (${s.year}).`,
    none: (certainty: string) =>
      `Det ventede beløb slår allerede til i ${certainty} af 100 verdener i hvert budgetår.`,
    behind: (s: {
      certainty: string;
      amount: string;
      baseline: string;
      year: number;
    }) =>
      `I ${s.certainty} af 100 verdener er kommunen aldrig mere end ${s.amount} bagud i forhold til ${s.baseline}; mest bagud er den ved udgangen af ${s.year}.`,
    neverBehind: (certainty: string, baseline: string) =>
      `I ${certainty} af 100 verdener er kommunen ikke bagud i forhold til ${baseline} ved udgangen af noget år.`,
    joint: (share: string) =>
      `Alle årenes beløb slår til på én gang ${share}. Dårlige år kommer ikke altid samtidig, så årene kan ikke lægges sammen; rækken »Hele perioden« er regnet for sig.`,
    caption: (policy: string, prices: string, certainty: string) =>
      `Kommunens nettoudgift med ${policy} i 1.000 kr., ${prices}. Beløb, der slår til i ${certainty} af 100 verdener, er rundet op.`,
    discounted: "Reserven er regnet uden diskontering, for den skal betales.",
    columns: {
      expected: "Ventet udgift",
      enough: (certainty: string) => `Slår til i ${certainty} af 100`,
      reserve: "Reserve",
      extra: (baseline: string) => `Ventet merudgift mod ${baseline}`,
      extraSoFar: "Ventet merudgift til og med året",
      enoughSoFar: (certainty: string) =>
        `Merudgift til og med året, højst i ${certainty} af 100`,
    },
    period: "Hele perioden",
    scroll: "Reserve: tabel, der kan rulles",
  },
  test: {
    heading: "Prøv jeres budget",
    intro: (policy: string) =>
      `Sæt jeres vedtagne budgetlinjer ind fra et regneark, og se, hvor ofte de bliver overskredet med ${policy}.`,
    field: "Budgetlinjer",
    help: "Én linje pr. post og år: navn eller funktion, år, beløb. Eller en overskrift med årstal og en kolonne pr. år. Eller kun år og beløb for kommunen i alt. Kolonner skilles med tabulator eller semikolon. Regnskabet ovenfor kan kopieres, rettes og sættes ind; det er i 1.000 kr.",
    example: (year: number) =>
      `5.38.42;${year};9.500.000\n5.38.38;${year};3.000.000`,
    exampleLabel: "Sæt et eksempel ind",
    clear: "Ryd",
    unit: "Beløbene er i",
    units: { kr: "kr.", thousand: "1.000 kr.", million: "mio. kr." },
    bearing: "Beløbene er",
    net: "netto, efter statsrefusion",
    gross: "brutto, før statsrefusion",
    faultsHeading: (count: string, isOne: boolean) =>
      isOne
        ? "1 linje kan ikke læses. Ret den, så regnes budgettet."
        : `${count} linjer kan ikke læses. Ret dem, så regnes budgettet.`,
    faultAt: (line: string, text: string) => `Linje ${line}: ${text}`,
    faults: {
      noAmount: (found: string) => `»${found}« har intet beløb.`,
      notANumber: (found: string) => `»${found}« er ikke et tal.`,
      separator: (found: string) =>
        `»${found}« kan læses på flere måder. Skriv punktum mellem tusinder og komma før decimaler.`,
      percent: (found: string) =>
        `»${found}« er en procent. Skriv et beløb i stedet.`,
      noYear: (found: string) => `»${found}« har intet budgetår.`,
      yearOutside: (found: string) =>
        `${found} er ikke et af beregningens budgetår.`,
      unknown: (found: string) =>
        `»${found}« er hverken et udgiftsområde eller en funktion i beregningen.`,
      unknownFunction: (found: string) =>
        `»${found}« er en funktion, som beregningen ikke lægger noget på.`,
      conflict: (found: string) =>
        `»${found}« har en funktion og et udgiftsområde, der ikke hører sammen.`,
      notPaid: (found: string) =>
        `På »${found}« betaler kommunen intet i beregningen.`,
      refundInGross: (found: string) =>
        `»${found}« er refusion, men beløbene er valgt som brutto.`,
      refundSign: (found: string) =>
        `Refusion er en indtægt og skal have minus foran; her står »${found}«.`,
      overlap: (found: string) =>
        `»${found}«: to linjer dækker den samme udgift i samme år, så den ville tælle dobbelt.`,
    } satisfies { [W in PasteFault["what"]]: (found: string) => string },
    sums: (lines: string) =>
      `Ikke regnet med, fordi det er summer af andre linjer: linje ${lines}.`,
    uncovered: (names: string) =>
      `Budgettet har ingen linje for: ${names}. De udgifter er ikke med i prøven.`,
    result: (s: { budget: string; chance: string; over: string }) =>
      stopped(
        `Budgettet på ${s.budget} bliver overskredet ${s.chance}. Over alle verdener er overskridelsen i gennemsnit ${s.over}`,
      ),
    never: (budget: string, worlds: string) =>
      `Budgettet på ${budget} holder i alle ${worlds} verdener.`,
    anyOver: (chance: string) =>
      `Mindst én linje bliver overskredet ${chance}.`,
    enough: (budget80: string, budget90: string) =>
      stopped(
        `Skal det holde i 80 af 100 verdener, kræver det ${budget80}; i 90 af 100 kræver det ${budget90}`,
      ),
    caption: (policy: string, bearing: string, prices: string) =>
      `Budgettet mod beregningen med ${policy}, 1.000 kr. ${bearing}, ${prices}. Budget og ventet udgift kan lægges sammen. Risiko, overskridelse og beløb, der holder, er regnet verden for verden og kan ikke lægges sammen.`,
    line: "Budgetlinje",
    whole: "Kommunen i alt",
    year: "År",
    yearSum: (year: number) => `${year} i alt`,
    total: "Hele budgettet",
    columns: {
      budget: "Budget",
      expected: "Ventet udgift",
      chance: "Risiko for overskridelse",
      over: "Ventet overskridelse",
      enough80: "Holder i 80 af 100",
      enough90: "Holder i 90 af 100",
    },
    under: (percent: string) => `under ${percent}`,
    above: (percent: string) => `over ${percent}`,
    fromLines: (lines: string) => `Lagt sammen af linje ${lines}`,
    discounted:
      "Budgettet er prøvet uden diskontering, for det er penge, der skal betales.",
    fault: (reason: string) => `Budgettet kunne ikke prøves. (${reason})`,
    scroll: "Budgettet mod beregningen: tabel, der kan rulles",
  },
  capacity: {
    heading: "Medarbejdere og boliger",
    intro:
      "Så mange medarbejdere og boliger lægger beregningen til grund. De er gennemsnit over året.",
    workers: "Fuldtidsmedarbejdere, som støtten kræver",
    homes: "Boliger i gennemsnit over året",
    method: "Støttemetode",
    methods: {
      section85: "§ 85 bostøtte",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    all: "I alt",
    homesCorner: "Boliger",
    homesInUse: "Boliger i brug",
    emptyHomes: "Tomme boliger, som kommunen holder klar",
    caption: (what: string, policy: string) =>
      `${what}, ${policy}. Ventet antal pr. budgetår.`,
    nobody: "Ingen støtte i egen bolig i nogen af indsatserne.",
    scroll: (name: string) => `${name}: tabel, der kan rulles`,
    life: "Se et menneskes år med kalender og regnskab",
    lifeNote:
      "På overblikket kan du følge én persons dage, hvad de koster, og hvem der betaler dem.",
  },
};

export type BudgetTexts = typeof da;
