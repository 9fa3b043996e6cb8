import type { PolicyField } from "../../../model/analysis/difference";

/** A sentence ends in one full stop, also where its last word is an abbreviation. */
const stopped = (text: string): string =>
  text.endsWith(".") ? text : `${text}.`;

/** The Danish texts of the page on scenarios side by side, and the type that every other language must fill. */
export const da = {
  heading: "Sammenlign",
  intro:
    "Hold indsatserne i et scenarie op mod hinanden, og op til fire scenarier op mod hinanden på én skala.",
  policies: {
    heading: "Indsatserne i det scenarie, der er åbent",
    finding: (s: { over: string; list: string; who: string }) =>
      `${s.over} ventes ${s.who} at betale ${s.list}.`,
    one: (policy: string, amount: string) => `${amount} med ${policy}`,
    caption: (s: {
      unit: string;
      prices: number;
      discounted: boolean;
      worlds: string;
    }) =>
      `Nettoudgift over hele perioden, ${s.unit}, ${s.prices}-priser, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}. Prikken er den ventede udgift; båndene rummer 50, 80 og 90\u00a0% af de ${s.worlds} verdener.`,
    tableCaption: (unit: string, prices: number, discounted: boolean) =>
      `De samme indsatser i tal, hele perioden. Beløb i ${unit}, ${prices}-priser, ${discounted ? "nutidsværdi" : "ikke diskonteret"}. Kommune, region og stat stemmer, når man lægger dem sammen.`,
    levers: "Det, indsatserne gør forskelligt",
    lever: "Greb",
  },
  list: {
    heading: "Scenarier på én skala",
    empty:
      "Her er endnu ingen scenarier. Tilføj det åbne scenarie, ændr et greb eller en forudsætning på en anden side, og tilføj det igen; eller tilføj et beskrevet sted.",
    addPresent: "Tilføj det åbne scenarie",
    addPreset: "Tilføj stedet",
    choosePreset: "Sted",
    addFile: "Tilføj fra fil",
    full: "Der er plads til fire. Fjern ét for at tilføje et andet.",
    name: (letter: string) => `Navn på ${letter}`,
    edited: (title: string) => `${title} (ændret)`,
    policy: (letter: string) => `Indsats i ${letter}`,
    before: "Før",
    beforeOf: (name: string) => `Brug ${name} som »før«`,
    left: (name: string) => `Flyt ${name} til venstre`,
    right: (name: string) => `Flyt ${name} til højre`,
    remove: (name: string) => `Fjern ${name}`,
    removeShort: "Fjern",
    place: (place: string, count: string) => `${place}, ${count} i hjemløshed`,
    period: (from: number, to: number, prices: number) =>
      `${from}–${to}, ${prices}-priser`,
    shareLuck: (name: string) => `Giv samme held som ${name}`,
    shareLuckWhy:
      "Regner kopien med samme frø og antal verdener som »før«, så forskellen kan tages verden for verden.",
    waiting: "Venter på at blive regnet.",
    progress: (done: string, wanted: string) =>
      `${done} af ${wanted} verdener er regnet.`,
    failed: (reason: string) => `Kunne ikke regnes: ${reason}`,
    retry: "Prøv igen",
    done: (worlds: string) => `${worlds} verdener.`,
  },
  notes: {
    heading: "Pas på, når du sammenligner",
    prices: (list: string) =>
      `Priserne er fra forskellige år (${list}). Beløbene kan ikke trækkes fra hinanden krone for krone.`,
    years: (list: string) =>
      `Perioderne er ikke de samme (${list}). En længere periode giver større tal, uden at indsatsen er bedre.`,
    starts: (list: string) =>
      `Perioderne begynder ikke samtidig (${list}). Loven om refusion og tallenes udvikling er derfor ikke de samme år for år.`,
    places: (list: string) =>
      `Stederne er ikke lige store (${list}). Vælg »Pr. borger«, når størrelsen ikke skal veje med.`,
    law: "Refusionsreglerne er ikke læst ens.",
    models: "Scenarierne er ikke regnet med samme version af modellen.",
    worlds: (list: string) =>
      `Der er regnet et forskelligt antal verdener (${list}).`,
  },
  view: "Vis beløb",
  whole: "I alt",
  perPerson: "Pr. borger",
  payer: "Vis for",
  answer: {
    heading: "Svarene på én akse",
    finding: (list: string) => stopped(`Ventet nettobesparelse: ${list}`),
    one: (name: string, amount: string) => `${name} ${amount}`,
    none: "Svarene kommer, når scenarierne er regnet.",
    caption: (s: {
      unit: string;
      who: string;
      perPerson: boolean;
      discounted: boolean;
    }) =>
      `Nettobesparelse for ${s.who} over hele perioden${s.perPerson ? ", delt med borgere i hjemløshed ved optællingen" : ""}, ${s.unit}, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}. Prikken er den ventede besparelse; båndene rummer 50, 80 og 90\u00a0% af verdenerne. Til højre for nul er der sparet.`,
    row: (amount: string, interval: string) =>
      `${amount} (80\u00a0%-interval ${interval})`,
    prices: (years: string) => `${years}-priser`,
    scenario: "Scenarie",
  },
  interval: (low: string, high: string) => `${low} til ${high}`,
  bands: {
    dot: "ventet",
    p50: "50\u00a0%",
    p80: "80\u00a0%",
    p90: "90\u00a0%",
  },
  difference: {
    heading: "Forskellen fra »før«",
    noBefore:
      "Vælg ét scenarie som »før« for at se, hvad de andre giver mere eller mindre.",
    alone: "Tilføj et scenarie mere for at se forskellen fra »før«.",
    waiting: "Forskellen kommer, når begge er regnet.",
    more: (s: Said) =>
      `${s.name} ventes at give ${s.who} ${s.amount} mere i besparelse end ${s.before} (80\u00a0%-interval for forskellen ${s.interval}).`,
    less: (s: Said) =>
      `${s.name} ventes at give ${s.who} ${s.amount} mindre i besparelse end ${s.before} (80\u00a0%-interval for forskellen ${s.interval}).`,
    undecided: (s: Said) =>
      `Det er ikke afgjort, om ${s.name} eller ${s.before} sparer ${s.who} mest: ${s.name} gør det ${s.chance} (80\u00a0%-interval for forskellen ${s.interval}).`,
    equal: (s: Said) =>
      `${s.name} og ${s.before} giver ${s.who} samme besparelse, krone for krone.`,
    few: (s: Said) =>
      `Der er regnet for få verdener til at sige, om ${s.name} eller ${s.before} sparer ${s.who} mest.`,
    notComparable: (s: { name: string; before: string }) =>
      `${s.name} og ${s.before} har ikke samme prisår eller periode. Forskellen i kroner siger derfor ikke, hvad der er bedst.`,
    otherSize: (s: { name: string; before: string }) =>
      `${s.name} og ${s.before} er ikke lige store. Vælg »Pr. borger« for at holde besparelserne op mod hinanden.`,
    none: "Intet af det viste kan trækkes fra »før« krone for krone.",
    paired:
      "Taget verden for verden: samme borgere og samme held i begge, så båndet viser forskellen selv.",
    independent:
      "Ikke taget verden for verden: frø, sted, periode eller antal verdener er ikke det samme. Båndet regner de to for uafhængige og er som regel for bredt.",
    caption: (s: { unit: string; before: string; discounted: boolean }) =>
      `Nettobesparelse minus nettobesparelsen i ${s.before}, ${s.unit}, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}. Prikken er den ventede forskel; båndene rummer 50, 80 og 90\u00a0% af verdenerne.`,
    table: "Forskel fra »før«",
    tableCaption: (unit: string, before: string) =>
      `Forskel fra ${before} i ${unit}: Beløbene er de viste tal trukket fra hinanden og stemmer, når man lægger dem sammen.`,
    under: (amount: string) => `under ${amount}`,
    band: "80\u00a0%-interval for forskellen",
    kind: "Båndet",
    kinds: { paired: "verden for verden", independent: "uafhængigt" },
    higher: "Giver størst besparelse i",
    nightsBand: "80\u00a0%-interval, nætter",
  },
  figures: {
    heading: "Tallene side om side",
    what: "Tal",
    caption: (unit: string, discounted: boolean) =>
      `Beløb i ${unit}, ${discounted ? "nutidsværdi" : "ikke diskonteret"}, hvert scenarie i sit eget prisår. Kommune, region og stat stemmer, når man lægger dem sammen.`,
    perPersonCaption: (unit: string, discounted: boolean) =>
      `Beløb pr. borger i hjemløshed ved optællingen, ${unit}, ${discounted ? "nutidsværdi" : "ikke diskonteret"}, hvert scenarie i sit eget prisår. Kommune, region og stat stemmer, når man lægger dem sammen.`,
    saving: "Nettobesparelse i alt",
    cost: "Nettoudgift i alt",
    band: "80\u00a0%-interval",
    wide: "90\u00a0%-interval",
    pays: "Det betaler sig",
    paysMunicipality: "Det betaler sig for kommunen",
    breakEven: "Tjent hjem ved udgangen af",
    breakEvenNote: "i mindst halvdelen af verdenerne, og derefter",
    notBack: "ikke inden for perioden",
    nights: "Nætter i hjemløshed undgået",
    nightsPerPerson: "Nætter i hjemløshed undgået pr. borger",
    nightsSpent: "Nætter i hjemløshed",
    homeless: "I hjemløshed ved periodens slutning",
    homelessWithout: "I hjemløshed ved slutningen uden omlægning",
    savingBand: "80\u00a0%-interval for besparelsen",
    homes: "Boliger i brug det sidste år",
    workers: "Årsværk optaget af støtte det sidste år",
    worlds: "Verdener",
    nothing: "–",
  },
  inputs: {
    heading: "Kun det, der er forskelligt",
    finding: (count: string, one: boolean) =>
      one
        ? "Ét tal eller valg er forskelligt; alle andre er ens."
        : `${count} tal eller valg er forskellige; alle andre er ens.`,
    same: "Scenarierne har de samme forudsætninger, greb og rammer.",
    alone: "Tilføj mindst to scenarier for at se, hvad der skiller dem.",
    what: "Det, der er forskelligt",
    caption:
      "Greb, forudsætninger og rammer, som ikke er ens i alle de viste scenarier. Spændet er 95\u00a0%-intervallet, som verdenerne trækkes fra.",
    groups: { frame: "Rammer", lever: "Greb", assumption: "Forudsætninger" },
    absent: "findes ikke",
    fixed: (value: string) => `${value}, ligger fast`,
    chance: (value: string) => `${value}, enten ja eller nej`,
    range: (value: string, low: string, high: string) =>
      `${value} (${low} til ${high})`,
    otherwise: (value: string, n: number) => `${value} (udgave ${n})`,
    frame: {
      place: "Sted",
      count: "Borgere i hjemløshed ved optællingen",
      start: "Første dag",
      years: "Budgetår",
      priceYear: "Prisår",
      seed: "Frø",
      worlds: "Verdener",
      precision: "Ønsket præcision",
      sampling: "Trækning af verdener",
      correlations: "Korrelerede par af forudsætninger",
      law: "Scenariets egne refusionsregler",
      ownLaw: "egne regler",
      baseline: "Grundlag for sammenligningen",
    },
    samplings: { stratified: "stratificeret", independent: "hver for sig" },
    none: "ingen",
    lever: (policy: string, field: string) => `${policy}: ${field}`,
    asNeeded: "efter behov",
    asToday: "som i dag",
    yes: "ja",
    no: "nej",
    perYearList: (values: string) => `${values} (år for år)`,
    needs: {
      light: "let behov",
      moderate: "moderat behov",
      high: "højt behov",
    },
    methods: {
      none: "ingen støtte",
      section85: "§ 85",
      cti: "CTI",
      icm: "ICM",
      act: "ACT",
    },
    places: {
      rough: "gade",
      hidden: "hos andre",
      shelter: "§ 110-boform",
    },
    queues: {
      firstCome: "først til mølle",
      shelterFirst: "§ 110 først",
      highestNeedFirst: "størst behov først",
    },
    fields: {
      readinessRequired: "andel, der skal gå over § 107",
      coverage: "dækning",
      catchUp: "andel i den årlige forbedring",
      offerDelay: "dage til tilbud",
      rampMonths: "måneder til fuld rækkevidde",
      support: "støtteform",
      homes: "boliger",
      queue: "rækkefølge i boligkøen",
      homeBeforeSupport: "indflytning, før støtten er klar",
      workers: "medarbejdere",
      overload: "sagsstamme over normen",
      hiringStep: "ansættelse i trin",
      prevention: "forebyggelse af udsættelse",
      costs: "opstart og drift",
    } satisfies { readonly [F in PolicyField]: string },
    homes: {
      atStart: "på den første dag",
      perYear: "pr. år",
      usable: "brugbare",
      reserved: "holdt ledige",
    },
    costs: { startUp: "opstart", perYear: "pr. år" },
  },
  curves: {
    saving: "Opsamlet nettobesparelse",
    savingFinding: (list: string) =>
      stopped(`Ved periodens slutning er medianen ${list}`),
    savingCaption: (s: { unit: string; who: string; discounted: boolean }) =>
      `Medianen af den opsamlede nettobesparelse for ${s.who} ved årets udgang, ${s.unit}, ${s.discounted ? "nutidsværdi" : "ikke diskonteret"}. Bogstavet på linjen er scenariets. Båndene om de enkelte svar står i billedet ovenfor.`,
    homeless: "Borgere i hjemløshed",
    homelessFinding: (list: string) =>
      `Medianen ved periodens slutning er ${list}.`,
    homelessOne: (name: string, count: string) => `${count} i ${name}`,
    homelessCaption: (perPerson: boolean) =>
      `Medianen på kvartalets første dag og på den sidste dag, ${perPerson ? "pr. 100 borgere ved optællingen" : "antal borgere"}. Bogstavet på linjen er scenariets indsats.`,
    year: "Budgetår",
    quarter: "Dag",
    yearNo: (n: number) => `År ${n}`,
    quarterNo: (n: number) => `${n}. kvartal`,
    start: "Start",
    end: "Slut",
  },
};

/** What a sentence about a difference is told. */
type Said = {
  readonly name: string;
  readonly before: string;
  readonly who: string;
  readonly amount: string;
  readonly interval: string;
  readonly chance: string;
};

export type CompareTexts = typeof da;
